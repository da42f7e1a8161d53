// SPDX-License-Identifier: MIT
#include "lint/fact/definition_scanner.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "lint/clause/words.h"
#include "lint/fact/introduction.h"
#include "lint/fact/quoted.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestAnnouncement = 100;  // bytes
constexpr uint32_t kLongestAside = 200;

struct Verb {
  std::string_view words = {};
  bool defers = false;
  bool only_first = false;  // too common a verb to define in the middle of a sentence
};

// Longer ones before those that they begin with.
constexpr std::array<Verb, 41> kVerbs = {{
    {"consists of", false, true},
    {"comprises", false, true},
    {"=", false, true},
    {"means", false, false},
    {"mean", false, false},
    {"shall mean", false, false},
    {"will mean", false, false},
    {"shall have the", true, false},
    {"will have the", true, false},
    {"has the same meaning", true, false},
    {"have the same meaning", true, false},
    {"has the meaning", true, false},
    {"have the meaning", true, false},
    {"have the meanings", true, false},
    {"has the meanings", true, false},
    {"have the same meanings", true, false},
    {"has the respective meaning", true, false},
    {"have the respective meaning", true, false},
    {"refers to", false, false},
    {"refer to", false, false},
    {"shall refer to", false, false},
    {"is defined as", false, false},
    {"are defined as", false, false},
    {"shall be defined as", false, false},
    {"is defined in", true, false},
    {"are defined in", true, false},
    {"is defined under", true, false},
    {"as defined in", true, true},
    {"denotes", false, false},
    {"occurs if", false, false},
    {"occurs when", false, false},
    {"occurs whenever", false, false},
    {"occurs where", false, false},
    {"shall occur", false, false},
    {"shall include", false, true},
    {"includes", false, true},
    {"include", false, true},
    {"is the", false, true},
    {"is any", false, true},
    {"is a", false, true},
    {"is an", false, true},
}};

/// Whether `text` goes on with the whole word or words `words` at `at`.
bool stands_at(std::string_view text, uint32_t at, std::string_view words) {
  if (text.size() - at < words.size())
    return false;
  for (size_t i = 0; i < words.size(); ++i) {
    const char c = text[at + i];
    if ((c >= 'A' && c <= 'Z' ? c + 0x20 : c) != words[i])
      return false;
  }
  return at + words.size() == text.size() || !is_letter(text[at + words.size()]);
}

uint32_t skip_spaces(std::string_view text, uint32_t at, uint32_t end) {
  while (at < end && (text[at] == ' ' || text[at] == '\n')) ++at;
  return at;
}

/// The first offset behind the sign of a glossary entry ("X: ...", "X - ..."), or nothing.
std::optional<uint32_t> behind_sign(std::string_view text, uint32_t at, uint32_t end) {
  const uint32_t sign = skip_spaces(text, at, end);
  const std::string_view rest = text.substr(sign, end - sign);
  if (!rest.empty() && (rest[0] == ':' || rest[0] == '='))
    return sign + 1;
  if (rest.size() > 1 && rest[0] == '-' && rest[1] == ' ')
    return sign + 1;
  if (rest.substr(0, 3) == "\u2013" || rest.substr(0, 3) == "\u2014")
    return sign + 3;
  return std::nullopt;
}

/// Whether the words in front of a term that is `first` in its clause only announce it.
bool only_announces(std::string_view before) {
  if (before.size() > kLongestAnnouncement)
    return false;
  constexpr std::array<std::string_view, 20> kAnnouncements = {
      "the",  "term",      "terms", "word",     "words",  "expression", "expressions",
      "a",    "an",        "as",    "used",     "herein", "hereunder",  "in",
      "this", "agreement", "for",   "purposes", "of",     "and"};
  uint32_t count = 0;
  for (const Span word : find_words(before, {0, static_cast<uint32_t>(before.size())})) {
    const std::string lower = to_lower(slice(before, word));
    const bool is_label = word.size() <= 4 && ++count == 1;  // "(a)", "1.12", "iv."
    const bool is_number = lower.find_first_not_of("0123456789") == std::string::npos;
    if (!is_label && !is_number &&
        std::find(kAnnouncements.begin(), kAnnouncements.end(), lower) == kAnnouncements.end())
      return false;
  }
  return true;
}

