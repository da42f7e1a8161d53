// SPDX-License-Identifier: MIT
#include "lint/fact/party_candidate.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <unordered_map>

#include "lint/fact/behaviour.h"
#include "lint/fact/quoted.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kOpening = 6000;  // bytes in which parties are introduced

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_designator(std::string_view folded) {
  return is_one_of(folded, {"inc", "llc", "ltd",  "limited", "gmbh", "corp", "corporation",  "plc",
                            "llp", "lp",  "ag",   "sas",     "srl",  "sarl", "ab",           "oy",
                            "bv",  "pty", "sasu", "kft",     "kg",   "ug",   "incorporated", "aps",
                            "as",  "sa",  "spa",  "nv",      "sl",   "co"});
}

/// Words in front of a term that show that it is called after a person.
bool describes_person(std::string_view folded) {
  const std::string padded = ' ' + std::string(folded) + ' ';
  for (const std::string_view sign : {" corporation ",
                                      " company ",
                                      " incorporated ",
                                      " organized ",
                                      " organised ",
                                      " registered ",
                                      " principal place of business ",
                                      " offices at ",
                                      " office at ",
                                      " partnership ",
                                      " individual ",
                                      " having its ",
                                      " located at ",
                                      " residing ",
                                      " entity ",
                                      " represented by ",
                                      " person ",
                                      " liability ",
                                      " operated by ",
                                      " address at "}) {
    if (padded.find(sign) != std::string::npos)
      return true;
  }
  return false;
}

/// The name at the beginning of the words that introduce a party: capitalised words up to a comma,
/// or through a designator such as "Inc.". Empty when they do not begin with one.
Span leading_name(std::string_view text, Span span) {
  const auto words = find_words(text, span);
  Span name;
  for (size_t i = 0; i < words.size() && i < 12; ++i) {
    const std::string_view word = slice(text, words[i]);
    const std::string folded = to_lower(word);
    const bool is_link =
        is_one_of(folded, {"the", "and", "or", "between", "by",     "among", "a",  "an",
                           "of",  "is",  "to", "on",      "behalf", "us",    "we", "you",
                           "i",   "ii",  "1",  "2",       "3",      "for",   "de", "with"});
    if (name.empty()) {
      if (is_link)
        continue;
      if (!is_capitalised(word))
        break;
      name = words[i];
      continue;
    }
    const std::string_view gap = text.substr(name.end, words[i].begin - name.end);
    const bool is_joined = gap.find_first_of(",;:()[]\n\"") == std::string_view::npos;
    if (is_designator(folded) && gap.find_first_of(";:()[]\n\"") == std::string_view::npos) {
      name.end = words[i].end;
      break;
    }
    if (!is_joined || !(is_capitalised(word) || is_link))
      break;
    if (is_capitalised(word))
      name.end = words[i].end;
  }
  return name;
}

/// Collects candidates and keeps their aliases apart.
class Collector {
 public:
  Collector(const ClauseTree& tree, const Definitions& definitions)
      : tree_(tree), text_(tree.document().text()), definitions_(definitions) {}

