// SPDX-License-Identifier: MIT
#include "lint/cli/contract_work.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "lint/clause/outline.h"
#include "lint/cli/output.h"
#include "lint/comparison/redline.h"
#include "lint/document/reader.h"
#include "lint/text/file.h"

namespace lint {
namespace {

/// More than any contract; a guard against what is none.
constexpr uint64_t kLargestFile = uint64_t{256} << 20U;

}  // namespace

Checked work_on(const Input& input, const Options& options, const Work& work) {
  const std::string path = name_of(input, options);
  if (input.error)
    return {.path = path, .errors = {*input.error}};
  Result<std::string> bytes = read_file(input.path, kLargestFile);
  if (!bytes) {
    Error error = std::move(bytes.error());
    error.path = path;
    return {.path = path, .errors = {std::move(error)}};
  }
  return work(std::move(*bytes), path);
}

Checked outline_input(const Input& input, const Options& options) {
  return work_on(input, options, [&](std::string bytes, const std::string& path) {
    auto document = read_document(std::move(bytes), path, options.view);
    if (!document)
      return Checked{.path = path, .errors = {document.error()}};
    return Checked{.path = path,
                   .tree = std::make_shared<const ClauseTree>(outline(std::move(*document)))};
  });
}

Checked check_input(const PlannedInput& input, const Options& options) {
  return work_on(input.input, options, [&](std::string bytes, const std::string& path) {
    if (options.both_views)
      return check_redline(*input.plan.checker, bytes, path);
    return input.plan.checker->check(std::move(bytes), path, options.view);
  });
}

void print_errors(const std::vector<Checked>& results) {
  for (const Checked& result : results) {
    for (const Error& error : result.errors) print(error);
  }
}

bool has_unreadable(const std::vector<Checked>& results) {
  return std::any_of(results.begin(), results.end(),
                     [](const Checked& result) { return !result.errors.empty(); });
}

}  // namespace lint
