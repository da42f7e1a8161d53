// SPDX-License-Identifier: MIT
#include "lint/fact/time.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

/// "30 days", with "/45" behind the count where the figures say another number.
std::string period(std::string_view phrase) {
  const auto read = read_period(phrase);
  if (!read)
    return "none";
  return to_string(*read) + (read->figures ? " / " + std::to_string(*read->figures) : "");
}

std::string frequency(std::string_view phrase) {
  const auto read = read_frequency(phrase);
  if (!read)
    return "none";
  return (read->kind == Frequency::Kind::AtMost ? "at most every " : "every ") +
         to_string(read->interval);
}

}  // namespace

TEST_CASE("a period is a count and a unit") {
  CHECK(period("30 days") == "30 days");
  CHECK(period("72 hours") == "72 hours");
  CHECK(period("one week") == "1 week");
  CHECK(period("2 quarters") == "2 quarters");
  CHECK(period("1,000 days") == "1000 days");
  CHECK(period("1 year") == "1 year");
  CHECK(period("a month") == "1 month");
  CHECK(period("an hour") == "1 hour");
  CHECK(period("two fortnights") == "4 weeks");
  CHECK(period("thirty days' ") == "30 days");
  CHECK(period("thirty") == "none");
  CHECK(period("") == "none");
}

TEST_CASE("a period may be hyphenated") {
  CHECK(period("30-day") == "30 days");
  CHECK(period("twelve-month period") == "12 months");
  CHECK(period("twenty-four-hour") == "24 hours");
  CHECK(period("5-business-day") == "5 business days");
}

TEST_CASE("a day that may not be passed is so many days") {
  CHECK(period("not later than the fifth working day") == "5 business days");
  CHECK(period("no later than the 10th day") == "10 days");
}

TEST_CASE("business time is a unit of its own") {
  CHECK(period("ten Business Days") == "10 business days");
  CHECK(period("four (4) working days") == "4 business days");
  CHECK(period("two banking days") == "2 business days");
  CHECK(period("eight business hours") == "8 business hours");
  CHECK(period("10 calendar days") == "10 days");
  CHECK(period("three (3) Business Day(s)") == "3 business days");
}

TEST_CASE("numbers are read in words") {
  CHECK(period("twenty-one days") == "21 days");
  CHECK(period("one hundred and twenty days") == "120 days");
  CHECK(period("three hundred sixty-five (365) days") == "365 days");
  CHECK(period("two thousand hours") == "2000 hours");
}

TEST_CASE("the words count where the figures contradict them") {
  CHECK(period("thirty (30) days") == "30 days");
  CHECK(period("thirty (45) days") == "30 days / 45");
  CHECK(period("45 (thirty) days") == "30 days / 45");
  CHECK(period("fourteen business (14) days") == "14 business days");
}

TEST_CASE("a period that nobody has filled in has no count") {
  CHECK(period("[\u25cf] days") == "a blank number of days");
  CHECK(period("__ business days") == "a blank number of business days");
  CHECK(period("____ (__) months") == "a blank number of months");
  CHECK(period("[X] Business Days") == "a blank number of business days");
  CHECK(period("{{notice 30}} days") == "a blank number of days");
  CHECK(period("<Number> days") == "a blank number of days");
  CHECK_FALSE(hours(*read_period("[ ] days")));
}

TEST_CASE("a number in brackets is a count that is still open to negotiation") {
  CHECK(period("[30] days") == "30 days");
  CHECK(period("[thirty (30)] days") == "30 days");
}

TEST_CASE("periods of different units compare by their hours") {
  CHECK(*hours(*read_period("3 days")) == *hours(*read_period("72 hours")));
  CHECK(*hours(*read_period("5 business days")) == *hours(*read_period("one week")));
  CHECK(*hours(*read_period("twelve months")) == *hours(*read_period("one year")));
  CHECK(*hours(*read_period("a quarter")) == *hours(*read_period("3 months")));
  CHECK(*hours(*read_period("8 business hours")) == *hours(*read_period("1 business day")));
}

