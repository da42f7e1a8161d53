// SPDX-License-Identifier: MIT
#include "tests/support/expectation.h"

#include <algorithm>
#include <sstream>

namespace lint::test {
namespace {

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> all;
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) all.push_back(line);
  return all;
}

std::string trim(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r");
  return first == std::string::npos
             ? std::string()
             : text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Whether a citation is the one expected, which may leave out the word: "4.06" for "Section 4.06".
bool cites(const std::string& citation, const std::string& place) {
  if (citation == place)
    return true;
  return citation.size() > place.size() + 1 && citation.ends_with(place) &&
         citation[citation.size() - place.size() - 1] == ' ';
}

/// Whether a place lies at the clause that is cited, or inside it.
bool lies_in(const ClauseTree& tree, ClauseId id, const std::string& place) {
  for (;; id = tree[id].parent) {
    const Clause& clause = tree[id];
    if (cites(clause.citation, place) || clause.label == place ||
        (!clause.heading.empty() && tree.document().text(clause.heading) == place))
      return true;
    if (id == 0)
      return false;
  }
}

void compare_elements(const Expectation::Requirement& expected, const lint::Requirement& got,
                      std::vector<std::string>& problems) {
  for (const Element& element : got.elements) {
    const auto stated =
        std::find_if(expected.elements.begin(), expected.elements.end(),
                     [&](const auto& other) { return other.first == element.name; });
    std::string wanted;
    if (stated != expected.elements.end())
      wanted = stated->second;
    else if (expected.others_found || expected.verdict == "satisfied")
      wanted = "found";
    const std::string verdict(name_of(element.verdict));
    const bool right =
        wanted.empty() || wanted == verdict || (wanted == "lacking" && verdict != "found");
    if (!right)
      problems.push_back(expected.rule + ": " + element.name + " expected " + wanted + ", got " +
                         verdict + (element.reason.empty() ? "" : " (" + element.reason + ")"));
  }
}

void compare_conflicts(const Expectation::Requirement& expected, const lint::Requirement& got,
                       std::vector<std::string>& problems) {
  const auto has = [&](const std::string& element) {
    return std::any_of(got.conflicts.begin(), got.conflicts.end(), [&](const Conflict& conflict) {
      return conflict.message.starts_with("conflict: " + element + " ");
    });
  };
  for (const std::string& element : expected.conflicts) {
    if (!has(element))
      problems.push_back(expected.rule + ": no conflict of " + element);
  }
  for (const std::string& element : expected.no_conflicts) {
    if (has(element))
      problems.push_back(expected.rule + ": a conflict of " + element);
  }
}

}  // namespace

Expectation parse_expectation(std::string_view text) {
  Expectation expectation;
  for (const std::string& line : lines(text)) {
    const std::string words = trim(line);
    if (words.empty() || words[0] == '#')
      continue;
    const auto blank = words.find(' ');
    const std::string first = words.substr(0, blank);
    const std::string rest = blank == std::string::npos ? "" : trim(words.substr(blank));
    if (line[0] != ' ') {
      const auto next = rest.find(' ');
      expectation.requirements.push_back(
          {.rule = first,
           .verdict = rest.substr(0, next),
           .citation = next == std::string::npos ? "" : trim(rest.substr(next))});
    } else if (first == "belongs:") {
      std::string places = rest;
      while (!places.empty()) {
        const auto bar = places.find(" | ");
        expectation.requirements.back().belongs.push_back(trim(places.substr(0, bar)));
        places = bar == std::string::npos ? "" : places.substr(bar + 3);
      }
    } else if (first == "conflict:") {
      expectation.requirements.back().conflicts.push_back(rest);
    } else if (first == "no-conflict:") {
      expectation.requirements.back().no_conflicts.push_back(rest);
    } else if (first == "others") {
      expectation.requirements.back().others_found = true;
    } else {
      expectation.requirements.back().elements.emplace_back(first, rest);
    }
  }
  return expectation;
}

std::vector<std::string> differences(const Expectation& expected, const Checked& checked) {
  std::vector<std::string> problems;
  for (const Error& error : checked.errors) problems.push_back(to_string(error));
  for (const auto& wanted : expected.requirements) {
    const auto got = std::find_if(checked.requirements.begin(), checked.requirements.end(),
                                  [&](const auto& other) { return other.rule == wanted.rule; });
    if (got == checked.requirements.end()) {
      problems.push_back(wanted.rule + ": no verdict");
      continue;
    }
    const std::string verdict(name_of(got->verdict));
    if (wanted.verdict != "-" && verdict != wanted.verdict)
      problems.push_back(wanted.rule + ": expected " + wanted.verdict + ", got " + verdict);
    if (wanted.verdict != "missing")
      compare_elements(wanted, *got, problems);
    compare_conflicts(wanted, *got, problems);
    if (verdict != wanted.verdict)
      continue;
    const std::string place = checked.tree->clauses()[got->place.clause].citation;
    if (!wanted.citation.empty() && !lies_in(*checked.tree, got->place.clause, wanted.citation))
      problems.push_back(wanted.rule + ": expected at " + wanted.citation + ", got " + place);
    const bool belongs = wanted.belongs.empty() ||
                         std::any_of(wanted.belongs.begin(), wanted.belongs.end(),
                                     [&](const std::string& candidate) {
                                       return lies_in(*checked.tree, got->place.clause, candidate);
                                     });
    if (!belongs)
      problems.push_back(wanted.rule + ": belongs at " + wanted.belongs.front() + ", got " + place +
                         " '" + std::string(checked.tree->document().text(got->place.span)) + "'");
  }
  return problems;
}

std::vector<Variant> parse_variants(std::string_view text) {
  std::vector<Variant> variants;
  std::string* block = nullptr;
  std::string expected;
  std::string fence;
  for (const std::string& line : lines(text)) {
    const std::string words = trim(line);
    if (block != nullptr) {
      if (words == fence) {
        if (block == &expected)
          variants.back().expected = parse_expectation(expected);
        block = nullptr;
      } else {
        *block += line + "\n";
      }
    } else if (line.rfind("## ", 0) == 0) {
      variants.push_back({.title = line.substr(3)});
    } else if (!variants.empty() && words.rfind("```", 0) == 0) {
      const auto end = words.find_first_not_of('`');
      fence = words.substr(0, end);
      const std::string kind = end == std::string::npos ? "" : words.substr(end);
      expected.clear();
      if (kind == "contract")
        block = &variants.back().contract;
      else if (kind == "expected")
        block = &expected;
    }
  }
  return variants;
}

}  // namespace lint::test
