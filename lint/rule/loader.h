// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/fact/vocabulary.h"
#include "lint/rule/rule.h"
#include "lint/rule/settings.h"
#include "lint/rule/yaml.h"
#include "lint/text/result.h"

namespace lint {

/// Adds the concepts and words of a vocabulary file; appends what is wrong with it.
void load_vocabulary(const Yaml& yaml, const std::string& path, Vocabulary& vocabulary,
                     std::vector<Error>& errors);

/// Reads a rule; its id and pack are the caller's. Appends what is wrong with it: unknown keys and
/// words (with what was probably meant), missing parts, elements that can never be found.
/// `settings` are those of this rule: their parameters count, their severities are the caller's.
Rule load_rule(const Yaml& yaml, const std::string& path, const Vocabulary& vocabulary,
               const std::vector<const RuleSetting*>& settings, std::vector<Error>& errors);

}  // namespace lint
