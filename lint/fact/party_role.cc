// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "lint/fact/behaviour.h"
#include "lint/fact/party.h"
#include "lint/fact/party_candidate.h"
#include "lint/fact/role_word.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

// How much more a party must do of one side's deeds than of the other's before these decide.
constexpr int32_t kTelling = 2;
constexpr int32_t kOverwhelming = 6;

Role opposite(Role role) {
  return role == Role::Operator ? Role::Tenant : Role::Operator;
}

/// Whether `known`, which is folded, is the name of the candidate or begins it.
bool is_called_by(const Candidate& candidate, const std::string& known) {
  const std::string name = fold(candidate.party.name);
  const bool begins =
      name.starts_with(known) &&
      (name.size() == known.size() || name[known.size()] == ' ' || name[known.size()] == ',');
  return begins || candidate.has_alias(known);
}

/// Gives each candidate its role, from the surest evidence to the weakest.
class Decision {
 public:
  Decision(std::vector<Candidate>& candidates, const std::vector<Behaviour>& behaviours)
      : candidates_(candidates), behaviours_(behaviours) {}

  void decide(const PartyNames& known) {
    by_known_names(known.operators, Role::Operator);
    by_known_names(known.tenants, Role::Tenant);
    by_firm_words();
    by_leaning_words();
    by_pronouns();
    by_the_other_principal();
    by_counterparty();
    by_comparison(open_by_weight());
  }

 private:
  bool is_open(size_t i) const { return candidates_[i].party.role == Role::Unknown; }

  void give(size_t i, Role role, std::string reason) {
    candidates_[i].party.role = role;
    candidates_[i].party.reason = std::move(reason);
  }

  static std::string quoted(std::string_view words) { return '\'' + std::string(words) + '\''; }

  int32_t balance(size_t i) const { return behaviours_[i].balance(); }

