// SPDX-License-Identifier: MIT
#include "lint/document/docx_blocks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lint {
namespace {

using Kind = Block::Kind;

constexpr size_t kMaxBlocks = 1'000'000;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\v") == std::string_view::npos;
}

/// Whether a paragraph in a heading style is a clause and no title: many contracts number all their
/// clauses through the heading styles.
bool is_running_text(const DocxParagraph& paragraph) {
  constexpr size_t kLongestTitle = 25;
  constexpr size_t kShortestClause = 8;
  const bool all_strong = std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                                      [](const DocxParagraph::Run& run) { return run.strong; });
  const std::string_view text = paragraph.text;
  const size_t last = text.find_last_not_of(" \t\v");
  if (all_strong || last == std::string_view::npos)
    return false;
  size_t words = 0;
  for (size_t i = 0; i <= last; ++i) {
    const bool begins = text[i] != ' ' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t');
    words += begins ? 1 : 0;
  }
  const bool stopped = std::string_view(".:;,").find(text[last]) != std::string_view::npos;
  return words > kLongestTitle || (stopped && words >= kShortestClause);
}

uint32_t size_of(const std::string& text) {
  return static_cast<uint32_t>(text.size());
}

}  // namespace

DocxBlocks::DocxBlocks(Document::Fields& fields, const DocxStyles& styles, DocxNumbering& numbering,
                       std::map<std::string, Comment, std::less<>> comments)
    : fields_(fields), styles_(styles), numbering_(numbering), builder_(fields) {
  for (auto& [id, comment] : comments) comments_[id].comment = std::move(comment);
}

void DocxBlocks::begin_part(std::string name) {
  fields_.parts.push_back(std::move(name));
}

bool DocxBlocks::add(const DocxParagraph& paragraph) {
  fields_.hidden_characters += paragraph.hidden_characters;
  const uint32_t line = size_of(fields_.source);
  const size_t first_piece = fields_.pieces.size();
  if (paragraph.gone) {
    place_marks(paragraph, line, first_piece);
    return false;
  }
  const ParagraphStyle& style = styles_.paragraph(paragraph.format.style);
  const auto numbering = count(paragraph, style);
  fields_.source += paragraph.text;
  fields_.source += '\n';
  const bool empty = is_blank(paragraph.text) && !paragraph.fills_cell;
  const size_t first_block = fields_.blocks.size();
  if (!empty && !style.contents) {
    builder_.begin(describe(paragraph, style, numbering));
    append_text(paragraph, line);
    builder_.end();
  }
  const bool has_block = fields_.blocks.size() > first_block;
  if (has_block)
    note_sizes(paragraph, fields_.blocks[first_block], first_block);
  if (has_block && paragraph.title_end > 0) {
    Block& block = fields_.blocks[first_block];
    const uint32_t end = text_offset(line + paragraph.title_end, first_piece);
    block.run_in = {block.span.begin, std::clamp(end, block.span.begin, block.span.end)};
  }
  place_marks(paragraph, line, has_block ? first_piece : fields_.pieces.size());
  if (numbering && !numbering->number && unresolved_.insert(numbering->instance).second)
    fields_.unread.push_back(
        {"an automatic number whose definition is missing or for another script",
         has_block ? fields_.blocks[first_block].span.begin : size_of(fields_.text)});
  return has_block;
}

std::optional<DocxBlocks::Numbering> DocxBlocks::count(const DocxParagraph& paragraph,
                                                       const ParagraphStyle& style) {
  const ParagraphFormat& format = paragraph.format;
  const int32_t instance = format.numbering.value_or(style.numbering.value_or(0));
  if (instance == 0)
    return std::nullopt;
  Numbering result;
  result.instance = instance;
  if (format.level)
    result.level = *format.level;
  else if (const auto linked = numbering_.find_level(instance, style.lineage))
    result.level = *linked;
  else
    result.level = style.level.value_or(0);
  result.number = numbering_.next(instance, result.level);
  return result;
}

