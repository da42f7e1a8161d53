// SPDX-License-Identifier: MIT
#pragma once

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/rule/rule.h"

namespace lint {

/// Sets where a missing clause belongs: in the clause that made the rule apply, else the section
/// whose heading fits the rule best (of several on equally good topics, that of a near miss that has
/// an element; those that only define come behind all others; the opening counts where there is
/// nothing else), a numbered clause without a heading that speaks of its topic
/// first, a section or a row of a table that says nothing but a lesser topic, else that of the
/// nearest near miss that has an element; else behind the last section of the body on a matter of
/// substance. Never in the title, but for covers that have nothing else.
void place_missing(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                   Requirement& requirement);

}  // namespace lint
