// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lint/clause/clause.h"
#include "lint/fact/party.h"
#include "lint/fact/time.h"
#include "lint/fact/vocabulary.h"
#include "lint/text/span.h"

namespace lint {

/// The force of a norm.
enum class Modality : uint8_t {
  Duty,         ///< shall, will, must, agrees to, is obliged to; an item in the imperative
  Prohibition,  ///< shall not
  Power,        ///< may, has the right to
  Exemption,    ///< need not, shall not be required to
  Intention,    ///< should, aims to, uses reasonable efforts to
  Statement,    ///< present tense: "maintains", "is certified"
  Fragment,     ///< no verb at all: an item, a table cell
};
std::string_view name_of(Modality modality);  // "duty", "prohibition", ...

/// Who acts in a norm: a party, or one of those whom every contract may speak of.
enum class Actor : uint8_t {
  Unknown,  ///< a subject that names nobody known
  Implied,  ///< no subject: the passive voice, an imperative, a fragment
  Operator,
  Tenant,
  Both,
  ThirdParty,  ///< also a sub-processor, and what belongs to one
  Regulator,
  Auditor,
  Facility,  ///< a thing of the operator's that stands in its place: the data centre, the services
};
std::string_view name_of(Actor actor);  // "unknown", "implied", "operator", ...

/// What a norm says beside its verb, each with the words it rests on.
struct Term {
  /// Where in the sentence.
  enum class Zone : uint8_t {
    Lead,       ///< before the subject: "Upon request, Provider shall ..."
    Subject,    ///< for a passive verb, the object
    Object,     ///< after the verb
    Condition,  ///< in a clause that begins with if, unless, when, to the extent, ...
    Excluded,   ///< after "except", "other than", "excluding", "does not include"
    Heading,    ///< in the heading of the section
  };
  ConceptId concept_id = 0;
  Zone zone = Zone::Object;
  Span span = {};
  /// The defined term, reference or "such reports" through which the words were reached; empty when
  /// the sentence says them itself.
  Span via = {};
};

/// Two things between which somebody may choose: "SOC 2 or ISO 27001", "at least one of SOC 2 and
/// ISO 27001". Things that are only named as examples are no choice.
struct Choice {
  ConceptId first = 0;
  ConceptId second = 0;
};

/// A figure with its unit; `via` as in Term.
struct FigurePhrase {
  Span span = {};
  Term::Zone zone = Term::Zone::Object;
  Span via = {};
};
struct PeriodPhrase : FigurePhrase {
  Period period = {};
};
struct FrequencyPhrase : FigurePhrase {
  Frequency frequency = {};
};

/// One statement of the contract about one action: who shall, may or shall not do what, about what,
/// when, how often and under which condition. A sentence with several verbs gives several norms.
/// All spans are in Document::text(), by place unless said otherwise.
struct Norm {
  ClauseId clause = 0;  ///< that holds the verb, or the fragment
  /// Index in Facts::norms of the first norm of the sentence.
  uint32_t first_of_sentence = 0;
  Modality modality = Modality::Statement;
  bool negated =
      false;  ///< "has not undergone", "no report will be provided", "neither party shall"
  bool passive = false;
  /// The verb says how another verb is done: "may satisfy the request by providing ...".
  bool means = false;
  /// The actor sees to it that another acts: "shall cause its data centers to maintain".
  bool through = false;
  /// The verb says what its subject is or remains: "its certification shall remain in force".
  bool copular = false;
  /// "Maintain ..." in an item or on its own: a duty whose bearer is understood.
  bool imperative = false;
  Actor actor = Actor::Unknown;
  /// Whose the object is, or who: "verify End User's compliance", "audit the Provider". Unknown
  /// when it is nobody's.
  Actor owner = Actor::Unknown;
  /// Who receives: "gives Customer access", "made available to the regulator", "Customer shall be
  /// notified". In order of place.
  std::vector<Actor> recipients = {};
  Span subject = {};  ///< empty when implied
  Span modal = {};    ///< empty for statements and fragments
  /// Everything that the verb may express: "provide" delivers, and it permits access. Empty when it
  /// is in no vocabulary.
  std::vector<ConceptId> actions = {};
  Span verb = {};  ///< empty for fragments
  /// What the sentence consists of: the lead-ins' open sentences, its own, continuations.
  std::vector<Span> sentence = {};
  /// From the verb to the next verb of the sentence that has the same subject.
  Span predicate = {};
  std::vector<Term> terms = {};
  std::vector<Choice> choices = {};
  std::vector<PeriodPhrase> periods = {};
  std::vector<FrequencyPhrase> frequencies = {};
  std::vector<FigurePhrase> amounts = {};  ///< of money: "USD 5,000,000"
  /// "Within [●] days": places where something is left to fill in.
  std::vector<Span> blanks = {};
};

/// Adds a term that the norm does not have yet: what refers to what refers to something else would
/// double it each time.
void add_term(Norm& norm, const Term& added);

}  // namespace lint
