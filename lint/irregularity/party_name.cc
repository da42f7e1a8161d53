// SPDX-License-Identifier: MIT
#include "lint/irregularity/party_name.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

#include "lint/clause/words.h"
#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr std::array<std::string_view, 8> kTenants = {"customer", "client", "buyer",  "purchaser",
                                                      "licensee", "tenant", "lessee", "subscriber"};
constexpr std::array<std::string_view, 8> kOperators = {
    "supplier", "vendor", "provider", "seller", "licensor", "landlord", "lessor", "contractor"};

Role role_of(std::string_view folded) {
  if (std::find(kTenants.begin(), kTenants.end(), folded) != kTenants.end())
    return Role::Tenant;
  if (std::find(kOperators.begin(), kOperators.end(), folded) != kOperators.end())
    return Role::Operator;
  return Role::Unknown;
}

bool is_modal(std::string_view word) {
  return is_one_of(word, {"shall", "will", "must", "may", "agrees", "undertakes", "acknowledges",
                          "warrants", "represents"});
}

/// The name that the contract gives to its only party of a role; empty when it is not sure who is
/// meant.
std::string only_name(const Facts& facts, Role role) {
  std::string only;
  for (const Party& party : facts.parties.all()) {
    const auto given = std::find_if(
        party.aliases.begin(), party.aliases.end(),
        [&](const std::string& alias) { return facts.definitions.find(alias) != nullptr; });
    if (party.role != role || given == party.aliases.end())
      continue;
    if (!only.empty())
      return {};
    only = *given;
  }
  return only;
}

/// Words of roles in the text of a clause that stand for a party: "Vendor shall".
struct CalledByRole {
  struct Call {
    Span word = {};
    std::string folded = {};
    Role role = Role::Unknown;
  };
  std::vector<Call> all = {};
};

CalledByRole read_calls(std::string_view text) {
  CalledByRole called;
  const auto words = find_words(text, {0, static_cast<uint32_t>(text.size())});
  for (size_t at = 0; at + 1 < words.size(); ++at) {
    const std::string_view word = slice(text, words[at]);
    if (!is_upper(word[0]) || !is_modal(slice(text, words[at + 1])) ||
        words[at + 1].begin != words[at].end + 1)
      continue;
    const std::string folded = fold(word);
    const Role role = role_of(folded);
    // "Third Party Vendor", "such Vendor" is somebody else.
    const std::string before = at > 0 ? std::string(slice(text, words[at - 1])) : std::string();
    const bool is_bare = at == 0 || before == "the" || before == "The" ||
                         slice(text, {words[at - 1].end, words[at].begin}) != " " ||
                         is_lower(before[0]);
    const bool is_other = is_one_of(to_lower(before), {"such", "any", "each", "a", "every", "no",
                                                       "third", "that", "which", "service"});
    if (role != Role::Unknown && is_bare && !is_other)
      called.all.push_back({words[at], folded, role});
  }
  return called;
}

}  // namespace

std::vector<Irregularity> find_strange_party_names(const ClauseTree& tree, const Facts& facts) {
  std::vector<Irregularity> found;
  const std::string_view text = tree.document().text();
  std::unordered_map<std::string, size_t> known;
  auto called = recollect<CalledByRole>(facts.memory.get(), read_calls);
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    if (!is_contract_text(tree[id]))
      continue;
    for (const auto& [word, folded, role] : called(slice(text, tree[id].text)).all) {
      const Span span{tree[id].text.begin + word.begin, tree[id].text.begin + word.end};
      if (facts.definitions.find(slice(text, span)) != nullptr)
        continue;
      const std::string name = only_name(facts, role);
      const std::string own = fold(name);
      // "CORIO" may well have customers; "Supplier" has none that the contract calls "Vendor".
      if (role_of(own.substr(own.rfind(' ') + 1)) != role || own.find(folded) != std::string::npos)
        continue;
      const auto [index, is_new] = known.emplace(folded, found.size());
      if (!is_new) {
        ++found[index->second].count;
        continue;
      }
      found.push_back({.kind = Irregularity::Kind::PartyName,
                       .place = {id, span},
                       .what = std::string(slice(text, span)),
                       .instead = name});
    }
  }
  return found;
}

}  // namespace lint
