// SPDX-License-Identifier: MIT
#include "lint/fact/resolution.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "lint/fact/quoted.h"
#include "lint/fact/term_meaning.h"
#include "lint/fact/time.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr int kDeepest = 4;
constexpr size_t kSentencesBack = 4;
constexpr auto kNowhere = std::string_view::npos;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// The last word that ends before `offset`, in lower case, and where it begins.
std::pair<std::string, uint32_t> word_before(std::string_view text, uint32_t offset) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '\'';
  };
  while (offset > 0 && (text[offset - 1] == ' ' || text[offset - 1] == '\n')) --offset;
  const uint32_t end = offset;
  while (offset > 0 && is_letter(text[offset - 1])) --offset;
  std::string word(text.substr(offset, end - offset));
  for (char& letter : word) {
    if (letter >= 'A' && letter <= 'Z')
      letter = static_cast<char>(letter - 'A' + 'a');
  }
  return {std::move(word), offset};
}

class Resolver {
 public:
  Resolver(const ClauseTree& tree, const Vocabulary& vocabulary, PhraseReader& reader, Facts& facts)
      : tree_(tree),
        text_(tree.document().text()),
        vocabulary_(vocabulary),
        reader_(reader),
        facts_(facts),
        meanings_(tree, vocabulary, facts),
        may_lapse_(vocabulary.concepts().size()) {
    for (ConceptId id = 0; id < vocabulary.concepts().size(); ++id) {
      for (const ConceptId thing : vocabulary[id].stands_for) may_lapse_[thing] = true;
    }
  }

  void resolve(size_t index) {
    Norm& norm = facts_.norms[index];
    const size_t said = norm.terms.size();  // what follows is added
    for (const Span span : norm.sentence) {
      const Span uses = facts_.definitions.uses_in(span);
      for (uint32_t i = uses.begin; i < uses.end; ++i) {
        const TermUse& use = facts_.definitions.uses()[i];
        add_definition(norm, facts_.definitions.at(use.span.begin), use.span,
                       zone_at(norm, said, use.span), 0);
      }
      const Span references = references_in(facts_.references, span);
      for (uint32_t i = references.begin; i < references.end; ++i)
        add_reference(norm, facts_.references[i], zone_at(norm, said, facts_.references[i].span));
      for (const auto& [whole, title] : find_named_sections(norm.clause, span))
        add_section(norm, whole, title, zone_at(norm, said, title));
    }
    bool has_thing = false;
    std::optional<Term> event;  // the last one, or the last that a pronoun goes with
    bool is_of_pronoun = false;
    for (size_t i = 0; i < said; ++i) {
      const Term term = norm.terms[i];
      const Concept::Kind kind = vocabulary_[term.concept_id].kind;
      if (kind == Concept::Kind::Thing && points_back(term.span))
        add_antecedent(index, term, true);
      has_thing = has_thing || (kind == Concept::Kind::Thing && term.zone != Term::Zone::Lead);
      if (kind != Concept::Kind::Event)
        continue;
      const bool goes = goes_with_pronoun(term.span);
      if (goes || !is_of_pronoun)
        event = term;
      is_of_pronoun = is_of_pronoun || goes;
    }
    for (size_t i = 0; i < said; ++i) {
      const Term term = norm.terms[i];
      if (vocabulary_[term.concept_id].kind == Concept::Kind::StandIn)
        add_named_before(index, term);
    }
    if (is_object_pronoun(norm) && !take_from_lead(norm, said) && !follows_another_object(index))
      add_antecedent(index, {.zone = Term::Zone::Object, .span = norm.verb}, false);
    if (has_same_purpose(norm))
      add_antecedent(index, {.zone = Term::Zone::Object, .span = norm.verb}, false);
    for (size_t i = 0; i < said; ++i) {
      const Term term = norm.terms[i];
      if (vocabulary_[term.concept_id].id == "happen" && points_at_event(term.span))
        add_event(index, term);
    }
    if (norm.periods.empty())
      add_time_of_notice(norm);
    else if (is_about_such_notice(norm))
      give_time_to_notice(index);
    if (slice(text_, norm.predicate).starts_with("do so"))
      give_time_to_act(index);
    // "shall notify Customer of any lapse", "if either of them lapses": of what was just spoken of.
    if (event && (is_of_pronoun || !(has_thing && has_thing_beside(norm, said, event->span))))
      add_antecedent(index, *event, false);
  }

