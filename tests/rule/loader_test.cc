// SPDX-License-Identifier: MIT
#include "lint/rule/loader.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace lint;

namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary words = [] {
    Vocabulary made;
    std::vector<Error> errors;
    load_vocabulary(*parse_yaml("actions: {tell: tell, keep: keep}\n"
                                "things: {report: report, summary: summary, ghost: []}\n"
                                "manners: {promptly: promptly}\n"
                                "stand-ins: {paper: {words: paper, for: report}}\n",
                                "words.yaml"),
                    "words.yaml", made, errors);
    return made;
  }();
  return words;
}

/// What is wrong with a rule, a line each, without the path.
std::string faults(const std::string& text) {
  const auto yaml = parse_yaml(text, "r");
  std::vector<Error> errors;
  if (yaml)
    load_rule(*yaml, "r", vocabulary(), {}, errors);
  else
    errors.push_back(yaml.error());
  std::string all;
  for (const Error& error : errors) all += to_string(error).substr(2) + '\n';
  return all;
}

/// A rule with one element.
std::string with_element(const std::string& element) {
  return "title: A\nrequires:\n  told:\n    missing: nobody tells\n" + element;
}
std::string with_found(const std::string& pattern) {
  return with_element("    found: {" + pattern + "}\n");
}

}  // namespace

TEST_CASE("unknown keys name the key that was meant") {
  CHECK(faults("titel: A\nrequires: {told: {found: {action: tell}, missing: m}}\n") ==
        "1:1: 'titel' is no key of a rule (did you mean 'title'?)\n"
        "1:1: the rule has no title (add 'title:')\n");
  CHECK(faults(with_element("    fond: {action: tell}\n    found: {action: tell}\n")) ==
        "5:5: 'fond' is no key of an element (did you mean 'found'?)\n");
  CHECK(faults(with_found("acton: tell")) ==
        "5:13: 'acton' is no key of a pattern (did you mean 'action'?)\n");
  CHECK(faults("title: A\napplies-when: {mention: report}\nforbids: {x: {mentions: report, "
               "becuase: y}}\n") ==
        "2:16: 'mention' is no key of 'applies-when' (did you mean 'mentions'?)\n"
        "3:33: 'becuase' is no key of what is forbidden (did you mean 'because'?)\n"
        "3:11: 'x' is forbidden without a reason (add 'because:')\n");
}

TEST_CASE("a key that stands twice is an error") {
  CHECK(faults("title: A\ntitle: B\n") == "2:1: the key 'title' stands twice\n");
}

TEST_CASE("unknown words name the word that was meant") {
  CHECK(faults(with_found("action: tel")) ==
        "5:21: 'tel' is no action of the vocabulary (did you mean 'tell'?)\n");
  CHECK(faults(with_found("about: reprt")) ==
        "5:20: 'reprt' is no concept of the vocabulary (did you mean 'report'?)\n");
  CHECK(faults(with_found("by: operater")) ==
        "5:17: 'operater' is no actor (did you mean 'operator'?)\n");
  CHECK(faults(with_found("modality: dooty")) ==
        "5:23: 'dooty' is no modality (known are duty, prohibition, power, exemption, intention, "
        "statement, "
        "fragment)\n");
  CHECK(faults(with_found("passive: yes")) ==
        "5:22: 'yes' is no truth value (known are true, false)\n");
  CHECK(
      faults("title: A\nseverity: eror\nrequires: {told: {found: {action: tell}, missing: m}}\n") ==
      "2:11: 'eror' is no severity (did you mean 'error'?)\n");
}

TEST_CASE("a word that stands twice in a list is an error") {
  CHECK(faults(with_found("about: [report, report]")) ==
        "5:29: 'report' stands twice (leave one out)\n");
  CHECK(faults(with_found("by: [tenant, tenant]")) ==
        "5:26: 'tenant' stands twice (leave one out)\n");
}

TEST_CASE("what stands for other things is not asked for") {
  CHECK(faults(with_found("about: paper")) ==
        "5:20: 'paper' only stands for other things (name the things that it stands for)\n");
}

TEST_CASE("a length of time must be one") {
  CHECK(faults(with_found("action: tell, period: at most soon")) ==
        "5:35: 'soon' is no length of time (write for example 'at most 10 business days')\n");
  CHECK(faults(with_found("action: tell, period: defind")) ==
        "5:35: 'defind' is no period (did you mean 'defined'?)\n");
  CHECK(faults(with_found("action: tell, frequency: evry")) ==
        "5:38: 'evry' is no frequency (did you mean 'every'?)\n");
}

TEST_CASE("a parameter must be declared, be a length of time, and be used") {
  const std::string rule =
      "requires: {told: {found: {action: tell, period: at most %}, missing: m}}\n";
  const auto with = [&](const std::string& name) {
    std::string text = rule;
    return text.replace(text.find('%'), 1, name);
  };
  CHECK(faults("title: A\nparameters: {longest: 5 days}\n" + with("longest")) == "");
  CHECK(faults("title: A\nparameters: {longest: 5 days}\n" + with("longst")) ==
        "3:49: 'longst' is no length of time and no parameter of this rule (did you mean "
        "'longest'?)\n"
        "2:14: nothing uses the parameter 'longest' (write for example 'period: at most "
        "longest')\n");
  CHECK(faults("title: A\nparameters: {longest: soon}\n" + with("5 days")) ==
        "2:23: 'soon' is no length of time (write for example '10 business days', or "
        "'unlimited')\n");
  CHECK(faults(with_element("    found: {action: tell}\n    weak: {about: report, because: "
                            "'over {longest}'}\n")) ==
        "6:36: '{longest}' names no parameter (declare it below 'parameters:')\n");
}

