// SPDX-License-Identifier: MIT
#include "lint/document/plain_text.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/document/language.h"
#include "lint/document/paragraph.h"
#include "lint/document/text_line.h"
#include "lint/document/typed_label.h"

namespace lint {
namespace {

/// As many lines without text as only the end of a page leaves.
constexpr uint32_t kPageEnd = 4;

/// What joins two lines, or parts them.
class Layout {
 public:
  Layout(std::string_view source, const std::vector<TextLine>& lines)
      : source_(source), width_(wrap_width(lines)) {}

  std::string_view words(const TextLine& line) const { return slice(source_, line.span); }

  /// Whether `next`, right below `line`, begins a block of its own.
  bool parts(const TextLine& line, const TextLine& next, bool first_line) const;
  /// Whether a sentence goes on from `line` to `next` over the foot of a page.
  bool goes_on(const TextLine& line, const TextLine& next) const;
  /// A line that is set apart: capitals or centred.
  bool is_centred(const TextLine& line) const {
    return line.indent >= 16 && line.span.size() <= 60 && !is_finished(words(line));
  }

 private:
  static uint32_t wrap_width(const std::vector<TextLine>& lines);
  static bool is_finished(std::string_view words) {
    return std::string_view(".:;").find(words.back()) != std::string_view::npos;
  }
  static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
  static bool is_capitals(std::string_view words) {
    return std::none_of(words.begin(), words.end(), is_lower) &&
           std::any_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  }
  /// Columns of a table, or a line of a table of contents.
  static bool is_tabular(std::string_view words);
  /// "Name:", "By:", "Attention:" at the beginning of a line.
  static bool begins_with_field(std::string_view words);

  std::string_view source_;
  uint32_t width_;
};

uint32_t Layout::wrap_width(const std::vector<TextLine>& lines) {
  std::vector<uint32_t> widths;
  for (size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].kind == TextLine::Kind::Text && lines[i + 1].kind == TextLine::Kind::Text)
      widths.push_back(lines[i].indent + lines[i].span.size());
  }
  if (widths.empty())
    return 0;
  const auto high = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
  std::nth_element(widths.begin(), high, widths.end());
  return *high;
}

bool Layout::is_tabular(std::string_view words) {
  if (words.size() > 160)
    return false;
  return words.find("....") != std::string_view::npos ||
         words.find(". . . .") != std::string_view::npos ||
         words.find("    ") != std::string_view::npos || words.find('\t') != std::string_view::npos;
}

bool Layout::begins_with_field(std::string_view words) {
  const size_t colon = words.substr(0, 32).find(':');
  return colon != std::string_view::npos && !is_lower(words[0]) &&
         std::count(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(colon), ' ') <= 2;
}

bool Layout::parts(const TextLine& line, const TextLine& next, bool first_line) const {
  const std::string_view above = words(line);
  const std::string_view below = words(next);
  if (is_tabular(above) && is_tabular(below))
    return true;
  if (is_lower(below[0]) || (parse_typed_label(below) && awaits_reference(above)))
    return false;
  const size_t first_word = std::min(below.find(' '), below.size());
  // The next word had room here: the author ended the line.
  const bool had_room = line.indent + above.size() + 1 + first_word + 8 <= width_;
  if (had_room)
    return true;
  if (is_finished(above) && next.indent > line.indent + 1)
    return true;
  const bool title = first_line && is_capitals(above) && !is_capitals(below) &&
                     above.size() <= 80 && above.back() != ',';
  return title || begins_with_field(below) ||
         (is_finished(above) && is_capitals(below) && !is_capitals(above));
}

bool Layout::goes_on(const TextLine& line, const TextLine& next) const {
  const std::string_view above = words(line);
  const std::string_view below = words(next);
  if (is_finished(above) || is_capitals(above) || is_centred(line) || is_centred(next))
    return false;
  if (is_lower(below[0]))
    return true;
  const bool letter = is_lower(above.back()) || above.back() == ',';
  return letter && above.size() > 60 && below[0] >= 'A' && below[0] <= 'Z' &&
         !is_capitals(below.substr(0, below.find(' '))) && !begins_with_field(below);
}