 private:
  /// Whether the part of the sentence that holds the event, such as an item, speaks of a thing.
  bool has_thing_beside(const Norm& norm, size_t said, Span event) const {
    const auto part = std::find_if(norm.sentence.begin(), norm.sentence.end(),
                                   [&](Span span) { return span.contains(event); });
    if (part == norm.sentence.begin() || part == norm.sentence.end())
      return true;
    return std::any_of(norm.terms.begin(), norm.terms.begin() + static_cast<ptrdiff_t>(said),
                       [&](const Term& term) {
                         return part->contains(term.span) &&
                                vocabulary_[term.concept_id].kind == Concept::Kind::Thing;
                       });
  }

  /// The zone of the words around `span`.
  static Term::Zone zone_at(const Norm& norm, size_t said, Span span) {
    for (size_t i = 0; i < said; ++i) {
      const Term& term = norm.terms[i];
      if (span.contains(term.span.begin) && term.zone == Term::Zone::Excluded)
        return term.zone;
    }
    // "While Services are provided, Provider shall hold the Certifications": not provided.
    if (norm.passive && !norm.predicate.empty() && span.begin >= norm.predicate.end)
      return Term::Zone::Lead;
    if (norm.verb.empty() || span.begin >= norm.verb.begin)
      return Term::Zone::Object;
    return norm.subject.contains(span) ? Term::Zone::Subject : Term::Zone::Lead;
  }

  /// Once is enough: what refers to what refers to something else would double it each time.
  static void add_term(Norm& norm, const Term& added) {
    const bool is_known = std::any_of(norm.terms.begin(), norm.terms.end(), [&](const Term& term) {
      return term.concept_id == added.concept_id && term.zone == added.zone &&
             term.span == added.span;
    });
    if (!is_known)
      norm.terms.push_back(added);
  }

  /// Adds what `source` mentions of the kinds that `accepts` takes.
  template <typename Accepts>
  void add_mentions(Norm& norm, Span source, Span via, Term::Zone zone, Accepts accepts) {
    const auto first = std::lower_bound(
        facts_.mentions.begin(), facts_.mentions.end(), source.begin,
        [](const Mention& mention, uint32_t at) { return mention.span.begin < at; });
    for (auto mention = first; mention != facts_.mentions.end() && mention->span.begin < source.end;
         ++mention) {
      if (accepts(vocabulary_[mention->concept_id].kind) &&
          !tree_.is_unticked(tree_.at(mention->span.begin)))
        add_term(norm, {mention->concept_id, zone, mention->span, via});
    }
  }

  /// "Means ISO 27001 certification or a SOC 2 Type II report": either will do.
  void add_choices(Norm& norm, Span source) const {
    constexpr uint32_t kFar = 60;
    auto mention =
        std::lower_bound(facts_.mentions.begin(), facts_.mentions.end(), source.begin,
                         [](const Mention& other, uint32_t at) { return other.span.begin < at; });
    for (; mention != facts_.mentions.end() && mention->span.begin < source.end; ++mention) {
      for (auto next = std::next(mention);
           next != facts_.mentions.end() && next->span.begin < source.end &&
           next->span.begin < mention->span.end + kFar;
           ++next) {
        if (next->span.begin < mention->span.end || next->concept_id == mention->concept_id)
          continue;
        const std::string_view between = slice(text_, {mention->span.end, next->span.begin});
        if (between.find(" or ") != std::string_view::npos &&
            between.find(" and ") == std::string_view::npos)
          norm.choices.push_back({mention->concept_id, next->concept_id});
      }
    }
  }

  /// The phrases of a definition, which many norms use.
  const std::vector<Phrase>& phrases_of(Span source) {
    const auto [known, is_new] = phrases_.try_emplace(source);
    if (is_new)
      reader_.read(slice(text_, source), source.begin, known->second);
    return known->second;
  }

  void add_amounts(Norm& norm, Span source, Span via) {
    for (const Phrase& phrase : phrases_of(source)) {
      if (phrase.kind == Phrase::Kind::Amount)
        norm.amounts.push_back({.span = phrase.span, .via = via});
    }
  }

  void add_times(Norm& norm, Span source, Span via) {
    for (const Phrase& phrase : phrases_of(source)) {
      if (phrase.kind == Phrase::Kind::Frequency) {
        if (const auto frequency = read_frequency(slice(text_, phrase.span))) {
          FrequencyPhrase found;
          found.span = phrase.span;
          found.via = via;
          found.frequency = *frequency;
          norm.frequencies.push_back(found);
        }
      }
      if (phrase.kind != Phrase::Kind::Period)
        continue;
      if (const auto period = read_period(slice(text_, phrase.span))) {
        PeriodPhrase found;
        found.span = phrase.span;
        found.via = via;
        found.period = *period;
        norm.periods.push_back(found);
      }
    }
  }

