// SPDX-License-Identifier: MIT
#include "lint/edit/docx_review.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "lint/document/docx_package.h"
#include "lint/document/zip.h"
#include "lint/edit/docx_place.h"
#include "lint/edit/fingerprint.h"
#include "lint/edit/patch.h"

namespace lint {
namespace {

constexpr std::string_view kContentTypes = "[Content_Types].xml";
constexpr std::string_view kRelationship = "rIdClauselint";
constexpr std::string_view kCommentsType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/// "word/_rels/document.xml.rels" for "word/document.xml".
std::string relationships_part(std::string_view part) {
  const size_t folder = part.rfind('/') + 1;
  return fmt::format("{}_rels/{}.rels", part.substr(0, folder), part.substr(folder));
}

/// The parts of a document that is being edited.
class Parts {
 public:
  static Result<Parts> open(std::string_view bytes) {
    auto package = DocxPackage::open(bytes);
    if (!package)
      return fail(std::move(package.error()));
    return Parts(bytes, std::move(*package));
  }

  const DocxPackage& package() const { return package_; }
  const std::string& main_part() const { return package_.main_part(); }

  /// The part as it is now, to be edited. The markup is good until the part is put back.
  Result<Markup> read(const std::string& part) {
    auto known = texts_.find(part);
    if (known == texts_.end()) {
      auto text = package_.read(part);
      if (!text)
        return fail(std::move(text.error()));
      known = texts_.emplace(part, std::move(*text)).first;
    }
    return Markup::read(known->second, part);
  }
  void put(const std::string& part, std::string text) {
    if (const auto known = texts_.find(part); known != texts_.end() && known->second == text)
      return;
    changed_[part] = text;
    texts_[part] = std::move(text);
  }
  void take_out(const std::string& part) { changed_[part] = std::nullopt; }

  Result<std::string> write() const {
    if (changed_.empty())
      return std::string(bytes_);
    std::vector<PartChange> changes;
    for (const auto& [part, text] : changed_) changes.push_back({part, text});
    return rewrite_archive(bytes_, changes);
  }

 private:
  Parts(std::string_view bytes, DocxPackage package)
      : bytes_(bytes), package_(std::move(package)) {}

  std::string_view bytes_;
  DocxPackage package_;
  std::map<std::string, std::string> texts_ = {};
  std::map<std::string, std::optional<std::string>> changed_ = {};
};

bool is_strict(const Markup& main) {
  return slice(main.bytes(), main[0].begin).find("purl.oclc.org/ooxml") != std::string_view::npos;
}

// --- taking out

std::optional<Markup::Id> find_own_relationship(const Markup& relationships) {
  for (const Markup::Id id : relationships.children(0)) {
    if (relationships.attribute(id, "Id").value_or("").starts_with(kRelationship))
      return id;
  }
  return std::nullopt;
}

/// Takes the comments part out, when an earlier review made it.
Result<void> take_out_part(Parts& parts, const std::string& comments) {
  const std::string name = relationships_part(parts.main_part());
  const auto relationships = parts.read(name);
  if (!relationships)
    return fail(relationships.error());
  const auto own = find_own_relationship(*relationships);
  if (!own)
    return {};
  const auto types = parts.read(std::string(kContentTypes));
  if (!types)
    return fail(types.error());
  for (const Markup::Id id : types->children(0)) {
    if (types->attribute(id, "PartName") == "/" + comments) {
      parts.put(std::string(kContentTypes), patched(types->bytes(), {{(*types)[id].all(), {}}}));
      break;
    }
  }
  parts.put(name, patched(relationships->bytes(), {{(*relationships)[*own].all(), {}}}));
  parts.take_out(comments);
  return {};
}

Result<std::vector<OwnComment>> take_out(Parts& parts) {
  const std::string name = parts.package().related("comments");
  if (name.empty())
    return std::vector<OwnComment>();
  const auto comments = parts.read(name);
  if (!comments)
    return fail(comments.error());
  auto own = find_own_comments(*comments);
  if (own.empty())
    return own;
  OwnMarks marks;
  for (const OwnComment& comment : own) {
    marks.comments.push_back(comment.id);
    marks.signatures.push_back(comment.by);
  }
  const auto main = parts.read(parts.main_part());
  if (!main)
    return fail(main.error());
  parts.put(parts.main_part(), without_marks(*main, marks));
  parts.put(name, without_comments(*comments, own));
  const auto left = parts.read(name);
  if (!left)
    return fail(left.error());
  if (!has_comments(*left)) {
    if (auto taken = take_out_part(parts, name); !taken)
      return fail(std::move(taken.error()));
  }
  return own;
}

Result<void> take_out_threads(Parts& parts, const std::vector<std::string>& paragraphs) {
  for (const std::string_view type : {"commentsExtended", "commentsIds"}) {
    const std::string name = parts.package().related(type);
    if (name.empty() || paragraphs.empty())
      continue;
    const auto part = parts.read(name);
    if (!part)
      return fail(part.error());
    parts.put(name, without_threads(*part, paragraphs));
  }
  return {};
}

// --- putting in

/// Writes what is put in.
class Writer {
 public:
  Writer(Parts& parts, const ClauseTree& tree, const Review& review, const Markup& main)
      : parts_(parts),
        tree_(tree),
        document_(tree.document()),
        review_(review),
        main_(main),
        places_(document_, parts.main_part(), main),
        body_(main) {}

