// SPDX-License-Identifier: MIT
#include "lint/document/typed_label.h"

#include <algorithm>

namespace lint {
namespace {

using Shape = TypedLabel::Shape;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
char to_lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The number at `at`, of at most three digits; moves `at` behind it. Zero when there is none.
uint16_t take_number(std::string_view text, size_t& at) {
  size_t end = at;
  uint16_t value = 0;
  while (end < text.size() && is_digit(text[end]) && end - at < 4) {
    value = static_cast<uint16_t>(value * 10 + (text[end] - '0'));
    ++end;
  }
  if (end == at || end - at > 3)
    return 0;
  at = end;
  return value;
}

uint16_t roman_value(std::string_view letters) {
  const auto digit = [](char c) -> int {
    switch (to_lower(c)) {
      case 'i':
        return 1;
      case 'v':
        return 5;
      case 'x':
        return 10;
      case 'l':
        return 50;
      case 'c':
        return 100;
      default:
        return 0;
    }
  };
  int value = 0;
  for (size_t i = 0; i < letters.size(); ++i) {
    const int here = digit(letters[i]);
    const int next = i + 1 < letters.size() ? digit(letters[i + 1]) : 0;
    if (here == 0)
      return 0;
    value += here < next ? -here : here;
  }
  return static_cast<uint16_t>(std::max(value, 0));
}

/// "c" is 3, "cc" is 29; zero for what is no letter of a list.
uint16_t letter_value(std::string_view letters) {
  if (letters.size() > 2 || (letters.size() == 2 && letters[0] != letters[1]))
    return 0;
  const auto value = static_cast<uint16_t>(to_lower(letters[0]) - 'a' + 1);
  return letters.size() == 2 ? static_cast<uint16_t>(value + 26) : value;
}

struct Token {
  enum class Kind : uint8_t { Number, Lower, Upper };
  Kind kind = Kind::Number;
  std::array<uint16_t, TypedLabel::kDepth> values = {};
};

/// A number, a letter or a roman numeral, as stands in "(...)".
std::optional<Token> take_token(std::string_view text, size_t& at) {
  Token token;
  if (at < text.size() && is_digit(text[at])) {
    token.values[0] = take_number(text, at);
    return token.values[0] == 0 ? std::nullopt : std::optional(token);
  }
  size_t end = at;
  const bool upper = at < text.size() && is_upper(text[at]);
  while (end < text.size() && end - at < 8 && (upper ? is_upper(text[end]) : is_lower(text[end])))
    ++end;
  if (end == at)
    return std::nullopt;
  const std::string_view letters = text.substr(at, end - at);
  token.kind = upper ? Token::Kind::Upper : Token::Kind::Lower;
  token.values[0] = letter_value(letters);
  token.values[1] = roman_value(letters);
  if (token.values[0] == 0 && token.values[1] == 0)
    return std::nullopt;
  at = end;
  return token;
}

Shape shape_of(Token::Kind kind, Shape number, Shape lower, Shape upper) {
  return kind == Token::Kind::Number ? number : kind == Token::Kind::Lower ? lower : upper;
}

bool ends_label(std::string_view line, size_t at) {
  return at >= line.size() || line[at] == ' ';
}

std::optional<TypedLabel> parse_number(std::string_view line) {
  TypedLabel label;
  size_t at = 0;
  size_t depth = 0;
  bool stop = false;
  while (depth < TypedLabel::kDepth) {
    const size_t begin = at;
    // "4.02" is the second of the fourth; "1.0" the heading of the first.
    const uint16_t number = take_number(line, at);
    if (at == begin)
      break;
    label.values[depth++] = number;
    stop = at < line.size() && line[at] == '.';
    if (!stop)
      break;
    ++at;
  }
  if (depth == 0 || label.values[0] == 0)
    return std::nullopt;
  if (at < line.size() && line[at] == '(') {  // "8.2(b)"
    size_t end = at + 1;
    if (take_token(line, end) && end < line.size() && line[end] == ')')
      at = end + 1;
  }
  if ((depth == 1 && !stop) || !ends_label(line, at))
    return std::nullopt;
  label.end = static_cast<uint32_t>(at);
  return label;
}

std::optional<TypedLabel> parse_word(std::string_view line) {
  constexpr std::string_view kWords[] = {"§",        "section",    "article", "clause",
                                         "schedule", "exhibit",    "annex",   "annexure",
                                         "appendix", "attachment", "part",    "paragraph"};
  for (const std::string_view word : kWords) {
    if (line.size() <= word.size() || !std::equal(word.begin(), word.end(), line.begin(),
                                                  [](char a, char b) { return a == to_lower(b); }))
      continue;
    size_t at = word.size();
    if (line[at] == ' ')
      ++at;
    else if (word != kWords[0])
      continue;
    if (is_lower(line[0]))
      return std::nullopt;
    TypedLabel label;
    label.shape = Shape::Word;
    if (auto token = take_token(line, at); !token)
      return std::nullopt;
    while (at + 1 < line.size() && line[at] == '.' && is_digit(line[at + 1])) {
      ++at;
      while (at < line.size() && is_digit(line[at])) ++at;
    }
    while (at < line.size() && (line[at] == '.' || line[at] == ':')) ++at;
    if (!ends_label(line, at))
      return std::nullopt;
    label.end = static_cast<uint32_t>(at);
    return label;
  }
  return std::nullopt;
}

/// Whether words that end like this are finished, so that an item may follow.
bool is_finished(std::string_view before) {
  while (!before.empty() && (before.back() == ' ' || before.back() == '"' || before.back() == ')' ||
                             before.back() == ']' || before.back() == '\''))
    before.remove_suffix(1);
  for (const std::string_view word : {" and", " or", " and/or"}) {
    if (before.ends_with(word)) {
      before.remove_suffix(word.size());
      return before.ends_with(';') || before.ends_with(',');
    }
  }
  for (const std::string_view abbreviation :
       {"No.", "Sec.", "Art.", "Nos.", "Secs.", "para.", "cl."}) {
    if (before.ends_with(abbreviation))
      return false;
  }
  return !before.empty() && std::string_view(".:;!?").find(before.back()) != std::string_view::npos;
}

bool begins_like_a_title(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text.empty() || !is_lower(text.front());
}

}  // namespace

bool TypedLabel::is_first() const {
  if (shape == Shape::Word)
    return false;
  if (shape == Shape::Number)
    return std::find(values.rbegin(), values.rend(), 1) ==
           std::find_if(values.rbegin(), values.rend(), [](uint16_t value) { return value != 0; });
  return values[0] == 1 || values[1] == 1;
}

bool TypedLabel::is_followed_by(const TypedLabel& next) const {
  if (shape != next.shape || shape == Shape::Word)
    return false;
  if (shape != Shape::Number) {
    return (values[0] != 0 && next.values[0] == values[0] + 1) ||
           (values[1] != 0 && next.values[1] == values[1] + 1);
  }
  // The first number that differs is one higher here, or the first below; nothing stands behind it.
  for (size_t i = 0; i < kDepth; ++i) {
    if (next.values[i] == values[i])
      continue;
    const bool nothing_behind = i + 1 == kDepth || next.values[i + 1] == 0;
    return next.values[i] == values[i] + 1 && nothing_behind;
  }
  return false;
}

bool awaits_reference(std::string_view before) {
  constexpr std::string_view kWords[] = {"section",
                                         "sections",
                                         "clause",
                                         "clauses",
                                         "paragraph",
                                         "paragraphs",
                                         "subsection",
                                         "article",
                                         "articles",
                                         "item",
                                         "items",
                                         "subsections",
                                         "schedule",
                                         "exhibit",
                                         "annex",
                                         "appendix",
                                         "part",
                                         "under",
                                         "in",
                                         "of",
                                         "with",
                                         "by",
                                         "to",
                                         "per",
                                         "see",
                                         "through",
                                         "sub-clause",
                                         "subclause",
                                         "sub-paragraph",
                                         "subparagraph",
                                         "from",
                                         "than",
                                         "no.",
                                         "a",
                                         "the"};
  const size_t space = before.find_last_of(" \n");
  std::string_view last = space == std::string_view::npos ? before : before.substr(space + 1);
  while (!last.empty() && last.front() == '(') last.remove_prefix(1);
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) {
    return std::equal(word.begin(), word.end(), last.begin(), last.end(),
                      [](char a, char b) { return a == to_lower(b); });
  });
}

