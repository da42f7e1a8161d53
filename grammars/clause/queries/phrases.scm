; The typed phrases of a clause, for tools that look for them by kind.

(sentence) @sentence

[(duty) (prohibition) (power) (exemption) (intention)] @modal
(duty) @modal.duty
(prohibition) @modal.prohibition
(power) @modal.power
(exemption) @modal.exemption
(intention) @modal.intention
(negation) @negation

(period) @time.period
(frequency) @time.frequency
(date) @time.date

(quoted) @term
(reference) @reference
(number) @number
(amount) @amount
(percentage) @percentage
(blank) @blank
