// SPDX-License-Identifier: MIT
#include "lint/fact/party_candidate.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>
#include <utility>

#include "lint/clause/words.h"
#include "lint/fact/party_name.h"
#include "lint/fact/role_call.h"
#include "lint/fact/stranger.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kOpening = 6000;     // bytes in which parties are introduced
constexpr size_t kMostCandidates = 64;  // no contract has so many parties

/// The key under which a name is known: folded, pronouns in the nominative.
std::string key_of(std::string_view name) {
  const std::string folded = fold(name);
  const std::string_view nominative = pronoun(folded);
  return nominative.empty() ? folded : std::string(nominative);
}

bool names_party(std::string_view term) {
  std::string folded = fold(term);
  if (const size_t link = folded.find(" or "); link != std::string::npos)
    folded.erase(link);
  return !pronoun(folded).empty() || find_role_word(folded);
}

bool names_thing(std::string_view term) {
  const std::string folded = fold(term);
  const size_t space = folded.rfind(' ');
  return is_thing(std::string_view(folded).substr(space == std::string::npos ? 0 : space + 1));
}

/// Collects candidates and keeps their names apart.
class Collector {
 public:
  Collector(const ClauseTree& tree, const Definitions& definitions, Memory* memory)
      : tree_(tree), text_(tree.document().text()), definitions_(definitions), memory_(memory) {}

