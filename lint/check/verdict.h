// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/rule/severity.h"
#include "lint/text/span.h"

namespace lint {

enum class Verdict : uint8_t { Satisfied, Deficient, Missing, NotApplicable };
std::string_view name_of(Verdict verdict);  // "satisfied", ..., "not-applicable"

/// Words of the contract that a verdict rests on. The span is in Document::text().
struct Evidence {
  ClauseId clause = 0;
  Span span = {};
};

enum class ElementVerdict : uint8_t { Found, Weak, Missing };
std::string_view name_of(ElementVerdict verdict);  // "found", "weak", "missing"

/// What became of one element of a required clause.
struct Element {
  std::string name = {};
  ElementVerdict verdict = ElementVerdict::Missing;
  /// Why it is weak or missing, in plain words; empty when found.
  std::string reason = {};
  /// What to say of it though it is found: it is acceptable, not preferred. Else empty.
  std::string remark = {};
  /// In reading order, but those in the clause of the verdict's place first; empty when missing,
  /// never empty when found.
  std::vector<Evidence> evidence = {};
  /// How it was found or not, a line a step, for `--explain`.
  std::vector<std::string> trace = {};
};

/// A place that comes close to a clause that is missing, and the elements that it does have.
struct NearMiss {
  Evidence place = {};
  std::vector<std::string> elements = {};
  std::string reason = {};  ///< why it is not the clause
};

/// Two clauses that give different values for one element.
struct Conflict {
  std::string message = {};  ///< "conflict: notice-period is 10 days in 4.1 and 30 days in 9.6"
  Evidence first = {};
  Evidence second = {};
};

/// The verdict of one rule that requires a clause.
struct Requirement {
  std::string rule = {};
  std::string title = {};  ///< what the rule asks for: a sentence without a full stop
  Severity severity = Severity::Error;
  Verdict verdict = Verdict::Missing;
  std::vector<Element> elements = {};      ///< in the order of the rule
  std::vector<NearMiss> near_misses = {};  ///< at most three, nearest first
  std::vector<Conflict> conflicts = {};    ///< in the order of the elements
  /// Where the clause stands, or belongs when it is missing: a clause and the words (its heading if
  /// it has one) to point at.
  Evidence place = {};
  /// No section is on the matter of the missing clause: it belongs behind the place, in a section
  /// of its own.
  bool is_behind = false;
};

/// What leads from a missing clause to the name of its place: "belongs in".
std::string_view way_to_place(const Requirement& requirement);

/// Whether it is to be told: the clause is deficient or missing.
bool fails(const Requirement& requirement);

/// What became of it, in one line: "deficient: annual (it is not said how often)"; empty when it
/// does not fail.
std::string message_of(const Requirement& requirement);

/// Why a finding does not count.
struct Suppression {
  enum class Kind : uint8_t {
    Waiver,    ///< of the file of waivers
    Comment,   ///< a waiver in the contract itself
    Baseline,  ///< it was there before
  };
  Kind kind = Kind::Waiver;
  std::string reason = {};    ///< empty for Baseline
  std::string approver = {};  ///< empty when nobody is named
  std::string expires = {};   ///< the last day on which it holds, "2027-01-31"; empty without end
  std::string since = {};     ///< Baseline: the day on which it was first found
};
std::string_view name_of(Suppression::Kind kind);  // "waiver", "comment", "baseline"

/// One thing to tell the user.
struct Finding {
  std::string rule = {};
  Severity severity = Severity::Error;
  /// A sentence without a full stop: "annual-delivery: the report is due only upon request".
  std::string message = {};
  Evidence place = {};
  /// Other places that explain it: the definition, the conflicting clause, the near miss.
  struct Related {
    std::string message = {};
    Evidence place = {};
  };
  std::vector<Related> related = {};
  std::optional<Suppression> suppression = {};  ///< of findings that do not count
  /// Words of the contract that the messages repeat, as they repeat them.
  std::vector<std::string> repeated = {};
};

/// Changes of a Markdown or plain text contract that cure what a rule finds.
struct Fix {
  struct Change {
    Span span = {};  ///< in Document::source(); empty where words are only put in
    std::string text = {};
  };
  std::string rule = {};
  std::vector<Change> changes = {};  ///< by place
};

/// Whether the finding only says that the requirement fails.
bool is_of(const Finding& finding, const Requirement& requirement);

}  // namespace lint
