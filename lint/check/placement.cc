// SPDX-License-Identifier: MIT
#include "lint/check/placement.h"

#include <algorithm>
#include <string>

#include "lint/check/applicability.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

Evidence heading_or_text(const ClauseTree& tree, ClauseId id) {
  const Clause& clause = tree[id];
  if (!clause.heading.empty())
    return {id, clause.heading};
  const std::string_view words = tree.document().text(clause.text);
  const auto end = words.find('\n');
  Span line = clause.text;
  if (end != std::string_view::npos)
    line.end = line.begin + static_cast<uint32_t>(end);
  return {id, line};
}

/// The clause itself or the nearest above it that has a label or a heading.
ClauseId named_clause(const ClauseTree& tree, ClauseId id) {
  ClauseId named = id;
  while (named != 0 && tree[named].label.empty() && tree[named].heading.empty())
    named = tree[named].parent;
  return named != 0 ? named : id;
}

bool can_hold(const Clause& clause) {
  return clause.function == Clause::Function::Operative && clause.kind != Clause::Kind::Row &&
         clause.kind != Clause::Kind::Root;
}

/// A section on a topic may begin with what its words mean: "Confidential Information means ...".
bool can_hold_below(const Clause& section) {
  return can_hold(section) || (section.function == Clause::Function::Definition &&
                               section.kind == Clause::Kind::Section && !section.label.empty());
}

/// Whether any section does more than open the contract. A short one without numbers is taken for
/// its own opening as a whole.
bool has_operative_section(const ClauseTree& tree) {
  return std::any_of(tree.clauses().begin(), tree.clauses().end(), [](const Clause& clause) {
    return can_hold(clause) && !clause.heading.empty();
  });
}

/// The first of `topics` that the words speak of, as an index; their number when they speak of
/// none.
size_t rank_of(Span words, const std::vector<ConceptId>& topics, const Facts& facts) {
  size_t best = topics.size();
  auto mention =
      std::lower_bound(facts.mentions.begin(), facts.mentions.end(), words.begin,
                       [](const Mention& other, uint32_t at) { return other.span.begin < at; });
  for (; mention != facts.mentions.end() && mention->span.begin < words.end; ++mention) {
    const auto topic = std::find(topics.begin(), topics.end(), mention->concept_id);
    best = std::min(best, static_cast<size_t>(topic - topics.begin()));
  }
  return best;
}

/// The words that speak first of one of `topics`; empty when none do.
Span first_of(Span words, const std::vector<ConceptId>& topics, const Facts& facts) {
  auto mention =
      std::lower_bound(facts.mentions.begin(), facts.mentions.end(), words.begin,
                       [](const Mention& other, uint32_t at) { return other.span.begin < at; });
  for (; mention != facts.mentions.end() && mention->span.begin < words.end; ++mention) {
    if (std::find(topics.begin(), topics.end(), mention->concept_id) != topics.end())
      return mention->span;
  }
  return {};
}

/// Whether a heading speaks of what the clause does not belong to, and not of a topic of the clause
/// first: "Service Fees", but not "Data Protection, References and Publicity".
bool names_elsewhere(const Rule& rule, const ClauseTree& tree, Span heading, const Facts& facts) {
  const Span elsewhere = first_of(heading, rule.belongs_without, facts);
  if (elsewhere.empty())
    return false;
  std::vector<ConceptId> topics = rule.belongs;
  topics.insert(topics.end(), rule.belongs_alone.begin(), rule.belongs_alone.end());
  const Span topic = first_of(heading, topics, facts);
  if (topic.empty() || elsewhere.begin <= topic.begin)
    return true;
  if (elsewhere.begin < topic.end)
    return false;
  const std::string_view between = slice(tree.document().text(), {topic.end, elsewhere.begin});
  return between.find_first_of(",;&/") == std::string_view::npos &&
         between.find(" and ") == std::string_view::npos &&
         between.find(" AND ") == std::string_view::npos;
}

