// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// The lines of a Markdown file as they are given to the parser, and where they stand in the file.
/// Line and column numbers are the parser's: one-based, columns in bytes. Front matter is left out.
class MarkdownSource {
 public:
  /// Keeps a view of `source`.
  explicit MarkdownSource(std::string_view source);

  /// What the parser is to read. The view lives until the next call.
  std::string_view text();

  /// How many lines there are.
  uint32_t count() const { return static_cast<uint32_t>(lines_.size()); }
  /// The line in which a byte of the file stands.
  uint32_t line_at(uint32_t offset) const;

  /// From a line and column to the end of line `last`. Numbers out of range are brought into it.
  Span content(uint32_t line, uint32_t column, uint32_t last) const;

  /// The cells of a table row, trimmed.
  std::vector<Span> cells(uint32_t line, uint32_t quote_depth) const;
  /// The same for the header row of a table, which stands on `line` or, when a paragraph goes
  /// before it without an empty line, further down: right above the delimiter row.
  std::vector<Span> header_cells(uint32_t line, uint32_t quote_depth) const;

  /// Makes `count` lines of indented code, whose code begins at `column`, a paragraph of the list
  /// item or document that they stand in: from now on they come without it.
  void take_out_indent(uint32_t line, uint32_t count, uint32_t column);

 private:
  Span line_span(uint32_t line) const;

  std::string_view source_;
  uint32_t body_ = 0;                 ///< behind the front matter
  std::vector<Span> lines_ = {};      ///< without their ends, in the file
  std::vector<uint32_t> taken_ = {};  ///< spaces taken out at the beginning of each line
  std::string text_ = {};             ///< the lines, once something is taken out
};

/// The length of the front matter (YAML between "---" lines, TOML between "+++" lines) at the
/// beginning of `source` with its last line; 0 without.
uint32_t front_matter_length(std::string_view source);

/// Whether indented lines that Markdown takes for code are a contract's: a typed label with words,
/// or sentences without the marks of a program. Lawyers indent sub-clauses.
bool is_contract_prose(std::string_view code);

/// Whether the text above a line of dashes is a heading, as Markdown has it, rather than a
/// paragraph above a rule: one short line that begins like a title and does not end like a
/// sentence.
bool is_title_above_rule(std::string_view text);

/// Whether the picture at `url` shows a logo, badge, icon or signature rather than contract text.
bool is_ornament(std::string_view url);

}  // namespace lint