TEST_CASE("a query must be one of the clause grammar") {
  CHECK(faults(with_found("query: (amont) @it")) ==
        "5:20: 'amont' is no kind of phrase (grammars/README.md names the kinds of phrases)\n");
  CHECK(faults(with_found("query: '((amount) @it (#is? @it \"x\"))'")) ==
        "5:20: '#is?' is no predicate here (write (#eq? @it \"words\") or (#match? @it "
        "\"expression\"))\n");
  CHECK(faults(with_found("query: (amount) @it")) == "");
}

TEST_CASE("parts that are missing are named") {
  CHECK(
      faults("title: A\n") ==
      "1:1: the rule requires nothing (add 'requires:' with at least one element, or 'finds:')\n");
  CHECK(faults("title: A\nrequires: {told: {missing: m}}\n") ==
        "2:12: the element 'told' can never be found (give it 'found:')\n");
  CHECK(faults("title: A\nrequires: {told: {found: {action: tell}}}\n") ==
        "2:12: the element 'told' has no reason for being missing (add 'missing:')\n");
  CHECK(faults(with_element("    found: {action: tell}\n    weak: {about: report}\n")) ==
        "6:11: a wording has no reason (add 'because:')\n");
  CHECK(faults("title: A\nforbids: {x: {because: y}}\n") ==
        "2:11: 'x' can never be found (give it 'norms:' or 'mentions:')\n");
  CHECK(faults(with_element("    found: {action: tell}\n    preferred: {action: keep}\n")) ==
        "6:16: 'preferred' and 'found' say the same (leave one out)\n");
}

TEST_CASE("an element is of one above it") {
  CHECK(faults(with_element("    of: tld\n    found: {action: tell}\n")) ==
        "5:9: 'tld' is no element above this one\n");
  CHECK(faults(with_element("    found: {action: tell}\npresent-with: [tol]\n")) ==
        "6:16: 'tol' is no element of this rule (did you mean 'told'?)\n");
}

TEST_CASE("what is asked for and excluded can never fit") {
  CHECK(faults(with_found("about: report, without: report")) ==
        "5:12: this can never fit: 'report' is asked for and excluded (take it out of one of the "
        "lists)\n");
  CHECK(faults(with_found("about: [report, summary], without: report")) == "");
  CHECK(faults(with_found("in-clause: report, section-without: report")) ==
        "5:12: this can never fit: 'report' is asked for and excluded (take it out of one of the "
        "lists)\n");
  CHECK(faults("title: A\napplies-when: {mentions: report, without: report}\n"
               "requires: {told: {found: {action: tell}, missing: m}}\n") ==
        "2:15: the rule never applies: 'report' is asked for and excluded (take it out of one list "
        "below 'applies-when')\n");
}

TEST_CASE("a concept without words can never fit") {
  CHECK(faults(with_found("about: ghost")) ==
        "5:12: no words express 'ghost' (give it some in a file of the folder vocabulary)\n");
}

TEST_CASE("a wording that an earlier one leaves nothing can never fit") {
  CHECK(faults(with_element("    found:\n      - {action: tell}\n"
                            "      - {action: tell, about: report}\n")) ==
        "7:9: this can never fit: what it fits, line 6 fits before (put the narrower one first, or "
        "leave it out)\n");
  CHECK(faults(with_element("    found: {action: tell}\n"
                            "    weak: {action: tell, with: promptly, because: b}\n")) ==
        "6:11: this can never fit: what it fits, line 5 fits before (put the narrower one first, "
        "or leave it out)\n");
  CHECK(faults(with_element("    found:\n      - {action: tell, about: report}\n"
                            "      - {action: tell}\n")) == "");
}

TEST_CASE("an element of another can be like one of its norms") {
  const std::string base = with_found("modality: duty, action: tell, without: summary");
  CHECK(faults(base + "  b: {of: told, found: {modality: power}, missing: m}\n") ==
        "6:24: this can never fit: no norm of 'told' is like it (compare it with what 'told' asks "
        "for and excludes)\n");
  CHECK(faults(base + "  b: {of: told, found: {about: summary}, missing: m}\n") ==
        "6:24: this can never fit: no norm of 'told' is like it (compare it with what 'told' asks "
        "for and excludes)\n");
  CHECK(faults(base + "  b: {of: told, found: {about: report}, missing: m}\n") == "");
}

TEST_CASE("a word that is not known is told once, without what would follow from it") {
  CHECK(faults(with_element("    found:\n      - with: promtly\n    weak:\n"
                            "      - {with: promptly, because: b}\n")) ==
        "6:15: 'promtly' is no concept of the vocabulary (did you mean 'promptly'?)\n");
}

TEST_CASE("what YAML reads otherwise than it looks is told with a way out") {
  CHECK(faults("things:\n  report: [[annual] report]\n")
            .ends_with("(put words with [, ], {, }, *, &, #, : or quotation marks between single "
                       "quotes)\n"));
}