std::optional<TypedLabel> parse_typed_label(std::string_view line) {
  if (line.empty())
    return std::nullopt;
  if (line[0] == '(') {
    size_t at = 1;
    const auto token = take_token(line, at);
    if (!token || at >= line.size() || line[at] != ')')
      return std::nullopt;
    return TypedLabel{shape_of(token->kind, Shape::ParenthesisedNumber, Shape::ParenthesisedLower,
                               Shape::ParenthesisedUpper),
                      static_cast<uint32_t>(at + 1), token->values};
  }
  if (is_digit(line[0])) {
    if (auto label = parse_number(line))
      return label;
  }
  size_t at = 0;
  const auto token = take_token(line, at);
  if (token && at < line.size() && (line[at] == ')' || line[at] == '.')) {
    const bool closed = line[at] == ')';
    if (closed && at + 1 < line.size() && line[at + 1] == '.')  // "c)."
      ++at;
    if (!ends_label(line, at + 1))
      return parse_word(line);
    const auto end = static_cast<uint32_t>(at + 1);
    if (closed)
      return TypedLabel{
          shape_of(token->kind, Shape::HalfNumber, Shape::HalfLower, Shape::HalfUpper), end,
          token->values};
    if (token->kind != Token::Kind::Number)
      return TypedLabel{token->kind == Token::Kind::Lower ? Shape::DottedLower : Shape::DottedUpper,
                        end, token->values};
  }
  return parse_word(line);
}

