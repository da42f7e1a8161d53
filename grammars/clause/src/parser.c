#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 11
#define LARGE_STATE_COUNT 10
#define SYMBOL_COUNT 35
#define ALIAS_COUNT 0
#define TOKEN_COUNT 31
#define EXTERNAL_TOKEN_COUNT 17
#define FIELD_COUNT 0
#define MAX_ALIAS_SEQUENCE_LENGTH 3
#define PRODUCTION_ID_COUNT 1

enum ts_symbol_identifiers {
  sym__numeric_date = 1,
  sym__plain_number = 2,
  sym__complex_word = 3,
  sym__reserved = 4,
  sym__placeholder = 5,
  sym_comma = 6,
  sym_colon = 7,
  sym_semicolon = 8,
  sym_dash = 9,
  sym_open = 10,
  sym_close = 11,
  sym_stop = 12,
  sym__sign = 13,
  sym_words = 14,
  sym_number = 15,
  sym_duty = 16,
  sym_prohibition = 17,
  sym_power = 18,
  sym_exemption = 19,
  sym_intention = 20,
  sym_negation = 21,
  sym_period = 22,
  sym_frequency = 23,
  sym_reference = 24,
  sym_date = 25,
  sym_amount = 26,
  sym_percentage = 27,
  sym_blank = 28,
  sym_quoted = 29,
  sym_mark = 30,
  sym_clause = 31,
  sym_sentence = 32,
  aux_sym_clause_repeat1 = 33,
  aux_sym_sentence_repeat1 = 34,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym__numeric_date] = "date",
  [sym__plain_number] = "number",
  [sym__complex_word] = "words",
  [sym__reserved] = "words",
  [sym__placeholder] = "blank",
  [sym_comma] = "comma",
  [sym_colon] = "colon",
  [sym_semicolon] = "semicolon",
  [sym_dash] = "dash",
  [sym_open] = "open",
  [sym_close] = "close",
  [sym_stop] = "stop",
  [sym__sign] = "mark",
  [sym_words] = "words",
  [sym_number] = "number",
  [sym_duty] = "duty",
  [sym_prohibition] = "prohibition",
  [sym_power] = "power",
  [sym_exemption] = "exemption",
  [sym_intention] = "intention",
  [sym_negation] = "negation",
  [sym_period] = "period",
  [sym_frequency] = "frequency",
  [sym_reference] = "reference",
  [sym_date] = "date",
  [sym_amount] = "amount",
  [sym_percentage] = "percentage",
  [sym_blank] = "blank",
  [sym_quoted] = "quoted",
  [sym_mark] = "mark",
  [sym_clause] = "clause",
  [sym_sentence] = "sentence",
  [aux_sym_clause_repeat1] = "clause_repeat1",
  [aux_sym_sentence_repeat1] = "sentence_repeat1",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym__numeric_date] = sym_date,
  [sym__plain_number] = sym_number,
  [sym__complex_word] = sym_words,
  [sym__reserved] = sym_words,
  [sym__placeholder] = sym_blank,
  [sym_comma] = sym_comma,
  [sym_colon] = sym_colon,
  [sym_semicolon] = sym_semicolon,
  [sym_dash] = sym_dash,
  [sym_open] = sym_open,
  [sym_close] = sym_close,
  [sym_stop] = sym_stop,
  [sym__sign] = sym_mark,
  [sym_words] = sym_words,
  [sym_number] = sym_number,
  [sym_duty] = sym_duty,
  [sym_prohibition] = sym_prohibition,
  [sym_power] = sym_power,
  [sym_exemption] = sym_exemption,
  [sym_intention] = sym_intention,
  [sym_negation] = sym_negation,
  [sym_period] = sym_period,
  [sym_frequency] = sym_frequency,
  [sym_reference] = sym_reference,
  [sym_date] = sym_date,
  [sym_amount] = sym_amount,
  [sym_percentage] = sym_percentage,
  [sym_blank] = sym_blank,
  [sym_quoted] = sym_quoted,
  [sym_mark] = sym_mark,
  [sym_clause] = sym_clause,
  [sym_sentence] = sym_sentence,
  [aux_sym_clause_repeat1] = aux_sym_clause_repeat1,
  [aux_sym_sentence_repeat1] = aux_sym_sentence_repeat1,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym__numeric_date] = {
    .visible = true,
    .named = true,
  },
  [sym__plain_number] = {
    .visible = true,
    .named = true,
  },
  [sym__complex_word] = {
    .visible = true,
    .named = true,
  },
  [sym__reserved] = {
    .visible = true,
    .named = true,
  },
  [sym__placeholder] = {
    .visible = true,
    .named = true,
  },
  [sym_comma] = {
    .visible = true,
    .named = true,
  },
  [sym_colon] = {
    .visible = true,
    .named = true,
  },
  [sym_semicolon] = {
    .visible = true,
    .named = true,
  },
  [sym_dash] = {
    .visible = true,
    .named = true,
  },
  [sym_open] = {
    .visible = true,
    .named = true,
  },
  [sym_close] = {
    .visible = true,
    .named = true,
  },
  [sym_stop] = {
    .visible = true,
    .named = true,
  },
  [sym__sign] = {
    .visible = true,
    .named = true,
  },
  [sym_words] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [sym_duty] = {
    .visible = true,
    .named = true,
  },
  [sym_prohibition] = {
    .visible = true,
    .named = true,
  },
  [sym_power] = {
    .visible = true,
    .named = true,
  },
  [sym_exemption] = {
    .visible = true,
    .named = true,
  },
  [sym_intention] = {
    .visible = true,
    .named = true,
  },
  [sym_negation] = {
    .visible = true,
    .named = true,
  },
  [sym_period] = {
    .visible = true,
    .named = true,
  },
  [sym_frequency] = {
    .visible = true,
    .named = true,
  },
  [sym_reference] = {
    .visible = true,
    .named = true,
  },
  [sym_date] = {
    .visible = true,
    .named = true,
  },
  [sym_amount] = {
    .visible = true,
    .named = true,
  },
  [sym_percentage] = {
    .visible = true,
    .named = true,
  },
  [sym_blank] = {
    .visible = true,
    .named = true,
  },
  [sym_quoted] = {
    .visible = true,
    .named = true,
  },
  [sym_mark] = {
    .visible = true,
    .named = true,
  },
  [sym_clause] = {
    .visible = true,
    .named = true,
  },
  [sym_sentence] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_clause_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_sentence_repeat1] = {
    .visible = false,
    .named = false,
  },
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
};

static TSCharacterRange extras_character_set_2[] = {
  {'\t', '\r'}, {' ', ' '}, {0x85, 0x85}, {0xa0, 0xa0}, {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f},
  {0x3000, 0x3000}, {0xfeff, 0xfeff},
};

static TSCharacterRange sym__complex_word_character_set_3[] = {
  {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0x1fff}, {0x2c00, 0x2fff}, {0x3020, 0xfefe},
  {0xff00, 0x10ffff},
};

