// SPDX-License-Identifier: MIT
#include "lint/document/docx_story.h"

#include <utility>

namespace lint {
namespace {

/// Paragraphs and cells of a part: far more than the longest contracts have.
constexpr uint32_t kMaxPieces = 1'000'000;
/// References to page headers, or to page footers.
constexpr size_t kMaxMargins = 1024;
/// Half an inch in English metric units: lower pictures are logos, rules and signatures, not text.
constexpr int64_t kLowestPicture = 457'200;

Revision::Kind revision_kind(Tag tag) {
  switch (tag) {
    case Tag::Deleted:
      return Revision::Kind::Deletion;
    case Tag::MoveFrom:
      return Revision::Kind::MoveFrom;
    case Tag::MoveTo:
      return Revision::Kind::MoveTo;
    default:
      return Revision::Kind::Insertion;
  }
}

/// Whether a change inside an element of this kind is one of the element, not of text.
bool changes_properties(Tag parent) {
  return parent == Tag::RunProperties || parent == Tag::NumberingProperties ||
         parent == Tag::RowProperties;
}

void add_margin(std::vector<std::string>& ids, std::string id) {
  if (ids.size() < kMaxMargins)
    ids.push_back(std::move(id));
}

}  // namespace

DocxStory::DocxStory(View view, const DocxStyles& styles, DocxBlocks& blocks, Block::Kind kind,
                     uint16_t& next_table, const Ids* notes)
    : view_(view), kind_(kind), notes_(notes), flow_(view, styles, blocks, kind, next_table) {}

void DocxStory::begin(Tag tag, const XmlAttributes& attributes) {
  if (skipped_ > 0 || skips(tag, attributes)) {
    ++skipped_;
    count_skipped(tag);
    return;
  }
  begin_structure(tag, attributes);
  elements_.push_back(tag);
}

bool DocxStory::skips(Tag tag, const XmlAttributes& attributes) {
  switch (tag) {
    case Tag::OtherChange:
    case Tag::PhoneticText:
      return true;
    case Tag::ParagraphPropertiesChange:
    case Tag::RunPropertiesChange:
      return view_ == View::Accepted;
    case Tag::RunProperties:
      return parent() != Tag::Run && parent() != Tag::ParagraphProperties &&
             parent() != Tag::RunPropertiesChange;
    case Tag::Choice:
    case Tag::Fallback:
      return !alternatives_.empty() && alternatives_.back();
    case Tag::ContentControlContent:
      return !controls_.empty() && controls_.back().contents;
    case Tag::Footnote:
    case Tag::Endnote:
      return attributes.find("type").value_or("normal") != "normal" ||
             (notes_ && notes_->count(attributes.find("id").value_or("")) == 0);
    case Tag::EmbeddedObject:
      add_gap("an embedded object");
      return true;
    default:
      return false;
  }
}

void DocxStory::count_skipped(Tag tag) {
  if (tag == Tag::Paragraph) {
    ++paragraphs_;
    ++skipped_paragraphs_;
  } else if (tag == Tag::Run && skipped_paragraphs_ == 0) {
    flow_.begin_run();
  }
}

void DocxStory::begin_structure(Tag tag, const XmlAttributes& attributes) {
  switch (tag) {
    case Tag::Body:
      has_body_ = true;
      return;
    case Tag::Paragraph:
      return begin_paragraph();
    case Tag::Run:
      return flow_.begin_run();
    case Tag::RunProperties:
      in_mark_ = in_mark_ || parent() == Tag::ParagraphProperties;
      return;
    case Tag::Table:
      return flow_.begin_table();
    case Tag::Row:
      return flow_.begin_row();
    case Tag::Cell:
      count_piece();
      return flow_.begin_cell();
    case Tag::TextBoxContent:
      return flow_.begin_text_box();
    case Tag::ContentControl:
      controls_.emplace_back();
      return;
    case Tag::AlternateContent:
      alternatives_.push_back(false);
      return;
    case Tag::Choice:
    case Tag::Fallback:
      if (!alternatives_.empty())
        alternatives_.back() = true;
      return;
    case Tag::Text:
    case Tag::DeletedText:
    case Tag::Instruction:
      capturing_ = tag;
      return;
    case Tag::Inserted:
    case Tag::Deleted:
    case Tag::MoveFrom:
    case Tag::MoveTo:
      return read_change(tag, attributes);
    default:
      return begin_property(tag, attributes);
  }
}

void DocxStory::count_piece() {
  ++pieces_;
  check_size();
}

void DocxStory::check_size() {
  if (pieces_ > kMaxPieces || flow_.is_overfull())
    refuse("more text than any contract has", "split the document");
}

void DocxStory::begin_paragraph() {
  count_piece();
  flow_.begin_paragraph(paragraphs_++);
}

void DocxStory::begin_property(Tag tag, const XmlAttributes& attributes) {
  switch (parent()) {
    case Tag::ParagraphProperties:
    case Tag::NumberingProperties:
      return flow_.read_paragraph_property(tag, attributes);
    case Tag::RunProperties:
      return in_mark_ ? flow_.read_mark_property(tag, attributes)
                      : flow_.read_run_property(tag, attributes);
    case Tag::TableProperties:
    case Tag::RowProperties:
    case Tag::CellProperties:
      return flow_.read_table_property(tag, attributes);
    default:
      return begin_content(tag, attributes);
  }
}

void DocxStory::begin_content(Tag tag, const XmlAttributes& attributes) {
  switch (tag) {
    case Tag::TabCharacter:
    case Tag::PositionedTab:
      // The tab stops of a paragraph have the same name.
      if (parent() == Tag::Run)
        add_text("\t");
      return;
    case Tag::Break:
    case Tag::CarriageReturn:
      return add_text("\v");
    case Tag::NoBreakHyphen:
      return add_text("\u2011");
    case Tag::SoftHyphen:
      return add_text("\u00AD");
    case Tag::Symbol:
      if (fields_.shows_text())
        flow_.add_symbol(attributes.find("font").value_or(""),
                         attributes.find("char").value_or(""));
      return;
    case Tag::FieldCharacter:
      return read_field_character(attributes);
    case Tag::SimpleField:
      fields_.begin();
      fields_.instruct(attributes.find("instr").value_or(""));
      return fields_.separate();
    case Tag::CheckBoxField:
    case Tag::DropDownField:
    case Tag::Default:
    case Tag::Checked:
    case Tag::Result:
    case Tag::ListEntry:
      return fields_.read_form_data(tag, attributes);
    case Tag::Gallery:
    case Tag::CheckBoxControl:
    case Tag::CheckedControl:
      return read_control_property(tag, attributes);
    case Tag::Extent:
    case Tag::Picture:
    case Tag::GraphicData:
      return read_graphic(tag, attributes);
    case Tag::AlternativeChunk:
      return add_gap("an embedded document");
    case Tag::Subdocument:
      return add_gap("a subdocument in a file of its own");
    default:
      return read_reference(tag, attributes);
  }
}

void DocxStory::read_change(Tag tag, const XmlAttributes& attributes) {
  const Revision::Kind kind = revision_kind(tag);
  switch (parent()) {
    case Tag::RunProperties:
      if (in_mark_)
        flow_.change_mark(kind, attributes);
      return;
    case Tag::NumberingProperties:
      return flow_.change_numbering(kind);
    case Tag::RowProperties:
      return flow_.read_table_property(tag, attributes);
    default:
      return flow_.changes().open(kind, attributes);
  }
}

void DocxStory::read_field_character(const XmlAttributes& attributes) {
  const std::string_view type = attributes.find("fldCharType").value_or("");
  if (type == "begin")
    fields_.begin();
  else if (type == "separate")
    fields_.separate();
  else if (type == "end")
    end_field();
}

void DocxStory::end_field() {
  if (fields_.empty())
    return;
  const bool numbers = DocxFields::is_automatic_number(fields_.instruction());
  const std::string shown = fields_.end();
  if (!shown.empty())
    add_text(shown);
  if (numbers)
    add_gap("an automatic number in a field");
}

void DocxStory::read_control_property(Tag tag, const XmlAttributes& attributes) {
  if (controls_.empty())
    return;
  Control& control = controls_.back();
  if (tag == Tag::Gallery)
    control.contents = value_of(attributes) == "Table of Contents";
  else if (tag == Tag::CheckBoxControl)
    control.check_box = true;
  else
    control.ticked = is_on(attributes);
}

void DocxStory::read_graphic(Tag tag, const XmlAttributes& attributes) {
  if (tag == Tag::Extent) {
    drawing_height_ = number_of(attributes, "cy", 0, INT32_MAX).value_or(0);
  } else if (tag == Tag::Picture) {
    const int64_t height = std::exchange(drawing_height_, 0);
    const bool in_margin = kind_ == Block::Kind::PageHeader || kind_ == Block::Kind::PageFooter;
    if (!in_margin && (height == 0 || height >= kLowestPicture))
      add_gap("a picture");
  } else {
    const std::string_view what = attributes.find("uri").value_or("");
    if (what.find("/diagram") != std::string_view::npos)
      add_gap("a diagram");
    else if (what.find("/chart") != std::string_view::npos)
      add_gap("a chart");
  }
}

void DocxStory::read_reference(Tag tag, const XmlAttributes& attributes) {
  using CommentMark = DocxParagraph::CommentMark::Kind;
  const auto id = [&] { return std::string(attributes.find("id").value_or("")); };
  const bool shown = fields_.shows_text() && flow_.changes().shows();
  switch (tag) {
    case Tag::HeaderReference:
      return add_margin(references_.headers, id());
    case Tag::FooterReference:
      return add_margin(references_.footers, id());
    case Tag::FootnoteReference:
      if (shown)
        references_.footnotes.insert(id());
      return;
    case Tag::EndnoteReference:
      if (shown)
        references_.endnotes.insert(id());
      return;
    case Tag::CommentRangeStart:
      return flow_.add_comment_mark(CommentMark::Begin, id());
    case Tag::CommentRangeEnd:
      return flow_.add_comment_mark(CommentMark::End, id());
    case Tag::CommentReference:
      return flow_.add_comment_mark(CommentMark::Reference, id());
    default:
      return;
  }
}

void DocxStory::end(Tag tag) {
  if (skipped_ > 0) {
    --skipped_;
    if (tag == Tag::Paragraph)
      --skipped_paragraphs_;
    return;
  }
  elements_.pop_back();
  switch (tag) {
    case Tag::Paragraph:
      flow_.end_paragraph();
      return check_size();
    case Tag::Run:
      return flow_.end_run();
    case Tag::RunProperties:
      in_mark_ = in_mark_ && parent() != Tag::ParagraphProperties;
      return;
    case Tag::Text:
    case Tag::DeletedText:
    case Tag::Instruction:
      capturing_ = Tag::Unknown;
      return;
    case Tag::Inserted:
    case Tag::Deleted:
    case Tag::MoveFrom:
    case Tag::MoveTo:
      if (!changes_properties(parent()))
        flow_.changes().close();
      return;
    case Tag::SimpleField:
      return end_field();
    case Tag::ContentControl:
      controls_.pop_back();
      return;
    case Tag::AlternateContent:
      alternatives_.pop_back();
      return;
    case Tag::Cell:
      return flow_.end_cell();
    case Tag::Row:
      return flow_.end_row();
    case Tag::Table:
      return flow_.end_table();
    case Tag::TextBoxContent:
      return flow_.end_text_box();
    case Tag::Footnote:
    case Tag::Endnote:
      return flow_.end_story();
    default:
      return;
  }
}

void DocxStory::characters(std::string_view text) {
  if (skipped_ > 0 || capturing_ == Tag::Unknown)
    return;
  if (capturing_ == Tag::Instruction)
    fields_.instruct(text);
  else
    add_text(text);
}

void DocxStory::add_text(std::string_view text) {
  if (!fields_.shows_text())
    return;
  const bool in_check_box = !controls_.empty() && controls_.back().check_box;
  if (!in_check_box)
    return flow_.add_text(text);
  // Whatever character the control shows, its state is what counts.
  if (!std::exchange(controls_.back().mark_written, true))
    flow_.add_text(controls_.back().ticked ? DocxFields::kTicked : DocxFields::kUnticked);
}

void DocxStory::add_gap(std::string what) {
  if (fields_.shows_text())
    flow_.add_gap(std::move(what));
}

void DocxStory::finish() {
  if (!fields_.shows_text())
    flow_.add_gap("the text behind a field that has no end");
  flow_.end_story();
}

}  // namespace lint
