// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/edit/markup.h"

namespace lint {

/// A place between two characters, or two elements, of a part with text.
struct DocxPlace {
  uint32_t byte = 0;
  /// The run that is cut in two there; nothing between two runs.
  std::optional<Markup::Id> run = {};
  /// The text element of that run that is cut in two, too; nothing between two of its elements.
  std::optional<Markup::Id> text = {};
  /// The paragraph that holds it.
  Markup::Id paragraph = 0;
  /// The first byte from there on that stands directly in the paragraph, outside of hyperlinks,
  /// content controls and tracked changes.
  uint32_t outside = 0;
};

/// Leads from the text of a document to the bytes of its main part. Keeps references to both, which
/// must outlive it.
class DocxPlaces {
 public:
  /// `main_part` is the name of the part that `markup` was read from.
  DocxPlaces(const Document& document, std::string_view main_part, const Markup& markup);

  /// The two ends of a stretch of text; its end is cut back to the paragraph in which it begins.
  /// For text of notes, page headers and text boxes, where no comment can be, and for no text at
  /// all: the nearest paragraph of the body before it.
  struct Range {
    DocxPlace begin = {};
    DocxPlace end = {};
  };
  std::optional<Range> range(Span span) const;
  /// Behind the last character of `span`.
  std::optional<DocxPlace> behind(Span span) const;
  /// The paragraph of the body that holds the text at `offset`, or the nearest before it.
  std::optional<Markup::Id> paragraph(uint32_t offset) const;
  /// The run of the body that holds the character at `offset`.
  std::optional<Markup::Id> run(uint32_t offset) const;

 private:
  /// One piece of text of the document's source that stands in the body.
  struct Piece {
    Span source = {};
    uint32_t paragraph = 0;  ///< index of paragraphs_
    uint32_t run = 0;
  };
  void read_pieces(std::string_view main_part);
  bool is_in_text_box(Markup::Id paragraph) const;
  const Piece* piece(uint32_t source) const;
  const Piece* piece_before(uint32_t source) const;
  Markup::Id run_of(const Piece& piece) const;
  /// The outermost run around a run: that of a phonetic guide holds others.
  Markup::Id outermost(Markup::Id run) const;
  DocxPlace place(const Piece& piece, uint32_t source, bool at_end) const;
  DocxPlace at_run(Markup::Id run, bool at_end) const;
  void find_outside(DocxPlace& place, Markup::Id inner) const;
  Range whole(Markup::Id paragraph) const;

  const Document& document_;
  const Markup& markup_;
  std::vector<Markup::Id> paragraphs_ = {};
  std::vector<Piece> pieces_ = {};  ///< by source
};

/// What the elements of a run show, as Document::source() has it, and where each stands.
struct RunText {
  struct Item {
    Markup::Id element = 0;
    Span text = {};  ///< in `text`
  };
  std::string text = {};
  std::vector<Item> items = {};
};
RunText read_run_text(const Markup& markup, Markup::Id run);

}  // namespace lint
