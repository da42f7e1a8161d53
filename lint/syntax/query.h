// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "lint/text/result.h"
#include "lint/text/span.h"

namespace lint {

/// A query over the phrases of clause text, in the query language of tree-sitter with the node
/// names of grammars/clause: `(amount) @it`, `((word) (period) @it)`. The predicates `#eq?`,
/// `#not-eq?`, `#match?` and `#not-match?` compare a capture with a string. Immutable, cheap to
/// copy and thread-safe.
class PhraseQuery {
 public:
  /// The error has no path; its place is in the query, both counted from one.
  static Result<PhraseQuery> compile(std::string_view query);

  /// The first capture of each match in `text`, by begin, moved by `offset`. Of a query without
  /// captures, what it matches.
  std::vector<Span> find(std::string_view text, uint32_t offset) const;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace lint
