// SPDX-License-Identifier: MIT
#include "lint/fact/party.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <initializer_list>
#include <optional>
#include <utility>

#include "lint/fact/role_word.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// A word of a noun phrase.
struct Word {
  std::string folded = {};
  bool capital = false;
  bool possessive = false;  ///< "Provider's", "Customers'"
  bool comma = false;       ///< a comma follows
};
using Words = std::vector<Word>;

Words read_words(std::string_view phrase) {
  Words words;
  const auto spans = find_words(phrase, {0, static_cast<uint32_t>(phrase.size())});
  for (size_t i = 0; i < spans.size(); ++i) {
    const uint32_t begin = spans[i].begin;
    const bool is_s = begin > 0 && phrase[begin - 1] == '\'' && slice(phrase, spans[i]) == "s";
    if (is_s && !words.empty())
      words.back().possessive = true;
    else
      words.push_back({.folded = to_lower(slice(phrase, spans[i])),
                       .capital = is_capitalised(slice(phrase, spans[i]))});
    const uint32_t end = spans[i].end;
    const char next = end < phrase.size() ? phrase[end] : ' ';
    words.back().comma = next == ',' || next == ';' || next == '/';
    const bool is_plural_possessive =
        next == '\'' && words.back().folded.back() == 's' &&
        (end + 1 == phrase.size() || phrase[end + 1] == ' ' || phrase[end + 1] == ',');
    words.back().possessive = words.back().possessive || is_plural_possessive;
  }
  return words;
}

std::string join(const Words& words, size_t begin, size_t end) {
  std::string joined;
  for (size_t i = begin; i < end; ++i) {
    if (i > begin)
      joined += ' ';
    joined += words[i].folded;
  }
  return joined;
}

bool is_determiner(std::string_view word) {
  return is_one_of(
      word, {"the",   "a",        "an",         "each",       "any",    "such",    "said", "this",
             "that",  "every",    "all",        "both",       "either", "neither", "no",   "these",
             "those", "relevant", "applicable", "respective", "only",   "then"});
}

/// Words behind which a noun phrase only says more about its head.
bool ends_head(std::string_view word) {
  return is_one_of(
      word, {"of",      "by",      "in",    "at",   "to",        "from",   "for",        "with",
             "under",   "who",     "which", "that", "appointed", "acting", "designated", "selected",
             "engaged", "through", "on",    "as",   "including", "whose",  "not",        "named"});
}

/// Who acts for a party acts as the party: its staff, its affiliates.
bool stands_for_owner(std::string_view word) {
  return is_one_of(
      singular(word),
      {"affiliate", "personnel", "employee", "staff",      "agent",  "representative", "officer",
       "director",  "team",      "group",    "subsidiary", "entity", "party",          "successor",
       "assign",    "assignee",  "manager",  "management", "worker", "company",        "inc",
       "ltd",       "limited",   "gmbh",     "llc",        "corp",   "corporation",    "division"});
}

bool is_third_party(std::string_view word) {
  return is_one_of(singular(word),
                   {"subcontractor", "subprocessor", "supplier", "vendor", "contractor", "provider",
                    "processor", "host", "consultant", "reseller", "licensor", "operator",
                    "distributor", "partner", "manufacturer", "carrier", "party"});
}

}  // namespace

std::string_view name_of(Role role) {
  constexpr std::array<std::string_view, 5> kNames = {"unknown", "operator", "tenant", "both",
                                                      "third-party"};
  return kNames[static_cast<size_t>(role)];
}

Parties::Parties(std::vector<Party> parties) : all_(std::move(parties)) {
  for (uint32_t i = 0; i < all_.size(); ++i) {
    const auto add = [&](std::string_view name) {
      const std::string folded = fold(name);
      const std::string_view nominative = pronoun(folded);
      names_.emplace(nominative.empty() ? folded : std::string(nominative), i);
    };
    add(all_[i].name);
    for (const std::string& alias : all_[i].aliases) {
      add(alias);
      const auto words = find_words(alias, {0, static_cast<uint32_t>(alias.size())});
      for (const Span word : words) {
        const std::string_view part = slice(alias, word);
        if (words.size() > 1 && is_capitalised(part))
          parts_.emplace(fold(part), all_[i].role);
      }
    }
  }
}