  std::vector<Candidate> collect() {
    add_defined();
    add_bracketed();
    add_labelled();
    add_between();
    add_called_by_role();
    add_strangers();
    std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) {
      return a.party.span < b.party.span;
    });
    return std::move(found_);
  }

 private:
  std::optional<uint32_t> holder(std::string_view name) const {
    const auto found = owner_.find(key_of(name));
    return found == owner_.end() ? std::nullopt : std::optional(found->second);
  }

  uint32_t add(Candidate::Origin origin, Span span) {
    Candidate candidate;
    candidate.origin = origin;
    candidate.party.span = span;
    found_.push_back(std::move(candidate));
    return static_cast<uint32_t>(found_.size() - 1);
  }

  /// An alias that another candidate has stays with it.
  void give_alias(uint32_t index, std::string_view alias) {
    // "We or Us" are two.
    const size_t link = to_lower(alias).find(" or ");
    if (link != std::string::npos && names_party(alias.substr(0, link))) {
      give_alias(index, alias.substr(0, link));
      give_alias(index, alias.substr(link + 4));
      return;
    }
    const std::string key = key_of(alias);
    if (key.empty() || !owner_.emplace(key, index).second)
      return;
    const std::string_view nominative = pronoun(fold(alias));
    found_[index].party.aliases.emplace_back(nominative.empty() ? alias : nominative);
  }

  /// A full name, and as an alias the name without its designator.
  void give_name(uint32_t index, Span name) {
    if (name.empty() || !found_[index].party.name.empty())
      return;
    const std::string_view full = slice(text_, name);
    if (holder(full).value_or(index) != index || names_thing(full))
      return;
    found_[index].party.name = full;
    owner_.emplace(key_of(full), index);
    const Span brief = without_designator(text_, name);
    if (brief != name)
      give_alias(index, slice(text_, brief));
  }

  /// Whether parties are introduced at this place: where the contract begins, or behind "between".
  bool is_opening(Span span, ClauseId clause) const {
    if (span.begin < kOpening || tree_[clause].function == Clause::Function::Parties)
      return true;
    const Span before = tail({std::min(tree_[clause].text.begin, span.begin), span.begin}, 600);
    return has_words(slice(text_, before), "entered into") ||
           has_words(slice(text_, before), "by and between");
  }

  bool introduces_party(const Definition& definition) const {
    if (names_party(definition.term))
      return true;
    if (definition.form == Definition::Form::Defers || names_thing(definition.term) ||
        !is_capitalised(definition.term))
      return false;
    if (definition.form == Definition::Form::Means) {
      // '"Acme" means Acme GmbH', '"Acme" means the Acme company that signs'.
      if (stated_word(definition.text))
        return true;
      const std::string meaning = ' ' + fold(slice(text_, definition.text)) + ' ';
      return meaning.find(' ' + fold(definition.term) + ' ') != std::string::npos &&
             definition.text.size() < 400 && describes_person(text_, definition.text);
    }
    if (!is_opening(definition.span, definition.clause))
      return false;
    const Span name = introduced_name(text_, definition.text);
    // "Parties: Acme IX z.s. ("Acme")": also a name whose form is not known.
    const bool names_parties =
        fold(slice(text_, tree_[tree_.section(definition.clause)].heading)) == "parties" ||
        slice(text_, tree_[definition.clause].text).starts_with("Parties:");
    const bool is_listed =
        names_parties &&
        fold(slice(text_, definition.text)).starts_with(fold(definition.term) + ' ');
    const bool is_short_name =
        is_listed || (!name.empty() && fold(slice(text_, name)).find(fold(definition.term)) == 0);
    return is_short_name || describes_person(text_, tail(definition.text, 260));
  }

  /// What stands behind the name of another party: 'Acme Inc., called "Host", and the firm below'.
  Span behind_other_names(Span span) const {
    const size_t quote = slice(text_, span).rfind('"');
    return quote == std::string_view::npos
               ? span
               : Span{span.begin + static_cast<uint32_t>(quote) + 1, span.end};
  }

  static Span tail(Span span, uint32_t length) {
    return {span.end - std::min(span.size(), length), span.end};
  }

  void add_defined() {
    const Definition* last = nullptr;
    uint32_t last_index = 0;
    for (const Definition& definition : definitions_.all()) {
      if (found_.size() >= kMostCandidates)
        return;
      if (!introduces_party(definition))
        continue;
      // Terms of one definition are names of one party, also '(the "Supplier", and with its
      // affiliates, "we")'.
      const bool is_same = last != nullptr && last->clause == definition.clause &&
                           last->text == definition.text && !definition.text.empty();
      std::optional<uint32_t> index;
      if (is_same)
        index = last_index;
      else
        index = known_by_phrase(definition);
      if (!index) {
        if (holder(definition.term))
          continue;
        index = add(Candidate::Origin::Defined, definition.span);
      }
      give_alias(*index, definition.term);
      if (definition.form == Definition::Form::Inline) {
        found_[*index].introduced |= is_opening(definition.span, definition.clause);
        give_bracketed_role(*index, definition);
        give_stated_role(*index, definition);
        give_name(*index, introduced_name(text_, behind_other_names(definition.text)));
      } else if (definition.form == Definition::Form::Means) {
        const Span name = leading_name(
            text_,
            {definition.text.begin, std::min(definition.text.end, definition.text.begin + 120)});
        if (without_designator(text_, name) != name)
          give_name(*index, name);
        give_stated_word(*index, definition.text);
      }
      last = &definition;
      last_index = *index;
    }
  }

  /// The candidate that the defining words name: 'the Customer ("Controller")', '"Processor" means
  /// Acme'.
  std::optional<uint32_t> known_by_phrase(const Definition& definition) const {
    const auto words = find_words(text_, definition.text);
    const auto is_lead = [&](size_t at) {
      return is_one_of(to_lower(slice(text_, words[at])),
                       {"the", "and", "between", "with", "by", "among", "a", "an", "to", "on",
                        "behalf", "of", "us", "we", "you"});
    };
    if (definition.form == Definition::Form::Inline) {
      for (size_t count = std::min<size_t>(5, words.size()); count > 0; --count) {
        const size_t first = words.size() - count;
        const bool is_whole =
            first == 0 || is_one_of(to_lower(slice(text_, words[first - 1])),
                                    {"and", "between", "among", "with", "the", "us", "you"});
        const Span phrase{words[first].begin, words.back().end};
        if (const auto known = is_whole ? holder(slice(text_, phrase)) : std::nullopt)
          return known;
      }
      const Span name = introduced_name(text_, behind_other_names(definition.text));
      return name.empty() || !names_party(definition.term) ? std::nullopt
                                                           : holder(slice(text_, name));
    }
    const std::string term = fold(definition.term);
    if (singular(term) != term)
      return std::nullopt;
    size_t first = 0;
    while (first < words.size() && is_lead(first)) ++first;
    for (size_t count = std::min<size_t>(4, words.size() - first); count > 0; --count) {
      const Span phrase{words[first].begin, words[first + count - 1].end};
      // "Acme's customers" and "Acme and its affiliates" are others than Acme.
      const std::string_view behind = slice(text_, {phrase.end, definition.text.end});
      const bool is_whole = behind.empty() || behind.find_first_of(",.;(") == 0;
      if (const auto known = is_whole ? holder(slice(text_, phrase)) : std::nullopt)
        return known;
    }
    return std::nullopt;
  }

  /// 'Acme Ltd (Processor, "Acme")': a role word in the brackets that is not in quotation marks.
  void give_bracketed_role(uint32_t index, const Definition& definition) {
    const Span before = tail({0, definition.span.begin}, 50);
    const size_t open = slice(text_, before).rfind('(');
    if (open == std::string_view::npos)
      return;
    const std::string inside = fold(slice(text_, before).substr(open));
    if (find_role_word(inside))
      give_alias(index, inside);
  }

  /// 'Acme Ltd, as provider ("Acme")'.
  void give_stated_role(uint32_t index, const Definition& definition) {
    const std::string words = fold(slice(text_, tail(definition.text, 50)));
    const size_t as = words.rfind(" as ");
    if (as == std::string::npos)
      return;
    std::string_view role = std::string_view(words).substr(as + 4);
    for (const std::string_view article : {"the ", "a ", "an "}) {
      if (role.starts_with(article))
        role.remove_prefix(article.size());
    }
    if (find_role_word(role))
      give_alias(index, role);
  }

  /// '"you" means the supplier named in the Order', '"Acme" means the data processor': the word for
  /// its role; nothing when it is only part of what the term means.
  std::optional<Span> stated_word(Span meaning) const {
    constexpr size_t kMostWords = 2;
    const auto words = find_words(text_, meaning);
    const size_t first = !words.empty() && fold(slice(text_, words[0])) == "the" ? 1 : 0;
    for (size_t count = kMostWords; first > 0 && count > 0; --count) {
      if (first + count > words.size())
        continue;
      const Span word{words[first].begin, words[first + count - 1].end};
      const std::string_view behind = slice(text_, {word.end, meaning.end});
      const bool is_whole = behind.empty() || behind.find_first_of(".,;") == 0 ||
                            behind.starts_with(" named ") || behind.starts_with(" identified ");
      const auto role = find_role_word(fold(slice(text_, word)));
      if (is_whole && role && role->weight == RoleWord::Weight::Firm)
        return word;
    }
    return std::nullopt;
  }

  void give_stated_word(uint32_t index, Span meaning) {
    if (const auto word = stated_word(meaning))
      give_alias(index, slice(text_, *word));
  }

  /// Without quotation marks: 'Acme Hosting Ltd (the Supplier)', 'Acme Hosting Ltd (Acme)',
  /// 'us (Acme Hosting Ltd)'.
  void add_bracketed() {
    for (ClauseId id = 0; id < tree_.clauses().size(); ++id) {
      const Span part = tree_[id].text;
      if (part.empty() || !is_opening(part, id) || found_.size() >= kMostCandidates)
        continue;
      uint32_t begin = part.begin;
      for (uint32_t open = begin; open < part.end; ++open) {
        if (text_[open] != '(')
          continue;
        const size_t close = text_.substr(0, std::min(part.end, open + 60)).find(')', open);
        if (close == std::string_view::npos)
          continue;
        const Span inside{open + 1, static_cast<uint32_t>(close)};
        if (read_brackets({begin, open}, inside))
          begin = inside.end + 1;
        open = inside.end;
      }
    }
  }

  /// Whether the words in brackets are a name of whom the words in front speak of.
  bool read_brackets(Span phrase, Span inside) {
    const auto words = find_words(text_, inside);
    const size_t skip = words.size() > 1 && to_lower(slice(text_, words[0])) == "the" ? 1 : 0;
    const bool is_line_to_sign = slice(text_, phrase).ends_with("__ ");
    if (words.size() <= skip || words.size() - skip > 4 || is_line_to_sign ||
        slice(text_, inside).find_first_of("\"',.;:[") != std::string_view::npos)
      return false;
    const Span alias{words[skip].begin, words.back().end};
    const std::string_view spelled = slice(text_, alias);
    for (size_t i = skip; i < words.size(); ++i) {
      if (!is_capitalised(slice(text_, words[i])) || is_digit(text_[words[i].begin]))
        return false;
    }
    const auto before = find_words(text_, tail(phrase, 12));
    const bool names_us = !before.empty() && before.back().end + 1 == inside.begin - 1 &&
                          !pronoun(fold(slice(text_, before.back()))).empty();
    const Span name = introduced_name(text_, tail(phrase, 300));
    const bool is_role = find_role_word(fold(spelled)).has_value();
    const bool is_brief = !name.empty() && fold(slice(text_, name)).find(fold(spelled) + ' ') == 0;
    if (!names_us && !(is_role && !name.empty()) && !is_brief)
      return false;
    auto known = holder(spelled);
    if (!known && !name.empty())
      known = holder(slice(text_, name));
    if (!known && names_us)
      known = holder(slice(text_, before.back()));
    const uint32_t index = known ? *known : add(Candidate::Origin::Defined, alias);
    found_[index].introduced = true;
    give_alias(index, names_us ? slice(text_, before.back()) : spelled);
    give_name(index, names_us ? alias : name);
    return true;
  }

  /// "Provider: Acme GmbH", as a line, a heading with text or a table row of the opening.
  void add_labelled() {
    for (ClauseId id = 0; id < tree_.clauses().size(); ++id) {
      const Clause& clause = tree_[id];
      if (clause.text.empty() || !is_opening(clause.text, id) || found_.size() >= kMostCandidates)
        continue;
      Span label;
      Span value = clause.text;
      if (clause.kind == Clause::Kind::Row) {
        if (clause.cells.size() < 2)
          continue;
        label = clause.cells[0];
        value = clause.cells[1];
      } else {
        const std::string_view line = slice(text_, clause.text);
        const size_t colon = line.substr(0, 50).find(':');
        const bool is_heading = !clause.heading.empty();
        if (!is_heading && colon == std::string_view::npos)
          continue;
        label = is_heading
                    ? clause.heading
                    : Span{clause.text.begin, clause.text.begin + static_cast<uint32_t>(colon)};
        value = is_heading ? clause.text : trimmed(text_, {label.end + 1, clause.text.end});
      }
      const Span name = leading_name(text_, value);
      const std::string folded = fold(slice(text_, label));
      if (!find_role_word(folded) || name.empty() || name.begin > value.begin + 8)
        continue;
      auto known = holder(folded);
      for (uint32_t i = 0; i < found_.size() && !known; ++i) {
        if (value.contains(found_[i].party.span))
          known = i;
      }
      const uint32_t index = known ? *known : add(Candidate::Origin::Defined, label);
      give_alias(index, slice(text_, label));
      give_name(index, name);
      found_[index].introduced = true;
    }
  }

  /// Names on both sides of "between X and Y" that no definition gives.
  void add_between() {
    const auto end = static_cast<uint32_t>(std::min<size_t>(text_.size(), kOpening));
    const auto words = find_words(text_, {0, end});
    for (const Span word : words) {
      if (!is_one_of(to_lower(slice(text_, word)), {"between", "among"}))
        continue;
      uint32_t begin = word.end;
      for (int side = 0; side < 2; ++side) {
        const Span name = leading_name(text_, {begin, std::min(end, begin + 160)});
        if (name.empty())
          break;
        if (name.begin - begin < 30 && !is_introduced(name))
          add_unless_known(Candidate::Origin::Between, name);
        const size_t next = text_.substr(0, end).find(" and ", name.end);
        if (next == std::string_view::npos || next - name.end > 300)
          break;
        begin = static_cast<uint32_t>(next) + 5;
      }
    }
  }

  /// Whether a definition behind the name introduces whom it names.
  bool is_introduced(Span name) const {
    return std::any_of(found_.begin(), found_.end(), [&](const Candidate& candidate) {
      const uint32_t at = candidate.party.span.begin;
      return candidate.origin == Candidate::Origin::Defined && at > name.end &&
             at - name.end < 250 &&
             slice(text_, {name.end, at}).find(" and ") == std::string_view::npos;
    });
  }

  void add_unless_known(Candidate::Origin origin, Span name) {
    const std::string_view words = slice(text_, name);
    // A number at its beginning is a label or an address.
    if (is_digit(words[0]) || holder(words) ||
        holder(slice(text_, without_designator(text_, name))) || names_thing(words) ||
        find_role_word(fold(words)) || definitions_.find(words) != nullptr)
      return;
    const uint32_t index = add(origin, name);
    give_name(index, name);
    found_[index].introduced = origin == Candidate::Origin::Between;
  }

  /// "Provider", "the Customer", "we" where nothing defines them. Words in small letters only where
  /// nobody else is there.
  void add_called_by_role() {
    for (const bool in_small_letters : {false, true}) {
      if (in_small_letters && !found_.empty())
        return;
      for (const RoleCall& call : find_role_calls(tree_, in_small_letters, memory_)) {
        const bool is_person = !pronoun(call.word.words).empty();
        const bool is_firm = call.word.weight == RoleWord::Weight::Firm && call.count > 1;
        if ((!is_person && !is_firm && !call.acts) || holder(call.word.words))
          continue;
        const auto origin = is_person ? Candidate::Origin::Pronoun : Candidate::Origin::RoleWord;
        give_alias(add(origin, call.first), slice(text_, call.first));
      }
    }
  }

  /// "Acme" of the party that is named "Acme Hosting GmbH".
  bool give_as_short_name(Span name) {
    const std::string folded = fold(slice(text_, name)) + ' ';
    for (uint32_t i = 0; i < found_.size(); ++i) {
      if (found_[i].origin != Candidate::Origin::Stranger &&
          fold(found_[i].party.name).substr(0, folded.size()) == folded) {
        give_alias(i, slice(text_, name));
        return true;
      }
    }
    return false;
  }

  void add_strangers() {
    for (const Stranger& stranger : find_strangers(tree_, memory_)) {
      // "Data Breach Provider shall": a heading run into the sentence of a party that is known.
      const auto words = find_words(text_, stranger.span);
      bool is_known = false;
      for (const Span word : words) {
        const std::string_view rest = slice(text_, {word.begin, stranger.span.end});
        is_known = is_known || holder(rest) || find_role_word(fold(rest));
      }
      if (!is_known && !give_as_short_name(stranger.span))
        add_unless_known(Candidate::Origin::Stranger, stranger.span);
    }
  }

  const ClauseTree& tree_;
  std::string_view text_;
  const Definitions& definitions_;
  Memory* memory_;
  std::vector<Candidate> found_;
  std::unordered_map<std::string, uint32_t> owner_;  ///< key of a name -> index of found_
};

}  // namespace

bool Candidate::has_alias(std::string_view folded) const {
  return std::any_of(party.aliases.begin(), party.aliases.end(),
                     [&](const std::string& alias) { return fold(alias) == folded; });
}

std::optional<RoleWord> Candidate::role_word() const {
  std::optional<RoleWord> best;
  for (const std::string& alias : party.aliases) {
    const auto word = find_role_word(fold(alias));
    if (word && pronoun(word->words).empty() && (!best || word->weight < best->weight))
      best = word;
  }
  return best;
}

std::vector<Candidate> find_candidates(const ClauseTree& tree, const Definitions& definitions,
                                       Memory* memory) {
  return Collector(tree, definitions, memory).collect();
}

}  // namespace lint
