// SPDX-License-Identifier: MIT
#include "lint/document/docx_properties.h"

#include <algorithm>
#include <charconv>

namespace lint {
namespace {

bool is_one_of(std::string_view value, std::initializer_list<std::string_view> values) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

void set(RunFormat& format, RunFormat::Property property, bool on) {
  format.apply({property, static_cast<uint16_t>(on ? property : 0)});
}

}  // namespace

std::string_view value_of(const XmlAttributes& attributes) {
  return attributes.find("val").value_or(std::string_view());
}

std::string_view clipped(std::string_view text) {
  if (text.size() <= kMaxName)
    return text;
  size_t end = kMaxName;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

bool is_on(const XmlAttributes& attributes) {
  const auto value = attributes.find("val");
  return !value || !is_one_of(*value, {"0", "false", "off", "none"});
}

std::optional<int32_t> number_of(const XmlAttributes& attributes, std::string_view name,
                                 int32_t least, int32_t most) {
  const auto value = attributes.find(name);
  if (!value)
    return std::nullopt;
  int64_t number = 0;
  const auto parsed = std::from_chars(value->data(), value->data() + value->size(), number);
  if (parsed.ec != std::errc())
    return std::nullopt;
  return static_cast<int32_t>(std::clamp<int64_t>(number, least, most));
}

void read_run_property(Tag tag, const XmlAttributes& attributes, RunFormat& format) {
  constexpr int32_t kLargestFont = 2 * 1638;  // as Word's
  switch (tag) {
    case Tag::Bold:
      return set(format, RunFormat::Bold, is_on(attributes));
    case Tag::Italic:
      return set(format, RunFormat::Italic, is_on(attributes));
    case Tag::Caps:
      return set(format, RunFormat::Caps, is_on(attributes));
    case Tag::SmallCaps:
      return set(format, RunFormat::SmallCaps, is_on(attributes));
    case Tag::Strike:
      return set(format, RunFormat::Strike, is_on(attributes));
    case Tag::DoubleStrike:
      return set(format, RunFormat::DoubleStrike, is_on(attributes));
    case Tag::Hidden:
      return set(format, RunFormat::Hidden, is_on(attributes));
    case Tag::Underline:
      return set(format, RunFormat::Underline, is_on(attributes));
    case Tag::FontSize:
      format.size = static_cast<uint16_t>(
          number_of(attributes, "val", 0, kLargestFont).value_or(format.size));
      return;
    default:
      return;
  }
}

void read_paragraph_property(Tag tag, const XmlAttributes& attributes, ParagraphFormat& format) {
  constexpr int32_t kMost = INT32_MAX;
  switch (tag) {
    case Tag::ParagraphStyle:
      format.style = clipped(value_of(attributes));
      return;
    case Tag::NumberingId:
      format.numbering = number_of(attributes, "val", 0, kMost);
      return;
    case Tag::Level:
      format.level = number_of(attributes, "val", 0, 8);
      return;
    case Tag::OutlineLevel:
      format.outline = number_of(attributes, "val", 0, 9);
      return;
    case Tag::Indent:
      // Strict documents say start for left.
      if (const auto left = number_of(attributes, "left", 0, kMost))
        format.indent = left;
      else if (const auto start = number_of(attributes, "start", 0, kMost))
        format.indent = start;
      return;
    default:
      return;
  }
}

SymbolFont read_symbol_font(std::string_view name) {
  if (name == "Symbol")
    return SymbolFont::Symbol;
  if (name == "Wingdings")
    return SymbolFont::Wingdings;
  if (name == "Wingdings 2")
    return SymbolFont::Wingdings2;
  if (is_one_of(name, {"Wingdings 3", "Webdings", "Marlett", "ZapfDingbats"}))
    return SymbolFont::Other;
  return SymbolFont::None;
}

std::string_view symbol_of(SymbolFont font, char32_t code) {
  struct Sign {
    SymbolFont font;
    uint8_t code;
    std::string_view shown;
  };
  // The fonts' code charts.
  static constexpr Sign kSigns[] = {
      {SymbolFont::Wingdings, 0x6F, "\u2610"},  {SymbolFont::Wingdings, 0x70, "\u2610"},
      {SymbolFont::Wingdings, 0x71, "\u2610"},  {SymbolFont::Wingdings, 0x72, "\u2610"},
      {SymbolFont::Wingdings, 0x78, "\u2612"},  {SymbolFont::Wingdings, 0xA8, "\u2610"},
      {SymbolFont::Wingdings, 0xFD, "\u2612"},  {SymbolFont::Wingdings, 0xFE, "\u2611"},
      {SymbolFont::Wingdings, 0xFB, "\u2717"},  {SymbolFont::Wingdings, 0xFC, "\u2713"},
      {SymbolFont::Wingdings, 0xA7, "\u2022"},  {SymbolFont::Wingdings, 0x6C, "\u2022"},
      {SymbolFont::Wingdings, 0x6E, "\u2022"},  {SymbolFont::Wingdings2, 0x4F, "\u2717"},
      {SymbolFont::Wingdings2, 0x50, "\u2713"}, {SymbolFont::Wingdings2, 0x51, "\u2612"},
      {SymbolFont::Wingdings2, 0x52, "\u2611"}, {SymbolFont::Wingdings2, 0x53, "\u2612"},
      {SymbolFont::Wingdings2, 0x54, "\u2612"}, {SymbolFont::Wingdings2, 0x2A, "\u2610"},
      {SymbolFont::Wingdings2, 0xA3, "\u2610"}, {SymbolFont::Symbol, 0xB7, "\u2022"},
      {SymbolFont::Symbol, 0xA3, "\u2264"},     {SymbolFont::Symbol, 0xB3, "\u2265"},
      {SymbolFont::Symbol, 0xB1, "\u00B1"},     {SymbolFont::Symbol, 0xB4, "\u00D7"},
      {SymbolFont::Symbol, 0xB0, "\u00B0"},     {SymbolFont::Symbol, 0xD2, "\u00AE"},
      {SymbolFont::Symbol, 0xD3, "\u00A9"},     {SymbolFont::Symbol, 0xD4, "\u2122"},
      {SymbolFont::Symbol, 0xE2, "\u00AE"},     {SymbolFont::Symbol, 0xE3, "\u00A9"},
      {SymbolFont::Symbol, 0xE4, "\u2122"},     {SymbolFont::Symbol, 0xDE, "\u21D2"},
      {SymbolFont::Symbol, 0xAE, "\u2192"},     {SymbolFont::Symbol, 0x2D, "-"},
  };
  for (const Sign& sign : kSigns) {
    if (sign.font == font && sign.code == (code & 0xFF))
      return sign.shown;
  }
  return " ";
}

}  // namespace lint
