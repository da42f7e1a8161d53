// SPDX-License-Identifier: MIT
#include "lint/clause/label.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr uint32_t kLargestNumber = 199;
constexpr size_t kMostNumbers = 8;

using Word = Label::Word;
using Style = Label::Style;
using Mark = Label::Mark;

struct Named {
  std::string_view name;
  Word word;
};

// Longer names before those that begin them. Other languages as far as translated drafts show them.
constexpr std::array kWords = {Named{"articles", Word::None},
                               Named{"article", Word::Article},
                               Named{"art.", Word::Article},
                               Named{"artikel", Word::Article},
                               Named{"artículo", Word::Article},
                               Named{"articolo", Word::Article},
                               Named{"sections", Word::None},
                               Named{"section", Word::Section},
                               Named{"sec.", Word::Section},
                               Named{"§§", Word::Section},
                               Named{"§", Word::Section},
                               Named{"abschnitt", Word::Section},
                               Named{"sección", Word::Section},
                               Named{"clause", Word::Clause},
                               Named{"klausel", Word::Clause},
                               Named{"cláusula", Word::Clause},
                               Named{"paragraph", Word::Paragraph},
                               Named{"chapter", Word::Chapter},
                               Named{"part", Word::Part},
                               Named{"teil", Word::Part},
                               Named{"recital", Word::Recital},
                               Named{"schedule", Word::Schedule},
                               Named{"exhibit", Word::Exhibit},
                               Named{"annexe", Word::Annex},
                               Named{"annex", Word::Annex},
                               Named{"anhang", Word::Annex},
                               Named{"anexo", Word::Annex},
                               Named{"allegato", Word::Annex},
                               Named{"anlage", Word::Annex},
                               Named{"appendix", Word::Appendix},
                               Named{"attachment", Word::Attachment}};

