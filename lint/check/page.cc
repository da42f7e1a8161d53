// SPDX-License-Identifier: MIT
#include "lint/check/page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>

namespace lint {
namespace {

constexpr std::string_view kOpen = "\u27e6";
constexpr std::string_view kClose = "\u27e7";
constexpr std::string_view kFence = "```";
constexpr std::array<std::string_view, 5> kSections{"Why", "Bad", "Good", "How to fix", "Sources"};
constexpr std::string_view kModelClause = "Model clause";
constexpr ptrdiff_t kFewestExamples = 3;

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string_view trim_lines(std::string_view text) {
  const auto first = text.find_first_not_of('\n');
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of('\n') + 1 - first);
}

/// Divides the info string of a fence: "contract deficient: annual, unconditional".
void read_expectation(std::string_view info, Example& example) {
  const auto colon = info.find(':');
  const std::string_view verdict = trim(info.substr(0, colon));
  if (verdict.empty())
    return;
  bool known = false;
  for (const Verdict candidate :
       {Verdict::Satisfied, Verdict::Deficient, Verdict::Missing, Verdict::NotApplicable}) {
    if (verdict == name_of(candidate)) {
      example.verdict = candidate;
      known = true;
    }
  }
  if (!known)
    example.fault = fmt::format("'{}' is no verdict", verdict);
  while (colon != std::string_view::npos && !info.empty()) {
    info.remove_prefix(std::min(info.find_first_of(":,") + 1, info.size()));
    const std::string_view name = trim(info.substr(0, info.find(',')));
    if (!name.empty())
      example.lacking.emplace_back(name);
    if (info.find(',') == std::string_view::npos)
      break;
  }
}

/// Takes the marks out of a contract.
void read_marks(std::string_view text, Example& example) {
  std::optional<uint32_t> open;
  while (!text.empty()) {
    const auto next = std::min(text.find(kOpen), text.find(kClose));
    example.contract += text.substr(0, next);
    if (next == std::string_view::npos)
      break;
    const auto here = static_cast<uint32_t>(example.contract.size());
    const bool opens = text.substr(next, kOpen.size()) == kOpen;
    if (opens == open.has_value())
      example.fault = "its marks do not match";
    if (opens)
      open = here;
    else if (open)
      example.marks.push_back({*std::exchange(open, std::nullopt), here});
    text.remove_prefix(next + kOpen.size());
  }
  if (open)
    example.fault = "its marks do not match";
}

std::vector<std::string> headings(std::string_view page) {
  std::vector<std::string> all;
  while (!page.empty()) {
    const std::string_view line = page.substr(0, page.find('\n'));
    if (line.substr(0, 3) == "## ")
      all.emplace_back(trim(line.substr(3)));
    page.remove_prefix(std::min(line.size() + 1, page.size()));
  }
  return all;
}

std::string marked_words(std::string_view text, const std::vector<Span>& marks) {
  std::vector<std::string> words;
  for (const Span mark : marks) words.push_back(fmt::format("'{}'", slice(text, mark)));
  return words.empty() ? "nothing" : fmt::format("{}", fmt::join(words, ", "));
}

std::vector<std::string> compare_marks(const Example& example, std::vector<Span> got) {
  std::sort(got.begin(), got.end());
  got.erase(std::unique(got.begin(), got.end()), got.end());
  if (got == example.marks)
    return {};
  return {fmt::format("expected {} to be marked, got {}",
                      marked_words(example.contract, example.marks),
                      marked_words(example.contract, got))};
}

/// The example of a rule that requires nothing.
std::vector<std::string> test_findings(const Checked& checked, const Rule& rule,
                                       const Example& example) {
  if (example.verdict)
    return {fmt::format("'{}' is said of a rule that gives no verdict", name_of(*example.verdict))};
  std::vector<Span> found;
  for (const Finding& finding : checked.findings) {
    if (finding.rule == rule.id)
      found.push_back(checked.tree->document().source_span(finding.place.span));
  }
  return compare_marks(example, std::move(found));
}

/// What the rule says of an example that differs from what the example says.
std::vector<std::string> test_example(const Checker& checker, const Rule& rule,
                                      const Example& example) {
  if (!example.fault.empty())
    return {example.fault};
  const Checked checked = checker.check(example.contract, rule.id + ".md");
  if (!checked.errors.empty())
    return {to_string(checked.errors.front())};
  if (rule.elements.empty())
    return test_findings(checked, rule, example);
  if (!example.verdict)
    return {"it says no verdict"};
  const auto requirement =
      std::find_if(checked.requirements.begin(), checked.requirements.end(),
                   [&](const Requirement& other) { return other.rule == rule.id; });
  if (requirement == checked.requirements.end())
    return {"the rule is off"};
  if (requirement->verdict != example.verdict) {
    return {fmt::format("expected {}, got {}", name_of(*example.verdict),
                        name_of(requirement->verdict))};
  }
  if (example.verdict == Verdict::Missing || example.verdict == Verdict::NotApplicable)
    return {};
  std::vector<std::string> problems;
  std::vector<Span> weak;
  for (const Element& element : requirement->elements) {
    const bool expected = std::find(example.lacking.begin(), example.lacking.end(), element.name) ==
                          example.lacking.end();
    if (expected != (element.verdict == ElementVerdict::Found))
      problems.push_back(fmt::format("{} is {}{}", element.name, name_of(element.verdict),
                                     element.reason.empty() ? "" : ": " + element.reason));
    if (element.verdict == ElementVerdict::Weak) {
      for (const Evidence& evidence : element.evidence)
        weak.push_back(checked.tree->document().source_span(evidence.span));
    }
  }
  for (const std::string& name : example.lacking) {
    const bool known = std::any_of(requirement->elements.begin(), requirement->elements.end(),
                                   [&](const Element& element) { return element.name == name; });
    if (!known)
      problems.push_back(fmt::format("'{}' is no element of the rule", name));
  }
  return problems.empty() ? compare_marks(example, std::move(weak)) : problems;
}

}  // namespace

