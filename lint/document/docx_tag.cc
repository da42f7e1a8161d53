// SPDX-License-Identifier: MIT
#include "lint/document/docx_tag.h"

#include <unordered_map>

namespace lint {
namespace {

using Tags = std::unordered_map<std::string_view, Tag>;

const Tags& wordprocessing_tags() {
  static const Tags tags = {
      {"document", Tag::Document},
      {"body", Tag::Body},
      {"sectPr", Tag::SectionProperties},
      {"styles", Tag::Styles},
      {"numbering", Tag::Numbering},
      {"footnote", Tag::Footnote},
      {"endnote", Tag::Endnote},
      {"comment", Tag::Comment},
      {"headerReference", Tag::HeaderReference},
      {"footerReference", Tag::FooterReference},
      {"p", Tag::Paragraph},
      {"pPr", Tag::ParagraphProperties},
      {"r", Tag::Run},
      {"rPr", Tag::RunProperties},
      {"t", Tag::Text},
      {"delText", Tag::DeletedText},
      {"tab", Tag::TabCharacter},
      {"ptab", Tag::PositionedTab},
      {"br", Tag::Break},
      {"cr", Tag::CarriageReturn},
      {"noBreakHyphen", Tag::NoBreakHyphen},
      {"softHyphen", Tag::SoftHyphen},
      {"sym", Tag::Symbol},
      {"rt", Tag::PhoneticText},
      {"pStyle", Tag::ParagraphStyle},
      {"rStyle", Tag::RunStyle},
      {"numPr", Tag::NumberingProperties},
      {"ilvl", Tag::Level},
      {"numId", Tag::NumberingId},
      {"outlineLvl", Tag::OutlineLevel},
      {"framePr", Tag::Frame},
      {"pageBreakBefore", Tag::PageBreakBefore},
      {"ind", Tag::Indent},
      {"b", Tag::Bold},
      {"i", Tag::Italic},
      {"u", Tag::Underline},
      {"sz", Tag::FontSize},
      {"caps", Tag::Caps},
      {"smallCaps", Tag::SmallCaps},
      {"strike", Tag::Strike},
      {"dstrike", Tag::DoubleStrike},
      {"vanish", Tag::Hidden},
      {"specVanish", Tag::AlwaysHidden},
      {"rFonts", Tag::Fonts},
      {"fldChar", Tag::FieldCharacter},
      {"fldSimple", Tag::SimpleField},
      {"instrText", Tag::Instruction},
      {"delInstrText", Tag::Instruction},
      {"checkBox", Tag::CheckBoxField},
      {"ddList", Tag::DropDownField},
      {"default", Tag::Default},
      {"checked", Tag::Checked},
      {"result", Tag::Result},
      {"listEntry", Tag::ListEntry},
      {"sdt", Tag::ContentControl},
      {"sdtPr", Tag::ContentControlProperties},
      {"sdtContent", Tag::ContentControlContent},
      {"docPartGallery", Tag::Gallery},
      {"ins", Tag::Inserted},
      {"del", Tag::Deleted},
      {"moveFrom", Tag::MoveFrom},
      {"moveTo", Tag::MoveTo},
      {"cellIns", Tag::CellInserted},
      {"cellDel", Tag::CellDeleted},
      {"pPrChange", Tag::ParagraphPropertiesChange},
      {"rPrChange", Tag::RunPropertiesChange},
      {"sectPrChange", Tag::OtherChange},
      {"tblPrChange", Tag::OtherChange},
      {"tblPrExChange", Tag::OtherChange},
      {"tblGridChange", Tag::OtherChange},
      {"trPrChange", Tag::OtherChange},
      {"tcPrChange", Tag::OtherChange},
      {"numberingChange", Tag::OtherChange},
      {"tbl", Tag::Table},
      {"tblPr", Tag::TableProperties},
      {"tblStyle", Tag::TableStyle},
      {"tr", Tag::Row},
      {"trPr", Tag::RowProperties},
      {"tc", Tag::Cell},
      {"tcPr", Tag::CellProperties},
      {"tblHeader", Tag::HeaderRow},
      {"gridSpan", Tag::GridSpan},
      {"gridBefore", Tag::GridBefore},
      {"vMerge", Tag::VerticalMerge},
      {"hMerge", Tag::HorizontalMerge},
      {"footnoteReference", Tag::FootnoteReference},
      {"endnoteReference", Tag::EndnoteReference},
      {"commentRangeStart", Tag::CommentRangeStart},
      {"commentRangeEnd", Tag::CommentRangeEnd},
      {"commentReference", Tag::CommentReference},
      {"txbxContent", Tag::TextBoxContent},
      {"object", Tag::EmbeddedObject},
      {"altChunk", Tag::AlternativeChunk},
      {"subDoc", Tag::Subdocument},
      {"style", Tag::Style},
      {"name", Tag::Name},
      {"basedOn", Tag::BasedOn},
      {"rPrDefault", Tag::DefaultRunProperties},
      {"tblStylePr", Tag::TableStyleCondition},
      {"abstractNum", Tag::AbstractNumbering},
      {"num", Tag::NumberingInstance},
      {"abstractNumId", Tag::AbstractNumberingId},
      {"lvl", Tag::NumberingLevel},
      {"start", Tag::Start},
      {"numFmt", Tag::NumberFormat},
      {"lvlText", Tag::LevelText},
      {"lvlRestart", Tag::LevelRestart},
      {"isLgl", Tag::LegalNumbering},
      {"lvlOverride", Tag::LevelOverride},
      {"startOverride", Tag::StartOverride},
      {"numStyleLink", Tag::NumberingStyleLink},
      {"styleLink", Tag::StyleLink},
  };
  return tags;
}

const Tags& compatibility_tags() {
  static const Tags tags = {{"AlternateContent", Tag::AlternateContent},
                            {"Choice", Tag::Choice},
                            {"Fallback", Tag::Fallback}};
  return tags;
}

const Tags& word_2010_tags() {
  static const Tags tags = {{"checkbox", Tag::CheckBoxControl}, {"checked", Tag::CheckedControl}};
  return tags;
}

const Tags& drawing_tags() {
  static const Tags tags = {
      {"blip", Tag::Picture}, {"graphicData", Tag::GraphicData}, {"extent", Tag::Extent}};
  return tags;
}

const Tags& vml_tags() {
  static const Tags tags = {{"imagedata", Tag::Picture}};
  return tags;
}

const Tags& math_tags() {
  static const Tags tags = {{"t", Tag::Text}};
  return tags;
}

const Tags& relationship_tags() {
  static const Tags tags = {{"Relationship", Tag::Relationship}};
  return tags;
}

const Tags& tags_of(std::string_view uri) {
  static const Tags none;
  struct Vocabulary {
    std::string_view uri;
    const Tags& (*tags)();
  };
  static constexpr Vocabulary kVocabularies[] = {
      {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", wordprocessing_tags},
      {"http://purl.oclc.org/ooxml/wordprocessingml/main", wordprocessing_tags},
      {"http://schemas.openxmlformats.org/markup-compatibility/2006", compatibility_tags},
      {"http://schemas.microsoft.com/office/word/2010/wordml", word_2010_tags},
      {"http://schemas.openxmlformats.org/drawingml/2006/main", drawing_tags},
      {"http://purl.oclc.org/ooxml/drawingml/main", drawing_tags},
      {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", drawing_tags},
      {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", drawing_tags},
      {"urn:schemas-microsoft-com:vml", vml_tags},
      {"http://schemas.openxmlformats.org/officeDocument/2006/math", math_tags},
      {"http://purl.oclc.org/ooxml/officeDocument/math", math_tags},
      {"http://schemas.openxmlformats.org/package/2006/relationships", relationship_tags},
  };
  for (const Vocabulary& vocabulary : kVocabularies) {
    if (vocabulary.uri == uri)
      return vocabulary.tags();
  }
  return none;
}

}  // namespace

Tag find_tag(std::string_view namespace_uri, std::string_view name) {
  const Tags& tags = tags_of(namespace_uri);
  const auto found = tags.find(name);
  return found == tags.end() ? Tag::Unknown : found->second;
}

}  // namespace lint