constexpr std::array<std::string_view, 20> kSpelled = {
    "one",     "two",     "three",     "four",     "five",     "six",      "seven",
    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

bool begins_with_number_word(std::string_view rest) {
  return begins_with_any(
      rest,
      {"january",   "february", "march",    "april",    "may",     "june",    "july",     "august",
       "september", "october",  "november", "december", "days",    "day",     "months",   "month",
       "years",     "year",     "hours",    "hour",     "minutes", "weeks",   "week",     "percent",
       "per",       "business", "calendar", "working",  "million", "billion", "thousand", "am",
       "pm",        "a.m.",     "p.m.",     "km",       "gb",      "mb",      "tb",       "ghz",
       "usd",       "eur",      "gbp",      "euros",    "dollars", "times",   "x"});
}

/// "26.2 Business Travel": a capital behind a number with a point begins a title, unless the word
/// is what such numbers count ("2.5 Million").
bool begins_with_title_word(std::string_view rest, const Label& label) {
  return label.numbers.size() > 1 && is_upper(rest.front()) &&
         (label.numbers.size() > 2 ||
          begins_with_any(
              rest, {"business", "calendar", "working", "days", "day", "months", "month", "years",
                     "year", "hours", "hour", "minutes", "weeks", "week", "per"}));
}

bool begins_with_reference_tail(std::string_view rest) {
  if (begins_with_any(rest, {"above", "below", "hereof", "of"}))
    return true;
  for (const std::string_view joint : {"and", "or", "to", "through", "-", ","}) {
    if (begins_with(rest, joint)) {
      const std::string_view behind = trimmed(rest.substr(joint.size()));
      if (!behind.empty() && behind.front() == '(' && behind.size() < 60)
        return true;
    }
  }
  return false;
}

/// Reads one label from the beginning of `text`; the members are the state of that.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  /// Word, numbers and mark. False when there is no such thing.
  bool read() {
    read_word();
    const uint32_t begin = at_;
    if (peek() == '(' && label_.word == Word::None)
      return read_enclosed();
    if (!read_path()) {
      label_.numbers.clear();
      label_.other.reset();
      at_ = begin;
      if (!label_.is_attached() || (begin < text_.size() && !ended_word_))
        return false;
      at_ = word_end_;
      finish(at_);
      return true;
    }
    const uint32_t end = at_;
    if (peek() == '.') {
      label_.mark = Mark::Dot;
      ++at_;
    } else if (peek() == ')') {
      label_.mark = Mark::Closed;
      ++at_;
      finish(at_);
      return true;
    }
    finish(end);
    return true;
  }

  /// Moves behind separators and spaces. False when a word goes on where the label ends.
  bool skip_separator() {
    const bool loose = label_.mark == Mark::Bare;
    const char next = peek();
    const bool goes_on = is_word_character(next) || next == '%' || next == '/' || next == '$' ||
                         next == ',' || next == '\'';
    const bool bracketed = label_.mark == Mark::Closed || label_.mark == Mark::Enclosed;
    if (goes_on && (loose || next == ',' || (!bracketed && (is_lower(next) || is_digit(next)))) &&
        !begins_with_dash())
      return false;
    if (loose && (next == ')' || next == ']' || next == '+' || next == '*' || next == ';' ||
                  next == '=' || next == '@' || next == '_' || next == '<'))
      return false;
    if (next == '-' && label_.word == Word::None && text_.substr(at_, 2) != "- ")
      return false;
    skip_spaces();
    const uint32_t before = at_;
    while (true) {
      if (peek() == ':' || (peek() == '.' && label_.mark != Mark::Dot))
        ++at_;
      else if (peek() == '-' && at_ + 1 < text_.size() && !is_digit(text_[at_ + 1]))
        ++at_;
      else if (begins_with_dash())
        at_ += 3;
      else
        break;
      skip_spaces();
    }
    separated_ = separated_ || at_ > before || at_ == text_.size();
    label_.size = at_;
    return true;
  }

  bool separated() const { return separated_; }
  bool mixes_letters() const { return mixed_; }
  std::string_view rest() const { return text_.substr(at_); }
  Label& label() { return label_; }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  /// En dash, em dash, minus, horizontal bar.
  bool begins_with_dash() const {
    const std::string_view next = text_.substr(at_, 3);
    return next == "–" || next == "—" || next == "−" || next == "―";
  }

  void skip_spaces() {
    for (; at_ < text_.size() && is_space(text_[at_]); ++at_)
      separated_ = separated_ || text_[at_] == '\n';
  }

  void finish(uint32_t end) {
    label_.text = text_.substr(0, end);
    std::replace(label_.text.begin(), label_.text.end(), '\n', ' ');
  }

  void read_word() {
    if (text_.empty() ||
        (!is_upper(text_.front()) && static_cast<unsigned char>(text_.front()) < 0x80))
      return;
    for (const auto& named : kWords) {
      const bool is_sign = !is_lower(named.name.front());  // §: a number may touch it
      if (is_sign ? text_.substr(0, named.name.size()) != named.name
                  : !begins_with(text_, named.name))
        continue;
      if (named.word == Word::None)
        return;
      word_end_ = static_cast<uint32_t>(named.name.size());
      at_ = word_end_;
      ended_word_ = at_ == text_.size() || text_[at_] == '\n' || text_[at_] == ':' ||
                    text_.substr(at_, 3) == " - " || text_.substr(at_, 4) == " –" ||
                    text_.substr(at_, 4) == " —";
      while (at_ < text_.size() && is_space(text_[at_])) ++at_;
      if (begins_with(text_.substr(at_), "no.")) {
        at_ += 3;
        while (at_ < text_.size() && is_space(text_[at_])) ++at_;
      }
      label_.word = named.word;
      if (peek() == '(' && named.word == Word::Recital)
        read_group();
      return;
    }
  }

  bool read_enclosed() {
    if (!read_group())
      return false;
    label_.mark = Mark::Enclosed;
    finish(at_);
    return true;
  }

  /// "(b)". Leaves everything as it was when it is none.
  bool read_group() {
    const size_t close = text_.substr(at_, 9).find(')');
    if (close == std::string_view::npos)
      return false;
    const std::string_view token = text_.substr(at_ + 1, close - 1);
    if (!append(read_ordinal(token), token))
      return false;
    at_ += static_cast<uint32_t>(close) + 1;
    return true;
  }

  bool append(const std::vector<Ordinal>& readings, std::string_view token) {
    if (readings.empty() || label_.numbers.size() == kMostNumbers ||
        (is_digit(token.front()) && token.size() > 3))
      return false;
    label_.numbers.push_back(readings.front());
    label_.other.reset();
    if (readings.size() > 1)
      label_.other = readings.back();
    return true;
  }

  /// "7.2", "A.1", "2A", "4.1(a)(ii)", "A-1" behind a word, "ONE" behind a word.
  bool read_path() {
    if (!label_.numbers.empty())
      return true;
    while (true) {
      const uint32_t begin = at_;
      const bool digits = is_digit(peek());
      while (at_ < text_.size() && (digits ? is_digit(text_[at_]) : is_lower(to_lower(text_[at_]))))
        ++at_;
      const std::string_view token = text_.substr(begin, at_ - begin);
      if (token.empty() || !append(readings(token), token)) {
        at_ = begin;
        // A dot behind the last number is its mark, not a joint.
        if (!label_.numbers.empty() && begin > 0 && text_[begin - 1] == '.') {
          at_ = begin - 1;
          return true;
        }
        return false;
      }
      mixed_ = mixed_ || !digits;
      const char next = peek();
      const char behind = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
      if ((next == '.' || (next == '-' && label_.is_attached())) &&
          (is_digit(behind) || is_part_letter(behind)))
        ++at_;
      else if (!digits || !is_part_letter(next))
        break;
    }
    while (peek() == '(' && read_group()) {
    }
    return true;
  }

  /// A letter that can be the next part of a path: not the beginning of a word.
  bool is_part_letter(char c) const {
    if (!is_lower(to_lower(c)))
      return false;
    const uint32_t begin = text_[at_] == '.' || text_[at_] == '-' ? at_ + 1 : at_;
    uint32_t end = begin;
    while (end < text_.size() && is_word_character(text_[end])) ++end;
    return end - begin <= 4 && !read_ordinal(text_.substr(begin, end - begin)).empty();
  }

  std::vector<Ordinal> readings(std::string_view token) const {
    if (label_.word != Word::None && token.size() > 2 && label_.numbers.empty()) {
      const auto* spelled =
          std::find_if(kSpelled.begin(), kSpelled.end(),
                       [&](std::string_view word) { return equals_folded(token, word); });
      if (spelled != kSpelled.end())
        return {{Style::Decimal, static_cast<uint32_t>(spelled - kSpelled.begin()) + 1}};
    }
    return read_ordinal(token);
  }

  std::string_view text_;
  uint32_t at_ = 0;
  uint32_t word_end_ = 0;
  bool ended_word_ = false;
  bool separated_ = false;
  bool mixed_ = false;  ///< holds letters
  Label label_;
};

