// SPDX-License-Identifier: MIT
#include "lint/document/docx_flow.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "lint/text/utf8.h"

namespace lint {
namespace {

/// A paragraph of some 500 pages.
constexpr size_t kMaxParagraphText = 2U << 20;

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\v") == std::string_view::npos;
}

std::string in_symbol_font(SymbolFont font, std::string_view text) {
  std::string shown;
  for (uint32_t at = 0; at < text.size();) {
    const char32_t code = next_code_point(text, at);
    const bool is_symbol = (code > 0x20 && code < 0x100) || (code >= 0xF000 && code <= 0xF0FF);
    if (is_symbol)
      shown += symbol_of(font, code);
    else
      append_utf8(shown, code);
  }
  return shown;
}

}  // namespace

DocxFlow::DocxFlow(View view, const DocxStyles& styles, DocxBlocks& blocks, Block::Kind kind,
                   uint16_t& next_table)
    : styles_(styles), blocks_(blocks), kind_(kind), tables_(next_table), changes_(view) {
  levels_.emplace_back();
}

void DocxFlow::begin_paragraph(uint32_t ordinal) {
  Level& at = level();
  if (at.open)
    end_paragraph();
  at.open = true;
  at.ordinal = ordinal;
  at.runs = 0;
  at.run = {};
  at.format = {};
  at.is_dropped_capital = false;
  at.mark = {};
  if (std::exchange(at.joins_next, false))
    return;
  at.paragraph = {};
  at.paragraph.kind = kind_;
  if (kind_ == Block::Kind::Paragraph) {
    if (levels_.size() > 1)
      at.paragraph.kind = Block::Kind::TextBox;
    if (in_cell())
      at.paragraph.cell = tables_.place();
  }
  at.paragraph.comment_marks = std::exchange(at.comment_marks, {});
  at.paragraph.gaps = std::exchange(at.gaps, {});
}

void DocxFlow::end_paragraph() {
  Level& at = level();
  if (!at.open)
    return;
  at.open = false;
  DocxParagraph& paragraph = at.paragraph;
  const auto text_end = static_cast<uint32_t>(paragraph.text.size());
  for (DocxParagraph::Change& change : at.mark.changes) {
    change.begin = change.end = text_end;
    change.shown = !at.mark.gone;
    paragraph.changes.push_back(std::move(change));
  }
  const bool hidden = styles_.effective(styles_.paragraph(at.format.style).run, {}, at.mark.format)
                          .has(RunFormat::Hidden);
  if (!at.keeps_format)
    paragraph.format = std::move(at.format);
  if (at.mark.gone || at.is_dropped_capital) {
    at.joins_next = true;
    return;
  }
  if (!hidden)
    return flush();
  at.joins_next = true;
  at.keeps_format = !is_blank(paragraph.text);
  if (at.keeps_format && at.mark.separates_style && paragraph.title_end == 0)
    paragraph.title_end = text_end;
}

void DocxFlow::begin_run() {
  ++level().runs;
  level().run = {};
}

void DocxFlow::begin_text_box() {
  const size_t tables = tables_.depth();
  levels_.emplace_back().tables = tables;
}

void DocxFlow::end_text_box() {
  end_story();
  levels_.pop_back();
}

void DocxFlow::begin_table() {
  end_story();
  tables_.begin_table();
}

void DocxFlow::end_cell() {
  end_story();
  if (in_cell() && tables_.cell_is_empty() && !tables_.is_gone() && !tables_.is_continued() &&
      kind_ == Block::Kind::Paragraph) {
    DocxParagraph filler;
    filler.cell = tables_.place();
    filler.fills_cell = true;
    emit(filler);
  }
  tables_.end_cell(changes_);
}

void DocxFlow::end_story() {
  Level& at = level();
  end_paragraph();
  if (at.joins_next) {
    at.paragraph.gone = is_blank(at.paragraph.text);
    flush();
  }
  if (!at.comment_marks.empty() || !at.gaps.empty()) {
    DocxParagraph strays;
    strays.comment_marks = std::exchange(at.comment_marks, {});
    strays.gaps = std::exchange(at.gaps, {});
    strays.gone = true;
    emit(strays);
  }
}

void DocxFlow::flush() {
  Level& at = level();
  at.joins_next = false;
  at.keeps_format = false;
  if (in_cell() && (tables_.is_gone() || tables_.is_continued()))
    at.paragraph.gone = true;
  emit(at.paragraph);
}

void DocxFlow::emit(DocxParagraph& paragraph) {
  std::vector<DocxParagraph> boxes = std::exchange(level().boxes, {});
  bool has_block = !is_blank(paragraph.text);
  if (levels_.size() > 1) {
    auto& behind = levels_[levels_.size() - 2].boxes;
    behind.push_back(std::move(paragraph));
    std::move(boxes.begin(), boxes.end(), std::back_inserter(behind));
  } else {
    has_block = blocks_.add(paragraph);
    for (const DocxParagraph& box : boxes) blocks_.add(box);
  }
  if (has_block && in_cell())
    tables_.count_block();
}

