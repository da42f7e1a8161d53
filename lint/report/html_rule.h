// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/rule/rule.h"

namespace lint {

/// Why a rule asks for its clause, how to cure a contract without it, and its model clauses, from
/// the rule's page.
std::string html_rule(const Rule& rule);

}  // namespace lint
