// SPDX-License-Identifier: MIT
#include "lint/edit/docx_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "lint/edit/docx_cut.h"

namespace lint {
namespace {

/// Numbers of changes beyond this are not counted on from, so that there is room for more.
constexpr int kLargestChange = 1'000'000'000;

int largest_change(const Markup& markup) {
  int largest = 0;
  for (Markup::Id id = 0; id < markup.elements().size(); ++id) {
    if (slice(markup.bytes(), markup[id].begin).find(":id=") == std::string_view::npos)
      continue;
    const std::string_view value = markup.attribute(id, "id").value_or("");
    int number = 0;
    const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error == std::errc() && stop == value.data() + value.size() && number <= kLargestChange)
      largest = std::max(largest, number);
  }
  return largest;
}

}  // namespace

std::string word_prefix(const Markup& markup) {
  return markup.prefix_for("/wordprocessingml/main")
      .value_or(markup.prefix_for("/wordprocessingml/2006/main").value_or("w:"));
}

DocxBody::DocxBody(const Markup& markup)
    : markup_(markup), prefix_(word_prefix(markup)), next_change_(largest_change(markup) + 1) {}

void DocxBody::put(const DocxPlace& place, std::string markup) {
  Point& point = points_.emplace(place.byte, Point{place, {}}).first->second;
  point.markup += markup;
}

void DocxBody::add_comment(const DocxPlaces::Range& range, int id) {
  commented_.insert(range.end.paragraph);
  put(range.begin, fmt::format("<{}commentRangeStart {}id=\"{}\"/>", prefix_, prefix_, id));
  put(range.end, fmt::format("<{}commentRangeEnd {}id=\"{}\"/>", prefix_, prefix_, id));
  DocxPlace reference = range.end;
  if (reference.outside != reference.byte)
    reference = {.byte = reference.outside, .paragraph = reference.paragraph};
  put(reference, fmt::format("<{0}r><{0}commentReference {0}id=\"{1}\"/></{0}r>", prefix_, id));
}

std::string DocxBody::change(std::string_view name, const Signature& by) {
  return fmt::format("<{0}{1} {0}id=\"{2}\" {0}author=\"{3}\" {0}date=\"{4}\"", prefix_, name,
                     next_change_++, escape_xml(by.author), by.date);
}

std::string DocxBody::run(std::string_view words, std::string_view properties) const {
  std::string content;
  for (size_t begin = 0; begin <= words.size();) {
    const size_t end = std::min(words.find('\t', begin), words.size());
    if (end > begin)
      content += fmt::format("<{0}t xml:space=\"preserve\">{1}</{0}t>", prefix_,
                             escape_xml(words.substr(begin, end - begin)));
    if (end < words.size())
      content += fmt::format("<{}tab/>", prefix_);
    begin = end + 1;
  }
  return fmt::format("<{0}r>{1}{2}</{0}r>", prefix_, properties, content);
}

std::string DocxBody::without(Markup::Id id, std::initializer_list<Tag> tags) const {
  std::vector<Replacement> cuts;
  const uint32_t offset = markup_[id].begin.begin;
  for (Markup::Id each = id + 1; each < markup_[id].end;) {
    const bool drops = std::find(tags.begin(), tags.end(), markup_[each].tag) != tags.end();
    const Span all = markup_[each].all();
    if (drops)
      cuts.push_back({{all.begin - offset, all.end - offset}, {}});
    each = drops ? markup_[each].end : each + 1;
  }
  return patched(slice(markup_.bytes(), markup_[id].all()), std::move(cuts));
}

std::string DocxBody::run_properties(Markup::Id run) const {
  const auto properties = run == 0 ? std::nullopt : markup_.child(run, Tag::RunProperties);
  if (!properties)
    return {};
  return without(*properties,
                 {Tag::Inserted, Tag::Deleted, Tag::MoveFrom, Tag::MoveTo, Tag::RunPropertiesChange,
                  Tag::Hidden, Tag::Strike, Tag::DoubleStrike});
}

void DocxBody::insert_words(const DocxPlace& place, std::string_view words, Markup::Id like,
                            const Signature& by) {
  const std::string begin = change("ins", by);
  put(place, fmt::format("{}>{}</{}ins>", begin, run(words, run_properties(like)), prefix_));
}

std::string DocxBody::paragraph_properties(Markup::Id paragraph, const std::string& mark) const {
  const std::string own = mark.empty() ? "" : fmt::format("<{0}rPr>{1}</{0}rPr>", prefix_, mark);
  const auto properties = markup_.child(paragraph, Tag::ParagraphProperties);
  if (!properties || markup_.is_empty_tag(*properties))
    return own.empty() ? own : fmt::format("<{0}pPr>{1}</{0}pPr>", prefix_, own);
  std::string text = without(
      *properties, {Tag::SectionProperties, Tag::ParagraphPropertiesChange, Tag::OtherChange,
                    Tag::PageBreakBefore, Tag::Frame, Tag::Inserted, Tag::Deleted, Tag::MoveFrom,
                    Tag::MoveTo, Tag::RunPropertiesChange, Tag::Hidden, Tag::AlwaysHidden});
  const std::string begin = fmt::format("<{}rPr>", prefix_);
  if (const size_t at = text.find(begin); at != std::string::npos)
    return text.insert(at + begin.size(), mark);
  const std::string empty = fmt::format("<{}rPr/>", prefix_);
  if (const size_t at = text.find(empty); at != std::string::npos)
    return text.replace(at, empty.size(), own);
  return text.insert(text.rfind("</"), own);
}

