// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

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

/// Gives each candidate its role, from the surest evidence to the weakest.
class Decision {
 public:
  Decision(std::vector<Candidate>& candidates, const std::vector<Behaviour>& behaviours)
      : candidates_(candidates), behaviours_(behaviours) {}

  void decide() {
    by_firm_words();
    by_leaning_words();
    by_pronouns();
    by_counterparty();
    by_comparison();
  }

 private:
  bool is_open(size_t i) const { return candidates_[i].party.role == Role::Unknown; }

  void give(size_t i, Role role, std::string reason) {
    candidates_[i].party.role = role;
    candidates_[i].party.reason = std::move(reason);
  }

  static std::string quoted(std::string_view words) { return '\'' + std::string(words) + '\''; }

  /// A candidate other than `but` that has the role and is no mere pronoun; null when there is
  /// none.
  const Candidate* holder(Role role, size_t but) const {
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (i != but && candidates_[i].party.role == role &&
          candidates_[i].origin != Candidate::Origin::Pronoun)
        return &candidates_[i];
    }
    return nullptr;
  }

  bool has_pronoun(size_t i, std::string_view word) const { return candidates_[i].has_alias(word); }

  void by_firm_words() {
    for (size_t i = 0; i < candidates_.size(); ++i) {
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
      const Candidate* same = holder(word->role, i);
      const Candidate* other = holder(opposite(word->role), i);
      const bool is_beside = same != nullptr && same->origin == Candidate::Origin::Defined &&
                             candidates_[i].origin == Candidate::Origin::Defined;
      if (is_beside && other == nullptr)
        give(i, opposite(word->role), "the counterparty of " + quoted(same->party.name));
      else
        give(i, word->role, "called " + quoted(word->words));
    }
  }

  /// The drafter of terms says "we" and is the operator, unless the deeds say clearly otherwise.
  void by_pronouns() {
    int32_t we = 0;
    int32_t you = 0;
    for (size_t i = 0; i < candidates_.size(); ++i) {
      we += has_pronoun(i, "we") ? behaviours_[i].balance() : 0;
      you += has_pronoun(i, "you") ? behaviours_[i].balance() : 0;
    }
    const bool is_turned = has_named_pronoun("we", Role::Tenant) ||
                           has_named_pronoun("you", Role::Operator) ||
                           (you - we >= kOverwhelming && you > 0);
    for (size_t i = 0; i < candidates_.size(); ++i) {
      const bool is_we = has_pronoun(i, "we");
      if (!is_open(i) || (!is_we && !has_pronoun(i, "you")))
        continue;
      if (is_turned)
        give(i, is_we ? Role::Tenant : Role::Operator,
             is_we ? "'we' pay for or use what 'you' provide" : "'you' provide what 'we' use");
      else
        give(i, is_we ? Role::Operator : Role::Tenant,
             is_we ? "'we' are who offers the terms" : "'you' are who accepts the terms");
    }
  }

  /// Whether "we" or "you" is another name of a party of this role: '("Provider", "you")'.
  bool has_named_pronoun(std::string_view word, Role role) const {
    return std::any_of(candidates_.begin(), candidates_.end(), [&](const Candidate& candidate) {
      return candidate.party.role == role && candidate.has_alias(word);
    });
  }

  /// The other side of a role that is known.
  void by_counterparty() {
    for (const size_t i : open_by_weight()) {
      const Candidate* operator_side = holder(Role::Operator, i);
      const Candidate* tenant_side = holder(Role::Tenant, i);
      const int32_t balance = behaviours_[i].balance();
      const bool has_pronouns = any_pronoun();
      if (tenant_side != nullptr && operator_side == nullptr)
        give(i, Role::Operator, "the counterparty of " + quoted(tenant_side->party.name));
      else if (operator_side != nullptr && tenant_side == nullptr && !has_pronouns)
        give(i, Role::Tenant, "the counterparty of " + quoted(operator_side->party.name));
      else if (balance >= kTelling && (operator_side != nullptr || has_pronouns))
        give(i, Role::Operator, "provides or hosts more than it pays or uses");
      else if (balance <= -kTelling && (operator_side != nullptr || has_pronouns))
        give(i, Role::Tenant, "pays or uses more than it provides");
      else if (has_pronouns && operator_side == nullptr)
        give(i, Role::Operator, "named beside 'you'");
    }
  }

  bool any_pronoun() const {
    return std::any_of(candidates_.begin(), candidates_.end(), [](const Candidate& candidate) {
      return candidate.origin == Candidate::Origin::Pronoun;
    });
  }

  /// Nobody has a role: the two that the contract speaks of most are compared by their deeds.
  void by_comparison() {
    const auto open = open_by_weight();
    if (open.empty())
      return;
    const bool any_known = std::any_of(
        candidates_.begin(), candidates_.end(),
        [](const Candidate& candidate) { return candidate.party.role != Role::Unknown; });
    if (any_known)
      return;
    if (open.size() == 1) {
      if (behaviours_[open[0]].balance() <= -kTelling)
        give(open[0], Role::Tenant, "pays or uses more than it provides");
      else
        give(open[0], Role::Operator, "the only one whom the text binds");
      return;
    }
    const int32_t difference = behaviours_[open[0]].balance() - behaviours_[open[1]].balance();
    if (std::abs(difference) < kTelling)
      return;
    const size_t provider = difference > 0 ? open[0] : open[1];
    const size_t payer = difference > 0 ? open[1] : open[0];
    give(provider, Role::Operator, "provides or hosts more than the other party");
    give(payer, Role::Tenant, "pays or uses more than the other party");
  }

  /// The candidates without a role: who is introduced as a party first, then who is spoken of most.
  std::vector<size_t> open_by_weight() const {
    std::vector<size_t> open;
    for (size_t i = 0; i < candidates_.size(); ++i) {
      if (is_open(i) && behaviours_[i].mentions > 0)
        open.push_back(i);
    }
    std::stable_sort(open.begin(), open.end(), [&](size_t a, size_t b) {
      const bool a_stranger = candidates_[a].origin == Candidate::Origin::Stranger;
      const bool b_stranger = candidates_[b].origin == Candidate::Origin::Stranger;
      if (a_stranger != b_stranger)
        return b_stranger;
      return behaviours_[a].subjects * 4 + behaviours_[a].mentions >
             behaviours_[b].subjects * 4 + behaviours_[b].mentions;
    });
    return open;
  }

  std::vector<Candidate>& candidates_;
  const std::vector<Behaviour>& behaviours_;
};

/// Whether a candidate proved to be a party: names from the opening words that are bound to
/// nothing, and strangers that do nothing of either side, are not.
bool is_party(const Candidate& candidate, const Behaviour& behaviour) {
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

Parties extract_parties(const ClauseTree& tree, const Definitions& definitions) {
  std::vector<Candidate> candidates = find_candidates(tree, definitions);
  TermIndex names;
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
  const auto behaviours = observe(tree, names, static_cast<uint32_t>(candidates.size()));
  Decision(candidates, behaviours).decide();
  std::vector<Party> parties;
  for (size_t i = 0; i < candidates.size(); ++i) {
    if (is_party(candidates[i], behaviours[i]))
      parties.push_back(std::move(candidates[i].party));
  }
  return Parties(std::move(parties));
}

}  // namespace lint
