// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lint/edit/markup.h"
#include "lint/text/span.h"

namespace lint {

/// A run cut in two so that something can stand between its characters. The second half carries a
/// mark: an id of an editing session that deleted it (w:rsidDel, ECMA-376 part 1, 17.3.2.25) that
/// no word processor gives, and which nothing shows.
struct DocxCut {
  std::string close = {};  ///< ends the first half
  std::string open = {};   ///< begins the second
  /// Where the first half needs xml:space="preserve", when it does.
  std::optional<Span> preserved = {};
};

/// Cuts at `byte`, inside `text` or else between two elements of the run. `cut` remembers the text
/// elements that were cut before, at smaller bytes.
DocxCut cut_run(const Markup& markup, Markup::Id run, std::optional<Markup::Id> text, uint32_t byte,
                std::vector<Markup::Id>& cut);

bool is_second_half(const Markup& markup, Markup::Id run);

/// What must be taken out to join a second half with `before`, the element in front of it when
/// everything in between is gone. Empty when `before` is no first half; then the attribute `mark`
/// is all that reminds of the cut.
struct DocxJoin {
  std::vector<Span> spans = {};
  Span mark = {};
};
DocxJoin join_run(const Markup& markup, Markup::Id run, std::optional<Markup::Id> before);

}  // namespace lint