  /// A candidate other than `but` that has the role, one who is introduced as a party if there is
  /// one; null when there is none. A mere pronoun is no candidate.
  const Candidate* holder(Role role, size_t but) const {
    const Candidate* found = nullptr;
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const Candidate& candidate = candidates_[i];
      const bool fits = i != but && candidate.party.role == role &&
                        candidate.origin != Candidate::Origin::Pronoun;
      if (fits && (found == nullptr || (candidate.introduced && !found->introduced)))
        found = &candidate;
    }
    return found;
  }

  void by_known_names(const std::vector<std::string>& names, Role role) {
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const auto name = std::find_if(names.begin(), names.end(), [&](const std::string& known) {
        return is_called_by(candidates_[i], fold(known));
      });
      if (is_open(i) && name != names.end())
        give(i, role, quoted(*name) + " is known to be on this side");
    }
  }

  void by_firm_words() {
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (!is_open(i))
        continue;
      const auto word = candidates_[i].role_word();
      if (word && word->weight == RoleWord::Weight::Firm)
        give(i, word->role, "called " + quoted(word->words));
    }
  }

  /// "Contractor" is the operator unless the only other party is one for sure.
  void by_leaning_words() {
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const auto word = candidates_[i].role_word();
      if (!is_open(i) || !word || word->role == Role::Unknown)
        continue;
      // '("You" or "Developer")' of the terms that "we" offer.
      if (word->role == Role::Operator && candidates_[i].has_alias("you"))
        continue;
      const Candidate* same = holder(word->role, i);
      const Candidate* other = holder(opposite(word->role), i);
      // "Bank will provide Company with Bank's SSAE 18 report": banks serve, too.
      if (word->weight == RoleWord::Weight::Named && word->role == Role::Tenant &&
          same == nullptr && other == nullptr && balance(i) > kTelling) {
        give(i, Role::Operator, "provides or hosts more than it pays or uses");
        continue;
      }
      // "Owner" and "Manager": both words lean to one side, so the deeds tell.
      if (const auto rival = rival_of(i); rival && same == nullptr && other == nullptr) {
        std::vector<size_t> both{i, *rival};
        by_comparison(both);
        if (!is_open(i))
          continue;
      }
      const bool is_beside = same != nullptr && same->introduced && candidates_[i].introduced;
      if (is_beside && (other == nullptr || !other->introduced))
        give(i, opposite(word->role), "the counterparty of " + quoted(same->party.name));
      else
        give(i, word->role, "called " + quoted(word->words));
    }
  }

  /// Of the two parties that are introduced, and spoken of most, each is what the other is not.
  void by_the_other_principal() {
    std::vector<size_t> principals;
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (candidates_[i].introduced && behaviours_[i].mentions > 0)
        principals.push_back(i);
    }
    if (principals.size() < 2)
      return;
    sort_by_weight(principals);
    principals.resize(2);
    const auto [a, b] = std::pair(principals[0], principals[1]);
    if (is_open(a) && is_open(b))
      by_comparison(principals);
    else if (is_open(a))
      give(a, opposite(candidates_[b].party.role),
           "the counterparty of " + quoted(candidates_[b].party.name));
    else if (is_open(b))
      give(b, opposite(candidates_[a].party.role),
           "the counterparty of " + quoted(candidates_[a].party.name));
  }

  /// The drafter of terms says "we" and is the operator, unless the deeds say clearly otherwise.
  void by_pronouns() {
    int32_t we = 0;
    int32_t you = 0;
    for (size_t i = 0; i < candidates_.size(); ++i) {
      we += candidates_[i].has_alias("we") ? balance(i) : 0;
      you += candidates_[i].has_alias("you") ? balance(i) : 0;
    }
    const bool is_turned = is_called("we", Role::Tenant) || is_called("you", Role::Operator) ||
                           (you - we >= kOverwhelming && you >= kTelling && we <= -kTelling);
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const bool is_we = candidates_[i].has_alias("we");
      if (!is_open(i) || (!is_we && !candidates_[i].has_alias("you")))
        continue;
      if (is_turned)
        give(i, is_we ? Role::Tenant : Role::Operator,
             is_we ? "'we' use or pay for what 'you' provide" : "'you' provide what 'we' use");
      else
        give(i, is_we ? Role::Operator : Role::Tenant,
             is_we ? "'we' offer the terms" : "'you' accept the terms");
    }
  }

  /// Whether "we" or "you" is another name of a party of this role: '("Provider", "you")'.
  bool is_called(std::string_view word, Role role) const {
    return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& candidate) {
      return candidate.party.role == role && candidate.has_alias(word);
    });
  }

  /// Another party whose name leans to the same side, when both are introduced.
  std::optional<size_t> rival_of(size_t i) const {
    const auto word = candidates_[i].role_word();
    for (size_t j = 0; j < candidates_.size(); ++j) {
      const auto other = candidates_[j].role_word();
      if (j != i && is_open(j) && candidates_[j].introduced && candidates_[i].introduced && word &&
          other && other->role == word->role)
        return j;
    }
    return std::nullopt;
  }

  /// The other side of a role that is known; where both are, the deeds decide.
  void by_counterparty() {
    const bool has_pronouns = std::any_of(
        candidates_.begin(), candidates_.end(),
        [](const Candidate& candidate) { return candidate.origin == Candidate::Origin::Pronoun; });
    for (const size_t i : open_by_weight()) {
      const Candidate* provider = holder(Role::Operator, i);
      const Candidate* customer = holder(Role::Tenant, i);
      if (provider == nullptr && customer == nullptr && !has_pronouns)
        return;
      const int32_t threshold = has_pronouns ? kOverwhelming : kTelling;
      if (customer != nullptr && is_outweighed(provider, customer))
        give(i, Role::Operator, "the counterparty of " + quoted(customer->party.name));
      else if (provider != nullptr && !has_pronouns && is_outweighed(customer, provider))
        give(i, Role::Tenant, "the counterparty of " + quoted(provider->party.name));
      else if (balance(i) >= kTelling)
        give(i, Role::Operator, "provides or hosts more than it pays or uses");
      else if (balance(i) <= -threshold)
        give(i, Role::Tenant, "pays or uses more than it provides");
      else if (has_pronouns && provider == nullptr)
        give(i, Role::Operator, "named beside 'you'");
    }
  }

  /// Whether the contract speaks of `candidate` next to nothing beside what it says of `other`.
  bool is_outweighed(const Candidate* candidate, const Candidate* other) const {
    constexpr uint32_t kNextToNothing = 4;
    return candidate == nullptr || weight(*candidate) * kNextToNothing < weight(*other);
  }

  uint32_t weight(const Candidate& candidate) const {
    const Behaviour& behaviour = behaviours_[static_cast<size_t>(&candidate - candidates_.data())];
    return behaviour.subjects * 4 + behaviour.mentions;
  }

  /// Nobody has a role: the two that the contract speaks of most are compared by their deeds.
  void by_comparison(const std::vector<size_t>& open) {
    const bool any_known =
        std::any_of(candidates_.begin(), candidates_.end(), [](const Candidate& candidate) {
          return candidate.party.role != Role::Unknown && candidate.introduced;
        });
    if (open.empty() || any_known)
      return;
    if (open.size() == 1) {
      // "Customer shall ...; Provider shall ...": what else is named is no party.
      if (holder(Role::Operator, open[0]) != nullptr && holder(Role::Tenant, open[0]) != nullptr)
        return;
      const bool pays = balance(open[0]) <= -kTelling;
      give(open[0], pays ? Role::Tenant : Role::Operator,
           pays ? "pays or uses more than it provides" : "the only one whom the text binds");
      return;
    }
    const int32_t difference = balance(open[0]) - balance(open[1]);
    if (std::abs(difference) < kTelling)
      return;
    give(open[difference > 0 ? 0 : 1], Role::Operator,
         "provides or hosts more than the other party");
    give(open[difference > 0 ? 1 : 0], Role::Tenant, "pays or uses more than the other party");
  }

  /// Who is introduced as a party first, then who is spoken of most; strangers last.
  void sort_by_weight(std::vector<size_t>& order) const {
    const auto rank = [&](size_t i) {
      return candidates_[i].introduced                              ? 0
             : candidates_[i].origin == Candidate::Origin::Stranger ? 2
                                                                    : 1;
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
      return rank(a) != rank(b) ? rank(a) < rank(b)
                                : weight(candidates_[a]) > weight(candidates_[b]);
    });
  }

  std::vector<size_t> open_by_weight() const {
    std::vector<size_t> open;
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (is_open(i) && behaviours_[i].mentions > 0)
        open.push_back(i);
    }
    sort_by_weight(open);
    return open;
  }

  std::vector<Candidate>& candidates_;
  const std::vector<Behaviour>& behaviours_;
};

