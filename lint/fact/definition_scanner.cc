// SPDX-License-Identifier: MIT
#include "lint/fact/definition_scanner.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "lint/clause/words.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/quoted.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

struct Verb {
  std::string_view words = {};
  bool defers = false;
  bool only_first = false;  // too common a verb to define in the middle of a sentence
};

// Longer ones before those that they begin with.
constexpr std::array<Verb, 30> kVerbs = {{
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
  if (text.size() - at < words.size() || to_lower(text.substr(at, words.size())) != words)
    return false;
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

/// Reads the definitions in the words of one clause.
class ClauseScanner {
 public:
  ClauseScanner(const ClauseTree& tree, std::vector<Definition>& found)
      : tree_(tree), text_(tree.document().text()), found_(found) {}

  void scan(ClauseId id) {
    id_ = id;
    const Clause& clause = tree_[id];
    if (clause.function == Clause::Function::Contents ||
        clause.function == Clause::Function::PageFurniture ||
        clause.function == Clause::Function::DraftingNote)
      return;
    first_ = found_.size();
    if (clause.kind == Clause::Kind::Row && scan_row(clause))
      return;
    for (const Span part : {clause.heading, clause.text}) {
      for (const QuotedTerms& quoted : find_quoted(text_, part)) scan_quoted(quoted, part);
    }
    if (found_.size() == first_)
      scan_unquoted(clause);
    if (found_.size() > first_)
      finish(clause);
  }

 private:
  struct Meaning {
    uint32_t begin = 0;
    bool defers = false;
  };

  bool is_among_definitions(ClauseId id) const {
    if (tree_[id].function == Clause::Function::Definition)
      return true;
    for (ClauseId at = id;; at = tree_[at].parent) {
      const std::string heading = fold(slice(text_, tree_[at].heading));
      for (const std::string_view word :
           {"definition", "defined term", "interpretation", "glossary"}) {
        if (heading.find(word) != std::string::npos)
          return true;
      }
      if (at == 0)
        return false;
    }
  }

  /// The verb that says what a term means, at `at` or behind brackets or a phrase between commas.
  std::optional<Meaning> meaning(uint32_t at, uint32_t end, bool is_first) const {
    at = skip_spaces(text_, at, end);
    if (at < end && text_[at] == '(') {
      const size_t close = text_.substr(0, end).find(')', at);
      if (close == std::string_view::npos)
        return std::nullopt;
      at = skip_spaces(text_, static_cast<uint32_t>(close) + 1, end);
    } else if (at < end && text_[at] == ',') {
      const uint32_t limit = std::min(end, at + 160);
      const std::string_view phrase = text_.substr(at + 1, limit - at - 1);
      const size_t close = phrase.find(',');
      if (close == std::string_view::npos ||
          phrase.substr(0, close).find('.') != std::string_view::npos)
        return std::nullopt;
      at = skip_spaces(text_, at + 2 + static_cast<uint32_t>(close), end);
    }
    for (const Verb& verb : kVerbs) {
      if ((is_first || !verb.only_first) && stands_at(text_.substr(0, end), at, verb.words)) {
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
    if (const auto phrase = phrase_in_front(quoted, part)) {
      for (const Span term : quoted.terms) add(Definition::Form::Inline, term, *phrase);
    }
  }

  /// For '... (the "X")' and 'hereinafter "X"': the words that X stands for. Nothing when the
  /// quoted words are not a term that is introduced.
  std::optional<Span> phrase_in_front(const QuotedTerms& quoted, Span part) const {
    const std::string_view left = text_.substr(part.begin, quoted.span.begin - part.begin);
    const size_t open = left.rfind('(');
    const bool is_bracketed = open != std::string_view::npos && left.size() - open < 300 &&
                              left.substr(open).find(')') == std::string_view::npos;
    const std::string before =
        fold(left.substr(is_bracketed ? open : left.size() - std::min<size_t>(left.size(), 60)));
    constexpr std::array<std::string_view, 9> kDeterminers = {
        " the", " a", " an", " this", " each", " also", " either", " as the", " such"};
    std::string stem = ' ' + before;
    for (const std::string_view word : kDeterminers) {
      if (stem.size() >= word.size() &&
          stem.compare(stem.size() - word.size(), word.size(), word) == 0) {
        stem.erase(stem.size() - word.size());
        break;
      }
    }
    const auto ends_with = [&](std::string_view end) {
      return stem.size() >= end.size() &&
             stem.compare(stem.size() - end.size(), end.size(), end) == 0;
    };
    if (!is_bracketed) {
      const bool is_introduced = ends_with(" hereinafter") || ends_with(" hereafter") ||
                                 ends_with(" referred to as") || ends_with(" referred to") ||
                                 ends_with(" known as") || ends_with(" called") ||
                                 ends_with(" hereinafter as");
      if (!is_introduced)
        return std::nullopt;
      uint32_t end = quoted.span.begin;
      const std::string lower = to_lower(left);
      for (const std::string_view word :
           {"hereinafter", "hereafter", "referred", "known", "called"}) {
        const size_t at = lower.rfind(word);
        if (at != std::string::npos && lower.size() - at < 60)
          end = std::min(end, part.begin + static_cast<uint32_t>(at));
      }
      return phrase_before(part.begin, end);
    }
    if (!fits_brackets(stem, left.substr(open + 1), quoted.span.end, part.end))
      return std::nullopt;
    const Span phrase = phrase_before(part.begin, part.begin + static_cast<uint32_t>(open));
    return ends_with_citation(phrase) ? std::nullopt : std::optional(phrase);
  }

  /// Whether brackets with the words `stem` (folded, without the last determiner) and `inside` in
  /// front of a term introduce it.
  bool fits_brackets(const std::string& stem, std::string_view inside, uint32_t behind,
                     uint32_t end) const {
    for (const std::string_view example : {" e g", " i e", " see ", " such as", " for example",
                                           " including", " as defined", " under ", " in the "}) {
      if ((stem + ' ').compare(0, example.size(), example) == 0)
        return false;
    }
    std::string_view tail = inside;
    while (!tail.empty() && tail.back() == ' ') tail.remove_suffix(1);
    constexpr std::array<std::string_view, 21> kIntroductions = {
        " as",        " collectively", " individually", " together",  " hereinafter",
        " hereafter", " called",       " and",          " or",        " jointly",
        " to",        " herein",       " respectively", " sometimes", " each",
        " known as",  " d b",          " severally",    " our",       " any",
        " hereby"};
    // Behind a comma or another term the determiner alone introduces: '(together with it, the
    // "X")'.
    const std::string_view words_only = stem;
    bool is_introduced = stem.find_first_not_of(' ') == std::string::npos;
    for (const std::string_view introduction : kIntroductions) {
      const bool fits = words_only.size() >= introduction.size() &&
                        words_only.substr(words_only.size() - introduction.size()) == introduction;
      is_introduced = is_introduced || fits;
    }
    const size_t comma = inside.find_last_of(",;:\"");
    if (comma != std::string_view::npos &&
        fold(inside.substr(comma)).find(' ') == std::string::npos)
      is_introduced = true;
    if (!is_introduced)
      return false;
    const uint32_t at = skip_spaces(text_, behind, end);
    if (at >= end || std::string_view("),;:").find(text_[at]) != std::string_view::npos)
      return true;
    for (const std::string_view word : {"and", "or", "collectively", "hereinafter", "as", "which",
                                        "together", "in", "when", "with", "for", "shall", "if"}) {
      if (stands_at(text_.substr(0, end), at, word))
        return true;
    }
    return false;
  }

  /// The phrase that ends at `end`: behind the last full stop, semicolon, list-opening colon or
  /// brackets of another definition.
  Span phrase_before(uint32_t begin, uint32_t end) const {
    constexpr uint32_t kLongest = 400;
    begin = std::max(begin, end - std::min(end, kLongest));
    uint32_t start = begin;
    for (uint32_t at = begin; at < end;) {
      const uint32_t stop = sentence_end(text_, at, end);
      if (!trimmed(text_, {stop, end}).empty())
        start = stop;
      at = std::max(stop, at + 1);
    }
    for (uint32_t at = start; at + 1 < end; ++at) {
      const char c = text_[at];
      const bool opens_list =
          c == ':' && ends_with_any(slice(text_, {start, at}),
                                    {"follows", "following", "between", "parties", "below", "and"});
      const bool closes_definition =
          c == ')' && at > start && (text_[at - 1] == '"' || text_[at - 1] == '\'');
      if (c == ';' || opens_list || closes_definition)
        start = at + 1;
    }
    Span phrase = trimmed(text_, {start, end});
    while (!phrase.empty() &&
           std::string_view(",;:)").find(text_[phrase.begin]) != std::string_view::npos)
      phrase = trimmed(text_, {phrase.begin + 1, phrase.end});
    return phrase;
  }

  /// Whether the words in front of brackets cite a clause, whose title is in the brackets: 'Article
  /// XI
  /// ("Audit")'.
  bool ends_with_citation(Span phrase) const {
    const auto words = find_words(text_, {phrase.end - std::min(phrase.size(), 40U), phrase.end});
    for (size_t i = 0; i < words.size(); ++i) {
      const std::string citing = citing_word(slice(text_, words[i]));
      uint32_t end = words[i].end;
      if ((cites_clause(citing) || cites_schedule(citing)) &&
          !read_cited_labels(text_.substr(0, phrase.end), end).empty() && end == phrase.end)
        return true;
    }
    return false;
  }

  /// A definitions section's item that begins with its term, or a bold term.
  void scan_unquoted(const Clause& clause) {
    const bool among_definitions = is_among_definitions(id_);
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
      if (!among_definitions)
        continue;
      if (const auto begin = behind_sign(text_, term.end, clause.text.end))
        return add(Definition::Form::Means, term, {*begin, clause.text.end});
    }
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

  /// A row of a table of definitions.
  bool scan_row(const Clause& clause) {
    if (clause.cells.size() < 2 || clause.header_row == id_ || clause.cells[0].empty() ||
        clause.cells[1].empty())
      return false;
    bool is_definition = is_among_definitions(id_);
    if (clause.header_row != 0 && !tree_[clause.header_row].cells.empty()) {
      const std::string head = fold(slice(text_, tree_[clause.header_row].cells[0]));
      is_definition = is_definition || head == "term" || head == "terms" ||
                      head == "defined term" || head == "definition" || head == "expression" ||
                      head == "word";
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
    for (size_t i = first_; i + 1 < found_.size(); ++i) {
      Definition& definition = found_[i];
      const Definition& next = found_[i + 1];
      const bool is_list = next.text == definition.text;
      if (definition.form == Definition::Form::Inline || is_list ||
          next.form == Definition::Form::Inline || next.span.begin >= definition.text.end)
        continue;
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
  ClauseId id_ = 0;
  size_t first_ = 0;
};

}  // namespace

std::vector<Definition> scan_definitions(const ClauseTree& tree) {
  std::vector<Definition> found;
  ClauseScanner scanner(tree, found);
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) scanner.scan(id);
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
