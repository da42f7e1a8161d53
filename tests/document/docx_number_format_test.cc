// SPDX-License-Identifier: MIT
#include "lint/document/docx_number_format.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

std::string write(std::string_view format, std::initializer_list<uint32_t> numbers) {
  std::string result;
  for (const uint32_t number : numbers)
    result += (result.empty() ? "" : " ") + write_number(*find_number_format(format, ""), number);
  return result;
}

}  // namespace

TEST_CASE("numbers are written as Word writes them") {
  CHECK(write("decimal", {0, 1, 12}) == "0 1 12");
  CHECK(write("decimalZero", {1, 9, 10, 100}) == "01 09 10 100");
  CHECK(write("upperRoman", {1, 4, 9, 14, 40, 90, 400, 1999}) == "I IV IX XIV XL XC CD MCMXCIX");
  CHECK(write("lowerRoman", {3, 18}) == "iii xviii");
  CHECK(write("lowerLetter", {1, 26, 27, 28, 53}) == "a z aa bb aaa");
  CHECK(write("upperLetter", {2, 52}) == "B ZZ");
  CHECK(write("ordinal", {1, 2, 3, 4, 11, 12, 13, 21, 111, 122}) ==
        "1st 2nd 3rd 4th 11th 12th 13th 21st 111th 122nd");
  CHECK(write("cardinalText", {1, 12, 20, 21, 100, 342, 1005}) ==
        "One Twelve Twenty Twenty-one One hundred Three hundred forty-two One thousand five");
  CHECK(write("ordinalText", {1, 2, 5, 8, 9, 12, 20, 21, 100}) ==
        "First Second Fifth Eighth Ninth Twelfth Twentieth Twenty-first One hundredth");
  CHECK(write("hex", {10, 255}) == "A FF");
  CHECK(write("chicago", {1, 2, 3, 4, 5, 6}) == "* \u2020 \u2021 \u00a7 ** \u2020\u2020");
  CHECK(write("decimalEnclosedCircle", {1, 20, 21}) == "\u2460 \u2473 21");
  CHECK(write("numberInDash", {4}) == "- 4 -");
  CHECK(write("none", {4}).empty());
}

TEST_CASE("numbers beyond a format's reach stay short") {
  CHECK(write("lowerLetter", {0, 4000000000}) == "0 4000000000");
  CHECK(write("upperRoman", {0, 4000000000}) == "0 4000000000");
  CHECK(write("cardinalText", {4000000000}) == "4000000000");
}

TEST_CASE("formats of other scripts are not known") {
  CHECK_FALSE(find_number_format("aiueo", "").has_value());
  CHECK_FALSE(find_number_format("custom", "a, b, c").has_value());
}