/// Whether a candidate proved to be a party: names from the opening words that are bound to
/// nothing, and strangers that do nothing of either side, are not.
bool is_party(const Candidate& candidate, const Behaviour& behaviour) {
  if (candidate.party.name.empty())
    return false;
  switch (candidate.origin) {
    case Candidate::Origin::Stranger:
      return candidate.party.role != Role::Unknown;
    case Candidate::Origin::Between:
      return behaviour.mentions > 0;
    default:
      return true;
  }
}

}  // namespace

Parties extract_parties(const ClauseTree& tree, const Definitions& definitions,
                        const PartyNames& known, Memory* memory) {
  std::vector<Candidate> candidates = find_candidates(tree, definitions, memory);
  ObservedNames names;
  for (uint32_t i = 0; i < candidates.size(); ++i) {
    Party& party = candidates[i].party;
    if (party.name.empty() && !party.aliases.empty())
      party.name = party.aliases.front();
    names.add(to_lower(party.name), i);
    for (const std::string& alias : party.aliases) {
      if (alias == "we") {
        for (const std::string_view form : {"we", "us", "our"}) names.add(form, i);
      } else if (alias == "you") {
        names.add("you", i);
        names.add("your", i);
      } else {
        names.add(find_role_word(fold(alias)) ? to_lower(alias) : alias, i);
      }
    }
  }
  const auto behaviours = observe(tree, names, static_cast<uint32_t>(candidates.size()), memory);
  Decision(candidates, behaviours).decide(known);
  std::vector<Party> parties;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (is_party(candidates[i], behaviours[i]))
      parties.push_back(std::move(candidates[i].party));
  }
  return Parties(std::move(parties));
}

}  // namespace lint
