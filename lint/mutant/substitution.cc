// SPDX-License-Identifier: MIT
#include "lint/mutant/substitution.h"

namespace lint {

const std::vector<Substitution>& substitutions() {
  static const std::vector<Substitution> all{
      {"Type I", {{"Type II", "Type I"}, {"Type 2", "Type 1"}}},
      {"\"Type I or Type II\"", {{"Type II", "Type I or Type II"}, {"Type 2", "Type 1 or Type 2"}}},
      {"no type", {{"SOC 2 Type II", "SOC 2"}, {"SOC 2 Type 2", "SOC 2"}}},
      {"a SOC 2 certificate",
       {{"SOC 2 Type II report", "SOC 2 Type II certificate"},
        {"SOC 2 Type 2 report", "SOC 2 Type 2 certificate"}}},
      {"a summary", {{"complete copy of", "summary of"}, {"copy of", "summary of"}}},
      {"the old edition",
       {{"27001:2022", "27001:2013"}, {"2022 edition", "2013 edition"}, {"27001", "27001:2013"}}},
      {"compliance only", {{"certified", "compliant"}, {"certification under", "compliance with"}}},
      {"no regulator",
       {{"a regulator or applicable law", "Customer"},
        {"competent authority", "consultant"},
        {"supervisory authority", "consultant"},
        {"regulators", "consultants"},
        {"regulator", "consultant"},
        {"regulatory", "internal"}}},
      {"books only", {{"controls", "books and invoices"}, {"control", "book or invoice"}}},
      {"a lower level", {{"Moderate", "Low"}, {"High", "Low"}}}};
  return all;
}

}  // namespace lint
