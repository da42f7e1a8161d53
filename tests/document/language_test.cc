// SPDX-License-Identifier: MIT
#include "lint/document/language.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string often(std::string_view sentence) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += sentence;
  return text;
}

}  // namespace

TEST_CASE("a contract is in English by its small words") {
  CHECK(lint::is_english(often("The Provider shall maintain its certification for the term. ")));
  CHECK_FALSE(lint::is_english(often("Der Anbieter hält sein Zertifikat während der Laufzeit. ")));
  CHECK_FALSE(lint::is_english(often("Поставщик обязуется хранить данные клиента и SOC 2. ")));
}

TEST_CASE("a list of names and numbers is not taken for another language when it is short") {
  CHECK(lint::is_english("Frankfurt, Amsterdam, Zürich: 24 Racks"));
}