Block DocxBlocks::describe(const DocxParagraph& paragraph, const ParagraphStyle& style,
                           const std::optional<Numbering>& numbering) {
  Block block;
  block.kind = paragraph.cell ? Kind::TableCell : paragraph.kind;
  block.cell = paragraph.cell;
  const ParagraphFormat& format = paragraph.format;
  block.indent = static_cast<uint32_t>(format.indent.value_or(style.indent.value_or(0)));
  if (numbering && numbering->number) {
    const DocxNumbering::Number& number = *numbering->number;
    block.label = number.label;
    block.bullet = number.bullet;
    const bool style_decides = format.indent || (!format.numbering && style.indent_beats_numbering);
    if (number.indent && !style_decides)
      block.indent = static_cast<uint32_t>(*number.indent);
    if (number.bullet || !number.label.empty()) {
      block.level = static_cast<uint8_t>(numbering->level);
      const auto list = lists_.find(numbering->instance);
      block.list = list != lists_.end()
                       ? list->second
                       : lists_.emplace(numbering->instance, builder_.new_list()).first->second;
      if (block.kind == Kind::Paragraph)
        block.kind = Kind::ListItem;
    }
  }
  const bool in_body = block.kind == Kind::Paragraph || block.kind == Kind::ListItem;
  const int32_t heading =
      format.outline ? (*format.outline < 9 ? *format.outline + 1 : 0) : style.heading;
  if (heading > 0 && in_body && paragraph.title_end == 0 && !is_running_text(paragraph)) {
    block.kind = Kind::Heading;
    block.level = static_cast<uint8_t>(heading);
  }
  return block;
}

void DocxBlocks::append_text(const DocxParagraph& paragraph, uint32_t line) {
  using Style = ParagraphBuilder::Style;
  bool strong = false;
  bool italic = false;
  const auto turn = [&](Style style, bool& is, bool shall_be) {
    if (shall_be && !is)
      builder_.open(style);
    else if (is && !shall_be)
      builder_.close(style);
    is = shall_be;
  };
  const auto part = static_cast<uint16_t>(fields_.parts.size() - 1);
  for (size_t i = 0; i < paragraph.runs.size(); ++i) {
    const DocxParagraph::Run& run = paragraph.runs[i];
    const uint32_t end =
        i + 1 < paragraph.runs.size() ? paragraph.runs[i + 1].begin : size_of(paragraph.text);
    fields_.runs.push_back({line + run.begin, part, run.paragraph, run.run});
    const std::string_view text = std::string_view(paragraph.text).substr(0, end);
    if (!is_blank(text.substr(run.begin))) {
      turn(Style::Bold, strong, run.strong);
      turn(Style::Italic, italic, run.italic);
    }
    for (uint32_t at = run.begin; at < end;) {
      const auto stop = static_cast<uint32_t>(std::min<size_t>(text.find('\v', at), end));
      builder_.append(text.substr(at, stop - at), line + at);
      if (stop < end)
        builder_.line_break(line + stop, 1);
      at = stop + 1;
    }
  }
}

void DocxBlocks::place_marks(const DocxParagraph& paragraph, uint32_t line, size_t first_piece) {
  const auto place = [&](uint32_t offset) { return text_offset(line + offset, first_piece); };
  const uint32_t text_end = size_of(fields_.text);
  const bool has_block = first_piece < fields_.pieces.size();
  for (const DocxParagraph::Change& change : paragraph.changes) {
    Span span = {place(change.begin), place(change.end)};
    if (change.kind == Revision::Kind::ParagraphMark && change.shown) {
      if (!has_block)
        continue;
      span = {text_end, text_end + 1};
    }
    span.end = std::max(span.begin, span.end);
    fields_.revisions.push_back({change.kind, change.author, change.date, span, change.text});
  }
  for (const DocxParagraph::Gap& gap : paragraph.gaps)
    fields_.unread.push_back({gap.what, place(gap.offset)});
  for (const DocxParagraph::CommentMark& mark : paragraph.comment_marks) {
    const auto found = comments_.find(mark.comment);
    if (found == comments_.end())
      continue;
    Span& anchor = found->second.comment.anchor;
    const uint32_t offset = place(mark.offset);
    if (!found->second.anchored) {
      found->second.anchored = true;
      anchored_.push_back(found->first);
      anchor = {offset, offset};
    } else if (mark.kind == DocxParagraph::CommentMark::Kind::End) {
      anchor.end = std::max(anchor.begin, offset);
    }
  }
}

