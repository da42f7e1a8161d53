// SPDX-License-Identifier: MIT
#include "lint/document/markdown_leaf.h"

#include <utility>

#include "lint/document/markdown_source.h"

namespace lint {

void MarkdownLeaf::text(std::string_view literal) {
  source_.text(literal, target());
  if (deletion_.depth > 0)
    deletion_.text += literal;
  if (insertion_.depth > 0)
    insertion_.text += literal;
}

void MarkdownLeaf::soft_break() {
  const Span gone = source_.line_end();
  paragraph_.wrap(gone.begin, gone.size(), source_.indent() * 120);
  if (deletion_.depth > 0)
    deletion_.text += ' ';
  if (insertion_.depth > 0)
    insertion_.text += ' ';
}

void MarkdownLeaf::line_break() {
  const Span gone = source_.line_end();
  paragraph_.line_break(gone.begin, gone.size());
}

void MarkdownLeaf::emphasis(ParagraphBuilder::Style style, bool enter) {
  source_.delimiter("*_", style == ParagraphBuilder::Style::Bold ? 2 : 1);
  enter ? paragraph_.open(style) : paragraph_.close(style);
}

void MarkdownLeaf::strikethrough(bool enter) {
  source_.delimiter("~", 2);
  change(deletion_, enter);
}

void MarkdownLeaf::link(bool enter) {
  link_depth_ += enter ? 1U : -1U;
  enter ? source_.open_link() : source_.close_link();
}

void MarkdownLeaf::image(bool enter, std::string_view url) {
  image_depth_ += enter ? 1U : -1U;
  if (!enter) {
    source_.close_link();
    return;
  }
  has_picture_ |= link_depth_ == 0 && !is_ornament(url);
  source_.open_image();
}

void MarkdownLeaf::html(std::string_view literal) {
  const HtmlTag tag = parse_html_tag(literal);
  if (html_.is_field(literal, tag)) {
    text(literal);
    return;
  }
  const uint32_t begin = source_.at();
  source_.raw(literal);
  if (literal.starts_with("<!--"))
    html_.add_comment({begin, source_.at()});
  if (tag.name.empty())
    return;
  const auto style = [&](ParagraphBuilder::Style of) {
    tag.closing ? paragraph_.close(of) : paragraph_.open(of);
  };
  switch (meaning_of(tag.name)) {
    case HtmlMeaning::Bold:
      style(ParagraphBuilder::Style::Bold);
      break;
    case HtmlMeaning::Italic:
      style(ParagraphBuilder::Style::Italic);
      break;
    case HtmlMeaning::Break:
    case HtmlMeaning::Block:
      paragraph_.line_break(begin, source_.at() - begin);
      break;
    case HtmlMeaning::Deleted:
      change(deletion_, !tag.closing);
      break;
    case HtmlMeaning::Inserted:
      change(insertion_, !tag.closing);
      break;
    case HtmlMeaning::Inline:
      if (tag.name != "span")
        break;
      if (!tag.closing) {
        heading_spans_.push_back(tag.heading);
        if (tag.heading)
          paragraph_.open(ParagraphBuilder::Style::Bold);
      } else if (!heading_spans_.empty()) {
        if (heading_spans_.back())
          paragraph_.close(ParagraphBuilder::Style::Bold);
        heading_spans_.pop_back();
      }
      break;
    case HtmlMeaning::Hidden:
    case HtmlMeaning::Unknown:
      break;
  }
}

void MarkdownLeaf::change(Change& of, bool enter) {
  if (enter) {
    if (of.depth++ == 0)
      of.begin = paragraph_.offset();
    return;
  }
  if (of.depth == 0 || --of.depth > 0)
    return;
  Revision revision;
  revision.kind = of.kind;
  revision.span = {of.begin, paragraph_.offset()};
  revision.text = std::move(of.text);
  of.text.clear();
  fields_.revisions.push_back(std::move(revision));
}

void MarkdownLeaf::end() {
  // Words that are struck out by a tag without an end are struck out to the end of the paragraph.
  for (Change* open : {&deletion_, &insertion_}) {
    while (open->depth > 0) change(*open, false);
  }
  const bool without_words = paragraph_.is_empty();
  const uint32_t offset = paragraph_.offset();
  paragraph_.end();
  if (has_picture_ && without_words)
    fields_.unread.push_back({"text in a picture", offset});
}

}  // namespace lint