void DocxBody::insert_paragraph(Markup::Id behind, Markup::Id like, const std::vector<Words>& words,
                                const Signature& by) {
  inserted_[behind].push_back({like, words, by});
}

/// Whether new paragraphs can be recorded as a word processor records a new line at the end of a
/// paragraph: the end of that paragraph is the one inserted, and its old end becomes that of the
/// last new paragraph. Rejecting the change then joins paragraphs that are alike, which leaves
/// nothing behind, also before a table or at the end of the document.
bool DocxBody::continues(Markup::Id paragraph, const Inserted& last) const {
  if (last.like != paragraph || markup_.is_empty_tag(paragraph))
    return false;
  // LibreOffice 25.2 does not join a paragraph that has a comment, and leaves an empty one.
  if (commented_.count(paragraph) > 0 && is_followed_by_text(paragraph))
    return false;
  const auto properties = markup_.child(paragraph, Tag::ParagraphProperties);
  if (!properties)
    return true;
  for (Markup::Id id = *properties; id < markup_[*properties].end; ++id) {
    const Tag tag = markup_[id].tag;
    if (tag == Tag::SectionProperties || tag == Tag::Inserted || tag == Tag::Deleted ||
        tag == Tag::MoveFrom || tag == Tag::MoveTo || tag == Tag::Frame ||
        tag == Tag::PageBreakBefore || tag == Tag::Hidden || tag == Tag::AlwaysHidden)
      return false;
  }
  return true;
}

bool DocxBody::is_followed_by_text(Markup::Id paragraph) const {
  const Markup::Id next = markup_[paragraph].end;
  if (next >= markup_.elements().size() || markup_[next].tag != Tag::Paragraph)
    return false;
  for (Markup::Id id = next; id < markup_[next].end; ++id) {
    if (markup_[id].tag == Tag::Text && !markup_[id].content().empty())
      return true;
  }
  return false;
}

void DocxBody::mark_end(Markup::Id paragraph, const Signature& by) {
  const std::string own = mark(by);
  // A space tells `without_marks` that there was an empty-element tag before.
  const auto wrapped = [&](std::string_view space) {
    return fmt::format("<{0}rPr{1}>{2}</{0}rPr>", prefix_, space, own);
  };
  const auto put_at = [&](Span span, const std::string& text) {
    replacements_.push_back({span, text});
  };
  const auto before = [](uint32_t at) { return Span{at, at}; };
  const auto properties = markup_.child(paragraph, Tag::ParagraphProperties);
  if (!properties)
    return put_at(before(markup_[paragraph].begin.end),
                  fmt::format("<{0}pPr>{1}</{0}pPr>", prefix_, wrapped("")));
  if (markup_.is_empty_tag(*properties))
    return put_at(markup_[*properties].all(),
                  fmt::format("<{0}pPr >{1}</{0}pPr>", prefix_, wrapped("")));
  if (const auto old = markup_.child(*properties, Tag::RunProperties)) {
    if (markup_.is_empty_tag(*old))
      return put_at(markup_[*old].all(), wrapped(" "));
    return put_at(before(markup_[*old].begin.end), own);
  }
  const auto history = markup_.child(*properties, Tag::ParagraphPropertiesChange);
  put_at(before(history ? markup_[*history].begin.begin : markup_[*properties].close.begin),
         wrapped(""));
}

void DocxBody::write_inserted(Markup::Id behind, const std::vector<Inserted>& all) {
  const bool continued = continues(behind, all.back());
  if (continued)
    mark_end(behind, all.front().by);
  std::string text;
  for (size_t i = 0; i < all.size(); ++i) {
    const bool is_last = i + 1 == all.size();
    std::string end;
    if (!continued)
      end = mark(all[i].by);
    else if (!is_last)
      end = mark(all[i + 1].by);
    std::string content = paragraph_properties(all[i].like, end);
    content += change("ins", all[i].by) + ">";
    for (const Words& each : all[i].words) content += run(each.text, run_properties(each.like));
    content += fmt::format("</{}ins>", prefix_);
    text += fmt::format("<{0}p>{1}</{0}p>", prefix_, content);
  }
  put({.byte = markup_[behind].close.end, .paragraph = behind}, text);
}

std::string DocxBody::write() {
  for (const auto& [behind, all] : inserted_) write_inserted(behind, all);
  std::vector<Markup::Id> cut;
  for (const auto& [byte, point] : points_) {
    if (!point.place.run) {
      replacements_.push_back({{byte, byte}, point.markup});
      continue;
    }
    const DocxCut made = cut_run(markup_, *point.place.run, point.place.text, byte, cut);
    replacements_.push_back({{byte, byte}, made.close + point.markup + made.open});
    if (made.preserved)
      replacements_.push_back({*made.preserved, " xml:space=\"preserve\""});
  }
  return patched(markup_.bytes(), std::move(replacements_));
}

}  // namespace lint