  void add_definition(Norm& norm, const Definition* definition, Span via, Term::Zone zone,
                      int depth) {
    if (definition == nullptr || depth == kDeepest)
      return;
    const auto [is_known, is_party, names_thing, names_time, names_event, names_amount,
                names_section, names_body] = meanings_.of(*definition);
    if (is_party && !names_body)
      return;
    // "Each Reviewer may": the term is the whole subject.
    constexpr uint32_t kDeterminer = 6;
    const bool names_actor = norm.subject.contains(via) && norm.subject.end == via.end &&
                             norm.subject.size() <= via.size() + kDeterminer;
    if (!names_thing && !names_time && !names_event && !names_actor && !names_amount &&
        !names_section && !names_body)
      return;
    // A definition in the sentence itself adds nothing to it.
    for (const Span span : norm.sentence) {
      if (span.contains(definition->span))
        return;
    }
    std::vector<Span> sources{definition->text};
    uint32_t length = definition->text.size();
    for (const ClauseId item : definition->items) {
      sources.push_back(tree_[item].text);
      length += tree_[item].text.size();
    }
    if (length > kLongestSource)
      return;
    add_quoted_sections(definition->text, sources);
    for (const auto& [whole, title] : find_named_sections(definition->clause, definition->text))
      sources.push_back(whole);
    for (const Span source : sources) {
      add_mentions(norm, source, via, zone, [&](Concept::Kind kind) {
        return (names_thing && is_subject(kind)) || (names_time && kind == Concept::Kind::Manner) ||
               (names_event && (kind == Concept::Kind::Event || kind == Concept::Kind::Thing)) ||
               ((names_actor || names_body) && kind == Concept::Kind::Actor);
      });
      if (names_thing)
        add_choices(norm, source);
      if (names_time && !is_duration(via))
        add_times(norm, source, via);
      if (names_amount)
        add_amounts(norm, source, via);
      const Span uses = facts_.definitions.uses_in(source);
      for (uint32_t i = uses.begin; i < uses.end; ++i) {
        const Definition* inner = facts_.definitions.at(facts_.definitions.uses()[i].span.begin);
        if (inner != definition)
          add_definition(norm, inner, via, zone, depth + 1);
      }
      const Span references = references_in(facts_.references, source);
      for (uint32_t i = references.begin; i < references.end && depth == 0; ++i)
        add_targets(norm, facts_.references[i], via, zone);
    }
  }

  /// "during the Licence Period" says for how long, not until when.
  bool is_duration(Span via) const {
    auto [word, begin] = word_before(text_, via.begin);
    while (is_one_of(word, {"the", "any", "each", "whole", "entire", "such"}))
      std::tie(word, begin) = word_before(text_, begin);
    return is_one_of(word, {"during", "throughout", "for", "over", "of"});
  }

  /// 'the commitments ticked under "Security commitments"': adds what stands below that heading.
  void add_quoted_sections(Span text, std::vector<Span>& sources) {
    for (const QuotedTerms& quoted : find_quoted(text_, text)) {
      for (const Span title : quoted.terms) {
        const auto [first, last] = sections().equal_range(fold(slice(text_, title)));
        const auto section = std::find_if(first, last, [&](const auto& named) {
          return tree_[named.second].heading.size() <= title.size() + 2;
        });
        if (section == last)
          continue;
        const Clause& clause = tree_[section->second];
        const Span whole{clause.text.begin, tree_[clause.end - 1].text.end};
        if (whole.begin < whole.end && whole.size() <= kLongestSource)
          sources.push_back(whole);
      }
    }
  }

  /// The clauses with a heading by its folded words, in order.
  const std::multimap<std::string, ClauseId>& sections() {
    if (!sections_) {
      sections_.emplace();
      for (ClauseId id = 1; id < tree_.clauses().size(); ++id) {
        if (!tree_[id].heading.empty())
          sections_->emplace(fold(slice(text_, tree_[id].heading)), id);
      }
    }
    return *sections_;
  }