/// Whether its heading speaks of what the clause does not belong to, or one above it that speaks of
/// no topic of the clause either.
bool is_elsewhere(const Rule& rule, const ClauseTree& tree, ClauseId id, const Facts& facts) {
  bool is_topic = false;
  for (; id != 0 && !is_topic; id = tree[id].parent) {
    if (names_elsewhere(rule, tree, tree[id].heading, facts))
      return true;
    const ClauseId parent = tree[id].parent;
    is_topic = parent != 0 && !first_of(tree[parent].heading, rule.belongs, facts).empty();
  }
  return false;
}

/// Whether its first words speak of what the clause does not belong to: "I have read ...".
bool opens_elsewhere(const Rule& rule, const Clause& clause, const Facts& facts) {
  constexpr uint32_t kFirst = 60;
  const Span first{clause.text.begin, std::min(clause.text.end, clause.text.begin + kFirst)};
  return rank_of(first, rule.belongs_without, facts) < rule.belongs_without.size();
}

/// Whether a heading says nothing but topics of the rule, one of the lesser ones among them: "Our
/// Services", "Confidentiality and Intellectual Property", not "Service Hours".
bool speaks_alone(const Rule& rule, const ClauseTree& tree, Span heading, const Facts& facts) {
  const std::string_view text = tree.document().text();
  std::vector<ConceptId> topics = rule.belongs_alone;
  const bool is_topic = !first_of(heading, topics, facts).empty();
  topics.insert(topics.end(), rule.belongs.begin(), rule.belongs.end());
  topics.insert(topics.end(), rule.belongs_without.begin(), rule.belongs_without.end());
  Span topic = first_of(heading, topics, facts);
  for (const Span word : find_words(text, heading)) {
    while (!topic.empty() && topic.end <= word.begin)
      topic = first_of({word.begin, heading.end}, topics, facts);
    if (!topic.contains(word) &&
        !is_one_of(to_lower(slice(text, word)),
                   {"the", "our", "your", "and", "of", "to", "s", "other"}))
      return false;
  }
  return is_topic;
}

/// Whether these words are more than a line to sign or to fill in: "Date: ____".
bool is_prose(const ClauseTree& tree, Span span, size_t fewest_words) {
  const std::string_view words = tree.document().text(span);
  return static_cast<size_t>(std::count(words.begin(), words.end(), ' ')) + 1 >= fewest_words &&
         words.find("___") == std::string_view::npos;
}

/// Whether a section says more than a line.
bool says_much(const ClauseTree& tree, const Clause& section) {
  constexpr size_t kFewest = 12;  // words
  const std::string_view words =
      tree.document().text({section.heading.begin, tree[section.end - 1].text.end});
  return static_cast<size_t>(std::count(words.begin(), words.end(), ' ')) + 1 >= kFewest;
}

/// Whether a section obliges anybody, by its looks: "will protect", not "shall mean", nor what a
/// definition says.
bool says_duty(const ClauseTree& tree, const Clause& section, const Facts& facts) {
  const Span whole{section.heading.begin, tree[section.end - 1].text.end};
  const std::string_view words = tree.document().text(whole);
  const std::vector<Definition>& all = facts.definitions.all();
  const auto is_defining = [&](size_t at) {
    const auto place = whole.begin + static_cast<uint32_t>(at);
    return std::any_of(all.begin(), all.end(), [&](const Definition& definition) {
      if (definition.form != Definition::Form::Means || !definition.text.contains(place))
        return false;
      const Span before{definition.text.begin, place};
      return tree.document().text(before).find(". ") == std::string_view::npos;
    });
  };
  for (const std::string_view modal : {" shall ", " will ", " must "}) {
    for (size_t at = words.find(modal); at != std::string_view::npos;
         at = words.find(modal, at + 1)) {
      const std::string_view behind = words.substr(at + modal.size());
      const bool defines = behind.starts_with("mean") || behind.starts_with("have the meaning") ||
                           behind.starts_with("include") || behind.starts_with("refer to");
      if (!defines && !is_defining(at))
        return true;
    }
  }
  return false;
}

