// SPDX-License-Identifier: MIT
#include "lint/mutant/model.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lint/check/matcher.h"
#include "lint/check/page.h"
#include "lint/clause/outline.h"
#include "lint/document/reader.h"

namespace lint {
namespace {

/// The rules whose clauses are there, for the condition of the rule that is tested.
std::vector<std::string> present_rules(const Checker& checker, const Rule& tested,
                                       const ClauseTree& tree, const Facts& facts) {
  std::vector<std::string> present;
  if (!tested.applies_when)
    return present;
  for (const std::string& id : tested.applies_when->present) {
    const Rule* rule = checker.rules().find(id);
    if (rule == nullptr)
      continue;
    const Requirement requirement =
        judge(*rule, {}, tree, facts, checker.rules().vocabulary).requirement;
    if (requirement.verdict == Verdict::Satisfied || requirement.verdict == Verdict::Deficient)
      present.push_back(id);
  }
  return present;
}

/// The model without all sentences but one that an element rests on.
void add_reduced(const Checker& checker, const Model& model, std::vector<Model>& models) {
  for (size_t element = 0; element < model.rule->elements.size(); ++element) {
    if (!model.rule->elements[element].of.empty())
      continue;
    std::set<std::pair<uint32_t, uint32_t>> sentences;
    for (const size_t norm : model.norms(element)) {
      const Span span = model.sentence(norm);
      sentences.emplace(span.begin, span.end);
    }
    if (sentences.size() < 2)
      continue;
    for (const auto& kept : sentences) {
      std::vector<Change> changes;
      for (const auto& [begin, end] : sentences) {
        if (std::pair(begin, end) != kept)
          changes.push_back({{begin, end}, ""});
      }
      if (auto reduced = read_model(checker, *model.rule, model.changed(changes), model.line))
        models.push_back(std::move(*reduced));
    }
  }
}

}  // namespace

std::vector<const NormPattern*> Model::fitting(size_t element, size_t norm) const {
  std::vector<const NormPattern*> patterns;
  for (const NormPattern& pattern : rule->elements[element].found) {
    if (match(pattern, facts, *tree, norm).fits())
      patterns.push_back(&pattern);
  }
  return patterns;
}

Span Model::sentence(size_t norm) const {
  const std::vector<Span>& parts = facts.norms[norm].sentence;
  Span span = parts.front();
  for (const Span part : parts)
    span = {std::min(span.begin, part.begin), std::max(span.end, part.end)};
  // The full stop belongs to it.
  const std::string& all = text();
  if (span.end < all.size() && (all[span.end] == '.' || all[span.end] == ';'))
    ++span.end;
  return span;
}

std::string Model::changed(std::vector<Change> changes) const {
  std::sort(changes.begin(), changes.end(),
            [](const Change& a, const Change& b) { return a.span < b.span; });
  std::string result;
  uint32_t at = 0;
  for (const Change& change : changes) {
    Span span = change.span;
    if (span.empty() && span.begin > 0)
      span = {tree->document().source_span({span.begin - 1, span.begin}).end, 0};
    else
      span = tree->document().source_span(span);
    if (change.span.empty())
      span.end = span.begin;
    result += source.substr(at, span.begin - at) + change.words;
    at = span.end;
  }
  return result + source.substr(at);
}

std::vector<ConceptId> Model::concepts_in(std::string_view words) const {
  std::vector<Mention> mentions;
  vocabulary->scan(words, 0, mentions, &facts.parties);
  std::vector<ConceptId> concepts;
  for (const Mention& mention : mentions) concepts.push_back(mention.concept_id);
  std::sort(concepts.begin(), concepts.end());
  concepts.erase(std::unique(concepts.begin(), concepts.end()), concepts.end());
  return concepts;
}

std::optional<Model> read_model(const Checker& checker, const Rule& rule, std::string contract,
                                uint32_t line) {
  Model model{.rule = &rule,
              .vocabulary = &checker.rules().vocabulary,
              .line = line,
              .source = std::move(contract)};
  auto document = read_document(model.source, rule.id + ".md", View::Accepted);
  if (!document)
    return std::nullopt;
  model.tree = std::make_shared<const ClauseTree>(outline(std::move(*document)));
  model.facts = extract_facts(*model.tree, *model.vocabulary, {});
  if (rule.elements.empty())
    return model;
  model.judgement = judge(rule, present_rules(checker, rule, *model.tree, model.facts), *model.tree,
                          model.facts, *model.vocabulary);
  if (model.judgement.requirement.verdict != Verdict::Satisfied)
    return std::nullopt;
  return model;
}

std::vector<Model> read_models(const Checker& checker, const Rule& rule) {
  std::vector<Model> models;
  for (const Example& example : read_examples(rule.page)) {
    if (example.heading != "Model clause")
      continue;
    auto model = read_model(checker, rule, example.contract, example.line);
    if (!model)
      continue;
    models.push_back(std::move(*model));
    add_reduced(checker, Model(models.back()), models);
  }
  return models;
}

}  // namespace lint
