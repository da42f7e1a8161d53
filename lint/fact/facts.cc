// SPDX-License-Identifier: MIT
#include "lint/fact/facts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "lint/fact/norm_memory.h"
#include "lint/fact/norm_reader.h"
#include "lint/fact/resolution.h"
#include "lint/fact/sentence.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// The concept whose expressions hide the words that they consist of.
constexpr std::string_view kDecoy = "decoy";

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

/// Whether the word at `span` is part of an e-mail or web address: "support@example.com".
bool is_in_address(std::string_view text, Span span) {
  const auto is_blank = [](char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '<' || c == '>' || c == '(' || c == ')' ||
           c == '[' || c == ']' || c == '|';
  };
  size_t begin = span.begin;
  while (begin > 0 && !is_blank(text[begin - 1])) --begin;
  size_t end = span.begin;
  while (end < text.size() && !is_blank(text[end])) ++end;
  const std::string_view word = text.substr(begin, end - begin);
  return word.find('@') != std::string_view::npos || word.find("://") != std::string_view::npos;
}

/// Drops what stands in an address.
void drop_addresses(std::string_view text, std::vector<Mention>& mentions) {
  mentions.erase(
      std::remove_if(mentions.begin(), mentions.end(),
                     [&](const Mention& mention) { return is_in_address(text, mention.span); }),
      mentions.end());
}

/// Drops what is only part of a name for something else: the audit in "audit log".
void drop_decoys(const Vocabulary& vocabulary, std::vector<Mention>& mentions) {
  const auto decoy = vocabulary.find(kDecoy);
  if (!decoy)
    return;
  std::vector<Span> decoys;
  for (const Mention& mention : mentions) {
    if (mention.concept_id == *decoy)
      decoys.push_back(mention.span);
  }
  const auto is_part = [&](const Mention& mention) {
    auto next =
        std::upper_bound(decoys.begin(), decoys.end(), Span{mention.span.begin, UINT32_MAX});
    for (int i = 0; i < 3 && next != decoys.begin(); ++i) {
      --next;
      if (next->contains(mention.span) && *next != mention.span)
        return true;
    }
    return false;
  };
  mentions.erase(std::remove_if(mentions.begin(), mentions.end(), is_part), mentions.end());
}

/// Drops what begins with the short form of a name for something else, as in "SOC report" where
/// "SOC" is the security operations centre. "SOC 2" is still the standard.
void drop_short_decoys(std::string_view text, const Vocabulary& vocabulary,
                       const Definitions& definitions, std::vector<Mention>& mentions) {
  const auto decoy = vocabulary.find(kDecoy);
  if (!decoy)
    return;
  const std::vector<Definition>& all = definitions.all();
  const auto is_abbreviation = [](const Definition& definition) {
    return std::all_of(definition.term.begin(), definition.term.end(),
                       [](char c) { return c >= 'A' && c <= 'Z'; });
  };
  const auto ends_with_decoy = [&](Span words) {
    const auto behind = std::upper_bound(
        mentions.begin(), mentions.end(), words.end,
        [](uint32_t at, const Mention& mention) { return at < mention.span.begin; });
    for (auto mention = behind; mention != mentions.begin();) {
      --mention;
      if (mention->span.begin < words.begin)
        return false;
      if (mention->concept_id == *decoy && mention->span.end == words.end)
        return true;
    }
    return false;
  };
  std::vector<bool> is_short(all.size());
  for (size_t i = 0; i < all.size(); ++i) {
    if (!is_abbreviation(all[i]))
      continue;
    // What it is short for stands before the brackets, or beside it: '"Security Operations Centre"
    // or "SOC" means'.
    is_short[i] = all[i].form == Definition::Form::Inline
                      ? ends_with_decoy(all[i].text)
                      : std::any_of(all.begin(), all.end(), [&](const Definition& other) {
                          return other.text == all[i].text && ends_with_decoy(other.span);
                        });
  }
  std::vector<std::string_view> shorts;
  for (size_t i = 0; i < all.size(); ++i) {
    if (is_short[i])
      shorts.emplace_back(all[i].term);
  }
  if (shorts.empty())
    return;
  // Two of them are told apart by numbers: 'the facility in Reston ("SOC 1")'.
  for (size_t i = 0; i < all.size(); ++i) {
    const std::string_view term = all[i].term;
    const size_t space = term.find(' ');
    if (space != std::string_view::npos &&
        std::find(shorts.begin(), shorts.end(), term.substr(0, space)) != shorts.end())
      is_short[i] = true;
  }
  const auto is_decoy = [&](const Mention& mention) {
    const Span uses = definitions.uses_in(mention.span);
    if (uses.begin == uses.end)
      return false;
    const TermUse& use = definitions.uses()[uses.begin];
    const std::string_view behind = text.substr(use.span.end, 2);
    return is_short[use.definition] && use.span.begin == mention.span.begin &&
           behind.find_first_of("0123456789") == std::string_view::npos;
  };
  std::erase_if(mentions, is_decoy);
}