bool begins_like_a_title(std::string_view rest) {
  const char first = rest.empty() ? '\0' : rest.front();
  return rest.empty() || is_upper(first) || first == '"' || first == '[' || first == '(' ||
         first == '\'' || first == '_' || static_cast<unsigned char>(first) >= 0x80;
}

/// A line that is nothing but a title, as behind "Article 1".
bool is_title_line(std::string_view rest) {
  return !rest.empty() && rest.back() != '.' && is_title_case(rest) && is_title(rest);
}

/// Whether the numbers can be those of a clause: no year, no price, no address of a machine.
bool is_plausible(const Label& label) {
  for (size_t i = 0; i < label.numbers.size(); ++i) {
    const auto& number = label.numbers[i];
    if (number.value > kLargestNumber && !label.is_attached())
      return false;
    if (number.value == 0 && (i == 0 || i + 1 < label.numbers.size()))
      return false;
  }
  return true;
}

/// "2.0" is the second section, as "2." is.
void drop_final_zero(Label& label) {
  if (label.numbers.size() > 1 && label.numbers.back().value == 0)
    label.numbers.pop_back();
}

/// Decides whether what was read from a text is a label there, and whether it is certain.
bool judge(const Reader& reader, Label& label, bool in_heading) {
  const std::string_view rest = reader.rest();
  const bool title_follows = begins_like_a_title(rest);
  if (label.word != Word::None) {
    const bool closed = reader.separated() || label.mark == Mark::Dot;
    if (label.numbers.empty())
      return true;
    if (!closed && (!title_follows || rest.front() == '(') && !in_heading)
      return false;
    if (begins_with_any(rest, {"of", "and", "or", "to", "shall", "will", "is", "are", "above"}) &&
        !is_upper(rest.front()))
      return false;
    label.certain = closed || in_heading || is_title_line(rest);
    return closed || in_heading || !label.is_attached() || count_words(rest, 13) <= 12;
  }
  const bool single = label.numbers.size() == 1;
  const bool decimal = label.numbers.back().style == Style::Decimal;
  switch (label.mark) {
    case Mark::Enclosed:
      if (begins_with_reference_tail(rest) || rest.substr(0, 2) == "20" ||
          rest.substr(0, 2) == "19")
        return false;
      label.certain = !decimal || label.value() <= 20;
      return !decimal || !begins_with_number_word(rest);
    case Mark::Closed:
      label.certain = single;
      return single || reader.separated() || title_follows;
    case Mark::Dot:
      if (begins_with_number_word(rest) && !is_upper(rest.front()))
        return false;
      if (std::all_of(label.numbers.begin(), label.numbers.end(),
                      [](const auto& number) { return number.style != Style::Decimal; })) {
        label.certain = false;
        return single || in_heading;
      }
      label.certain = title_follows || !single;
      return true;
    case Mark::Bare:
      break;
  }
  if (reader.mixes_letters() && label.numbers.front().style == label.numbers.back().style)
    return in_heading && reader.separated() && single &&
           label.numbers.front().style != Style::LowerLetter;
  if (begins_with_number_word(rest) && !(in_heading && !single) &&
      !begins_with_title_word(rest, label))
    return false;
  if (single) {
    label.certain = in_heading && reader.separated();
    return title_follows && !rest.empty();
  }
  label.certain = title_follows;
  return true;
}

}  // namespace

