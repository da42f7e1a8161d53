// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lint {

/// The contracts in a folder and its folders, sorted. Hidden folders and `node_modules` are left
/// out, links to folders are not followed, and what cannot be read is passed over.
std::vector<std::string> find_contracts(const std::string& folder);

/// Whether a name matches a pattern in which `*` stands for any characters. Case does not matter.
bool matches_name(std::string_view pattern, std::string_view name);

/// Whether it is the page of a rule: a Markdown file beside a YAML file of the same name.
bool is_rule_page(const std::string& uri);
/// Whether it is a rule, its page, a vocabulary, or a project file.
bool is_rule_file(const std::string& uri);

}  // namespace lint
