// SPDX-License-Identifier: MIT
#include "lint/report/junit.h"

#include <fmt/format.h>

#include <string_view>

#include "lint/report/columns.h"
#include "lint/report/place.h"
#include "lint/report/suppressed.h"

namespace lint {
namespace {

/// Text for an attribute or an element of XML; what is no character of XML 1.0 is U+FFFD.
std::string escaped(std::string_view text) {
  std::string value;
  for (const char c : printable(text)) {
    if (c == '&')
      value += "&amp;";
    else if (c == '<')
      value += "&lt;";
    else if (c == '>')
      value += "&gt;";
    else if (c == '"')
      value += "&quot;";
    else
      value += c;
  }
  return value;
}

/// The cases of one contract.
class Suite {
 public:
  explicit Suite(const Checked& result) : path_(escaped(result.path)) {
    if (result.tree)
      read(result);
    for (const Error& error : result.errors) {
      ++errors_;
      open("readable", "clauselint");
      text_ += fmt::format("      <error message=\"{}\">{}</error>\n    </testcase>\n",
                           escaped(error.message), escaped(to_string(error)));
    }
  }

  size_t tests() const { return tests_; }
  size_t failures() const { return failures_; }
  size_t errors() const { return errors_; }

  std::string text() const {
    return fmt::format(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n{}  </testsuite>\n",
        path_, tests_, failures_, errors_, text_);
  }

 private:
  void read(const Checked& result) {
    const Places places(*result.tree);
    for (const Requirement& requirement : result.requirements) {
      open(requirement.rule, "requirement");
      if (requirement.verdict == Verdict::NotApplicable)
        text_ += "      <skipped message=\"does not apply to this contract\"/>\n";
      const Suppression* suppression = suppression_of(result, requirement);
      skip(suppression);
      close(fails(requirement) && suppression == nullptr, requirement.severity,
            message_of(requirement), places, requirement.place);
    }
    for (const Finding& finding : result.findings) {
      if (is_told(result, finding))
        continue;
      open(fmt::format("{} at {}", finding.rule, places.in_words(finding.place.span)), "finding");
      skip(finding.suppression ? &*finding.suppression : nullptr);
      close(!finding.suppression, finding.severity, finding.message, places, finding.place);
    }
  }

  void open(std::string_view name, std::string_view kind) {
    ++tests_;
    text_ += fmt::format("    <testcase name=\"{}\" classname=\"{}\" file=\"{}\">\n", escaped(name),
                         kind, path_);
  }

  void skip(const Suppression* suppression) {
    if (suppression != nullptr)
      text_ += fmt::format("      <skipped message=\"{}: {}\"/>\n", word_of(*suppression),
                           escaped(in_words(*suppression)));
  }

  void close(bool is_finding, Severity severity, const std::string& message, const Places& places,
             const Evidence& place) {
    if (is_finding) {
      const std::string clause = places.clause(place.clause);
      const std::string where =
          escaped(places.with_path(place.span) + (clause.empty() ? "" : ": " + clause));
      if (severity == Severity::Error || severity == Severity::Warning) {
        ++failures_;
        text_ += fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                             name_of(severity), escaped(message), where);
      } else {
        text_ += fmt::format("      <system-out>{}: {}</system-out>\n", where, escaped(message));
      }
    }
    text_ += "    </testcase>\n";
  }

  std::string path_;
  std::string text_;
  size_t tests_ = 0;
  size_t failures_ = 0;
  size_t errors_ = 0;
};

}  // namespace

std::string write_junit(const std::vector<Checked>& results, const ReportStyle&) {
  size_t tests = 0;
  size_t failures = 0;
  size_t errors = 0;
  std::string suites;
  for (const Checked& result : results) {
    const Suite suite(result);
    tests += suite.tests();
    failures += suite.failures();
    errors += suite.errors();
    suites += suite.text();
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"clauselint\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n{}"
      "</testsuites>\n",
      tests, failures, errors, suites);
}

}  // namespace lint
