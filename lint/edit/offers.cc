// SPDX-License-Identifier: MIT
#include "lint/edit/offers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "lint/edit/clause_place.h"
#include "lint/edit/fitting.h"
#include "lint/edit/model_clause.h"
#include "lint/edit/own_words.h"
#include "lint/fact/facts.h"

namespace lint {
namespace {

/// What is usual for notices between businesses.
constexpr std::string_view kUsualPeriod = "ten (10)";
/// A paragraph longer than this is no word like "promptly".
constexpr uint32_t kLongestManner = 40;

const Requirement* find(const std::vector<Requirement>& requirements, const std::string& rule) {
  const auto found =
      std::find_if(requirements.begin(), requirements.end(),
                   [&](const Requirement& requirement) { return requirement.rule == rule; });
  return found == requirements.end() ? nullptr : &*found;
}

class OfferFinder {
 public:
  OfferFinder(const Checked& checked, const Checker& checker, const Insertion& insert)
      : checked_(checked),
        checker_(checker),
        insert_(insert),
        tree_(*checked.tree),
        document_(checked.tree->document()),
        facts_(extract_facts(tree_, checker.rules().vocabulary, {}, checker.party_names())),
        words_(read_own_words(tree_, facts_)) {}

  std::vector<Offer> find() {
    for (const Requirement& requirement : checked_.requirements) {
      if (!fails(requirement) || suppression_of(checked_, requirement) != nullptr)
        continue;
      for (const Offer& candidate : candidates(requirement)) {
        if (!cures(candidate, requirement))
          continue;
        if (candidate.is_clause())
          added_[candidate.after] += candidate.added;
        offers_.push_back(candidate);
        break;
      }
    }
    return std::move(offers_);
  }

 private:
  std::vector<Offer> candidates(const Requirement& requirement) {
    std::vector<Offer> all;
    const Rule* rule = checker_.rules().find(requirement.rule);
    if (rule == nullptr)
      return all;
    if (requirement.verdict == Verdict::Deficient)
      add_period(*rule, requirement, all);
    const auto models = read_model_clauses(*rule);
    const ModelClause* const model = choose_model(models, words_.british);
    if (model == nullptr)
      return all;
    title_ = title_of(models, *model, *rule);
    if (requirement.verdict == Verdict::Deficient)
      add_sentences(*model, requirement, all);
    all.push_back(clause_offer(fit(*model), requirement));
    return all;
  }

  /// Whether an element is a period that must be a number of days.
  static bool asks_for_period(const Rule& rule, const Element& element) {
    const auto found =
        std::find_if(rule.elements.begin(), rule.elements.end(),
                     [&](const ElementRule& each) { return each.name == element.name; });
    return found != rule.elements.end() &&
           std::any_of(found->found.begin(), found->found.end(), [](const NormPattern& pattern) {
             return pattern.period == NormPattern::PeriodTest::Defined;
           });
  }

  /// "promptly, and in any event within ten (10) business days, notify".
  void add_period(const Rule& rule, const Requirement& requirement, std::vector<Offer>& all) {
    for (const Element& element : requirement.elements) {
      if (element.verdict != ElementVerdict::Weak || !asks_for_period(rule, element))
        continue;
      for (const Evidence& evidence : element.evidence) {
        const std::string_view manner = document_.text(evidence.span);
        const bool is_manner = manner.size() <= kLongestManner &&
                               manner.find_first_of("0123456789[]_") == std::string_view::npos;
        if (!is_manner)
          continue;
        const std::string_view following =
            std::string_view(document_.text()).substr(evidence.span.end, 1);
        const bool is_closed = following.find_first_of(",.;:") != std::string_view::npos;
        all.push_back({.rule = requirement.rule,
                       .behind = evidence.span,
                       .words = fmt::format(", and in any event within {} {}{}", kUsualPeriod,
                                            words_.working_days, is_closed ? "" : ",")});
      }
    }
  }

  /// Where words can be added to the clause: behind its last sentence.
  std::optional<Span> end_of_clause(ClauseId id) const {
    const Clause& clause = tree_[id];
    const bool is_alone = clause.kind != Clause::Kind::Row && clause.end == id + 1;
    if (!is_alone || clause.text.empty() || document_.text(clause.text).back() != '.')
      return std::nullopt;
    return clause.text;
  }

  /// Sentences of the model, each alone and then all.
  void add_sentences(const ModelClause& model, const Requirement& requirement,
                     std::vector<Offer>& all) {
    const auto behind = end_of_clause(requirement.place.clause);
    std::vector<std::string> sentences;
    for (const ModelClause::Paragraph& paragraph : model.paragraphs) {
      for (const std::string& sentence : sentences_of(paragraph.text))
        sentences.push_back(fit(sentence, model));
    }
    if (sentences.size() > 1) {
      for (const std::string& sentence : sentences)
        all.push_back(behind ? words_offer(sentence, *behind, requirement)
                             : clause_offer({sentence}, requirement));
    }
    if (!behind)
      return;
    std::string whole;
    for (const std::string& paragraph : fit(model)) whole += (whole.empty() ? "" : " ") + paragraph;
    all.push_back(words_offer(whole, *behind, requirement));
  }

