// SPDX-License-Identifier: MIT
#include "lint/syntax/phrase.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace lint;

namespace {

using Kind = Phrase::Kind;

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, 24> kNames = {
      "Word",      "Number",   "Duty",       "Prohibition", "Power",  "Exemption",
      "Intention", "Negation", "Period",     "Frequency",   "Quoted", "Reference",
      "Date",      "Amount",   "Percentage", "Blank",       "Comma",  "Colon",
      "Semicolon", "Dash",     "Open",       "Close",       "Stop",   "Mark"};
  return kNames[static_cast<size_t>(kind)];
}

std::vector<Phrase> read(std::string_view text) {
  PhraseReader reader;
  std::vector<Phrase> phrases;
  reader.read(text, 0, phrases);
  return phrases;
}

/// The phrases of `text`, separated by spaces; those that are no plain words and signs in braces
/// behind their kind.
std::string marked(std::string_view text) {
  std::string result;
  for (const Phrase& phrase : read(text)) {
    if (!result.empty())
      result += ' ';
    const std::string words(slice(text, phrase.span));
    if (phrase.kind == Kind::Word || phrase.kind >= Kind::Comma)
      result += words;
    else
      result += "{" + std::string(name_of(phrase.kind)) + " " + words + "}";
  }
  return result;
}

std::string kinds(std::string_view text) {
  std::string result;
  for (const Phrase& phrase : read(text))
    result += (result.empty() ? "" : " ") + std::string(name_of(phrase.kind));
  return result;
}

/// Each of the texts is one phrase of the kind, also inside a sentence and in capitals.
void check_all(Kind kind, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    const std::string one = "{" + std::string(name_of(kind)) + " " + std::string(text) + "}";
    CHECK(marked(text) == one);
    CHECK(marked("Supplier " + std::string(text) + " them, then") ==
          "Supplier " + one + " them , then");
    CHECK(marked("(" + std::string(text) + ").") == "( " + one + " ) .");
    std::string capitals(text);
    for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    CHECK(kinds(capitals) == name_of(kind));
  }
}

void check_all_words(std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) {
    CAPTURE(text);
    for (const Phrase& phrase : read(text)) CHECK(name_of(phrase.kind) == "Word");
  }
}

}  // namespace

TEST_CASE("duties are recognised in all their wordings") {
  check_all(Kind::Duty, {"shall",
                         "will",
                         "must",
                         "agrees to",
                         "undertakes to",
                         "covenants to",
                         "commits to",
                         "promises to",
                         "agrees that it will",
                         "agree and undertake to",
                         "covenants and agrees to",
                         "represents and warrants that it will",
                         "warrants that it shall",
                         "is obliged to",
                         "are obligated to",
                         "is required to",
                         "shall be obliged to",
                         "is hereby required to",
                         "has an obligation to",
                         "have a duty to",
                         "is under an obligation to",
                         "is responsible for",
                         "shall be responsible for",
                         "shall be solely responsible for",
                         "has to",
                         "have to",
                         "needs to",
                         "will need to",
                         "shall not fail to",
                         "is to be"});
}

TEST_CASE("a negated duty is a prohibition") {
  check_all(Kind::Prohibition, {"shall not",
                                "will not",
                                "must not",
                                "may not",
                                "cannot",
                                "can not",
                                "won't",
                                "can't",
                                "shall never",
                                "shall in no event",
                                "will under no circumstances",
                                "agrees not to",
                                "undertakes never to",
                                "agrees that it will not",
                                "is prohibited from",
                                "is not entitled to",
                                "shall not be permitted to",
                                "has no right to",
                                "shall refrain from",
                                "nor shall",
                                "shall at all times not",
                                "shall promptly not",
                                "may not attempt to",
                                "shall neither"});
}

TEST_CASE("what a party need not do is an exemption") {
  check_all(Kind::Exemption, {"need not",
                              "is not obliged to",
                              "are not obligated to",
                              "is not required to",
                              "shall not be required to",
                              "will not be obliged to",
                              "won't be required to",
                              "has no obligation to",
                              "shall have no obligation to",
                              "have no duty to",
                              "is under no obligation to",
                              "does not have to",
                              "doesn't have to",
                              "do not need to",
                              "shall in no event be obliged to",
                              "shall not have any obligation to",
                              "is not responsible for",
                              "isn't required to",
                              "without any obligation to",
                              "shall not, at its own cost, be required to"});
}

