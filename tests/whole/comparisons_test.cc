// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "lint/comparison/comparison.h"
#include "lint/rule/rule_set.h"
#include "lint/text/file.h"

using namespace lint;

namespace {

const std::string kFixtures = SOURCE_DIR "/fixtures/";

const Checker& checker() {
  static const Checker checker(*load_rules(built_in_rule_files()));
  return checker;
}

std::string read(const std::string& path) {
  return *read_file(path, 1U << 26U);
}

/// A pair of fixtures/comparisons/pairs.md.
struct Pair {
  std::string name = {};
  std::string base = {};
  std::string replaced = {};
  std::string with = {};
  std::string moved = {};
  std::string expected = {};
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// A "\\n" of the table is a line break.
std::string with_line_breaks(std::string text) {
  for (size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at))
    text.replace(at, 2, "\n");
  return text;
}

std::vector<Pair> pairs() {
  std::vector<Pair> pairs;
  for (const std::string& line : lines_of(read(kFixtures + "comparisons/pairs.md"))) {
    const auto value = [&](std::string_view key) {
      return line.starts_with(key) ? line.substr(key.size()) : std::string();
    };
    if (line.starts_with("## "))
      pairs.push_back({.name = line.substr(3)});
    if (pairs.empty() || line.empty() || line.starts_with("#"))
      continue;
    Pair& pair = pairs.back();
    if (line.starts_with("base: "))
      pair.base = value("base: ");
    else if (line.starts_with("replace: "))
      pair.replaced = value("replace: ");
    else if (line.starts_with("with: "))
      pair.with = with_line_breaks(value("with: "));
    else if (line.starts_with("move: "))
      pair.moved = value("move: ");
    else
      pair.expected = line;
  }
  return pairs;
}

std::string edited(const Pair& pair, std::string text) {
  const std::string& words = pair.moved.empty() ? pair.replaced : pair.moved;
  const size_t at = text.find(words);
  REQUIRE_MESSAGE(at != std::string::npos, pair.name);
  text.replace(at, words.size(), pair.with);
  return pair.moved.empty() ? text : text + "\n" + pair.moved + "\n";
}

/// "annual-delivery weakened: annual lost; by 5.4"; "the same".
std::string in_words(const Comparison& comparison, const Checked& before, const Checked& after) {
  std::string words;
  for (const RequirementChange& change : comparison.requirements) {
    if (change.effect == Effect::Same)
      continue;
    words += (words.empty() ? "" : " / ") + change.rule + " " + std::string(name_of(change.effect));
    std::string separator = ": ";
    for (const ElementChange& element : change.elements) {
      if (element.effect == Effect::Same)
        continue;
      words += separator + element.name + " " + std::string(name_of(element.effect));
      separator = ", ";
    }
    separator = "; by ";
    std::string last;
    for (const size_t cause : change.causes) {
      const ClausePair& pair = comparison.clauses[cause];
      const std::string& citation =
          pair.after ? (*after.tree)[*pair.after].citation : (*before.tree)[*pair.before].citation;
      if (citation != last)
        words += separator + citation;
      last = citation;
      separator = ", ";
    }
  }
  return words.empty() ? "the same" : words;
}

std::string compared(const std::string& before, const std::string& old_name,
                     const std::string& after, const std::string& new_name) {
  const Checked old_version = checker().check(before, old_name);
  const Checked new_version = checker().check(after, new_name);
  return in_words(compare(checker(), old_version, new_version), old_version, new_version);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Puts a 1 before the one-digit number at `at`, when there is one.
void add_ten(std::string& text, size_t at) {
  if (at + 1 < text.size() && is_digit(text[at]) && !is_digit(text[at + 1]))
    text.insert(at, 1, '1');
}

/// The number of every clause, and of every clause that is referred to, ten higher.
std::string renumbered(std::string text) {
  for (size_t at = text.find("\n\n"); at != std::string::npos; at = text.find("\n\n", at + 1)) {
    const size_t label = text.find_first_not_of("\n#* ", at);
    if (label != std::string::npos)
      add_ten(text, label);
  }
  for (const std::string_view word :
       {"ection ", "ections ", "lause ", "lauses ", "aragraph ", "aragraphs "}) {
    for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
      add_ten(text, at + word.size());
  }
  return text;
}

}  // namespace

TEST_CASE("a change has the effect that a lawyer sees, and the clause that did it is named") {
  const std::vector<Pair> all = pairs();
  CHECK(all.size() >= 30);
  for (const Pair& pair : all) {
    INFO(pair.name);
    const std::string base = read(kFixtures + pair.base);
    CHECK(compared(base, pair.base, edited(pair, base), "new.md") == pair.expected);
  }
}

TEST_CASE("the old version in Word and the new one in Markdown compare as two in Markdown do") {
  for (const Pair& pair : pairs()) {
    INFO(pair.name);
    const std::string name =
        std::filesystem::path(pair.base).replace_extension(".docx").generic_string();
    const std::string changed = edited(pair, read(kFixtures + pair.base));
    CHECK(compared(read(kFixtures + name), name, changed, "new.md") == pair.expected);
  }
}

TEST_CASE("a renumbered copy of a contract is the same") {
  size_t renumbered_copies = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kFixtures + "contracts")) {
    if (entry.path().extension() != ".md")
      continue;
    INFO(entry.path().filename().string());
    const std::string text = read(entry.path().string());
    const std::string copy = renumbered(text);
    renumbered_copies += copy == text ? 0U : 1U;
    const Checked before = checker().check(text, "old.md");
    const Checked after = checker().check(copy, "new.md");
    const Comparison comparison = compare(checker(), before, after);
    CHECK(in_words(comparison, before, after) == "the same");
    for (const ClausePair& pair : comparison.clauses) CHECK_FALSE(pair.changed);
  }
  CHECK(renumbered_copies >= 10);
}
