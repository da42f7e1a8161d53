// SPDX-License-Identifier: MIT
#include "lint/syntax/query.h"

#include <fmt/format.h>
#include <tree_sitter/api.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "lint/text/pattern.h"

extern "C" const TSLanguage* tree_sitter_clause();

namespace lint {
namespace {

struct Delete {
  void operator()(TSQuery* query) const { ts_query_delete(query); }
  void operator()(TSQueryCursor* cursor) const { ts_query_cursor_delete(cursor); }
  void operator()(TSParser* parser) const { ts_parser_delete(parser); }
  void operator()(TSTree* tree) const { ts_tree_delete(tree); }
};

/// A comparison of what a capture holds.
struct Predicate {
  uint32_t pattern = 0;
  uint32_t capture = 0;
  bool negated = false;
  std::string words = {};
  std::optional<Pattern> expression = {};  ///< instead of `words`

  bool holds(std::string_view text) const {
    return (expression ? expression->find(text).has_value() : text == words) != negated;
  }
};

Error::Position place(std::string_view query, uint32_t offset) {
  Error::Position position;
  for (const char c : query.substr(0, offset)) {
    ++position.column;
    if (c == '\n') {
      ++position.line;
      position.column = 1;
    }
  }
  return position;
}

std::string what_is_wrong(std::string_view query, uint32_t offset, TSQueryError error) {
  const std::string_view rest = query.substr(std::min<size_t>(offset, query.size()));
  const std::string_view word = rest.substr(0, rest.find_first_of(" ()[]@\n\t"));
  switch (error) {
    case TSQueryErrorNodeType:
      return fmt::format("'{}' is no kind of phrase", word);
    case TSQueryErrorField:
      return fmt::format("phrases have no field '{}'", word);
    case TSQueryErrorCapture:
      return fmt::format("nothing is captured as '{}'", word);
    case TSQueryErrorStructure:
      return "phrases never stand like this";
    default:
      return "the query cannot be read";
  }
}

std::string_view string_of(const TSQuery* query, uint32_t id) {
  uint32_t length = 0;
  const char* const text = ts_query_string_value_for_id(query, id, &length);
  return {text, length};
}

/// The predicates of one pattern.
Result<void> read_predicates(const TSQuery* query, uint32_t pattern,
                             std::vector<Predicate>& predicates) {
  uint32_t count = 0;
  const TSQueryPredicateStep* const steps = ts_query_predicates_for_pattern(query, pattern, &count);
  const auto wrong = [](std::string message) {
    return fail({.kind = Error::Kind::Rule,
                 .message = std::move(message),
                 .cure = "write (#eq? @it \"words\") or (#match? @it \"expression\")"});
  };
  for (uint32_t begin = 0; begin < count;) {
    uint32_t end = begin;
    while (end < count && steps[end].type != TSQueryPredicateStepTypeDone) ++end;
    const std::string_view name = string_of(query, steps[begin].value_id);
    const bool matches = name == "match?" || name == "not-match?";
    if (!matches && name != "eq?" && name != "not-eq?")
      return wrong(fmt::format("'#{}' is no predicate here", name));
    if (end - begin != 3 || steps[begin + 1].type != TSQueryPredicateStepTypeCapture ||
        steps[begin + 2].type != TSQueryPredicateStepTypeString)
      return wrong(fmt::format("'#{}' compares a capture with a string", name));
    Predicate predicate{.pattern = pattern,
                        .capture = steps[begin + 1].value_id,
                        .negated = name.substr(0, 4) == "not-",
                        .words = std::string(string_of(query, steps[begin + 2].value_id))};
    if (matches) {
      auto expression = Pattern::compile(predicate.words);
      if (!expression)
        return fail(expression.error());
      predicate.expression = std::move(*expression);
    }
    predicates.push_back(std::move(predicate));
    begin = end + 1;
  }
  return {};
}

}  // namespace

struct PhraseQuery::Compiled {
  std::unique_ptr<TSQuery, Delete> query;
  std::vector<Predicate> predicates;
};

Result<PhraseQuery> PhraseQuery::compile(std::string_view text) {
  uint32_t offset = 0;
  TSQueryError error = TSQueryErrorNone;
  auto compiled = std::make_shared<Compiled>();
  compiled->query.reset(ts_query_new(tree_sitter_clause(), text.data(),
                                     static_cast<uint32_t>(text.size()), &offset, &error));
  if (compiled->query == nullptr) {
    return fail({.kind = Error::Kind::Rule,
                 .message = what_is_wrong(text, offset, error),
                 .cure = "grammars/README.md names the kinds of phrases",
                 .where = place(text, offset)});
  }
  const uint32_t count = ts_query_pattern_count(compiled->query.get());
  if (count == 0)
    return fail({.kind = Error::Kind::Rule, .message = "the query asks for nothing"});
  for (uint32_t pattern = 0; pattern < count; ++pattern) {
    auto read = read_predicates(compiled->query.get(), pattern, compiled->predicates);
    if (!read)
      return fail(read.error());
  }
  PhraseQuery query;
  query.compiled_ = std::move(compiled);
  return query;
}

std::vector<Span> PhraseQuery::find(std::string_view text, uint32_t offset) const {
  const std::unique_ptr<TSParser, Delete> parser(ts_parser_new());
  ts_parser_set_language(parser.get(), tree_sitter_clause());
  const std::unique_ptr<TSTree, Delete> tree(ts_parser_parse_string(
      parser.get(), nullptr, text.data(), static_cast<uint32_t>(text.size())));
  const std::unique_ptr<TSQueryCursor, Delete> cursor(ts_query_cursor_new());
  ts_query_cursor_exec(cursor.get(), compiled_->query.get(), ts_tree_root_node(tree.get()));
  std::vector<Span> found;
  TSQueryMatch match;
  while (ts_query_cursor_next_match(cursor.get(), &match)) {
    const auto span_of = [](const TSNode& node) {
      return Span{ts_node_start_byte(node), ts_node_end_byte(node)};
    };
    const auto holds = [&](const Predicate& predicate) {
      if (predicate.pattern != match.pattern_index)
        return true;
      for (uint16_t i = 0; i < match.capture_count; ++i) {
        if (match.captures[i].index == predicate.capture &&
            !predicate.holds(slice(text, span_of(match.captures[i].node))))
          return false;
      }
      return true;
    };
    if (!std::all_of(compiled_->predicates.begin(), compiled_->predicates.end(), holds))
      continue;
    Span span{0, static_cast<uint32_t>(text.size())};
    if (match.capture_count > 0)
      span = span_of(match.captures[0].node);
    found.push_back({offset + span.begin, offset + span.end});
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace lint
