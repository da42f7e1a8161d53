// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/ordinal.h"

namespace lint {

/// The number of a clause as it stands at its beginning: "7.2", "(b)", "ARTICLE IV", "Schedule 2".
struct Label {
  enum class Word : uint8_t {
    None,
    Part,
    Chapter,
    Article,
    Section,  ///< also "§"
    Clause,
    Paragraph,
    Recital,
    Schedule,  ///< from here on: attached to the contract
    Exhibit,
    Annex,
    Appendix,
    Attachment,
  };
  using Style = Ordinal::Style;
  enum class Mark : uint8_t { Bare, Dot, Closed, Enclosed };  ///< 1  1.  1)  (1)

  /// As printed, without the punctuation around it but with its brackets: "7.2", "(b)", "1)".
  std::string text = {};
  Word word = Word::None;
  Mark mark = Mark::Bare;
  /// From the outermost: {7, 2} for "7.2", {4, 1, a} for "4.1(a)". Empty for a word that stands
  /// alone ("ANNEX"). At most 8.
  std::vector<Ordinal> numbers = {};
  /// The last number read the other way: a letter for a roman numeral. Only its siblings can tell.
  std::optional<Ordinal> other = {};
  /// Nothing else than a label can stand like this; otherwise it is one only where it continues the
  /// numbers around it ("A. Smith", "30 Days").
  bool certain = true;
  /// Bytes of it with its punctuation, up to the first character of what it labels.
  uint32_t size = 0;

  bool is_attached() const { return word >= Word::Schedule; }
  /// A letter, roman numeral or number in brackets: an item of a list rather than a clause.
  bool is_item() const;
  uint32_t value() const { return numbers.empty() ? 0 : numbers.back().value; }
};

/// Reads the label at the beginning of `text`. `in_heading` says that the text is a heading, in
/// which a number without punctuation is a label, too ("3 Term", "Section 5 Audit"). Dates,
/// periods, amounts, percentages and references ("Section 5 of ...", "(a) and (b)") are not labels.
std::optional<Label> read_label(std::string_view text, bool in_heading);

/// A label made by numbering, which is one whatever follows.
std::optional<Label> read_automatic_label(std::string_view text);

/// `label` with another last value, as its siblings would be printed: "7.3" for "7.2" and 3.
std::string print_sibling(const Label& label, uint32_t value);

}  // namespace lint
