// SPDX-License-Identifier: MIT
#include "lint/document/xml.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

constexpr std::string_view kWord =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// Writes the events down: "p(", text, ")"; unknown elements are "?".
class Listing : public XmlHandler {
 public:
  void begin(Tag tag, const XmlAttributes& attributes) override {
    listing += tag == Tag::Paragraph ? "p" : tag == Tag::Text ? "t" : "?";
    if (const auto value = attributes.find("val"))
      listing += "=" + std::string(*value);
    listing += "(";
    if (attributes.find("refuse"))
      refuse("refused", "do not");
  }
  void end(Tag /*tag*/) override { listing += ")"; }
  void characters(std::string_view text) override { listing += text; }

  std::string listing = {};
};

std::string parse(std::string_view xml) {
  Listing listing;
  const auto parsed = parse_xml(xml, "word/x.xml", listing);
  return parsed ? listing.listing : parsed.error().message;
}

std::string word(std::string_view content) {
  return "<w:p" + std::string(kWord) + ">" + std::string(content) + "</w:p>";
}

}  // namespace

TEST_CASE("elements are known by namespace and name, not by prefix") {
  CHECK(
      parse(
          "<x:p xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:t>a</x:t></x:p>") ==
      "p(t(a))");
  CHECK(parse("<p xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>") ==
        "p()");
  CHECK(parse("<w:p xmlns:w=\"http://example.com/\"/>") == "?()");
}

TEST_CASE("characters and attributes have their entities resolved") {
  CHECK(parse(word("<w:t w:val=\"a&amp;b&#x2014;\">&lt;5 &amp; <![CDATA[<6]]></w:t>")) ==
        "p(t=a&b\u2014(<5 & <6))");
}

TEST_CASE("an attribute is found by its whole name") {
  CHECK(parse(word("<w:t w:value=\"no\" w:va=\"no\"/>")) == "p(t())");
}

TEST_CASE("document type declarations are refused before any entity is declared") {
  const std::string bomb =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]>\n" +
      word("&c;");
  CHECK(parse(bomb) ==
        "part word/x.xml, line 2: a document type declaration, which could declare entities, is "
        "not allowed");
  CHECK(parse("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + word("")).find("document type") !=
        std::string::npos);
  CHECK(parse(word("&nbsp;")).find("broken XML") != std::string::npos);
}

TEST_CASE("elements may be nested only so deep") {
  std::string deep;
  std::string end;
  for (int i = 0; i < 300; ++i) {
    deep += "<w:t>";
    end += "</w:t>";
  }
  CHECK(parse(word(deep + end)) ==
        "part word/x.xml, line 1: elements are nested deeper than 256 levels");
}

TEST_CASE("a handler can end the reading") {
  CHECK(parse(word("\n<w:t refuse=\"1\"/><w:t>a")) == "part word/x.xml, line 2: refused");
}

TEST_CASE("parts that are empty or cut off are broken") {
  CHECK(parse("") == "part word/x.xml: is empty");
  CHECK(parse("<w:p").starts_with("part word/x.xml, line 1: broken XML: "));
  CHECK(parse("words").starts_with("part word/x.xml, line 1: broken XML: "));
}

TEST_CASE("other encodings are read") {
  CHECK(parse("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>\xE9</p>") == "?(\u00e9)");
}