  void add_reference(Norm& norm, const Reference& reference, Term::Zone zone) {
    const auto [word, begin] = word_before(text_, reference.span.begin);
    const auto [earlier, unused] = word_before(text_, begin);
    const bool lists =
        is_one_of(
            earlier,
            {"listed",   "out",       "forth",     "described",      "specified", "identified",
             "named",    "stated",    "defined",   "detailed",       "to",        "contained",
             "required", "scheduled", "provided",  "certifications", "shown",     "entered",
             "given",    "items",     "documents", "deliverables",   "column",    "table",
             "part"}) &&
        is_one_of(word, {"in", "to", "by", "under", "at", "of"});
    if (lists)
      add_targets(norm, reference, reference.span, zone);
  }

  void add_targets(Norm& norm, const Reference& reference, Span via, Term::Zone zone) {
    for (const ClauseId target : reference.targets) {
      if (tree_.is_within(norm.clause, target))
        continue;
      const Clause& last = tree_[tree_[target].end - 1];
      const Span whole{tree_[target].text.begin, last.text.end};
      if (whole.end <= whole.begin || whole.size() > kLongestSource)
        continue;
      add_section(norm, whole, via, zone);
    }
  }

  /// What a section that the norm points at says, also through the terms that it uses.
  void add_section(Norm& norm, Span whole, Span via, Term::Zone zone) {
    add_mentions(norm, whole, via, zone, is_subject);
    add_times(norm, whole, via);
    add_amounts(norm, whole, via);
    const Span uses = facts_.definitions.uses_in(whole);
    for (uint32_t i = uses.begin; i < uses.end; ++i) {
      const Definition* used = facts_.definitions.at(facts_.definitions.uses()[i].span.begin);
      add_definition(norm, used, via, zone, kDeepest - 1);
    }
  }

  /// "Will give a Compliance Notice", and elsewhere "A Compliance Notice must be given within three
  /// days": the period holds for the notice.
  void add_time_of_notice(Norm& norm) const {
    constexpr std::string_view kNotice = " Notice";
    const std::string_view words = slice(text_, norm.predicate);
    const size_t at = words.find(kNotice);
    if (at == std::string_view::npos)
      return;
    const auto end = norm.predicate.begin + static_cast<uint32_t>(at + kNotice.size());
    const uint32_t first = word_before(text_, end - static_cast<uint32_t>(kNotice.size())).second;
    const Span name{first, end};
    if (!is_capitalised(slice(text_, name)))
      return;
    for (const Norm& other : facts_.norms) {
      if (other.periods.empty() || other.modality != Modality::Duty ||
          !slice(text_, other.subject).ends_with(slice(text_, name)))
        continue;
      for (PeriodPhrase period : other.periods) {
        if (!period.via.empty())
          continue;
        period.via = name;
        norm.periods.push_back(period);
      }
      return;
    }
  }

  /// "Such notification shall be made within two weeks".
  bool is_about_such_notice(const Norm& norm) const {
    const bool is_due =
        norm.modality == Modality::Duty || slice(text_, norm.predicate).find(" due ") != kNowhere;
    if (!is_due || norm.negated || norm.subject.empty())
      return false;
    const std::string subject = to_lower(slice(text_, norm.subject));
    const size_t space = subject.find(' ');
    return space != std::string::npos &&
           is_one_of(subject.substr(0, space), {"such", "this", "that", "the", "each"}) &&
           is_one_of(subject.substr(space + 1), {"notice", "notification"});
  }

  /// Gives its time to the duty to notify in the sentences before it that has none.
  void give_time_to_notice(size_t index) {
    const Norm& notice = facts_.norms[index];
    const ClauseId section = wider_section(notice.clause);
    for (size_t i = index; i-- > 0 && wider_section(facts_.norms[i].clause) == section;) {
      Norm& earlier = facts_.norms[i];
      const bool notifies =
          std::any_of(earlier.actions.begin(), earlier.actions.end(),
                      [&](ConceptId action) { return vocabulary_[action].id == "notify"; });
      if (!notifies)
        continue;
      if (!earlier.periods.empty())
        return;
      earlier.periods = notice.periods;
      for (PeriodPhrase& period : earlier.periods) period.via = notice.subject;
      return;
    }
  }

  /// "It shall do so once a year": gives its time to what the clause says before.
  void give_time_to_act(size_t index) {
    const Norm& norm = facts_.norms[index];
    if (index == 0 || facts_.norms[index - 1].clause != norm.clause)
      return;
    Norm& act = facts_.norms[index - 1];
    if (act.periods.empty())
      act.periods = norm.periods;
    if (act.frequencies.empty())
      act.frequencies = norm.frequencies;
  }