  static Offer words_offer(const std::string& sentence, Span behind,
                           const Requirement& requirement) {
    return {.rule = requirement.rule, .behind = behind, .words = " " + sentence};
  }

  std::string fit(const std::string& text, const ModelClause& model) const {
    return fitted(text, words_, facts_.definitions, own_term(model));
  }
  std::vector<std::string> fit(const ModelClause& model) const {
    std::vector<std::string> paragraphs;
    for (const ModelClause::Paragraph& paragraph : model.paragraphs)
      paragraphs.push_back(fit(paragraph.text, model));
    return paragraphs;
  }

  /// The title of the clause: the model's, or that of the same clause in another drafting, or of
  /// the page.
  static std::string title_of(const std::vector<ModelClause>& models, const ModelClause& model,
                              const Rule& rule) {
    if (!model.paragraphs.front().title.empty())
      return model.paragraphs.front().title;
    for (const ModelClause& other : models) {
      if (!other.paragraphs.front().title.empty())
        return other.paragraphs.front().title;
    }
    const std::string& page = rule.page;
    return page.starts_with("# ") ? page.substr(2, page.find('\n') - 2) : rule.title;
  }

  Offer clause_offer(const std::vector<std::string>& paragraphs, const Requirement& requirement) {
    const ClauseId clause = requirement.place.clause;
    const ClausePlace place =
        requirement.is_behind ? find_place_behind(tree_, clause) : find_place(tree_, clause);
    const Clause& like = tree_[place.like];
    Offer offer{.rule = requirement.rule, .after = place.after};
    const auto before = added_.find(place.after);
    const uint32_t first = before == added_.end() ? 1 : before->second + 1;
    offer.number = cited_label(place, first);
    offer.renumbers = place.is_in_sequence;
    const bool takes_title = place.has_run_in || place.has_heading_line;
    for (const std::string& text : paragraphs) {
      NewParagraph paragraph{.text = text, .like = like.first_block};
      const bool is_first = offer.paragraphs.empty();
      const bool is_numbered = is_first || !takes_title;
      if (place.has_heading_line && is_first) {
        offer.paragraphs.push_back({.label = typed_label(tree_, place, first),
                                    .text = cased(title_, like.heading),
                                    .like = like.first_block});
        ++offer.added;
      }
      if (place.has_heading_line) {
        paragraph.like = body_block(place.like);
      } else if (is_numbered) {
        paragraph.label = typed_label(tree_, place, first + offer.added);
        ++offer.added;
      }
      if (place.has_run_in && is_first)
        paragraph.title = cased(title_, like.heading) + run_in_end(like);
      if (!is_numbered && !place.has_heading_line) {
        offer.paragraphs.back().text += " " + text;
        continue;
      }
      offer.paragraphs.push_back(std::move(paragraph));
    }
    return offer;
  }

  /// The title in capitals where its neighbour has them.
  std::string cased(std::string title, Span heading) const {
    const std::string_view words = document_.text(heading);
    const bool is_upper =
        std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    for (char& c : title) {
      if (is_upper && c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    }
    return title;
  }

  /// What stands between a title and its text: ".", ":" or nothing.
  std::string run_in_end(const Clause& clause) const {
    const std::string_view between =
        std::string_view(document_.text())
            .substr(clause.heading.end - 1, clause.text.begin - clause.heading.end + 1);
    const size_t mark = between.find_first_of(".:");
    return mark == std::string_view::npos ? std::string(".") : std::string(between.substr(mark, 1));
  }

  /// The paragraph of running text below a heading: that of the clause, or the next that is no
  /// heading.
  uint32_t body_block(ClauseId id) const {
    const auto& blocks = document_.blocks();
    for (uint32_t block = tree_[id].first_block + 1; block < blocks.size(); ++block) {
      const bool is_body =
          blocks[block].kind == Block::Kind::Paragraph && !blocks[block].span.empty();
      if (is_body)
        return block;
    }
    return tree_[id].first_block;
  }

  bool cures(const Offer& candidate, const Requirement& requirement) const {
    std::vector<Offer> all = offers_;
    all.push_back(candidate);
    auto bytes = insert_(all);
    if (!bytes)
      return false;
    const Checked cured = checker_.check(std::move(*bytes), checked_.path);
    for (const Requirement& after : cured.requirements) {
      const Requirement* const before = lint::find(checked_.requirements, after.rule);
      const bool must_be = after.rule == requirement.rule ||
                           (before != nullptr && before->verdict == Verdict::Satisfied);
      if (must_be && after.verdict != Verdict::Satisfied)
        return false;
    }
    return cured.errors.empty();
  }

  const Checked& checked_;
  const Checker& checker_;
  const Insertion& insert_;
  const ClauseTree& tree_;
  const Document& document_;
  Facts facts_;
  OwnWords words_;
  std::string title_ = {};
  std::vector<Offer> offers_ = {};
  std::map<ClauseId, uint32_t> added_ = {};  ///< numbers taken behind a clause
};

}  // namespace

std::vector<Offer> find_offers(const Checked& checked, const Checker& checker,
                               const Insertion& insert) {
  return OfferFinder(checked, checker, insert).find();
}

}  // namespace lint
