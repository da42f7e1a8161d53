// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lint/check/verdict.h"
#include "lint/clause/clause.h"
#include "lint/text/line_map.h"
#include "lint/text/span.h"

namespace lint {

/// A range of the source as people count it: one-based, columns in characters (code points, unless
/// other units are asked for), the end one behind the last character. In DOCX a line is a
/// paragraph.
struct Place {
  LineMap::Position begin = {};
  LineMap::Position end = {};
};

/// Says where things stand in one document. Keeps a reference to the tree, which must outlive it.
class Places {
 public:
  explicit Places(const ClauseTree& tree, LineMap::Unit unit = LineMap::Unit::CodePoint);

  Place place(Span span) const;
  /// The same for a span of Document::source().
  Place source_place(Span source) const;
  /// "draft.md:41:9", "draft.docx: paragraph 41".
  std::string with_path(Span span) const;
  /// "line 41", "paragraph 41".
  std::string in_words(Span span) const;
  /// How a lawyer names the clause: "8.2 Reports", "8.2(b) Reports" for an item below a heading,
  /// "Reports" without a number. Empty when the clause and all above it have neither.
  std::string clause(ClauseId id) const;
  /// The clauses of `evidence` in reading order, without those inside another of them; of several
  /// in one section the first has its heading.
  std::vector<std::string> clauses(const std::vector<Evidence>& evidence) const;

 private:
  bool has_sibling_heading(ClauseId section) const;
  std::string name(ClauseId id, bool with_heading) const;

  const ClauseTree& tree_;
  LineMap lines_;
  LineMap::Unit unit_;
};

/// "a", "a and b", "a, b and c".
std::string join(const std::vector<std::string>& words);

}  // namespace lint
