// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lint/fact/norm.h"
#include "lint/fact/vocabulary.h"
#include "lint/irregularity/irregularity.h"
#include "lint/rule/severity.h"
#include "lint/syntax/query.h"
#include "lint/text/result.h"

namespace lint {

/// What a norm must be like. Every field that is not empty must hold; a list holds when one of its
/// values does.
struct NormPattern {
  std::vector<Modality> modality = {};
  std::vector<Actor> by = {};
  /// Whose the object is not: "verify End User's compliance".
  std::vector<Actor> not_whose = {};
  /// Whose the object is, or who is it: "audit Provider's controls", "audit Provider".
  std::vector<Actor> whose = {};
  /// Who receives: "provide to the regulator", "give Customer access".
  std::vector<Actor> to = {};
  /// The verb.
  std::vector<ConceptId> action = {};
  /// What the verb acts on: behind it or, in the passive voice, before it; also reached through a
  /// defined term, a reference or "such reports". Not behind "except".
  std::vector<ConceptId> about = {};
  /// As `about`, and every one of them must be there.
  std::vector<ConceptId> about_all = {};
  /// What `about` names stands beside one of these as another choice: "SOC 2 or ISO 27001".
  std::vector<ConceptId> beside_or = {};
  /// It stands beside none of these as another choice.
  std::vector<ConceptId> not_beside_or = {};
  /// Anywhere in the sentence, but not behind "except".
  std::vector<ConceptId> with = {};
  /// Behind "except": "once a year, except where a regulator asks for more".
  std::vector<ConceptId> excepted = {};
  /// As `with`, but in any norm of the same sentence: of another verb, too.
  std::vector<ConceptId> in_sentence = {};
  /// As `with`, and every one of them must be there.
  std::vector<ConceptId> with_all = {};
  /// Anywhere in the clause's own words, in the clause with all below it and in the section that it
  /// is part of, or in the contract.
  std::vector<ConceptId> in_clause = {};
  std::vector<ConceptId> in_section = {};
  std::vector<ConceptId> in_contract = {};
  /// Nowhere in the sentence. What a defined term stands for counts where `about` goes through that
  /// term, or through any.
  std::vector<ConceptId> without = {};
  /// Nowhere in the clause's own words, in the section, or in the contract.
  std::vector<ConceptId> clause_without = {};
  std::vector<ConceptId> section_without = {};
  std::vector<ConceptId> contract_without = {};
  /// In the heading of the section.
  std::vector<ConceptId> heading = {};

  enum class PeriodTest : uint8_t {
    Any,
    Defined,  ///< a number of days, directly or through a defined term
    Blank,    ///< something is left to fill in, be it a period or an amount
    None,
  };
  PeriodTest period = PeriodTest::Any;
  /// The longest and the shortest period accepted, in hours.
  std::optional<double> longest_period = {};
  std::optional<double> shortest_period = {};
  /// One of the limits is left to the users of the rule.
  bool has_parameter = false;

  enum class FrequencyTest : uint8_t { Any, Every, Cap, None };
  FrequencyTest frequency = FrequencyTest::Any;
  /// The longest interval accepted, in hours.
  std::optional<double> longest_interval = {};

  enum class AmountTest : uint8_t {
    Any,
    Defined,  ///< a sum of money, directly or through a defined term
    None,
  };
  AmountTest amount = AmountTest::Any;

  std::optional<bool> through = {};
  std::optional<bool> passive = {};
  /// The verb only says how another is done: "may satisfy the request by providing".
  std::optional<bool> means = {};
  std::optional<bool> imperative = {};
  /// It is denied: "does not", "shall not", "neither party shall", "is not obliged to". Without it
  /// the norm must not be, unless its modality is asked for, as a prohibition's may be.
  bool negated = false;
  /// Another norm of the same clause must be like one of these.
  std::vector<NormPattern> clause_norms = {};
  /// Whether a norm denies something is not looked at: another element decided it.
  bool any_polarity = false;
  /// Matches in the words of the sentence; what the other fields cannot say.
  std::optional<PhraseQuery> query = {};
  /// In the rule's file.
  Error::Position where = {};
};

/// A part of a required clause.
struct ElementRule {
  /// A wording, and what to say of it.
  struct Weakness {
    NormPattern pattern = {};
    std::string because = {};
  };
  std::string name = {};
  /// Only the norms that fit the first of these elements that any norm fits are looked at: indices
  /// into Rule::elements, less than this element's own. Empty: all norms.
  std::vector<size_t> of = {};
  std::vector<NormPattern> found = {};    ///< any of them: what is preferred
  std::vector<Weakness> acceptable = {};  ///< found too, but the reason is told
  std::vector<Weakness> weak = {};        ///< the first that fits tells the reason
  /// One that fits anywhere makes the element weak, however well it is found elsewhere.
  std::vector<Weakness> unacceptable = {};
  std::string missing = {};  ///< the reason when nothing fits
};

/// What a contract must be like for a rule to apply. Every field that is not empty must hold.
struct Condition {
  std::vector<ConceptId> mentions = {};  ///< any of them, anywhere in the contract
  std::vector<ConceptId> without = {};   ///< none of them
  std::vector<NormPattern> norms = {};   ///< any of them
  /// The ids of rules: the clause that one of them requires is there, be it deficient.
  std::vector<std::string> present = {};
  Error::Position where = {};  ///< in the rule's file
};

/// What a contract should not say.
struct Forbidden {
  std::string name = {};
  std::vector<NormPattern> norms = {};   ///< each norm that fits one of them
  std::vector<ConceptId> mentions = {};  ///< each place where these words stand
  /// But not where the clause's own words say one of these.
  std::vector<ConceptId> clause_without = {};
  std::string because = {};
  Error::Position where = {};  ///< in the rule's file
};

/// A slip that no draft should have.
struct Detection {
  Irregularity::Kind kind = {};
  /// What to say of it and, for each place that explains it, of that place. {what}, {instead} and
  /// {count} stand for the irregularity's own.
  std::string message = {};
  std::string related = {};
};

/// A clause that a contract must have, words that it should not have, or a slip of its drafters.
struct Rule {
  std::string id = {};    ///< kebab-case, the file's name
  std::string pack = {};  ///< the folder's name
  std::string title = {};
  Severity severity = Severity::Error;
  std::optional<Condition> applies_when = {};
  std::vector<Forbidden> forbids = {};
  /// With it, the rule neither requires nor forbids.
  std::optional<Detection> finds = {};
  std::vector<ElementRule> elements = {};  ///< none for a rule that only forbids or finds
  /// The clause is there when one of these elements is at least weak: indices into `elements`.
  std::vector<size_t> anchors = {};
  /// What comes near the clause and is another thing; told where the clause is missing.
  std::vector<ElementRule::Weakness> near_misses = {};
  /// Headings below which the clause belongs, best first.
  std::vector<ConceptId> belongs = {};
  /// The same behind those, of headings that say nothing else: "Services", not "Service Hours".
  std::vector<ConceptId> belongs_alone = {};
  /// It belongs below no heading that speaks of one of these.
  std::vector<ConceptId> belongs_without = {};
  std::string page = {};  ///< the Markdown page
  /// What its users may set, with the value in force: "longest-notice", "10 business days".
  std::vector<std::pair<std::string, std::string>> parameters = {};
};

}  // namespace lint