static TSCharacterRange sym__complex_word_character_set_5[] = {
  {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0x1fff}, {0x2c00, 0x2fff},
  {0x3020, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__complex_word_character_set_6[] = {
  {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0x1fff},
  {0x2c00, 0x2fff}, {0x3020, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__complex_word_character_set_8[] = {
  {'-', '-'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba},
  {0xc0, 0x1fff}, {0x2010, 0x2011}, {0x2c00, 0x2fff}, {0x3020, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__complex_word_character_set_10[] = {
  {0, 0x08}, {0x0e, 0x1f}, {'!', '!'}, {'#', '\''}, {'*', ';'}, {'=', '='}, {'?', 0x84}, {0x86, 0x9f},
  {0xa1, 0x167f}, {0x1681, 0x1fff}, {0x200b, 0x2027}, {0x202a, 0x202e}, {0x2030, 0x205e}, {0x2060, 0x2fff}, {0x3001, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__placeholder_character_set_2[] = {
  {'\'', '\''}, {'-', '-'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5},
  {0xba, 0xba}, {0xc0, 0x1fff}, {0x2c00, 0x2fff}, {0x3020, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__placeholder_character_set_5[] = {
  {'\t', '\r'}, {' ', ' '}, {'*', '*'}, {'-', '.'}, {'X', 'X'}, {']', ']'}, {'_', '_'}, {'x', 'x'},
  {0x85, 0x85}, {0xa0, 0xa0}, {0x1680, 0x1680}, {0x2000, 0x200a}, {0x2022, 0x2022}, {0x2026, 0x2026}, {0x2028, 0x2029}, {0x202f, 0x202f},
  {0x205f, 0x205f}, {0x25cb, 0x25cb}, {0x25cf, 0x25cf}, {0x3000, 0x3000}, {0xfeff, 0xfeff},
};

static TSCharacterRange sym__placeholder_character_set_6[] = {
  {' ', ' '}, {'\'', '\''}, {'-', '-'}, {'0', '9'}, {'A', 'Z'}, {']', ']'}, {'_', '_'}, {'a', 'z'},
  {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0x1fff}, {0x2c00, 0x2fff}, {0x3020, 0xfefe}, {0xff00, 0x10ffff},
};

static TSCharacterRange sym__placeholder_character_set_7[] = {
  {' ', ' '}, {'\'', '\''}, {'-', '-'}, {'0', ':'}, {'A', 'Z'}, {']', ']'}, {'_', '_'}, {'a', 'z'},
  {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0x1fff}, {0x2c00, 0x2fff}, {0x3020, 0xfefe}, {0xff00, 0x10ffff},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(296);
      ADVANCE_MAP(
        '$', 471,
        '(', 460,
        ',', 454,
        '-', 458,
        '.', 464,
        '1', 302,
        '2', 303,
        ':', 455,
        ';', 456,
        '<', 469,
        'A', 359,
        'B', 361,
        'C', 354,
        'D', 344,
        'E', 363,
        'F', 345,
        'I', 355,
        'J', 340,
        'L', 362,
        'M', 338,
        'N', 358,
        'O', 343,
        'P', 341,
        'R', 346,
        'S', 348,
        '[', 461,
        '_', 470,
        'a', 360,
        'c', 352,
        'd', 350,
        'e', 364,
        'f', 353,
        'h', 365,
        'i', 356,
        'n', 357,
        'p', 342,
        'r', 351,
        's', 366,
        '{', 462,
        0x1680, 334,
        '!', 466,
        '?', 466,
        '\'', 472,
        0x2019, 472,
        '0', 305,
        '3', 305,
        'T', 347,
        't', 347,
        'V', 339,
        'v', 339,
        ')', 463,
        ']', 463,
        '}', 463,
      );
      if ((0x2012 <= lookahead && lookahead <= 0x2015)) ADVANCE(457);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(304);
      if (set_contains(extras_character_set_2, 10, lookahead)) SKIP(0);
      if ((!eof && lookahead <= '@') ||
          ('\\' <= lookahead && lookahead <= '`') ||
          ('|' <= lookahead && lookahead <= 0xa9) ||
          (0xab <= lookahead && lookahead <= 0xb4) ||
          (0xb6 <= lookahead && lookahead <= 0xb9) ||
          (0xbb <= lookahead && lookahead <= 0xbf) ||
          (0x200b <= lookahead && lookahead <= 0x2bff) ||
          (0x3001 <= lookahead && lookahead <= 0x301f)) ADVANCE(467);
      if (lookahead > 'F') ADVANCE(368);
      END_STATE();
    case 1:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == 'D') ADVANCE(85);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 2:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == 'E') ADVANCE(4);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 3:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == 'E') ADVANCE(1);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 4:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == 'R') ADVANCE(6);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 5:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == 'S') ADVANCE(2);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 6:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == 'V') ADVANCE(3);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 7:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      END_STATE();
    case 8:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'a') ADVANCE(72);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 9:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'a') ADVANCE(52);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 10:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'a') ADVANCE(45);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 11:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'b') ADVANCE(21);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 12:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'b') ADVANCE(20);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 13:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'c') ADVANCE(33);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 14:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'c') ADVANCE(63);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 15:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'c') ADVANCE(71);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 16:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'd') ADVANCE(89);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 17:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'd') ADVANCE(85);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 18:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(72);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 19:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(32);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 20:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(61);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 21:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(90);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 22:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(17);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 23:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(13);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 24:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(68);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 25:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(15);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 26:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(64);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 27:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(62);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 28:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(55);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 29:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(44);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 30:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(77);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 31:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'f') ADVANCE(82);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 32:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'f') ADVANCE(73);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 33:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'i') ADVANCE(31);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 34:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'i') ADVANCE(57);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 35:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'i') ADVANCE(78);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 36:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'i') ADVANCE(11);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 37:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'k') ADVANCE(85);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 38:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(90);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 39:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(21);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 40:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(9);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 41:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(83);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 42:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(38);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 43:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(30);
      if (lookahead == 's') ADVANCE(14);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 44:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(30);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 45:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(41);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 46:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(25);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 47:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'l') ADVANCE(18);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 48:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'm') ADVANCE(35);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 49:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'm') ADVANCE(60);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 50:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'm') ADVANCE(12);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 51:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'm') ADVANCE(21);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 52:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'n') ADVANCE(37);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 53:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'n') ADVANCE(10);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 54:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'n') ADVANCE(71);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 55:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'n') ADVANCE(75);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 56:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'o') ADVANCE(80);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 57:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'o') ADVANCE(53);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 58:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'o') ADVANCE(59);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 59:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'o') ADVANCE(66);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 60:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'p') ADVANCE(47);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 61:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'r') ADVANCE(90);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 62:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'r') ADVANCE(81);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 63:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'r') ADVANCE(36);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 64:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'r') ADVANCE(71);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 65:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 's') ADVANCE(90);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 66:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 's') ADVANCE(21);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 67:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 's') ADVANCE(71);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 68:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 's') ADVANCE(65);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 69:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 's') ADVANCE(26);
      if (lookahead == 't') ADVANCE(28);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 70:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 's') ADVANCE(27);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 71:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(90);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 72:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(21);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 73:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(93);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 74:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(39);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 75:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(34);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 76:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(20);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 77:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(22);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 78:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 't') ADVANCE(77);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 79:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'u') ADVANCE(61);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 80:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'u') ADVANCE(54);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 81:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'v') ADVANCE(22);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 82:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'y') ADVANCE(90);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 83:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'y') ADVANCE(96);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 84:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 85:
      if (lookahead == ' ') ADVANCE(226);
      if (lookahead == ']') ADVANCE(450);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 86:
      if (lookahead == ' ') ADVANCE(225);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 87:
      if (lookahead == ' ') ADVANCE(118);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '-' ||
          lookahead == 'X' ||
          lookahead == '_' ||
          lookahead == 'x' ||
          lookahead == 0x1680) ADVANCE(87);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 88:
      if (lookahead == ' ') ADVANCE(229);
      if (lookahead == '_') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 89:
      if (lookahead == ' ') ADVANCE(126);
      if (lookahead == ':') ADVANCE(137);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(91);
      if (lookahead == 'r') ADVANCE(24);
      if (set_contains(sym__placeholder_character_set_7, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 90:
      if (lookahead == ' ') ADVANCE(126);
      if (lookahead == ':') ADVANCE(137);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(91);
      if (set_contains(sym__placeholder_character_set_7, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 91:
      if (lookahead == ' ') ADVANCE(126);
      if (lookahead == ']') ADVANCE(451);
      if ((!eof && lookahead <= '\t') ||
          (0x0b <= lookahead && lookahead <= '&') ||
          ('(' <= lookahead && lookahead <= ',') ||
          lookahead == '.' ||
          lookahead == '/' ||
          (':' <= lookahead && lookahead <= '@') ||
          ('\\' <= lookahead && lookahead <= '^') ||
          lookahead == '`' ||
          ('{' <= lookahead && lookahead <= 0xa9) ||
          (0xab <= lookahead && lookahead <= 0xb4) ||
          (0xb6 <= lookahead && lookahead <= 0xb9) ||
          (0xbb <= lookahead && lookahead <= 0xbf) ||
          (0x2000 <= lookahead && lookahead <= 0x2bff) ||
          (0x3000 <= lookahead && lookahead <= 0x301f) ||
          lookahead == 0xfeff) ADVANCE(137);
      if (lookahead > '&' &&
          (lookahead < '[' || '^' < lookahead)) ADVANCE(91);
      END_STATE();
    case 92:
      if (lookahead == ' ') ADVANCE(126);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 93:
      if (lookahead == ' ') ADVANCE(115);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 94:
      if (lookahead == ' ') ADVANCE(264);
      END_STATE();
    case 95:
      if (lookahead == ' ') ADVANCE(264);
      if (lookahead == '_') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 96:
      if (lookahead == ' ') ADVANCE(116);
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 97:
      if (lookahead == ' ') ADVANCE(265);
      if (lookahead == '_') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 98:
      if (lookahead == '-') ADVANCE(106);
      END_STATE();
    case 99:
      if (lookahead == '-') ADVANCE(106);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(98);
      END_STATE();
    case 100:
      if (lookahead == '-') ADVANCE(276);
      END_STATE();
    case 101:
      if (lookahead == '.') ADVANCE(449);
      END_STATE();
    case 102:
      if (lookahead == '/') ADVANCE(278);
      END_STATE();
    case 103:
      if (lookahead == '/') ADVANCE(108);
      END_STATE();
    case 104:
      if (lookahead == '/') ADVANCE(108);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(103);
      END_STATE();
    case 105:
      if (lookahead == '/') ADVANCE(102);
      END_STATE();
    case 106:
      if (lookahead == '1') ADVANCE(112);
      if (lookahead == '2') ADVANCE(272);
      END_STATE();
    case 107:
      if (lookahead == '1') ADVANCE(326);
      if (lookahead == '2') ADVANCE(329);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(330);
      END_STATE();
    case 108:
      if (lookahead == '1') ADVANCE(111);
      if (lookahead == '2') ADVANCE(270);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(281);
      END_STATE();
    case 109:
      if (lookahead == '1') ADVANCE(369);
      if (lookahead == '2') ADVANCE(421);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(426);
      END_STATE();
    case 110:
      if (lookahead == '1') ADVANCE(317);
      if (lookahead == '2') ADVANCE(320);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(322);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(426);
      END_STATE();
    case 111:
      if (lookahead == '9') ADVANCE(301);
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(297);
      END_STATE();
    case 112:
      if (lookahead == '9') ADVANCE(282);
      END_STATE();
    case 113:
      if (lookahead == '>') ADVANCE(452);
      if (lookahead == '_') ADVANCE(113);
      if (lookahead == ' ' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(289);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(113);
      END_STATE();
    case 114:
      if (lookahead == '>') ADVANCE(452);
      if (lookahead == ' ' ||
          lookahead == '-' ||
          lookahead == '.' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(114);
      END_STATE();
    case 115:
      if (lookahead == 'B') ADVANCE(40);
      if (lookahead == 'a') ADVANCE(254);
      if (lookahead == 'b') ADVANCE(248);
      if (lookahead == 'o') ADVANCE(266);
      if (lookahead == 't') ADVANCE(243);
      if (lookahead == '&' ||
          lookahead == '/') ADVANCE(7);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(84);
      END_STATE();
    case 116:
      ADVANCE_MAP(
        'D', 29,
        'L', 19,
        'O', 48,
        'a', 254,
        'd', 239,
        'l', 236,
        'o', 252,
        't', 243,
        '&', 7,
        '/', 7,
      );
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(84);
      END_STATE();
    case 117:
      if (lookahead == 'E') ADVANCE(5);
      if (lookahead == 'e') ADVANCE(70);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 118:
      if (lookahead == 'X') ADVANCE(87);
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'a') ADVANCE(254);
      if (lookahead == 'o') ADVANCE(266);
      if (lookahead == 't') ADVANCE(243);
      if (lookahead == '&' ||
          lookahead == '/') ADVANCE(7);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(84);
      END_STATE();
    case 119:
      if (lookahead == ']') ADVANCE(451);
      END_STATE();
    case 120:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(131);
      if (lookahead == 'x') ADVANCE(120);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 121:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(131);
      if (lookahead == 'x') ADVANCE(121);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(125);
      END_STATE();
    case 122:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == 'r') ADVANCE(162);
      if (lookahead == ' ' ||
          lookahead == ':') ADVANCE(137);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 123:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == ' ' ||
          lookahead == ':') ADVANCE(137);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 124:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(136);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(124);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 125:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '_') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(125);
      END_STATE();
    case 126:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'a') ADVANCE(130);
      if (lookahead == 'o') ADVANCE(132);
      if (lookahead == 't') ADVANCE(129);
      if (lookahead == '&' ||
          lookahead == '/') ADVANCE(92);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(91);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          (lookahead < 'A' || '[' < lookahead)) ADVANCE(137);
      END_STATE();
    case 127:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'd') ADVANCE(92);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 128:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'e') ADVANCE(92);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 129:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'h') ADVANCE(128);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 130:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'n') ADVANCE(127);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 131:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'x') ADVANCE(121);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(125);
      END_STATE();
    case 132:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == 'f' ||
          lookahead == 'r') ADVANCE(92);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 133:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == ' ' ||
          lookahead == ':' ||
          lookahead == '_') ADVANCE(137);
      END_STATE();
    case 134:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead == '-' ||
          lookahead == 'X' ||
          lookahead == '_' ||
          lookahead == 'x' ||
          lookahead == 0x1680) ADVANCE(87);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (set_contains(sym__placeholder_character_set_6, 15, lookahead)) ADVANCE(84);
      END_STATE();
    case 135:
      if (lookahead == ']') ADVANCE(451);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      END_STATE();
    case 136:
      if (lookahead == ']') ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(124);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 137:
      if (lookahead == ']') ADVANCE(451);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(137);
      END_STATE();
    case 138:
      if (lookahead == ']') ADVANCE(119);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '[') ADVANCE(138);
      END_STATE();
    case 139:
      if (lookahead == ']') ADVANCE(450);
      END_STATE();
    case 140:
      if (lookahead == ']') ADVANCE(450);
      if (lookahead == '_') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 141:
      if (lookahead == '_') ADVANCE(426);
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(335);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(336);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(418);
      END_STATE();
    case 142:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'a') ADVANCE(212);
      if (lookahead == 'e') ADVANCE(181);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 143:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'a') ADVANCE(212);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 144:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'a') ADVANCE(188);
      if (lookahead == 'u') ADVANCE(186);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 145:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'a') ADVANCE(182);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 146:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'b') ADVANCE(157);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 147:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'b') ADVANCE(156);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 148:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'c') ADVANCE(202);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 149:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'c') ADVANCE(173);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 150:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'c') ADVANCE(210);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 151:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'd') ADVANCE(152);
      if (lookahead == 'm') ADVANCE(195);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 152:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'd') ADVANCE(122);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 153:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'd') ADVANCE(140);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 154:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(212);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 155:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(169);
      if (lookahead == 'i') ADVANCE(206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 156:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(200);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 157:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 158:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(153);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 159:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(183);
      if (lookahead == 'p') ADVANCE(161);
      if (lookahead == 't') ADVANCE(143);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 160:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(209);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 161:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(149);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 162:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(207);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 163:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(150);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 164:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 165:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(201);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 166:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(192);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 167:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'e') ADVANCE(216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 168:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'f') ADVANCE(221);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 169:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'f') ADVANCE(211);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 170:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'h') ADVANCE(197);
      if (lookahead == 'o') ADVANCE(185);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 171:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'i') ADVANCE(180);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 172:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'i') ADVANCE(213);
      if (lookahead == 'o') ADVANCE(88);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 173:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'i') ADVANCE(168);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 174:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'i') ADVANCE(196);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 175:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'i') ADVANCE(217);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 176:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'i') ADVANCE(146);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 177:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 178:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(222);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 179:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(157);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 180:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(177);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 181:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(167);
      if (lookahead == 's') ADVANCE(148);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 182:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(178);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 183:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(163);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 184:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'l') ADVANCE(154);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 185:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'm') ADVANCE(199);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 186:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'm') ADVANCE(147);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 187:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'm') ADVANCE(175);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 188:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'm') ADVANCE(157);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 189:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'n') ADVANCE(208);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 190:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'n') ADVANCE(145);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 191:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'n') ADVANCE(210);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 192:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'n') ADVANCE(214);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 193:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'n') ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 194:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'o') ADVANCE(218);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 195:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'o') ADVANCE(219);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 196:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'o') ADVANCE(190);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 197:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'o') ADVANCE(198);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 198:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'o') ADVANCE(205);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 199:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'p') ADVANCE(184);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 200:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'r') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 201:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'r') ADVANCE(220);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 202:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'r') ADVANCE(176);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 203:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'r') ADVANCE(210);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 204:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 's') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 205:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 's') ADVANCE(157);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 206:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 's') ADVANCE(210);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 207:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 's') ADVANCE(204);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 208:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 's') ADVANCE(164);
      if (lookahead == 't') ADVANCE(166);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 209:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 's') ADVANCE(165);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 210:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 211:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(95);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 212:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(157);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 213:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(179);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 214:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(174);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 215:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(156);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 216:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(158);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 217:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 't') ADVANCE(216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 218:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'u') ADVANCE(200);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 219:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'u') ADVANCE(191);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 220:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'v') ADVANCE(158);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 221:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'y') ADVANCE(123);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 222:
      if (lookahead == '_') ADVANCE(288);
      if (lookahead == 'y') ADVANCE(97);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 223:
      if (lookahead == '_') ADVANCE(288);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      END_STATE();
    case 224:
      if (lookahead == 'a') ADVANCE(72);
      if (lookahead == 'e') ADVANCE(43);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 225:
      if (lookahead == 'a') ADVANCE(254);
      if (lookahead == 'b') ADVANCE(235);
      if (lookahead == 'o') ADVANCE(266);
      if (lookahead == 't') ADVANCE(243);
      if (lookahead == '&' ||
          lookahead == '/') ADVANCE(7);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(84);
      END_STATE();
    case 226:
      if (lookahead == 'a') ADVANCE(254);
      if (lookahead == 'o') ADVANCE(266);
      if (lookahead == 't') ADVANCE(243);
      if (lookahead == '&' ||
          lookahead == '/') ADVANCE(7);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(84);
      END_STATE();
    case 227:
      if (lookahead == 'a') ADVANCE(51);
      if (lookahead == 'u') ADVANCE(50);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 228:
      if (lookahead == 'a') ADVANCE(255);
      END_STATE();
    case 229:
      if (lookahead == 'b') ADVANCE(235);
      END_STATE();
    case 230:
      if (lookahead == 'd') ADVANCE(16);
      if (lookahead == 'm') ADVANCE(56);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 231:
      if (lookahead == 'd') ADVANCE(7);
      END_STATE();
    case 232:
      if (lookahead == 'd') ADVANCE(139);
      END_STATE();
    case 233:
      if (lookahead == 'e') ADVANCE(32);
      if (lookahead == 'i') ADVANCE(67);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 234:
      if (lookahead == 'e') ADVANCE(7);
      END_STATE();
    case 235:
      if (lookahead == 'e') ADVANCE(133);
      END_STATE();
    case 236:
      if (lookahead == 'e') ADVANCE(241);
      END_STATE();
    case 237:
      if (lookahead == 'e') ADVANCE(46);
      if (lookahead == 'p') ADVANCE(23);
      if (lookahead == 't') ADVANCE(8);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 238:
      if (lookahead == 'e') ADVANCE(232);
      END_STATE();
    case 239:
      if (lookahead == 'e') ADVANCE(249);
      END_STATE();
    case 240:
      if (lookahead == 'e') ADVANCE(260);
      END_STATE();
    case 241:
      if (lookahead == 'f') ADVANCE(258);
      END_STATE();
    case 242:
      if (lookahead == 'h') ADVANCE(58);
      if (lookahead == 'o') ADVANCE(49);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 243:
      if (lookahead == 'h') ADVANCE(234);
      END_STATE();
    case 244:
      if (lookahead == 'i') ADVANCE(42);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 245:
      if (lookahead == 'i') ADVANCE(74);
      if (lookahead == 'o') ADVANCE(86);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 246:
      if (lookahead == 'i') ADVANCE(259);
      END_STATE();
    case 247:
      if (lookahead == 'k') ADVANCE(139);
      END_STATE();
    case 248:
      if (lookahead == 'l') ADVANCE(228);
      END_STATE();
    case 249:
      if (lookahead == 'l') ADVANCE(240);
      END_STATE();
    case 250:
      if (lookahead == 'm') ADVANCE(35);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 251:
      if (lookahead == 'm') ADVANCE(246);
      END_STATE();
    case 252:
      if (lookahead == 'm') ADVANCE(246);
      if (lookahead == 'f' ||
          lookahead == 'r') ADVANCE(7);
      END_STATE();
    case 253:
      if (lookahead == 'n') ADVANCE(69);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 254:
      if (lookahead == 'n') ADVANCE(231);
      END_STATE();
    case 255:
      if (lookahead == 'n') ADVANCE(247);
      END_STATE();
    case 256:
      if (lookahead == 'n') ADVANCE(76);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 257:
      if (lookahead == 'o') ADVANCE(79);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 258:
      if (lookahead == 't') ADVANCE(94);
      END_STATE();
    case 259:
      if (lookahead == 't') ADVANCE(260);
      END_STATE();
    case 260:
      if (lookahead == 't') ADVANCE(238);
      END_STATE();
    case 261:
      if (lookahead == '}') ADVANCE(451);
      END_STATE();
    case 262:
      if (lookahead == '}') ADVANCE(451);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '{') ADVANCE(262);
      END_STATE();
    case 263:
      if (lookahead == '}') ADVANCE(261);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '{') ADVANCE(263);
      END_STATE();
    case 264:
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(248);
      END_STATE();
    case 265:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(239);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(236);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(251);
      END_STATE();
    case 266:
      if (lookahead == 'f' ||
          lookahead == 'r') ADVANCE(7);
      END_STATE();
    case 267:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(99);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(98);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(442);
      END_STATE();
    case 268:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(316);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(315);
      END_STATE();
    case 269:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(325);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(324);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(426);
      END_STATE();
    case 270:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(301);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(297);
      END_STATE();
    case 271:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(423);
      if (('2' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(426);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(418);
      END_STATE();
    case 272:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(282);
      END_STATE();
    case 273:
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(283);
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(442);
      END_STATE();
    case 274:
      if (lookahead == ' ' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(289);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(274);
      END_STATE();
    case 275:
      if (('0' <= lookahead && lookahead <= '3')) ADVANCE(104);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(103);
      END_STATE();
    case 276:
      if (('0' <= lookahead && lookahead <= '3')) ADVANCE(281);
      END_STATE();
    case 277:
      if (('0' <= lookahead && lookahead <= '3')) ADVANCE(422);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(426);
      END_STATE();
    case 278:
      if (lookahead == '!' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?') ADVANCE(278);
      if ((!eof && set_contains(sym__complex_word_character_set_10, 16, lookahead))) ADVANCE(444);
      END_STATE();
    case 279:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(330);
      END_STATE();
    case 280:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(426);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(438);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(101);
      END_STATE();
    case 281:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(297);
      END_STATE();
    case 282:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(281);
      END_STATE();
    case 283:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(100);
      END_STATE();
    case 284:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(322);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(426);
      END_STATE();
    case 285:
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(426);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(418);
      END_STATE();
    case 286:
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(274);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_') ADVANCE(114);
      END_STATE();
    case 287:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(426);
      END_STATE();
    case 288:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(125);
      END_STATE();
    case 289:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(113);
      END_STATE();
    case 290:
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(442);
      END_STATE();
    case 291:
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(426);
      END_STATE();
    case 292:
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(443);
      END_STATE();
    case 293:
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(426);
      END_STATE();
    case 294:
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(376);
      END_STATE();
    case 295:
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(84);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(sym__numeric_date);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(sym__numeric_date);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(sym__numeric_date);
      ADVANCE_MAP(
        '.', 284,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(322);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(sym__numeric_date);
      if (lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(330);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(sym__numeric_date);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(281);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 267,
        '.', 268,
        '/', 275,
        '9', 306,
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        ':', 279,
        0x2010, 290,
        0x2011, 290,
      );
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(304);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 267,
        '.', 268,
        '/', 275,
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        ':', 279,
        '0', 306,
        '1', 306,
        0x2010, 290,
        0x2011, 290,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(304);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 267,
        '.', 268,
        '/', 275,
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        ':', 279,
        0x2010, 290,
        0x2011, 290,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(327);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 267,
        '.', 268,
        '/', 275,
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        ':', 279,
        0x2010, 290,
        0x2011, 290,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(304);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 267,
        '.', 268,
        '/', 275,
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        ':', 279,
        0x2010, 290,
        0x2011, 290,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(328);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 141,
        '.', 269,
        '/', 275,
        '9', 311,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(309);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 141,
        '.', 269,
        '/', 275,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '0', 311,
        '1', 311,
        0x2010, 285,
        0x2011, 285,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(309);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 141,
        '.', 269,
        '/', 275,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(318);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 141,
        '.', 269,
        '/', 275,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(309);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 141,
        '.', 269,
        '/', 275,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(319);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 273,
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        0x2010, 290,
        0x2011, 290,
        ',', 279,
        '.', 279,
        ':', 279,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(327);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '-', 271,
        '.', 284,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(318);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 287,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        'S', 377,
        's', 377,
        '&', 294,
        '-', 294,
        0x2010, 294,
        0x2011, 294,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == '.') ADVANCE(107);
      if (lookahead == ',' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(330);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == '.') ADVANCE(107);
      if (lookahead == ',' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(315);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        '9', 323,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(322);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '-', 285,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(318);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        'S', 377,
        '_', 420,
        'n', 372,
        'r', 372,
        's', 374,
        't', 373,
        '&', 293,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '-', 285,
        0x2010, 285,
        0x2011, 285,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(313);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '0', 323,
        '1', 323,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(322);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(299);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(322);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 284,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(321);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 110,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(322);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        '.', 110,
        '\'', 291,
        0x2019, 291,
        ',', 279,
        ':', 279,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(324);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == '9') ADVANCE(332);
      if (lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(330);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        '.', 279,
        ':', 279,
        '-', 290,
        0x2010, 290,
        0x2011, 290,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(327);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(sym__plain_number);
      ADVANCE_MAP(
        'n', 439,
        'r', 439,
        's', 441,
        't', 440,
        ',', 279,
        '.', 279,
        ':', 279,
        '-', 290,
        0x2010, 290,
        0x2011, 290,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(312);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(443);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(332);
      if (lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':') ADVANCE(279);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(330);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(330);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(300);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':') ADVANCE(279);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(331);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(sym__plain_number);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(292);
      if (set_contains(sym__complex_word_character_set_8, 13, lookahead)) ADVANCE(443);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '-', 459,
        '.', 465,
        '1', 307,
        '2', 308,
        'A', 359,
        'B', 361,
        'C', 354,
        'D', 344,
        'E', 363,
        'F', 345,
        'I', 355,
        'J', 340,
        'L', 362,
        'M', 338,
        'N', 358,
        'O', 343,
        'P', 341,
        'R', 346,
        'S', 349,
        '[', 461,
        '_', 384,
        'a', 360,
        'c', 352,
        'd', 350,
        'e', 364,
        'f', 353,
        'h', 365,
        'i', 356,
        'n', 357,
        'p', 342,
        'r', 351,
        's', 367,
        0x1680, 334,
        '\'', 473,
        0x2019, 473,
        '0', 310,
        '3', 310,
        'T', 347,
        't', 347,
        'V', 339,
        'v', 339,
        '&', 474,
        '@', 474,
        0x2010, 474,
        0x2011, 474,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(309);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(368);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '-') ADVANCE(109);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(336);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '-') ADVANCE(109);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '-') ADVANCE(277);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'S', 427,
        'a', 410,
        'e', 383,
        'r', 431,
        's', 437,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'S', 427,
        'i', 417,
        'o', 398,
        's', 437,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'a', 399,
        'r', 436,
        'u', 419,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'a', 409,
        'h', 436,
        'r', 400,
        'u', 386,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'a', 409,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'c', 414,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 392,
        'r', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 386,
        'i', 397,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 378,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 398,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 390,
        'r', 436,
        't', 432,
        'u', 387,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 390,
        'r', 436,
        't', 432,
        'u', 387,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 406,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'e', 381,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'f', 436,
        'l', 431,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'i', 397,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'l', 431,
        'o', 428,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        'f', 436,
        'h', 436,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'n', 391,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'n', 389,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'o', 431,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'o', 430,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'p', 404,
        'r', 413,
        'u', 397,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'p', 405,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'r', 402,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        't', 394,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        't', 393,
        'x', 433,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        't', 393,
        'x', 388,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        't', 415,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'u', 387,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        'u', 387,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 280,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '9', 424,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        ':', 105,
        'S', 427,
        's', 371,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        ':', 105,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '@', 293,
        'd', 314,
        '\'', 291,
        0x2019, 291,
        'S', 377,
        's', 377,
        '&', 294,
        '-', 294,
        0x2010, 294,
        0x2011, 294,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '@', 293,
        'h', 314,
        '\'', 291,
        0x2019, 291,
        'S', 377,
        's', 377,
        '&', 294,
        '-', 294,
        0x2010, 294,
        0x2011, 294,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '@', 293,
        't', 314,
        '\'', 448,
        0x2019, 448,
        'S', 377,
        's', 377,
        '&', 294,
        '-', 294,
        0x2010, 294,
        0x2011, 294,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '@', 293,
        '\'', 291,
        0x2019, 291,
        'S', 377,
        's', 377,
        '&', 294,
        '-', 294,
        0x2010, 294,
        0x2011, 294,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '@') ADVANCE(293);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(294);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(376);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '@', 293,
        '\'', 448,
        0x2019, 448,
        'S', 377,
        's', 377,
        '&', 294,
        '-', 294,
        0x2010, 294,
        0x2011, 294,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(375);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'S', 427,
        'g', 436,
        's', 408,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'S', 427,
        's', 411,
        '\'', 448,
        0x2019, 448,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'S', 427,
        's', 395,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'S', 427,
        's', 408,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'S', 427,
        's', 437,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'S', 427,
        's', 379,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '_', 384,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'a', 431,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'b', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'b', 380,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'c', 398,
        't', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'c', 398,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'c', 429,
        'p', 435,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'c', 434,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'c', 436,
        'p', 414,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'c', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'd', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'e', 393,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'f', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'g', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'l', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'n', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'o', 396,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'o', 416,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'o', 382,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'p', 370,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'p', 412,
        'r', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'p', 412,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'p', 414,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'p', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'p', 436,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'r', 385,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'r', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 411:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'r', 382,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 412:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'r', 401,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 413:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        't', 431,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 414:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        't', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 415:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        't', 403,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 416:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'x', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 417:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        'z', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 418:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '&' ||
          lookahead == '@') ADVANCE(293);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(285);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(418);
      END_STATE();
    case 419:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        'l', 436,
        'n', 436,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 420:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 421:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '\'', 291,
        0x2019, 291,
        '0', 424,
        '1', 424,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 422:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(298);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 423:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(337);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 424:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(422);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 425:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(426);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(425);
      END_STATE();
    case 426:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(287);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 427:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 287,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 428:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'S', 427,
        'r', 407,
        's', 437,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 429:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'S', 427,
        's', 437,
        't', 436,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 430:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'S', 427,
        's', 437,
        'v', 436,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 431:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'S', 427,
        's', 437,
        '\'', 291,
        0x2019, 291,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 432:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'a', 414,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 433:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'c', 398,
        't', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 434:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        'l', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 435:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        't', 436,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 436:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        '\'', 291,
        0x2019, 291,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 437:
      ACCEPT_TOKEN(sym__complex_word);
      ADVANCE_MAP(
        '.', 446,
        '\'', 448,
        0x2019, 448,
        'S', 427,
        's', 427,
        '&', 293,
        '-', 293,
        '@', 293,
        0x2010, 293,
        0x2011, 293,
      );
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(420);
      END_STATE();
    case 438:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '.') ADVANCE(445);
      if (lookahead == '\'' ||
          lookahead == 0x2019) ADVANCE(291);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == '@' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(293);
      if (set_contains(sym__placeholder_character_set_2, 13, lookahead)) ADVANCE(426);
      END_STATE();
    case 439:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == 'd') ADVANCE(333);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(292);
      if (set_contains(sym__complex_word_character_set_8, 13, lookahead)) ADVANCE(443);
      END_STATE();
    case 440:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == 'h') ADVANCE(333);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(292);
      if (set_contains(sym__complex_word_character_set_8, 13, lookahead)) ADVANCE(443);
      END_STATE();
    case 441:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == 't') ADVANCE(333);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(292);
      if (set_contains(sym__complex_word_character_set_8, 13, lookahead)) ADVANCE(443);
      END_STATE();
    case 442:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(290);
      if (set_contains(sym__complex_word_character_set_8, 13, lookahead)) ADVANCE(442);
      END_STATE();
    case 443:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '&' ||
          lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(292);
      if (set_contains(sym__complex_word_character_set_8, 13, lookahead)) ADVANCE(443);
      END_STATE();
    case 444:
      ACCEPT_TOKEN(sym__complex_word);
      if (lookahead == '!' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?') ADVANCE(278);
      if ((!eof && set_contains(sym__complex_word_character_set_10, 16, lookahead))) ADVANCE(444);
      END_STATE();
    case 445:
      ACCEPT_TOKEN(sym__complex_word);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(426);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(438);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(101);
      END_STATE();
    case 446:
      ACCEPT_TOKEN(sym__complex_word);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(426);
      END_STATE();
    case 447:
      ACCEPT_TOKEN(sym__complex_word);
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(447);
      END_STATE();
    case 448:
      ACCEPT_TOKEN(sym__complex_word);
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(426);
      END_STATE();
    case 449:
      ACCEPT_TOKEN(sym__complex_word);
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(101);
      END_STATE();
    case 450:
      ACCEPT_TOKEN(sym__reserved);
      END_STATE();
    case 451:
      ACCEPT_TOKEN(sym__placeholder);
      END_STATE();
    case 452:
      ACCEPT_TOKEN(sym__placeholder);
      if (lookahead == '>') ADVANCE(451);
      END_STATE();
    case 453:
      ACCEPT_TOKEN(sym__placeholder);
      if (lookahead == '_') ADVANCE(453);
      END_STATE();
    case 454:
      ACCEPT_TOKEN(sym_comma);
      END_STATE();
    case 455:
      ACCEPT_TOKEN(sym_colon);
      END_STATE();
    case 456:
      ACCEPT_TOKEN(sym_semicolon);
      END_STATE();
    case 457:
      ACCEPT_TOKEN(sym_dash);
      END_STATE();
    case 458:
      ACCEPT_TOKEN(sym_dash);
      if (lookahead == '-') ADVANCE(458);
      END_STATE();
    case 459:
      ACCEPT_TOKEN(sym_dash);
      if (lookahead == '-') ADVANCE(458);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(426);
      END_STATE();
    case 460:
      ACCEPT_TOKEN(sym_open);
      END_STATE();
    case 461:
      ACCEPT_TOKEN(sym_open);
      ADVANCE_MAP(
        'A', 230,
        'C', 242,
        'D', 224,
        'E', 256,
        'F', 244,
        'I', 253,
        'L', 233,
        'N', 227,
        'O', 250,
        'R', 117,
        'S', 237,
        'T', 245,
        'X', 134,
        'Y', 257,
        '[', 138,
        ']', 451,
        'a', 151,
        'c', 170,
        'd', 142,
        'e', 193,
        'f', 171,
        'i', 189,
        'l', 155,
        'n', 144,
        'o', 187,
        'r', 160,
        's', 159,
        't', 172,
        'x', 120,
        'y', 194,
      );
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(223);
      if (set_contains(sym__placeholder_character_set_5, 21, lookahead)) ADVANCE(135);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          (0xc0 <= lookahead && lookahead <= 0xde)) ADVANCE(295);
      END_STATE();
    case 462:
      ACCEPT_TOKEN(sym_open);
      if (lookahead == '{') ADVANCE(263);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(262);
      END_STATE();
    case 463:
      ACCEPT_TOKEN(sym_close);
      END_STATE();
    case 464:
      ACCEPT_TOKEN(sym_stop);
      if (lookahead == '.') ADVANCE(468);
      END_STATE();
    case 465:
      ACCEPT_TOKEN(sym_stop);
      if (lookahead == '.') ADVANCE(468);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(426);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(438);
      if (set_contains(sym__complex_word_character_set_5, 10, lookahead)) ADVANCE(101);
      END_STATE();
    case 466:
      ACCEPT_TOKEN(sym_stop);
      if (lookahead == '!' ||
          lookahead == '?') ADVANCE(466);
      END_STATE();
    case 467:
      ACCEPT_TOKEN(sym__sign);
      END_STATE();
    case 468:
      ACCEPT_TOKEN(sym__sign);
      if (lookahead == '.') ADVANCE(468);
      END_STATE();
    case 469:
      ACCEPT_TOKEN(sym__sign);
      if (lookahead == '<') ADVANCE(286);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(274);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_') ADVANCE(114);
      END_STATE();
    case 470:
      ACCEPT_TOKEN(sym__sign);
      if (lookahead == '_') ADVANCE(453);
      END_STATE();
    case 471:
      ACCEPT_TOKEN(sym__sign);
      if (lookahead == '{') ADVANCE(262);
      END_STATE();
    case 472:
      ACCEPT_TOKEN(sym__sign);
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(447);
      END_STATE();
    case 473:
      ACCEPT_TOKEN(sym__sign);
      if (set_contains(sym__complex_word_character_set_3, 9, lookahead)) ADVANCE(425);
      END_STATE();
    case 474:
      ACCEPT_TOKEN(sym__sign);
      if (set_contains(sym__complex_word_character_set_6, 11, lookahead)) ADVANCE(426);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 0, .external_lex_state = 1},
  [2] = {.lex_state = 0, .external_lex_state = 1},
  [3] = {.lex_state = 0, .external_lex_state = 1},
  [4] = {.lex_state = 0, .external_lex_state = 1},
  [5] = {.lex_state = 0, .external_lex_state = 1},
  [6] = {.lex_state = 0, .external_lex_state = 1},
  [7] = {.lex_state = 0, .external_lex_state = 1},
  [8] = {.lex_state = 0, .external_lex_state = 1},
  [9] = {.lex_state = 0, .external_lex_state = 1},
  [10] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym__numeric_date] = ACTIONS(1),
    [sym__plain_number] = ACTIONS(1),
    [sym__complex_word] = ACTIONS(1),
    [sym__reserved] = ACTIONS(1),
    [sym__placeholder] = ACTIONS(1),
    [sym_comma] = ACTIONS(1),
    [sym_colon] = ACTIONS(1),
    [sym_semicolon] = ACTIONS(1),
    [sym_dash] = ACTIONS(1),
    [sym_open] = ACTIONS(1),
    [sym_close] = ACTIONS(1),
    [sym_stop] = ACTIONS(1),
    [sym__sign] = ACTIONS(1),
    [sym_words] = ACTIONS(1),
    [sym_number] = ACTIONS(1),
    [sym_duty] = ACTIONS(1),
    [sym_prohibition] = ACTIONS(1),
    [sym_power] = ACTIONS(1),
    [sym_exemption] = ACTIONS(1),
    [sym_intention] = ACTIONS(1),
    [sym_negation] = ACTIONS(1),
    [sym_period] = ACTIONS(1),
    [sym_frequency] = ACTIONS(1),
    [sym_reference] = ACTIONS(1),
    [sym_date] = ACTIONS(1),
    [sym_amount] = ACTIONS(1),
    [sym_percentage] = ACTIONS(1),
    [sym_blank] = ACTIONS(1),
    [sym_quoted] = ACTIONS(1),
    [sym_mark] = ACTIONS(1),
  },
  [1] = {
    [sym_clause] = STATE(10),
    [sym_sentence] = STATE(2),
    [aux_sym_clause_repeat1] = STATE(2),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__numeric_date] = ACTIONS(5),
    [sym__plain_number] = ACTIONS(5),
    [sym__complex_word] = ACTIONS(5),
    [sym__reserved] = ACTIONS(5),
    [sym__placeholder] = ACTIONS(5),
    [sym_comma] = ACTIONS(5),
    [sym_colon] = ACTIONS(5),
    [sym_semicolon] = ACTIONS(5),
    [sym_dash] = ACTIONS(5),
    [sym_open] = ACTIONS(5),
    [sym_close] = ACTIONS(5),
    [sym_stop] = ACTIONS(7),
    [sym__sign] = ACTIONS(5),
    [sym_words] = ACTIONS(9),
    [sym_number] = ACTIONS(9),
    [sym_duty] = ACTIONS(9),
    [sym_prohibition] = ACTIONS(9),
    [sym_power] = ACTIONS(9),
    [sym_exemption] = ACTIONS(9),
    [sym_intention] = ACTIONS(9),
    [sym_negation] = ACTIONS(9),
    [sym_period] = ACTIONS(9),
    [sym_frequency] = ACTIONS(9),
    [sym_reference] = ACTIONS(9),
    [sym_date] = ACTIONS(9),
    [sym_amount] = ACTIONS(9),
    [sym_percentage] = ACTIONS(9),
    [sym_blank] = ACTIONS(9),
    [sym_quoted] = ACTIONS(9),
    [sym_mark] = ACTIONS(9),
  },
  [2] = {
    [sym_sentence] = STATE(3),
    [aux_sym_clause_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(11),
    [sym__numeric_date] = ACTIONS(5),
    [sym__plain_number] = ACTIONS(5),
    [sym__complex_word] = ACTIONS(5),
    [sym__reserved] = ACTIONS(5),
    [sym__placeholder] = ACTIONS(5),
    [sym_comma] = ACTIONS(5),
    [sym_colon] = ACTIONS(5),
    [sym_semicolon] = ACTIONS(5),
    [sym_dash] = ACTIONS(5),
    [sym_open] = ACTIONS(5),
    [sym_close] = ACTIONS(5),
    [sym_stop] = ACTIONS(7),
    [sym__sign] = ACTIONS(5),
    [sym_words] = ACTIONS(9),
    [sym_number] = ACTIONS(9),
    [sym_duty] = ACTIONS(9),
    [sym_prohibition] = ACTIONS(9),
    [sym_power] = ACTIONS(9),
    [sym_exemption] = ACTIONS(9),
    [sym_intention] = ACTIONS(9),
    [sym_negation] = ACTIONS(9),
    [sym_period] = ACTIONS(9),
    [sym_frequency] = ACTIONS(9),
    [sym_reference] = ACTIONS(9),
    [sym_date] = ACTIONS(9),
    [sym_amount] = ACTIONS(9),
    [sym_percentage] = ACTIONS(9),
    [sym_blank] = ACTIONS(9),
    [sym_quoted] = ACTIONS(9),
    [sym_mark] = ACTIONS(9),
  },
  [3] = {
    [sym_sentence] = STATE(3),
    [aux_sym_clause_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(13),
    [sym__numeric_date] = ACTIONS(15),
    [sym__plain_number] = ACTIONS(15),
    [sym__complex_word] = ACTIONS(15),
    [sym__reserved] = ACTIONS(15),
    [sym__placeholder] = ACTIONS(15),
    [sym_comma] = ACTIONS(15),
    [sym_colon] = ACTIONS(15),
    [sym_semicolon] = ACTIONS(15),
    [sym_dash] = ACTIONS(15),
    [sym_open] = ACTIONS(15),
    [sym_close] = ACTIONS(15),
    [sym_stop] = ACTIONS(18),
    [sym__sign] = ACTIONS(15),
    [sym_words] = ACTIONS(21),
    [sym_number] = ACTIONS(21),
    [sym_duty] = ACTIONS(21),
    [sym_prohibition] = ACTIONS(21),
    [sym_power] = ACTIONS(21),
    [sym_exemption] = ACTIONS(21),
    [sym_intention] = ACTIONS(21),
    [sym_negation] = ACTIONS(21),
    [sym_period] = ACTIONS(21),
    [sym_frequency] = ACTIONS(21),
    [sym_reference] = ACTIONS(21),
    [sym_date] = ACTIONS(21),
    [sym_amount] = ACTIONS(21),
    [sym_percentage] = ACTIONS(21),
    [sym_blank] = ACTIONS(21),
    [sym_quoted] = ACTIONS(21),
    [sym_mark] = ACTIONS(21),
  },
  [4] = {
    [aux_sym_sentence_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(24),
    [sym__numeric_date] = ACTIONS(26),
    [sym__plain_number] = ACTIONS(26),
    [sym__complex_word] = ACTIONS(26),
    [sym__reserved] = ACTIONS(26),
    [sym__placeholder] = ACTIONS(26),
    [sym_comma] = ACTIONS(26),
    [sym_colon] = ACTIONS(26),
    [sym_semicolon] = ACTIONS(26),
    [sym_dash] = ACTIONS(26),
    [sym_open] = ACTIONS(26),
    [sym_close] = ACTIONS(26),
    [sym_stop] = ACTIONS(28),
    [sym__sign] = ACTIONS(26),
    [sym_words] = ACTIONS(30),
    [sym_number] = ACTIONS(30),
    [sym_duty] = ACTIONS(30),
    [sym_prohibition] = ACTIONS(30),
    [sym_power] = ACTIONS(30),
    [sym_exemption] = ACTIONS(30),
    [sym_intention] = ACTIONS(30),
    [sym_negation] = ACTIONS(30),
    [sym_period] = ACTIONS(30),
    [sym_frequency] = ACTIONS(30),
    [sym_reference] = ACTIONS(30),
    [sym_date] = ACTIONS(30),
    [sym_amount] = ACTIONS(30),
    [sym_percentage] = ACTIONS(30),
    [sym_blank] = ACTIONS(30),
    [sym_quoted] = ACTIONS(30),
    [sym_mark] = ACTIONS(30),
  },
  [5] = {
    [aux_sym_sentence_repeat1] = STATE(6),
    [ts_builtin_sym_end] = ACTIONS(32),
    [sym__numeric_date] = ACTIONS(34),
    [sym__plain_number] = ACTIONS(34),
    [sym__complex_word] = ACTIONS(34),
    [sym__reserved] = ACTIONS(34),
    [sym__placeholder] = ACTIONS(34),
    [sym_comma] = ACTIONS(34),
    [sym_colon] = ACTIONS(34),
    [sym_semicolon] = ACTIONS(34),
    [sym_dash] = ACTIONS(34),
    [sym_open] = ACTIONS(34),
    [sym_close] = ACTIONS(34),
    [sym_stop] = ACTIONS(36),
    [sym__sign] = ACTIONS(34),
    [sym_words] = ACTIONS(38),
    [sym_number] = ACTIONS(38),
    [sym_duty] = ACTIONS(38),
    [sym_prohibition] = ACTIONS(38),
    [sym_power] = ACTIONS(38),
    [sym_exemption] = ACTIONS(38),
    [sym_intention] = ACTIONS(38),
    [sym_negation] = ACTIONS(38),
    [sym_period] = ACTIONS(38),
    [sym_frequency] = ACTIONS(38),
    [sym_reference] = ACTIONS(38),
    [sym_date] = ACTIONS(38),
    [sym_amount] = ACTIONS(38),
    [sym_percentage] = ACTIONS(38),
    [sym_blank] = ACTIONS(38),
    [sym_quoted] = ACTIONS(38),
    [sym_mark] = ACTIONS(38),
  },
  [6] = {
    [aux_sym_sentence_repeat1] = STATE(6),
    [ts_builtin_sym_end] = ACTIONS(40),
    [sym__numeric_date] = ACTIONS(42),
    [sym__plain_number] = ACTIONS(42),
    [sym__complex_word] = ACTIONS(42),
    [sym__reserved] = ACTIONS(42),
    [sym__placeholder] = ACTIONS(42),
    [sym_comma] = ACTIONS(42),
    [sym_colon] = ACTIONS(42),
    [sym_semicolon] = ACTIONS(42),
    [sym_dash] = ACTIONS(42),
    [sym_open] = ACTIONS(42),
    [sym_close] = ACTIONS(42),
    [sym_stop] = ACTIONS(45),
    [sym__sign] = ACTIONS(42),
    [sym_words] = ACTIONS(47),
    [sym_number] = ACTIONS(47),
    [sym_duty] = ACTIONS(47),
    [sym_prohibition] = ACTIONS(47),
    [sym_power] = ACTIONS(47),
    [sym_exemption] = ACTIONS(47),
    [sym_intention] = ACTIONS(47),
    [sym_negation] = ACTIONS(47),
    [sym_period] = ACTIONS(47),
    [sym_frequency] = ACTIONS(47),
    [sym_reference] = ACTIONS(47),
    [sym_date] = ACTIONS(47),
    [sym_amount] = ACTIONS(47),
    [sym_percentage] = ACTIONS(47),
    [sym_blank] = ACTIONS(47),
    [sym_quoted] = ACTIONS(47),
    [sym_mark] = ACTIONS(47),
  },
  [7] = {
    [ts_builtin_sym_end] = ACTIONS(24),
    [sym__numeric_date] = ACTIONS(50),
    [sym__plain_number] = ACTIONS(50),
    [sym__complex_word] = ACTIONS(50),
    [sym__reserved] = ACTIONS(50),
    [sym__placeholder] = ACTIONS(50),
    [sym_comma] = ACTIONS(50),
    [sym_colon] = ACTIONS(50),
    [sym_semicolon] = ACTIONS(50),
    [sym_dash] = ACTIONS(50),
    [sym_open] = ACTIONS(50),
    [sym_close] = ACTIONS(50),
    [sym_stop] = ACTIONS(50),
    [sym__sign] = ACTIONS(50),
    [sym_words] = ACTIONS(24),
    [sym_number] = ACTIONS(24),
    [sym_duty] = ACTIONS(24),
    [sym_prohibition] = ACTIONS(24),
    [sym_power] = ACTIONS(24),
    [sym_exemption] = ACTIONS(24),
    [sym_intention] = ACTIONS(24),
    [sym_negation] = ACTIONS(24),
    [sym_period] = ACTIONS(24),
    [sym_frequency] = ACTIONS(24),
    [sym_reference] = ACTIONS(24),
    [sym_date] = ACTIONS(24),
    [sym_amount] = ACTIONS(24),
    [sym_percentage] = ACTIONS(24),
    [sym_blank] = ACTIONS(24),
    [sym_quoted] = ACTIONS(24),
    [sym_mark] = ACTIONS(24),
  },
  [8] = {
    [ts_builtin_sym_end] = ACTIONS(32),
    [sym__numeric_date] = ACTIONS(52),
    [sym__plain_number] = ACTIONS(52),
    [sym__complex_word] = ACTIONS(52),
    [sym__reserved] = ACTIONS(52),
    [sym__placeholder] = ACTIONS(52),
    [sym_comma] = ACTIONS(52),
    [sym_colon] = ACTIONS(52),
    [sym_semicolon] = ACTIONS(52),
    [sym_dash] = ACTIONS(52),
    [sym_open] = ACTIONS(52),
    [sym_close] = ACTIONS(52),
    [sym_stop] = ACTIONS(52),
    [sym__sign] = ACTIONS(52),
    [sym_words] = ACTIONS(32),
    [sym_number] = ACTIONS(32),
    [sym_duty] = ACTIONS(32),
    [sym_prohibition] = ACTIONS(32),
    [sym_power] = ACTIONS(32),
    [sym_exemption] = ACTIONS(32),
    [sym_intention] = ACTIONS(32),
    [sym_negation] = ACTIONS(32),
    [sym_period] = ACTIONS(32),
    [sym_frequency] = ACTIONS(32),
    [sym_reference] = ACTIONS(32),
    [sym_date] = ACTIONS(32),
    [sym_amount] = ACTIONS(32),
    [sym_percentage] = ACTIONS(32),
    [sym_blank] = ACTIONS(32),
    [sym_quoted] = ACTIONS(32),
    [sym_mark] = ACTIONS(32),
  },
  [9] = {
    [ts_builtin_sym_end] = ACTIONS(54),
    [sym__numeric_date] = ACTIONS(56),
    [sym__plain_number] = ACTIONS(56),
    [sym__complex_word] = ACTIONS(56),
    [sym__reserved] = ACTIONS(56),
    [sym__placeholder] = ACTIONS(56),
    [sym_comma] = ACTIONS(56),
    [sym_colon] = ACTIONS(56),
    [sym_semicolon] = ACTIONS(56),
    [sym_dash] = ACTIONS(56),
    [sym_open] = ACTIONS(56),
    [sym_close] = ACTIONS(56),
    [sym_stop] = ACTIONS(56),
    [sym__sign] = ACTIONS(56),
    [sym_words] = ACTIONS(54),
    [sym_number] = ACTIONS(54),
    [sym_duty] = ACTIONS(54),
    [sym_prohibition] = ACTIONS(54),
    [sym_power] = ACTIONS(54),
    [sym_exemption] = ACTIONS(54),
    [sym_intention] = ACTIONS(54),
    [sym_negation] = ACTIONS(54),
    [sym_period] = ACTIONS(54),
    [sym_frequency] = ACTIONS(54),
    [sym_reference] = ACTIONS(54),
    [sym_date] = ACTIONS(54),
    [sym_amount] = ACTIONS(54),
    [sym_percentage] = ACTIONS(54),
    [sym_blank] = ACTIONS(54),
    [sym_quoted] = ACTIONS(54),
    [sym_mark] = ACTIONS(54),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 1,
    ACTIONS(58), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(10)] = 0,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_clause, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [11] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_clause, 1, 0, 0),
  [13] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_clause_repeat1, 2, 0, 0),
  [15] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_clause_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [18] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_clause_repeat1, 2, 0, 0), SHIFT_REPEAT(7),
  [21] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_clause_repeat1, 2, 0, 0), SHIFT_REPEAT(4),
  [24] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 1, 0, 0),
  [26] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [28] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [30] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [32] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 2, 0, 0),
  [34] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [36] = {.entry = {.count = 1, .reusable = false}}, SHIFT(9),
  [38] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [40] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0),
  [42] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(6),
  [45] = {.entry = {.count = 1, .reusable = false}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0),
  [47] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_sentence_repeat1, 2, 0, 0), SHIFT_REPEAT(6),
  [50] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 1, 0, 0),
  [52] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 2, 0, 0),
  [54] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_sentence, 3, 0, 0),
  [56] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_sentence, 3, 0, 0),
  [58] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
};

