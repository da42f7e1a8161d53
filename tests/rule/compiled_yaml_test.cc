// SPDX-License-Identifier: MIT
#include "lint/rule/compiled_yaml.h"

#include <doctest/doctest.h>

#include <vector>

#include "lint/rule/loader.h"
#include "lint/rule/rule_set.h"

using namespace lint;

TEST_CASE("what is compiled is read again as it was") {
  const auto yaml = parse_yaml("a: 'b'\nlist: [one, {two: }, 3]\n", "x.yaml");
  REQUIRE(yaml);
  const Yaml again = read_compiled_yaml(compile_yaml(*yaml));
  REQUIRE(again.map.size() == 2);
  CHECK(again.find("a")->scalar == "b");
  CHECK(again.find("a")->quoted);
  CHECK(again.find("a")->where.column == 4);
  REQUIRE(again.find("list")->list.size() == 3);
  CHECK(again.find("list")->list[1].map.front().first.scalar == "two");
  CHECK(again.find("list")->list[2].where.line == 2);
  CHECK(compile_yaml(again) == compile_yaml(*yaml));
}

TEST_CASE("the compiled form of each built-in file says what its text says") {
  Vocabulary vocabulary;
  std::vector<Error> errors;
  for (const RuleFile& file : built_in_rule_files()) {
    if (!file.path.ends_with(".yaml"))
      continue;
    INFO(file.path);
    const auto yaml = parse_yaml(file.text, file.path);
    REQUIRE(yaml);
    if (file.path.starts_with("vocabulary/"))
      load_vocabulary(*yaml, file.path, vocabulary, errors);
    else
      CHECK(file.compiled == compile_yaml(*yaml));
  }
  CHECK(errors.empty());
  CHECK(built_in_vocabulary() == vocabulary.compiled());
}
