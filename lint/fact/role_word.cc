// SPDX-License-Identifier: MIT
#include "lint/fact/role_word.h"

#include <algorithm>
#include <array>
#include <string>

#include "lint/fact/word.h"
#include "lint/fact/word_table.h"

namespace lint {
namespace {

std::vector<RoleWord> sorted_role_words() {
  constexpr auto kFirm = RoleWord::Weight::Firm;
  constexpr auto kLeaning = RoleWord::Weight::Leaning;
  constexpr auto kNamed = RoleWord::Weight::Named;
  std::vector<RoleWord> words;
  const auto add = [&](Role role, RoleWord::Weight weight,
                       std::initializer_list<std::string_view> list) {
    for (const std::string_view word : list) words.push_back({word, role, weight});
  };
  add(Role::Operator, kFirm,
      {"provider",
       "service provider",
       "services provider",
       "hosting provider",
       "cloud provider",
       "cloud service provider",
       "data center provider",
       "data centre provider",
       "operator",
       "data center operator",
       "data centre operator",
       "supplier",
       "vendor",
       "processor",
       "data processor",
       "data importer",
       "importer",
       "licensor",
       "landlord",
       "lessor",
       "seller",
       "host",
       "hosting company",
       "servicer",
       "business associate",
       "service organization",
       "service organisation",
       "outsourcer",
       "repairer",
       "manufacturer",
       "service supplier",
       "software provider",
       "managed service provider",
       "colocation provider",
       "hoster"});
  add(Role::Operator, kLeaning,
      {"contractor", "consultant", "developer", "freelancer", "independent contractor",
       "prime contractor", "we"});
  add(Role::Operator, kNamed,
      {"grantor", "agent", "administrator", "owner", "designer", "integrator", "adviser", "advisor",
       "custodian", "carrier", "manager", "bureau", "franchisor", "transfer agent"});
  add(Role::Tenant, kFirm,
      {"customer", "client", "tenant", "lessee", "licensee", "controller", "data controller",
       "data exporter", "exporter", "subscriber", "user", "end user", "buyer", "purchaser",
       "covered entity", "data fiduciary", "service recipient"});
  add(Role::Tenant, kLeaning, {"covered organization", "contracting authority", "chamber", "you"});
  add(Role::Tenant, kNamed,
      {"grantee",
       "principal",
       "employer",
       "franchisee",
       "trustee",
       "scheme",
       "depositor",
       "beneficiary",
       "plan sponsor",
       "council",
       "institution",
       "bank",
       "recipient",
       "member",
       "merchant",
       "participant",
       "reseller",
       "distributor",
       "fiduciary",
       "agency",
       "state",
       "authority",
       "government",
       "university",
       "hospital",
       "airline",
       "insurer",
       "fund",
       "issuer",
       "sponsor",
       "account owner",
       "credit union",
       "procuring entity",
       "participating entity",
       "purchasing entity",
       "county",
       "city",
       "department"});
  add(Role::Unknown, RoleWord::Weight::Open,
      {"company", "corporation", "firm", "publisher", "partner", "business", "organization",
       "organisation"});
  std::sort(words.begin(), words.end(),
            [](const RoleWord& a, const RoleWord& b) { return a.words < b.words; });
  return words;
}

}  // namespace

const std::vector<RoleWord>& role_words() {
  static const std::vector<RoleWord> words = sorted_role_words();
  return words;
}

std::optional<RoleWord> find_role_word(std::string_view folded) {
  const auto& words = role_words();
  static const WordTable numbers = [&] {
    WordTable table;
    for (uint32_t i = 0; i < words.size(); ++i) table.add(words[i].words, i + 1);
    return table;
  }();
  const auto exact = [&](std::string_view key) {
    const uint32_t number = numbers.find(key);
    return number != 0 ? std::optional(words[number - 1]) : std::nullopt;
  };
  if (const auto found = exact(folded))
    return found;
  const size_t space = folded.rfind(' ');
  const size_t last = space == std::string_view::npos ? 0 : space + 1;
  return exact(std::string(folded.substr(0, last)) + singular(folded.substr(last)));
}

std::string_view pronoun(std::string_view folded) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kPronouns = {{
      {"we", "we"},
      {"us", "we"},
      {"our", "we"},
      {"ours", "we"},
      {"ourselves", "we"},
      {"i", "we"},
      {"me", "we"},
      {"my", "we"},
      {"you", "you"},
      {"your", "you"},
      {"yours", "you"},
      {"yourself", "you"},
      {"yourselves", "you"},
  }};
  for (const auto& [word, nominative] : kPronouns) {
    if (word == folded)
      return nominative;
  }
  return {};
}

}  // namespace lint
