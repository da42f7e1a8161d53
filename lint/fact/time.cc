// SPDX-License-Identifier: MIT
#include "lint/fact/time.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>
#include <vector>

namespace lint {
namespace {

using Unit = Period::Unit;

/// A word of a phrase in lower case, or figures without the commas of thousands.
struct Token {
  std::string text = {};
  bool in_parentheses = false;
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

/// Splits into words and figures. Signs separate; what stands in braces or angle brackets is left
/// out, since it is a blank whatever it says.
std::vector<Token> tokenise(std::string_view phrase) {
  std::vector<Token> tokens;
  Token token;
  int blanks = 0;
  int parentheses = 0;
  const auto finish = [&] {
    if (!token.text.empty())
      tokens.push_back(std::move(token));
    token = {};
  };
  for (size_t i = 0; i < phrase.size(); ++i) {
    const char c =
        phrase[i] >= 'A' && phrase[i] <= 'Z' ? static_cast<char>(phrase[i] - 'A' + 'a') : phrase[i];
    if (c == '{' || c == '<')
      ++blanks;
    if ((is_digit(c) || is_letter(c)) && blanks == 0) {
      if (!token.text.empty() && is_digit(token.text.back()) != is_digit(c))
        finish();
      token.text += c;
      token.in_parentheses = parentheses > 0;
    } else if (c != ',' || token.text.empty() || !is_digit(token.text.back()) ||
               i + 1 == phrase.size() || !is_digit(phrase[i + 1])) {
      finish();
    }
    if (c == '(')
      ++parentheses;
    if (c == ')' && parentheses > 0)
      --parentheses;
    if ((c == '}' || c == '>') && blanks > 0)
      --blanks;
  }
  finish();
  return tokens;
}

template <typename Value, size_t size>
const Value* find(const std::array<std::pair<std::string_view, Value>, size>& table,
                  std::string_view word) {
  const auto at =
      std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == word; });
  return at == table.end() ? nullptr : &at->second;
}

constexpr std::array<std::pair<std::string_view, uint32_t>, 29> kSmallNumbers = {
    {{"zero", 0},     {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},
     {"five", 5},     {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},
     {"ten", 10},     {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14},
     {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
     {"twenty", 20},  {"thirty", 30},  {"forty", 40},     {"fourty", 40},   {"fifty", 50},
     {"sixty", 60},   {"seventy", 70}, {"eighty", 80},    {"ninety", 90}}};

constexpr std::array<std::pair<std::string_view, uint32_t>, 3> kScales = {
    {{"hundred", 100}, {"thousand", 1000}, {"million", 1000000}}};

/// "Not later than the fifth working day".
constexpr std::array<std::pair<std::string_view, uint32_t>, 13> kPlaces = {{{"first", 1},
                                                                            {"second", 2},
                                                                            {"third", 3},
                                                                            {"fourth", 4},
                                                                            {"fifth", 5},
                                                                            {"sixth", 6},
                                                                            {"seventh", 7},
                                                                            {"eighth", 8},
                                                                            {"ninth", 9},
                                                                            {"tenth", 10},
                                                                            {"fifteenth", 15},
                                                                            {"twentieth", 20},
                                                                            {"thirtieth", 30}}};

struct Number {
  uint32_t value = 0;
  bool in_words = false;
  bool in_parentheses = false;
};

constexpr uint32_t kLargestNumber = 1000000;

/// The number that begins at token `at`; moves behind it. Numbers that no period has give nothing.
std::optional<Number> read_number(const std::vector<Token>& tokens, size_t& at) {
  if (at == tokens.size())
    return std::nullopt;
  const auto& [first, in_parentheses] = tokens[at];
  if (is_digit(first.front())) {
    uint32_t value = 0;
    const auto [end, error] = std::from_chars(first.data(), first.data() + first.size(), value);
    ++at;
    if (error != std::errc() || value > kLargestNumber)
      return std::nullopt;
    return Number{value, false, in_parentheses};
  }
  uint64_t whole = 0;
  uint64_t part = 0;
  size_t next = at;
  for (; next < tokens.size() && tokens[next].in_parentheses == in_parentheses; ++next) {
    if (const uint32_t* small = find(kSmallNumbers, tokens[next].text)) {
      part += *small;
    } else if (const uint32_t* scale = find(kScales, tokens[next].text);
               scale != nullptr && next > at) {
      part = std::max<uint64_t>(part, 1) * *scale;
      if (*scale > 100)
        whole += std::exchange(part, 0);
    } else if (tokens[next].text != "and" || next == at) {
      break;
    }
    if (whole + part > kLargestNumber)
      return std::nullopt;
  }
  if (next == at)
    return std::nullopt;
  at = next;
  return Number{static_cast<uint32_t>(whole + part), true, in_parentheses};
}

struct UnitWord {
  Unit unit = Unit::Day;
  uint32_t count = 1;
};

constexpr std::array<std::pair<std::string_view, UnitWord>, 18> kUnits = {
    {{"hour", {Unit::Hour, 1}},
     {"hours", {Unit::Hour, 1}},
     {"hr", {Unit::Hour, 1}},
     {"hrs", {Unit::Hour, 1}},
     {"day", {Unit::Day, 1}},
     {"days", {Unit::Day, 1}},
     {"week", {Unit::Week, 1}},
     {"weeks", {Unit::Week, 1}},
     {"fortnight", {Unit::Week, 2}},
     {"fortnights", {Unit::Week, 2}},
     {"month", {Unit::Month, 1}},
     {"months", {Unit::Month, 1}},
     {"quarter", {Unit::Quarter, 1}},
     {"quarters", {Unit::Quarter, 1}},
     {"year", {Unit::Year, 1}},
     {"years", {Unit::Year, 1}},
     {"annum", {Unit::Year, 1}},
     {"anniversary", {Unit::Year, 1}}}};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool counts_working_time(std::string_view word) {
  return is_one_of(word, {"business", "working", "banking", "trading"});
}

/// A number as contracts state it, in words, in figures, or in both.
struct Count {
  std::optional<uint32_t> stated = {};
  std::optional<uint32_t> figures = {};

  void add(Number number) {
    if (!stated)
      stated = number.value;
    else if (number.in_parentheses && number.value != *stated && !figures)
      figures = number.in_words ? std::exchange(stated, number.value) : number.value;
  }
};

Period period_of(const Count& count, UnitWord word, bool working) {
  Period period;
  period.unit = word.unit;
  if (working && word.unit == Unit::Day)
    period.unit = Unit::BusinessDay;
  if (working && word.unit == Unit::Hour)
    period.unit = Unit::BusinessHour;
  if (count.stated)
    period.count = *count.stated * word.count;
  period.figures = count.figures;
  return period;
}

/// Rhythms in one word, as an interval.
constexpr std::array<std::pair<std::string_view, UnitWord>, 18> kRhythms = {
    {{"annual", {Unit::Year, 1}},
     {"annually", {Unit::Year, 1}},
     {"yearly", {Unit::Year, 1}},
     {"quarterly", {Unit::Quarter, 1}},
     {"monthly", {Unit::Month, 1}},
     {"weekly", {Unit::Week, 1}},
     {"daily", {Unit::Day, 1}},
     {"fortnightly", {Unit::Week, 2}},
     {"biannual", {Unit::Month, 6}},
     {"biannually", {Unit::Month, 6}},
     {"semiannual", {Unit::Month, 6}},
     {"semiannually", {Unit::Month, 6}},
     {"biennial", {Unit::Year, 2}},
     {"biennially", {Unit::Year, 2}},
     {"triennial", {Unit::Year, 3}},
     {"triennially", {Unit::Year, 3}},
     {"bimonthly", {Unit::Month, 2}},
     {"biweekly", {Unit::Week, 2}}}};

bool is_month(std::string_view word) {
  static constexpr std::string_view kMonths[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                 "jul", "aug", "sep", "oct", "nov", "dec"};
  return std::any_of(std::begin(kMonths), std::end(kMonths),
                     [&](std::string_view month) { return word.starts_with(month); });
}

bool is_season(std::string_view word) {
  return is_one_of(word, {"spring", "summer", "autumn", "fall", "winter"});
}

/// "X days", "every N months": a count that nobody has filled in.
bool is_open(std::string_view word) {
  return is_one_of(word, {"x", "xx", "xxx", "n", "tbd", "tbc"});
}

/// What happens `times` times in `interval`, as the time between two of them.
Period divide(Period interval, uint32_t times) {
  if (times <= 1 || !interval.count)
    return interval;
  uint32_t count = *interval.count;
  const auto refine = [&](Unit from, Unit to, uint32_t factor) {
    if (interval.unit == from && count % times != 0) {
      interval.unit = to;
      count *= factor;
    }
  };
  refine(Unit::Year, Unit::Month, 12);
  refine(Unit::Quarter, Unit::Month, 3);
  refine(Unit::Month, Unit::Day, 30);
  refine(Unit::Week, Unit::Day, 7);
  refine(Unit::Day, Unit::Hour, 24);
  interval.count = std::max(1U, count / times);
  return interval;
}

std::string_view name_of(Unit unit) {
  switch (unit) {
    case Unit::Hour:
      return "hour";
    case Unit::BusinessHour:
      return "business hour";
    case Unit::Day:
      return "day";
    case Unit::BusinessDay:
      return "business day";
    case Unit::Week:
      return "week";
    case Unit::Month:
      return "month";
    case Unit::Quarter:
      return "quarter";
    case Unit::Year:
      return "year";
  }
  return "";
}

double hours_in(Unit unit) {
  constexpr double kDay = 24;
  constexpr double kBusinessDay = kDay * 7 / 5;
  constexpr double kMonth = 30.4375 * kDay;
  switch (unit) {
    case Unit::Hour:
      return 1;
    case Unit::BusinessHour:
      return kBusinessDay / 8;
    case Unit::Day:
      return kDay;
    case Unit::BusinessDay:
      return kBusinessDay;
    case Unit::Week:
      return 7 * kDay;
    case Unit::Month:
      return kMonth;
    case Unit::Quarter:
      return 3 * kMonth;
    case Unit::Year:
      return 365.25 * kDay;
  }
  return 0;
}

}  // namespace

std::optional<double> hours(const Period& period) {
  if (!period.count)
    return std::nullopt;
  return *period.count * hours_in(period.unit);
}

std::string to_string(const Period& period) {
  if (!period.count)
    return fmt::format("a blank number of {}s", name_of(period.unit));
  return fmt::format("{} {}{}", *period.count, name_of(period.unit), *period.count == 1 ? "" : "s");
}

std::optional<Period> read_period(std::string_view phrase) {
  const std::vector<Token> tokens = tokenise(phrase);
  Count count;
  bool working = false;
  for (size_t at = 0; at < tokens.size();) {
    if (const auto number = read_number(tokens, at)) {
      count.add(*number);
      continue;
    }
    if (at == tokens.size())
      break;
    const std::string& word = tokens[at].text;
    if (const UnitWord* unit = find(kUnits, word))
      return period_of(count, *unit, working);
    working = working || counts_working_time(word);
    if (at == 0 && is_one_of(word, {"a", "an"}))
      count.add({.value = 1});
    else if (const uint32_t* place = find(kPlaces, word))
      count.add({.value = *place, .in_words = true});
    ++at;
  }
  return std::nullopt;
}

std::optional<Frequency> read_frequency(std::string_view phrase) {
  const std::vector<Token> tokens = tokenise(phrase);
  Frequency frequency;
  std::optional<Period> interval;
  uint32_t times = 1;
  uint32_t every = 1;  // "every other year"
  Count count;
  bool working = false;
  bool open = phrase.find_first_of("[_{<") != std::string_view::npos;
  // "At intervals of not more than twelve months" is at least so often.
  const bool names_longest = tokens.size() > 1 && tokens[1].text == "intervals";
  for (size_t at = 0; at < tokens.size() && !interval;) {
    if (const auto number = read_number(tokens, at)) {
      count.add(*number);
      continue;
    }
    if (at == tokens.size())
      break;
    const std::string& word = tokens[at++].text;
    if (!names_longest && is_one_of(word, {"more", "most", "maximum", "max", "up", "limited",
                                           "exceed", "exceeding", "only", "greater"}))
      frequency.kind = Frequency::Kind::AtMost;
    working = working || counts_working_time(word);
    open = open || is_open(word);
    if (is_one_of(word, {"once", "twice", "thrice", "single"})) {
      times = word == "twice" ? 2 : word == "thrice" ? 3 : 1;
      // "once (1) per year"
      if (at < tokens.size() && tokens[at].in_parentheses)
        ++at;
    } else if (is_one_of(word, {"time", "times", "occasion", "occasions", "per", "in", "each",
                                "every", "any", "a"}) &&
               count.stated) {
      times = *count.stated;
      count = {};
    } else if (is_one_of(word, {"semi", "half"})) {
      times = 2;
    } else if (word == "bi") {
      // "bi-annual" is twice a year, but "bi-monthly" and "bi-weekly" are every other one.
      const bool annual = at < tokens.size() && tokens[at].text.starts_with("annual");
      (annual ? times : every) = 2;
    } else if (is_one_of(word, {"other", "second"})) {
      every = 2;
    } else if (word == "third") {
      every = 3;
    } else if (const UnitWord* unit = find(kUnits, word)) {
      if (!count.stated && !open)
        count.add({.value = every});
      interval = period_of(count, *unit, working);
    } else if (const UnitWord* rhythm = find(kRhythms, word)) {
      interval = Period{rhythm->count * every * count.stated.value_or(1), rhythm->unit, {}};
    } else if (is_month(word) || is_season(word)) {
      interval = Period{1, Unit::Year, {}};
    }
  }
  if (!interval)
    return std::nullopt;
  frequency.interval = divide(*interval, times);
  return frequency;
}

}  // namespace lint