  /// The words below a title up to the next.
  Span own_words(ClauseId id) const {
    Span words{tree_[id].text.begin, std::max(tree_[id].text.end, tree_[id].text.begin)};
    for (ClauseId below = id + 1; below < tree_[id].end && tree_[below].heading.empty(); ++below) {
      if (words.empty())
        words.begin = tree_[below].text.begin;
      words.end = std::max(words.end, tree_[below].text.end);
    }
    return words;
  }

  /// "The accreditations named in the Order Form": what stands below that title, and the title.
  std::vector<std::pair<Span, Span>> find_named_sections(ClauseId clause, Span span) {
    constexpr std::array<std::string_view, 16> kLeads = {
        "named in the ",     "shown in the ",    "listed in the ",    "set out in the ",
        "specified in the ", "entered in the ",  "set forth in the ", "stated in the ",
        "marked on the ",    "marked in the ",   "ticked on the ",    "ticked in the ",
        "selected on the ",  "selected in the ", "checked on the ",   "indicated on the "};
    std::vector<std::pair<Span, Span>> found;
    const std::string_view words = slice(text_, span);
    for (const std::string_view lead : kLeads) {
      for (size_t at = words.find(lead); at != std::string_view::npos;
           at = words.find(lead, at + lead.size())) {
        const auto begin = span.begin + static_cast<uint32_t>(at + lead.size());
        uint32_t end = begin;
        for (uint32_t i = begin; i < span.end && is_capitalised(slice(text_, {i, span.end}));) {
          while (i < span.end && text_[i] != ' ' && text_[i] != ',' && text_[i] != '.') ++i;
          end = i;
          if (i < span.end && text_[i] == ' ')
            ++i;
          else
            break;
        }
        if (end == begin)
          continue;
        const Span title{begin, end};
        const std::string name = fold(slice(text_, title));
        // "Order Form No. 12" is the Order Form.
        const auto section = sections().lower_bound(name);
        if (section == sections().end() || !section->first.starts_with(name) ||
            (section->first.size() > name.size() && section->first[name.size()] != ' ') ||
            tree_.is_within(clause, section->second))
          continue;
        const Span whole = own_words(section->second);
        if (whole.begin < whole.end && whole.size() <= kLongestSource)
          found.emplace_back(whole, title);
      }
    }
    return found;
  }

  /// "such reports", "these certifications", "the foregoing reports".
  bool points_back(Span span) const {
    uint32_t at = span.begin;
    for (int i = 0; i < 3; ++i) {
      const auto [word, begin] = word_before(text_, at);
      if (is_one_of(word, {"such", "these", "those", "said", "foregoing", "aforementioned", "same",
                           "that"}))
        return true;
      if (word.empty() || is_one_of(word, {"the", "a", "an", "its", "any", "all"}))
        return false;
      at = begin;
    }
    return false;
  }

  /// Whether a noun phrase is definite: "the current report", "its reports and certificates", "both
  /// documents".
  bool is_definite(Span span) const {
    uint32_t at = span.begin;
    for (int i = 0; i < 5; ++i) {
      const auto [word, begin] = word_before(text_, at);
      if (is_one_of(word, {"the",     "that",      "such",    "these",          "those",
                           "said",    "both",      "its",     "their",          "our",
                           "your",    "each",      "all",     "every",          "current",
                           "renewed", "resulting", "updated", "aforementioned", "which"}))
        return true;
      if (word.empty() || is_one_of(word, {"a", "an", "any", "no", "to", "of", "by", "with"}))
        return false;
      if (is_one_of(word, {"and", "or"}) &&
          !is_one_of(word_before(text_, begin).first,
                     {"report", "reports", "certificate", "certificates", "attestation", "copy"}))
        return false;
      at = begin;
    }
    return false;
  }

  static bool begins_with_pronoun(std::string_view words) {
    const std::string word = to_lower(words.substr(0, words.find_first_of(" ,.;:)\n")));
    return is_one_of(word, {"it", "them", "each", "both", "the", "such", "these", "those", "this",
                            "that", "same", "either", "any", "every", "all"});
  }