  Result<void> write() {
    if (auto written = write_remarks(); !written)
      return written;
    for (const Offer& offer : review_.offers) {
      if (auto written = offer.is_clause() ? write_clause(offer) : write_words(offer); !written)
        return written;
    }
    parts_.put(parts_.main_part(), body_.write());
    return {};
  }

 private:
  Result<void> write_remarks();
  Result<void> write_words(const Offer& offer);
  Result<void> write_clause(const Offer& offer);
  Result<std::string> find_comments_part();
  Result<void> relate(const std::string& part);
  NewComment sign(const Remark& remark, int id);
  Signature signature_of(const std::string& rule) const;
  Markup::Id element_behind(Markup::Id paragraph, Markup::Id like) const;
  uint32_t end_of(ClauseId clause) const;
  Markup::Id run_at(uint32_t offset) const { return places_.run(offset).value_or(0); }

  Parts& parts_;
  const ClauseTree& tree_;
  const Document& document_;
  const Review& review_;
  const Markup& main_;
  DocxPlaces places_;
  DocxBody body_;
  std::map<std::string, Signature> signatures_ = {};  ///< by rule
};

NewComment Writer::sign(const Remark& remark, int id) {
  NewComment comment{.remark = &remark, .id = id, .by = review_.by};
  const auto earlier =
      std::find_if(review_.earlier.begin(), review_.earlier.end(),
                   [&](const OwnComment& each) { return each.reference == remark.reference; });
  if (earlier != review_.earlier.end()) {
    comment.paragraph = earlier->paragraph;
    if (earlier->text == remark.text() && earlier->by.author == review_.by.author)
      comment.by.date = earlier->by.date;
  }
  for (uint32_t number = fingerprint(remark.reference); comment.paragraph.empty(); ++number) {
    const std::string paragraph = fmt::format("{:08X}", std::max(1U, number & 0x7FFFFFFFU));
    const bool is_taken = main_.bytes().find(paragraph) != std::string_view::npos;
    if (!is_taken)
      comment.paragraph = paragraph;
  }
  signatures_.emplace(remark.rule, comment.by);
  return comment;
}

Result<void> Writer::write_remarks() {
  if (review_.remarks.empty())
    return {};
  const auto part = find_comments_part();
  if (!part)
    return fail(part.error());
  const auto comments = parts_.read(*part);
  if (!comments)
    return fail(comments.error());
  std::vector<NewComment> added;
  int id = next_comment_id(*comments);
  for (const Remark& remark : review_.remarks) {
    const auto range = places_.range(remark.anchor);
    if (!range)
      return fail({.message = "has no text that a comment could be attached to",
                   .cure = "see what `clauselint check` says of it"});
    added.push_back(sign(remark, id));
    body_.add_comment(*range, id++);
  }
  parts_.put(*part, with_comments(*comments, added));
  return {};
}

Result<std::string> Writer::find_comments_part() {
  std::string part = parts_.package().related("comments");
  if (!part.empty())
    return part;
  const std::string& main = parts_.main_part();
  const std::string folder = main.substr(0, main.rfind('/') + 1);
  part = folder + "comments.xml";
  for (int number = 2; parts_.package().contains(part); ++number)
    part = fmt::format("{}comments{}.xml", folder, number);
  parts_.put(part, empty_comments_part(is_strict(main_)));
  if (auto related = relate(part); !related)
    return fail(std::move(related.error()));
  return part;
}

Result<void> Writer::relate(const std::string& part) {
  const std::string name = relationships_part(parts_.main_part());
  if (!parts_.package().contains(name))
    parts_.put(name,
               "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
               "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
               "</Relationships>");
  const auto add = [&](const std::string& to, std::string_view element,
                       const std::string& attributes) -> Result<void> {
    const auto markup = parts_.read(to);
    if (!markup)
      return fail(markup.error());
    const std::string_view root = markup->name(0);
    const size_t colon = root.find(':');
    const std::string prefix(colon == std::string_view::npos ? "" : root.substr(0, colon + 1));
    const std::string added = fmt::format("<{}{} {}/>", prefix, element, attributes);
    const Markup::Element& all = (*markup)[0];
    if (markup->is_empty_tag(0))
      parts_.put(to, patched(markup->bytes(), {{{all.begin.end - 2, all.begin.end},
                                                fmt::format(">{}</{}>", added, root)}}));
    else
      parts_.put(to, patched(markup->bytes(), {{{all.close.begin, all.close.begin}, added}}));
    return {};
  };
  const std::string_view type = is_strict(main_)
                                    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                    : "http://schemas.openxmlformats.org/officeDocument/2006/"
                                      "relationships";
  if (auto added = add(name, "Relationship",
                       fmt::format("Id=\"{}\" Type=\"{}/comments\" Target=\"{}\"", kRelationship,
                                   type, part.substr(part.rfind('/') + 1)));
      !added)
    return added;
  return add(std::string(kContentTypes), "Override",
             fmt::format("PartName=\"/{}\" ContentType=\"{}\"", part, kCommentsType));
}

Signature Writer::signature_of(const std::string& rule) const {
  const auto found = signatures_.find(rule);
  return found == signatures_.end() ? review_.by : found->second;
}

Result<void> Writer::write_words(const Offer& offer) {
  const auto place = places_.behind(offer.behind);
  const bool is_direct = place && place->byte == place->outside;
  if (!is_direct)
    return fail({.message = "words cannot be inserted inside a link, a field or a change"});
  body_.insert_words(*place, offer.words, run_at(offer.behind.end - 1), signature_of(offer.rule));
  return {};
}

uint32_t Writer::end_of(ClauseId clause) const {
  uint32_t end = 0;
  for (ClauseId id = clause; id < tree_[clause].end; ++id)
    end = std::max({end, tree_[id].heading.end, tree_[id].text.end});
  return end;
}

/// The element behind which a new paragraph can stand: the paragraph itself, or the table or
/// content control that ends with it.
Markup::Id Writer::element_behind(Markup::Id paragraph, Markup::Id like) const {
  Markup::Id element = paragraph;
  for (;;) {
    const Markup::Id parent = main_[element].parent;
    if (main_[parent].tag == Tag::Cell) {
      const bool in_same_cell = main_[parent].all().contains(main_[like].all());
      if (in_same_cell)
        return element;
      element = *main_.enclosing(parent, Tag::Table);
    } else if (main_[parent].tag == Tag::ContentControlContent) {
      const bool is_last = main_[element].end == main_[parent].end;
      const bool is_alone = is_last && main_.children(parent).size() == 1;
      if (!is_alone)
        return element;
      element = main_[parent].parent;
    } else {
      return element;
    }
  }
}

Result<void> Writer::write_clause(const Offer& offer) {
  const auto last = places_.paragraph(std::max(1U, end_of(offer.after)) - 1);
  for (const NewParagraph& paragraph : offer.paragraphs) {
    const Span like = document_.blocks()[paragraph.like].span;
    const auto model = places_.paragraph(like.begin);
    if (!last || !model)
      return fail({.message = "has no paragraph in its body that a clause could follow"});
    const Markup::Id first_run = run_at(like.begin);
    const Markup::Id last_run = run_at(std::max(like.end, like.begin + 1) - 1);
    std::vector<DocxBody::Words> words;
    if (!paragraph.label.empty())
      words.push_back({paragraph.label, first_run});
    if (!paragraph.title.empty())
      words.push_back({paragraph.title, first_run});
    words.push_back({(paragraph.title.empty() ? "" : " ") + paragraph.text, last_run});
    body_.insert_paragraph(element_behind(*last, *model), *model, words, signature_of(offer.rule));
  }
  return {};
}

}  // namespace

Result<Unreviewed> without_review(std::string_view bytes) {
  auto parts = Parts::open(bytes);
  if (!parts)
    return fail(std::move(parts.error()));
  auto own = take_out(*parts);
  if (!own)
    return fail(std::move(own.error()));
  auto written = parts->write();
  if (!written)
    return fail(std::move(written.error()));
  return Unreviewed{std::move(*written), std::move(*own)};
}

Result<std::string> remove_review(std::string_view bytes) {
  auto parts = Parts::open(bytes);
  if (!parts)
    return fail(std::move(parts.error()));
  const auto own = take_out(*parts);
  if (!own)
    return fail(own.error());
  std::vector<std::string> paragraphs;
  for (const OwnComment& comment : *own) paragraphs.push_back(comment.paragraph);
  if (auto taken = take_out_threads(*parts, paragraphs); !taken)
    return fail(std::move(taken.error()));
  return parts->write();
}

Result<std::string> write_review(std::string_view bytes, const ClauseTree& tree,
                                 const Review& review) {
  auto parts = Parts::open(bytes);
  if (!parts)
    return fail(std::move(parts.error()));
  const auto main = parts->read(parts->main_part());
  if (!main)
    return fail(main.error());
  if (auto written = Writer(*parts, tree, review, *main).write(); !written)
    return fail(std::move(written.error()));
  std::vector<std::string> settled;
  for (const OwnComment& comment : review.earlier) {
    const bool stays =
        std::any_of(review.remarks.begin(), review.remarks.end(),
                    [&](const Remark& remark) { return remark.reference == comment.reference; });
    if (!stays)
      settled.push_back(comment.paragraph);
  }
  if (auto taken = take_out_threads(*parts, settled); !taken)
    return fail(std::move(taken.error()));
  return parts->write();
}

}  // namespace lint
