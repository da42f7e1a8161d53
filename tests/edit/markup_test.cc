// SPDX-License-Identifier: MIT
#include "lint/edit/markup.h"

#include <doctest/doctest.h>

using namespace lint;

namespace {

constexpr std::string_view kPart =
    "<?xml version=\"1.0\"?><w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
    "main\"><!-- <w:r> --><w:r w:rsidR='1'><w:t>a &lt; b</w:t><w:tab/></w:r ></w:p>";

Markup read(std::string_view bytes) {
  auto markup = Markup::read(bytes, "word/x.xml");
  REQUIRE(markup.has_value());
  return std::move(*markup);
}

std::string_view all(const Markup& markup, Markup::Id id) {
  return slice(markup.bytes(), markup[id].all());
}

}  // namespace

TEST_CASE("elements are known with the bytes of their tags") {
  const Markup markup = read(kPart);
  REQUIRE(markup.elements().size() == 4);
  CHECK(markup[0].tag == Tag::Paragraph);
  CHECK(all(markup, 1) == "<w:r w:rsidR='1'><w:t>a &lt; b</w:t><w:tab/></w:r >");
  CHECK(slice(markup.bytes(), markup[2].content()) == "a &lt; b");
  CHECK(all(markup, 3) == "<w:tab/>");
  CHECK(markup.is_empty_tag(3));
  CHECK_FALSE(markup.is_empty_tag(2));
  CHECK(markup.children(1) == std::vector<Markup::Id>{2, 3});
  CHECK(markup.child(1, Tag::TabCharacter) == 3);
  CHECK(markup.enclosing(3, Tag::Paragraph) == 0);
}

TEST_CASE("attributes are found by their local names, whatever quotes they have") {
  const Markup markup = read(kPart);
  CHECK(markup.attribute(1, "rsidR") == "1");
  CHECK(slice(markup.bytes(), markup.attribute_span(1, "rsidR")) == " w:rsidR='1'");
  CHECK_FALSE(markup.attribute(1, "rsid").has_value());
  CHECK(markup.prefix_for("/2006/main") == "w:");
}

TEST_CASE("a part in another encoding is refused, since offsets would be wrong") {
  const auto markup =
      Markup::read("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", "word/x.xml");
  REQUIRE_FALSE(markup.has_value());
  CHECK(markup.error().message == "part word/x.xml is not in UTF-8");
}

TEST_CASE("offsets hold behind a byte order mark and in long parts") {
  std::string bytes = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?><a>";
  for (int i = 0; i < 20000; ++i) bytes += "<b c=\"d\">e\u00e9</b>";
  bytes += "</a>";
  const Markup markup = read(bytes);
  REQUIRE(markup.elements().size() == 20001);
  CHECK(all(markup, 20000) == "<b c=\"d\">e\u00e9</b>");
  CHECK(markup[0].close.end == bytes.size());
}

TEST_CASE("text is escaped and unescaped") {
  CHECK(escape_xml("a & b < \"c\"") == "a &amp; b &lt; &quot;c&quot;");
  CHECK(unescape_xml("a &amp; b &lt; &quot;c&quot; &#8217; &#x2019;") ==
        "a & b < \"c\" \u2019 \u2019");
}