  /// "a copy of each renewal": whether a noun that no word is known for follows the determiner at
  /// `begin`.
  bool names_something_else(uint32_t begin) const {
    const std::string_view words = text_.substr(begin);
    const size_t space = words.find_first_of(" ,.;:)\n");
    if (space == std::string_view::npos || words[space] != ' ' ||
        !is_one_of(words.substr(0, space), {"each", "any", "every"}))
      return false;
    const auto noun = begin + static_cast<uint32_t>(space) + 1;
    const auto mention =
        std::lower_bound(facts_.mentions.begin(), facts_.mentions.end(), noun,
                         [](const Mention& other, uint32_t at) { return other.span.begin < at; });
    constexpr uint32_t kNear = 24;
    const bool is_known = mention != facts_.mentions.end() && mention->span.begin < noun + kNear;
    return !is_known && !text_.substr(noun).starts_with("of ") &&
           facts_.definitions.uses_in({noun, noun + kNear}).empty();
  }

  /// Adds what a stand-in stands for, as far as norms before it in the section name it and its own
  /// norm does not.
  void add_named_before(size_t index, const Term& stand_in) {
    const std::vector<ConceptId>& things = vocabulary_[stand_in.concept_id].stands_for;
    const auto is_thing = [&](const Term& term) {
      return std::find(things.begin(), things.end(), term.concept_id) != things.end() &&
             term.zone != Term::Zone::Excluded && term.zone != Term::Zone::Heading;
    };
    Norm& norm = facts_.norms[index];
    const bool is_named = std::any_of(norm.terms.begin(), norm.terms.end(), [&](const Term& term) {
      return is_thing(term) && !term.span.overlaps(stand_in.span);
    });
    // "along with a copy": of what was named before, whatever else is named.
    const bool is_bare = vocabulary_[stand_in.concept_id].also_indefinite &&
                         !text_.substr(stand_in.span.end).starts_with(" of ");
    // "a copy of its insurance certificate" says of what.
    const std::string_view behind = text_.substr(stand_in.span.end);
    const bool says_of_what =
        behind.starts_with(" of ") &&
        (!begins_with_pronoun(behind.substr(4)) || names_something_else(stand_in.span.end + 4));
    if ((is_named && !is_bare) ||
        (says_of_what && (vocabulary_[stand_in.concept_id].also_indefinite ||
                          behind.substr(4).starts_with("its "))) ||
        !(vocabulary_[stand_in.concept_id].also_indefinite || is_definite(stand_in.span)))
      return;
    const ClauseId section = tree_.section(norm.clause);
    size_t sentences = 0;
    Span last_sentence{};
    std::vector<ConceptId> added;
    // "is examined each year and shall deliver the resulting report": as often.
    const bool is_asked_for = std::any_of(
        norm.terms.begin(), norm.terms.end(),
        [&](const Term& term) { return vocabulary_[term.concept_id].id == "on-request"; });
    const bool comes_of_it =
        !is_asked_for && is_one_of(word_before(text_, stand_in.span.begin).first,
                                   {"resulting", "such", "each", "every", "which", "the"});
    for (size_t i = index; i-- > 0;) {
      const Norm& earlier = facts_.norms[i];
      if (tree_.section(earlier.clause) != section || earlier.sentence.empty())
        break;
      if (earlier.sentence.front() != last_sentence) {
        last_sentence = earlier.sentence.front();
        if (++sentences > kSentencesBack + 1)
          break;
      }
      for (const Term& term : earlier.terms) {
        const bool is_new = std::find(added.begin(), added.end(), term.concept_id) == added.end();
        if (!is_thing(term) || !is_new || term.span.begin > stand_in.span.begin)
          continue;
        added.push_back(term.concept_id);
        add_term(norm, {term.concept_id, stand_in.zone, term.span, stand_in.span});
        if (comes_of_it && norm.frequencies.empty())
          norm.frequencies = earlier.frequencies;
      }
    }
  }

  /// "a lapse of either", "if it expires", "any suspension thereof": closely around the event, in
  /// its sentence.
  bool goes_with_pronoun(Span event) const {
    constexpr uint32_t kBefore = 40;
    constexpr uint32_t kBehind = 60;
    constexpr std::string_view kEnd = ". ";
    uint32_t begin = std::max(event.begin, kBefore) - kBefore;
    if (const size_t end = slice(text_, {begin, event.begin}).rfind(kEnd); end != kNowhere)
      begin += static_cast<uint32_t>(end);
    const std::string_view behind = text_.substr(event.end, kBehind);
    const size_t end = std::min(behind.find(kEnd), behind.size());
    return has_pronoun({begin, event.end + static_cast<uint32_t>(end)});
  }