  std::vector<Candidate> collect() {
    add_defined();
    add_labelled();
    add_between();
    add_named_by_role();
    add_strangers();
    std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) {
      return a.party.span < b.party.span;
    });
    return std::move(found_);
  }

 private:
  Candidate* holder(std::string_view name) {
    std::string folded = fold(name);
    if (const auto nominative = pronoun(folded); !nominative.empty())
      folded = nominative;
    const auto at = owner_.find(folded);
    return at == owner_.end() ? nullptr : &found_[at->second];
  }

  void give_alias(uint32_t index, std::string_view alias) {
    std::string folded = fold(alias);
    const std::string_view nominative = pronoun(folded);
    if (!nominative.empty())
      folded = nominative;
    if (folded.empty() || !owner_.emplace(folded, index).second)
      return;
    found_[index].add_alias(nominative.empty() ? alias : nominative);
  }

  uint32_t add(Candidate::Origin origin, Span span) {
    Candidate candidate;
    candidate.origin = origin;
    candidate.party.span = span;
    found_.push_back(std::move(candidate));
    return static_cast<uint32_t>(found_.size() - 1);
  }

  /// A full name, and the name without its designator as an alias.
  void give_name(uint32_t index, Span name) {
    if (name.empty() || !found_[index].party.name.empty())
      return;
    const std::string_view full = slice(text_, name);
    if (holder(full) != nullptr && holder(full) != &found_[index])
      return;
    found_[index].party.name = full;
    owner_.emplace(fold(full), index);
    const auto words = find_words(text_, name);
    size_t count = words.size();
    while (count > 1 && is_designator(to_lower(slice(text_, words[count - 1])))) --count;
    if (count < words.size())
      give_alias(index, slice(text_, {name.begin, words[count - 1].end}));
  }

  bool is_party_word(std::string_view term) const {
    const std::string folded = fold(term);
    if (!pronoun(folded).empty())
      return true;
    const auto word = find_role_word(folded);
    return word.has_value();
  }

  static bool is_thing_term(std::string_view term) {
    const std::string folded = fold(term);
    const size_t space = folded.rfind(' ');
    const std::string last =
        singular(std::string_view(folded).substr(space == std::string::npos ? 0 : space + 1));
    return is_one_of(
        last,
        {"agreement", "date",     "party",     "service", "term",    "addendum",    "dpa",
         "msa",       "contract", "software",  "site",    "website", "platform",    "amendment",
         "product",   "form",     "sow",       "sla",     "order",   "work",        "baa",
         "eula",      "nda",      "schedule",  "exhibit", "data",    "information", "act",
         "system",    "plan",     "project",   "purpose", "period",  "business",    "property",
         "license",   "law",      "affiliate", "policy",  "fee",     "program",     "phi",
         "hipaa",     "state"});
  }

  /// Whether a definition names a party.
  bool introduces_party(const Definition& definition) const {
    if (definition.form == Definition::Form::Defers)
      return is_party_word(definition.term);
    if (is_party_word(definition.term))
      return true;
    if (is_thing_term(definition.term) || !is_capitalised(definition.term))
      return false;
    const std::string_view words = text_.substr(definition.text.begin, definition.text.size());
    const bool is_opening = definition.span.begin < kOpening ||
                            tree_[definition.clause].function == Clause::Function::Parties;
    if (!is_opening)
      return false;
    const std::string folded =
        fold(words.substr(words.size() - std::min<size_t>(words.size(), 260)));
    if (definition.form == Definition::Form::Inline) {
      const auto list = find_words(folded, {0, static_cast<uint32_t>(folded.size())});
      const bool has_designator = std::any_of(list.begin(), list.end(), [&](Span word) {
        const auto spelled = slice(folded, word);
        return is_designator(spelled) && spelled != "as" && spelled != "co" && spelled != "sa";
      });
      return has_designator || describes_person(folded);
    }
    // "Retool" means Retool, Inc.
    const std::string term = fold(definition.term);
    return folded.substr(0, term.size()) == term && definition.text.size() < 200;
  }

  void add_defined() {
    const auto& all = definitions_.all();
    for (uint32_t i = 0; i < all.size(); ++i) {
      const Definition& definition = all[i];
      if (!introduces_party(definition))
        continue;
      // Terms of one definition are names of one party.
      uint32_t index = 0;
      const bool is_same = last_ && all[*last_].text == definition.text &&
                           all[*last_].clause == definition.clause && !definition.text.empty();
      if (is_same) {
        index = last_index_;
        give_alias(index, definition.term);
      } else if (Candidate* known = known_by_phrase(definition)) {
        index = static_cast<uint32_t>(known - found_.data());
        give_alias(index, definition.term);
      } else {
        if (holder(definition.term) != nullptr)
          continue;
        index = add(Candidate::Origin::Defined, definition.span);
        give_alias(index, definition.term);
        give_bracketed_role(index, definition);
        if (definition.form == Definition::Form::Inline)
          give_name(index, name_in(definition.text));
        else if (definition.form == Definition::Form::Means)
          give_meaning(index, definition);
      }
      last_ = i;
      last_index_ = index;
    }
  }

  /// The party that is already known by the words that the term stands for: 'the Customer
  /// ("Controller")'.
  Candidate* known_by_phrase(const Definition& definition) {
    if (definition.form == Definition::Form::Inline) {
      const auto words = find_words(text_, definition.text);
      for (size_t count = std::min<size_t>(4, words.size()); count > 0; --count) {
        const Span tail{words[words.size() - count].begin, words.back().end};
        if (Candidate* known = holder(slice(text_, tail)))
          return known;
      }
      const Span name = name_in(definition.text);
      return name.empty() ? nullptr : holder(slice(text_, name));
    }
    const auto words = find_words(text_, definition.text);
    const size_t skip = !words.empty() && to_lower(slice(text_, words[0])) == "the" ? 1 : 0;
    for (size_t count = std::min<size_t>(4, words.size() - std::min(words.size(), skip)); count > 0;
         --count) {
      const Span head{words[skip].begin, words[skip + count - 1].end};
      if (Candidate* known = holder(slice(text_, head)))
        return known;
    }
    return nullptr;
  }

  /// (Processor, "Baton"): a role word in the brackets that is not in quotation marks.
  void give_bracketed_role(uint32_t index, const Definition& definition) {
    const uint32_t from = definition.span.begin - std::min<uint32_t>(definition.span.begin, 50);
    const size_t open = text_.substr(0, definition.span.begin).rfind('(');
    if (open == std::string_view::npos || open < from)
      return;
    const std::string inside = fold(text_.substr(open, definition.span.begin - open));
    if (find_role_word(inside))
      give_alias(index, inside);
  }

  void give_meaning(uint32_t index, const Definition& definition) {
    const auto words = find_words(text_, definition.text);
    if (words.empty())
      return;
    const Span name = leading_name(
        text_, {definition.text.begin, std::min(definition.text.end, definition.text.begin + 120)});
    const auto parts = find_words(text_, name);
    const bool is_name = !parts.empty() && is_designator(to_lower(slice(text_, parts.back())));
    if (is_name)
      give_name(index, name);
  }

  /// The name in the words in front of a term: behind the last "between" or "and" that begins one.
  Span name_in(Span phrase) const {
    const auto words = find_words(text_, phrase);
    Span best;
    for (size_t i = 0; i < words.size(); ++i) {
      const std::string folded = to_lower(slice(text_, words[i]));
      if (i != 0 && !is_one_of(folded, {"between", "among", "with", "by"}))
        continue;
      const Span name = leading_name(text_, {words[i].begin, phrase.end});
      if (!name.empty() && !is_thing_term(slice(text_, name)) &&
          (best.empty() || i == 0 || folded == "between" || folded == "among"))
        best = name;
    }
    return best;
  }

  /// "Provider: Acme GmbH", as a line, a heading or a table row of the opening.
  void add_labelled() {
    for (ClauseId id = 0; id < tree_.clauses().size(); ++id) {
      const Clause& clause = tree_[id];
      if (clause.text.begin > kOpening && clause.function != Clause::Function::Parties)
        continue;
      Span label = clause.heading;
      Span value = clause.text;
      if (clause.kind == Clause::Kind::Row && clause.cells.size() > 1) {
        label = clause.cells[0];
        value = clause.cells[1];
      } else if (label.empty() && !clause.text.empty()) {
        const size_t colon = slice(text_, clause.text).substr(0, 50).find(':');
        if (colon == std::string_view::npos)
          continue;
        label = {clause.text.begin, clause.text.begin + static_cast<uint32_t>(colon)};
        value = trim(text_, {label.end + 1, clause.text.end});
      } else if (label.empty() ||
                 text_.substr(label.end - 1, 2).find(':') == std::string_view::npos) {
        continue;
      }
      const std::string folded = fold(slice(text_, label));
      const auto word = find_role_word(folded);
      if (!word || value.empty())
        continue;
      // The party that is defined in the same clause, or else a new one.
      Candidate* known = holder(folded);
      for (Candidate& candidate : found_) {
        if (known == nullptr && value.contains(candidate.party.span))
          known = &candidate;
      }
      const uint32_t index = known ? static_cast<uint32_t>(known - found_.data())
                                   : add(Candidate::Origin::Defined, label);
      give_alias(index, slice(text_, label));
      give_name(index, leading_name(text_, value));
    }
  }

  /// Names after "between" that no definition gives.
  void add_between() {
    const std::string_view opening = text_.substr(0, std::min<size_t>(text_.size(), kOpening));
    const auto words = find_words(opening, {0, static_cast<uint32_t>(opening.size())});
    for (size_t i = 0; i + 1 < words.size(); ++i) {
      if (!is_one_of(to_lower(slice(text_, words[i])), {"between", "among"}))
        continue;
      uint32_t begin = words[i].end;
      for (int side = 0; side < 2; ++side) {
        const uint32_t limit = std::min(static_cast<uint32_t>(opening.size()), begin + 160);
        const Span name = leading_name(text_, {begin, limit});
        if (name.empty())
          break;
        // Another party's name is not part of this one: "Keboola and the Client".
        const Span own = without_and(name);
        if (own.begin - begin < 30 && !is_thing_term(slice(text_, own)) &&
            holder(slice(text_, own)) == nullptr && !is_introduced(own) &&
            !find_role_word(fold(slice(text_, own)))) {
          const uint32_t index = add(Candidate::Origin::Between, own);
          give_name(index, own);
        }
        const size_t next = opening.find(" and ", own.end);
        if (next == std::string_view::npos || next - own.end > 300)
          break;
        begin = static_cast<uint32_t>(next) + 5;
      }
    }
  }

  Span without_and(Span name) const {
    const size_t at = slice(text_, name).find(" and ");
    return at == std::string_view::npos ? name
                                        : Span{name.begin, name.begin + static_cast<uint32_t>(at)};
  }

  /// Whether a definition in the words that follow introduces the one who is named here.
  bool is_introduced(Span name) const {
    return std::any_of(found_.begin(), found_.end(), [&](const Candidate& candidate) {
      return candidate.party.span.begin > name.end && candidate.party.span.begin - name.end < 60;
    });
  }

  void add_named_by_role() {
    TermIndex index;
    const auto& words_of_roles = role_words();
    for (uint32_t i = 0; i < words_of_roles.size(); ++i) index.add(words_of_roles[i].words, i);
    for (const std::string_view word : {"us", "our", "your"})
      index.add(word, static_cast<uint32_t>(words_of_roles.size()));
    struct Seen {
      Span span = {};
      uint32_t count = 0;
      bool acts = false;
    };
    std::vector<Seen> seen(words_of_roles.size() + 1);
    for (const Clause& clause : tree_.clauses()) {
      if (clause.function == Clause::Function::Contents ||
          clause.function == Clause::Function::PageFurniture)
        continue;
      const auto words = find_words(text_, clause.text);
      for (uint32_t at = 0; at < words.size();) {
        const auto match = index.longest(text_, words, at);
        if (!match) {
          ++at;
          continue;
        }
        const Span span{words[at].begin, words[at + match->words - 1].end};
        const std::string_view spelled = slice(text_, span);
        const bool is_person = !pronoun(fold(spelled)).empty();
        const bool has_article = at > 0 && to_lower(slice(text_, words[at - 1])) == "the" &&
                                 span.begin - words[at - 1].end == 1;
        const bool begins =
            at == 0 ||
            text_.substr(words[at - 1].end, span.begin - words[at - 1].end).find_first_of(".:\n") !=
                std::string_view::npos;
        if (is_person || has_article || is_capitalised(spelled)) {
          Seen& entry = seen[match->term];
          const uint32_t next = at + match->words;
          const std::string_view follower =
              next < words.size() ? slice(text_, words[next]) : std::string_view();
          const bool acts = is_one_of(
              follower, {"shall", "will", "must", "may", "agrees", "s", "is", "has", "agree"});
          if (entry.count == 0)
            entry.span = span;
          if (is_person || acts || !begins)
            ++entry.count;
          entry.acts = entry.acts || acts;
        }
        at += match->words;
      }
    }
    for (uint32_t i = 0; i < seen.size(); ++i) {
      const bool is_plain_pronoun = i == words_of_roles.size();
      if (seen[i].count == 0 || is_plain_pronoun)
        continue;
      const RoleWord& word = words_of_roles[i];
      const bool is_person = !pronoun(word.words).empty();
      const bool is_party = is_person || seen[i].acts || seen[i].count > 1;
      if (!is_party || holder(word.words) != nullptr)
        continue;
      give_alias(
          add(is_person ? Candidate::Origin::Pronoun : Candidate::Origin::RoleWord, seen[i].span),
          slice(text_, seen[i].span));
    }
  }

  void add_strangers() {
    for (const Stranger& stranger : find_strangers(tree_)) {
      const std::string_view name = slice(text_, stranger.span);
      if (holder(name) != nullptr || find_role_word(fold(name)))
        continue;
      const Definition* definition = definitions_.find(name);
      if (definition != nullptr)
        continue;
      const uint32_t index = add(Candidate::Origin::Stranger, stranger.span);
      give_alias(index, name);
    }
  }

  const ClauseTree& tree_;
  std::string_view text_;
  const Definitions& definitions_;
  std::vector<Candidate> found_;
  std::unordered_map<std::string, uint32_t> owner_;  ///< folded alias -> index of found_
  std::optional<uint32_t> last_;                     ///< definition that was read last
  uint32_t last_index_ = 0;
};

}  // namespace

bool Candidate::has_alias(std::string_view folded) const {
  return std::any_of(party.aliases.begin(), party.aliases.end(),
                     [&](const std::string& alias) { return fold(alias) == folded; });
}

void Candidate::add_alias(std::string_view alias) {
  party.aliases.emplace_back(alias);
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

std::vector<Candidate> find_candidates(const ClauseTree& tree, const Definitions& definitions) {
  return Collector(tree, definitions).collect();
}

}  // namespace lint
