// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/text/result.h"
#include "lint/text/span.h"

namespace re2 {
class RE2;
}

namespace lint {

/// A compiled regular expression in RE2 syntax; matching takes linear time. Case matters unless the
/// expression begins with `(?i)`. `\b` and `\w` know ASCII only. Immutable and thread-safe.
class Pattern {
 public:
  /// An error names the expression and what is wrong with it.
  static Result<Pattern> compile(std::string_view expression);

  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  /// The leftmost match at or after `from`: the whole match first, then each capture group; a group
  /// that took no part is the empty span {0, 0}.
  std::optional<std::vector<Span>> find(std::string_view text, uint32_t from = 0) const;

  bool matches_all_of(std::string_view text) const;

 private:
  explicit Pattern(std::unique_ptr<re2::RE2> expression);
  std::unique_ptr<re2::RE2> expression_;
};

}  // namespace lint
