// SPDX-License-Identifier: MIT
#include "lint/syntax/phrase.h"

#include <tree_sitter/api.h>

#include <cassert>
#include <limits>
#include <utility>

extern "C" const TSLanguage* tree_sitter_clause();

namespace lint {
namespace {

using Kind = Phrase::Kind;

constexpr std::pair<std::string_view, Kind> kKinds[] = {
    {"words", Kind::Word},
    {"number", Kind::Number},
    {"duty", Kind::Duty},
    {"prohibition", Kind::Prohibition},
    {"power", Kind::Power},
    {"exemption", Kind::Exemption},
    {"intention", Kind::Intention},
    {"negation", Kind::Negation},
    {"period", Kind::Period},
    {"frequency", Kind::Frequency},
    {"quoted", Kind::Quoted},
    {"reference", Kind::Reference},
    {"date", Kind::Date},
    {"amount", Kind::Amount},
    {"percentage", Kind::Percentage},
    {"blank", Kind::Blank},
    {"comma", Kind::Comma},
    {"colon", Kind::Colon},
    {"semicolon", Kind::Semicolon},
    {"dash", Kind::Dash},
    {"open", Kind::Open},
    {"close", Kind::Close},
    {"stop", Kind::Stop},
    {"mark", Kind::Mark},
};

/// The kind of phrase for each symbol of the language; Mark for those that are no phrase.
std::vector<Kind> kinds_by_symbol(const TSLanguage* language) {
  std::vector<Kind> kinds(ts_language_symbol_count(language), Kind::Mark);
  for (const auto& [name, kind] : kKinds) {
    const TSSymbol symbol = ts_language_symbol_for_name(language, name.data(),
                                                        static_cast<uint32_t>(name.size()), true);
    assert(symbol != 0);
    kinds[symbol] = kind;
  }
  return kinds;
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The grammar gives plain words in runs.
void append_words(std::string_view text, Span run, uint32_t offset, std::vector<Phrase>& phrases) {
  uint32_t at = run.begin;
  while (at < run.end) {
    uint32_t end = at;
    while (end < run.end && !is_space(text[end])) ++end;
    if (end > at)
      phrases.push_back({Kind::Word, {offset + at, offset + end}});
    at = end + 1;
  }
}

}  // namespace

struct PhraseReader::Parser {
  struct Delete {
    void operator()(TSParser* parser) const { ts_parser_delete(parser); }
    void operator()(TSTree* tree) const { ts_tree_delete(tree); }
  };

  Parser() : handle(ts_parser_new()), kinds(kinds_by_symbol(tree_sitter_clause())) {
    [[maybe_unused]] const bool loads = ts_parser_set_language(handle.get(), tree_sitter_clause());
    assert(loads);
  }

  std::unique_ptr<TSParser, Delete> handle;
  std::vector<Kind> kinds;
};

PhraseReader::PhraseReader(Memory* memory)
    : parser_(std::make_unique<Parser>()),
      known_(memory == nullptr ? nullptr : &memory->shelf<Phrases>()) {}
PhraseReader::PhraseReader(PhraseReader&&) noexcept = default;
PhraseReader& PhraseReader::operator=(PhraseReader&&) noexcept = default;
PhraseReader::~PhraseReader() = default;

void PhraseReader::read(std::string_view text, uint32_t offset, std::vector<Phrase>& phrases) {
  if (known_ == nullptr)
    return parse(text, offset, phrases);
  const Phrases& known = known_->recall(text, [&] {
    Phrases fresh;
    parse(text, 0, fresh.all);
    return fresh;
  });
  phrases.reserve(phrases.size() + known.all.size());
  for (const Phrase& phrase : known.all)
    phrases.push_back({phrase.kind, {offset + phrase.span.begin, offset + phrase.span.end}});
}

void PhraseReader::parse(std::string_view text, uint32_t offset, std::vector<Phrase>& phrases) {
  assert(text.size() <= std::numeric_limits<uint32_t>::max() - offset);
  const std::unique_ptr<TSTree, Parser::Delete> tree(ts_parser_parse_string(
      parser_->handle.get(), nullptr, text.data(), static_cast<uint32_t>(text.size())));
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree.get()));
  // The tree is two deep: sentences and their phrases.
  for (bool more = ts_tree_cursor_goto_first_child(&cursor); more;) {
    if (ts_tree_cursor_goto_first_child(&cursor))
      continue;
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    const Span span = {ts_node_start_byte(node), ts_node_end_byte(node)};
    const Kind kind = parser_->kinds[ts_node_symbol(node)];
    if (kind == Kind::Word)
      append_words(text, span, offset, phrases);
    else
      phrases.push_back({kind, {offset + span.begin, offset + span.end}});
    more = ts_tree_cursor_goto_next_sibling(&cursor) ||
           (ts_tree_cursor_goto_parent(&cursor) && ts_tree_cursor_goto_next_sibling(&cursor));
  }
  ts_tree_cursor_delete(&cursor);
}

}  // namespace lint
