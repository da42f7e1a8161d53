// SPDX-License-Identifier: MIT
#include "lint/edit/docx_cut.h"

#include <fmt/format.h>

#include <algorithm>

#include "lint/edit/docx_body.h"

namespace lint {
namespace {

// What was cut, told by the mark.
constexpr std::string_view kText = "00C1A001";           ///< a text element
constexpr std::string_view kPreservedText = "00C1A002";  ///< the same, now with xml:space
constexpr std::string_view kElements = "00C1A003";       ///< between two elements

bool ends_in_space(std::string_view text) {
  return !text.empty() && (text.back() == ' ' || text.front() == ' ');
}

/// The start tag of the second half.
std::string second_start(const Markup& markup, Markup::Id run, std::string_view mark) {
  std::string tag(slice(markup.bytes(), markup[run].begin));
  const Span own = markup.attribute_span(run, "rsidDel");
  if (!own.empty())
    tag.erase(own.begin - markup[run].begin.begin, own.size());
  return tag.insert(tag.size() - 1, fmt::format(" {}rsidDel=\"{}\"", word_prefix(markup), mark));
}

}  // namespace

DocxCut cut_run(const Markup& markup, Markup::Id run, std::optional<Markup::Id> text, uint32_t byte,
                std::vector<Markup::Id>& cut) {
  DocxCut made;
  std::string_view mark = kElements;
  if (text) {
    const Markup::Element& element = markup[*text];
    mark = kText;
    const bool is_first = std::find(cut.begin(), cut.end(), *text) == cut.end();
    const std::string_view before =
        markup.bytes().substr(element.begin.end, byte - element.begin.end);
    if (is_first && ends_in_space(before) && !markup.attribute(*text, "space")) {
      mark = kPreservedText;
      made.preserved = Span{element.begin.end - 1, element.begin.end - 1};
    }
    cut.push_back(*text);
    made.close = fmt::format("</{}>", markup.name(*text));
  }
  made.close += fmt::format("</{}>", markup.name(run));
  made.open = second_start(markup, run, mark);
  if (const auto properties = markup.child(run, Tag::RunProperties))
    made.open += slice(markup.bytes(), markup[*properties].all());
  if (text)
    made.open += fmt::format("<{} xml:space=\"preserve\">", markup.name(*text));
  return made;
}

bool is_second_half(const Markup& markup, Markup::Id run) {
  if (slice(markup.bytes(), markup[run].begin).find("00C1A00") == std::string_view::npos)
    return false;
  const std::string_view mark = markup.attribute(run, "rsidDel").value_or("");
  return mark == kText || mark == kPreservedText || mark == kElements;
}

DocxJoin join_run(const Markup& markup, Markup::Id run, std::optional<Markup::Id> before) {
  DocxJoin join;
  const std::string_view mark = markup.attribute(run, "rsidDel").value_or("");
  join.mark = markup.attribute_span(run, "rsidDel");
  const auto children = markup.children(run);
  if (!before || markup[*before].tag != Tag::Run || children.empty())
    return join;
  const auto first = std::find_if(children.begin(), children.end(), [&](Markup::Id id) {
    return markup[id].tag != Tag::RunProperties;
  });
  const auto last = markup.children(*before);
  if (first == children.end() || last.empty())
    return join;
  if (mark == kElements) {
    join.spans.push_back({markup[*before].close.begin, markup[*first].begin.begin});
    return join;
  }
  const Tag tag = markup[last.back()].tag;
  if (markup[*first].tag != tag || (tag != Tag::Text && tag != Tag::DeletedText))
    return join;
  join.spans.push_back({markup[last.back()].close.begin, markup[*first].begin.end});
  if (mark == kPreservedText)
    join.spans.push_back(markup.attribute_span(last.back(), "space"));
  return join;
}

}  // namespace lint
