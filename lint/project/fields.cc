// SPDX-License-Identifier: MIT
#include "lint/project/fields.h"

#include <fmt/format.h>

namespace lint {

bool expect_map(const Yaml& yaml, std::string_view what, const std::vector<std::string_view>& known,
                Complaints& complaints) {
  if (yaml.kind != Yaml::Kind::Map) {
    complaints.add(yaml, fmt::format("{} is a map of keys and values", what),
                   fmt::format("known keys are {}", fmt::join(known, ", ")));
    return false;
  }
  complaints.check_keys(yaml, known, what);
  return true;
}

Placed<std::string> read_word(const Yaml& yaml, std::string_view key, Complaints& complaints) {
  if (yaml.kind != Yaml::Kind::Scalar || yaml.scalar.empty())
    complaints.add(yaml, fmt::format("'{}' takes one value", key));
  return {yaml.scalar, yaml.where};
}

std::vector<Placed<std::string>> read_words(const Yaml& yaml, std::string_view key,
                                            Complaints& complaints) {
  std::vector<Placed<std::string>> words;
  if (yaml.kind == Yaml::Kind::Map)
    complaints.add(yaml, fmt::format("'{}' takes one value or a list of values", key));
  else
    for (const Yaml* item : items(yaml)) words.push_back(read_word(*item, key, complaints));
  return words;
}

}  // namespace lint
