// SPDX-License-Identifier: MIT
#pragma once

#include "lint/rule/complaints.h"
#include "lint/rule/yaml.h"

namespace lint {

/// A rule that begins as a copy of `base` and says `own` of itself. Its own keys replace those of
/// the base. Below `requires`, `forbids` and `parameters` each name replaces the one of the base,
/// new names come behind, and `off` takes one out.
Yaml extend_rule(const Yaml& base, const Yaml& own, Complaints& complaints);

}  // namespace lint