namespace {

/// Reads noun phrases with the names of one contract.
class NounPhrase {
 public:
  NounPhrase(const std::unordered_map<std::string, uint32_t>& names, const std::vector<Party>& all,
             Words words)
      : names_(names), all_(all), words_(std::move(words)) {}

  struct Reading {
    Role role = Role::Unknown;
    std::optional<uint32_t> party = {};
  };

  Reading read() const {
    const size_t begin = skip_determiners(0, words_.size());
    if (begin == words_.size())
      return {};
    if (const auto whole = named(begin, words_.size()))
      return *whole;
    Reading result;
    Reading owner;
    bool is_first = true;
    for (size_t at = begin; at < words_.size();) {
      size_t end = at;
      while (end < words_.size() && !is_conjunction(words_[end].folded) &&
             (end == at || !words_[end - 1].comma))
        ++end;
      if (end > at) {
        const Reading part = read_conjunct(at, end, owner);
        if (is_first || (result.role == Role::Unknown && part.role != Role::ThirdParty))
          result = is_first ? part : Reading{part.role, {}};
        else
          result = unite(result, part);
        if (is_first)
          owner = part;
        is_first = false;
        // What follows a phrase like "an auditor appointed by" belongs to it.
        if (has_modifier(at, end))
          break;
      } else {
        ++end;
      }
      at = end;
    }
    return result;
  }

 private:
  static bool is_conjunction(std::string_view word) {
    return word == "and" || word == "or" || word == "nor";
  }

  static Reading unite(const Reading& first, const Reading& second) {
    const bool opposes = (first.role == Role::Operator && second.role == Role::Tenant) ||
                         (first.role == Role::Tenant && second.role == Role::Operator);
    if (opposes)
      return {Role::Both, {}};
    if (first.role == Role::ThirdParty && second.role != Role::Unknown)
      return {second.role, {}};
    return {first.role, first.party == second.party || second.role == Role::Unknown ||
                                second.role == Role::ThirdParty
                            ? first.party
                            : std::optional<uint32_t>()};
  }

