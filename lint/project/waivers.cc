// SPDX-License-Identifier: MIT
#include "lint/project/waivers.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "lint/check/fingerprint.h"
#include "lint/project/project_finder.h"
#include "lint/project/waiver_rules.h"
#include "lint/text/suggestion.h"

namespace lint {
namespace {

/// The longest stretch of a clause to point at.
constexpr uint32_t kLongestMark = 60;

bool is_missing(const Checked& checked, const Finding& finding) {
  return std::any_of(checked.requirements.begin(), checked.requirements.end(),
                     [&](const Requirement& requirement) {
                       return requirement.verdict == Verdict::Missing &&
                              is_of(finding, requirement);
                     });
}

/// Whether a comment is about a finding: it stands in the clause, in one below it or above it, or
/// its words hold what was found. A clause that is missing is waived anywhere.
bool is_about(const Waiver& waiver, const Checked& checked, const Finding& finding) {
  if (is_missing(checked, finding))
    return true;
  const ClauseTree& tree = *checked.tree;
  const ClauseId place = finding.place.clause;
  const ClauseId clause = tree.at(waiver.anchor->begin);
  return tree.is_within(place, clause) || (place != 0 && tree.is_within(clause, place)) ||
         waiver.anchor->contains(finding.place.span.begin);
}

/// Finds out what waivers cover in one contract.
class Search {
 public:
  Search(const Checked& checked, const RuleSet& rules, std::string_view today)
      : checked_(checked), rules_(rules), today_(today) {}

  WaiverUse use(Waiver waiver) {
    if (waiver.fault.empty() && rules_.find(waiver.rule) == nullptr)
      waiver.fault = unknown_rule(waiver.rule);
    WaiverUse use{.waiver = std::move(waiver)};
    if (use.waiver.anchor)
      use.clause = checked_.tree->at(use.waiver.anchor->begin);
    if (!use.waiver.fault.empty()) {
      use.status = WaiverUse::Status::Invalid;
      return use;
    }
    for (size_t index = 0; index < checked_.findings.size(); ++index) {
      if (covers(use.waiver, index))
        use.covered.push_back(index);
    }
    if (!use.covered.empty())
      use.clause = checked_.findings[use.covered.front()].place.clause;
    if (use.covered.empty())
      use.status = WaiverUse::Status::Unused;
    else if (!use.waiver.expires.empty() && use.waiver.expires < today_)
      use.status = WaiverUse::Status::Expired;
    else
      use.status = WaiverUse::Status::Active;
    return use;
  }

 private:
  bool covers(const Waiver& waiver, size_t index) {
    const Finding& finding = checked_.findings[index];
    if (finding.rule != waiver.rule)
      return false;
    if (waiver.anchor)
      return is_about(waiver, checked_, finding);
    return waiver.fingerprint.empty() || waiver.fingerprint == fingerprint(index);
  }

  const std::string& fingerprint(size_t index) {
    if (fingerprints_.empty()) {
      const Fingerprints fingerprints(checked_);
      for (const Finding& finding : checked_.findings)
        fingerprints_.push_back(fingerprints.of(finding));
    }
    return fingerprints_[index];
  }

  std::string unknown_rule(const std::string& id) const {
    std::vector<std::string_view> ids;
    for (const Rule& rule : rules_.rules) ids.emplace_back(rule.id);
    const auto meant = suggestion(id, ids);
    return fmt::format("names '{}', which is no rule{}", id,
                       meant ? fmt::format("; did you mean '{}'?", *meant) : std::string());
  }

  const Checked& checked_;
  const RuleSet& rules_;
  std::string_view today_;
  std::vector<std::string> fingerprints_ = {};
};

/// Writes what is to be said of waivers.
class Remarks {
 public:
  Remarks(Checked& checked, const std::function<Severity(std::string_view rule)>& severity_of)
      : checked_(checked), severity_of_(severity_of) {}

  void add(const WaiverUse& use) {
    const Waiver& waiver = use.waiver;
    const std::string name = fmt::format(
        "the waiver{}{}", waiver.rule.empty() ? "" : " of " + waiver.rule, where(waiver));
    switch (use.status) {
      case WaiverUse::Status::Invalid:
        return add(kInvalidWaiver, use, fmt::format("{} {}", name, waiver.fault));
      case WaiverUse::Status::Expired:
        return add(kExpiredWaiver, use, fmt::format("{} expired on {}", name, waiver.expires));
      case WaiverUse::Status::Unused:
        return add(kUnusedWaiver, use,
                   is_changed(waiver)
                       ? fmt::format("{} no longer holds: the clause has changed since", name)
                       : fmt::format("{} waives nothing", name));
      case WaiverUse::Status::Gone:
        return;  // no contract tells of it
      case WaiverUse::Status::Active:
        if (const std::string fault = breadth(use); !fault.empty())
          add(kBroadWaiver, use, fmt::format("{} {}", name, fault));
    }
  }

  std::vector<Finding> take() { return std::move(findings_); }

 private:
  static std::string where(const Waiver& waiver) {
    return waiver.anchor ? "" : fmt::format(" ({})", waiver.source.name());
  }