/// Whether a section does nothing but say what a term means: 'When used in this agreement,
/// "confidential information" means ...'.
bool only_defines(const ClauseTree& tree, ClauseId id, const Facts& facts) {
  constexpr uint32_t kFirst = 80;  // bytes
  const Clause& section = tree[id];
  const std::vector<Definition>& all = facts.definitions.all();
  const auto begins = [&](const Definition& definition) {
    const bool says_meaning =
        definition.form == Definition::Form::Means || definition.form == Definition::Form::Defers;
    return says_meaning && definition.clause >= id && definition.clause < section.end &&
           definition.span.begin < section.heading.end + kFirst;
  };
  return (section.function == Clause::Function::Definition ||
          std::any_of(all.begin(), all.end(), begins)) &&
         !says_duty(tree, section, facts);
}

/// The section whose heading gives the lowest rank below `count`, those that say no more than a
/// line or only define behind all others; of two, one with a number, then the one that is higher in
/// the tree, then the first. 0 when there is none.
template <typename Rank>
ClauseId best_section(const Rule& rule, const ClauseTree& tree, const Facts& facts, size_t count,
                      const Rank& rank_of_clause) {
  const bool is_all_opening = !has_operative_section(tree);
  const auto is_better = [&](ClauseId a, ClauseId b) {
    if (tree[a].label.empty() != tree[b].label.empty())
      return tree[b].label.empty();
    return tree[a].depth < tree[b].depth;
  };
  ClauseId best = 0;
  size_t best_rank = 2 * count;
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    const bool can =
        can_hold_below(clause) || (is_all_opening && clause.function == Clause::Function::Parties &&
                                   clause.kind == Clause::Kind::Section);
    if (clause.heading.empty() || !can)
      continue;
    size_t rank = rank_of_clause(clause);
    if (rank == count)
      continue;
    if (!says_much(tree, clause) || only_defines(tree, id, facts))
      rank += count;
    if (rank > best_rank || is_elsewhere(rule, tree, id, facts))
      continue;
    if (rank < best_rank || is_better(id, best)) {
      best = id;
      best_rank = rank;
    }
  }
  return best;
}

/// The numbered clause without a heading whose first words speak of the best topic. 0 when none do.
ClauseId clause_of_topic(const Rule& rule, const ClauseTree& tree, const Facts& facts) {
  constexpr uint32_t kFirst = 80;  // bytes
  ClauseId best = 0;
  size_t best_rank = rule.belongs.size();
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    // "6." or "Section 6", but no item.
    const bool is_numbered = !clause.label.empty() && clause.label.back() >= '0' &&
                             clause.label.back() <= '9' && tree[clause.parent].label.empty();
    if (!is_numbered || !clause.heading.empty() || !can_hold(clause) ||
        is_elsewhere(rule, tree, id, facts) || opens_elsewhere(rule, clause, facts))
      continue;
    const Span first{clause.text.begin, std::min(clause.text.end, clause.text.begin + kFirst)};
    const size_t rank = rank_of(first, rule.belongs, facts);
    if (rank < best_rank) {
      best = id;
      best_rank = rank;
    }
  }
  return best;
}

/// The section with the best topic in its heading, the clause that begins with one, or else the
/// section that says nothing but a lesser one. 0 when there is none.
ClauseId section_of_topic(const Rule& rule, const ClauseTree& tree, const Facts& facts) {
  const ClauseId best = best_section(
      rule, tree, facts, rule.belongs.size(),
      [&](const Clause& clause) { return rank_of(clause.heading, rule.belongs, facts); });
  if (best != 0)
    return best;
  if (const ClauseId clause = clause_of_topic(rule, tree, facts); clause != 0)
    return clause;
  const std::vector<ConceptId>& alone = rule.belongs_alone;
  return best_section(rule, tree, facts, alone.size(), [&](const Clause& clause) {
    const bool is_part = clause.kind == Clause::Kind::Schedule;
    return !is_part && speaks_alone(rule, tree, clause.heading, facts)
               ? rank_of(clause.heading, alone, facts)
               : alone.size();
  });
}

