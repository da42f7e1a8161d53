// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_properties.h"
#include "lint/text/result.h"

namespace lint {

/// A paragraph style with all that it takes from the styles it is based on (ECMA-376 part 1, 17.7).
struct ParagraphStyle {
  /// 1 to 9 when it makes headings, 0 otherwise.
  uint8_t heading = 0;
  /// Makes lines of a table of contents.
  bool contents = false;
  std::optional<int32_t> numbering = {};
  std::optional<int32_t> level = {};
  std::optional<int32_t> indent = {};
  /// Whether the indent is given by a style at least as near as the one that gives the numbering,
  /// so that it outdoes the indent of the numbering level.
  bool indent_beats_numbering = false;
  RunFormat run = {};
  /// Its id and those of the styles it is based on, nearest first.
  std::vector<std::string> lineage = {};
};

/// The styles of a document.
class DocxStyles {
 public:
  /// Reads styles.xml; without it every style is empty.
  static Result<DocxStyles> parse(std::string_view xml, std::string_view part);

  /// The default paragraph style for an empty or unknown id.
  const ParagraphStyle& paragraph(std::string_view id) const;
  /// Nothing for an empty or unknown id.
  RunFormat character(std::string_view id) const;
  /// What a table style adds to the runs of the first row.
  RunFormat first_row(std::string_view id) const;
  /// The numbering instance behind a numbering style.
  std::optional<int32_t> numbering(std::string_view id) const;

  /// Direct formatting over that of the paragraph's and the run's styles. Properties that toggle
  /// cancel each other out between paragraph and character style (17.7.3).
  RunFormat effective(RunFormat paragraph_style, RunFormat character_style, RunFormat direct) const;

 private:
  class Reader;
  enum class Kind : uint8_t { Paragraph, Character, Table, Numbering };
  struct Style {
    Kind kind = Kind::Paragraph;
    std::string name = {};
    std::string based_on = {};
    ParagraphFormat paragraph = {};
    RunFormat run = {};
    RunFormat first_row = {};
  };
  using Styles = std::map<std::string, Style, std::less<>>;

  /// The style and those it is based on, nearest first; cut where a cycle begins.
  std::vector<Styles::const_iterator> lineage(std::string_view id, Kind kind) const;
  ParagraphStyle resolve(std::string_view id) const;
  void resolve_all();

  Styles styles_ = {};
  std::string default_paragraph_ = {};
  RunFormat defaults_ = {};
  std::map<std::string, ParagraphStyle, std::less<>> paragraphs_ = {};
  std::map<std::string, RunFormat, std::less<>> characters_ = {};
};

}  // namespace lint
