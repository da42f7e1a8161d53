// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/project/placed.h"
#include "lint/rule/complaints.h"
#include "lint/rule/yaml.h"

namespace lint {

/// Whether it is a map; complains otherwise, and of keys that are none of `known`.
bool expect_map(const Yaml& yaml, std::string_view what, const std::vector<std::string_view>& known,
                Complaints& complaints);

/// The scalar behind `key`; complains when it is none, or empty.
Placed<std::string> read_word(const Yaml& yaml, std::string_view key, Complaints& complaints);

/// One scalar or a list of them.
std::vector<Placed<std::string>> read_words(const Yaml& yaml, std::string_view key,
                                            Complaints& complaints);

}  // namespace lint
