// SPDX-License-Identifier: MIT
#include "lint/report/sarif_rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "lint/check/page.h"

namespace lint {
namespace {

constexpr std::string_view kFence = "```";

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}

char capital(char c) {
  return is_letter(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// A line of an example without the marks ⟦ and ⟧.
std::string without_marks(std::string_view line) {
  std::string text(line);
  for (const std::string_view mark : {"⟦", "⟧"}) {
    for (size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.erase(at, mark.size());
  }
  return text;
}

/// A line of Markdown without headings' and emphasis' marks.
std::string plain(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of('#'), line.size()));
  if (line.starts_with(' '))
    line.remove_prefix(1);
  std::string text;
  for (const char c : line) {
    if (c != '*' && c != '`')
      text += c;
  }
  return text;
}

}  // namespace

std::string pascal_case(const std::string& id) {
  std::string name;
  bool begins = true;
  for (const char c : id) {
    if (c == '-') {
      begins = true;
      continue;
    }
    name += begins ? capital(c) : c;
    begins = false;
  }
  return name;
}

std::string words_of(const std::string& id) {
  std::string words = id;
  std::replace(words.begin(), words.end(), '-', ' ');
  if (!words.empty())
    words[0] = capital(words[0]);
  return words;
}

RuleHelp help_of(const Rule& rule) {
  RuleHelp help;
  std::string_view page = rule.page;
  bool fenced = false;
  while (!page.empty()) {
    const std::string_view line = page.substr(0, page.find('\n'));
    page.remove_prefix(std::min(line.size() + 1, page.size()));
    if (line.starts_with(kFence)) {
      fenced = !fenced;
      help.markdown += fenced ? "```text\n" : "```\n";
      continue;
    }
    help.markdown += (fenced ? without_marks(line) : std::string(line)) + '\n';
    help.text += (fenced ? "  " + plain(without_marks(line)) : plain(line)) + '\n';
  }
  return help;
}

}  // namespace lint
