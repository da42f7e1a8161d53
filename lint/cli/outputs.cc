// SPDX-License-Identifier: MIT
#include "lint/cli/outputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "lint/report/reporter.h"
#include "lint/text/suggestion.h"

namespace lint {
namespace {

/// The format that somebody meant who wrote another word before the colon.
std::optional<std::string_view> meant_format(std::string_view word) {
  std::vector<std::string_view> names;
  for (const Reporter& reporter : reporters()) names.push_back(reporter.name);
  return suggestion(word, names);
}

tl::expected<Output, std::string> read_output(const std::string& word, const std::string& format) {
  const size_t colon = word.find(':');
  const std::string prefix = word.substr(0, colon);
  if (find_reporter(prefix) != nullptr)
    return Output{prefix, colon == std::string::npos ? "" : word.substr(colon + 1)};
  if (colon != std::string::npos) {
    if (const auto meant = meant_format(prefix))
      return tl::unexpected(fmt::format("there is no format `{}`; did you mean `{}:{}`?", prefix,
                                        *meant, word.substr(colon + 1)));
  }
  return Output{format, word};
}

}  // namespace

tl::expected<std::vector<Output>, std::string> read_outputs(const std::vector<std::string>& words,
                                                            const std::string& format) {
  std::vector<Output> outputs;
  for (const std::string& word : words) {
    auto output = read_output(word, format);
    if (!output)
      return tl::unexpected(std::move(output.error()));
    if (output->path == "-")
      output->path.clear();
    const bool is_taken = std::any_of(outputs.begin(), outputs.end(), [&](const Output& other) {
      return other.path == output->path;
    });
    if (is_taken)
      return tl::unexpected("two reports would go to " + (output->path.empty()
                                                              ? std::string("standard output")
                                                              : "`" + output->path + "`"));
    outputs.push_back(std::move(*output));
  }
  if (outputs.empty())
    outputs.push_back({format, {}});
  return outputs;
}

}  // namespace lint
