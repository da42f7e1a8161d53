// SPDX-License-Identifier: MIT
#include "lint/check/verdict.h"

#include <fmt/format.h>

#include <algorithm>

namespace lint {

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Satisfied:
      return "satisfied";
    case Verdict::Deficient:
      return "deficient";
    case Verdict::Missing:
      return "missing";
    case Verdict::NotApplicable:
      return "not-applicable";
  }
  return {};
}

std::string_view name_of(ElementVerdict verdict) {
  switch (verdict) {
    case ElementVerdict::Found:
      return "found";
    case ElementVerdict::Weak:
      return "weak";
    case ElementVerdict::Missing:
      return "missing";
  }
  return {};
}

std::string_view way_to_place(const Requirement& requirement) {
  return requirement.is_behind ? "belongs in a section of its own, behind" : "belongs in";
}

bool fails(const Requirement& requirement) {
  return requirement.severity != Severity::Off &&
         (requirement.verdict == Verdict::Deficient || requirement.verdict == Verdict::Missing);
}

std::string message_of(const Requirement& requirement) {
  if (!fails(requirement))
    return {};
  if (requirement.verdict == Verdict::Missing)
    return "missing: " + requirement.title;
  std::string lacking;
  for (const Element& element : requirement.elements) {
    if (element.verdict != ElementVerdict::Found)
      lacking +=
          fmt::format("{}{} ({})", lacking.empty() ? "" : "; ", element.name, element.reason);
  }
  return "deficient: " + lacking;
}

std::string_view name_of(Suppression::Kind kind) {
  switch (kind) {
    case Suppression::Kind::Waiver:
      return "waiver";
    case Suppression::Kind::Comment:
      return "comment";
    case Suppression::Kind::Baseline:
      return "baseline";
  }
  return {};
}

bool is_of(const Finding& finding, const Requirement& requirement) {
  return finding.rule == requirement.rule && fails(requirement) &&
         finding.place.span == requirement.place.span &&
         std::none_of(
             requirement.conflicts.begin(), requirement.conflicts.end(),
             [&](const Conflict& conflict) { return conflict.message == finding.message; });
}

}  // namespace lint