enum ts_external_scanner_symbol_identifiers {
  ts_external_token_words = 0,
  ts_external_token_number = 1,
  ts_external_token_duty = 2,
  ts_external_token_prohibition = 3,
  ts_external_token_power = 4,
  ts_external_token_exemption = 5,
  ts_external_token_intention = 6,
  ts_external_token_negation = 7,
  ts_external_token_period = 8,
  ts_external_token_frequency = 9,
  ts_external_token_reference = 10,
  ts_external_token_date = 11,
  ts_external_token_amount = 12,
  ts_external_token_percentage = 13,
  ts_external_token_blank = 14,
  ts_external_token_quoted = 15,
  ts_external_token_mark = 16,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token_words] = sym_words,
  [ts_external_token_number] = sym_number,
  [ts_external_token_duty] = sym_duty,
  [ts_external_token_prohibition] = sym_prohibition,
  [ts_external_token_power] = sym_power,
  [ts_external_token_exemption] = sym_exemption,
  [ts_external_token_intention] = sym_intention,
  [ts_external_token_negation] = sym_negation,
  [ts_external_token_period] = sym_period,
  [ts_external_token_frequency] = sym_frequency,
  [ts_external_token_reference] = sym_reference,
  [ts_external_token_date] = sym_date,
  [ts_external_token_amount] = sym_amount,
  [ts_external_token_percentage] = sym_percentage,
  [ts_external_token_blank] = sym_blank,
  [ts_external_token_quoted] = sym_quoted,
  [ts_external_token_mark] = sym_mark,
};

static const bool ts_external_scanner_states[2][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token_words] = true,
    [ts_external_token_number] = true,
    [ts_external_token_duty] = true,
    [ts_external_token_prohibition] = true,
    [ts_external_token_power] = true,
    [ts_external_token_exemption] = true,
    [ts_external_token_intention] = true,
    [ts_external_token_negation] = true,
    [ts_external_token_period] = true,
    [ts_external_token_frequency] = true,
    [ts_external_token_reference] = true,
    [ts_external_token_date] = true,
    [ts_external_token_amount] = true,
    [ts_external_token_percentage] = true,
    [ts_external_token_blank] = true,
    [ts_external_token_quoted] = true,
    [ts_external_token_mark] = true,
  },
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_clause_external_scanner_create(void);
void tree_sitter_clause_external_scanner_destroy(void *);
bool tree_sitter_clause_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_clause_external_scanner_serialize(void *, char *);
void tree_sitter_clause_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_clause(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_clause_external_scanner_create,
      tree_sitter_clause_external_scanner_destroy,
      tree_sitter_clause_external_scanner_scan,
      tree_sitter_clause_external_scanner_serialize,
      tree_sitter_clause_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
