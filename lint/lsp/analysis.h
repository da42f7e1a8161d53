// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "lint/check/checker.h"
#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/lsp/json.h"
#include "lint/project/planner.h"
#include "lint/text/line_map.h"

namespace lint {

/// What is known of one state of a contract, and where its words stand for the client: zero-based
/// lines and columns in the negotiated unit. In DOCX a line is a paragraph. Immutable.
class Analysis {
 public:
  struct Input {
    std::string uri = {};
    std::string path = {};   ///< its ending tells the format
    std::string bytes = {};  ///< of the file, or the text that the client has open
    Plan plan = {};          ///< with a checker
    std::string today = {};  ///< the day on which waivers are judged, "2026-01-31"
    LineMap::Unit unit = LineMap::Unit::Utf16;
    /// Of earlier states, read with the same checker; null where none are kept.
    std::shared_ptr<Memory> memory = {};
  };
  explicit Analysis(Input input);
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;

  const std::string& uri() const { return input_.uri; }
  /// The text that the client has open, or that of a DOCX, a paragraph a line.
  const std::string& text() const { return input_.bytes; }
  /// Whether it could be read; `tree` and `facts` may be called then only.
  bool is_contract() const { return checked_.tree != nullptr; }
  const Checked& checked() const { return checked_; }
  const ClauseTree& tree() const { return *checked_.tree; }
  const Facts& facts() const { return facts_; }
  const Checker& checker() const { return *input_.plan.checker; }
  /// Whether its project leaves it out, so that nothing is told of it.
  bool is_left_out() const { return input_.plan.exclusion.has_value(); }
  const Rule* rule(const std::string& id) const { return checker().rules().find(id); }

  /// The range of words of Document::text().
  Json range(Span span) const { return source_range(tree().document().source_span(span)); }
  /// The range of bytes of Document::source().
  Json source_range(Span span) const;
  /// Never empty: for an empty span the line that it stands in, or the first that is not empty.
  Json visible_range(Span span) const;
  Json location(Span span) const { return {{"uri", uri()}, {"range", range(span)}}; }
  /// The last line, zero-based.
  uint32_t last_line() const { return lines_->line_count() - 1; }
  uint32_t line_of(uint32_t offset) const;

  /// The byte of Document::text() at a position; nothing where no text stands.
  std::optional<uint32_t> offset(const Json& position) const;
  /// The bytes of Document::text() that a range touches.
  Span span(const Json& range) const;
  /// The byte of Document::source() at a position.
  uint32_t source_offset(const Json& position) const;

 private:
  /// The byte of the text that comes from `source` or follows it.
  uint32_t text_offset(uint32_t source) const;

  Input input_;
  uint32_t shift_ = 0;  ///< how many bytes of `bytes` stand before Document::source()
  Checked checked_;
  Facts facts_;
  std::optional<LineMap> lines_;
  std::vector<std::pair<uint32_t, uint32_t>> blocks_;  ///< source begin and block, by source
};

/// What a client gets for a position or a range.
Json json_of(LineMap::Position position);

}  // namespace lint