void DocxFlow::read_paragraph_property(Tag tag, const XmlAttributes& attributes) {
  ParagraphFormat& format = level().format;
  if (tag == Tag::ParagraphPropertiesChange)
    format = {};
  else if (tag == Tag::Frame)
    level().is_dropped_capital = attributes.find("dropCap").value_or("none") != "none";
  else
    lint::read_paragraph_property(tag, attributes, format);
}

void DocxFlow::read_run_property(Tag tag, const XmlAttributes& attributes) {
  Run& run = level().run;
  if (tag == Tag::RunPropertiesChange)
    run = {};
  else if (tag == Tag::RunStyle)
    run.style = value_of(attributes);
  else if (tag == Tag::Fonts)
    run.font = read_symbol_font(attributes.find("ascii").value_or(""));
  else
    lint::read_run_property(tag, attributes, run.direct);
}

void DocxFlow::read_mark_property(Tag tag, const XmlAttributes& attributes) {
  Mark& mark = level().mark;
  if (tag == Tag::RunPropertiesChange)
    mark.format = {};
  else if (tag == Tag::AlwaysHidden)
    mark.separates_style = is_on(attributes);
  else
    lint::read_run_property(tag, attributes, mark.format);
}

void DocxFlow::read_table_property(Tag tag, const XmlAttributes& attributes) {
  if (in_cell())
    tables_.read_property(tag, attributes, changes_);
}

void DocxFlow::change_numbering(Revision::Kind kind) {
  if (!changes_.shows(kind))
    level().format.numbering = 0;
}

void DocxFlow::change_mark(Revision::Kind kind, const XmlAttributes& attributes) {
  Mark& mark = level().mark;
  mark.gone = mark.gone || !changes_.shows(kind);
  mark.changes.push_back(DocxChanges::mark_change(attributes));
}

void DocxFlow::resolve_run() {
  Level& at = level();
  Run& run = at.run;
  if (std::exchange(run.resolved, true))
    return;
  run.format = styles_.effective(styles_.paragraph(at.format.style).run,
                                 styles_.character(run.style), run.direct);
  const bool bold_in_table = in_cell() && (run.direct.given & RunFormat::Bold) == 0 &&
                             styles_.first_row(tables_.first_row_style()).has(RunFormat::Bold);
  if (bold_in_table)
    run.format.apply({RunFormat::Bold, RunFormat::Bold});
}

void DocxFlow::add_text(std::string_view text) {
  const SymbolFont font = level().run.font;
  if (font != SymbolFont::None)
    return put_text(in_symbol_font(font, text));
  if (text.find('\n') == std::string_view::npos && text.find('\r') == std::string_view::npos)
    return put_text(text);
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  put_text(line);
}

void DocxFlow::put_text(std::string_view text) {
  Level& at = level();
  if (!at.open)
    return;
  resolve_run();
  DocxParagraph& paragraph = at.paragraph;
  overfull_ = overfull_ || paragraph.text.size() + text.size() > kMaxParagraphText;
  if (overfull_)
    return;
  const RunFormat format = at.run.format;
  if (format.has(RunFormat::Hidden)) {
    paragraph.hidden_characters += changes_.shows() ? count_code_points(text) : 0;
    return;
  }
  if (!changes_.record(paragraph, text, format.has(RunFormat::Strike | RunFormat::DoubleStrike)))
    return;
  const uint32_t run = at.runs == 0 ? 0 : at.runs - 1;
  if (paragraph.runs.empty() || paragraph.runs.back().run != run ||
      paragraph.runs.back().paragraph != at.ordinal) {
    const bool strong =
        format.has(RunFormat::Bold | RunFormat::Underline | RunFormat::Caps | RunFormat::SmallCaps);
    paragraph.runs.push_back({static_cast<uint32_t>(paragraph.text.size()), at.ordinal, run, strong,
                              format.has(RunFormat::Italic), format.size});
  }
  paragraph.text += text;
}

void DocxFlow::add_symbol(std::string_view font_name, std::string_view code_name) {
  const SymbolFont font = read_symbol_font(font_name);
  uint32_t code = 0;
  std::from_chars(code_name.data(), code_name.data() + code_name.size(), code, 16);
  const bool is_private = code >= 0xF000 && code <= 0xF0FF;
  if (font != SymbolFont::None || is_private)
    return put_text(symbol_of(font, code));
  std::string character;
  const bool valid = code >= 0x20 && code < 0xD800;
  append_utf8(character, valid ? code : U' ');
  put_text(character);
}

void DocxFlow::add_comment_mark(DocxParagraph::CommentMark::Kind kind, std::string comment) {
  Level& at = level();
  if (at.open)
    at.paragraph.comment_marks.push_back(
        {kind, std::move(comment), static_cast<uint32_t>(at.paragraph.text.size())});
  else
    at.comment_marks.push_back({kind, std::move(comment)});
}

void DocxFlow::add_gap(std::string what) {
  if (!changes_.shows())
    return;
  Level& at = level();
  auto& gaps = at.open ? at.paragraph.gaps : at.gaps;
  const uint32_t offset = at.open ? static_cast<uint32_t>(at.paragraph.text.size()) : 0;
  if (gaps.empty() || gaps.back().offset != offset || gaps.back().what != what)
    gaps.push_back({std::move(what), offset});
}

}  // namespace lint
