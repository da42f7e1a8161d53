// SPDX-License-Identifier: MIT
#include "lint/irregularity/impossible_date.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "lint/clause/words.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<uint32_t, 12> kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

/// Days of a month; of February without a year those of a leap year.
uint32_t days_in(uint32_t month, uint32_t year) {
  const bool is_leap = year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
  return month == 2 && !is_leap ? 28 : kDays.at(month - 1);
}

/// The month with this name, of three or more letters and with a capital; 0 for other words.
uint32_t month_of(std::string_view word) {
  if (word.size() < 3 || !is_upper(word[0]))
    return 0;
  const std::string lower = to_lower(word);
  for (uint32_t month = 1; month <= kMonths.size(); ++month) {
    const std::string_view name = kMonths.at(month - 1);
    const bool is_short = lower.size() <= 4 && name.substr(0, lower.size()) == lower;
    if (lower == name || is_short)
      return month;
  }
  return 0;
}

/// Reads the words of one clause.
class Reader {
 public:
  Reader(std::string_view text, Span own) : text_(text), words_(find_words(text, own)) {}

  /// The impossible date that the word with index `i` is the first figure or the month of.
  std::optional<Span> at(size_t i) const {
    if (const uint32_t month = month_of(word(i)))
      return with_month(i, month);
    if (is_digit(word(i)[0]))
      return in_figures(i);
    return std::nullopt;
  }

  size_t size() const { return words_.size(); }

 private:
  std::string_view word(size_t i) const { return slice(text_, words_[i]); }

  std::string_view gap(size_t i) const {
    return slice(text_, {words_[i].end, words_[i + 1].begin});
  }

  /// A number of one or two figures, with or without "st", "nd", "rd", "th"; 0 for other words.
  uint32_t day(size_t i) const {
    std::string_view figures = word(i);
    for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
      if (figures.size() > 2 && figures.substr(figures.size() - 2) == suffix)
        figures.remove_suffix(2);
    }
    return figures.size() <= 2 ? number(figures) : 0;
  }

  uint32_t year(size_t i) const { return word(i).size() == 4 ? number(word(i)) : 0; }

  static uint32_t number(std::string_view figures) {
    uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(figures.data(), figures.data() + figures.size(), value);
    return error == std::errc() && end == figures.data() + figures.size() ? value : 0;
  }

  std::optional<Span> with_month(size_t i, uint32_t month) const {
    constexpr uint32_t kMostDays = 31;
    const bool has_next = i + 1 < words_.size();
    // "31 June", "31st of June".
    size_t first = i;
    if (i > 0 && gap(i - 1) == " ")
      first = i > 1 && to_lower(word(i - 1)) == "of" && gap(i - 2) == " " ? i - 2 : i - 1;
    if (const uint32_t before = first < i ? day(first) : 0; before > 0 && before <= kMostDays) {
      const bool has_year = has_next && (gap(i) == " " || gap(i) == ", ") && year(i + 1) != 0;
      if (before > days_in(month, has_year ? year(i + 1) : 0))
        return Span{words_[first].begin, words_[has_year ? i + 1 : i].end};
      return std::nullopt;
    }
    // "June 31", "June 31, 2025".
    if (!has_next || gap(i) != " " || !is_digit(word(i + 1)[0]))
      return std::nullopt;
    const uint32_t after = day(i + 1);
    const bool has_year =
        i + 2 < words_.size() && (gap(i + 1) == ", " || gap(i + 1) == " ") && year(i + 2) != 0;
    if (after == 0 || after <= days_in(month, has_year ? year(i + 2) : 0) ||
        (after > kMostDays && !has_year))
      return std::nullopt;
    return Span{words_[i].begin, words_[has_year ? i + 2 : i + 1].end};
  }

  /// "2025-02-30", "31/02/2025".
  std::optional<Span> in_figures(size_t i) const {
    if (i + 2 >= words_.size() || (gap(i) != "-" && gap(i) != "/") || gap(i) != gap(i + 1))
      return std::nullopt;
    const bool year_first = year(i) != 0;
    const uint32_t year = year_first ? this->year(i) : this->year(i + 2);
    const uint32_t one = day(year_first ? i + 1 : i);
    const uint32_t other = day(year_first ? i + 2 : i + 1);
    constexpr uint32_t kFirstYear = 1900;
    constexpr uint32_t kLastYear = 2199;
    if (year < kFirstYear || year > kLastYear || one == 0 || other == 0 || one > 31 || other > 31)
      return std::nullopt;
    const bool fits =
        (one <= 12 && other <= days_in(one, year)) || (other <= 12 && one <= days_in(other, year));
    if (fits)
      return std::nullopt;
    return Span{words_[i].begin, words_[i + 2].end};
  }

  std::string_view text_;
  std::vector<Span> words_;
};

/// The impossible dates in the text of a clause.
struct ImpossibleDates {
  std::vector<Span> all = {};
};

ImpossibleDates read_dates(std::string_view text) {
  ImpossibleDates dates;
  const Reader reader(text, {0, static_cast<uint32_t>(text.size())});
  for (size_t i = 0; i < reader.size(); ++i) {
    if (const auto date = reader.at(i))
      dates.all.push_back(*date);
  }
  return dates;
}

}  // namespace

std::vector<Irregularity> find_impossible_dates(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  auto dates = recollect<ImpossibleDates>(facts.memory.get(), read_dates);
  const std::string_view text = tree.document().text();
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    if (!is_contract_text(tree[id]))
      continue;
    const uint32_t begin = tree[id].text.begin;
    for (const Span date : dates(slice(text, tree[id].text)).all) {
      const Span span{begin + date.begin, begin + date.end};
      found.push_back({.kind = Irregularity::Kind::ImpossibleDate,
                       .place = {id, span},
                       .what = std::string(slice(text, span))});
    }
  }
  return found;
}

}  // namespace lint