TEST_CASE("a right is a power") {
  check_all(
      Kind::Power,
      {"may", "can", "has the right to", "have the right", "shall have the right to",
       "is entitled to", "shall be entitled to", "reserves the right to", "is permitted to",
       "shall be permitted to", "is authorised to", "is at liberty to", "has the option to",
       "has the sole and exclusive right to", "is free to", "will be able to", "may agree to"});
}

TEST_CASE("what a party only aims at is an intention") {
  check_all(Kind::Intention, {"should",
                              "would",
                              "aims to",
                              "intends to",
                              "plans to",
                              "endeavours to",
                              "shall endeavor to",
                              "will endeavour to",
                              "strives to",
                              "seeks to",
                              "expects to",
                              "will use commercially reasonable efforts to",
                              "shall use its best endeavours to",
                              "agrees to use reasonable efforts to",
                              "uses good-faith efforts to",
                              "will make every reasonable effort to",
                              "works toward",
                              "is working towards",
                              "is committed to",
                              "will attempt to",
                              "goal is to",
                              "is pursuing",
                              "is in the process of",
                              "will consider"});
}

TEST_CASE("a contraction is a phrase of its own") {
  CHECK(marked("We'll tell you, you'll pay.") == "We {Duty 'll} tell you , you {Duty 'll} pay .");
  CHECK(marked("you're entitled to it") == "you {Power 're entitled to} it");
  CHECK(marked("We\u2019ll tell you") == "We {Duty \u2019ll} tell you");
  CHECK(marked("the Provider's report and its customers' data") ==
        "the Provider's report and its customers' data");
}

TEST_CASE("the longest phrase wins and a failed one gives its words back") {
  CHECK(marked("shall not be required by law") == "{Prohibition shall not} be required by law");
  CHECK(marked("Provider shall be responsible.") == "Provider {Duty shall} be responsible .");
  CHECK(marked("is entitled under law") == "{Power is entitled} under law");
  CHECK(marked("agrees together") == "agrees together");
  CHECK(marked("shall notify") == "{Duty shall} notify");
  CHECK(marked("is not obliged by it") == "is {Negation not} obliged by it");
  CHECK(marked("has the rightful owner") == "has the rightful owner");
}

TEST_CASE("a phrase ends with its last word") {
  CHECK(marked("maybe the mayor mustered goodwill") == "maybe the mayor mustered goodwill");
  CHECK(marked("a not-for-profit body, on a month-to-month lease") ==
        "a not-for-profit body , on a month-to-month lease");
  CHECK(marked("may/shall") == "{Power may} / {Duty shall}");
  CHECK(marked("in a 30-day-old report") == "in a 30-day-old report");
}

TEST_CASE("words that look like modals or negations are plain words") {
  check_all_words({"terminable at will", "no later than", "not less than", "as may be required",
                   "as the case may be", "including without limitation", "but not limited to",
                   "without undue delay", "whether or not", "not to exceed", "need to know",
                   "at no additional cost"});
}

TEST_CASE("negations outside modals stand alone") {
  CHECK(marked("neither party, nor its staff, without notice, never") ==
        "{Negation neither} party , {Negation nor} its staff , {Negation without} notice , "
        "{Negation never}");
  CHECK(marked("Provider is not certified and doesn't hold it") ==
        "Provider is {Negation not} certified and {Negation doesn't} hold it");
}