  /// Whether the rule still finds something, but not what was waived.
  bool is_changed(const Waiver& waiver) const {
    return !waiver.fingerprint.empty() &&
           std::any_of(checked_.findings.begin(), checked_.findings.end(),
                       [&](const Finding& finding) { return finding.rule == waiver.rule; });
  }

  std::string breadth(const WaiverUse& use) const {
    const Waiver& waiver = use.waiver;
    if (!waiver.anchor && waiver.fingerprint.empty())
      return "holds for all that the rule finds, since it names no fingerprint";
    if (use.by_pattern)
      return fmt::format("holds for every contract that is '{}'", waiver.contract);
    std::set<ClauseId> clauses;
    for (const size_t index : use.covered) clauses.insert(checked_.findings[index].place.clause);
    return clauses.size() < 2 ? std::string() : fmt::format("holds for {} clauses", clauses.size());
  }

  void add(std::string_view rule, const WaiverUse& use, std::string message) {
    const Severity severity = severity_of_(rule);
    if (severity == Severity::Off)
      return;
    findings_.push_back({.rule = std::string(rule),
                         .severity = severity,
                         .message = std::move(message),
                         .place = place_of(use)});
  }

  Evidence place_of(const WaiverUse& use) const {
    const ClauseTree& tree = *checked_.tree;
    if (!use.waiver.anchor) {
      return use.covered.empty() ? mark(tree.clauses().size() > 1 ? 1 : 0)
                                 : checked_.findings[use.covered.front()].place;
    }
    const Span anchor = *use.waiver.anchor;
    const ClauseId clause = tree.at(anchor.begin);
    return anchor.empty() ? mark(clause) : Evidence{clause, anchor};
  }

  /// The heading of a clause, or its first words.
  Evidence mark(ClauseId id) const {
    const Clause& clause = (*checked_.tree)[id];
    if (!clause.heading.empty())
      return {id, clause.heading};
    const std::string_view words = checked_.tree->document().text(clause.text);
    size_t end = words.size();
    if (end > kLongestMark)
      end = words.rfind(' ', kLongestMark);
    end = std::min(end, words.find('\n'));
    return {id,
            {clause.text.begin,
             clause.text.begin + static_cast<uint32_t>(std::min(end, words.size()))}};
  }

  Checked& checked_;
  const std::function<Severity(std::string_view rule)>& severity_of_;
  std::vector<Finding> findings_ = {};
};

}  // namespace

std::string_view name_of(WaiverUse::Status status) {
  switch (status) {
    case WaiverUse::Status::Active:
      return "active";
    case WaiverUse::Status::Expired:
      return "expired";
    case WaiverUse::Status::Unused:
      return "unused";
    case WaiverUse::Status::Invalid:
      return "invalid";
    case WaiverUse::Status::Gone:
      return "gone";
  }
  return {};
}

std::vector<WaiverUse> use_waivers(const Checked& checked, const RuleSet& rules,
                                   const WaiverFile* file, const std::string& path,
                                   std::string_view today) {
  std::vector<WaiverUse> uses;
  Search search(checked, rules, today);
  for (Waiver& waiver : find_waiver_comments(checked.tree->document()))
    uses.push_back(search.use(std::move(waiver)));
  if (file == nullptr)
    return uses;
  const std::string contract = relative_path(path, file->folder);
  for (const WaiverFile::Entry& entry : file->entries) {
    const bool by_path = entry.waiver.contract == contract;
    if (!by_path && !entry.contracts.matches(contract))
      continue;
    uses.push_back(search.use(entry.waiver));
    uses.back().by_pattern = !by_path;
  }
  return uses;
}

std::vector<WaiverUse> find_gone(const WaiverFile& file) {
  std::vector<WaiverUse> gone;
  for (const WaiverFile::Entry& entry : file.entries) {
    std::error_code ignored;
    const auto path = std::filesystem::path(file.folder) / entry.waiver.contract;
    const bool is_pattern = entry.waiver.contract.find_first_of("*?[") != std::string::npos;
    if (!std::filesystem::exists(path, ignored) && !is_pattern)
      gone.push_back({.waiver = entry.waiver, .status = WaiverUse::Status::Gone});
  }
  return gone;
}

void apply_waivers(const std::vector<WaiverUse>& uses,
                   const std::function<Severity(std::string_view rule)>& severity_of,
                   Checked& checked) {
  Remarks remarks(checked, severity_of);
  for (const WaiverUse& use : uses) {
    remarks.add(use);
    if (use.status != WaiverUse::Status::Active)
      continue;
    for (const size_t index : use.covered) {
      std::optional<Suppression>& suppression = checked.findings[index].suppression;
      if (!suppression)
        suppression = {
            .kind = use.waiver.anchor ? Suppression::Kind::Comment : Suppression::Kind::Waiver,
            .reason = use.waiver.reason,
            .approver = use.waiver.approver,
            .expires = use.waiver.expires};
    }
  }
  for (Finding& finding : remarks.take()) checked.findings.push_back(std::move(finding));
  std::stable_sort(checked.findings.begin(), checked.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     return std::tie(a.place.span, a.rule) < std::tie(b.place.span, b.rule);
                   });
}

}  // namespace lint