std::string_view page_section(std::string_view page, std::string_view heading) {
  std::optional<size_t> begin;
  bool fenced = false;
  for (size_t at = 0; at < page.size();) {
    const std::string_view line = page.substr(at, page.find('\n', at) - at);
    fenced = fenced != (line.substr(0, kFence.size()) == kFence);
    if (!fenced && line.substr(0, 3) == "## ") {
      if (begin)
        return trim_lines(page.substr(*begin, at - *begin));
      if (trim(line.substr(3)) == heading)
        begin = std::min(at + line.size() + 1, page.size());
    }
    at += line.size() + 1;
  }
  return begin ? trim_lines(page.substr(*begin)) : std::string_view();
}

std::vector<Example> read_examples(std::string_view page) {
  std::vector<Example> examples;
  std::string heading;
  std::optional<Example> open;
  std::string text;
  for (uint32_t number = 1; !page.empty(); ++number) {
    const std::string_view line = page.substr(0, page.find('\n'));
    page.remove_prefix(std::min(line.size() + 1, page.size()));
    if (open && trim(line) == kFence) {
      read_marks(text, *open);
      examples.push_back(std::move(*open));
      open.reset();
      text.clear();
    } else if (open) {
      text += std::string(line) + "\n";
    } else if (line.substr(0, 3) == "## ") {
      heading = trim(line.substr(3));
    } else if (line.substr(0, kFence.size()) == kFence) {
      const std::string_view info = trim(line.substr(kFence.size()));
      constexpr std::string_view kContract = "contract";
      if (info.substr(0, kContract.size()) == kContract) {
        open = Example{.heading = heading, .line = number};
        read_expectation(trim(info.substr(kContract.size())), *open);
      }
    }
  }
  return examples;
}

std::vector<std::string> test_page(const Checker& checker, const Rule& rule) {
  if (rule.severity == Severity::Off) {
    RuleSet rules = checker.rules();
    for (Rule& other : rules.rules) {
      if (other.id == rule.id)
        other.severity = Severity::Note;
    }
    const Checker with_it(std::move(rules));
    return test_page(with_it, *with_it.rules().find(rule.id));
  }
  std::vector<std::string> problems;
  const std::vector<std::string> present = headings(rule.page);
  for (const std::string_view section : kSections) {
    if (std::find(present.begin(), present.end(), section) == present.end())
      problems.push_back(fmt::format("1: the section '{}' is missing", section));
  }
  const std::vector<Example> examples = read_examples(rule.page);
  const auto count = [&](std::string_view heading) {
    return std::count_if(examples.begin(), examples.end(),
                         [&](const Example& example) { return example.heading == heading; });
  };
  for (const std::string_view section : {"Bad", "Good"}) {
    if (count(section) < kFewestExamples)
      problems.push_back(
          fmt::format("1: the section '{}' has fewer than {} contracts", section, kFewestExamples));
  }
  if (!rule.elements.empty() && count(kModelClause) == 0)
    problems.push_back("1: the section 'Model clause' has no contract");
  for (const Example& example : examples) {
    const bool must_satisfy = example.heading == "Good" || example.heading == kModelClause;
    if (must_satisfy && example.verdict == Verdict::Deficient)
      problems.push_back(fmt::format("{}: a contract under '{}' must not be deficient",
                                     example.line, example.heading));
    if (rule.elements.empty() && example.marks.empty() != must_satisfy)
      problems.push_back(fmt::format("{}: a contract under '{}' must have {}", example.line,
                                     example.heading, must_satisfy ? "no marks" : "marks"));
    for (const std::string& problem : test_example(checker, rule, example))
      problems.push_back(fmt::format("{}: {}", example.line, problem));
  }
  return problems;
}

}  // namespace lint
