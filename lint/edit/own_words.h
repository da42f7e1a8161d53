// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lint/clause/clause.h"
#include "lint/fact/facts.h"

namespace lint {

/// How a contract calls what model clauses speak of, so that a clause put into it reads as its own.
struct OwnWords {
  struct Name {
    std::string subject = {};     ///< "the Supplier", "Provider", "we"
    std::string object = {};      ///< "us"
    std::string possessive = {};  ///< "the Supplier's", "our"

    bool is_pronoun() const { return possessive == "our" || possessive == "your"; }
  };
  /// Empty names where the contract names nobody in that role.
  Name provider = {};
  Name customer = {};
  bool british = false;             ///< its spelling and its words
  std::string duty = "shall";       ///< "shall", "will" or "must"
  std::string contract = {};        ///< "this Agreement"
  std::string term = {};            ///< "the Term", "the term of this Agreement"
  std::string effective_date = {};  ///< "the Effective Date", "the date of this Agreement"
  std::string year = {};            ///< "Contract Year", "calendar year"
  std::string services = {};        ///< "the Services", "the services"
  /// "the Facility", where the contract defines no services; otherwise empty.
  std::string facility = {};
  std::string working_days = {};  ///< "business days", "Working Days"
  bool curly = false;             ///< quotation marks and apostrophes
};

OwnWords read_own_words(const ClauseTree& tree, const Facts& facts);

}  // namespace lint