TEST_CASE("a rhythm is the time from one occurrence to the next") {
  CHECK(frequency("annually") == "every 1 year");
  CHECK(frequency("each calendar year") == "every 1 year");
  CHECK(frequency("once per calendar year") == "every 1 year");
  CHECK(frequency("every twelve (12) months") == "every 12 months");
  CHECK(frequency("once in every 12-month period") == "every 12 months");
  CHECK(frequency("on an annual basis") == "every 1 year");
  CHECK(frequency("every spring") == "every 1 year");
  CHECK(frequency("at twelve-monthly intervals") == "every 12 months");
  CHECK(frequency("on a 6-monthly basis") == "every 6 months");
  CHECK(frequency("at intervals of not more than twelve (12) months") == "every 12 months");
  CHECK(frequency("per annum") == "every 1 year");
  CHECK(frequency("quarterly") == "every 1 quarter");
  CHECK(frequency("on each anniversary") == "every 1 year");
  CHECK(frequency("every 1st of March") == "every 1 year");
  CHECK(frequency("each September 30") == "every 1 year");
  CHECK(frequency("every two (2) years") == "every 2 years");
  CHECK(frequency("every other year") == "every 2 years");
  CHECK(frequency("every third month") == "every 3 months");
  CHECK(frequency("fortnightly") == "every 2 weeks");
  CHECK(frequency("often") == "none");
}

TEST_CASE("several times in a period are so many parts of it") {
  CHECK(frequency("twice a year") == "every 6 months");
  CHECK(frequency("semi-annually") == "every 6 months");
  CHECK(frequency("half-yearly") == "every 6 months");
  CHECK(frequency("bi-annual") == "every 6 months");
  CHECK(frequency("bi-monthly") == "every 2 months");
  CHECK(frequency("four (4) times per year") == "every 3 months");
  CHECK(frequency("two times in any 12-month period") == "every 6 months");
  CHECK(frequency("five times a year") == "every 72 days");
  CHECK(frequency("twice a day") == "every 12 hours");
}

TEST_CASE("a lower bound is a rhythm") {
  CHECK(frequency("at least annually") == "every 1 year");
  CHECK(frequency("at least once every twelve months") == "every 12 months");
  CHECK(frequency("not less than once each year") == "every 1 year");
  CHECK(frequency("no less frequently than annually") == "every 1 year");
  CHECK(frequency("on no less than an annual basis") == "every 1 year");
}

TEST_CASE("an upper bound is a cap") {
  CHECK(frequency("no more than once per year") == "at most every 1 year");
  CHECK(frequency("not more than once in any twelve (12) month period") ==
        "at most every 12 months");
  CHECK(frequency("no more often than annually") == "at most every 1 year");
  CHECK(frequency("up to twice per year") == "at most every 6 months");
  CHECK(frequency("a maximum of once annually") == "at most every 1 year");
  CHECK(frequency("at most once a year") == "at most every 1 year");
  CHECK(frequency("limited to once per year") == "at most every 1 year");
  CHECK(frequency("no more than one (1) time in any calendar year") == "at most every 1 year");
  CHECK(frequency("more than once in any 12-month period") == "at most every 12 months");
}

TEST_CASE("once in a period without a bound is left to its norm and read as a rhythm") {
  CHECK(frequency("once in any 12-month period") == "every 12 months");
}

TEST_CASE("a frequency may be left open") {
  CHECK(frequency("every [\u25cf] months") == "every a blank number of months");
  CHECK(frequency("every [6] months") == "every 6 months");
  CHECK(frequency("once every X years") == "every a blank number of years");
}

TEST_CASE("absurd numbers are no counts") {
  CHECK(period("99999999999999999999 days") == "a blank number of days");
  CHECK(period("one million million million days") == "a blank number of days");
}

TEST_CASE("a month of every year is a year") {
  CHECK(frequency("every January") == "every 1 year");
  CHECK(frequency("once in every period of twelve months") == "every 12 months");
}
