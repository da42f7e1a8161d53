// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/document/reader.h"
#include "lint/edit/docx_review.h"
#include "lint/edit/fitting.h"
#include "lint/edit/fixer.h"
#include "lint/edit/model_clause.h"
#include "lint/edit/own_words.h"
#include "lint/edit/reviewer.h"
#include "lint/rule/rule_set.h"
#include "lint/text/file.h"

using namespace lint;

namespace {

const Checker& checker() {
  static const Checker checker(*load_rules(built_in_rule_files()));
  return checker;
}

std::vector<std::string> contracts(const std::string& extension) {
  std::vector<std::string> paths;
  for (const std::string folder : {"/fixtures", "/fixtures/contracts"}) {
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR + folder)) {
      if (entry.path().extension() == extension && entry.path().filename() != "README.md")
        paths.push_back(entry.path().string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::string read(const std::string& path) {
  return *read_file(path, 1U << 26U);
}

/// The rules that a contract does not satisfy, of those that have a model clause.
std::vector<std::string> unsatisfied(const Checked& checked) {
  std::vector<std::string> rules;
  for (const Requirement& requirement : checked.requirements) {
    const bool lacks =
        requirement.verdict == Verdict::Missing || requirement.verdict == Verdict::Deficient;
    const bool has_model = !read_model_clauses(*checker().rules().find(requirement.rule)).empty();
    if (lacks && has_model)
      rules.push_back(requirement.rule);
  }
  return rules;
}

/// Says who the parties are, as the contract does before the clause.
std::string introduction(const OwnWords& words) {
  if (words.provider.is_pronoun() || words.provider.subject.empty())
    return {};
  return "This contract is between North Ltd. (\"" + words.provider.subject +
         "\") and South Ltd. (\"" + words.customer.subject + "\").\n\n" + words.provider.subject +
         " shall provide hosting services to " + words.customer.object + ".\n\n";
}

/// A checker in which this rule is on.
Checker checker_with(const Rule& rule) {
  RuleSet rules = checker().rules();
  for (Rule& other : rules.rules) {
    if (other.id == rule.id && other.severity == Severity::Off)
      other.severity = Severity::Note;
  }
  return Checker(std::move(rules));
}

/// Whether a rule has nothing to say against a contract; a rule that requires finds what it does.
bool is_content(const Rule& rule, const Checked& checked) {
  const auto requirement =
      std::find_if(checked.requirements.begin(), checked.requirements.end(),
                   [&](const Requirement& each) { return each.rule == rule.id; });
  const bool requires_nothing = rule.elements.empty();
  return (requires_nothing || (requirement != checked.requirements.end() &&
                               requirement->verdict == Verdict::Satisfied)) &&
         std::none_of(checked.findings.begin(), checked.findings.end(),
                      [&](const Finding& finding) { return finding.rule == rule.id; });
}

}  // namespace

TEST_CASE("the model clauses of every rule satisfy it in the words of every contract") {
  for (const Rule& rule : checker().rules().rules) {
    const Checker own = checker_with(rule);
    for (const std::string& path : contracts(".md")) {
      const auto tree = own.check(read(path), path).tree;
      const Facts facts = extract_facts(*tree, own.rules().vocabulary, {});
      const OwnWords words = read_own_words(*tree, facts);
      for (const ModelClause& model : read_model_clauses(rule)) {
        std::string text = introduction(words);
        for (const ModelClause::Paragraph& paragraph : model.paragraphs)
          text += fitted(paragraph.text, words, facts.definitions, own_term(model)) + "\n\n";
        CHECK_MESSAGE(is_content(rule, own.check(text, "clause.md")),
                      path << ", " << rule.id << ": " << text);
      }
    }
  }
}

TEST_CASE("a fixed contract satisfies every rule") {
  for (const std::string& path : contracts(".md")) {
    const Fixed fixed = fix_contract(*read_document(read(path), path), checker());
    const auto left = unsatisfied(checker().check(fixed.text, path));
    CHECK_MESSAGE(left.empty(), path << ": " << (left.empty() ? "" : left.front()));
    CHECK(fixed.offers.size() == unsatisfied(fixed.checked).size());
  }
}

TEST_CASE("a reviewed contract satisfies every rule when its offers are accepted") {
  for (const std::string& path : contracts(".docx")) {
    const auto reviewed =
        review_docx(read(path), path, checker(), {"Jane", "2026-01-31T09:00:00Z"});
    REQUIRE(reviewed.has_value());
    const Checked checked = checker().check(reviewed->bytes, path);
    const auto left = unsatisfied(checked);
    CHECK_MESSAGE(left.empty(), path << ": " << (left.empty() ? "" : left.front()));
    const auto& comments = checked.tree->document().comments();
    const auto own = std::count_if(comments.begin(), comments.end(),
                                   [](const Comment& each) { return each.author == "Jane"; });
    CHECK(static_cast<size_t>(own) == reviewed->checked.findings.size());
  }
}

TEST_CASE("reviewing a contract twice is reviewing it once, and the review can be taken out") {
  for (const std::string& path : contracts(".docx")) {
    const std::string bytes = read(path);
    const auto once = review_docx(bytes, path, checker(), {"Jane", "2026-01-31T09:00:00Z"});
    REQUIRE(once.has_value());
    const auto twice = review_docx(once->bytes, path, checker(), {"Jane", "2026-02-01T09:00:00Z"});
    REQUIRE(twice.has_value());
    CHECK_MESSAGE(once->bytes == twice->bytes, path);
    const auto clean = remove_review(once->bytes);
    REQUIRE(clean.has_value());
    for (const View view : {View::Accepted, View::Original}) {
      const auto before = *read_document(bytes, path, view);
      const auto after = *read_document(*clean, path, view);
      CHECK(before->source() == after->source());
      CHECK(before->blocks().size() == after->blocks().size());
    }
  }
}
