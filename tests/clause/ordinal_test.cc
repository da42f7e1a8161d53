// SPDX-License-Identifier: MIT
#include "lint/clause/ordinal.h"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string readings(std::string_view token) {
  std::string result;
  for (const auto& ordinal : lint::read_ordinal(token))
    result += std::to_string(ordinal.value) + "=" + print(ordinal) + " ";
  return result;
}

TEST_CASE("letters that can be roman numerals have two readings") {
  CHECK(readings("i") == "1=i 9=i ");
  CHECK(readings("V") == "5=V 22=V ");
  CHECK(readings("ii") == "2=ii 35=ii ");
  CHECK(readings("b") == "2=b ");
  CHECK(readings("c") == "3=c ");
  CHECK(readings("lxxxviii") == "88=lxxxviii ");
}

TEST_CASE("letters go on behind z with doubled ones") {
  CHECK(readings("aa") == "27=aa ");
  CHECK(readings("BB") == "28=BB ");
}

TEST_CASE("other tokens are no ordinals") {
  for (const char* token : {"", "ab", "iiii", "Iv", "a1", "1a", "vx", "zzzz"}) {
    CAPTURE(token);
    CHECK(readings(token).empty());
  }
}

}  // namespace