bool speaks_of_definitions(std::string_view heading) {
  if (heading.empty())
    return false;
  const std::string folded = fold(heading);
  for (const std::string_view word : {"definition", "defined term", "interpretation", "glossary"}) {
    if (folded.find(word) != std::string::npos)
      return true;
  }
  return false;
}

/// Whether the words of a clause can define a term, wherever they stand.
struct MayDefine {
  bool value = false;
};

/// Reads the definitions in the words of one clause.
class ClauseScanner {
 public:
  /// `known`: what earlier states of the contract said; may be null.
  ClauseScanner(const ClauseTree& tree, std::vector<Definition>& found,
                Memory::Shelf<MayDefine>* known)
      : tree_(tree),
        text_(tree.document().text()),
        found_(found),
        known_(known),
        among_definitions_(tree.clauses().size(), false) {}

  void scan(ClauseId id) {
    id_ = id;
    const Clause& clause = tree_[id];
    among_definitions_[id] = clause.function == Clause::Function::Definition ||
                             speaks_of_definitions(slice(text_, clause.heading)) ||
                             (id != 0 && among_definitions_[clause.parent]);
    if (clause.function == Clause::Function::Contents ||
        clause.function == Clause::Function::PageFurniture ||
        clause.function == Clause::Function::DraftingNote)
      return;
    first_ = found_.size();
    if (clause.kind == Clause::Kind::Row && scan_row(clause))
      return;
    if (may_define(clause))
      scan_words(clause);
    if (found_.size() > first_)
      finish(clause);
    if (clause.kind == Clause::Kind::Schedule)
      scan_title(clause);
  }

 private:
  struct Meaning {
    uint32_t begin = 0;
    bool defers = false;
  };

  void scan_words(const Clause& clause) {
    for (const Span part : {clause.heading, clause.text}) {
      for (const QuotedTerms& quoted : find_quoted(text_, part)) scan_quoted(quoted, part);
    }
    if (found_.size() == first_)
      scan_unquoted(clause);
  }

  /// False where it is known that nothing is found in the words of the clause.
  bool may_define(const Clause& clause) {
    constexpr uint32_t kFarthest = 100;  // text behind its heading
    if (known_ == nullptr || clause.text.empty())
      return true;
    uint32_t begin = clause.text.begin;
    if (!clause.heading.empty()) {
      begin = clause.heading.begin;
      if (clause.heading.end > clause.text.begin ||
          clause.text.begin - clause.heading.end > kFarthest)
        return true;
    }
    key_ = among_definitions_[id_] ? 'd' : '-';
    key_ += std::to_string(clause.heading.size());
    key_ += ' ';
    key_ += std::to_string(clause.text.begin - begin);
    key_ += ' ';
    key_ += slice(text_, {begin, clause.text.end});
    const auto find_out = [&] {
      assumes_key_ = true;
      scan_words(clause);
      assumes_key_ = false;
      const bool any = found_.size() > first_;
      found_.resize(first_);
      return MayDefine{any};
    };
    return known_->recall(key_, find_out).value;
  }

  /// The verb that says what a term means, at `at` or behind brackets or a phrase between commas.
  std::optional<Meaning> meaning(uint32_t at, uint32_t end, bool is_first) const {
    at = skip_spaces(text_, at, end);
    if (at < end && text_[at] == '(') {
      const size_t close = text_.substr(0, std::min(end, at + kLongestAside)).find(')', at);
      if (close == std::string_view::npos)
        return std::nullopt;
      at = skip_spaces(text_, static_cast<uint32_t>(close) + 1, end);
    } else if (at < end && text_[at] == ',') {
      const uint32_t limit = std::min(end, at + kLongestAside);
      const std::string_view phrase = text_.substr(at + 1, limit - at - 1);
      const size_t close = phrase.find(',');
      if (close == std::string_view::npos ||
          phrase.substr(0, close).find('.') != std::string_view::npos)
        return std::nullopt;
      at = skip_spaces(text_, at + 2 + static_cast<uint32_t>(close), end);
    }
    for (const Verb& verb : kVerbs) {
      if ((is_first || !verb.only_first) && stands_at(text_.substr(0, end), at, verb.words)) {
        const uint32_t behind = at + static_cast<uint32_t>(verb.words.size());
        if (behind < end && text_[behind] == '?')  // 'What does "Customer" mean?'
          return std::nullopt;
        const bool keeps_article =
            verb.words.substr(0, 3) == "is " && !verb.defers && verb.only_first;
        return Meaning{at + static_cast<uint32_t>(keeps_article ? 2 : verb.words.size()),
                       verb.defers};
      }
    }
    return std::nullopt;
  }

