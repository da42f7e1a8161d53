// SPDX-License-Identifier: MIT
#include "lint/document/docx_styles.h"

#include <algorithm>
#include <utility>

namespace lint {
namespace {

/// Word allows fewer (11); this one only ends cycles.
constexpr size_t kMaxLineage = 32;
/// Twice as many as Word allows.
constexpr size_t kMaxStyles = 8192;

constexpr int kToggles = RunFormat::Bold | RunFormat::Italic | RunFormat::Caps |
                         RunFormat::SmallCaps | RunFormat::Strike | RunFormat::DoubleStrike |
                         RunFormat::Hidden;

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// 1 to 9 for "prefix 1" to "prefix 9", 0 for all else.
uint8_t level_of(std::string_view name, std::string_view prefix) {
  if (name.size() != prefix.size() + 2 || !name.starts_with(prefix) || name[prefix.size()] != ' ')
    return 0;
  const char digit = name.back();
  return digit >= '1' && digit <= '9' ? static_cast<uint8_t>(digit - '0') : uint8_t{0};
}

}  // namespace

class DocxStyles::Reader : public XmlHandler {
 public:
  explicit Reader(DocxStyles& styles) : styles_(styles) {}

  void begin(Tag tag, const XmlAttributes& attributes) override {
    if (skipped_ > 0 || tag == Tag::OtherChange || tag == Tag::ParagraphPropertiesChange ||
        tag == Tag::RunPropertiesChange) {
      ++skipped_;
      return;
    }
    switch (tag) {
      case Tag::Style:
        return begin_style(attributes);
      case Tag::DefaultRunProperties:
        in_defaults_ = true;
        return;
      case Tag::TableStyleCondition:
        in_condition_ = true;
        in_first_row_ = attributes.find("type") == "firstRow";
        return;
      case Tag::Name:
        style_.name = lower(clipped(value_of(attributes)));
        return;
      case Tag::BasedOn:
        style_.based_on = clipped(value_of(attributes));
        return;
      default:
        break;
    }
    if (in_condition_) {
      if (in_first_row_)
        read_run_property(tag, attributes, style_.first_row);
      return;
    }
    read_run_property(tag, attributes, in_defaults_ ? styles_.defaults_ : style_.run);
    if (!in_defaults_)
      read_paragraph_property(tag, attributes, style_.paragraph);
  }

  void end(Tag tag) override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    if (tag == Tag::DefaultRunProperties)
      in_defaults_ = false;
    if (tag == Tag::TableStyleCondition)
      in_condition_ = in_first_row_ = false;
    if (tag == Tag::Style)
      styles_.styles_.insert_or_assign(std::move(id_), std::move(style_));
    if (styles_.styles_.size() > kMaxStyles)
      refuse("more styles than any document has", "have the file's origin checked");
  }

  void characters(std::string_view /*text*/) override {}

 private:
  void begin_style(const XmlAttributes& attributes) {
    style_ = {};
    id_ = clipped(attributes.find("styleId").value_or(""));
    const std::string_view type = attributes.find("type").value_or("paragraph");
    style_.kind = type == "character"   ? Kind::Character
                  : type == "table"     ? Kind::Table
                  : type == "numbering" ? Kind::Numbering
                                        : Kind::Paragraph;
    const std::string_view is_default = attributes.find("default").value_or("0");
    if (style_.kind == Kind::Paragraph && (is_default == "1" || is_default == "true"))
      styles_.default_paragraph_ = id_;
  }

  DocxStyles& styles_;
  Style style_ = {};
  std::string id_ = {};
  bool in_defaults_ = false;
  bool in_condition_ = false;
  bool in_first_row_ = false;
  int skipped_ = 0;
};

Result<DocxStyles> DocxStyles::parse(std::string_view xml, std::string_view part) {
  DocxStyles styles;
  if (!xml.empty()) {
    Reader reader(styles);
    if (auto parsed = parse_xml(xml, part, reader); !parsed)
      return fail(std::move(parsed.error()));
  }
  styles.resolve_all();
  return styles;
}