TEST_CASE("periods are recognised in words, figures and both") {
  check_all(Kind::Period, {"thirty (30) days",
                           "thirty days",
                           "30 days",
                           "30-day",
                           "72 hours",
                           "ten Business Days",
                           "ten (10) business days",
                           "twelve (12) months",
                           "12-month period",
                           "one (1) year",
                           "thirty (30) days'",
                           "twenty-four (24) hours",
                           "one hundred and twenty (120) days",
                           "30 (thirty) calendar days",
                           "fourteen business (14) days",
                           "twelve (12)-month period",
                           "10 Business Day(s)",
                           "a year",
                           "two weeks",
                           "three months'",
                           "5 clear days"});
  CHECK(marked("a period of 30 days from") == "a period of {Period 30 days} from");
  CHECK(marked("Section 4.2 Business Days") == "{Reference Section 4.2} Business Days");
}

TEST_CASE("a day that may not be passed is a period") {
  check_all(Kind::Period, {"not later than the fifth working day", "no later than the 10th day"});
}

TEST_CASE("a month of every year and a period of so many months are rhythms") {
  check_all(Kind::Frequency, {"once in every period of twelve consecutive months"});
  // Months are told from words by their capital.
  CHECK(marked("every January") == "{Frequency every January}");
  CHECK(marked("by each June") == "{Frequency by each June}");
}

TEST_CASE("a period whose count is open is still a period") {
  check_all(Kind::Period, {"[\u25cf] days", "[30] days", "__ days", "____ (__) months",
                           "[X] Business Days", "{{days}} days", "<Number> days", "X days",
                           "thirty ([30]) days", "[insert number] hours"});
}

TEST_CASE("rhythms and caps are frequencies") {
  check_all(Kind::Frequency, {"annually",
                              "yearly",
                              "annual",
                              "once a year",
                              "once per calendar year",
                              "each year",
                              "each calendar year",
                              "every contract year",
                              "every twelve (12) months",
                              "once in every 12-month period",
                              "at least annually",
                              "at least once every twelve months",
                              "on an annual basis",
                              "on a yearly basis",
                              "per annum",
                              "no more than once per year",
                              "not more than once in any twelve (12) month period",
                              "up to once per year",
                              "a maximum of once annually",
                              "limited to once per year",
                              "not less than once each year",
                              "no less frequently than annually",
                              "quarterly",
                              "semi-annually",
                              "monthly",
                              "twice a year",
                              "on each anniversary",
                              "in each Contract Year",
                              "once in any rolling 12-month period",
                              "every other year",
                              "on no less than an annual basis",
                              "no more than one (1) time per year",
                              "four times a year",
                              "once-per-year",
                              "each year thereafter"});
  CHECK(marked("every 1st of March and each September 30") ==
        "{Frequency every 1st of March} and {Frequency each September 30}");
  CHECK(marked("on each anniversary of the Effective Date") ==
        "{Frequency on each anniversary} of the Effective Date");
  CHECK(marked("24 hours a day, 7 days a week") == "24 hours a day , 7 days a week");
}

TEST_CASE("references name a division and its number") {
  check_all(Kind::Reference, {"Section 4.2(b)",
                              "Sections 3 and 4",
                              "clause 3.1",
                              "Clauses 3 to 5",
                              "Article IV",
                              "Schedule 2",
                              "Exhibit A",
                              "Annex 1",
                              "Appendix B",
                              "paragraph 3(a)",
                              "this Section",
                              "this clause 4",
                              "Section 4.2(b)(iv)",
                              "sub-clause 3.1",
                              "Articles IV and V",
                              "Section 3(a) or (b)",
                              "Sections 4.1, 4.2 and 4.3",
                              "Art. 28(3)",
                              "Section 5.1(a)-(d)",
                              "Exhibit A-1",
                              "Schedule 1A"});
  CHECK(marked("\u00a7 5 and \u00a710.1") == "{Reference \u00a7 5} and {Reference \u00a710.1}");
  CHECK(marked("Section Data is a section of it") == "Section Data is a section of it");
  CHECK(marked("Schedule A copy") == "{Reference Schedule A} copy");
  CHECK(marked("Exhibit A. Then") == "{Reference Exhibit A} . Then");
  CHECK(marked("under Section 4 and 30 days later") ==
        "under {Reference Section 4} and {Period 30 days} later");
}