  void add(Definition::Form form, Span term, Span meaning_text) {
    found_.push_back({.form = form,
                      .term = std::string(slice(text_, term)),
                      .span = term,
                      .clause = id_,
                      .text = trimmed(text_, meaning_text)});
  }

  void scan_quoted(const QuotedTerms& quoted, Span part) {
    // Behind the closing bracket of '"Agreement" (or the "Contract") means'.
    uint32_t behind = quoted.span.end;
    if (behind < part.end && text_[behind] == ')')
      ++behind;
    const bool is_first = only_announces(text_.substr(part.begin, quoted.span.begin - part.begin));
    if (const auto found = meaning(behind, part.end, is_first)) {
      const uint32_t end = is_first ? part.end : sentence_end(text_, found->begin, part.end);
      for (const Span term : quoted.terms)
        add(found->defers ? Definition::Form::Defers : Definition::Form::Means, term,
            {found->begin, end});
      return;
    }
    if (is_first && quoted.span.begin - part.begin < 8) {
      if (const auto begin = behind_sign(text_, quoted.span.end, part.end)) {
        for (const Span term : quoted.terms) add(Definition::Form::Means, term, {*begin, part.end});
        return;
      }
    }
    if (const auto phrase = introduced_phrase(text_, part, quoted)) {
      for (const Span term : quoted.terms) add(Definition::Form::Inline, term, *phrase);
    } else if (const auto sentence = sentence_named(part, quoted.span.begin)) {
      for (const Span term : quoted.terms) add(Definition::Form::Inline, term, *sentence);
    }
  }

  /// "We hold two certificates. We call these our "badges".": the sentence before, which the words
  /// at `quote` give a name.
  std::optional<Span> sentence_named(Span part, uint32_t quote) const {
    const auto begin_of = [&](uint32_t before) {
      const size_t stop = text_.substr(part.begin, before - part.begin).rfind(". ");
      return stop == std::string_view::npos ? part.begin
                                            : part.begin + static_cast<uint32_t>(stop) + 2;
    };
    const uint32_t own = begin_of(quote);
    if (own <= part.begin + 2)
      return std::nullopt;
    const std::string lead = to_lower(text_.substr(own, quote - own));
    for (const std::string_view words :
         {"call these ", "call them ", "call this ", "call it ", "call those ",
          "refer to these as ", "refer to them as ", "are called ", "is called "}) {
      if (lead.find(words) != std::string::npos)
        return Span{begin_of(own - 2), own - 2};
    }
    return std::nullopt;
  }

  /// A definitions section's item that begins with its term, or a bold term.
  void scan_unquoted(const Clause& clause) {
    const bool among_definitions = among_definitions_[id_];
    if (among_definitions && !clause.heading.empty() && !clause.text.empty()) {
      const Span heading = trim_signs(clause.heading);
      const bool is_own = find_words(text_, heading).size() <= 8 &&
                          fold(slice(text_, heading)).find("definition") == std::string::npos;
      if (const auto found = meaning(clause.text.begin, clause.text.end, true); found && is_own)
        return add(found->defers ? Definition::Form::Defers : Definition::Form::Means, heading,
                   {found->begin, clause.text.end});
      const bool ends_with_sign = heading.end < clause.heading.end;
      const auto sign = behind_sign(text_, clause.heading.end, clause.text.end);
      if (is_own && (ends_with_sign || sign))
        return add(Definition::Form::Means, heading, {clause.text.begin, clause.text.end});
    }
    if (clause.text.empty())
      return;
    const auto words =
        find_words(text_, {clause.text.begin, std::min(clause.text.end, clause.text.begin + 120)});
    const uint32_t most = among_definitions ? 8 : 6;
    for (uint32_t count = 1; count <= most && count <= words.size(); ++count) {
      const Span term{words[0].begin, words[count - 1].end};
      if (!may_be_term(words, count))
        return;
      if (const auto found = meaning(term.end, clause.text.end, false))
        return add(found->defers ? Definition::Form::Defers : Definition::Form::Means, term,
                   {found->begin, clause.text.end});
      if (!among_definitions && !is_key(term, clause.text))
        continue;
      if (const auto begin = behind_sign(text_, term.end, clause.text.end))
        return add(Definition::Form::Means, term, {*begin, clause.text.end});
    }
  }

