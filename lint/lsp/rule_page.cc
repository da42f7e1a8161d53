// SPDX-License-Identifier: MIT
#include "lint/lsp/rule_page.h"

namespace lint {

std::string section_of_page(std::string_view page, std::string_view heading) {
  const std::string line = "\n## " + std::string(heading) + "\n";
  const size_t begin = page.find(line);
  if (begin == std::string_view::npos)
    return {};
  std::string_view section = page.substr(begin + line.size());
  section = section.substr(0, section.find("\n## "));
  const size_t first = section.find_first_not_of('\n');
  if (first == std::string_view::npos)
    return {};
  return std::string(section.substr(first, section.find_last_not_of('\n') + 1 - first));
}

}  // namespace lint