/// The first five or more dashes on their own in `line`, which underline the words above them;
/// empty and at the end of the line without.
Span find_underline(std::string_view source, Span line) {
  const std::string_view words = slice(source, line);
  for (size_t at = words.find("-----"); at < words.size(); at = words.find("-----", at)) {
    const size_t end = std::min(words.find_first_not_of('-', at), words.size());
    const bool apart =
        (at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ');
    if (apart)
      return {line.begin + static_cast<uint32_t>(at), line.begin + static_cast<uint32_t>(end)};
    at = end;
  }
  return {line.end, line.end};
}

class PlainTextReader {
 public:
  explicit PlainTextReader(Document::Fields& fields)
      : lines_(read_lines(fields.source)),
        layout_(fields.source, lines_),
        source_(fields.source),
        paragraph_(fields) {}

  void read();

 private:
  void begin(size_t index);
  void append(const TextLine& line);
  void join(const TextLine& line, const TextLine& next);

  std::vector<TextLine> lines_;
  Layout layout_;
  std::string_view source_;
  ParagraphBuilder paragraph_;
};

void PlainTextReader::read() {
  const TextLine* last = nullptr;  // the text line before this one
  uint32_t between = 0;            // lines without text since then
  bool page_end = false;           // page furniture stands between
  bool first_line = true;
  for (size_t i = 0; i < lines_.size(); ++i) {
    const TextLine& line = lines_[i];
    if (line.kind != TextLine::Kind::Text) {
      ++between;
      page_end |= between >= kPageEnd || line.kind == TextLine::Kind::Furniture;
      continue;
    }
    const bool joins = last != nullptr && (between > 0 ? page_end && layout_.goes_on(*last, line)
                                                       : !layout_.parts(*last, line, first_line));
    if (joins) {
      join(*last, line);
      first_line = false;
    } else {
      if (paragraph_.is_open())
        paragraph_.end();
      begin(i);
      first_line = true;
    }
    append(line);
    last = &line;
    between = 0;
    page_end = false;
  }
  if (paragraph_.is_open())
    paragraph_.end();
}

void PlainTextReader::begin(size_t index) {
  const TextLine& line = lines_[index];
  Block block;
  block.indent = line.indent * 120;
  const bool alone = index + 1 == lines_.size() || lines_[index + 1].kind != TextLine::Kind::Text;
  const bool ruled = index + 1 < lines_.size() && lines_[index + 1].kind == TextLine::Kind::Rule;
  const Span underline = find_underline(source_, line.span);
  const bool underlined = !underline.empty() && underline.end == line.span.end;
  const bool is_short = underline.begin - line.span.begin <= 80;
  block.emphasised = alone && (layout_.is_centred(line) || ((ruled || underlined) && is_short));
  paragraph_.begin(std::move(block));
}

void PlainTextReader::append(const TextLine& line) {
  uint32_t at = line.span.begin;
  while (at < line.span.end) {
    const Span underline = find_underline(source_, {at, line.span.end});
    paragraph_.append(slice(source_, {at, underline.begin}), at);
    at = underline.end;
  }
}

void PlainTextReader::join(const TextLine& line, const TextLine& next) {
  const std::string_view above = layout_.words(line);
  const bool hyphen = above.size() > 1 && above.back() == '-' && above[above.size() - 2] != '-' &&
                      above[above.size() - 2] != ' ';
  if (hyphen && source_[next.span.begin] >= 'a' && source_[next.span.begin] <= 'z')
    return;
  paragraph_.wrap(line.span.end, next.span.begin - line.span.end, next.indent * 120);
}

}  // namespace

Result<std::shared_ptr<const Document>> read_plain_text(std::string source, const std::string& path,
                                                        View /*view*/) {
  Document::Fields fields;
  fields.path = path;
  fields.format = Format::PlainText;
  fields.source = std::move(source);
  fields.text.reserve(fields.source.size());
  PlainTextReader(fields).read();
  note_language(fields);
  return std::make_shared<const Document>(std::move(fields));
}

}  // namespace lint
