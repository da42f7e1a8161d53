// SPDX-License-Identifier: MIT
#include "lint/document/zip.h"

#include <doctest/doctest.h>

#include "tests/support/docx_builder.h"

using namespace lint;
using lint::test::write_zip;

namespace {

std::string open_error(std::string_view bytes) {
  const auto archive = Archive::open(bytes);
  REQUIRE_FALSE(archive.has_value());
  CHECK_FALSE(archive.error().cure.empty());
  return archive.error().message;
}

}  // namespace

TEST_CASE("parts are found without regard to case, leading slash and direction of slashes") {
  const std::string bytes = write_zip({{"Word\\Document.xml", "words"}, {"a", ""}});
  auto archive = Archive::open(bytes);
  REQUIRE(archive.has_value());
  CHECK(archive->contains("word/document.xml"));
  CHECK(archive->read("/word/document.XML").value() == "words");
  CHECK(archive->read("a").value().empty());
  CHECK(archive->read("b").error().message == "part b is missing");
}

TEST_CASE("two parts of one name are refused") {
  CHECK(open_error(write_zip({{"word/a.xml", "1"}, {"word/A.xml", "2"}})) ==
        "two parts of the archive are named word/A.xml");
}

TEST_CASE("what is no archive or only part of one is refused") {
  const std::string bytes = write_zip({{"a", std::string(1000, 'x')}});
  CHECK(open_error("PK words").starts_with("truncated or corrupt zip archive"));
  CHECK(open_error(bytes.substr(0, bytes.size() / 2))
            .starts_with("truncated or corrupt zip archive"));
}

TEST_CASE("a part whose bytes were changed is corrupt") {
  std::string bytes = write_zip({{"a", "the words of a part"}});
  bytes[bytes.find("words")] = 'W';
  auto archive = Archive::open(bytes);
  REQUIRE(archive.has_value());
  CHECK(archive->read("a").error().message.starts_with("part a is corrupt: "));
}

TEST_CASE("all parts together may inflate only so far") {
  const std::string bytes = write_zip({{"a", std::string(600, 'x')}, {"b", std::string(600, 'y')}});
  auto archive = Archive::open(bytes, 1000);
  REQUIRE(archive.has_value());
  CHECK(archive->read("a").has_value());
  const auto over = archive->read("b");
  REQUIRE_FALSE(over.has_value());
  CHECK(over.error().message == "part b takes the document beyond 0 MiB");
}

TEST_CASE("an encrypted part is refused") {
  std::string bytes = write_zip({{"a", "the words of a part"}});
  // The flag of traditional encryption in both headers.
  bytes[6] = 1;
  bytes[bytes.find("PK\x01\x02") + 8] = 1;
  auto archive = Archive::open(bytes);
  REQUIRE(archive.has_value());
  const auto part = archive->read("a");
  REQUIRE_FALSE(part.has_value());
  CHECK(part.error().message == "part a is encrypted");
  CHECK_FALSE(part.error().cure.empty());
}

TEST_CASE("an archive is rewritten with parts replaced, added and taken out") {
  const std::string bytes = write_zip({{"a", "old"}, {"b", "stays"}, {"c", "goes"}});
  const std::vector<PartChange> changes = {
      {"A", std::string("new")}, {"d", std::string("added")}, {"c", std::nullopt}};
  const auto rewritten = rewrite_archive(bytes, changes);
  REQUIRE(rewritten.has_value());
  auto archive = Archive::open(*rewritten);
  REQUIRE(archive.has_value());
  CHECK(archive->read("a").value() == "new");
  CHECK(archive->read("b").value() == "stays");
  CHECK(archive->read("d").value() == "added");
  CHECK_FALSE(archive->contains("c"));
  // Stored as it was, not compressed anew.
  CHECK(rewritten->find("stays") != std::string::npos);
  CHECK(rewrite_archive(bytes, changes).value() == *rewritten);
}

TEST_CASE("an archive that cannot be trusted is not rewritten") {
  const auto rewritten = rewrite_archive(write_zip({{"a", "1"}, {"A", "2"}}), {});
  REQUIRE_FALSE(rewritten.has_value());
  CHECK(rewritten.error().message == "two parts of the archive are named A");
}