void DocxStyles::resolve_all() {
  paragraphs_[default_paragraph_] = resolve(default_paragraph_);
  for (const auto& [id, style] : styles_) {
    if (style.kind == Kind::Paragraph)
      paragraphs_[id] = resolve(id);
    if (style.kind != Kind::Character)
      continue;
    const auto ancestors = lineage(id, Kind::Character);
    RunFormat format;
    for (auto each = ancestors.rbegin(); each != ancestors.rend(); ++each)
      format.apply((*each)->second.run);
    characters_[id] = format;
  }
}

std::vector<DocxStyles::Styles::const_iterator> DocxStyles::lineage(std::string_view id,
                                                                    Kind kind) const {
  std::vector<Styles::const_iterator> result;
  for (auto style = styles_.find(id);
       style != styles_.end() && style->second.kind == kind && result.size() < kMaxLineage;
       style = styles_.find(style->second.based_on)) {
    if (std::find(result.begin(), result.end(), style) != result.end())
      break;
    result.push_back(style);
  }
  return result;
}

ParagraphStyle DocxStyles::resolve(std::string_view id) const {
  ParagraphStyle result;
  const auto ancestors = lineage(id, Kind::Paragraph);
  bool heading_known = false;
  for (const auto& each : ancestors) {
    const Style& style = each->second;
    result.lineage.push_back(each->first);
    const ParagraphFormat& format = style.paragraph;
    const uint8_t heading = level_of(style.name, "heading");
    if (!heading_known && (heading > 0 || style.name == "title")) {
      heading_known = true;
      result.heading = std::max<uint8_t>(heading, 1);
    } else if (!heading_known && format.outline && each->first != default_paragraph_) {
      // An outline level of the default style would make headings of the whole document.
      heading_known = true;
      result.heading = static_cast<uint8_t>(*format.outline < 9 ? *format.outline + 1 : 0);
    }
    result.contents = result.contents || level_of(style.name, "toc") > 0 ||
                      style.name == "toc heading" || style.name == "table of figures";
    if (!result.indent && format.indent) {
      result.indent = format.indent;
      result.indent_beats_numbering = !result.numbering;
    }
    if (!result.numbering)
      result.numbering = format.numbering;
    if (!result.level)
      result.level = format.level;
  }
  for (auto each = ancestors.rbegin(); each != ancestors.rend(); ++each)
    result.run.apply((*each)->second.run);
  return result;
}

const ParagraphStyle& DocxStyles::paragraph(std::string_view id) const {
  const auto found = id.empty() ? paragraphs_.end() : paragraphs_.find(id);
  return found != paragraphs_.end() ? found->second : paragraphs_.find(default_paragraph_)->second;
}

RunFormat DocxStyles::character(std::string_view id) const {
  const auto found = id.empty() ? characters_.end() : characters_.find(id);
  return found != characters_.end() ? found->second : RunFormat();
}

RunFormat DocxStyles::first_row(std::string_view id) const {
  for (const auto& each : lineage(id, Kind::Table)) {
    if (each->second.first_row.given != 0)
      return each->second.first_row;
  }
  return {};
}

std::optional<int32_t> DocxStyles::numbering(std::string_view id) const {
  const auto found = styles_.find(id);
  return found != styles_.end() && found->second.kind == Kind::Numbering
             ? found->second.paragraph.numbering
             : std::nullopt;
}

RunFormat DocxStyles::effective(RunFormat paragraph_style, RunFormat character_style,
                                RunFormat direct) const {
  const int toggled = defaults_.on | (paragraph_style.on ^ character_style.on);
  RunFormat others = defaults_;
  others.apply(paragraph_style);
  others.apply(character_style);
  RunFormat result;
  result.given = static_cast<uint16_t>(others.given | direct.given);
  result.on = static_cast<uint16_t>((toggled & kToggles) | (others.on & ~kToggles));
  result.size = others.size;
  result.apply(direct);
  return result;
}

}  // namespace lint
