// SPDX-License-Identifier: MIT
#include "lint/report/html_text.h"

#include <doctest/doctest.h>

using namespace lint;

TEST_CASE("text in a page cannot turn the reading direction or end an attribute") {
  CHECK(escaped("a\"b<c>&\u202e") == "a&quot;b&lt;c&gt;&amp;\ufffd");
}

TEST_CASE("an id keeps letters, digits and full stops") {
  CHECK(id_of("Contracts/My MSA (2).docx") == "contracts-my-msa-2-.docx");
  CHECK(id_of("Vertrag-Über.md") == "vertrag-Über.md");
}

TEST_CASE("a path may be broken behind its folders") {
  CHECK(breakable("a/b<.md") == "a/<wbr>b&lt;.md");
}