std::vector<std::vector<uint32_t>> by_concept(const std::vector<Norm>& norms, size_t concepts) {
  std::vector<std::vector<uint32_t>> norms_of(concepts);
  for (uint32_t i = 0; i < norms.size(); ++i) {
    const auto add = [&](ConceptId id) {
      if (norms_of[id].empty() || norms_of[id].back() != i)
        norms_of[id].push_back(i);
    };
    for (const Term& term : norms[i].terms) add(term.concept_id);
    for (const ConceptId action : norms[i].actions) add(action);
  }
  return norms_of;
}

/// The mentions of a stretch of a text, with spans in it.
struct Mentions {
  std::vector<Mention> all = {};
};

Mentions find_mentions(const Vocabulary& vocabulary, std::string_view stretch,
                       const Parties& parties, Vocabulary::PartyWords& party_words) {
  Mentions found;
  vocabulary.scan(stretch, 0, found.all, &parties, &party_words);
  drop_decoys(vocabulary, found.all);
  drop_addresses(stretch, found.all);
  return found;
}

/// Appends the mentions of a text, which is cut behind lines that end a sentence: no expression
/// goes over a full stop.
void find_mentions(const Vocabulary& vocabulary, std::string_view text, const Parties& parties,
                   Memory* memory, std::vector<Mention>& mentions) {
  if (memory != nullptr && vocabulary.speaks_of_parties())
    memory->shelf<Mentions>().set_context(parties.key());
  Vocabulary::PartyWords party_words;
  auto mentions_in = recollect<Mentions>(memory, [&](std::string_view stretch) {
    return find_mentions(vocabulary, stretch, parties, party_words);
  });
  for (size_t begin = 0; begin < text.size();) {
    size_t end = text.find('\n', begin);
    while (end != std::string_view::npos && text[end - (end > begin ? 1 : 0)] != '.' &&
           text[end - (end > begin ? 1 : 0)] != ';')
      end = text.find('\n', end + 1);
    end = std::min(end, text.size());
    const std::string_view stretch = text.substr(begin, end - begin);
    const auto offset = static_cast<uint32_t>(begin);
    for (Mention mention : mentions_in(stretch).all) {
      mention.span = {offset + mention.span.begin, offset + mention.span.end};
      mentions.push_back(mention);
    }
    begin = end + 1;
  }
}

}  // namespace

