// SPDX-License-Identifier: MIT
#include "lint/report/waiver_register.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "lint/report/columns.h"
#include "lint/report/csv_row.h"
#include "lint/report/place.h"

namespace lint {
namespace {

std::string clause_of(const Checked& checked, const WaiverUse& use) {
  const Places places(*checked.tree);
  return use.clause ? places.clause(*use.clause) : use.waiver.clause;
}

/// The current folder goes without saying.
void drop_dot(std::string& path) {
  if (path.starts_with("./"))
    path.erase(0, 2);
}

/// "approved by Jane Doe on 2026-01-31, holds until 2027-01-31".
std::string approval(const Waiver& waiver) {
  std::string text = waiver.approver.empty() ? "approved" : "approved by " + waiver.approver;
  if (!waiver.approved.empty())
    text += " on " + waiver.approved;
  else if (waiver.approver.empty())
    text = "nobody is named who approved it";
  return text + (waiver.expires.empty() ? ", holds without end" : ", until " + waiver.expires);
}

}  // namespace

std::vector<RegisterEntry> register_of(const std::vector<Checked>& results,
                                       const std::vector<std::vector<WaiverUse>>& uses) {
  std::vector<RegisterEntry> entries;
  for (size_t i = 0; i < results.size(); ++i) {
    for (const WaiverUse& use : uses[i]) {
      RegisterEntry& entry =
          entries.emplace_back(RegisterEntry{results[i].path, clause_of(results[i], use), use});
      drop_dot(entry.contract);
      drop_dot(entry.use.waiver.source.path);
    }
  }
  return entries;
}

std::vector<RegisterEntry> register_of_gone(const std::vector<const WaiverFile*>& files) {
  std::vector<RegisterEntry> entries;
  for (const WaiverFile* file : files) {
    for (WaiverUse& use : find_gone(*file)) {
      const std::string clause = use.waiver.clause;
      entries.push_back({use.waiver.contract, clause, std::move(use)});
    }
  }
  return entries;
}

std::string write_register_csv(const std::vector<RegisterEntry>& entries) {
  std::string text = csv_row({"contract", "clause", "rule", "status", "reason", "approver",
                              "approved", "expires", "fingerprint", "source"});
  for (const RegisterEntry& entry : entries) {
    const Waiver& waiver = entry.use.waiver;
    text += csv_row({entry.contract, entry.clause, waiver.rule,
                     std::string(name_of(entry.use.status)), waiver.reason, waiver.approver,
                     waiver.approved, waiver.expires, waiver.fingerprint, waiver.source.name()});
  }
  return text;
}

std::string write_register_text(const std::vector<RegisterEntry>& entries) {
  if (entries.empty())
    return "no waivers\n";
  std::string text;
  size_t active = 0;
  for (const RegisterEntry& entry : entries) {
    const Waiver& waiver = entry.use.waiver;
    active += entry.use.status == WaiverUse::Status::Active ? 1U : 0U;
    text += fmt::format("{}{}: {}: {}\n", printable(entry.contract),
                        entry.clause.empty() ? "" : ", " + printable(entry.clause), waiver.rule,
                        name_of(entry.use.status));
    if (!waiver.fault.empty())
      text += fmt::format("  it {}\n", printable(waiver.fault));
    if (!waiver.reason.empty())
      text += fmt::format("  {}\n", printable(waiver.reason));
    text +=
        fmt::format("  {} ({})\n\n", printable(approval(waiver)), printable(waiver.source.name()));
  }
  return text + fmt::format("{} waiver{}, {} active\n", entries.size(),
                            entries.size() == 1 ? "" : "s", active);
}

}  // namespace lint
