// SPDX-License-Identifier: MIT
#include "lint/mutant/mutant.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/mutant/substitution.h"
#include "lint/mutant/wording.h"

namespace lint {
namespace {

template <typename Value>
bool contains(const std::vector<Value>& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

bool intersects(const std::vector<ConceptId>& a, const std::vector<ConceptId>& b) {
  return std::any_of(a.begin(), a.end(), [&](ConceptId id) { return contains(b, id); });
}

constexpr std::array<std::string_view, 4> kWeakModals{
    "may", "should", "aims to", "shall use commercially reasonable efforts to"};

/// What a duty must not depend on, put behind its modal.
struct Condition {
  std::string_view name;
  std::string_view words;
};
constexpr std::array<Condition, 4> kConditions{
    {{"upon request", "upon {customer}'s written request"},
     {"if available", "if available"},
     {"at discretion", "at its sole discretion"},
     {"withholding", "with {provider}'s consent, which may be withheld in its sole discretion"}}};

class MutantMaker {
 public:
  explicit MutantMaker(const Model& model)
      : model_(model), text_(model.text()), names_(own_names(model)) {}

  std::vector<Mutant> make() {
    for (size_t element = 0; element < model_.rule->elements.size(); ++element) {
      if (model_.norms(element).empty())
        continue;
      if (model_.rule->elements[element].of.empty())
        mutate_norms(element);
      mutate_figures(element);
      mutate_things(element);
      mutate_manners(element);
      mutate_conditions(element);
    }
    return std::move(mutants_);
  }

 private:
  /// Who, whether and with what force.
  void mutate_norms(size_t element) {
    drop_sentences(element);
    negate(element);
    for (const std::string_view modal : kWeakModals) weaken(element, modal);
    swap_parties(element);
  }

  void drop_sentences(size_t element) {
    std::vector<Change> changes;
    for (const size_t norm : model_.norms(element)) change(changes, model_.sentence(norm), "");
    add("clause dropped", element, changes);
  }

  void negate(size_t element) {
    std::vector<Change> changes;
    for (const size_t index : model_.norms(element)) {
      const Norm& norm = model_.facts.norms[index];
      const std::string_view modal = slice(text_, norm.modal);
      const std::string_view first = modal.substr(0, modal.find(' '));
      constexpr std::array<std::string_view, 7> kOpen{"shall", "will", "must", "may",
                                                      "can",   "is",   "are"};
      if (std::find(kOpen.begin(), kOpen.end(), first) == kOpen.end())
        return;
      const auto end = norm.modal.begin + static_cast<uint32_t>(first.size());
      const size_t denied = modal.find(" not");
      if (denied != std::string_view::npos) {
        const auto at = norm.modal.begin + static_cast<uint32_t>(denied);
        change(changes, {at, at + 4}, "");
      } else {
        change(changes, {end, end}, " not");
      }
    }
    add("negated", element, changes);
  }

  void weaken(size_t element, std::string_view modal) {
    std::vector<Change> changes;
    for (const size_t index : model_.norms(element)) {
      const Norm& norm = model_.facts.norms[index];
      const std::string_view words = slice(text_, norm.modal);
      const bool is_plain = words == "shall" || words == "will" || words == "must";
      const bool asks_for_duty = all_fitting(element, index, [](const NormPattern& pattern) {
        return !pattern.modality.empty() && !contains(pattern.modality, Modality::Power) &&
               !contains(pattern.modality, Modality::Intention);
      });
      // "Efforts to, in each year, deliver" is no English.
      const bool is_long = modal.ends_with(" to");
      if (!is_plain || !asks_for_duty ||
          (is_long && (norm.modal.end >= text_.size() || text_[norm.modal.end] == ',')))
        return;
      change(changes, norm.modal, std::string(modal));
    }
    add(fmt::format("\"{}\" instead of a duty", modal), element, changes);
  }

  void swap_parties(size_t element) {
    if (names_.provider.empty() || names_.customer.empty())
      return;
    for (const size_t index : model_.norms(element)) {
      const Actor actor = model_.facts.norms[index].actor;
      const Actor other = actor == Actor::Operator ? Actor::Tenant : Actor::Operator;
      const bool says_who = all_fitting(element, index, [&](const NormPattern& pattern) {
        return !pattern.by.empty() && !contains(pattern.by, other);
      });
      if ((actor != Actor::Operator && actor != Actor::Tenant) || !says_who)
        return;
    }
    const Span all{0, static_cast<uint32_t>(text_.size())};
    std::vector<Change> changes;
    for (const Span name : find_words(text_, names_.provider, all))
      change(changes, name, names_.customer);
    for (const Span name : find_words(text_, names_.customer, all))
      change(changes, name, names_.provider);
    add("parties swapped", element, changes);
  }

  /// Periods, rhythms and amounts.
  void mutate_figures(size_t element) {
    std::vector<Change> dropped;
    std::vector<Change> prompt;
    std::vector<Change> blank;
    std::vector<Change> longer;
    std::vector<Change> once;
    std::vector<Change> amounts;
    bool has_limit = true;
    for (const size_t index : model_.norms(element)) {
      for (const NormPattern* pattern : model_.fitting(element, index)) {
        has_limit = has_limit && pattern->longest_period.has_value();
        if (pattern->period == NormPattern::PeriodTest::Defined)
          mutate_period(element, dropped, prompt, blank, longer);
        if (pattern->frequency == NormPattern::FrequencyTest::Every)
          make_once(element, once);
        if (pattern->amount == NormPattern::AmountTest::Defined)
          leave_amounts_blank(element, amounts);
      }
    }
    add("period dropped", element, dropped);
    add("\"promptly\" instead of a period", element, prompt);
    add("period left blank", element, blank);
    if (has_limit)
      add("period too long", element, longer);
    add("one-off instead of a rhythm", element, once);
    add("amount left blank", element, amounts);
  }

  void leave_amounts_blank(size_t element, std::vector<Change>& blank) const {
    for (const size_t index : model_.norms(element)) {
      for (const FigurePhrase& amount : model_.facts.norms[index].amounts)
        change(blank, amount.via.empty() ? amount.span : amount.via, "[●]");
    }
  }

  void mutate_period(size_t element, std::vector<Change>& dropped, std::vector<Change>& prompt,
                     std::vector<Change>& blank, std::vector<Change>& longer) {
    for (const Evidence& evidence : model_.element(element).evidence) {
      const Span period = evidence.span;
      const size_t unit = unit_of(slice(text_, period));
      if (unit == std::string_view::npos)
        continue;
      const Span count{period.begin, period.begin + static_cast<uint32_t>(unit)};
      change(blank, count, "[●] ");
      change(longer, count, "nine hundred (900) ");
      const Span whole = with_introduction(period);
      const bool is_of = is_word_at(text_, whole.end + 1, "of");
      const Span to_of{whole.begin, whole.end + (is_of ? 3U : 0U)};
      change(prompt, to_of, is_of ? "promptly after" : "promptly");
      change(dropped, to_of, is_of ? "after" : "");
    }
  }

  /// Where "business days" begins in "ten (10) business days".
  static size_t unit_of(std::string_view period) {
    size_t first = std::string_view::npos;
    for (const std::string_view unit : {"business", "Business", "working", "Working", "calendar",
                                        "hour", "day", "Day", "week", "month", "year"})
      first = std::min(first, period.find(unit));
    return first;
  }

  /// "within ten days", "no later than ten days".
  Span with_introduction(Span period) const {
    for (const std::string_view words :
         {"within ", "no later than ", "not later than ", "at least ", "not less than "}) {
      const auto size = static_cast<uint32_t>(words.size());
      if (period.begin >= size && text_.substr(period.begin - size, size) == words)
        return {period.begin - size, period.end};
    }
    return period;
  }

  void make_once(size_t element, std::vector<Change>& once) {
    for (const Evidence& evidence : model_.element(element).evidence) {
      const std::string_view words = slice(text_, evidence.span);
      bool is_done = false;
      for (const std::string_view every : {"each", "every", "Each", "Every"}) {
        const auto found = find_words(text_, every, evidence.span);
        if (!found.empty() && !is_done && words.find("once") == std::string_view::npos) {
          change(once, found.front(), every[0] == 'e' ? "the first" : "The first");
          is_done = true;
        }
      }
      if (!is_done)
        change(once, evidence.span, "once");
    }
  }

  /// What it is about.
  void mutate_things(size_t element) {
    for (const Substitution& substitution : substitutions()) substitute(element, substitution);
    drop_coordinated(element);
    offer_choice(element);
  }

  void substitute(size_t element, const Substitution& substitution) {
    std::vector<Change> changes;
    for (const size_t index : model_.norms(element)) {
      const Span sentence = model_.sentence(index);
      std::vector<Change> own;
      for (const auto& [words, instead] : substitution.words) {
        for (const Span found : find_words(text_, words, sentence))
          change(own, found, std::string(instead));
      }
      const auto before = model_.concepts_in(slice(text_, sentence));
      const auto after = model_.concepts_in(substituted(sentence, own));
      const bool matters = all_fitting(element, index, [&](const NormPattern& pattern) {
        return lacks(pattern, after) ||
               (intersects(pattern.without, after) && !intersects(pattern.without, before));
      });
      if (!matters)
        return;
      for (const Change& each : own) change(changes, each.span, each.words);
    }
    add(std::string(substitution.name), element, changes);
  }

  /// A sentence with changes.
  std::string substituted(Span sentence, std::vector<Change> changes) const {
    std::sort(changes.begin(), changes.end(),
              [](const Change& a, const Change& b) { return a.span < b.span; });
    std::string result;
    uint32_t at = sentence.begin;
    for (const Change& each : changes) {
      result += std::string(slice(text_, {at, each.span.begin})) + each.words;
      at = each.span.end;
    }
    return result + std::string(slice(text_, {at, sentence.end}));
  }

  /// One of two standards or events is left out.
  void drop_coordinated(size_t element) {
    std::vector<Change> changes;
    for (const size_t index : model_.norms(element)) {
      const auto pair = find_coordination(model_, element, index);
      if (!pair)
        return;
      const Span gone = pair->is_in_first ? Span{pair->first.begin, pair->conjunction.end}
                                          : Span{pair->conjunction.begin, pair->second.end};
      const Span sentence = model_.sentence(index);
      std::string rest(text_.substr(sentence.begin, gone.begin - sentence.begin));
      rest += text_.substr(gone.end, sentence.end - gone.end);
      const bool is_lost = all_fitting(element, index, [&](const NormPattern& pattern) {
        return lacks(pattern, model_.concepts_in(rest));
      });
      if (!is_lost)
        return;
      change(changes, gone, "");
    }
    add("one of two left out", element, changes);
  }

  /// Whether words with these concepts alone cannot fit.
  static bool lacks(const NormPattern& pattern, const std::vector<ConceptId>& present) {
    const auto any = [&](const std::vector<ConceptId>& list) {
      return !list.empty() && !intersects(list, present);
    };
    const auto all = [&](const std::vector<ConceptId>& list) {
      return std::any_of(list.begin(), list.end(),
                         [&](ConceptId id) { return !contains(present, id); });
    };
    return any(pattern.about) || any(pattern.with) || any(pattern.in_sentence) ||
           all(pattern.about_all) || all(pattern.with_all);
  }

  /// "Or" for "and".
  void offer_choice(size_t element) {
    std::vector<Change> changes;
    for (const size_t index : model_.norms(element)) {
      const auto pair = find_coordination(model_, element, index);
      if (!pair)
        return;
      const auto others =
          model_.concepts_in(slice(text_, pair->is_in_first ? pair->second : pair->first));
      const bool matters = all_fitting(element, index, [&](const NormPattern& pattern) {
        return intersects(pattern.not_beside_or, others);
      });
      if (!matters)
        return;
      change(changes, pair->conjunction, " or ");
    }
    add("\"or\" for \"and\"", element, changes);
  }

  /// How, when and for how long.
  void mutate_manners(size_t element) {
    std::vector<Change> changes;
    for (const size_t index : model_.norms(element)) {
      const Span sentence = model_.sentence(index);
      std::vector<ConceptId> manners;
      const bool needs = all_fitting(element, index, [&](const NormPattern& pattern) {
        for (const ConceptId id : pattern.with) {
          if ((*model_.vocabulary)[id].kind == Concept::Kind::Manner)
            manners.push_back(id);
        }
        return !pattern.with.empty() && manners.size() >= pattern.with.size();
      });
      if (!needs)
        return;
      for (const Mention& mention : model_.facts.mentions) {
        if (contains(manners, mention.concept_id) && sentence.contains(mention.span))
          change(changes, adverbial_around(text_, mention.span), "");
      }
    }
    add("adverbial dropped", element, changes);
  }

  void mutate_conditions(size_t element) {
    for (const Condition& condition : kConditions) {
      std::string words(condition.words);
      if (!fill(words, "{customer}", names_.customer) ||
          !fill(words, "{provider}", names_.provider))
        continue;
      const auto concepts = model_.concepts_in(words);
      std::vector<Change> changes;
      bool matters = true;
      for (const size_t index : model_.norms(element)) {
        matters = matters && all_fitting(element, index, [&](const NormPattern& pattern) {
                    return intersects(pattern.without, concepts) ||
                           intersects(pattern.clause_without, concepts);
                  });
        if (matters)
          put_condition(index, words, changes);
      }
      if (matters)
        add(std::string(condition.name), element, changes);
    }
  }

  static bool fill(std::string& words, std::string_view name, const std::string& value) {
    const size_t at = words.find(name);
    if (at != std::string::npos)
      words.replace(at, name.size(), value);
    return at == std::string::npos || !value.empty();
  }

  /// In the place of what says the opposite, or behind the modal.
  void put_condition(size_t index, const std::string& words, std::vector<Change>& changes) const {
    const Norm& norm = model_.facts.norms[index];
    const auto opposite = model_.vocabulary->find("no-request-needed");
    for (const Mention& mention : model_.facts.mentions) {
      if (opposite && mention.concept_id == *opposite &&
          model_.sentence(index).contains(mention.span)) {
        change(changes, mention.span, words);
        return;
      }
    }
    if (norm.modal.empty())
      return;
    const bool is_closed = norm.modal.end < text_.size() && text_[norm.modal.end] == ',';
    change(changes, {norm.modal.end, norm.modal.end},
           fmt::format(", {}{}", words, is_closed ? "" : ","));
  }

  template <typename Test>
  bool all_fitting(size_t element, size_t norm, Test test) const {
    const auto patterns = model_.fitting(element, norm);
    return !patterns.empty() && std::all_of(patterns.begin(), patterns.end(),
                                            [&](const NormPattern* each) { return test(*each); });
  }

  /// Adds a change unless one there is already.
  static void change(std::vector<Change>& changes, Span span, std::string words) {
    const bool overlaps = std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
      return other.span == span || other.span.overlaps(span);
    });
    if (!overlaps)
      changes.push_back({span, std::move(words)});
  }

  void add(std::string name, size_t element, const std::vector<Change>& changes) {
    if (changes.empty())
      return;
    mutants_.push_back({.name = std::move(name),
                        .contract = model_.changed(changes),
                        .element = model_.rule->elements[element].name});
  }

  const Model& model_;
  std::string_view text_;
  OwnNames names_;
  std::vector<Mutant> mutants_ = {};
};

}  // namespace

std::vector<Mutant> derive_mutants(const Model& model) {
  return MutantMaker(model).make();
}

}  // namespace lint
