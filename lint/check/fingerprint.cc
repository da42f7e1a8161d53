// SPDX-License-Identifier: MIT
#include "lint/check/fingerprint.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace lint {
namespace {

uint64_t hash_of(std::string_view text) {
  uint64_t hash = 14695981039346656037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return hash;
}

/// Appends text with single spaces between its words.
void append_words(std::string_view text, std::string& words) {
  for (const char c : text) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\v';
    if (!is_space)
      words += c;
    else if (!words.empty() && words.back() != ' ')
      words += ' ';
  }
}

const Requirement* requirement_of(const Checked& checked, const Finding& finding) {
  const auto found = std::find_if(checked.requirements.begin(), checked.requirements.end(),
                                  [&](const Requirement& each) { return is_of(finding, each); });
  return found == checked.requirements.end() ? nullptr : &*found;
}

}  // namespace

Fingerprints::Fingerprints(const Checked& checked)
    : checked_(checked), references_(extract_references(*checked.tree)) {}

std::string Fingerprints::words_of(ClauseId clause) const {
  const ClauseTree& tree = *checked_.tree;
  std::string words;
  for (const Span span : tree.provision(clause)) {
    uint32_t at = span.begin;
    const Span inside = references_in(references_, span);
    for (uint32_t i = inside.begin; i < inside.end; ++i) {
      const Reference& reference = references_[i];
      if (reference.state != Reference::State::Resolved || reference.span.begin < at)
        continue;
      append_words(tree.document().text({at, reference.span.begin}), words);
      for (const ClauseId target : reference.targets)
        append_words(" \u00A7" + std::string(tree.document().text(tree[target].heading)), words);
      at = reference.span.end;
    }
    append_words(tree.document().text({std::min(at, span.end), span.end}), words);
    append_words(" ", words);
  }
  return words;
}

std::string Fingerprints::of(const Finding& finding) const {
  std::string key = finding.rule + '\n';
  const Requirement* requirement = requirement_of(checked_, finding);
  if (requirement != nullptr && requirement->verdict == Verdict::Missing)
    return fmt::format("{:016x}", hash_of(key + "missing"));
  std::vector<ClauseId> clauses = {finding.place.clause};
  if (requirement != nullptr) {
    for (const Element& element : requirement->elements) {
      if (element.verdict != ElementVerdict::Found)
        key += fmt::format("{} {}\n", element.name, name_of(element.verdict));
      for (const Evidence& evidence : element.evidence) clauses.push_back(evidence.clause);
    }
  } else {
    append_words(checked_.tree->document().text(finding.place.span), key);
    key += fmt::format("\n{}\n", finding.related.size());
    for (const Finding::Related& related : finding.related) clauses.push_back(related.place.clause);
  }
  std::sort(clauses.begin(), clauses.end());
  clauses.erase(std::unique(clauses.begin(), clauses.end()), clauses.end());
  // In the order of the words: where a clause stands does not matter.
  std::vector<std::string> words;
  words.reserve(clauses.size());
  for (const ClauseId clause : clauses) words.push_back(words_of(clause));
  std::sort(words.begin(), words.end());
  key += fmt::format("\n{}", fmt::join(words, "\n"));
  return fmt::format("{:016x}", hash_of(key));
}

}  // namespace lint
