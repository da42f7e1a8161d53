// SPDX-License-Identifier: MIT
#include "lint/fact/norm.h"

#include <algorithm>

namespace lint {

std::string_view name_of(Modality modality) {
  switch (modality) {
    case Modality::Duty:
      return "duty";
    case Modality::Prohibition:
      return "prohibition";
    case Modality::Power:
      return "power";
    case Modality::Exemption:
      return "exemption";
    case Modality::Intention:
      return "intention";
    case Modality::Statement:
      return "statement";
    case Modality::Fragment:
      return "fragment";
  }
  return {};
}

std::string_view name_of(Actor actor) {
  switch (actor) {
    case Actor::Unknown:
      return "unknown";
    case Actor::Implied:
      return "implied";
    case Actor::Operator:
      return "operator";
    case Actor::Tenant:
      return "tenant";
    case Actor::Both:
      return "both";
    case Actor::ThirdParty:
      return "third-party";
    case Actor::Regulator:
      return "regulator";
    case Actor::Auditor:
      return "auditor";
    case Actor::Facility:
      return "facility";
  }
  return {};
}

void add_term(Norm& norm, const Term& added) {
  const bool is_known = std::any_of(norm.terms.begin(), norm.terms.end(), [&](const Term& term) {
    return term.concept_id == added.concept_id && term.zone == added.zone &&
           term.span == added.span;
  });
  if (!is_known)
    norm.terms.push_back(added);
}

}  // namespace lint
