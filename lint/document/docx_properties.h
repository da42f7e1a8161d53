// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lint/document/docx_tag.h"
#include "lint/document/xml.h"

namespace lint {

/// What the reader needs of a run's formatting (ECMA-376 part 1, 17.3.2): which properties are
/// given and which of these are on.
struct RunFormat {
  enum Property : uint16_t {
    Bold = 1,
    Italic = 2,
    Caps = 4,
    SmallCaps = 8,
    Strike = 16,
    DoubleStrike = 32,
    Hidden = 64,
    Underline = 128,
  };
  uint16_t given = 0;
  uint16_t on = 0;
  uint16_t size = 0;  ///< of the font, in half points; 0 where it is not given

  bool has(int properties) const { return (on & properties) != 0; }
  /// Takes over what `other` gives.
  void apply(RunFormat other) {
    on = static_cast<uint16_t>((on & ~other.given) | other.on);
    given = static_cast<uint16_t>(given | other.given);
    if (other.size != 0)
      size = other.size;
  }
};

/// What a font stands for when its characters are no letters.
enum class SymbolFont : uint8_t { None, Symbol, Wingdings, Wingdings2, Other };

/// What the reader needs of a paragraph's formatting (17.3.1).
struct ParagraphFormat {
  std::string style = {};
  std::optional<int32_t> numbering = {};  ///< w:numId; 0 takes away the style's
  std::optional<int32_t> level = {};      ///< w:ilvl
  std::optional<int32_t> outline = {};    ///< w:outlineLvl: 0 to 8, 9 is body text
  std::optional<int32_t> indent = {};     ///< in twentieths of a point
};

/// The value of an on-off element (17.17.4): on when it has none.
bool is_on(const XmlAttributes& attributes);
/// `w:val` as a number within [least, most]; nothing when it is none.
std::optional<int32_t> number_of(const XmlAttributes& attributes, std::string_view name,
                                 int32_t least, int32_t most);
std::string_view value_of(const XmlAttributes& attributes);

/// Names, ids and labels longer than this are no real ones; they are cut, so that a file cannot
/// make many copies of a long one.
constexpr size_t kMaxName = 255;
/// `text` cut to kMaxName bytes, between two code points.
std::string_view clipped(std::string_view text);

/// Read a child of w:rPr or of w:pPr (and of its w:numPr); other elements change nothing.
void read_run_property(Tag tag, const XmlAttributes& attributes, RunFormat& format);
void read_paragraph_property(Tag tag, const XmlAttributes& attributes, ParagraphFormat& format);
SymbolFont read_symbol_font(std::string_view name);

/// The character that a code of a symbol font shows, as UTF-8: the tick boxes and check marks, the
/// bullet, and the signs of law; a space for all others.
std::string_view symbol_of(SymbolFont font, char32_t code);

}  // namespace lint
