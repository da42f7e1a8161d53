// SPDX-License-Identifier: MIT
#include "lint/fact/role_call.h"

#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"

namespace lint {

std::vector<RoleCall> find_role_calls(const ClauseTree& tree, bool in_small_letters) {
  TermIndex index;
  std::vector<RoleCall> calls;
  for (const RoleWord& word : role_words()) {
    index.add(word.words, static_cast<uint32_t>(calls.size()));
    calls.push_back({.word = word});
  }
  const std::string_view text = tree.document().text();
  for (const Clause& clause : tree.clauses()) {
    if (!is_contract_text(clause))
      continue;
    const auto words = find_words(text, clause.text);
    for (uint32_t at = 0; at < words.size();) {
      const auto match = index.longest(text, words, at);
      if (!match) {
        ++at;
        continue;
      }
      const Span span{words[at].begin, words[at + match->words - 1].end};
      const uint32_t next = at + match->words;
      const bool acts =
          next < words.size() &&
          is_one_of(slice(text, words[next]), {"shall", "will", "must", "may", "agrees", "agree"});
      const bool begins_sentence =
          at == 0 || slice(text, {words[at - 1].end, span.begin}).find_first_of(".:;\n") !=
                         std::string_view::npos;
      const bool has_own_capital = is_capitalised(slice(text, span)) && (acts || !begins_sentence);
      RoleCall& call = calls[match->term];
      if (has_own_capital || !pronoun(call.word.words).empty() || (in_small_letters && acts)) {
        if (call.count++ == 0)
          call.first = span;
        call.acts = call.acts || acts;
      }
      at = next;
    }
  }
  std::vector<RoleCall> found;
  for (const RoleCall& call : calls) {
    if (call.count > 0)
      found.push_back(call);
  }
  return found;
}

}  // namespace lint
