// SPDX-License-Identifier: MIT
#include "lint/edit/docx_comments_part.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "lint/edit/docx_place.h"
#include "lint/edit/patch.h"

namespace lint {
namespace {

constexpr std::string_view kProgram = "clauselint ";

/// The text of a paragraph of a comment.
std::string text_of(const Markup& markup, Markup::Id paragraph) {
  std::string text;
  for (Markup::Id id = paragraph; id < markup[paragraph].end; ++id) {
    if (markup[id].tag == Tag::Run)
      text += read_run_text(markup, id).text;
  }
  return text;
}

/// Whether a line is that by which a comment is known: "clauselint rule 0123ABCD".
bool is_reference(std::string_view line) {
  if (!line.starts_with(kProgram))
    return false;
  line.remove_prefix(kProgram.size());
  const size_t space = line.find(' ');
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return space != std::string_view::npos && space > 0 && line.size() - space == 9 &&
         line.find_first_not_of(kDigits, space + 1) == std::string_view::npos;
}

std::string paragraph(const std::string& prefix, const std::string& attribute,
                      std::string_view runs) {
  return fmt::format("<{0}p{1}>{2}</{0}p>", prefix, attribute, runs);
}

/// A run in the ten points that word processors give comments; `properties` in schema order around
/// the size.
std::string run(const std::string& w, std::string_view before, std::string_view after, int size,
                std::string_view text) {
  return fmt::format(
      "<{0}r><{0}rPr>{1}<{0}sz {0}val=\"{2}\"/><{0}szCs {0}val=\"{2}\"/>{3}</{0}rPr>"
      "<{0}t xml:space=\"preserve\">{4}</{0}t></{0}r>",
      w, before, size, after, escape_xml(text));
}

std::string write_comment(const NewComment& comment, const std::string& w,
                          const std::optional<std::string>& w14) {
  constexpr int kTextSize = 20;  // half-points
  constexpr int kReferenceSize = 16;
  std::string content;
  for (const Remark::Line& line : comment.remark->lines) {
    std::string runs;
    if (!line.title.empty())
      runs += run(w, fmt::format("<{}b/>", w), "", kTextSize,
                  line.text.empty() ? line.title : line.title + " ");
    if (!line.text.empty())
      runs += run(w, "", "", kTextSize, line.text);
    content += paragraph(w, "", runs);
  }
  const std::string known =
      w14 ? fmt::format(" {}paraId=\"{}\"", *w14, comment.paragraph) : std::string();
  content += paragraph(w, known,
                       run(w, fmt::format("<{0}color {0}val=\"808080\"/>", w), "", kReferenceSize,
                           comment.remark->reference));
  return fmt::format(
      "<{0}comment {0}id=\"{1}\" {0}author=\"{2}\" {0}date=\"{3}\" {0}initials=\"CL\">{4}"
      "</{0}comment>",
      w, comment.id, escape_xml(comment.by.author), comment.by.date, content);
}

}  // namespace

std::string Remark::text() const {
  std::string text;
  for (const Line& line : lines) {
    text += line.title;
    if (!line.title.empty() && !line.text.empty())
      text += ' ';
    text += line.text + "\n";
  }
  return text;
}

std::vector<OwnComment> find_own_comments(const Markup& comments) {
  std::vector<OwnComment> all;
  for (const Markup::Id id : comments.children(0)) {
    if (comments[id].tag != Tag::Comment)
      continue;
    OwnComment own;
    for (const Markup::Id child : comments.children(id)) {
      if (comments[child].tag != Tag::Paragraph)
        continue;
      if (!own.reference.empty())
        own.text += own.reference + "\n";
      own.reference = text_of(comments, child);
      own.paragraph = comments.attribute(child, "paraId").value_or("");
    }
    if (!is_reference(own.reference))
      continue;
    own.id = comments.attribute(id, "id").value_or("");
    own.by = {unescape_xml(comments.attribute(id, "author").value_or("")),
              std::string(comments.attribute(id, "date").value_or(""))};
    all.push_back(std::move(own));
  }
  return all;
}

std::string without_comments(const Markup& comments, const std::vector<OwnComment>& own) {
  std::vector<Replacement> cuts;
  uint32_t left = comments[0].content().size();
  for (const Markup::Id id : comments.children(0)) {
    const std::string_view number = comments.attribute(id, "id").value_or("");
    if (comments[id].tag == Tag::Comment &&
        std::any_of(own.begin(), own.end(),
                    [&](const OwnComment& each) { return each.id == number; })) {
      cuts.push_back({comments[id].all(), {}});
      left -= comments[id].all().size();
    }
  }
  const Markup::Element& root = comments[0];
  if (left == 0 && slice(comments.bytes(), root.begin).ends_with(" >"))
    return patched(comments.bytes(), {{{root.begin.end - 2, root.close.end}, "/>"}});
  return patched(comments.bytes(), std::move(cuts));
}

bool has_comments(const Markup& comments) {
  return comments.child(0, Tag::Comment).has_value();
}

int next_comment_id(const Markup& comments) {
  int next = 0;
  for (const Markup::Id id : comments.children(0)) {
    const std::string_view value = comments.attribute(id, "id").value_or("");
    int number = -1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    next = std::max(next, number + 1);
  }
  return next;
}

std::string with_comments(const Markup& comments, const std::vector<NewComment>& added) {
  const std::string w = word_prefix(comments);
  const auto w14 = comments.prefix_for("/office/word/2010/wordml");
  // A prefix that is not declared ignorable would make older programs refuse the part.
  const bool is_ignorable =
      w14 && (" " + std::string(comments.attribute(0, "Ignorable").value_or("")) + " ")
                     .find(" " + w14->substr(0, w14->size() - 1) + " ") != std::string::npos;
  std::string content;
  for (const NewComment& comment : added)
    content += write_comment(comment, w, is_ignorable ? w14 : std::nullopt);
  const Markup::Element& root = comments[0];
  if (!comments.is_empty_tag(0))
    return patched(comments.bytes(), {{{root.close.begin, root.close.begin}, content}});
  // The space tells `without_comments` that there was no end tag.
  const uint32_t slash = root.begin.end - 2;
  return patched(comments.bytes(),
                 {{{slash, root.begin.end}, fmt::format(" >{}</{}>", content, comments.name(0))}});
}

std::string empty_comments_part(bool strict) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      "<w:comments xmlns:w=\"{}\""
      " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      " mc:Ignorable=\"w14\"></w:comments>",
      strict ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
             : "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
}

std::string without_threads(const Markup& part, const std::vector<std::string>& paragraphs) {
  const auto is_gone = [&](std::optional<std::string_view> paragraph) {
    return paragraph &&
           std::find(paragraphs.begin(), paragraphs.end(), *paragraph) != paragraphs.end();
  };
  std::vector<Replacement> cuts;
  for (const Markup::Id id : part.children(0)) {
    if (is_gone(part.attribute(id, "paraId")))
      cuts.push_back({part[id].all(), {}});
    else if (is_gone(part.attribute(id, "paraIdParent")))
      cuts.push_back({part.attribute_span(id, "paraIdParent"), {}});
  }
  return patched(part.bytes(), std::move(cuts));
}

}  // namespace lint