  /// "Change Notice Period: 15 days", outside a section of definitions: no duty stands behind the
  /// colon, and the contract uses the words before it.
  bool is_key(Span term, Span text) const {
    constexpr std::array<std::string_view, 6> kModals = {"shall", "must", "will",
                                                         "may",   "can",  "should"};
    constexpr uint32_t kLongestValue = 400;  // bytes
    if (text_.substr(term.end, 1) != ":" || text.size() > kLongestValue)
      return false;
    for (const Span word : find_words(text_, {term.end, text.end})) {
      const std::string lower = to_lower(slice(text_, word));
      if (std::find(kModals.begin(), kModals.end(), lower) != kModals.end())
        return false;
    }
    if (assumes_key_)
      return true;
    const std::string_view key = slice(text_, term);
    return text_.find(key, term.end) != std::string_view::npos ||
           text_.substr(0, term.begin).find(key) != std::string_view::npos;
  }

  /// Whether the first `count` words of a clause read as a term: capitalised but for small words,
  /// and none that begins a common sentence.
  bool may_be_term(const std::vector<Span>& words, uint32_t count) const {
    constexpr std::array<std::string_view, 12> kSmall = {"of", "and", "the", "to",   "for", "in",
                                                         "or", "on",  "by",  "with", "a",   "s"};
    constexpr std::array<std::string_view, 12> kNever = {"this", "it",      "that", "which",
                                                         "no",   "nothing", "if",   "any",
                                                         "each", "where",   "when", "these"};
    const std::string word = to_lower(slice(text_, words[count - 1]));
    if (count == 1)
      return is_capitalised(slice(text_, words[0])) &&
             std::find(kNever.begin(), kNever.end(), word) == kNever.end();
    const std::string_view gap =
        text_.substr(words[count - 2].end, words[count - 1].begin - words[count - 2].end);
    if (gap.find_first_of(".,;:\n") != std::string_view::npos)
      return false;
    return is_capitalised(slice(text_, words[count - 1])) ||
           std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
  }

  Span trim_signs(Span span) const {
    while (!span.empty() &&
           std::string_view(".:;,- ").find(text_[span.end - 1]) != std::string_view::npos)
      --span.end;
    return span;
  }

  /// "Schedule 4: Required Certifications": the title stands for what the schedule holds.
  void scan_title(const Clause& clause) {
    const auto words = find_words(text_, clause.heading);
    constexpr size_t kMostWords = 5;
    if (words.size() < 2 || words.size() > kMostWords || id_ + 1 == clause.end)
      return;
    if (!std::all_of(words.begin(), words.end(),
                     [&](Span word) { return is_capitalised(slice(text_, word)); }))
      return;
    add(Definition::Form::Title, clause.heading, tree_[id_ + 1].text);
    if (found_.back().text.empty()) {
      found_.pop_back();
      return;
    }
    for (ClauseId child = id_ + 2; child < clause.end; ++child)
      found_.back().items.push_back(child);
  }

  /// The head of a column of an order form or cover page: "Field", "Item".
  static bool names_entries(std::string_view head) {
    constexpr std::array<std::string_view, 9> kHeads = {"field",       "item",      "entry",
                                                        "key term",    "key terms", "particular",
                                                        "particulars", "heading",   "subject"};
    return std::find(kHeads.begin(), kHeads.end(), head) != kHeads.end();
  }

  /// Whether the contract uses these words again, with their capitals.
  bool is_used(Span words) const {
    const std::string_view term = slice(text_, words);
    return is_capitalised(term) &&
           (text_.find(term, words.end) != std::string_view::npos ||
            text_.substr(0, words.begin).find(term) != std::string_view::npos);
  }