  bool has_modifier(size_t begin, size_t end) const {
    return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(begin),
                       words_.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Word& word) { return ends_head(word.folded); });
  }

  size_t skip_determiners(size_t at, size_t end) const {
    while (at < end && is_determiner(words_[at].folded)) ++at;
    return at;
  }

  std::optional<Reading> named(size_t begin, size_t end) const {
    // The same words are asked for several times on the way to the head.
    if (begin != named_begin_ || end != named_end_) {
      named_begin_ = begin;
      named_end_ = end;
      named_ = find_named(begin, end);
    }
    return named_;
  }

  std::optional<Reading> find_named(size_t begin, size_t end) const {
    std::string key = join(words_, begin, end);
    if (end == begin + 1 && !pronoun(key).empty())
      key = pronoun(key);
    auto found = names_.find(key);
    if (found == names_.end()) {
      const std::string stem = singular(words_[end - 1].folded);
      found = names_.find(
          key.substr(0, key.size() - std::min(key.size(), words_[end - 1].folded.size())) + stem);
    }
    if (found != names_.end())
      return Reading{all_[found->second].role, found->second};
    return std::nullopt;
  }

  Reading read_conjunct(size_t begin, size_t end, const Reading& owner) const {
    const bool is_others = is_one_of(words_[begin].folded, {"its", "their", "his", "her"});
    const bool is_other = is_one_of(words_[begin].folded, {"another", "other"});
    if (is_others) {
      const std::string& head = words_[end - 1].folded;
      return stands_for_owner(head) ? owner
             : is_third_party(head) ? Reading{Role::ThirdParty, {}}
                                    : Reading{};
    }
    begin = skip_determiners(begin, end);
    if (begin == end)
      return {};
    for (size_t i = begin; i < end; ++i) {
      const bool cuts = i > begin && ends_head(words_[i].folded) && !named(begin, end);
      if (cuts) {
        end = i;
        break;
      }
    }
    if (const auto whole = named(begin, end); whole && !is_other)
      return *whole;
    // "Provider's personnel", "our affiliates".
    for (size_t i = begin; i + 1 < end; ++i) {
      const bool is_owner = words_[i].possessive ||
                            (i == begin && is_one_of(words_[i].folded, {"our", "your", "my"}));
      if (!is_owner)
        continue;
      if (is_sub_or_third(i + 1, end) || is_third_party(words_[end - 1].folded))
        return {Role::ThirdParty, {}};
      return stands_for_owner(words_[end - 1].folded) ? read_head(begin, i + 1) : Reading{};
    }
    return read_head(begin, end);
  }

  /// Whether the phrase speaks of sub-processors, third-party providers and their like.
  bool is_sub_or_third(size_t begin, size_t end) const {
    for (size_t i = begin; i < end; ++i) {
      const std::string& word = words_[i].folded;
      const bool is_sub =
          is_one_of(word, {"sub", "third", "another", "other", "fourth", "external"}) &&
          i + 1 < end && is_third_party(words_[end - 1].folded) &&
          !(i > begin && words_[i - 1].folded == "ict");  // as DORA calls the operator
      if (is_sub || is_one_of(singular(word), {"subcontractor", "subprocessor", "subservicer"}))
        return true;
    }
    return false;
  }

  /// "A supplier" in small letters, where the operator is called "Provider".
  bool is_somebody_else(size_t begin, size_t end) const {
    if (words_[begin].capital || !is_one_of(singular(words_[end - 1].folded),
                                            {"supplier", "vendor", "contractor", "consultant",
                                             "manufacturer", "carrier", "host"}))
      return false;
    return std::any_of(names_.begin(), names_.end(), [&](const auto& name) {
      const auto word = find_role_word(name.first);
      return word && word->weight == RoleWord::Weight::Firm &&
             all_[name.second].role == Role::Operator;
    });
  }

  Reading read_head(size_t begin, size_t end) const {
    if (is_sub_or_third(begin, end))
      return {Role::ThirdParty, {}};
    const std::string& last = words_[end - 1].folded;
    if (is_one_of(last, {"party", "parties"}) && !named(begin, end)) {
      const std::string before = end - begin > 1 ? words_[end - 2].folded : std::string();
      if (is_one_of(before, {"", "other", "disclosing", "receiving", "indemnifying", "indemnified",
                             "first", "contracting", "defaulting", "affected", "requesting"}))
        return {Role::Both, {}};
    }
    if (end - begin == 1 && is_one_of(last, {"either", "neither", "both", "discloser"}))
      return {Role::Both, {}};
    // The head is the longest name or role word at the end.
    for (size_t at = begin; at < end; ++at) {
      if (const auto found = named(at, end))
        return *found;
      const std::string name = join(words_, at, end);
      const std::string_view nominative = pronoun(name);
      const auto word = find_role_word(nominative.empty() ? name : nominative);
      if (word && word->weight != RoleWord::Weight::Named)
        return {is_somebody_else(at, end) ? Role::ThirdParty : word->role, {}};
    }
    // "Oracle Group", "Customer Affiliates", "AcmeHost Inc.".
    if (end - begin > 1 && stands_for_owner(last))
      return read_head(begin, end - 1);
    return {};
  }

  const std::unordered_map<std::string, uint32_t>& names_;
  const std::vector<Party>& all_;
  Words words_;
  mutable size_t named_begin_ = 0;
  mutable size_t named_end_ = 0;
  mutable std::optional<Reading> named_ = {};  ///< of the words that were asked for last
};

}  // namespace

Role Parties::role_of(std::string_view noun_phrase) const {
  return NounPhrase(names_, all_, read_words(noun_phrase)).read().role;
}

Role Parties::role_of_word(std::string_view word) const {
  const Role role = role_of(word);
  if (role != Role::Unknown || !is_capitalised(word))
    return role;
  const auto part = parts_.find(fold(word));
  return part == parts_.end() ? Role::Unknown : part->second;
}

std::string Parties::key() const {
  std::string key;
  for (const Party& party : all_) {
    key += std::to_string(static_cast<int>(party.role)) + party.name + '\n';
    for (const std::string& alias : party.aliases) key += '\t' + alias + '\n';
  }
  return key;
}

const Party* Parties::find(std::string_view noun_phrase) const {
  const auto party = NounPhrase(names_, all_, read_words(noun_phrase)).read().party;
  return party ? &all_[*party] : nullptr;
}

}  // namespace lint
