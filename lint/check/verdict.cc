// SPDX-License-Identifier: MIT
#include "lint/check/verdict.h"

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

}  // namespace lint
