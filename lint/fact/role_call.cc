// SPDX-License-Identifier: MIT
#include "lint/fact/role_call.h"

#include "lint/fact/contract_text.h"
#include "lint/fact/word.h"

namespace lint {

namespace {

/// Role words in the text of a clause, in order.
struct Calls {
  struct Call {
    uint32_t word = 0;  ///< index of role_words()
    Span span = {};
    bool acts = false;
    bool has_own_capital = false;
  };
  std::vector<Call> all = {};
};

Calls find_calls(const TermIndex& index, std::string_view text) {
  Calls calls;
  const auto words = find_words(text, {0, static_cast<uint32_t>(text.size())});
  for (uint32_t at = 0; at < words.size();) {
    const auto match = index.longest(text, words, at);
    // "Sub-processor" is another than the processor.
    const bool is_sub = at > 0 && words[at].begin > 0 && text[words[at].begin - 1] == '-' &&
                        fold(slice(text, words[at - 1])) == "sub";
    if (!match || is_sub) {
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
    calls.all.push_back({match->term, span, acts, has_own_capital});
    at = next;
  }
  return calls;
}

}  // namespace

std::vector<RoleCall> find_role_calls(const ClauseTree& tree, bool in_small_letters,
                                      Memory* memory) {
  TermIndex index;
  std::vector<RoleCall> calls;
  for (const RoleWord& word : role_words()) {
    index.add(word.words, static_cast<uint32_t>(calls.size()));
    calls.push_back({.word = word});
  }
  auto calls_in =
      recollect<Calls>(memory, [&](std::string_view text) { return find_calls(index, text); });
  const std::string_view text = tree.document().text();
  for (const Clause& clause : tree.clauses()) {
    if (!is_contract_text(clause))
      continue;
    for (const Calls::Call& each : calls_in(slice(text, clause.text)).all) {
      RoleCall& call = calls[each.word];
      const bool is_pronoun = !pronoun(call.word.words).empty();
      if (!each.has_own_capital && !is_pronoun && !(in_small_letters && each.acts))
        continue;
      if (call.count++ == 0)
        call.first = {clause.text.begin + each.span.begin, clause.text.begin + each.span.end};
      call.acts = call.acts || each.acts;
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
