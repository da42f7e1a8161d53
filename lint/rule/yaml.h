// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/text/result.h"

namespace lint {

/// A YAML document as plain data. Every scalar is a string; an empty one stands for null too.
struct Yaml {
  enum class Kind : uint8_t { Scalar, List, Map };
  Kind kind = Kind::Scalar;
  std::string scalar = {};
  bool quoted = false;  ///< the scalar stands in quotation marks or in a block
  std::vector<Yaml> list = {};
  std::vector<std::pair<Yaml, Yaml>> map = {};  ///< in the order of the file; keys are scalars
  Error::Position where = {};

  /// The value of a key; null when there is none.
  const Yaml* find(std::string_view key) const;
};

/// Parses one YAML document. Errors, with line and column: what is not YAML, duplicate keys,
/// aliases, tags, keys that are not scalars, nesting deeper than 32.
Result<Yaml> parse_yaml(std::string_view text, const std::string& path);

}  // namespace lint
