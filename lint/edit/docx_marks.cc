// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <vector>

#include "lint/edit/docx_body.h"
#include "lint/edit/docx_cut.h"

namespace lint {
namespace {

/// Finds what is to go from a main part.
class Cleaner {
 public:
  Cleaner(const Markup& markup, const OwnMarks& own) : markup_(markup), own_(own) {}

  std::string clean() {
    gone_.resize(markup_.elements().size());
    for (Markup::Id id = 0; id < gone_.size(); ++id) {
      if (is_mark(id) || is_insertion(id))
        take_out(id);
    }
    // From the inside out: what is empty now may make empty what holds it.
    for (Markup::Id id = static_cast<Markup::Id>(gone_.size()); id-- > 0;) {
      if (markup_[id].tag == Tag::Paragraph && !gone_[id] && own_mark(id))
        join_paragraph(id);
    }
    for (Markup::Id id = 0; id < gone_.size(); ++id) {
      if (markup_[id].tag == Tag::Run && !gone_[id] && is_second_half(markup_, id))
        join(id);
    }
    return write();
  }

 private:
  bool is_ours(Markup::Id id) const {
    const std::string author = unescape_xml(markup_.attribute(id, "author").value_or(""));
    const std::string_view date = markup_.attribute(id, "date").value_or("");
    return std::any_of(own_.signatures.begin(), own_.signatures.end(), [&](const Signature& own) {
      return own.author == author && own.date == date;
    });
  }

  bool is_insertion(Markup::Id id) const { return markup_[id].tag == Tag::Inserted && is_ours(id); }

  /// A mark of a comment, or a run that holds nothing else.
  bool is_mark(Markup::Id id) const {
    const Tag tag = markup_[id].tag;
    if (tag == Tag::CommentRangeStart || tag == Tag::CommentRangeEnd ||
        tag == Tag::CommentReference) {
      const std::string_view comment = markup_.attribute(id, "id").value_or("");
      return std::find(own_.comments.begin(), own_.comments.end(), comment) != own_.comments.end();
    }
    if (tag != Tag::Run)
      return false;
    bool refers = false;
    for (const Markup::Id child : markup_.children(id)) {
      if (markup_[child].tag == Tag::RunProperties)
        continue;
      if (markup_[child].tag != Tag::CommentReference || !is_mark(child))
        return false;
      refers = true;
    }
    return refers;
  }

  /// The mark of ours that says that the end of a paragraph is inserted.
  std::optional<Markup::Id> own_mark(Markup::Id paragraph) const {
    const auto properties = markup_.child(paragraph, Tag::ParagraphProperties);
    const auto mark = properties ? markup_.child(*properties, Tag::RunProperties) : std::nullopt;
    const auto inserted = mark ? markup_.child(*mark, Tag::Inserted) : std::nullopt;
    return inserted && is_insertion(*inserted) ? inserted : std::nullopt;
  }

  /// Whether nothing but our own is in a paragraph.
  bool is_own(Markup::Id paragraph) const {
    bool has_own = false;
    for (const Markup::Id child : markup_.children(paragraph)) {
      const bool is_gone = gone_[child];
      has_own = has_own || (is_gone && markup_[child].tag == Tag::Inserted);
      if (!is_gone && markup_[child].tag != Tag::ParagraphProperties &&
          !markup_.name(child).ends_with("proofErr"))
        return false;
    }
    return has_own;
  }

  /// Takes an inserted end of a paragraph out: with the paragraph when it is ours, otherwise with
  /// the one behind it, which got the old end.
  void join_paragraph(Markup::Id paragraph) {
    if (is_own(paragraph))
      return take_out(paragraph);
    for (Markup::Id next = markup_[paragraph].end;
         next < gone_.size() && markup_[next].parent == markup_[paragraph].parent;
         next = markup_[next].end) {
      if (gone_[next])
        continue;
      if (markup_[next].tag == Tag::Paragraph && is_own(next))
        take_out(next);
      break;
    }
    take_out_wrapping(*own_mark(paragraph));
  }

  /// Takes the mark out, with the properties that hold nothing else.
  void take_out_wrapping(Markup::Id mark) {
    Markup::Id outer = mark;
    while (markup_[outer].tag != Tag::ParagraphProperties &&
           markup_[markup_[outer].parent].content() == markup_[outer].all()) {
      outer = markup_[outer].parent;
      const Markup::Element& element = markup_[outer];
      if (slice(markup_.bytes(), element.begin).ends_with(" >")) {
        // It was an empty-element tag: of both tags only "<name" and "/>" stay.
        spans_.push_back({element.begin.end - 2, element.close.begin + 1});
        spans_.push_back({element.close.begin + 2, element.close.end - 1});
        return;
      }
    }
    take_out(outer);
  }

  void take_out(Markup::Id id) {
    for (Markup::Id each = id; each < markup_[id].end; ++each) gone_[each] = true;
    spans_.push_back(markup_[id].all());
  }

  void join(Markup::Id run) {
    std::optional<Markup::Id> before;
    for (const Markup::Id sibling : markup_.children(markup_[run].parent)) {
      if (sibling == run)
        break;
      if (!gone_[sibling])
        before = sibling;
    }
    const DocxJoin join = join_run(markup_, run, before);
    spans_.insert(spans_.end(), join.spans.begin(), join.spans.end());
    if (join.spans.empty() && !join.mark.empty())
      spans_.push_back(join.mark);
  }

  std::string write() {
    std::sort(spans_.begin(), spans_.end());
    std::string text;
    uint32_t at = 0;
    for (const Span span : spans_) {
      if (span.begin > at)
        text += markup_.bytes().substr(at, span.begin - at);
      at = std::max(at, span.end);
    }
    text += markup_.bytes().substr(at);
    return text;
  }

  const Markup& markup_;
  const OwnMarks& own_;
  std::vector<bool> gone_ = {};
  std::vector<Span> spans_ = {};
};

}  // namespace

std::string without_marks(const Markup& markup, const OwnMarks& own) {
  return Cleaner(markup, own).clean();
}

}  // namespace lint
