// SPDX-License-Identifier: MIT
#include "lint/report/look.h"

namespace lint {

Look look_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Satisfied:
      return Look::Good;
    case Verdict::Deficient:
      return Look::Weak;
    case Verdict::Missing:
      return Look::Bad;
    case Verdict::NotApplicable:
      return Look::Neutral;
  }
  return Look::Neutral;
}

Look look_of(ElementVerdict verdict) {
  switch (verdict) {
    case ElementVerdict::Found:
      return Look::Good;
    case ElementVerdict::Weak:
      return Look::Weak;
    case ElementVerdict::Missing:
      return Look::Bad;
  }
  return Look::Neutral;
}

Look look_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return Look::Bad;
    case Severity::Warning:
      return Look::Weak;
    case Severity::Note:
    case Severity::Off:
      return Look::Neutral;
  }
  return Look::Neutral;
}

}  // namespace lint
