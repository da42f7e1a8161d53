// SPDX-License-Identifier: MIT
#include "lint/document/paragraph.h"

#include <algorithm>
#include <utility>

#include "lint/document/paragraph_marks.h"
#include "lint/document/typed_label.h"

namespace lint {
namespace {

/// Where offsets stand once `cuts` are taken out. Offsets come in order: one pass for all.
class Shift {
 public:
  explicit Shift(const std::vector<Span>& cuts) : next_(cuts.begin()), end_(cuts.end()) {}
  uint32_t operator()(uint32_t offset) {
    while (next_ != end_ && next_->end <= offset) {
      taken_ += next_->size();
      ++next_;
    }
    const uint32_t part = next_ != end_ && next_->begin < offset ? offset - next_->begin : 0;
    return offset - taken_ - part;
  }

 private:
  std::vector<Span>::const_iterator next_;
  std::vector<Span>::const_iterator end_;
  uint32_t taken_ = 0;
};

bool is_break(char c) {
  return c == ' ' || c == '\n';
}

}  // namespace

void ParagraphBuilder::begin(Block first) {
  first_ = std::move(first);
  open_ = true;
  text_.begin_block();
  begin_ = text_.offset();
  lines_.assign(1, {begin_, first_.indent});
  bold_ = {};
  italic_ = {};
}

void ParagraphBuilder::append(std::string_view source, uint32_t source_offset) {
  text_.append(source, source_offset);
}

void ParagraphBuilder::append_decoded(std::string_view decoded, uint32_t source_offset,
                                      uint32_t length) {
  text_.append_decoded(decoded, source_offset, length);
}

void ParagraphBuilder::wrap(uint32_t source_offset, uint32_t length, uint32_t indent) {
  text_.append_decoded(" ", source_offset, length);
  if (lines_.back().begin != text_.offset())
    lines_.push_back({text_.offset(), indent});
}

void ParagraphBuilder::line_break(uint32_t source_offset, uint32_t length) {
  text_.line_break(source_offset, length);
  if (lines_.back().begin != text_.offset())
    lines_.push_back({text_.offset(), first_.indent});
}

void ParagraphBuilder::open(Style style) {
  Styled& of = styled(style);
  if (of.depth++ == 0)
    of.begin = text_.offset();
}

void ParagraphBuilder::close(Style style) {
  Styled& of = styled(style);
  if (of.depth > 0 && --of.depth == 0 && of.begin < text_.offset())
    of.spans.push_back({of.begin, text_.offset()});
}

void ParagraphBuilder::end() {
  open_ = false;
  for (const Style style : {Style::Bold, Style::Italic}) {
    while (styled(style).depth > 0) close(style);
  }
  text_.end_block();
  take_out_tags();
  if (text_.end_block().empty()) {
    if (first_.kind == Block::Kind::TableCell) {
      first_.span = {begin_, begin_};
      fields_.blocks.push_back(std::move(first_));
    } else {
      text_.cancel_block();
    }
    return;
  }
  const std::vector<Item> items = split();
  int32_t list = -1;
  for (size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (i > 0)
      text_.divide(item.begin);
    Block block = first_;
    if (i > 0) {
      block.label.clear();
      block.emphasised = false;
      block.bullet = false;
      block.indent = item.indent;
      const bool keeps_kind =
          first_.kind == Block::Kind::TableCell || first_.kind == Block::Kind::Note;
      if (!keeps_kind)
        block.kind = Block::Kind::Paragraph;
      if (first_.kind == Block::Kind::Heading)
        block.level = 0;
    }
    if (item.bullet && block.kind == Block::Kind::Paragraph) {
      if (list < 0)
        list = new_list();
      block.kind = Block::Kind::ListItem;
      block.bullet = true;
      block.level = first_.list < 0 ? 0 : static_cast<uint8_t>(std::min(first_.level + 1, 255));
      block.list = list;
    }
    block.box = item.box;
    block.span = {item.begin, i + 1 < items.size() ? items[i + 1].begin - 1 : text_.offset()};
    const std::string& text = fields_.text;
    while (!block.span.empty() && is_break(text[block.span.end - 1])) --block.span.end;
    if (block.span.empty() && block.box == Block::Box::None && i > 0)
      continue;
    finish(block);
    fields_.blocks.push_back(std::move(block));
  }
}

void ParagraphBuilder::cut(std::vector<Span> cuts) {
  if (cuts.empty())
    return;
  text_.cut(cuts);
  Shift line_shift(cuts);
  for (Line& line : lines_) line.begin = line_shift(line.begin);
  for (const Style style : {Style::Bold, Style::Italic}) {
    Shift begin_shift(cuts);
    Shift end_shift(cuts);
    for (Span& span : styled(style).spans) span = {begin_shift(span.begin), end_shift(span.end)};
  }
  for (auto revision = fields_.revisions.rbegin();
       revision != fields_.revisions.rend() && revision->span.begin >= begin_; ++revision) {
    revision->span = {Shift(cuts)(revision->span.begin), Shift(cuts)(revision->span.end)};
  }
}

std::vector<Span> ParagraphBuilder::line_spans() {
  const uint32_t end = text_.offset();
  while (lines_.size() > 1 && lines_.back().begin >= end) lines_.pop_back();
  std::vector<Span> spans;
  spans.reserve(lines_.size());
  for (size_t i = 0; i < lines_.size(); ++i)
    spans.push_back({lines_[i].begin, i + 1 < lines_.size() ? lines_[i + 1].begin : end});
  return spans;
}

void ParagraphBuilder::take_out_tags() {
  cut(find_template_tags(fields_.text, line_spans(), first_.kind == Block::Kind::Heading));
}

std::vector<ParagraphBuilder::Item> ParagraphBuilder::split() {
  const std::vector<Span> lines = line_spans();
  const std::vector<bool> labelled = find_items(fields_.text, lines);
  const std::vector<Mark> marks = find_marks(fields_.text, lines, fields_.format);

  std::vector<Item> items = {{begin_, first_.indent}};
  std::vector<Span> cuts;
  auto mark = marks.begin();
  for (size_t i = 0; i < lines.size(); ++i) {
    const bool marked = mark != marks.end() && mark->span.begin == lines[i].begin;
    if (labelled[i] && !marked)
      items.push_back({lines[i].begin, lines_[i].indent});
    for (; mark != marks.end() && mark->span.begin < lines[i].end; ++mark) {
      Item item = {mark->span.end, lines_[i].indent, mark->box, mark->box == Block::Box::None};
      Span gone = mark->span;
      // The border of the blocks takes the place of a character.
      if (gone.begin > begin_ && !is_break(fields_.text[gone.begin - 1]))
        --gone.end;
      if (mark->span.begin == begin_)
        items.front() = item;
      else
        items.push_back(item);
      cuts.push_back(gone);
    }
  }
  Shift item_shift(cuts);
  for (Item& item : items) item.begin = item_shift(item.begin);
  cut(std::move(cuts));
  return items;
}

void ParagraphBuilder::finish(Block& block) const {
  const std::string_view text = fields_.text;
  // Names in capitals stand alone in lists and tables: "SOC 2", "HIPAA".
  const bool name =
      block.kind == Block::Kind::TableCell || block.bullet || block.box != Block::Box::None;
  block.emphasised = block.emphasised || is_bold(text, block.span, bold_.spans) ||
                     (!name && is_capitals(text, block.span));
  if (block.emphasised || block.kind == Block::Kind::Heading)
    return;
  block.run_in = find_run_in(text, block.span, bold_.spans, !block.label.empty());
  if (block.run_in.empty())
    block.run_in = find_run_in(text, block.span, italic_.spans, false);
  if (block.run_in.empty())
    block.run_in = find_capital_run_in(text, block.span);
}

}  // namespace lint
