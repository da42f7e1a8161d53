// SPDX-License-Identifier: MIT
#include "lint/lsp/highlighting.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "lint/syntax/phrase.h"

namespace lint {
namespace {

/// Reading the phrases of more text than this takes longer than a keystroke may.
constexpr uint32_t kMostRead = 200'000;

enum class TokenType : uint8_t { Term, Citation, Modal, Time };
constexpr int kDeclaration = 1;  // the first modifier, as a bit

struct Token {
  Span span = {};
  TokenType type = TokenType::Term;
  int modifiers = 0;
};

void add_phrases(const Analysis& analysis, Span asked, std::vector<Token>& tokens) {
  const Document& document = analysis.tree().document();
  PhraseReader reader;
  std::vector<Phrase> phrases;
  for (const Block& block : document.blocks()) {
    if (!block.span.empty() && block.span.overlaps(asked))
      reader.read(document.text(block.span), block.span.begin, phrases);
  }
  for (const Phrase& phrase : phrases) {
    switch (phrase.kind) {
      case Phrase::Kind::Duty:
      case Phrase::Kind::Prohibition:
      case Phrase::Kind::Power:
      case Phrase::Kind::Exemption:
      case Phrase::Kind::Intention:
        tokens.push_back({phrase.span, TokenType::Modal});
        break;
      case Phrase::Kind::Period:
      case Phrase::Kind::Frequency:
        tokens.push_back({phrase.span, TokenType::Time});
        break;
      default:
        break;
    }
  }
}

}  // namespace

Json token_legend() {
  return {{"tokenTypes", {"type", "property", "keyword", "number"}},
          {"tokenModifiers", {"declaration"}}};
}

Json tokens_of(const Analysis& analysis, const Json& range) {
  const auto size = static_cast<uint32_t>(analysis.tree().document().text().size());
  const Span asked = range.is_object() ? analysis.span(range) : Span{0, size};
  std::vector<Token> tokens;
  for (const Definition& definition : analysis.facts().definitions.all())
    tokens.push_back({definition.span, TokenType::Term, kDeclaration});
  for (const TermUse& use : analysis.facts().definitions.uses())
    tokens.push_back({use.span, TokenType::Term});
  for (const Reference& reference : analysis.facts().references)
    tokens.push_back({reference.span, TokenType::Citation});
  if (asked.size() <= kMostRead)
    add_phrases(analysis, asked, tokens);
  std::erase_if(tokens, [&](const Token& token) { return !token.span.overlaps(asked); });
  std::stable_sort(tokens.begin(), tokens.end(),
                   [](const Token& a, const Token& b) { return a.span.begin < b.span.begin; });
  Json data = Json::array();
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t behind = 0;
  for (const Token& token : tokens) {
    if (token.span.begin < behind)
      continue;
    const Json place = analysis.range(token.span);
    const auto begin_line = number_at(place, {"start", "line"});
    const auto begin = number_at(place, {"start", "character"});
    if (begin_line != number_at(place, {"end", "line"}))
      continue;  // a token stands in one line
    behind = token.span.end;
    data.push_back(begin_line - line);
    data.push_back(begin_line == line ? begin - column : begin);
    data.push_back(number_at(place, {"end", "character"}) - begin);
    data.push_back(static_cast<int>(token.type));
    data.push_back(token.modifiers);
    line = begin_line;
    column = begin;
  }
  return {{"data", std::move(data)}};
}

}  // namespace lint
