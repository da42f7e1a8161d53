// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "lint/text/span.h"

namespace lint {

// What the words of a clause tell about its place in the contract. Each function looks at one text
// alone, without its label.

/// Whether it can be a heading: short, without a verb that a clause would have, without a final
/// comma or semicolon; a final full stop only in capitals or behind at most six words. The number of
/// a document is none.
bool is_title(std::string_view text);
/// Whether all of its longer words begin with a capital.
bool is_title_case(std::string_view text);
/// Whether all words do, but for those that no title capitalises ("and", "of", "the").
bool is_strict_title_case(std::string_view text);

/// A title that runs into the text: "Reports" in "Reports. Provider shall ...".
struct RunIn {
  Span title = {};        ///< without its punctuation
  uint32_t text = 0;      ///< where the text goes on
  bool sentence = false;  ///< ended by a full stop or a line break, not by a colon or a dash
};
std::optional<RunIn> find_run_in(std::string_view text);

/// Behind the first sentence that ends in `text` and is followed by another; nothing without one.
std::optional<uint32_t> find_sentence_end(std::string_view text);

/// The beginning of the last sentence of `text`; nothing where there is only one.
std::optional<uint32_t> find_last_sentence(std::string_view text);

/// Whether the words hang in the air without what follows: "Provider shall:", "undertakes to".
bool is_lead_in(std::string_view text);
/// Whether the words go on for a list before them: "in each case within 30 days".
bool is_continuation(std::string_view text);

/// '"X" means ...', 'X shall have the meaning ...'.
bool is_definition(std::string_view text);
bool is_definitions_title(std::string_view title);

bool is_recitals_title(std::string_view title);
bool is_recital(std::string_view text);
/// "NOW, THEREFORE, ...", "The parties agree as follows:".
bool is_operative_formula(std::string_view text);

bool is_parties_title(std::string_view title);
/// "... is entered into by and between ...", 'Acme Inc., a Delaware corporation ("Provider")'.
bool is_preamble(std::string_view text);

/// "Effective date: ...", "Version 2": what stands between title and text.
bool is_date_line(std::string_view text);

bool is_signature_title(std::string_view title);
bool is_signature_line(std::string_view text);

bool is_contents_title(std::string_view title);
/// Ends with a page number behind dots or behind a title.
bool is_contents_line(std::string_view text);
bool has_dotted_leader(std::string_view text);

/// A page number, or a line that a filing system printed.
bool is_page_furniture(std::string_view text);

/// Whether it names a whole document: "DATA PROCESSING ADDENDUM", "Terms of Service".
bool is_document_title(std::string_view title);

}  // namespace lint
