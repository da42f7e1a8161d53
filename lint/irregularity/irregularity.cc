// SPDX-License-Identifier: MIT
#include "lint/irregularity/irregularity.h"

#include <algorithm>

#include "lint/irregularity/blank.h"
#include "lint/irregularity/conflicting_period.h"
#include "lint/irregularity/dangling_reference.h"
#include "lint/irregularity/impossible_date.h"
#include "lint/irregularity/number_mismatch.h"
#include "lint/irregularity/numbering_slip.h"
#include "lint/irregularity/party_name.h"
#include "lint/irregularity/term_slip.h"
#include "lint/irregularity/undefined_term.h"

namespace lint {
namespace {

using Kind = Irregularity::Kind;

std::vector<Irregularity> read(Kind kind, const ClauseTree& tree, const Facts& facts) {
  switch (kind) {
    case Kind::Blank:
      return find_blanks(tree, facts);
    case Kind::ConflictingPeriod:
      return find_conflicting_periods(tree, facts);
    case Kind::DanglingReference:
      return find_dangling_references(tree, facts);
    case Kind::ImpossibleDate:
      return find_impossible_dates(tree, facts);
    case Kind::MissingExhibit:
      return find_missing_exhibits(tree, facts);
    case Kind::NumberMismatch:
      return find_number_mismatches(tree, facts);
    case Kind::NumberingDuplicate:
    case Kind::NumberingGap:
      return find_numbering_slips(tree, kind);
    case Kind::PartyName:
      return find_strange_party_names(tree, facts);
    case Kind::RedefinedTerm:
      return find_redefined_terms(tree, facts);
    case Kind::UndefinedTerm:
      return find_undefined_terms(tree, facts);
    case Kind::UnusedTerm:
      return find_unused_terms(tree, facts);
  }
  return {};
}

}  // namespace

std::vector<Irregularity> find_irregularities(Kind kind, const ClauseTree& tree,
                                              const Facts& facts) {
  std::vector<Irregularity> found = read(kind, tree, facts);
  std::stable_sort(found.begin(), found.end(), [](const Irregularity& a, const Irregularity& b) {
    return a.place.span < b.place.span;
  });
  return found;
}

}  // namespace lint
