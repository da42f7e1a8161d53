; What binds, what lets off, when, where else, and what is still open.

[(duty) (prohibition)] @keyword
[(power) (exemption)] @keyword.modifier
(intention) @keyword.conditional
(negation) @keyword.operator

[(period) (frequency) (date)] @constant
[(number) (amount) (percentage)] @number

(quoted) @string
(reference) @string.special
(blank) @comment.todo

[(comma) (colon) (semicolon) (stop) (dash)] @punctuation.delimiter
[(open) (close)] @punctuation.bracket
