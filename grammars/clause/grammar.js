// SPDX-License-Identifier: MIT
// The prose of contract clauses: sentences of typed phrases. Accepts any text. What is recognised by
// its words (modals, periods, references, ...) comes from the scanner, see phrases.js; what is
// recognised by its characters stands here.

const SPACE = "\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
// As in the scanner: beyond ASCII all but the blocks of punctuation and symbols.
const BEYOND_ASCII = "\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3020-\\ufefe\\uff00-\\u{10ffff}";
const LETTER = `[a-zA-Z${BEYOND_ASCII}]`;
const CAPITAL = "[A-Z\\u00c0-\\u00de]";
const IN_WORD = `[a-zA-Z0-9_${BEYOND_ASCII}]`;

/** A regular expression for `word` with a small or capital first letter. */
function capitalisable(word) {
  return `[${word[0]}${word[0].toUpperCase()}]${word.slice(1)}`;
}

function pattern(...alternatives) {
  return new RegExp(alternatives.join("|"), "u");
}

// Their full stop does not end a sentence.
const ABBREVIATIONS = [
  ...["no", "nos", "approx", "incl", "excl", "etc", "vs", "cf", "viz", "resp", "para", "paras", "cl", "cls"],
  ...["tel", "ext", "fig", "vol", "dept", "subsec"],
].map(capitalisable);
const NAMES = [
  ...["Inc", "Ltd", "Corp", "Co", "Cos", "Bros", "Mr", "Mrs", "Ms", "Dr", "Prof", "Messrs", "Jr", "Sr", "St"],
  ...["Art", "Arts", "Sec", "Secs", "Sect", "Ch", "Reg", "Pub", "Stat", "Ex", "Ph"],
  ...["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"],
];
const TO_FILL_IN = [
  ...["insert", "enter", "specify", "fill", "complete", "name", "date", "number", "amount", "address", "title"],
  ...["your", "to be", "state", "list", "describe", "add", "choose", "select"],
].map(capitalisable);

module.exports = grammar({
  name: "clause",

  extras: () => [new RegExp(`[${SPACE}]`, "u")],

  externals: ($) => [
    $.words,
    $.number,
    $.duty,
    $.prohibition,
    $.power,
    $.exemption,
    $.intention,
    $.negation,
    $.period,
    $.frequency,
    $.reference,
    $.date,
    $.amount,
    $.percentage,
    $.blank,
    $.quoted,
    $.mark,
  ],

  inline: ($) => [$._phrase],

  rules: {
    clause: ($) => repeat($.sentence),

    // Begins with a phrase and not with a repeat, so that an edit elsewhere leaves it reusable.
    sentence: ($) => prec.right(choice(seq($._phrase, repeat($._phrase), optional($.stop)), $.stop)),

    _phrase: ($) =>
      choice(
        $.words,
        alias($._complex_word, $.words),
        alias($._reserved, $.words),
        $.number,
        alias($._plain_number, $.number),
        $.duty,
        $.prohibition,
        $.power,
        $.exemption,
        $.intention,
        $.negation,
        $.period,
        $.frequency,
        $.quoted,
        $.reference,
        $.date,
        alias($._numeric_date, $.date),
        $.amount,
        $.percentage,
        $.blank,
        alias($._placeholder, $.blank),
        $.comma,
        $.colon,
        $.semicolon,
        $.dash,
        $.open,
        $.close,
        $.mark,
        alias($._sign, $.mark),
      ),

    _numeric_date: () =>
      token(
        choice(
          /(19|20|21)\d\d-[01]\d-[0-3]\d/,
          /[0-3]?\d\/[0-3]?\d\/(19|20|21)?\d\d/,
          /[0-3]?\d\.[01]?\d\.(19|20|21)\d\d/,
          /[0-3]?\d-[01]?\d-(19|20|21)\d\d/,
        ),
      ),

    _plain_number: () => token(choice(/\d+([.,:]\d+)*/, /\d+(st|nd|rd|th)/)),

    // Words with signs or digits in them. Those of letters alone come from the scanner in runs.
    _complex_word: () =>
      token(
        choice(
          pattern(
            `${LETTER}${IN_WORD}*(['\u2019]${LETTER}${IN_WORD}*|[-\u2010\u2011&@]${IN_WORD}+|\\.[a-z0-9]${IN_WORD}*)*`,
          ),
          pattern(`${LETTER}${IN_WORD}*[sS]['\u2019]`), // of a plural: parties'
          pattern(`\\d+${LETTER}${IN_WORD}*([-\u2010\u2011&]${IN_WORD}+)*`), // 2FA
          pattern(`\\d+([-\u2010\u2011]${LETTER}${IN_WORD}*)+`), // 256-bit
          pattern(`['\u2019]${LETTER}+`), // 's behind a quoted term
          pattern(`${LETTER}\\.(${LETTER}\\.)+`), // U.S.
          pattern(`(${[...ABBREVIATIONS, ...NAMES].join("|")})\\.`),
          pattern(`https?://[^${SPACE}<>"()]*[^${SPACE}<>"().,;:!?]`),
        ),
      ),

    _reserved: () =>
      token(prec(1, /\[([Rr]eserved|RESERVED|([Ii]ntentionally )?([Oo]mitted|[Ll]eft [Bb]lank|[Dd]eleted))\]/)),

    _placeholder: () =>
      token(
        choice(
          /__+/,
          pattern(`\\[[${SPACE}\u25cf\u2022\u25cb_*.\u2026xX\\-]*\\]`),
          /\[\[[^\[\]\n]*\]\]/,
          /\{\{[^{}\n]*\}\}/,
          /\$\{[^{}\n]*\}/,
          pattern(`\\{[a-zA-Z_][^{}\\n]*\\}`),
          pattern(`<<?[A-Z_][a-zA-Z0-9_ .\\-]*>>?`),
          pattern(`<<?[a-z]+([_ .\\-][a-zA-Z0-9_]+)+>>?`), // unlike <span>
          pattern(`\\[(${TO_FILL_IN.join("|")})([ _:][^\\[\\]\\n]*)?\\]`),
          pattern(`\\[${CAPITAL}[a-zA-Z0-9_'\\-${BEYOND_ASCII}]+( (of|the|and|or|&|/|${CAPITAL}[a-zA-Z0-9_'\\-${BEYOND_ASCII}]*))*\\]`),
          pattern(`\\[[a-z][a-z0-9]*(_[a-z0-9]+)+\\]`),
        ),
      ),

    comma: () => ",",
    colon: () => ":",
    semicolon: () => ";",
    dash: () => token(choice(/[\u2012-\u2015]/, /--*/)),
    open: () => /[(\[{]/,
    close: () => /[)\]}]/,
    stop: () => token(choice(/[.?!]/, /[?!][?!]+/)),
    _sign: () => token(choice(/\.\.+/, new RegExp(`[^${SPACE}]`, "u"))),
  },
});
