// SPDX-License-Identifier: MIT
#include "lint/irregularity/blank.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "lint/clause/words.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"
#include "lint/irregularity/attachment_title.h"
#include "lint/irregularity/prescribed_wording.h"
#include "lint/irregularity/spelled_number.h"
#include "lint/irregularity/template_tag.h"

namespace lint {
namespace {

constexpr uint32_t kLongestBlank = 80;  // bytes between brackets
constexpr uint32_t kFewestLines = 3;    // "___"
constexpr uint32_t kFewestWords = 6;    // of a sentence, beside its blank

/// What a blank may ask for: the last word of "[Company name]", the first of "[name of the site]".
bool is_field(std::string_view word) {
  return is_one_of(word, {"name",     "names",    "date",   "dates",   "address", "amount",
                          "number",   "city",     "county", "country", "email",   "phone",
                          "title",    "year",     "month",  "day",     "days",    "jurisdiction",
                          "x",        "xx",       "xxx",    "price",   "fee",     "percentage",
                          "currency", "location", "url",    "hours",   "months",  "years"});
}

bool is_order_to_fill_in(std::string_view word) {
  return is_one_of(word, {"insert", "enter", "specify", "fill", "complete", "tbd", "tbc", "your"});
}

bool is_unit(std::string_view word) {
  return is_one_of(
      word, {"day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years",
             "business", "working", "calendar", "consecutive", "percent"});
}

/// Whether what stands behind brackets makes them the text of a link: "[write to us](/contact)".
bool is_link_target(std::string_view behind) {
  if (behind.substr(0, 1) != "(")
    return false;
  const size_t end = behind.find(')');
  const std::string_view target = behind.substr(1, end == std::string_view::npos ? end : end - 1);
  return target.substr(0, 2) == "{{" || (target.find(' ') == std::string_view::npos &&
                                         target.find_first_of("/#.@:") != std::string_view::npos);
}

/// Whether the words behind a number in brackets count with it: "[30] days", "[2] consecutive
/// months", "[99.5]%".
bool counts_with(std::string_view behind) {
  constexpr uint32_t kLongestUnit = 14;
  if (behind.substr(0, 1) == "%" || behind.substr(0, 2) == " %")
    return true;
  const auto next =
      find_words(behind, {0, static_cast<uint32_t>(std::min<size_t>(behind.size(), kLongestUnit))});
  return !next.empty() && next[0].begin <= 1 && is_unit(to_lower(slice(behind, next[0])));
}

/// Whether brackets hold a blank; `before` and `behind` are the words around them.
bool asks(std::string_view before, std::string_view inner, std::string_view behind) {
  if (inner.size() > kLongestBlank || inner.find('\n') != std::string_view::npos)
    return false;
  const auto words = find_words(inner, {0, static_cast<uint32_t>(inner.size())});
  if (words.empty()) {
    constexpr std::string_view kDots = "●";
    constexpr std::string_view kBullet = "•";
    const bool has_mark = inner.find('_') != std::string_view::npos ||
                          inner.find(kDots) != std::string_view::npos ||
                          inner.find(kBullet) != std::string_view::npos ||
                          inner.find("...") != std::string_view::npos;
    return has_mark && inner.find('*') == std::string_view::npos;
  }
  const std::string first = to_lower(slice(inner, words.front()));
  const std::string last = to_lower(slice(inner, words.back()));
  if (inner.find("__") != std::string_view::npos || is_order_to_fill_in(first) || is_field(last))
    return true;
  const bool of_something = words.size() > 1 && to_lower(slice(inner, words[1])) == "of";
  if (is_field(first) && of_something)
    return true;
  // "[30] days"; in "thirty [30] days" the brackets hold figures.
  constexpr uint32_t kReach = 40;
  const auto begin = static_cast<uint32_t>(before.size() - std::min<size_t>(before.size(), kReach));
  if (spelled_number_before(before,
                            find_words(before, {begin, static_cast<uint32_t>(before.size())})))
    return false;
  return is_digit(inner[words[0].begin]) &&
         inner.find_first_not_of("0123456789. ") == std::string_view::npos && counts_with(behind);
}

/// Reads the blanks of one clause.
class Reader {
 public:
  Reader(std::string_view text, Span own) : text_(text.substr(0, own.end)), own_(own) {}

  /// The blank that begins at `at`.
  std::optional<Span> at(uint32_t at) const {
    switch (text_[at]) {
      case '[':
        return between(at, "[", "]");
      case '{':
        return between(at, "{{", "}}");
      case '<':
        return between(at, "<", ">");
      case '_':
        return line(at);
      case 'T':
        return word(at);
      default:
        return std::nullopt;
    }
  }

 private:
  std::optional<Span> between(uint32_t at, std::string_view open, std::string_view close) const {
    if (text_.substr(at, open.size()) != open)
      return std::nullopt;
    const auto begin = at + static_cast<uint32_t>(open.size());
    const size_t end = text_.find(close, begin);
    if (end == std::string_view::npos || end - begin > kLongestBlank)
      return std::nullopt;
    const std::string_view inner = text_.substr(begin, end - begin);
    const auto behind = static_cast<uint32_t>(end + close.size());
    if (inner.find(open[0]) != std::string_view::npos)
      return std::nullopt;
    const std::string_view before = text_.substr(own_.begin, at - own_.begin);
    const std::string_view rest = text_.substr(behind);
    const bool is_blank = open == "{{" ? tag_asks(inner)
                                       : asks(before, inner, rest) && !is_link_target(rest) &&
                                             !is_tick_box(at, inner);
    return is_blank && !is_prescribed(before) ? std::optional<Span>({at, behind}) : std::nullopt;
  }

