// SPDX-License-Identifier: MIT
#include "lint/rule/severity.h"

namespace lint {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::Off:
      return "off";
    case Severity::Note:
      return "note";
    case Severity::Warning:
      return "warning";
    case Severity::Error:
      return "error";
  }
  return {};
}

std::optional<Severity> severity_of(std::string_view name) {
  for (const Severity severity :
       {Severity::Off, Severity::Note, Severity::Warning, Severity::Error}) {
    if (name == name_of(severity))
      return severity;
  }
  return std::nullopt;
}

}  // namespace lint
