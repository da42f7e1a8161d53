// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// A place in the text that reads as the title of a schedule, exhibit, annex or the like, whether
/// or not it became one in the clause tree.
struct AttachmentTitle {
  std::string name = {};  ///< folded: "exhibit b", "annex 2"
  Span span = {};         ///< from the name to the end of its block, in Document::text()
};

/// The titles by place: paragraphs that begin with the name, in a heading also behind a number, and
/// in plain text names behind a running header on the same line ("... Page 9   Exhibit C - Fees").
/// A short paragraph counts whatever follows the name; a longer one unless it goes on in small
/// letters ("Exhibit A describes ...") or names other attachments, as a list of them does.
std::vector<AttachmentTitle> find_attachment_titles(const Document& document);

/// The parts of a document that are forms or samples for later use, by place: attachments whose
/// title calls them so ("Exhibit B: Form of Completion Certificate"), up to the next title.
std::vector<Span> find_forms(const Document& document);

}  // namespace lint
