// SPDX-License-Identifier: MIT
#include "lint/document/docx_changes.h"

#include <algorithm>
#include <utility>

namespace lint {
namespace {

/// Word nests two: a deletion inside an insertion.
constexpr size_t kMaxRecorded = 4;

}  // namespace

void DocxChanges::open(Revision::Kind kind, const XmlAttributes& attributes) {
  open_.push_back({kind, std::string(clipped(attributes.find("author").value_or(""))),
                   std::string(clipped(attributes.find("date").value_or("")))});
  hiding_ += shows(kind) ? 0U : 1U;
}

void DocxChanges::close() {
  hiding_ -= shows(open_.back().kind) ? 0U : 1U;
  open_.pop_back();
}

bool DocxChanges::shows(Revision::Kind kind) const {
  const bool takes_away = kind == Revision::Kind::Deletion || kind == Revision::Kind::MoveFrom;
  return takes_away == (view_ == View::Original);
}

bool DocxChanges::record(DocxParagraph& paragraph, std::string_view text, bool struck_out) const {
  const bool shown = shows() && !(struck_out && view_ == View::Accepted);
  for (const Change& change : open_) extend(paragraph, change, text, shown);
  if (struck_out)
    extend(paragraph, {.kind = Revision::Kind::Deletion}, text, shown);
  return shown;
}

void DocxChanges::extend(DocxParagraph& paragraph, const Change& change, std::string_view text,
                         bool shown) const {
  const auto at = static_cast<uint32_t>(paragraph.text.size());
  const uint32_t end = at + static_cast<uint32_t>(shown ? text.size() : 0);
  auto& changes = paragraph.changes;
  // Word cuts one change into many elements; pieces of the same one that touch are put together.
  const size_t innermost = std::min(changes.size(), std::min(open_.size(), kMaxRecorded) + 1);
  for (auto last = changes.rbegin();
       last != changes.rbegin() + static_cast<std::ptrdiff_t>(innermost); ++last) {
    if (last->kind == change.kind && last->author == change.author && last->date == change.date &&
        last->end == at) {
      last->end = end;
      last->text += text;
      return;
    }
  }
  changes.push_back({.kind = change.kind,
                     .author = change.author,
                     .date = change.date,
                     .begin = at,
                     .end = end,
                     .text = std::string(text)});
}

DocxParagraph::Change DocxChanges::mark_change(const XmlAttributes& attributes) {
  return {.kind = Revision::Kind::ParagraphMark,
          .author = std::string(clipped(attributes.find("author").value_or(""))),
          .date = std::string(clipped(attributes.find("date").value_or(""))),
          .text = "\n"};
}

}  // namespace lint
