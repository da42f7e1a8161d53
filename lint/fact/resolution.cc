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

#include "lint/fact/antecedent.h"
#include "lint/fact/quoted.h"
#include "lint/fact/referred_time.h"
#include "lint/fact/term_meaning.h"
#include "lint/fact/time.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr int kDeepest = 4;

class Resolver {
 public:
  Resolver(const ClauseTree& tree, const Vocabulary& vocabulary, PhraseReader& reader, Facts& facts)
      : tree_(tree),
        text_(tree.document().text()),
        vocabulary_(vocabulary),
        reader_(reader),
        facts_(facts),
        title_begins_(find_title_begins(text_)),
        meanings_(tree, vocabulary, facts) {}

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
  }

 private:
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

  /// Adds what `source` mentions of the kinds that `accepts` takes.
  template <typename Accepts>
  void add_mentions(Norm& norm, Span source, Span via, Term::Zone zone, Accepts accepts) {
    const auto first = std::lower_bound(
        facts_.mentions.begin(), facts_.mentions.end(), source.begin,
        [](const Mention& mention, uint32_t at) { return mention.span.begin < at; });
    for (auto mention = first; mention != facts_.mentions.end() && mention->span.begin < source.end;
         ++mention) {
      // 'The term "supervisory authority" has the meaning': no authority is meant.
      const Concept::Kind kind = vocabulary_[mention->concept_id].kind;
      const bool is_quoted = kind == Concept::Kind::Actor && mention->span.begin > 0 &&
                             text_[mention->span.begin - 1] == '"';
      if (accepts(kind) && !is_quoted && !tree_.is_unticked(tree_.at(mention->span.begin)))
        add_term(norm, {mention->concept_id, zone, mention->span, via});
    }
  }

  /// "Means ISO 27001 certification or a SOC 2 Type II report": either will do. Of a definition
  /// that many norms use.
  const std::vector<Choice>& choices_of(Span source) {
    const auto [known, is_new] = choices_.try_emplace(source);
    if (is_new)
      find_choices(source, known->second);
    return known->second;
  }

  void find_choices(Span source, std::vector<Choice>& choices) const {
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
          choices.push_back({mention->concept_id, next->concept_id});
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
    const std::vector<Span>& sources = sources_of(*definition);
    for (const Span source : sources) {
      add_mentions(norm, source, via, zone, [&](Concept::Kind kind) {
        return (names_thing && is_subject(kind)) || (names_time && kind == Concept::Kind::Manner) ||
               (names_event && (kind == Concept::Kind::Event || kind == Concept::Kind::Thing)) ||
               ((names_actor || names_body) && kind == Concept::Kind::Actor);
      });
      if (names_thing) {
        const std::vector<Choice>& choices = choices_of(source);
        norm.choices.insert(norm.choices.end(), choices.begin(), choices.end());
      }
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

  /// Where a definition says what its term stands for; nothing when that is too much to go through.
  const std::vector<Span>& sources_of(const Definition& definition) {
    const auto [known, is_new] = sources_.try_emplace(&definition);
    std::vector<Span>& sources = known->second;
    if (!is_new)
      return sources;
    uint32_t length = definition.text.size();
    for (const ClauseId item : definition.items) length += tree_[item].text.size();
    if (length > kLongestSource)
      return sources;
    sources.push_back(definition.text);
    for (const ClauseId item : definition.items) sources.push_back(tree_[item].text);
    add_quoted_sections(definition.text, sources);
    for (const auto& [whole, title] : find_named_sections(definition.clause, definition.text))
      sources.push_back(whole);
    return sources;
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
    const bool lists = is_one_of(earlier, {"listed",    "out",        "forth",     "described",
                                           "specified", "identified", "named",     "stated",
                                           "defined",   "detailed",   "to",        "contained",
                                           "required",  "scheduled",  "provided",  "certifications",
                                           "shown",     "entered",    "given",     "issued",
                                           "prepared",  "items",      "documents", "deliverables",
                                           "column",    "table",      "part"}) &&
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

  /// Whether a heading is a title, but for a number: "order form no 12".
  static bool is_named(std::string_view heading, std::string_view title) {
    if (!heading.starts_with(title))
      return false;
    const std::string_view rest = heading.substr(title.size());
    return rest.empty() || rest.starts_with(" no ") ||
           (rest.size() > 1 && rest[0] == ' ' && rest[1] >= '0' && rest[1] <= '9');
  }

  /// Where what stands behind "named in the", "shown in the" begins, in order.
  static std::vector<uint32_t> find_title_begins(std::string_view text) {
    constexpr std::array<std::string_view, 16> kLeads = {
        "named in",     "shown in",    "listed in",  "set out in",  "specified in", "entered in",
        "set forth in", "stated in",   "marked on",  "marked in",   "ticked on",    "ticked in",
        "selected on",  "selected in", "checked on", "indicated on"};
    constexpr std::string_view kArticle = " the ";
    std::vector<uint32_t> begins;
    for (size_t at = text.find(kArticle); at != std::string_view::npos;
         at = text.find(kArticle, at + 1)) {
      const std::string_view before = text.substr(0, at);
      // All of them end with "in" or "on".
      if (before.ends_with('n') &&
          std::any_of(kLeads.begin(), kLeads.end(),
                      [&](std::string_view lead) { return before.ends_with(lead); }))
        begins.push_back(static_cast<uint32_t>(at + kArticle.size()));
    }
    return begins;
  }

  /// "The accreditations named in the Order Form": what stands below that title, and the title.
  std::vector<std::pair<Span, Span>> find_named_sections(ClauseId clause, Span span) {
    std::vector<std::pair<Span, Span>> found;
    auto title_begin = std::lower_bound(title_begins_.begin(), title_begins_.end(), span.begin);
    for (; title_begin != title_begins_.end() && *title_begin < span.end; ++title_begin) {
      const uint32_t begin = *title_begin;
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
      if (section == sections().end() || !is_named(section->first, name) ||
          tree_.is_within(clause, section->second))
        continue;
      const Span whole = own_words(section->second);
      if (whole.begin < whole.end && whole.size() <= kLongestSource)
        found.emplace_back(whole, title);
    }
    return found;
  }

  const ClauseTree& tree_;
  std::string_view text_;
  const Vocabulary& vocabulary_;
  PhraseReader& reader_;
  Facts& facts_;
  std::map<Span, std::vector<Phrase>> phrases_;
  std::map<Span, std::vector<Choice>> choices_;
  std::map<const Definition*, std::vector<Span>> sources_;  ///< never iterated
  std::vector<uint32_t> title_begins_;
  TermMeanings meanings_;
  std::optional<std::multimap<std::string, ClauseId>> sections_;
};

}  // namespace

void resolve_terms(const ClauseTree& tree, const Vocabulary& vocabulary, PhraseReader& reader,
                   Facts& facts) {
  Resolver resolver(tree, vocabulary, reader, facts);
  Antecedents antecedents(tree, vocabulary, facts);
  for (size_t i = 0; i < facts.norms.size(); ++i) {
    const size_t said = facts.norms[i].terms.size();  // what follows is added
    resolver.resolve(i);
    refer_times(tree, vocabulary, i, facts.norms);
    antecedents.resolve(i, said);
  }
}

}  // namespace lint
