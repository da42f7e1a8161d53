// SPDX-License-Identifier: MIT
#include "lint/project/glob.h"

#include <fmt/format.h>

#include <utility>

namespace lint {
namespace {

/// A set of characters "[...]" as an expression; moves `at` behind it. Empty when it has no end.
std::string read_set(std::string_view pattern, size_t& at) {
  const size_t begin = at + 1;
  const bool is_negated =
      begin < pattern.size() && (pattern[begin] == '!' || pattern[begin] == '^');
  const size_t first = begin + (is_negated ? 1 : 0);
  const size_t end = pattern.find(']', first + 1);
  if (end == std::string_view::npos)
    return {};
  std::string set = is_negated ? "[^/" : "[";
  for (const char c : pattern.substr(first, end - first))
    set += c == '\\' || c == '[' || c == ']' || c == '^' ? std::string{'\\', c} : std::string{c};
  at = end + 1;
  return set + ']';
}

std::string escaped(char c) {
  constexpr std::string_view kSpecial = "\\^$.|?*+()[]{}";
  return kSpecial.find(c) == std::string_view::npos ? std::string{c} : std::string{'\\', c};
}

}  // namespace

Result<Glob> Glob::compile(std::string_view pattern) {
  std::string_view rest = pattern;
  while (rest.starts_with("./")) rest.remove_prefix(2);
  const bool is_rooted =
      rest.substr(0, rest.empty() ? 0 : rest.size() - 1).find('/') != std::string_view::npos;
  if (rest.starts_with('/'))
    rest.remove_prefix(1);
  if (rest.ends_with('/'))
    rest.remove_suffix(1);
  if (rest.empty())
    return fail({.kind = Error::Kind::Rule, .message = "the pattern is empty"});
  std::string expression = is_rooted ? "(?s)" : "(?s)(?:.*/)?";
  for (size_t at = 0; at < rest.size();) {
    if (rest.substr(at).starts_with("**/")) {
      expression += "(?:.*/)?";
      at += 3;
    } else if (rest.substr(at).starts_with("**")) {
      expression += ".*";
      at += 2;
    } else if (rest[at] == '[') {
      const std::string set = read_set(rest, at);
      if (set.empty()) {
        return fail({.kind = Error::Kind::Rule,
                     .message = fmt::format("the '[' in '{}' has no end", pattern),
                     .cure = "close it with ']', or write '[[]' for the character itself"});
      }
      expression += set;
    } else {
      expression += rest[at] == '*' ? "[^/]*" : rest[at] == '?' ? "[^/]" : escaped(rest[at]);
      ++at;
    }
  }
  auto compiled = Pattern::compile(expression + "(?:/.*)?");
  if (!compiled) {
    return fail({.kind = Error::Kind::Rule,
                 .message = fmt::format("'{}' is no pattern for paths", pattern)});
  }
  return Glob(std::string(pattern), std::move(*compiled));
}

bool Glob::is_literal() const {
  return pattern_.find_first_of("*?[") == std::string::npos;
}

}  // namespace lint
