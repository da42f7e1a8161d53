// SPDX-License-Identifier: MIT
#include "lint/rule/yaml.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

using namespace lint;

namespace {

/// The tree on one line: 'words in quotation marks' or plain, [lists], {maps}.
std::string tree(const Yaml& yaml) {
  std::string text;
  switch (yaml.kind) {
    case Yaml::Kind::Scalar:
      return yaml.quoted ? "'" + yaml.scalar + "'" : yaml.scalar;
    case Yaml::Kind::List:
      for (const Yaml& item : yaml.list) text += ' ' + tree(item);
      return "[" + text + " ]";
    case Yaml::Kind::Map:
      for (const auto& [key, value] : yaml.map)
        text += (text.empty() ? "" : ", ") + key.scalar + ": " + tree(value);
      return "{" + text + "}";
  }
  return text;
}

std::string read(const std::string& text) {
  const auto yaml = parse_yaml(text, "rule.yaml");
  return yaml ? tree(*yaml) : to_string(yaml.error());
}

/// Line and column, and what is wrong there.
std::string fault(const std::string& text) {
  const auto yaml = parse_yaml(text, "rule.yaml");
  REQUIRE_FALSE(yaml);
  const Error& error = yaml.error();
  REQUIRE(error.where);
  return fmt::format("{}:{} {}", error.where->line, error.where->column, error.message);
}

}  // namespace

TEST_CASE("maps, lists and words keep their order") {
  CHECK(read("b: [one, two]\na: {x: 1}\n") == "{b: [ one two ], a: {x: 1}}");
}

TEST_CASE("words in quotation marks and in blocks are told from plain ones") {
  CHECK(read("[plain, 'single', \"double\"]") == "[ plain 'single' 'double' ]");
  CHECK(read("a: |\n  two\n  lines\n") == "{a: 'two\nlines\n'}");
  CHECK(read("a: >-\n  two\n  lines\n") == "{a: 'two lines'}");
}

TEST_CASE("nothing, null and ~ are empty, in quotation marks they are words") {
  CHECK(read("[~, null, 'null']") == "[   'null' ]");
  CHECK(read("a:\n") == "{a: }");
  CHECK(read("") == "");
}

TEST_CASE("places count lines and characters from one") {
  const auto yaml = parse_yaml("a: 1\n\u00A7: {b: 2}\n", "rule.yaml");
  REQUIRE(yaml);
  const Yaml& value = yaml->map.at(1).second.map.at(0).second;
  CHECK(value.where.line == 2);
  CHECK(value.where.column == 8);
}

TEST_CASE("what is not YAML is an error at its place") {
  CHECK(fault("a: [1, 2\nb: 3\n").substr(0, 13) == "2:2 not YAML:");
  CHECK(fault("a: 1\n\tb: 2\n").substr(0, 13) == "2:1 not YAML:");
  CHECK(fault("a: \xFF\n").find("not YAML: invalid leading UTF-8 octet") != std::string::npos);
}

TEST_CASE("keys that stand twice, that are not words, anchors, aliases and tags are errors") {
  CHECK(fault("a: 1\nb: 2\na: 3\n") == "3:1 the key 'a' stands twice");
  CHECK(fault("[a]: 1\n") == "1:1 a key must be a word");
  CHECK(fault("a: &x 1\n") == "1:4 anchors are not used here");
  CHECK(fault("a: 1\nb: *x\n") == "2:4 aliases are not used here");
  CHECK(fault("a: !!str 1\n") == "1:4 tags are not used here");
}

TEST_CASE("a second document in a file is an error") {
  CHECK(fault("a: 1\n---\nb: 2\n") == "2:1 a second document begins here");
}

TEST_CASE("deep nesting is an error") {
  CHECK(fault(std::string(40, '[') + std::string(40, ']')) == "1:33 nested too deeply");
}
