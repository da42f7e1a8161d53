// SPDX-License-Identifier: MIT
#include "lint/project/waiver_rules.h"

#include <fmt/format.h>

#include <string>

namespace lint {
namespace {

Rule rule_of(std::string_view id, std::string_view name, std::string_view title,
             std::string_view why, std::string_view fix) {
  return {.id = std::string(id),
          .pack = std::string(kWaiverPack),
          .title = std::string(title),
          .severity = Severity::Warning,
          .page = fmt::format("# {}\n\n{}.\n\n## Why\n\n{}\n\n## How to fix\n\n{}\n", name, title,
                              why, fix)};
}

}  // namespace

const std::vector<Rule>& waiver_rules() {
  static const std::vector<Rule> rules = {
      rule_of(
          kBroadWaiver, "Broad waiver", "A waiver holds for one clause of one contract",
          "Somebody approved one clause that they had read. A waiver that also holds for others "
          "approves what nobody has seen, now and in later drafts.",
          "- Name the finding by its `fingerprint` and the contract by its path; `clauselint "
          "waive` writes both.\n- Move a comment into the clause that it is about."),
      rule_of(kExpiredWaiver, "Expired waiver", "Waivers are decided anew before they expire",
              "The approval was given for a time. What it waived counts again from the day after.",
              "- Have the clause approved anew, and run `clauselint waive` again.\n- Or mend the "
              "clause and delete the waiver."),
      rule_of(kInvalidWaiver, "Invalid waiver", "Waivers name a rule and a reason",
              "A waiver that cannot be understood does not hold, so that what it was meant for "
              "still counts.",
              "- Write `clauselint-waive RULE [until DATE] [by NAME]: reason`."),
      rule_of(kUnusedWaiver, "Unused waiver", "Every waiver is needed",
              "The clause was mended, or its wording changed after it was approved. A waiver left "
              "behind looks like an approval of the clause as it is now.",
              "- Delete the waiver.\n- If the clause as it now reads is approved too, run "
              "`clauselint waive` again.")};
  return rules;
}

}  // namespace lint
