// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "lint/text/memory.h"
#include "lint/text/span.h"

namespace lint {

/// A typed phrase of a clause, as the grammar in grammars/clause reads it.
struct Phrase {
  enum class Kind : uint8_t {
    Word,
    Number,       ///< "30", "1,000", "thirty (30)" when no unit follows
    Duty,         ///< shall, will, must, agrees to, undertakes to, covenants to, is obliged to, ...
    Prohibition,  ///< shall not, will not, must not, may not, agrees not to, ...
    Power,  ///< may, can, has the right to, is entitled to, reserves the right to, at liberty to
    Exemption,  ///< need not, shall not be required to, is not obliged to, has no obligation to
    Intention,  ///< should, would, aims to, intends to, endeavours to, plans to, strives to,
                ///< expects to
    Negation,   ///< not, no, never, neither, nor, without, except where part of a modal
    Period,     ///< "thirty (30) days", "72 hours", "ten Business Days", "[●] days", "___ days";
                ///< brackets around the count belong to it: "[30] days"
    Frequency,  ///< "annually", "each calendar year", "once every twelve months", "on an annual
                ///< basis", "no more than once per year", "twice a year", "quarterly"
    Quoted,     ///< a term in quotation marks, with the marks
    Reference,  ///< "Section 4.2(b)", "clauses 3 to 5", "Schedule 2", "Article IV", "§ 5"
    Date,       ///< "1 March 2025", "March 1, 2025", "2025-03-01", "31 December", "December 31st"
    Amount,     ///< "USD 1,000", "$5", "EUR 10.000,00"
    Percentage,
    Blank,  ///< "[●]", "____", "[insert name]", "TBD", "{{name}}", "<Name>", "[***]"
    Comma,
    Colon,
    Semicolon,
    Dash,  ///< en or em dash, or " - "
    Open,  ///< an opening bracket of any kind
    Close,
    Stop,  ///< the end of a sentence
    Mark,  ///< any other character
  };
  Kind kind = Kind::Word;
  Span span = {};
};

/// The phrases of a text, with spans in it.
struct Phrases {
  std::vector<Phrase> all = {};
};

/// Reads clause text into phrases. Every byte that is not white space belongs to exactly one
/// phrase, in reading order; any text is accepted. Owns a tree-sitter parser: one for each thread,
/// reused.
///
/// Texts that `memory` knows, which must outlive the reader, are not parsed again.
class PhraseReader {
 public:
  explicit PhraseReader(Memory* memory = nullptr);
  PhraseReader(PhraseReader&&) noexcept;
  PhraseReader& operator=(PhraseReader&&) noexcept;
  ~PhraseReader();

  /// Appends the phrases of `text`; their spans are moved by `offset`, the place of `text` in the
  /// document.
  void read(std::string_view text, uint32_t offset, std::vector<Phrase>& phrases);

 private:
  void parse(std::string_view text, uint32_t offset, std::vector<Phrase>& phrases);

  struct Parser;
  std::unique_ptr<Parser> parser_;
  Memory::Shelf<Phrases>* known_ = nullptr;
};

}  // namespace lint
