// SPDX-License-Identifier: MIT
#include "lint/cli/edit_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "lint/check/checker.h"
#include "lint/cli/clock.h"
#include "lint/cli/output.h"
#include "lint/cli/planned_inputs.h"
#include "lint/document/reader.h"
#include "lint/edit/docx_review.h"
#include "lint/edit/fixer.h"
#include "lint/edit/reviewer.h"
#include "lint/edit/unified_diff.h"
#include "lint/project/settlement.h"
#include "lint/text/file.h"

namespace lint {
namespace {

namespace fs = std::filesystem;

/// More than any contract; a guard against what is none.
constexpr uint64_t kLargestFile = uint64_t{256} << 20U;

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

struct Draft {
  std::string bytes = {};
  std::shared_ptr<const Document> document = {};
};

/// The draft, when it is a Word document, or when it is none.
std::optional<Draft> read_draft(const Options& options, bool as_docx) {
  const std::string& input = options.paths.front();
  const std::string path = input == "-" ? options.stdin_name : input;
  auto bytes = read_file(input, kLargestFile);
  if (!bytes) {
    bytes.error().path = path;
    print(bytes.error());
    return std::nullopt;
  }
  auto document = read_document(*bytes, path);
  if (!document) {
    print(document.error());
    return std::nullopt;
  }
  const bool is_docx = (*document)->format() == Format::Docx;
  if (is_docx != as_docx) {
    print(is_docx
              ? Error{.message = "is a Word document, in which clauses are offered, not written",
                      .cure = "use `clauselint review`",
                      .path = path}
              : Error{.message = "is no Word document, which alone can carry comments",
                      .cure = "`clauselint fix` inserts missing clauses into Markdown",
                      .path = path});
    return std::nullopt;
  }
  return Draft{std::move(*bytes), std::move(*document)};
}

std::string counted(size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

size_t count_open(const Checked& checked) {
  return static_cast<size_t>(
      std::count_if(checked.findings.begin(), checked.findings.end(),
                    [](const Finding& finding) { return !finding.suppression; }));
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
  const auto draft = read_draft(options, true);
  if (!draft)
    return ExitStatus::Unreadable;
  const std::string& path = options.paths.front();
  if (options.remove) {
    auto clean = remove_review(draft->bytes);
    if (!clean) {
      clean.error().path = path;
      print(clean.error());
      return ExitStatus::Unreadable;
    }
    return write_edited(options, *output, *clean, "the draft without the review");
  }
  const auto plan = plan_contract(options, path);
  if (!plan)
    return ExitStatus::Usage;
  const auto reviewed = review_docx(
      draft->bytes, path, *plan->checker,
      {.author = options.author, .date = options.date.empty() ? moment() : options.date},
      [&](Checked& checked) { settle(checked, *plan, today(options)); });
  if (!reviewed) {
    print(reviewed.error());
    return ExitStatus::Unreadable;
  }
  return write_edited(
      options, *output, reviewed->bytes,
      fmt::format("{}, {}", counted(count_open(reviewed->checked), "comment", "comments"),
                  counted(reviewed->offers.size(), "tracked insertion offered",
                          "tracked insertions offered")));
}

ExitStatus fix_draft(const Options& options) {
  const auto output =
      options.dry_run ? std::optional<std::string>("") : find_output(options, "fixed");
  if (!output)
    return ExitStatus::Usage;
  const auto draft = read_draft(options, false);
  if (!draft)
    return ExitStatus::Unreadable;
  const auto plan = plan_contract(options, draft->document->path());
  if (!plan)
    return ExitStatus::Usage;
  const Fixed fixed = fix_contract(draft->document, *plan->checker, [&](Checked& checked) {
    settle(checked, *plan, today(options));
  });
  if (!options.quiet) {
    for (const Finding& finding : fixed.checked.findings) {
      if (finding.suppression)
        continue;
      const bool is_cured =
          std::any_of(fixed.offers.begin(), fixed.offers.end(),
                      [&](const Offer& offer) { return offer.rule == finding.rule; });
      if (!is_cured)
        say(fmt::format("{}: {} is left to you: {}", draft->document->path(), finding.rule,
                        finding.message));
    }
  }
  if (options.dry_run) {
    std::string path = draft->document->path();
    path.erase(0, path.find_first_not_of('/'));
    const bool written = write_output(
        "", unified_diff(draft->document->source(), fixed.text, "a/" + path, "b/" + path));
    return written ? ExitStatus::Clean : ExitStatus::Usage;
  }
  const bool renumbers = std::any_of(fixed.offers.begin(), fixed.offers.end(),
                                     [](const Offer& offer) { return offer.renumbers; });
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  const bool has_mark = draft->bytes.starts_with(kByteOrderMark);
  return write_edited(options, *output, (has_mark ? std::string(kByteOrderMark) : "") + fixed.text,
                      counted(fixed.offers.size(), "insertion", "insertions") +
                          (renumbers ? "; the clauses that follow and the references to them are "
                                       "numbered anew"
                                     : ""));
}

}  // namespace lint