  /// A row of a table of definitions.
  bool scan_row(const Clause& clause) {
    if (clause.cells.size() < 2 || clause.header_row == id_ || clause.cells[0].empty() ||
        clause.cells[1].empty())
      return false;
    bool is_definition = among_definitions_[id_];
    bool is_entry = false;
    if (clause.header_row != 0 && !tree_[clause.header_row].cells.empty()) {
      const std::string head = fold(slice(text_, tree_[clause.header_row].cells[0]));
      is_definition = is_definition || head == "term" || head == "terms" ||
                      head == "defined term" || head == "definition" || head == "expression" ||
                      head == "word";
      is_entry = !is_definition && names_entries(head) && is_used(clause.cells[0]);
    }
    if (is_entry) {
      add(Definition::Form::Title, trim_signs(clause.cells[0]), clause.cells[1]);
      return true;
    }
    if (!is_definition)
      return false;
    const auto quoted = find_quoted(text_, clause.cells[0]);
    if (quoted.empty() && find_words(text_, clause.cells[0]).size() > 8)
      return false;
    uint32_t begin = clause.cells[1].begin;
    const auto found = meaning(begin, clause.cells[1].end, true);
    if (found)
      begin = found->begin;
    const auto form = found && found->defers ? Definition::Form::Defers : Definition::Form::Means;
    if (quoted.empty())
      add(form, trim_signs(clause.cells[0]), {begin, clause.cells[1].end});
    for (const QuotedTerms& terms : quoted) {
      for (const Span term : terms.terms) add(form, term, {begin, clause.cells[1].end});
    }
    return true;
  }

  /// Cuts each meaning before the sentence of the next definition, and gives the last one the
  /// clauses that carry it on.
  void finish(const Clause& clause) {
    for (size_t i = found_.size() - 1; i-- > first_;) {
      Definition& definition = found_[i];
      const Definition& next = found_[i + 1];
      if (definition.form == Definition::Form::Inline || next.form == Definition::Form::Inline ||
          next.span.begin >= definition.text.end)
        continue;
      if (next.text.begin == definition.text.begin) {  // two names of one meaning
        definition.text = next.text;
        continue;
      }
      uint32_t end = definition.text.begin;
      while (end < next.span.begin) {
        const uint32_t stop = sentence_end(text_, end, definition.text.end);
        if (stop >= next.span.begin)
          break;
        end = stop + 1;
      }
      if (end > definition.text.begin)
        definition.text = trimmed(text_, {definition.text.begin, end});
    }
    // The terms of the last meaning share it, and the clauses below, which carry it on.
    const Span text = found_.back().text;
    const bool goes_on = found_.back().form != Definition::Form::Inline &&
                         text.end == trimmed(text_, clause.text).end;
    for (size_t i = first_; goes_on && i < found_.size(); ++i) {
      for (ClauseId child = id_ + 1; found_[i].text == text && child < clause.end; ++child)
        found_[i].items.push_back(child);
    }
  }

  const ClauseTree& tree_;
  std::string_view text_;
  std::vector<Definition>& found_;
  Memory::Shelf<MayDefine>* known_;
  std::string key_;                      ///< of the clause in `known_`
  bool assumes_key_ = false;             ///< that the words before a colon stand elsewhere as well
  std::vector<bool> among_definitions_;  ///< by clause: stands in a section of definitions
  ClauseId id_ = 0;
  size_t first_ = 0;  ///< of the definitions in the clause
};

}  // namespace

std::vector<Definition> scan_definitions(const ClauseTree& tree, Memory* memory) {
  std::vector<Definition> found;
  ClauseScanner scanner(tree, found, memory == nullptr ? nullptr : &memory->shelf<MayDefine>());
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) scanner.scan(id);
  // A definition says more than a title.
  std::unordered_set<std::string> defined;
  for (const Definition& definition : found) {
    if (definition.form != Definition::Form::Title)
      defined.insert(definition.term);
  }
  found.erase(std::remove_if(found.begin(), found.end(),
                             [&](const Definition& definition) {
                               return definition.form == Definition::Form::Title &&
                                      defined.count(definition.term) != 0;
                             }),
              found.end());
  // Items that define a term of their own carry nothing on.
  std::vector<bool> defines(tree.clauses().size(), false);
  for (const Definition& definition : found) {
    if (definition.form != Definition::Form::Inline)
      defines[definition.clause] = true;
  }
  for (Definition& definition : found) {
    const auto own = std::find_if(definition.items.begin(), definition.items.end(),
                                  [&](ClauseId item) { return defines[item]; });
    definition.items.erase(own, definition.items.end());
  }
  std::stable_sort(found.begin(), found.end(), [](const Definition& a, const Definition& b) {
    return a.span.begin < b.span.begin;
  });
  return found;
}

}  // namespace lint