TEST_CASE("dates are recognised in American, British and ISO form") {
  for (const std::string_view text :
       {"1 March 2025", "March 1, 2025", "2025-03-01", "31 December", "December 31st", "April 1",
        "1st day of March 2025", "1st of March", "March 2025", "12/31/2025", "31.12.2025",
        "Sept. 30, 2025", "May 5, 2025", "5 May"}) {
    CAPTURE(text);
    CHECK(kinds(text) == "Date");
  }
  CHECK(marked("it may 5") == "it {Power may} {Number 5}");
  CHECK(marked("In May 2025 it may march") == "In {Date May 2025} it {Power may} march");
}

TEST_CASE("amounts, percentages and numbers are told apart") {
  CHECK(marked("USD 1,000, $5, US$ 5 million, EUR 10.000,00, 20 dollars") ==
        "{Amount USD 1,000} , {Amount $5} , {Amount US$ 5 million} , {Amount EUR 10.000,00} , "
        "{Amount 20 dollars}");
  CHECK(marked("5%, 99.9 percent, five percent (5%), five (5) per cent") ==
        "{Percentage 5%} , {Percentage 99.9 percent} , {Percentage five percent (5%)} , "
        "{Percentage five (5) per cent}");
  CHECK(marked("thirty (30) copies, 1,000 rows, 27001:2022, one hundred and twenty users") ==
        "{Number thirty (30)} copies , {Number 1,000} rows , {Number 27001:2022} , "
        "{Number one hundred and twenty} users");
}

TEST_CASE("a quoted term keeps its marks") {
  CHECK(marked("(\"Provider\") means 'Services' or \u201cIt\u201d") ==
        "( {Quoted \"Provider\"} ) means {Quoted 'Services'} or {Quoted \u201cIt\u201d}");
  CHECK(marked("a 5\" disk and \"Data\"") == "a {Number 5} \" disk and {Quoted \"Data\"}");
  CHECK(marked("\"Provider\"'s duty to customers' staff") ==
        "{Quoted \"Provider\"} 's duty to customers' staff");
  CHECK(kinds("\"" + std::string(200, 'a') + "\"") == "Mark Word Mark");
}

TEST_CASE("blanks are what somebody must still fill in") {
  check_all(Kind::Blank, {"[\u25cf]", "[\u2022]", "[ ]", "____", "[insert name]", "TBD", "{{name}}",
                          "${x}", "[***]", "[[name]]", "[customer_name]"});
  CHECK(kinds("[Company Name] <Name> [DATE]") == "Blank Blank Blank");
  CHECK(kinds("[30] [see note] [a]") == "Open Number Close Open Word Word Close Open Word Close");
  CHECK(kinds("[Reserved] [Intentionally Omitted]") == "Word Word Word");
}

TEST_CASE("only a full stop of its own ends a sentence") {
  CHECK(kinds("See e.g. Acme Inc. of the U.S. or No. 5, approx. 4.2. Next") ==
        "Word Word Word Word Word Word Word Word Word Number Comma Word Number Stop Word");
  CHECK(kinds("Visit https://trust.acme.com/a.b or mail a.b@acme.com.") ==
        "Word Word Word Word Word Stop");
  CHECK(kinds("Really?! No! wait...") == "Word Stop Negation Stop Word Mark");
}

TEST_CASE("words of any script are words") {
  CHECK(kinds("Die Prüfung der Société à Kraków, Ελλάδα и Россия, 日本") ==
        "Word Word Word Word Word Word Comma Word Word Word Comma Word");
  CHECK(kinds("d\u2019\u00c9tat R&D sub-processor ISO27001 2FA 256-bit e-mail") ==
        "Word Word Word Word Word Word Word");
}

TEST_CASE("line breaks are white space") {
  CHECK(marked("shall\nnot be\n required to") == "{Exemption shall\nnot be\n required to}");
}

TEST_CASE("spans are moved by the offset") {
  PhraseReader reader;
  std::vector<Phrase> phrases;
  reader.read("It shall", 100, phrases);
  reader.read("end.", 200, phrases);
  REQUIRE(phrases.size() == 4);
  CHECK(phrases[1].span == Span{103, 108});
  CHECK(phrases[3].span == Span{203, 204});
}