  bool has_pronoun(Span span) const {
    std::string_view behind;
    for (uint32_t at = span.end; at > span.begin;) {
      const auto [word, begin] = word_before(text_, at);
      if (is_one_of(word,
                    {"either", "them", "it", "they", "both", "same", "any", "thereof", "these"}) &&
          !behind.starts_with("part") && !(word == "any" && is_determiner(behind)))
        return true;
      behind = text_.substr(begin == at ? at - 1 : begin);
      at = begin == at ? at - 1 : begin;
    }
    return false;
  }

  /// Whether "any" goes with a noun: "any on-site audits"; not "if any lapses", "any of them".
  static bool is_determiner(std::string_view behind) {
    if (!behind.starts_with(' '))
      return false;
    const std::string word = to_lower(behind.substr(1, behind.find_first_of(" ,.;:)\n", 1) - 1));
    return !word.empty() && word.back() != 's' &&
           !is_one_of(word, {"of", "should", "be", "ceases", "or", "and", "to"});
  }

  /// "keep them current": what was just spoken of is the object.
  bool is_object_pronoun(const Norm& norm) const {
    if (norm.verb.empty() || norm.passive)
      return false;
    const std::string_view behind =
        slice(text_, {norm.verb.end, std::max(norm.verb.end, norm.predicate.end)});
    constexpr std::array<std::string_view, 5> kAlone = {" them", " it", " the same",
                                                        " each of them", " all of them"};
    constexpr std::array<std::string_view, 6> kBoth = {" both for",   " both in",     " both at",
                                                       " both until", " both during", " both of"};
    const auto begins = [&](std::string_view pronoun) {
      return behind.starts_with(pronoun) &&
             (behind.size() == pronoun.size() || behind[pronoun.size()] < 'A');
    };
    return behind == " both" || std::any_of(kAlone.begin(), kAlone.end(), begins) ||
           std::any_of(kBoth.begin(), kBoth.end(), begins);
  }

  /// "shall renew the permits and post them": whether the verb before it in the sentence has an
  /// object that no word is known for.
  bool follows_another_object(size_t index) const {
    constexpr uint32_t kShortest = 6;  // bytes of an object: " the x"
    if (index == 0)
      return false;
    const Norm& norm = facts_.norms[index];
    const Norm& before = facts_.norms[index - 1];
    return !before.sentence.empty() && before.sentence == norm.sentence && !before.verb.empty() &&
           !before.passive && before.predicate.end >= before.verb.end + kShortest &&
           slice(text_, {before.verb.end, before.predicate.end}).starts_with(" the ") &&
           std::none_of(before.terms.begin(), before.terms.end(), [&](const Term& term) {
             return term.zone == Term::Zone::Object &&
                    vocabulary_[term.concept_id].kind == Concept::Kind::Thing;
           });
  }

  /// "shall, once the report is issued, forward it": whether the words before the verb name what
  /// its pronoun stands for.
  bool take_from_lead(Norm& norm, size_t said) const {
    bool found = false;
    for (size_t i = 0; i < said; ++i) {
      const Term term = norm.terms[i];
      const bool is_before = term.zone == Term::Zone::Lead || term.zone == Term::Zone::Condition;
      if (vocabulary_[term.concept_id].kind != Concept::Kind::Thing || !is_before ||
          term.span.begin > norm.verb.begin)
        continue;
      add_term(norm, {term.concept_id, Term::Zone::Object, term.span, {}});
      found = true;
    }
    return found;
  }

