// SPDX-License-Identifier: MIT
#include "lint/clause/label.h"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string label_of(std::string_view text) {
  const auto label = lint::read_label(text, false);
  return label ? label->text + "|" + std::string(text.substr(label->size)) : "none";
}

std::string label_of_heading(std::string_view text) {
  const auto label = lint::read_label(text, true);
  return label ? label->text + "|" + std::string(text.substr(label->size)) : "none";
}

TEST_CASE("numbers at the beginning of a block are labels") {
  CHECK(label_of("1. Term") == "1|Term");
  CHECK(label_of("1.1 Provider shall") == "1.1|Provider shall");
  CHECK(label_of("1.1.1. Provider shall") == "1.1.1|Provider shall");
  CHECK(label_of("1.Definitions") == "1|Definitions");
  CHECK(label_of("4.02 Audit.") == "4.02|Audit.");
  CHECK(label_of("12) Fees") == "12)|Fees");
  CHECK(label_of("4.7 Business Travel") == "4.7|Business Travel");
  CHECK(label_of("4.7.2 Working Hours") == "4.7.2|Working Hours");
  CHECK(label_of("(3) Fees") == "(3)|Fees");
}

TEST_CASE("letters and roman numerals in brackets are labels") {
  CHECK(label_of("(a) keep records") == "(a)|keep records");
  CHECK(label_of("(aa) keep records") == "(aa)|keep records");
  CHECK(label_of("(iv) keep records") == "(iv)|keep records");
  CHECK(label_of("a) keep records") == "a)|keep records");
  CHECK(label_of("(A)the Supplier") == "(A)|the Supplier");
  CHECK(label_of("4.1(a) keep records") == "4.1(a)|keep records");
  CHECK(label_of("(a)(i) keep") == "(a)|(i) keep");
}

TEST_CASE("named labels are read with the separator behind them") {
  CHECK(label_of("ARTICLE IV") == "ARTICLE IV|");
  CHECK(label_of("ARTICLE IV: AUDIT") == "ARTICLE IV|AUDIT");
  CHECK(label_of("ARTICLE ONE\nDEFINITIONS") == "ARTICLE ONE|DEFINITIONS");
  CHECK(label_of("Section 5 - Term") == "Section 5|Term");
  CHECK(label_of("Section 4.02. Audit") == "Section 4.02|Audit");
  CHECK(label_of("Section 1.1 Definitions. The following") ==
        "Section 1.1|Definitions. The following");
  CHECK(label_of("§ 5 Audit") == "§ 5|Audit");
  CHECK(label_of("§10.1 Audit") == "§10.1|Audit");
  CHECK(label_of("Schedule 2 – Fees") == "Schedule 2|Fees");
  CHECK(label_of("EXHIBIT A-1") == "EXHIBIT A-1|");
  CHECK(label_of("ANNEX") == "ANNEX|");
  CHECK(label_of("Annex I.A: Parties") == "Annex I.A|Parties");
  CHECK(label_of("PART B") == "PART B|");
  CHECK(label_of("Recital (A)") == "Recital (A)|");
  CHECK(label_of("Appendix No. 3") == "Appendix No. 3|");
}

TEST_CASE("dates, periods, amounts and references are no labels") {
  for (const char* text : {"1 March 2025 is the date",
                           "2025. All rights",
                           "30 days after",
                           "24/7 support",
                           "1.5 million euros",
                           "99.9% uptime",
                           "3.5 percent",
                           "A party shall",
                           "I agree",
                           "Section 5 of the Agreement applies",
                           "Sections 5 and 6 apply",
                           "Article 28 of the GDPR",
                           "(a) and (b) above do not apply",
                           "(c) 2020 Acme",
                           "i.e. the Supplier",
                           "e.g. a report",
                           "U.S. law applies",
                           "192.168.0.1 is it",
                           "10,000 euros",
                           "(30) days",
                           "Exhibit A sets forth",
                           "Schedules are attached",
                           "Part of the fee",
                           "12-month period",
                           "9.30 am",
                           "1st of March",
                           "Articles of Association",
                           "A",
                           "10 percent"}) {
    CAPTURE(text);
    CHECK(label_of(text) == "none");
  }
}

TEST_CASE("what only its neighbours can make a label is uncertain") {
  for (const char* text : {"A. Smith shall", "10 Downing Street", "v. Smith", "3. of them"}) {
    CAPTURE(text);
    const auto label = lint::read_label(text, false);
    REQUIRE(label);
    CHECK_FALSE(label->certain);
  }
  CHECK(lint::read_label("1. Term", false)->certain);
}

TEST_CASE("a heading may carry a number without punctuation") {
  CHECK(label_of_heading("3 Term") == "3|Term");
  CHECK(label_of_heading("Section 5 Audit") == "Section 5|Audit");
  CHECK(label_of_heading("Exhibit A Services") == "Exhibit A|Services");
  CHECK(label_of_heading("A - Services") == "A|Services");
  CHECK(label_of_heading("30 Days Notice") == "none");
}

TEST_CASE("one letter can be a roman numeral and a letter") {
  const auto label = lint::read_label("(i) keep", false);
  REQUIRE(label);
  CHECK(label->value() == 1);
  REQUIRE(label->other);
  CHECK(label->other->value == 9);
  CHECK_FALSE(lint::read_label("(b) keep", false)->other);
}

TEST_CASE("the label of a sibling is printed like its own") {
  const auto sibling = [](std::string_view text, uint32_t value) {
    return lint::print_sibling(*lint::read_automatic_label(text), value);
  };
  CHECK(sibling("7.2", 3) == "7.3");
  CHECK(sibling("(b)", 27) == "(aa)");
  CHECK(sibling("ARTICLE IV", 9) == "ARTICLE IX");
  CHECK(sibling("Schedule 2", 3) == "Schedule 3");
  CHECK(sibling("a)", 3) == "c)");
}

TEST_CASE("automatic labels are read whatever they look like") {
  CHECK(lint::read_automatic_label("Article IV.")->text == "Article IV");
  CHECK(lint::read_automatic_label("A")->value() == 1);
  CHECK(lint::read_automatic_label("12.")->value() == 12);
}

}  // namespace
