// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_field.h"
#include "lint/document/docx_flow.h"
#include "lint/document/xml.h"

namespace lint {

/// Reads one part with text (the body, notes, a header, a footer): tells the flow what the elements
/// mean and passes over those that show nothing.
class DocxStory : public XmlHandler {
 public:
  using Ids = std::set<std::string, std::less<>>;
  /// What the text refers to, by id.
  struct References {
    std::vector<std::string> headers = {};  ///< in the order of the sections
    std::vector<std::string> footers = {};
    Ids footnotes = {};
    Ids endnotes = {};
  };

  /// `kind` is that of its blocks. `next_table` counts the tables of the document. Of a part with
  /// notes only those in `notes` are read. Everything must outlive the object.
  DocxStory(View view, const DocxStyles& styles, DocxBlocks& blocks, Block::Kind kind,
            uint16_t& next_table, const Ids* notes = nullptr);

  void begin(Tag tag, const XmlAttributes& attributes) override;
  void end(Tag tag) override;
  void characters(std::string_view text) override;
  /// To be called once, after the last event.
  void finish();

  const References& references() const { return references_; }
  bool has_body() const { return has_body_; }

 private:
  struct Control {
    bool contents = false;
    bool check_box = false;
    bool ticked = false;
    bool mark_written = false;
  };

  bool skips(Tag tag, const XmlAttributes& attributes);
  void count_skipped(Tag tag);
  void begin_structure(Tag tag, const XmlAttributes& attributes);
  void begin_property(Tag tag, const XmlAttributes& attributes);
  void begin_content(Tag tag, const XmlAttributes& attributes);
  void begin_paragraph();
  void count_piece();
  void check_size();
  void read_change(Tag tag, const XmlAttributes& attributes);
  void read_field_character(const XmlAttributes& attributes);
  void read_control_property(Tag tag, const XmlAttributes& attributes);
  void read_graphic(Tag tag, const XmlAttributes& attributes);
  void read_reference(Tag tag, const XmlAttributes& attributes);
  void end_field();
  void add_text(std::string_view text);
  void add_gap(std::string what);

  Tag parent() const { return elements_.empty() ? Tag::Unknown : elements_.back(); }

  View view_;
  Block::Kind kind_;
  const Ids* notes_;
  DocxFlow flow_;
  DocxFields fields_ = {};
  References references_ = {};
  bool has_body_ = false;
  std::vector<Tag> elements_ = {};  ///< open and not passed over
  size_t skipped_ = 0;              ///< open elements that are passed over
  size_t skipped_paragraphs_ = 0;   ///< of them
  uint32_t paragraphs_ = 0;
  uint32_t pieces_ = 0;
  std::vector<Control> controls_ = {};
  std::vector<bool> alternatives_ = {};  ///< whether a choice of it was read
  int64_t drawing_height_ = 0;
  Tag capturing_ = Tag::Unknown;
  bool in_mark_ = false;
};

}  // namespace lint
