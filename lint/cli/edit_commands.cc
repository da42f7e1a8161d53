// SPDX-License-Identifier: MIT
#include "lint/cli/edit_commands.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "lint/check/checker.h"
#include "lint/cli/output.h"
#include "lint/cli/rule_commands.h"
#include "lint/document/reader.h"
#include "lint/edit/docx_review.h"
#include "lint/edit/reviewer.h"
#include "lint/report/columns.h"
#include "lint/text/file.h"

namespace lint {
namespace {

namespace fs = std::filesystem;

/// More than any contract; a guard against what is none.
constexpr uint64_t kLargestFile = uint64_t{256} << 20U;

/// What the user said, or the moment of SOURCE_DATE_EPOCH
/// (reproducible-builds.org/specs/source-date-epoch), or now.
std::string date_of(const Options& options) {
  if (!options.date.empty())
    return options.date;
  std::time_t moment = std::time(nullptr);
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    const std::string_view text = epoch;
    std::from_chars(text.data(), text.data() + text.size(), moment);
  }
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(moment));
}

/// "draft.reviewed.docx" for "draft.docx".
std::string beside(const std::string& path, std::string_view word) {
  const fs::path file(path);
  return (file.parent_path() /
          (file.stem().string() + "." + std::string(word) + file.extension().string()))
      .string();
}

bool is_same_file(const std::string& a, const std::string& b) {
  std::error_code ignored;
  return fs::equivalent(a, b, ignored);
}

/// Where to write what comes from a draft; nothing, with a message, when that would destroy
/// something.
std::optional<std::string> find_output(const Options& options, std::string_view word) {
  const std::string& input = options.paths.front();
  if (!options.output.empty() || input == "-") {
    if (is_same_file(input, options.output)) {
      print({.message = "would be overwritten, and drafts are never modified in place",
             .cure = "name another file with --output",
             .path = options.output});
      return std::nullopt;
    }
    return options.output;
  }
  std::string output = beside(input, word);
  std::error_code ignored;
  if (fs::exists(output, ignored)) {
    print({.message = "is there already, and may hold somebody's work",
           .cure = "name the file to write with --output",
           .path = output});
    return std::nullopt;
  }
  return output;
}

/// The bytes of the draft, when it is one of this format.
std::optional<std::string> read_draft(const Options& options, Format format) {
  const std::string& input = options.paths.front();
  const std::string path = input == "-" ? options.stdin_name : input;
  auto bytes = read_file(input, kLargestFile);
  if (!bytes) {
    bytes.error().path = path;
    print(bytes.error());
    return std::nullopt;
  }
  const auto document = read_document(*bytes, path);
  if (!document) {
    print(document.error());
    return std::nullopt;
  }
  if ((*document)->format() != format) {
    print(format == Format::Docx
              ? Error{.message = "is no Word document, which alone can carry comments",
                      .cure = "`clauselint fix` inserts missing clauses into Markdown",
                      .path = path}
              : Error{.message = "is no Markdown",
                      .cure = "`clauselint review` offers missing clauses in a Word document",
                      .path = path});
    return std::nullopt;
  }
  return std::move(*bytes);
}

void say(const std::string& sentence) {
  std::fprintf(stderr, "clauselint: %s\n", printable(sentence).c_str());
}

std::string counted(size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

ExitStatus write_edited(const Options& options, const std::string& output, const std::string& bytes,
                        const std::string& what) {
  if (!write_output(output, bytes))
    return ExitStatus::Usage;
  if (!options.quiet)
    say(fmt::format("{}: {}", output.empty() ? "standard output" : output, what));
  return ExitStatus::Clean;
}

}  // namespace

ExitStatus review_draft(const Options& options) {
  const auto output = find_output(options, options.remove ? "clean" : "reviewed");
  if (!output)
    return ExitStatus::Usage;
  const auto bytes = read_draft(options, Format::Docx);
  if (!bytes)
    return ExitStatus::Unreadable;
  const std::string& path = options.paths.front();
  if (options.remove) {
    auto clean = remove_review(*bytes);
    if (!clean) {
      clean.error().path = path;
      print(clean.error());
      return ExitStatus::Unreadable;
    }
    return write_edited(options, *output, *clean, "the draft without the review");
  }
  auto rules = load_all_rules(options.rule_folders);
  if (!rules)
    return ExitStatus::Usage;
  const Checker checker(std::move(*rules));
  const auto reviewed =
      review_docx(*bytes, path, checker, {.author = options.author, .date = date_of(options)});
  if (!reviewed) {
    print(reviewed.error());
    return ExitStatus::Unreadable;
  }
  return write_edited(
      options, *output, reviewed->bytes,
      fmt::format("{}, {}", counted(reviewed->checked.findings.size(), "comment", "comments"),
                  counted(reviewed->offers.size(), "tracked insertion offered",
                          "tracked insertions offered")));
}

}  // namespace lint
