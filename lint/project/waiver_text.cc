// SPDX-License-Identifier: MIT
#include "lint/project/waiver_text.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace lint {
namespace {

constexpr std::string_view kBegin =
    "# Findings of clauselint that were approved. `clauselint waive` adds to this file, and\n"
    "# `clauselint waivers list` prints it as a register. A waiver holds until its clause "
    "changes.\n";

/// A scalar of YAML; quoted unless it is surely nothing else.
std::string scalar(std::string_view text) {
  const auto is_plain = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ' ' || c == '.' || c == '/' ||
           c == '-' || c == '_' || c == '(' || c == ')';
  };
  const bool is_word = !text.empty() && text.front() != '-' && text.front() != ' ' &&
                       text.back() != ' ' && std::all_of(text.begin(), text.end(), is_plain);
  if (is_word)
    return std::string(text);
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'')
      quoted += '\'';
    quoted += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  return quoted + '\'';
}

std::string entry(const Waiver& waiver) {
  std::string text = "- rule: " + waiver.rule + '\n';
  const auto add = [&](std::string_view key, const std::string& value) {
    if (!value.empty())
      text += "  " + std::string(key) + ": " + scalar(value) + '\n';
  };
  add("contract", waiver.contract);
  add("clause", waiver.clause);
  add("fingerprint", waiver.fingerprint);
  add("reason", waiver.reason);
  add("approver", waiver.approver);
  add("approved", waiver.approved);
  add("expires", waiver.expires);
  return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const size_t end = text.find('\n');
    const size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

/// Whether a line belongs to the entry above it: it is indented, and no comment.
bool goes_on(std::string_view line) {
  const size_t first = line.find_first_not_of(" \t");
  return first != std::string_view::npos && first > 0 && line[first] != '#' &&
         line[first] != '\n' && line[first] != '\r';
}

}  // namespace

std::string with_waiver(std::string_view text, const Waiver& waiver,
                        std::optional<uint32_t> replaced) {
  std::string result;
  const std::vector<std::string_view> lines = lines_of(text);
  bool is_done = false;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!replaced || i + 1 != *replaced) {
      result += lines[i];
      continue;
    }
    result += entry(waiver);
    is_done = true;
    while (i + 1 < lines.size() && goes_on(lines[i + 1])) ++i;
  }
  if (is_done)
    return result;
  if (result.empty())
    result = kBegin;
  else if (result.back() != '\n')
    result += '\n';
  return result + '\n' + entry(waiver);
}

}  // namespace lint
