// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lint/text/span.h"

namespace lint {

/// Whether a whole text is a note among drafters, no words of the contract: "[Note to draft: ...]",
/// "Drafting note: ...".
bool is_drafting_note(std::string_view text);

/// Whether a block quote is a remark about the draft: "Status: draft, pending review".
bool is_remark(std::string_view text);

/// The bracketed notes in `text`, in order, with their brackets.
std::vector<Span> find_drafting_notes(std::string_view text);

}  // namespace lint
