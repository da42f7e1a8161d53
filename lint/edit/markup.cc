// SPDX-License-Identifier: MIT
#include "lint/edit/markup.h"

#include <fmt/format.h>

#include <charconv>
#include <utility>

#include "lint/document/xml.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

/// Whether the XML declaration names another encoding, or the bytes begin like one.
bool is_utf8(std::string_view bytes) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
    bytes.remove_prefix(3);
  if (bytes.substr(0, 1) != "<")
    return bytes.find_first_not_of(kSpace) != std::string_view::npos &&
           bytes[bytes.find_first_not_of(kSpace)] == '<';
  if (bytes.substr(0, 5) != "<?xml")
    return true;
  const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
  const auto encoding = declaration.find("encoding");
  if (encoding == std::string_view::npos)
    return true;
  std::string name;
  for (const char c : declaration.substr(encoding))
    name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return name.find("utf-8") != std::string::npos || name.find("utf8") != std::string::npos ||
         name.find("us-ascii") != std::string::npos;
}

std::string_view local(std::string_view name) {
  return name.substr(name.find(':') + 1);
}

}  // namespace

class Markup::Reader : public XmlHandler {
 public:
  explicit Reader(std::string_view bytes) : XmlHandler(true), bytes_(bytes) {}

  void begin(Tag tag, const XmlAttributes& /*attributes*/) override {
    // No "<" stands inside a tag.
    const auto open = static_cast<uint32_t>(bytes_.rfind('<', offset()));
    auto end = static_cast<uint32_t>(offset());
    while (end < bytes_.size() && bytes_[end] != '>') ++end;
    const auto id = static_cast<Id>(elements.size());
    elements.push_back(
        {.tag = tag, .parent = open_.empty() ? id : open_.back(), .begin = {open, end + 1}});
    open_.push_back(id);
  }

  void end(Tag /*tag*/) override {
    Element& element = elements[open_.back()];
    open_.pop_back();
    element.end = static_cast<Id>(elements.size());
    const auto end = static_cast<uint32_t>(offset());
    const bool is_empty_tag = end == element.begin.end;
    element.close = {is_empty_tag ? end : static_cast<uint32_t>(bytes_.rfind('<', offset() - 1)),
                     end};
  }

  void characters(std::string_view /*text*/) override {}

  std::vector<Element> elements = {};

 private:
  std::string_view bytes_;
  std::vector<Id> open_ = {};
};

Result<Markup> Markup::read(std::string_view bytes, std::string_view part) {
  if (!is_utf8(bytes))
    return fail({.message = fmt::format("part {} is not in UTF-8", part),
                 .cure = "open the file in a word processor and save it again"});
  Reader reader(bytes);
  if (auto parsed = parse_xml(bytes, part, reader); !parsed)
    return fail(std::move(parsed.error()));
  Markup markup;
  markup.bytes_ = bytes;
  markup.elements_ = std::move(reader.elements);
  return markup;
}

std::vector<Markup::Id> Markup::children(Id id) const {
  std::vector<Id> all;
  for (Id each = id + 1; each < elements_[id].end; each = elements_[each].end) all.push_back(each);
  return all;
}

std::optional<Markup::Id> Markup::child(Id id, Tag tag) const {
  for (Id each = id + 1; each < elements_[id].end; each = elements_[each].end) {
    if (elements_[each].tag == tag)
      return each;
  }
  return std::nullopt;
}

std::optional<Markup::Id> Markup::enclosing(Id id, Tag tag) const {
  for (;; id = elements_[id].parent) {
    if (elements_[id].tag == tag)
      return id;
    if (id == 0)
      return std::nullopt;
  }
}

std::string_view Markup::name(Id id) const {
  const std::string_view tag = slice(bytes_, elements_[id].begin).substr(1);
  return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

std::vector<Markup::Attribute> Markup::attributes(Id id) const {
  std::vector<Attribute> all;
  const Span tag = elements_[id].begin;
  auto at = static_cast<uint32_t>(tag.begin + 1 + name(id).size());
  for (;;) {
    Attribute attribute;
    attribute.all.begin = at;
    const size_t first = bytes_.find_first_not_of(kSpace, at);
    if (first >= tag.end || bytes_[first] == '/' || bytes_[first] == '>')
      return all;
    const size_t equals = bytes_.find('=', first);
    const size_t quote = bytes_.find_first_of("\"'", equals);
    const size_t close = bytes_.find(bytes_[quote], quote + 1);
    const size_t name_end = bytes_.find_last_not_of(kSpace, equals - 1) + 1;
    attribute.name = {static_cast<uint32_t>(first), static_cast<uint32_t>(name_end)};
    attribute.value = {static_cast<uint32_t>(quote + 1), static_cast<uint32_t>(close)};
    attribute.all.end = at = static_cast<uint32_t>(close + 1);
    all.push_back(attribute);
  }
}

std::optional<std::string_view> Markup::attribute(Id id, std::string_view local_name) const {
  for (const Attribute& attribute : attributes(id)) {
    if (local(slice(bytes_, attribute.name)) == local_name)
      return slice(bytes_, attribute.value);
  }
  return std::nullopt;
}

Span Markup::attribute_span(Id id, std::string_view local_name) const {
  for (const Attribute& attribute : attributes(id)) {
    if (local(slice(bytes_, attribute.name)) == local_name)
      return attribute.all;
  }
  return {};
}

std::optional<std::string> Markup::prefix_for(std::string_view uri_ending) const {
  for (const Attribute& attribute : attributes(0)) {
    const std::string_view declared = slice(bytes_, attribute.name);
    if (declared.starts_with("xmlns:") && slice(bytes_, attribute.value).ends_with(uri_ending))
      return std::string(local(declared)) + ":";
  }
  return std::nullopt;
}

std::string escape_xml(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '&')
      escaped += "&amp;";
    else if (c == '<')
      escaped += "&lt;";
    else if (c == '>')
      escaped += "&gt;";
    else if (c == '"')
      escaped += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n')
      escaped += c;
    else
      escaped += ' ';
  }
  return escaped;
}

std::string unescape_xml(std::string_view text) {
  static constexpr std::pair<std::string_view, std::string_view> kEntities[] = {
      {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}};
  std::string plain;
  while (!text.empty()) {
    const size_t ampersand = std::min(text.find('&'), text.size());
    plain += text.substr(0, ampersand);
    text.remove_prefix(ampersand);
    if (text.empty())
      break;
    const size_t semicolon = std::min(text.find(';'), text.size() - 1);
    const std::string_view name = text.substr(1, semicolon - 1);
    if (name.starts_with('#')) {
      const bool is_hex = name.starts_with("#x");
      uint32_t code = 0;
      std::from_chars(name.data() + (is_hex ? 2 : 1), name.data() + name.size(), code,
                      is_hex ? 16 : 10);
      append_utf8(plain, code);
    }
    for (const auto& [entity, character] : kEntities) {
      if (name == entity)
        plain += character;
    }
    text.remove_prefix(semicolon + 1);
  }
  return plain;
}

}  // namespace lint