bool Label::is_item() const {
  return word == Word::None && numbers.size() <= 1 &&
         (mark == Mark::Enclosed || mark == Mark::Closed ||
          (!numbers.empty() && (numbers.back().style == Style::LowerLetter ||
                                numbers.back().style == Style::LowerRoman)));
}

std::optional<Label> read_label(std::string_view text, bool in_heading) {
  if (text.empty() || !(is_digit(text.front()) || text.front() == '(' || is_letter(text.front())))
    return std::nullopt;
  Reader reader(text);
  if (!reader.read() || !is_plausible(reader.label()) || !reader.skip_separator())
    return std::nullopt;
  Label label = reader.label();
  if (!judge(reader, label, in_heading))
    return std::nullopt;
  drop_final_zero(label);
  return label;
}

std::optional<Label> read_automatic_label(std::string_view text) {
  Reader reader(text);
  if (!reader.read())
    return std::nullopt;
  Label label = reader.label();
  drop_final_zero(label);
  return label;
}

std::string print_sibling(const Label& label, uint32_t value) {
  if (label.numbers.empty())
    return {};
  const std::string last = print(label.numbers.back());
  const std::string_view text = label.text;
  for (const std::string_view tail : {")", ".0", ""}) {
    const size_t end = last.size() + tail.size();
    if (text.size() >= end && text.substr(text.size() - tail.size()) == tail &&
        text.substr(text.size() - end, last.size()) == last)
      return std::string(text.substr(0, text.size() - end)) +
             print({label.numbers.back().style, value}) + std::string(tail);
  }
  // Not printed in the plain way ("02", "ONE").
  return {};
}

}  // namespace lint