  /// "[x] Monthly" at the beginning of a line.
  bool is_tick_box(uint32_t at, std::string_view inner) const {
    const bool begins = at == own_.begin || text_[at - 1] == '\n';
    return begins && (inner == "x" || inner == "X" || inner == "_");
  }

  /// Whether something was written on the line: "__19/5/2027____".
  bool is_filled(Span line) const {
    const size_t space = text_.substr(0, line.begin).find_last_of(" \n");
    const size_t begin = space == std::string_view::npos ? own_.begin : space + 1;
    const size_t end = std::min(text_.find_first_of(" \n", line.end), text_.size());
    const std::string_view token = text_.substr(begin, end - begin);
    const size_t from = token.find('_');
    const std::string_view within = token.substr(from, token.rfind('_') - from);
    return std::any_of(within.begin(), within.end(),
                       [](char c) { return c != '_' && is_word_character(c); });
  }

  /// Whether the words before a line, on a line of their own, say what is signed there.
  bool is_signature_line(uint32_t at) const {
    const size_t line = text_.substr(0, at).rfind('\n');
    const size_t begin = line == std::string_view::npos ? own_.begin : line + 1;
    return ends_with_any(trimmed(text_.substr(begin, at - begin)),
                         {"date signed", "signature", "signed", "signed by", "printed name"});
  }

  /// "____" in the middle of a sentence; not what stands behind a colon, as on a form.
  std::optional<Span> line(uint32_t at) const {
    if (at > own_.begin && text_[at - 1] == '_')
      return std::nullopt;
    const auto end = static_cast<uint32_t>(
        std::min(text_.find_first_not_of('_', at), static_cast<size_t>(own_.end)));
    if (end - at < kFewestLines || !is_in_sentence({at, end}))
      return std::nullopt;
    const size_t before = text_.substr(0, at).find_last_not_of(" $");
    const bool is_field = before == std::string_view::npos || before < own_.begin ||
                          text_[before] == ':' || text_[before] == '\n';
    const std::string_view rest = trimmed(text_.substr(end));
    // The line of another signatory, or what to print below the line.
    const bool is_behind_line = before != std::string_view::npos && text_[before] == '_';
    const bool is_signature = !rest.empty() && (rest[0] == '_' || rest[0] == '(') &&
                              (rest.find("__") != std::string_view::npos || is_behind_line);
    const bool goes_on =
        rest.size() > 1 && !is_signature && !is_signature_line(at) && !is_filled({at, end});
    return !is_field && goes_on ? std::optional<Span>({at, end}) : std::nullopt;
  }

  /// Whether the line has as many words as a sentence.
  bool is_in_sentence(Span blank) const {
    const size_t before = text_.substr(0, blank.begin).rfind('\n');
    const uint32_t begin = before == std::string_view::npos
                               ? own_.begin
                               : std::max(own_.begin, static_cast<uint32_t>(before));
    const auto end = static_cast<uint32_t>(std::min(text_.find('\n', blank.end), text_.size()));
    return count_words(slice(text_, {begin, end}), kFewestWords) == kFewestWords;
  }

  std::optional<Span> word(uint32_t at) const {
    constexpr uint32_t kSize = 3;
    const std::string_view found = text_.substr(at, kSize);
    const bool begins = at == own_.begin || !is_word_character(text_[at - 1]);
    const bool ends = at + kSize >= text_.size() || !is_word_character(text_[at + kSize]);
    if ((found != "TBD" && found != "TBC") || !begins || !ends)
      return std::nullopt;
    // "Rows marked "TBD" are open."
    std::string_view before = text_.substr(own_.begin, at - own_.begin);
    while (!before.empty() &&
           std::string_view("(\"' \n").find(before.back()) != std::string_view::npos)
      before.remove_suffix(1);
    if (ends_with_any(before, {"marked", "marked as", "labelled", "labeled"}))
      return std::nullopt;
    return Span{at, at + kSize};
  }

  std::string_view text_;
  Span own_;
};

/// The blanks in the heading or the text of a clause.
struct Blanks {
  std::vector<Span> all = {};
};

Blanks read_blanks(std::string_view text) {
  Blanks blanks;
  const Span own{0, static_cast<uint32_t>(text.size())};
  const Reader reader(text, own);
  for (uint32_t at = own.begin; at < own.end; ++at) {
    if (const auto blank = reader.at(at)) {
      blanks.all.push_back(*blank);
      at = blank->end - 1;
    }
  }
  return blanks;
}

bool lies_in(Span span, const std::vector<Span>& forms) {
  return std::any_of(forms.begin(), forms.end(),
                     [&](Span form) { return form.contains(span.begin); });
}

}  // namespace

std::vector<Irregularity> find_blanks(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  auto blanks = recollect<Blanks>(facts.memory.get(), read_blanks);
  const std::vector<Span> forms = find_forms(tree.document());
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (clause.function == Clause::Function::Signature ||
        clause.function == Clause::Function::Contents ||
        clause.function == Clause::Function::PageFurniture ||
        clause.function == Clause::Function::DraftingNote)
      continue;
    for (const Span own : {clause.heading, clause.text}) {
      if (own.empty())
        continue;
      for (const Span blank : blanks(tree.document().text(own)).all) {
        const Span span{own.begin + blank.begin, own.begin + blank.end};
        if (!lies_in(span, forms))
          found.push_back({.kind = Irregularity::Kind::Blank,
                           .place = {id, span},
                           .what = std::string(tree.document().text(span))});
      }
    }
  }
  return found;
}

}  // namespace lint
