// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lint/text/pattern.h"
#include "lint/text/result.h"

namespace lint {

/// A pattern for paths, as in .gitignore: `*` and `?` stand for characters other than '/', `**` for
/// any folders, `[a-z]` for one of these characters. A pattern without '/' (but at its end) holds
/// at any depth, another from the folder that it is relative to. What names a folder holds for all
/// that is in it. Case matters. Immutable and thread-safe.
class Glob {
 public:
  /// The error has neither path nor place.
  static Result<Glob> compile(std::string_view pattern);

  const std::string& pattern() const { return pattern_; }
  /// Whether it names one file at most.
  bool is_literal() const;
  /// `path` is relative to the folder that the pattern is relative to, with '/'.
  bool matches(std::string_view path) const { return expression_.matches_all_of(path); }

 private:
  Glob(std::string pattern, Pattern expression)
      : pattern_(std::move(pattern)), expression_(std::move(expression)) {}

  std::string pattern_;
  Pattern expression_;
};

}  // namespace lint