std::vector<bool> find_items(std::string_view text, const std::vector<Span>& lines) {
  std::vector<bool> items(lines.size(), false);
  if (lines.size() < 2)
    return items;
  std::vector<std::optional<TypedLabel>> labels;
  labels.reserve(lines.size());
  for (const Span line : lines) labels.push_back(parse_typed_label(slice(text, line)));

  // Whether the next line with a label of the same shape goes on the sequence.
  std::vector<bool> goes_on(lines.size(), false);
  std::array<std::optional<TypedLabel>, TypedLabel::kShapes> known = {};
  for (size_t i = lines.size(); i-- > 0;) {
    if (!labels[i])
      continue;
    auto& next = known[static_cast<size_t>(labels[i]->shape)];
    goes_on[i] = next && labels[i]->is_followed_by(*next);
    next = labels[i];
  }

  known = {};
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!labels[i])
      continue;
    const TypedLabel& label = *labels[i];
    auto& last = known[static_cast<size_t>(label.shape)];
    if (i > 0) {
      const std::string_view before =
          text.substr(lines[0].begin, lines[i].begin - lines[0].begin - 1);
      const bool in_sequence =
          (last && last->is_followed_by(label)) || (label.is_first() && goes_on[i]);
      const bool finished = is_finished(before);
      switch (label.shape) {
        case Shape::Word:
          items[i] = finished && begins_like_a_title(slice(text, lines[i]).substr(label.end));
          break;
        case Shape::DottedLower:
        case Shape::DottedUpper:
          items[i] = in_sequence && !awaits_reference(before);
          break;
        default:
          items[i] = finished || (in_sequence && !awaits_reference(before));
      }
      if (!items[i])
        continue;
    }
    last = label;
  }
  return items;
}

}  // namespace lint
