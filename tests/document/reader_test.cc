// SPDX-License-Identifier: MIT
#include "lint/document/reader.h"

#include <doctest/doctest.h>

#include "tests/support/block_text.h"

using namespace lint;

namespace {

std::string read(const std::string& bytes, const std::string& path) {
  const auto document = read_document(bytes, path);
  return document ? std::string(name_of((*document)->format())) + "\n" + block_text(**document)
                  : to_string(document.error());
}

std::string utf16(const std::string& ascii, bool big_endian) {
  std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    bytes += big_endian ? '\0' : c;
    bytes += big_endian ? c : '\0';
  }
  return bytes;
}

const std::string kOle = std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string(504, '\0');

}  // namespace

TEST_CASE("the extension tells the format") {
  CHECK(read("**A** b", "x.md") == "markdown\n| A b\n");
  CHECK(read("**A** b", "x.MARKDOWN") == "markdown\n| A b\n");
  CHECK(read("**A** b", "dir.md/x.txt") == "text\n| **A** b\n");
}

TEST_CASE("another name is judged by its content") {
  CHECK(read("# A\n\nb", "-") == "markdown\nheading 1 | A\n| b\n");
  CHECK(read("A\n\nb", "draft") == "text\n| A\n| b\n");
}

TEST_CASE("byte order marks are taken away") {
  CHECK(read("\xEF\xBB\xBF# A", "x.md") == "markdown\nheading 1 | A\n");
  CHECK(read(utf16("# A", false), "x.md") == "markdown\nheading 1 | A\n");
  CHECK(read(utf16("# A", true), "x.md") == "markdown\nheading 1 | A\n");
}

TEST_CASE("bytes that are no UTF-8 are named with their place and the cure") {
  CHECK(read("One\nTwo \x93quoted\x94", "x.md") ==
        "x.md:2:5: is not valid UTF-8: byte 0x93 (save the file as UTF-8; it looks like "
        "Windows-1252 or Latin-1)");
  CHECK(read(utf16("A", false) + "x", "x.md") ==
        "x.md: is not valid UTF-16 (save the file as UTF-8)");
  CHECK(read(utf16("A longer text", false).substr(2), "x.txt") ==
        "x.txt: looks like UTF-16 without a byte order mark (save the file as UTF-8)");
}

TEST_CASE("what is no contract says what it is and what to do") {
  CHECK(read("", "x.docx") == "x.docx: is empty (save the contract's text in it)");
  CHECK(read(" \n", "x.md") == "x.md: is empty (save the contract's text in it)");
  CHECK(read("\xEF\xBB\xBF\n", "x.md") == "x.md: is empty (save the contract's text in it)");
  CHECK(read(kOle, "x.doc") ==
        "x.doc: is a document of Word 97-2003 (.doc) (open it in Word and save it as .docx)");
  CHECK(read(kOle + utf16("EncryptedPackage", false).substr(2), "x.docx") ==
        "x.docx: is protected with a password (remove the password in Word and save it again)");
  CHECK(read("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "x.docx") ==
        "x.docx: is a Git LFS pointer, not the document (run 'git lfs pull')");
  CHECK(read("%PDF-1.7\n", "x.docx") ==
        "x.docx: is a PDF (lint the Word or Markdown draft that it was made from)");
  CHECK(read("{\\rtf1 x}", "x.doc") ==
        "x.doc: is a rich text document (RTF) (open it in Word and save it as .docx)");
  CHECK(read("<!DOCTYPE html>\n<html>", "x.txt") ==
        "x.txt: is an HTML page (save it as Markdown, plain text or .docx)");
  CHECK(read("<p>x</p>", "x.html") ==
        "x.html: is an HTML page (save it as Markdown, plain text or .docx)");
  CHECK(
      read("Plain words", "x.docx") ==
      "x.docx: is not a .docx: it is no zip archive (give a text file the extension .md or .txt)");
  CHECK(read(std::string("\x7F\x45LF\x02\x00\x01\x00\xFF", 9), "x.md") ==
        "x.md: is not a text file (lint .docx, .md or .txt files)");
}

TEST_CASE("a lock file is known by its name and by its content") {
  const std::string message =
      "is the lock file of a document that is open in Word (lint the document itself, whose name "
      "has no '~$')";
  CHECK(read("x", "dir/~$draft.docx") == "dir/~$draft.docx: " + message);
  std::string owner = "\x04Jane";
  owner.resize(162, '\0');
  CHECK(read(owner, "draft.docx") == "draft.docx: " + message);
}

TEST_CASE("contracts are looked for by name") {
  for (const char* name : {"a.docx", "a.DOCX", "a.md", "a.markdown", "a.mdx", "a.txt"})
    CHECK(is_contract_name(name));
  for (const char* name : {"~$a.docx", ".a.md", "a.pdf", "md", "a.md.bak", ""})
    CHECK_FALSE(is_contract_name(name));
}
