// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lint/edit/docx_place.h"
#include "lint/edit/markup.h"
#include "lint/edit/patch.h"

namespace lint {

/// Who makes a change or a comment, and when.
struct Signature {
  std::string author = {};
  std::string date = {};  ///< ISO 8601, in UTC: "2026-01-31T09:00:00Z"
};

/// Collects what is put into the main part of a DOCX: comments' marks and tracked insertions
/// (ECMA-376 part 1, 17.13.4 and 17.13.5). Runs that must be cut in two are marked, so that
/// `without_marks` can join them again. Keeps a reference to the markup, which must outlive it.
class DocxBody {
 public:
  explicit DocxBody(const Markup& markup);

  /// Attaches the comment of this id.
  void add_comment(const DocxPlaces::Range& range, int id);
  /// Inserts words into a paragraph, formatted as the run `like`; they must stand directly in it.
  void insert_words(const DocxPlace& place, std::string_view words, Markup::Id like,
                    const Signature& by);
  /// Text of a new paragraph.
  struct Words {
    std::string text = {};  ///< a tab is one
    Markup::Id like = 0;    ///< a run whose formatting it takes; 0 for none
  };
  /// Inserts a paragraph behind `behind`, a paragraph or what holds one, in the manner of the
  /// paragraph `like`; several behind one come in the order of the calls.
  void insert_paragraph(Markup::Id behind, Markup::Id like, const std::vector<Words>& words,
                        const Signature& by);

  /// The part with all of it.
  std::string write();

 private:
  struct Inserted {
    Markup::Id like = 0;
    std::vector<Words> words = {};
    Signature by = {};
  };
  struct Point {
    DocxPlace place = {};
    std::string markup = {};
  };
  void put(const DocxPlace& place, std::string markup);
  std::string element(std::string_view name) const { return prefix_ + std::string(name); }
  std::string change(std::string_view name, const Signature& by);
  std::string run(std::string_view words, std::string_view properties) const;
  /// The formatting of a run, without its history.
  std::string run_properties(Markup::Id run) const;
  /// The properties of a paragraph like this one; `mark`, which says that its end is inserted, may
  /// be empty.
  std::string paragraph_properties(Markup::Id paragraph, const std::string& mark) const;
  std::string mark(const Signature& by) { return change("ins", by) + "/>"; }
  bool continues(Markup::Id paragraph, const Inserted& last) const;
  bool is_followed_by_text(Markup::Id paragraph) const;
  void mark_end(Markup::Id paragraph, const Signature& by);
  void write_inserted(Markup::Id behind, const std::vector<Inserted>& all);
  /// `id` as written, without the elements of these tags in it.
  std::string without(Markup::Id id, std::initializer_list<Tag> tags) const;

  const Markup& markup_;
  std::string prefix_ = {};
  int next_change_ = 1;
  std::map<uint32_t, Point> points_ = {};
  std::set<Markup::Id> commented_ = {};  ///< paragraphs
  std::map<Markup::Id, std::vector<Inserted>> inserted_ = {};
  std::vector<Replacement> replacements_ = {};
};

/// Takes the marks of comments, by id, and the tracked insertions of these signatures out of a main
/// part, joins the runs that were cut for them, and gives its bytes. What somebody else wrote into
/// an inserted paragraph stays.
struct OwnMarks {
  std::vector<std::string> comments = {};  ///< ids
  std::vector<Signature> signatures = {};
};
std::string without_marks(const Markup& markup, const OwnMarks& own);

/// The prefix, with its colon, of the elements and attributes of WordprocessingML in a part.
std::string word_prefix(const Markup& markup);

}  // namespace lint
