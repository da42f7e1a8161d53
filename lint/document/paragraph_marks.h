// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// A bullet or a tick box that is written out in the text. Its span takes in the space behind it.
struct Mark {
  Span span = {};
  Block::Box box = Block::Box::None;  ///< None: a bullet
};

/// The marks of a paragraph whose lines are `lines`, in order: bullets at the beginning of a line,
/// ballot boxes anywhere, and `[x]` or `[ ]` at the beginning of a line or behind such a box, but
/// not where `[ ]` is a blank to be filled in ("within [ ] days").
std::vector<Mark> find_marks(std::string_view text, const std::vector<Span>& lines, Format format);

/// What templates and site generators put into Markdown and no reader of the contract sees, in
/// order:
/// `{% if x %}`, `{{< note >}}`, `{/* comment */}`, `{#anchor}`, and lines that are `:::note`,
/// `!!! note`, `[!NOTE]`, `[TOC]`, `\newpage` or an `import` of MDX. Fields (`{{name}}`) stay.
std::vector<Span> find_template_tags(std::string_view text, const std::vector<Span>& lines,
                                     bool heading);

/// Whether all words of a block behind a typed label stand in `bold`.
bool is_bold(std::string_view text, Span block, const std::vector<Span>& bold);
/// Whether they are written in capitals.
bool is_capitals(std::string_view text, Span block);

/// The title with which a block begins: words in `styled` that end with ".", ":" or a dash or are
/// followed by one, or stand alone on their line; with a typed label if that is styled too. Behind
/// a label, styled words before a capital letter are a title as well. Quoted words are a term and
/// no title.
Span find_run_in(std::string_view text, Span block, const std::vector<Span>& styled, bool labelled);

/// "8.2 REPORTS." in "8.2 REPORTS. Provider shall"; empty without.
Span find_capital_run_in(std::string_view text, Span block);

}  // namespace lint