uint32_t DocxBlocks::text_offset(uint32_t source_offset, size_t first_piece) const {
  const auto& pieces = fields_.pieces;
  const uint32_t text_end = size_of(fields_.text);
  if (first_piece >= pieces.size())
    return text_end;
  // The first piece separates the block from the one before.
  const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(first_piece);
  const auto next =
      std::upper_bound(begin, pieces.end(), source_offset,
                       [](uint32_t at, const Document::Piece& piece) { return at < piece.source; });
  if (next == begin)
    return begin->text;
  const Document::Piece& piece = *std::prev(next);
  const uint32_t limit = next == pieces.end() ? text_end : next->text;
  if (piece.length == limit - piece.text)
    return std::min(limit, piece.text + (source_offset - piece.source));
  return source_offset == piece.source ? piece.text : limit;
}

bool DocxBlocks::is_overfull() const {
  return fields_.blocks.size() > kMaxBlocks;
}

void DocxBlocks::finish() {
  const uint32_t text_end = size_of(fields_.text);
  for (Revision& revision : fields_.revisions)
    revision.span.end = std::min(revision.span.end, text_end);
  for (const std::string& id : anchored_)
    fields_.comments.push_back(std::move(comments_.find(id)->second.comment));
  mark_large_print();
  mark_header_rows();
}

void DocxBlocks::note_sizes(const DocxParagraph& paragraph, const Block& block, size_t index) {
  if (block.kind != Kind::Paragraph || paragraph.runs.empty())
    return;
  const uint16_t size = paragraph.runs.front().size;
  const bool is_one = std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                                  [&](const DocxParagraph::Run& run) { return run.size == size; });
  bytes_of_size_[size] += paragraph.text.size();
  if (is_one && size != 0)
    in_size_.emplace_back(index, size);
}

/// Larger print than most of the text is in is emphasis, too, but for the lines of a title.
void DocxBlocks::mark_large_print() {
  const auto usual =
      std::max_element(bytes_of_size_.begin(), bytes_of_size_.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (usual == bytes_of_size_.end() || usual->first == 0)
    return;
  bool is_behind_title = false;
  for (const auto& [index, size] : in_size_) {
    is_behind_title = is_behind_title || size == usual->first;
    if (is_behind_title && size * 5 >= usual->first * 6)
      fields_.blocks[index].emphasised = true;
  }
}

void DocxBlocks::mark_header_rows() {
  // Without a mark of its own the first of several rows is a header row when it has several cells
  // and all of them are emphasised.
  struct FirstRow {
    bool emphasised = true;
    std::set<uint16_t> columns = {};
    bool followed = false;
  };
  std::map<uint16_t, FirstRow> tables;
  for (const Block& block : fields_.blocks) {
    if (!block.cell)
      continue;
    FirstRow& table = tables[block.cell->table];
    if (block.cell->row > 0) {
      table.followed = true;
    } else if (!block.span.empty()) {
      table.columns.insert(block.cell->column);
      table.emphasised = table.emphasised && block.emphasised;
    }
  }
  for (Block& block : fields_.blocks) {
    if (!block.cell || block.cell->row > 0)
      continue;
    const FirstRow& table = tables[block.cell->table];
    if (table.emphasised && table.columns.size() > 1 && table.followed)
      block.cell->header = true;
  }
}

}  // namespace lint
