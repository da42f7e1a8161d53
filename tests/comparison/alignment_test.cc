// SPDX-License-Identifier: MIT
#include "lint/comparison/alignment.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

/// "1 = 2, 3 ~ 4, -5, +6": the same words, other words, gone, new; by citation.
std::string aligned(const std::string& before, const std::string& after) {
  const ClauseTree old_tree = contract_tree(before);
  const ClauseTree new_tree = contract_tree(after);
  std::string words;
  for (const ClausePair& pair : align(old_tree, new_tree)) {
    words += words.empty() ? "" : ", ";
    const std::string old_name = pair.before ? old_tree[*pair.before].citation : std::string();
    const std::string new_name = pair.after ? new_tree[*pair.after].citation : std::string();
    if (!pair.after)
      words += "-" + old_name;
    else if (!pair.before)
      words += "+" + new_name;
    else
      words += old_name + (pair.changed ? " ~ " : " = ") + new_name;
  }
  return words;
}

}  // namespace

TEST_CASE("a clause that was renumbered is the same") {
  CHECK(aligned("1. Provider shall host the servers.\n\n2. Section 1 applies to fees.\n",
                "1. Terms are in capitals.\n\n2. Provider shall host the servers.\n\n"
                "3. Section 2 applies to fees.\n") == "+1, 1 = 2, 2 = 3");
}

TEST_CASE("a clause that was moved is the same") {
  CHECK(aligned("1. Provider shall host the servers.\n\n2. Customer shall pay the fees.\n",
                "1. Customer shall pay the fees.\n\n2. Provider shall host the servers.\n") ==
        "2 = 1, 1 = 2");
}

TEST_CASE("a clause that was reworded is known again") {
  CHECK(aligned("1. Provider shall host the servers of Customer in Dublin.\n",
                "1. Provider shall host all servers of Customer in Cork.\n") == "1 ~ 1");
}

TEST_CASE("a clause in other words is another clause") {
  CHECK(aligned("1. Provider shall host the servers.\n",
                "1. Customer pays monthly in advance.\n") == "+1, -1");
}

TEST_CASE("of several clauses in the same words those with the same number belong together") {
  CHECK(aligned("1. Reserved.\n\n2. Reserved.\n\n3. Provider hosts.\n",
                "2. Reserved.\n\n3. Provider hosts.\n") == "-1, 2 = 2, 3 = 3");
}
