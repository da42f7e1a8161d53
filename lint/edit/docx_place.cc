// SPDX-License-Identifier: MIT
#include "lint/edit/docx_place.h"

#include <algorithm>
#include <string>

namespace lint {
namespace {

/// The bytes that one character of character data takes, at `at`.
uint32_t character_size(std::string_view bytes, uint32_t at) {
  if (bytes[at] == '&')
    return static_cast<uint32_t>(bytes.find(';', at) - at + 1);
  uint32_t size = 1;
  while (at + size < bytes.size() &&
         (static_cast<unsigned char>(bytes[at + size]) & 0xC0U) == 0x80U)
    ++size;
  return size;
}

/// The byte of the character data `content` at which `decoded` bytes of its text have passed.
uint32_t byte_of(std::string_view bytes, Span content, uint32_t decoded) {
  uint32_t at = content.begin;
  for (uint32_t passed = 0; passed < decoded && at < content.end;) {
    const uint32_t size = character_size(bytes, at);
    passed += bytes[at] == '&' ? static_cast<uint32_t>(unescape_xml(bytes.substr(at, size)).size())
                               : size;
    at += size;
  }
  return at;
}

std::string shown_text(const Markup& markup, Markup::Id id) {
  switch (markup[id].tag) {
    case Tag::Text: {
      std::string text = unescape_xml(slice(markup.bytes(), markup[id].content()));
      for (char& c : text) {
        if (c == '\n' || c == '\r')
          c = ' ';
      }
      return text;
    }
    case Tag::TabCharacter:
    case Tag::PositionedTab:
      return "\t";
    case Tag::Break:
    case Tag::CarriageReturn:
      return "\v";
    case Tag::NoBreakHyphen:
      return "\u2011";
    case Tag::SoftHyphen:
      return "\u00AD";
    default:
      return {};
  }
}

}  // namespace

RunText read_run_text(const Markup& markup, Markup::Id run) {
  RunText result;
  for (const Markup::Id child : markup.children(run)) {
    const auto begin = static_cast<uint32_t>(result.text.size());
    result.text += shown_text(markup, child);
    result.items.push_back({child, {begin, static_cast<uint32_t>(result.text.size())}});
  }
  return result;
}

DocxPlaces::DocxPlaces(const Document& document, std::string_view main_part, const Markup& markup)
    : document_(document), markup_(markup) {
  for (Markup::Id id = 0; id < markup.elements().size(); ++id) {
    if (markup[id].tag == Tag::Paragraph)
      paragraphs_.push_back(id);
  }
  read_pieces(main_part);
}

void DocxPlaces::read_pieces(std::string_view main_part) {
  const auto& runs = document_.runs();
  const std::string& source = document_.source();
  for (size_t i = 0; i < runs.size(); ++i) {
    const Document::Run& run = runs[i];
    if (document_.parts()[run.part] != main_part || run.paragraph >= paragraphs_.size() ||
        is_in_text_box(paragraphs_[run.paragraph]))
      continue;
    auto end = static_cast<uint32_t>(std::min(source.find('\n', run.source), source.size()));
    if (i + 1 < runs.size())
      end = std::min(end, runs[i + 1].source);
    pieces_.push_back({{run.source, end}, run.paragraph, run.run});
  }
}

bool DocxPlaces::is_in_text_box(Markup::Id paragraph) const {
  return markup_.enclosing(paragraph, Tag::TextBoxContent).has_value();
}

const DocxPlaces::Piece* DocxPlaces::piece_before(uint32_t source) const {
  const auto next =
      std::upper_bound(pieces_.begin(), pieces_.end(), source,
                       [](uint32_t at, const Piece& other) { return at < other.source.begin; });
  if (next == pieces_.begin())
    return pieces_.empty() ? nullptr : &pieces_.front();
  return &*std::prev(next);
}

const DocxPlaces::Piece* DocxPlaces::piece(uint32_t source) const {
  const Piece* found = piece_before(source);
  return found && found->source.contains(source) ? found : nullptr;
}

Markup::Id DocxPlaces::outermost(Markup::Id run) const {
  const Markup::Id paragraph = *markup_.enclosing(run, Tag::Paragraph);
  Markup::Id outer = run;
  for (Markup::Id id = run; id != paragraph; id = markup_[id].parent) {
    if (markup_[id].tag == Tag::Run)
      outer = id;
  }
  return outer;
}

Markup::Id DocxPlaces::run_of(const Piece& piece) const {
  const Markup::Id paragraph = paragraphs_[piece.paragraph];
  uint32_t ordinal = 0;
  Markup::Id last = paragraph;
  for (Markup::Id id = paragraph + 1; id < markup_[paragraph].end; ++id) {
    if (markup_[id].tag != Tag::Run || markup_.enclosing(id, Tag::Paragraph) != paragraph)
      continue;
    last = id;
    if (ordinal++ == piece.run)
      break;
  }
  return last;
}

void DocxPlaces::find_outside(DocxPlace& place, Markup::Id inner) const {
  place.outside = place.byte;
  for (Markup::Id id = markup_[inner].parent; id != place.paragraph; id = markup_[id].parent)
    place.outside = markup_[id].close.end;
}

DocxPlace DocxPlaces::at_run(Markup::Id run, bool at_end) const {
  DocxPlace place;
  place.paragraph = *markup_.enclosing(run, Tag::Paragraph);
  place.byte = at_end ? markup_[run].close.end : markup_[run].begin.begin;
  find_outside(place, run);
  return place;
}

DocxPlace DocxPlaces::place(const Piece& piece, uint32_t source, bool at_end) const {
  const Markup::Id run = run_of(piece);
  const Markup::Id outer = outermost(run);
  const RunText shown = read_run_text(markup_, run);
  const bool exact = shown.text == slice(document_.source(), piece.source);
  const uint32_t at = source - piece.source.begin;
  if (outer != run || !exact || at >= shown.text.size() || at == 0)
    return at_run(outer, exact && outer == run ? at > 0 : at_end);
  const auto item = std::find_if(shown.items.begin(), shown.items.end(),
                                 [&](const RunText::Item& each) { return each.text.end > at; });
  DocxPlace place;
  place.run = run;
  place.paragraph = *markup_.enclosing(run, Tag::Paragraph);
  place.byte = markup_[item->element].begin.begin;
  if (item->text.begin < at) {
    place.text = item->element;
    place.byte = byte_of(markup_.bytes(), markup_[item->element].content(), at - item->text.begin);
  }
  find_outside(place, run);
  return place;
}

DocxPlaces::Range DocxPlaces::whole(Markup::Id paragraph) const {
  const Markup::Element& element = markup_[paragraph];
  Range range;
  range.begin.paragraph = range.end.paragraph = paragraph;
  const auto properties = markup_.child(paragraph, Tag::ParagraphProperties);
  range.begin.byte = properties ? markup_[*properties].close.end : element.begin.end;
  range.end.byte = element.close.begin;
  range.begin.outside = range.begin.byte;
  range.end.outside = range.end.byte;
  return range;
}

std::optional<DocxPlaces::Range> DocxPlaces::range(Span span) const {
  const Span source = document_.source_span(span);
  const Piece* first = source.empty() ? nullptr : piece(source.begin);
  if (!first) {
    const auto nearest = paragraph(span.begin);
    return nearest && !markup_.is_empty_tag(*nearest) ? std::optional(whole(*nearest))
                                                      : std::nullopt;
  }
  const auto line_end = static_cast<uint32_t>(document_.source().find('\n', source.begin));
  const uint32_t end = std::min(source.end, line_end);
  const Piece* last = end > source.begin ? piece_before(end - 1) : first;
  // A paragraph of the view may be several of the part, whose marks were deleted.
  Range range{place(*first, source.begin, false), place(*last, end, true)};
  return range;
}

std::optional<DocxPlace> DocxPlaces::behind(Span span) const {
  const Span source = document_.source_span(span);
  const Piece* last = source.empty() ? nullptr : piece(source.end - 1);
  return last ? std::optional(place(*last, source.end, true)) : std::nullopt;
}

std::optional<Markup::Id> DocxPlaces::paragraph(uint32_t offset) const {
  const auto end = static_cast<uint32_t>(document_.text().size());
  const uint32_t begin = std::min(offset, end);
  const Span one = {begin, std::min(begin + 1, end)};
  const Piece* nearest = piece_before(document_.source_span(one).begin);
  return nearest ? std::optional(paragraphs_[nearest->paragraph]) : std::nullopt;
}

std::optional<Markup::Id> DocxPlaces::run(uint32_t offset) const {
  const Span source = document_.source_span({offset, offset + 1});
  const Piece* found = piece(source.begin);
  return found ? std::optional(run_of(*found)) : std::nullopt;
}

}  // namespace lint
