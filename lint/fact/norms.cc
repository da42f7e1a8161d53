// SPDX-License-Identifier: MIT
#include "lint/fact/norms.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "lint/fact/norm_memory.h"
#include "lint/fact/norm_reader.h"
#include "lint/fact/sentence.h"
#include "lint/fact/word.h"
#include "lint/syntax/phrase.h"

namespace lint {
namespace {

bool can_oblige(Clause::Function function) {
  return function == Clause::Function::Operative || function == Clause::Function::Parties ||
         function == Clause::Function::Definition;
}

/// Whether a sentence behind a definition ("\"Reports\" means ... Provider shall deliver the
/// Reports.") says what somebody shall or may do, and does not define in its turn.
bool obliges_behind_definition(std::string_view text, const Clause& clause, bool is_tail,
                               const Sentence& sentence) {
  const std::vector<Phrase>& phrases = sentence.phrases;
  const auto defines = [&](const Phrase& phrase) {
    return is_one_of(to_lower(slice(text, phrase.span)), {"means", "mean", "meaning", "defined"});
  };
  return (is_tail || phrases.front().span.begin != clause.text.begin) &&
         phrases.front().kind != Phrase::Kind::Quoted &&
         std::none_of(phrases.begin(), phrases.end(), defines) &&
         std::any_of(phrases.begin(), phrases.end(), [](const Phrase& phrase) {
           return phrase.kind == Phrase::Kind::Duty || phrase.kind == Phrase::Kind::Prohibition ||
                  phrase.kind == Phrase::Kind::Power;
         });
}

bool mentions_any(const std::vector<Mention>& mentions, const std::vector<bool>& wanted,
                  Span span) {
  auto mention =
      std::lower_bound(mentions.begin(), mentions.end(), span.begin,
                       [](const Mention& other, uint32_t at) { return other.span.begin < at; });
  for (; mention != mentions.end() && mention->span.begin < span.end; ++mention) {
    if (wanted[mention->concept_id])
      return true;
  }
  return false;
}

/// "A Compliance Notice must be given within three days": when a notice is due that another clause
/// speaks of.
bool times_notice(std::string_view words) {
  constexpr std::string_view kNotice = " Notice ";
  constexpr size_t kModal = 16;
  const size_t at = words.find(kNotice);
  if (at == std::string_view::npos)
    return false;
  const std::string_view behind = words.substr(at, kNotice.size() + kModal);
  return behind.find(" be given") != std::string_view::npos ||
         behind.find(" be sent") != std::string_view::npos ||
         behind.find(" be served") != std::string_view::npos;
}

bool has_drafting_note(const ClauseTree& tree, Span span) {
  const auto& notes = tree.drafting_notes();
  const auto behind = std::lower_bound(notes.begin(), notes.end(), Span{span.end, span.end});
  return behind != notes.begin() && std::prev(behind)->overlaps(span);
}

/// Which provisions have to be read. Keeps references to all it is given.
class Interest {
 public:
  Interest(const ClauseTree& tree, const Vocabulary& vocabulary,
           const std::vector<ConceptId>& wanted, const Facts& facts)
      : tree_(tree),
        text_(tree.document().text()),
        facts_(facts),
        is_wanted_(vocabulary.concepts().size(), wanted.empty()),
        wants_all_(wanted.empty()) {
    for (const ConceptId id : wanted) is_wanted_[id] = true;
    for (ConceptId id = 0; id < vocabulary.concepts().size(); ++id) {
      for (const ConceptId thing : vocabulary[id].stands_for)
        is_wanted_[id] = is_wanted_[id] || is_wanted_[thing];
    }
    // A defined term may stand for a wanted concept.
    for (const Definition& definition : facts.definitions.all()) {
      bool any = mentions_any(facts.mentions, is_wanted_, definition.text);
      for (const ClauseId item : definition.items)
        any = any || mentions_any(facts.mentions, is_wanted_, tree[item].text);
      defines_wanted_.push_back(any);
    }
  }

  bool is_in(const std::vector<Span>& provision) const {
    return wants_all_ || std::any_of(provision.begin(), provision.end(),
                                     [&](Span span) { return matters(span); });
  }

 private:
  bool matters(Span span) const {
    if (speaks(span) || times_notice(slice(text_, span)))
      return true;
    // "The documents listed in Schedule 3": what they are stands there.
    const Span references = references_in(facts_.references, span);
    for (uint32_t i = references.begin; i < references.end; ++i) {
      for (const ClauseId target : facts_.references[i].targets) {
        const Span whole{tree_[target].text.begin, tree_[tree_[target].end - 1].text.end};
        if (whole.begin < whole.end && whole.size() <= kLongestSource && speaks(whole))
          return true;
      }
    }
    return false;
  }

  bool speaks(Span span) const {
    if (mentions_any(facts_.mentions, is_wanted_, span))
      return true;
    const Span uses = facts_.definitions.uses_in(span);
    for (uint32_t i = uses.begin; i < uses.end; ++i) {
      if (defines_wanted_[facts_.definitions.uses()[i].definition])
        return true;
    }
    return false;
  }

  const ClauseTree& tree_;
  std::string_view text_;
  const Facts& facts_;
  std::vector<bool> is_wanted_;       ///< by concept
  std::vector<bool> defines_wanted_;  ///< by definition
  bool wants_all_;
};

/// Reads the norms of clauses. Keeps references to all it is given.
class ClauseReader {
 public:
  ClauseReader(const ClauseTree& tree, const Vocabulary& vocabulary, const Facts& facts)
      : tree_(tree),
        text_(tree.document().text()),
        phrases_(facts.memory.get()),
        sentences_(tree, phrases_),
        reader_(text_, vocabulary, facts.mentions, facts.parties),
        norms_(reader_, text_, facts.mentions, facts.parties, facts.memory.get()) {}

  void read(ClauseId id, const std::vector<Span>& provision, std::vector<Norm>& norms) {
    const Clause& clause = tree_[id];
    if (provision.size() == 1 && provision.front() == clause.text &&
        clause.kind != Clause::Kind::Row && clause.function != Clause::Function::Definition &&
        !has_drafting_note(tree_, clause.text)) {
      norms_.read_alone(
          id, clause.text, clause.leads_in && clause.end > id + 1,
          [&] { return sentences_.read(id); }, norms);
      return;
    }
    std::vector<Sentence> own = sentences_.read(id);
    if (clause.function == Clause::Function::Definition) {
      // What goes on behind the items of the paragraph that defines.
      const bool is_tail = clause.label.empty() && clause.heading.empty() &&
                           tree_[clause.parent].first_block == clause.first_block;
      std::erase_if(own, [&](const Sentence& sentence) {
        return !obliges_behind_definition(text_, clause, is_tail, sentence);
      });
    }
    norms_.read(own, clause.text.begin, norms);
  }

 private:
  const ClauseTree& tree_;
  std::string_view text_;
  PhraseReader phrases_;
  SentenceReader sentences_;
  NormReader reader_;
  NormMemory norms_;
};

}  // namespace

std::vector<Norm> extract_norms(const ClauseTree& tree, const Vocabulary& vocabulary,
                                const std::vector<ConceptId>& wanted, const Facts& facts) {
  const Interest interest(tree, vocabulary, wanted, facts);
  ClauseReader reader(tree, vocabulary, facts);
  std::vector<Norm> norms;
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (clause.text.empty() || !can_oblige(clause.function) || tree.is_unticked(id))
      continue;
    const std::vector<Span> provision = tree.provision(id);
    if (interest.is_in(provision))
      reader.read(id, provision, norms);
  }
  return norms;
}

}  // namespace lint