  /// "for the same purpose", "to that end": about what was just spoken of.
  bool has_same_purpose(const Norm& norm) const {
    if (norm.verb.empty() || norm.sentence.empty())
      return false;
    const std::string_view words = slice(
        text_,
        {norm.sentence.front().begin, std::max(norm.predicate.end, norm.sentence.front().begin)});
    constexpr std::array<std::string_view, 6> kWords = {"the same purpose", "that purpose",
                                                        "this purpose",     "such purpose",
                                                        "o that end",       "o this end"};
    if (words.find("purpose") == kNowhere && words.find("o th") == kNowhere)
      return false;
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view each) {
      return words.find(each) != std::string_view::npos;
    });
  }

  /// "should this nevertheless occur".
  bool points_at_event(Span happens) const {
    uint32_t at = happens.begin;
    for (int i = 0; i < 3; ++i) {
      const auto [word, begin] = word_before(text_, at);
      if (is_one_of(word, {"this", "that", "it", "either", "these", "any"}))
        return true;
      at = begin;
    }
    return false;
  }

  /// Adds the events of the nearest norm before `index` in the same section that has one.
  void add_event(size_t index, const Term& happens) {
    const ClauseId section = tree_.section(facts_.norms[index].clause);
    for (size_t i = index; i-- > 0 && tree_.section(facts_.norms[i].clause) == section;) {
      bool has_event = false;
      for (const Term& term : facts_.norms[i].terms) {
        if (vocabulary_[term.concept_id].kind != Concept::Kind::Event)
          continue;
        has_event = true;
        add_term(facts_.norms[index], {term.concept_id, happens.zone, term.span, happens.span});
      }
      if (has_event)
        return;
    }
  }

  /// The section of a clause; for a numbered one below a numbered section that section, since "9.2
  /// Loss" goes on from "9.1 Certifications".
  ClauseId wider_section(ClauseId clause) const {
    const ClauseId section = tree_.section(clause);
    const ClauseId parent = tree_[section].parent;
    const bool is_part = parent != 0 && !tree_[section].label.empty() &&
                         !tree_[parent].label.empty() && !tree_[parent].heading.empty() &&
                         tree_[parent].kind != Clause::Kind::Schedule;
    return is_part ? parent : section;
  }

  /// Whether what an earlier item of the same list speaks of stands in their lead-in and cannot
  /// lapse: "We will email your security contact if: either runs out; a site is left out".
  bool is_of_shared_lead(const Norm& norm, const Norm& earlier, const Term& term) const {
    return norm.sentence.size() > 1 && !earlier.sentence.empty() &&
           norm.sentence.front() == earlier.sentence.front() &&
           norm.sentence.front().contains(term.span) && !may_lapse_[term.concept_id];
  }

  /// Adds the things that the nearest norm before `index` in the same section speaks of; of the
  /// same idea as the anaphor where that is asked for.
  void add_antecedent(size_t index, const Term& anaphor, bool same_idea) {
    Norm& norm = facts_.norms[index];
    const ClauseId section = wider_section(norm.clause);
    size_t sentences = 0;
    Span last_sentence{};
    for (size_t i = index; i-- > 0;) {
      const Norm& earlier = facts_.norms[i];
      if (wider_section(earlier.clause) != section)
        break;
      const bool same_sentence = !earlier.sentence.empty() && !norm.sentence.empty() &&
                                 earlier.sentence.front() == norm.sentence.front();
      if (!same_sentence && !earlier.sentence.empty() &&
          earlier.sentence.front() != last_sentence) {
        last_sentence = earlier.sentence.front();
        if (++sentences > kSentencesBack)
          break;
      }
      const bool speaks_of_it =
          std::any_of(earlier.terms.begin(), earlier.terms.end(), [&](const Term& term) {
            return same_idea ? term.concept_id == anaphor.concept_id && term.via.empty() &&
                                   term.span.begin < anaphor.span.begin
                             : vocabulary_[term.concept_id].kind == Concept::Kind::Thing &&
                                   !is_of_shared_lead(norm, earlier, term);
          });
      if (!speaks_of_it)
        continue;
      for (const Term& term : earlier.terms) {
        // What an item says does not stand before the lead-in that it completes.
        const Concept::Kind kind = vocabulary_[term.concept_id].kind;
        if ((kind == Concept::Kind::Thing || (same_idea && kind == Concept::Kind::Actor)) &&
            term.zone != Term::Zone::Excluded &&
            (!same_idea || term.span.begin < anaphor.span.begin))
          add_term(norm, {term.concept_id, anaphor.zone, term.span, anaphor.span});
      }
      return;
    }
  }

  const ClauseTree& tree_;
  std::string_view text_;
  const Vocabulary& vocabulary_;
  PhraseReader& reader_;
  Facts& facts_;
  std::map<Span, std::vector<Phrase>> phrases_;
  TermMeanings meanings_;
  std::vector<bool> may_lapse_;  ///< by concept: what a report or certificate may be of
  std::optional<std::multimap<std::string, ClauseId>> sections_;
};

}  // namespace

void resolve_terms(const ClauseTree& tree, const Vocabulary& vocabulary, PhraseReader& reader,
                   Facts& facts) {
  Resolver resolver(tree, vocabulary, reader, facts);
  for (size_t i = 0; i < facts.norms.size(); ++i) resolver.resolve(i);
}

}  // namespace lint