/// Of sections on equally good topics, the one that has something of the clause already; `section`
/// when there is none.
ClauseId section_of_near_miss(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                              const std::vector<NearMiss>& near_misses, ClauseId section) {
  const size_t rank = rank_of(tree[section].heading, rule.belongs, facts);
  for (const NearMiss& near : near_misses) {
    const ClauseId own = tree.section(near.place.clause);
    // One on the level of the section or the next, but no item of a list.
    const bool is_as_good = own != 0 && can_hold(tree[own]) && rank < rule.belongs.size() &&
                            tree[own].depth <= tree[section].depth + 1 &&
                            rank_of(tree[own].heading, rule.belongs, facts) <= rank;
    if (!near.elements.empty() && is_as_good && says_much(tree, tree[own]) &&
        !is_elsewhere(rule, tree, own, facts))
      return own;
  }
  return section;
}

/// The first row of a table that is nothing but a topic: "Additional Terms" on a cover page.
ClauseId row_of_topic(const Rule& rule, const ClauseTree& tree, const Facts& facts) {
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    if (clause.kind == Clause::Kind::Row && clause.function == Clause::Function::Operative &&
        !clause.text.empty() && first_of(clause.text, rule.belongs_alone, facts) == clause.text)
      return id;
  }
  return 0;
}

/// The last section of the body that is not about something else, with a number where there are
/// such; else the last clause that says something.
ClauseId last_of_substance(const Rule& rule, const ClauseTree& tree, const Facts& facts) {
  constexpr size_t kFewestOfSentence = 8;
  constexpr size_t kFewestOfSection = 40;
  ClauseId numbered = 0;
  ClauseId section = 0;
  ClauseId brief = 0;
  ClauseId sentence = 0;
  bool has_title = false;
  ClauseId last = 0;
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    // What stands before the title is said about the document.
    if (!has_title && clause.function == Clause::Function::Parties) {
      has_title = true;
      sentence = 0;
    }
    if (!can_hold(clause))
      continue;
    if (clause.kind == Clause::Kind::Schedule && last != 0)
      break;
    last = id;
    if (is_elsewhere(rule, tree, id, facts))
      continue;
    if (is_prose(tree, clause.text, kFewestOfSentence) && !opens_elsewhere(rule, clause, facts))
      sentence = id;
    const Span all{clause.heading.begin, tree[clause.end - 1].text.end};
    if (clause.heading.empty() || !is_prose(tree, all, 1))
      continue;
    brief = id;
    if (!is_prose(tree, all, kFewestOfSection))
      continue;
    section = id;
    if (!clause.label.empty())
      numbered = id;
  }
  for (const ClauseId id : {numbered, section, brief, sentence}) {
    if (id != 0)
      return id;
  }
  // A cover of headings and tables: the last section behind the title that is not elsewhere.
  for (ClauseId id = static_cast<ClauseId>(tree.clauses().size()); id-- > 2;) {
    if (tree[id].kind == Clause::Kind::Section && !tree[id].heading.empty() &&
        tree[id].function != Clause::Function::Contents && !is_elsewhere(rule, tree, id, facts))
      return id;
  }
  return last;
}

/// The numbered section of the first level that holds the clause, or the clause itself.
ClauseId section_around(const ClauseTree& tree, ClauseId id) {
  while (id != 0 && !tree[id].label.empty() && !tree[tree[id].parent].label.empty() &&
         can_hold(tree[tree[id].parent]))
    id = tree[id].parent;
  return id;
}

}  // namespace

void place_missing(const Rule& rule, const ClauseTree& tree, const Facts& facts,
                   Requirement& requirement) {
  const auto put = [&](ClauseId clause) { requirement.place = heading_or_text(tree, clause); };
  if (const auto norm = find_condition_norm(rule, tree, facts))
    return put(named_clause(tree, facts.norms[*norm].clause));
  if (const ClauseId section = section_of_topic(rule, tree, facts); section != 0)
    return put(section_of_near_miss(rule, tree, facts, requirement.near_misses, section));
  if (const ClauseId row = row_of_topic(rule, tree, facts); row != 0)
    return put(row);
  // One that has nothing of the clause may stand anywhere.
  const auto& near_misses = requirement.near_misses;
  if (!near_misses.empty() && !near_misses.front().elements.empty()) {
    const Evidence& near = near_misses.front().place;
    const ClauseId section = tree.section(near.clause);
    if (section != 0)
      return put(section);
    requirement.place = near;
    return;
  }
  requirement.is_behind = true;
  put(section_around(tree, last_of_substance(rule, tree, facts)));
}

}  // namespace lint
