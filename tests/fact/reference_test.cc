// SPDX-License-Identifier: MIT
#include "lint/fact/reference.h"

#include <doctest/doctest.h>

#include "tests/support/contract_tree.h"

using namespace lint;

namespace {

/// "[words] -> citation ..." for each reference in `sentence`, which stands in clause 2 of a
/// contract with clauses 1 to 4, 4.1, 4.2(a) and (b) and two schedules; "?" before a label that is
/// missing, "external" for other documents.
std::string resolved(const std::string& sentence) {
  const ClauseTree tree = contract_tree(
      "## 1. Term\n\nOne year.\n\n## 2. Duties\n\n" + sentence +
      "\n\n## 3. Fees\n\nNone.\n\n## 4. Audit\n\n4.1 Access.\n\n4.2 Provider shall:\n\n(a) answer; "
      "and\n\n(b) report.\n\n# Schedule 1\n\n1. Patching.\n\n2. Backup.\n\n# Schedule 2\n\n1. "
      "Cold.\n");
  std::string text;
  for (const Reference& reference : extract_references(tree)) {
    text += (text.empty() ? "[" : " [") + std::string(tree.document().text(reference.span)) + "]";
    if (reference.state == Reference::State::External)
      text += " external";
    for (const ClauseId target : reference.targets) text += " " + tree[target].citation;
    for (const std::string& label : reference.missing) text += " ?" + label;
    CHECK((reference.state == Reference::State::Unresolved) == !reference.missing.empty());
  }
  return text;
}

}  // namespace

TEST_CASE("a reference leads to the clause of that label") {
  CHECK(resolved("See Section 4.1.") == "[Section 4.1] 4.1");
  CHECK(resolved("See clause 4.2(b).") == "[clause 4.2(b)] 4.2(b)");
  CHECK(resolved("See § 4.1 and Clause 4.02 (a).") == "[§ 4.1] 4.1 [Clause 4.02 (a)] 4.2(a)");
  CHECK(resolved("See Schedule 2.") == "[Schedule 2] Schedule 2");
}

TEST_CASE("lists and ranges lead to several clauses") {
  CHECK(resolved("See Sections 1, 3 and 4.1.") == "[Sections 1, 3 and 4.1] 1 3 4.1");
  CHECK(resolved("See clauses 1 to 4.") == "[clauses 1 to 4] 1 2 3 4");
  CHECK(resolved("See Section 4.2(a) and (b).") == "[Section 4.2(a) and (b)] 4.2(a) 4.2(b)");
  CHECK(resolved("See Sections 1 (Term), 3 (Fees).") == "[Sections 1 (Term), 3 (Fees)] 1 3");
  CHECK(resolved("Section 3 and 30 days later") == "[Section 3] 3");
}

TEST_CASE("an enumerator of the sentence does not go on a list") {
  CHECK(resolved("under Section 4.2(a) and (ii) if it fails") == "[Section 4.2(a)] 4.2(a)");
  CHECK(resolved("under Section 4.2(b) or (1) if it fails") == "[Section 4.2(b)] 4.2(b)");
  CHECK(resolved("under Section 4.2(b) and (a) if it fails") == "[Section 4.2(b)] 4.2(b)");
}

TEST_CASE("a reference may name its schedule") {
  CHECK(resolved("See paragraph 2 of Schedule 1.") == "[paragraph 2 of Schedule 1] Schedule 1, 2");
  CHECK(resolved("See paragraph 7 of Schedule 1.") == "[paragraph 7 of Schedule 1] ?7");
  CHECK(resolved("See paragraph 2 of Schedule 5.") == "[paragraph 2 of Schedule 5] ?Schedule 5");
}

TEST_CASE("labels that are not there are unresolved") {
  CHECK(resolved("See Section 9.4.") == "[Section 9.4] ?9.4");
  CHECK(resolved("See Sections 1 and 9.") == "[Sections 1 and 9] 1 ?9");
  CHECK(resolved("See Exhibit C.") == "[Exhibit C] ?Exhibit C");
}

TEST_CASE("laws and other documents are external") {
  CHECK(resolved("under Section 4.1 of the Parent Agreement,") ==
        "[Section 4.1 of the Parent Agreement] external");
  CHECK(resolved("under Article 28(3) GDPR,") == "[Article 28(3) GDPR] external");
  CHECK(resolved("under GDPR Article 32 and Article 28,") ==
        "[Article 32] external [Article 28] external");
  CHECK(resolved("under 45 C.F.R. § 164.504,") == "[§ 164.504] external");
  CHECK(resolved("under Section 4.1 of this Agreement,") == "[Section 4.1] 4.1");
  CHECK(resolved("under Section 9 and Article X of the Head Lease,") ==
        "[Section 9] external [Article X of the Head Lease] external");
  CHECK(resolved("under Section 9, respectively, of the applicable Sale Agreement,") ==
        "[Section 9] external");
}

TEST_CASE("this section is the section in which the words stand") {
  CHECK(resolved("Nothing in this Section binds.") == "[this Section] 2");
}

TEST_CASE("words that cite nothing are no references") {
  CHECK(resolved("The article describes a section of the part 7 times.") == "");
}

TEST_CASE("references in a span are a range") {
  const std::vector<Reference> references = {{.span = {5, 9}}, {.span = {12, 20}}};
  CHECK(references_in(references, {0, 20}) == Span{0, 2});
  CHECK(references_in(references, {6, 20}) == Span{1, 2});
  CHECK(references_in(references, {0, 4}).empty());
}
