// SPDX-License-Identifier: MIT
#include "lint/lsp/term.h"

#include <algorithm>
#include <vector>

#include "lint/fact/time.h"
#include "lint/syntax/phrase.h"

namespace lint {
namespace {

/// Longer definitions speak of periods that are not what the term stands for.
constexpr uint32_t kLongestPeriodDefinition = 300;

}  // namespace

std::optional<std::string> period_of(const Analysis& analysis, const Definition& definition) {
  if (definition.text.empty() || definition.text.size() > kLongestPeriodDefinition ||
      !definition.items.empty())
    return std::nullopt;
  PhraseReader reader;
  std::vector<Phrase> phrases;
  reader.read(analysis.tree().document().text(definition.text), definition.text.begin, phrases);
  std::optional<std::string> found;
  for (const Phrase& phrase : phrases) {
    if (phrase.kind != Phrase::Kind::Period)
      continue;
    const auto period = read_period(analysis.tree().document().text(phrase.span));
    if (!period || found)
      return std::nullopt;
    found = to_string(*period);
  }
  return found;
}

const Definition* term_at(const Analysis& analysis, uint32_t offset) {
  const Definitions& definitions = analysis.facts().definitions;
  const Definition* const found = definitions.at(offset);
  // With the cursor behind its last letter a word is still the one that is meant.
  return found != nullptr || offset == 0 ? found : definitions.at(offset - 1);
}

std::string first_words(const Analysis& analysis, Span span, uint32_t most) {
  std::string words(analysis.tree().document().quote(span));
  std::replace(words.begin(), words.end(), '\n', ' ');
  std::replace(words.begin(), words.end(), '\r', ' ');
  std::replace(words.begin(), words.end(), '\v', ' ');
  if (words.size() <= most)
    return words;
  size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
  return words.substr(0, end) + "…";
}

}  // namespace lint
