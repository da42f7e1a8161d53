// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/definition.h"
#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// Which side of the contract somebody stands on.
enum class Role : uint8_t {
  Unknown,
  Operator,    ///< provides the facility or the services, and holds the certifications
  Tenant,      ///< the customer
  Both,        ///< "either party", "the parties", "Provider and Customer"
  ThirdParty,  ///< sub-processors, subcontractors, third-party providers
};
std::string_view name_of(Role role);  // "unknown", "operator", ..., "third-party"

/// Somebody whom the contract binds.
struct Party {
  std::string name = {};  ///< "Acme Hosting GmbH"; the first alias when no name is given
  std::vector<std::string> aliases = {};  ///< without articles: "Provider", "we"; in order of place
  Role role = Role::Unknown;
  Span span = {};           ///< where it is first named
  std::string reason = {};  ///< why it has this role: "defined as 'Provider'"
};

/// The parties of a contract. Immutable; const calls are thread-safe.
class Parties {
 public:
  Parties() = default;
  explicit Parties(std::vector<Party> parties);

  /// By place. Empty for a text that names nobody.
  const std::vector<Party>& all() const { return all_; }

  /// The role of a noun phrase, as it stands before a modal or behind "to": "the Provider",
  /// "Provider's", "each Supplier", "AcmeHost", "We", "Provider and its Affiliates", "either
  /// party", "its subcontractors". Names of this contract first, then words that tell their role in
  /// any contract
  /// ("the supplier", "Landlord", "data importer"). Unknown for things ("the data center"), for
  /// auditors and regulators, and for whom nobody introduced.
  Role role_of(std::string_view noun_phrase) const;

  /// The role of a party of which a single word is the name, or a capitalised part of it: "Globex",
  /// "your", the "Northwind" of "Northwind Stores".
  Role role_of_word(std::string_view word) const;

  /// All names and their roles: equal where the same words name the same sides.
  std::string key() const;

  /// The party of this contract that the noun phrase names; null for none or several.
  const Party* find(std::string_view noun_phrase) const;

 private:
  std::vector<Party> all_;
  std::unordered_map<std::string, uint32_t> names_;  ///< folded name or alias -> index of all_
  std::unordered_map<std::string, Role> parts_;      ///< folded words of longer aliases
};

/// Names of companies whose side is known whatever the contract says.
struct PartyNames {
  std::vector<std::string> operators = {};
  std::vector<std::string> tenants = {};
};

/// Finds the parties of a contract and decides on their roles: from `known` names, which also hold
/// with a legal form behind them ("Acme Hosting" for "Acme Hosting GmbH"), from role words, from
/// the counterparty's role, then from what each does in this contract (provides and hosts, or pays
/// and uses).
Parties extract_parties(const ClauseTree& tree, const Definitions& definitions,
                        const PartyNames& known = {}, Memory* memory = nullptr);

}  // namespace lint
