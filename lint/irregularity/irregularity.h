// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"
#include "lint/text/span.h"

namespace lint {

/// A slip that the text of a draft itself shows, whatever the contract is about: a cross-reference
/// that leads nowhere, a number that is left out. Rules of the form `finds:` report them.
struct Irregularity {
  enum class Kind : uint8_t {
    Blank,               ///< something left to fill in; `what` are its words
    ConflictingPeriod,   ///< `what` and `instead` are the periods, related the other sentence
    DanglingReference,   ///< `what` is the label of the clause that is not there
    ImpossibleDate,      ///< `what` is the date
    MissingExhibit,      ///< `what` is the name of what is not attached
    NumberMismatch,      ///< `what` is the number in words, `instead` that in figures
    NumberingDuplicate,  ///< `what` is the label, related the clause that has it too
    NumberingGap,        ///< `what` is the label, `instead` the one that should stand there
    PartyName,           ///< `what` is the name that nobody has, `instead` the party's name
    RedefinedTerm,       ///< `what` is the term, related the first definition and all others
    UndefinedTerm,       ///< `what` is the term
    UnusedTerm,          ///< `what` is the term
  };
  struct Place {
    ClauseId clause = 0;
    Span span = {};
  };

  Kind kind = Kind::Blank;
  Place place = {};
  /// What the messages of rules call {what}, {instead} and {count}.
  std::string what = {};
  std::string instead = {};
  uint32_t count = 1;  ///< places that are meant, of which `place` is the first
  std::vector<Place> related = {};
};

/// All kinds, in the order of their values, and their names.
inline constexpr std::array kIrregularityNames = {std::string_view("blank"),
                                                  std::string_view("conflicting-period"),
                                                  std::string_view("dangling-reference"),
                                                  std::string_view("impossible-date"),
                                                  std::string_view("missing-exhibit"),
                                                  std::string_view("number-mismatch"),
                                                  std::string_view("numbering-duplicate"),
                                                  std::string_view("numbering-gap"),
                                                  std::string_view("party-name"),
                                                  std::string_view("redefined-term"),
                                                  std::string_view("undefined-term"),
                                                  std::string_view("unused-term")};

/// The irregularities of one kind, by place. The time is linear in the text.
std::vector<Irregularity> find_irregularities(Irregularity::Kind kind, const ClauseTree& tree,
                                              const Facts& facts);

}  // namespace lint