Facts extract_facts(const ClauseTree& tree, const Vocabulary& vocabulary,
                    const std::vector<ConceptId>& wanted, const PartyNames& known,
                    std::shared_ptr<Memory> memory) {
  Facts facts;
  facts.memory = std::move(memory);
  facts.references = extract_references(tree, facts.memory.get());
  facts.definitions = extract_definitions(tree, facts.references, facts.memory.get());
  facts.parties = extract_parties(tree, facts.definitions, known, facts.memory.get());
  const std::string& text = tree.document().text();
  find_mentions(vocabulary, text, facts.parties, facts.memory.get(), facts.mentions);
  drop_short_decoys(text, vocabulary, facts.definitions, facts.mentions);

  std::vector<bool> is_wanted(vocabulary.concepts().size(), wanted.empty());
  for (const ConceptId id : wanted) is_wanted[id] = true;
  for (ConceptId id = 0; id < vocabulary.concepts().size(); ++id) {
    for (const ConceptId thing : vocabulary[id].stands_for)
      is_wanted[id] = is_wanted[id] || is_wanted[thing];
  }
  // A defined term may stand for a wanted concept.
  std::vector<bool> defines_wanted;
  for (const Definition& definition : facts.definitions.all()) {
    bool any = mentions_any(facts.mentions, is_wanted, definition.text);
    for (const ClauseId item : definition.items)
      any = any || mentions_any(facts.mentions, is_wanted, tree[item].text);
    defines_wanted.push_back(any);
  }
  const auto speaks = [&](Span span) {
    if (mentions_any(facts.mentions, is_wanted, span))
      return true;
    const Span uses = facts.definitions.uses_in(span);
    for (uint32_t i = uses.begin; i < uses.end; ++i) {
      if (defines_wanted[facts.definitions.uses()[i].definition])
        return true;
    }
    return false;
  };
  const auto matters = [&](Span span) {
    if (speaks(span) || times_notice(slice(text, span)))
      return true;
    // "The documents listed in Schedule 3": what they are stands there.
    const Span references = references_in(facts.references, span);
    for (uint32_t i = references.begin; i < references.end; ++i) {
      for (const ClauseId target : facts.references[i].targets) {
        const Span whole{tree[target].text.begin, tree[tree[target].end - 1].text.end};
        if (whole.begin < whole.end && whole.size() <= kLongestSource && speaks(whole))
          return true;
      }
    }
    return false;
  };

  PhraseReader reader(facts.memory.get());
  SentenceReader sentences(tree, reader);
  NormReader reader_of_norms(text, vocabulary, facts.mentions, facts.parties);
  NormMemory norms(reader_of_norms, text, facts.mentions, facts.parties, facts.memory.get());
  for (ClauseId id = 0; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (clause.text.empty() || !can_oblige(clause.function) || tree.is_unticked(id))
      continue;
    bool read = wanted.empty();
    const std::vector<Span> provision = tree.provision(id);
    for (const Span span : provision) read = read || matters(span);
    if (!read)
      continue;
    if (provision.size() == 1 && provision.front() == clause.text &&
        clause.kind != Clause::Kind::Row && clause.function != Clause::Function::Definition &&
        !has_drafting_note(tree, clause.text)) {
      norms.read_alone(
          id, clause.text, clause.leads_in && clause.end > id + 1,
          [&] { return sentences.read(id); }, facts.norms);
      continue;
    }
    std::vector<Sentence> own = sentences.read(id);
    if (clause.function == Clause::Function::Definition) {
      // What goes on behind the items of the paragraph that defines.
      const bool is_tail = clause.label.empty() && clause.heading.empty() &&
                           tree[clause.parent].first_block == clause.first_block;
      std::erase_if(own, [&](const Sentence& sentence) {
        return !obliges_behind_definition(text, clause, is_tail, sentence);
      });
    }
    norms.read(own, clause.text.begin, facts.norms);
  }
  resolve_terms(tree, vocabulary, reader, facts);
  facts.mentions_of.resize(vocabulary.concepts().size());
  for (uint32_t i = 0; i < facts.mentions.size(); ++i)
    facts.mentions_of[facts.mentions[i].concept_id].push_back(i);
  facts.norms_of = by_concept(facts.norms, vocabulary.concepts().size());
  return facts;
}

}  // namespace lint
