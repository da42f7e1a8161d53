// SPDX-License-Identifier: MIT
#include "lint/rule/complaints.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "lint/text/suggestion.h"

namespace lint {

void Complaints::add(const Yaml& where, std::string message, std::string cure) {
  add(where.where, std::move(message), std::move(cure));
}

void Complaints::add(Error::Position where, std::string message, std::string cure) {
  errors_.push_back({.kind = Error::Kind::Rule,
                     .message = std::move(message),
                     .cure = std::move(cure),
                     .path = path_,
                     .where = where});
}

void Complaints::unknown(const Yaml& where, std::string_view what,
                         const std::vector<std::string_view>& known) {
  constexpr size_t kFew = 16;
  const auto meant = suggestion(where.scalar, known);
  std::string cure;
  if (meant)
    cure = fmt::format("did you mean '{}'?", *meant);
  else if (!known.empty() && known.size() <= kFew)
    cure = fmt::format("known are {}", fmt::join(known, ", "));
  add(where, fmt::format("'{}' is no {}", where.scalar, what), std::move(cure));
}

void Complaints::check_keys(const Yaml& yaml, const std::vector<std::string_view>& known,
                            std::string_view what) {
  for (const auto& [key, value] : yaml.map) {
    if (std::find(known.begin(), known.end(), key.scalar) == known.end())
      unknown(key, fmt::format("key of {}", what), known);
  }
}

std::vector<const Yaml*> items(const Yaml& yaml) {
  if (yaml.kind != Yaml::Kind::List)
    return {&yaml};
  std::vector<const Yaml*> all;
  for (const Yaml& item : yaml.list) all.push_back(&item);
  return all;
}

}  // namespace lint
