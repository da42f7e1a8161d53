// SPDX-License-Identifier: MIT
// Recognises phrases by their words, with the automaton that phrases.js is compiled to, and hands
// over runs of other plain words as one token. Keeps no state between tokens.
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "phrases.h"
#include "tree_sitter/parser.h"

// As grammar.js lists them; those before TOKEN_QUOTED are the automaton's kinds less one, whose
// first is "no phrase after all".
enum Token { TOKEN_WORDS, TOKEN_QUOTED = 15, TOKEN_MARK };
enum { KIND_NONE = -1, KIND_PLAIN, KIND_WORDS };

enum { LONGEST_BLANK = 60, LONGEST_QUOTATION = 120, LONGEST_SINGLE_QUOTATION = 60 };

struct Match {
  TSLexer *lexer;
  unsigned state;
  int kind;
  // A sign that was read together with the figures before it; SYMBOL_FIRST_WORD for none.
  uint16_t pending;
};

static bool is_space(int32_t c) {
  return (c >= '\t' && c <= '\r') || c == ' ' || c == 0x85 || c == 0xa0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
         c == 0x3000 || c == 0xfeff;
}

static bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

static bool is_ascii_letter(int32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Whether `c` continues a word that it is attached to. Beyond ASCII all but the blocks of
// punctuation and symbols.
static bool is_in_word(int32_t c) {
  return is_ascii_letter(c) || is_digit(c) || c == '_' ||
         (c >= 0xc0 && !(c >= 0x2000 && c < 0x2c00) && !(c >= 0x3000 && c < 0x3020));
}

static bool is_apostrophe(int32_t c) { return c == '\'' || c == 0x2019; }

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

// --- The automaton ---

// The state behind `symbol`, or STATES when no phrase goes on with it.
static unsigned next_state(unsigned state, uint16_t symbol) {
  unsigned low = FIRST[state];
  unsigned high = FIRST[state + 1];
  while (low < high) {
    const unsigned middle = (low + high) / 2;
    if (ON_SYMBOL[middle] < symbol)
      low = middle + 1;
    else
      high = middle;
  }
  return low < FIRST[state + 1] && ON_SYMBOL[low] == symbol ? TO_STATE[low] : STATES;
}

static bool begins_phrase(uint16_t symbol) { return next_state(0, symbol) != STATES; }

// Remembers the phrase that ends here, if one does.
static void accept(struct Match *match, unsigned state) {
  if (state == STATES || ACCEPT[state] == KIND_NONE || match->lexer->lookahead == '-')
    return;
  match->kind = ACCEPT[state];
  match->lexer->mark_end(match->lexer);
}

// --- Symbols: words, figures and signs ---

struct Letters {
  char text[LONGEST_WORD + 1]; // in lower case
  unsigned length;             // also beyond the text's capacity
  bool only_ascii_letters;
  bool only_roman;
  bool is_ly; // ends so
  bool first_is_capital;
  bool others_are_capital;
};

static void read_letters(TSLexer *lexer, struct Letters *letters) {
  *letters = (struct Letters){.only_ascii_letters = true, .only_roman = true, .others_are_capital = true};
  int32_t before = 0;
  for (; is_in_word(lexer->lookahead); ++letters->length, advance(lexer)) {
    int32_t c = lexer->lookahead;
    const bool is_capital = c >= 'A' && c <= 'Z';
    if (is_capital)
      c += 'a' - 'A';
    if (letters->length == 0)
      letters->first_is_capital = is_capital;
    else
      letters->others_are_capital &= is_capital;
    letters->only_ascii_letters &= is_ascii_letter(c);
    letters->is_ly = c == 'y' && before == 'l' && letters->length >= 4;
    before = c;
    letters->only_roman &= c == 'i' || c == 'v' || c == 'x' || c == 'l' || c == 'c';
    if (letters->length < LONGEST_WORD)
      letters->text[letters->length] = (char)(c < 128 ? c : '?');
  }
}

static const struct Word *find_word(const char *text, unsigned length) {
  if (length > LONGEST_WORD)
    return NULL;
  unsigned hash = 0;
  for (unsigned i = 0; i < length; ++i)
    hash = (hash * 31 + (unsigned char)text[i]) & 0xffff;
  for (unsigned at = hash % WORD_SLOTS; WORDS[at].text != NULL; at = (at + 1) % WORD_SLOTS) {
    if (strncmp(WORDS[at].text, text, length) == 0 && WORDS[at].text[length] == '\0')
      return &WORDS[at];
  }
  return NULL;
}

static uint16_t symbol_of_letters(const struct Letters *letters) {
  const bool is_capitalised =
      letters->first_is_capital && (letters->length == 1 || !letters->others_are_capital);
  if (letters->only_ascii_letters) {
    const struct Word *word = find_word(letters->text, letters->length);
    if (word != NULL)
      return is_capitalised && word->capital != 0 ? word->capital : word->symbol;
    if (letters->is_ly)
      return SYMBOL_LY;
    if (letters->length == 1)
      return letters->first_is_capital ? SYMBOL_CAPITAL : SYMBOL_LOWER;
    if (letters->only_roman && letters->first_is_capital && letters->others_are_capital)
      return SYMBOL_ROMAN_CAPITAL;
    return letters->only_roman && !letters->first_is_capital ? SYMBOL_ROMAN_LOWER : SYMBOL_OTHER;
  }
  if (letters->first_is_capital && letters->length <= 3 && is_digit(letters->text[1]) &&
      (letters->length == 2 || is_digit(letters->text[2])))
    return SYMBOL_LETTER_NUMBER;
  return SYMBOL_OTHER;
}

// The letters behind an apostrophe: 's, 'll, 't.
static uint16_t symbol_of_attached(const struct Letters *letters) {
  if (letters->length > 2)
    return SYMBOL_OTHER;
  const char text[3] = {'\'', letters->text[0], letters->text[1]};
  const struct Word *word = find_word(text, letters->length + 1);
  return word != NULL ? word->symbol : SYMBOL_OTHER;
}

static uint16_t symbol_of_integer(const char *digits, unsigned length) {
  if (length <= 2) {
    const int value = length == 1 ? digits[0] - '0' : (digits[0] - '0') * 10 + digits[1] - '0';
    return value >= 1 && value <= 31 ? SYMBOL_DAY : SYMBOL_INTEGER;
  }
  const bool is_year = length == 4 && (memcmp(digits, "19", 2) == 0 || memcmp(digits, "20", 2) == 0 ||
                                       memcmp(digits, "21", 2) == 0);
  return is_year ? SYMBOL_YEAR : SYMBOL_INTEGER;
}

static uint16_t symbol_of_separator(TSLexer *lexer, int32_t separator) {
  if (separator == '.')
    return is_in_word(lexer->lookahead) ? SYMBOL_POINT : SYMBOL_DOT;
  return separator == ',' ? SYMBOL_COMMA : SYMBOL_OTHER;
}

// Figures, also with separators between digits. A separator that turns out to belong to what follows
// is left pending, and the phrase that may end before it is remembered.
static uint16_t read_figures(struct Match *match) {
  TSLexer *lexer = match->lexer;
  char digits[5] = "";
  unsigned length = 0;
  uint16_t symbol = SYMBOL_INTEGER;
  bool is_separated = false;
  for (;;) {
    for (; is_digit(lexer->lookahead); ++length, advance(lexer)) {
      if (length < sizeof digits)
        digits[length] = (char)lexer->lookahead;
    }
    if (!is_separated)
      symbol = symbol_of_integer(digits, length);
    const int32_t separator = lexer->lookahead;
    if (separator != '.' && separator != ',' && separator != ':')
      break;
    accept(match, next_state(match->state, symbol));
    advance(lexer);
    if (!is_digit(lexer->lookahead)) {
      match->pending = symbol_of_separator(lexer, separator);
      return symbol;
    }
    if (separator == ':')
      symbol = SYMBOL_OTHER;
    else if (symbol != SYMBOL_OTHER)
      symbol = separator == ',' && (!is_separated || symbol == SYMBOL_INTEGER) ? SYMBOL_INTEGER : SYMBOL_DECIMAL;
    is_separated = true;
  }
  if (!is_in_word(lexer->lookahead))
    return symbol;
  struct Letters letters;
  read_letters(lexer, &letters);
  if (is_separated || !letters.only_ascii_letters)
    return SYMBOL_OTHER;
  if (letters.length == 1)
    return SYMBOL_NUMBER_LETTER;
  const bool is_ordinal = letters.length == 2 && strchr("snrt", letters.text[0]) != NULL &&
                          strchr("tdh", letters.text[1]) != NULL;
  return is_ordinal ? SYMBOL_ORDINAL : SYMBOL_OTHER;
}

// Behind the opening sign of a blank, which may be doubled: reads up to `close`.
static uint16_t read_blank(TSLexer *lexer, int32_t open, int32_t close) {
  const bool is_double = lexer->lookahead == open;
  if (is_double)
    advance(lexer);
  for (int length = 0; length < LONGEST_BLANK; ++length, advance(lexer)) {
    const int32_t c = lexer->lookahead;
    if (c == close) {
      advance(lexer);
      if (is_double && lexer->lookahead == close)
        advance(lexer);
      return SYMBOL_BLANK;
    }
    if (c == open || c == '\n' || lexer->eof(lexer))
      return SYMBOL_OTHER;
  }
  return SYMBOL_OTHER;
}

static uint16_t read_sign(TSLexer *lexer) {
  const int32_t sign = lexer->lookahead;
  advance(lexer);
  switch (sign) {
    case '(':
      return SYMBOL_OPEN;
    case ')':
      return SYMBOL_CLOSE;
    case ',':
    case '.':
      return symbol_of_separator(lexer, sign);
    case '-':
      return SYMBOL_HYPHEN;
    case 0x2013:
    case 0x2014:
      return SYMBOL_DASH;
    case '%':
      return SYMBOL_PERCENT;
    case '&':
      return SYMBOL_AMPERSAND;
    case '/':
      return SYMBOL_SLASH;
    case 0xa7:
      return SYMBOL_SECTION;
    case '[':
      return read_blank(lexer, '[', ']');
    case '{':
      return read_blank(lexer, '{', '}');
    case '<':
      return is_space(lexer->lookahead) ? SYMBOL_OTHER : read_blank(lexer, '<', '>');
    case '$':
      return lexer->lookahead == '{' ? read_blank(lexer, '{', '}') : SYMBOL_CURRENCY;
    case 0x20ac: // euro
    case 0xa3:   // pound
    case 0xa5:   // yen
      return SYMBOL_CURRENCY;
    default:
      return SYMBOL_OTHER;
  }
}

static uint16_t read_apostrophe(TSLexer *lexer) {
  advance(lexer);
  if (!is_ascii_letter(lexer->lookahead))
    return SYMBOL_APOSTROPHE;
  struct Letters letters;
  read_letters(lexer, &letters);
  return symbol_of_attached(&letters);
}

static uint16_t read_symbol(struct Match *match) {
  TSLexer *lexer = match->lexer;
  if (match->pending != SYMBOL_FIRST_WORD) {
    const uint16_t symbol = match->pending;
    match->pending = SYMBOL_FIRST_WORD;
    return symbol;
  }
  while (is_space(lexer->lookahead))
    advance(lexer);
  const int32_t c = lexer->lookahead;
  if (is_digit(c))
    return read_figures(match);
  if (c == '_') {
    while (lexer->lookahead == '_')
      advance(lexer);
    return SYMBOL_BLANK;
  }
  if (is_in_word(c)) {
    struct Letters letters;
    read_letters(lexer, &letters);
    return symbol_of_letters(&letters);
  }
  if (is_apostrophe(c))
    return read_apostrophe(lexer);
  return read_sign(lexer);
}

// Goes on from the state behind the first symbol to the end of the longest phrase.
static void read_phrase(struct Match *match) {
  while (match->state != STATES) {
    if (match->pending == SYMBOL_FIRST_WORD)
      accept(match, match->state);
    match->state = next_state(match->state, read_symbol(match));
  }
}

// --- Tokens ---

static bool finish(TSLexer *lexer, int kind) {
  if (kind <= KIND_PLAIN)
    return false;
  lexer->result_symbol = (TSSymbol)(kind - KIND_WORDS + TOKEN_WORDS);
  return true;
}

// Whether a word that ends before `c` is one by itself: no hyphen, full stop or sign attached.
static bool ends_plain_word(TSLexer *lexer) {
  const int32_t c = lexer->lookahead;
  return is_space(c) || c == ',' || c == ';' || c == ')' || c == '"' || lexer->eof(lexer);
}

static bool skip_to_letter(TSLexer *lexer) {
  while (is_space(lexer->lookahead))
    advance(lexer);
  return is_ascii_letter(lexer->lookahead);
}

// Reads a word with what hyphens and apostrophes attach to it. `state` is that of the automaton behind
// its first letters. Returns whether it is a plain word, wholly read; a word that may begin a phrase is
// read up to its first letters' end.
static bool read_plain_word(TSLexer *lexer, unsigned *state) {
  struct Letters letters;
  read_letters(lexer, &letters);
  *state = next_state(0, symbol_of_letters(&letters));
  bool is_plain = letters.only_ascii_letters;
  while (is_plain && *state == STATES && (lexer->lookahead == '-' || is_apostrophe(lexer->lookahead))) {
    const bool is_hyphen = lexer->lookahead == '-';
    advance(lexer);
    if (!is_ascii_letter(lexer->lookahead))
      return false;
    read_letters(lexer, &letters);
    is_plain = letters.only_ascii_letters && (is_hyphen || !begins_phrase(symbol_of_attached(&letters)));
  }
  return is_plain && ends_plain_word(lexer);
}

// Behind plain words: takes those that follow, up to the first that may begin a phrase.
static bool read_run(TSLexer *lexer) {
  for (;;) {
    lexer->mark_end(lexer);
    unsigned state;
    if (!skip_to_letter(lexer) || !read_plain_word(lexer, &state))
      break;
    if (state == STATES)
      continue;
    // It does not begin one if the next word does not go on with it.
    struct Letters letters;
    if (ACCEPT[state] != KIND_NONE || !skip_to_letter(lexer))
      break;
    read_letters(lexer, &letters);
    const uint16_t symbol = symbol_of_letters(&letters);
    if (next_state(state, symbol) != STATES || begins_phrase(symbol) || !letters.only_ascii_letters ||
        !ends_plain_word(lexer))
      break;
  }
  return finish(lexer, KIND_WORDS);
}

static bool read_word(TSLexer *lexer) {
  struct Match match = {lexer, 0, KIND_NONE, SYMBOL_FIRST_WORD};
  struct Letters letters;
  read_letters(lexer, &letters);
  match.state = next_state(0, symbol_of_letters(&letters));
  const bool is_plain = letters.only_ascii_letters && ends_plain_word(lexer);
  if (match.state == STATES) {
    if (is_plain)
      return read_run(lexer);
    // "we'll": the modal is a phrase of its own.
    if (!letters.only_ascii_letters || !is_apostrophe(lexer->lookahead))
      return false;
    lexer->mark_end(lexer);
    return begins_phrase(read_apostrophe(lexer)) && finish(lexer, KIND_WORDS);
  }
  if (is_plain) {
    match.kind = KIND_WORDS;
    lexer->mark_end(lexer);
  }
  read_phrase(&match);
  return finish(lexer, match.kind);
}

// Behind an opening quotation mark and `length` characters. The quotation must be short and its marks
// attached to it, or else it is a sign for inches or was never closed.
static bool read_quotation(TSLexer *lexer, int32_t close, unsigned length, unsigned longest) {
  bool after_space = length == 0;
  for (; length < longest && !lexer->eof(lexer); ++length) {
    const int32_t c = lexer->lookahead;
    if (length == 0 && is_space(c))
      return false;
    advance(lexer);
    if (c == close && !after_space && !is_in_word(lexer->lookahead)) {
      lexer->mark_end(lexer);
      lexer->result_symbol = TOKEN_QUOTED;
      return true;
    }
    if (c == close && close == '"')
      return false;
    after_space = is_space(c);
  }
  return false;
}

static bool read_other(TSLexer *lexer) {
  struct Match match = {lexer, 0, KIND_NONE, SYMBOL_FIRST_WORD};
  match.state = next_state(0, read_symbol(&match));
  read_phrase(&match);
  return finish(lexer, match.kind);
}

// A contraction ('ll, 're) or a term in single quotation marks.
static bool read_attached(TSLexer *lexer, int32_t close) {
  struct Match match = {lexer, 0, KIND_NONE, SYMBOL_FIRST_WORD};
  advance(lexer);
  if (!is_ascii_letter(lexer->lookahead))
    return false;
  struct Letters letters;
  read_letters(lexer, &letters);
  match.state = next_state(0, symbol_of_attached(&letters));
  if (match.state != STATES) {
    read_phrase(&match);
    return finish(lexer, match.kind);
  }
  return letters.length > 1 && read_quotation(lexer, close, letters.length, LONGEST_SINGLE_QUOTATION);
}

bool tree_sitter_clause_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  (void)valid; // every token may stand everywhere
  while (is_space(lexer->lookahead))
    lexer->advance(lexer, true);
  const int32_t c = lexer->lookahead;
  if (is_ascii_letter(c))
    return read_word(lexer);
  switch (c) {
    case '"':
      advance(lexer);
      return read_quotation(lexer, '"', 0, LONGEST_QUOTATION);
    case 0x201c:
      advance(lexer);
      return read_quotation(lexer, 0x201d, 0, LONGEST_QUOTATION);
    case 0x2018:
    case 0x2019:
      return read_attached(lexer, 0x2019);
    case '\'':
      return read_attached(lexer, c);
    case 0:
      if (lexer->eof(lexer))
        return false;
      // The generated lexer takes a zero for the end of the text.
      advance(lexer);
      lexer->mark_end(lexer);
      lexer->result_symbol = TOKEN_MARK;
      return true;
    default:
      return read_other(lexer);
  }
}

void *tree_sitter_clause_external_scanner_create(void) { return NULL; }

void tree_sitter_clause_external_scanner_destroy(void *payload) { (void)payload; }

unsigned tree_sitter_clause_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload;
  (void)buffer;
  return 0;
}

void tree_sitter_clause_external_scanner_deserialize(void *payload, const char *buffer,
                                                     unsigned length) {
  (void)payload;
  (void)buffer;
  (void)length;
}
