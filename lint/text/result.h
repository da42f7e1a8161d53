// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace lint {

/// Why a job could not be done. A strange contract is never an Error (it is a Finding), a bug is an
/// assert.
struct Error {
  enum class Kind : uint8_t {
    Input,  ///< the input cannot be read or is not what it claims to be
    Rule,   ///< a rule, vocabulary or configuration file is wrong
  };
  /// One-based, as people count; printed as it is.
  struct Position {
    uint32_t line = 1;
    uint32_t column = 1;
  };

  Kind kind = Kind::Input;
  /// A sentence fragment in lower case without a full stop that says what is wrong.
  std::string message;
  /// What the user can do about it, in the same form; empty when there is nothing to say.
  std::string cure = {};
  /// The file concerned; empty when it is none.
  std::string path = {};
  std::optional<Position> where = {};
};

/// "path:line:column: message (cure)", without the parts that are empty.
std::string to_string(const Error& error);

template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail({...})` in a function that returns a Result.
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace lint
