// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lint {

/// A label in a cross-reference: "4.2(b)" and "5" in "Sections 4.2(b) to 5".
struct CitedLabel {
  std::string label = {};  ///< as written
  bool to = false;         ///< the end of a range that begins with the label before
};

/// The singular in lower case of a word that may cite: "section" for "Sections".
std::string citing_word(std::string_view spelled);

/// Whether such a word cites clauses ("section", "paragraph"), or schedules ("exhibit", "annex").
bool cites_clause(std::string_view word);
bool cites_schedule(std::string_view word);

/// The labels of a list that begins at `at`, behind a word that cites; moves `at` behind them.
/// Titles in brackets between them ("4 (Fees), 5 (Term)") are skipped, one behind the last as well.
/// `text` ends where the clause does.
std::vector<CitedLabel> read_cited_labels(std::string_view text, uint32_t& at);

}  // namespace lint
