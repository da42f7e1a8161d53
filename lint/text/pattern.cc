// SPDX-License-Identifier: MIT
#include "lint/text/pattern.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <utility>

namespace lint {

Result<Pattern> Pattern::compile(std::string_view expression) {
  RE2::Options options(RE2::Quiet);
  auto compiled = std::make_unique<RE2>(re2::StringPiece(expression), options);
  if (!compiled->ok()) {
    return fail({.kind = Error::Kind::Rule,
                 .message = fmt::format("'{}' is not a regular expression: {}", expression,
                                        compiled->error())});
  }
  return Pattern(std::move(compiled));
}

Pattern::Pattern(std::unique_ptr<re2::RE2> expression) : expression_(std::move(expression)) {}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

std::optional<std::vector<Span>> Pattern::find(std::string_view text, uint32_t from) const {
  const int count = expression_->NumberOfCapturingGroups() + 1;
  std::vector<re2::StringPiece> groups(static_cast<size_t>(count));
  if (from > text.size() ||
      !expression_->Match(text, from, text.size(), RE2::UNANCHORED, groups.data(), count))
    return std::nullopt;
  std::vector<Span> spans;
  spans.reserve(groups.size());
  for (const auto& group : groups) {
    if (group.data() == nullptr) {
      spans.push_back({});
      continue;
    }
    const auto begin = static_cast<uint32_t>(group.data() - text.data());
    spans.push_back({begin, begin + static_cast<uint32_t>(group.size())});
  }
  return spans;
}

bool Pattern::matches_all_of(std::string_view text) const {
  return RE2::FullMatch(text, *expression_);
}

}  // namespace lint
