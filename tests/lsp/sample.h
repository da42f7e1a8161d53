// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "lint/lsp/analysis.h"
#include "lint/rule/rule_set.h"

namespace lint::test {

inline std::shared_ptr<const Checker> built_in_checker() {
  static const auto kChecker =
      std::make_shared<const Checker>(std::move(*load_rules(built_in_rule_files())));
  return kChecker;
}

inline Analysis analysed(std::string text, LineMap::Unit unit = LineMap::Unit::Utf16) {
  return Analysis({.uri = "file:///draft.md",
                   .path = "draft.md",
                   .bytes = std::move(text),
                   .plan = {.checker = built_in_checker()},
                   .today = "2026-01-31",
                   .unit = unit});
}

/// The words under a range of a text in bytes.
inline std::string words_at(const std::string& text, const Json& range) {
  const LineMap lines(text);
  const auto offset = [&](const char* key) {
    return lines.offset({number_at(range, {key, "line"}), number_at(range, {key, "character"})},
                        LineMap::Unit::Utf16);
  };
  return text.substr(offset("start"), offset("end") - offset("start"));
}

/// Where `words` begin in the text, as a byte of Document::text().
inline uint32_t offset_of(const Analysis& analysis, const std::string& words) {
  return static_cast<uint32_t>(analysis.tree().document().text().find(words));
}

constexpr const char* kDraft = R"(# Hosting Agreement

This Agreement is made between Northlight Hosting Inc. ("Provider") and Fenwick Bank ("Customer").

## 1. Definitions

1.1 "Notice Period" means ten (10) Business Days.

## 2. Security and Compliance

2.1 Throughout the Term, Provider shall maintain its SOC 2 Type II attestation and its ISO/IEC 27001 certification, and shall promptly notify Customer of any lapse of, or change in the scope of, either of them.

2.2 Provider shall tell Customer within the Notice Period of what Section 2.1 and Section 9.4 require.
)";

}  // namespace lint::test
