// SPDX-License-Identifier: MIT
#include "lint/clause/citation.h"

#include <string_view>
#include <unordered_map>

#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr size_t kLongestHeading = 60;

/// "ARTICLE IV" as "Article IV".
std::string in_title_case(const Label& label) {
  std::string text = label.text;
  if (label.word == Label::Word::None)
    return text;
  for (size_t i = 1; i < text.size() && is_letter(text[i]); ++i) text[i] = to_lower(text[i]);
  return text;
}

bool is_upper_outline(const Label& label) {
  return label.word == Label::Word::None && label.numbers.size() == 1 &&
         (label.mark == Label::Mark::Dot || label.mark == Label::Mark::Bare) &&
         (label.numbers.back().style == Label::Style::UpperLetter ||
          label.numbers.back().style == Label::Style::UpperRoman);
}

bool names_its_parents(const Label& label) {
  return label.word != Label::Word::None || label.numbers.size() != 1;
}

std::string own_citation(const Label& label) {
  if (label.word != Label::Word::None || label.numbers.size() != 1)
    return in_title_case(label);
  const std::string number = print(label.numbers.back());
  return label.mark == Label::Mark::Enclosed ? "(" + number + ")" : number;
}

std::string joined(const std::string& outer, const Label& outer_label, const Label& label) {
  const std::string number = print(label.numbers.back());
  const bool dotted = is_upper_outline(outer_label) && label.mark != Label::Mark::Enclosed &&
                      label.mark != Label::Mark::Closed;
  return dotted ? outer + "." + number : outer + "(" + number + ")";
}

/// What a clause hands down to its descendants.
struct Context {
  std::string core = {};  ///< the citation within the schedule
  ClauseId labelled = 0;  ///< the clause that `core` names
  ClauseId schedule = 0;  ///< the schedule or part around it
  ClauseId heading = 0;   ///< the nearest section without a label, below `labelled`
};

}  // namespace

void cite(const Document& document, const std::vector<Label>& labels,
          std::vector<Clause>& clauses) {
  std::vector<Context> contexts(clauses.size());
  std::unordered_map<std::string, uint32_t> uses;
  const auto key_of = [](const Context& context) {
    return std::to_string(context.schedule) + '/' + context.core;
  };
  for (ClauseId id = 1; id < clauses.size(); ++id) {
    const Clause& clause = clauses[id];
    const Label& label = labels[id];
    const Context& outer = contexts[clause.parent];
    Context& context = contexts[id];
    context = outer;
    if (clause.kind == Clause::Kind::Schedule) {
      context = {};
      context.schedule = id;
    } else if (!label.text.empty()) {
      context.labelled = id;
      const bool adds = !outer.core.empty() && !names_its_parents(label) && outer.labelled != 0;
      context.core = adds ? joined(outer.core, labels[outer.labelled], label) : own_citation(label);
      ++uses[key_of(context)];
    } else if (clause.kind == Clause::Kind::Section && outer.core.empty()) {
      context.heading = id;
    }
  }
  // Where one label under a heading needs it, all are cited alike.
  std::vector<bool> needed(clauses.size());
  for (const Context& context : contexts) {
    if (context.labelled != 0 && uses.at(key_of(context)) > 1)
      needed[context.heading] = true;
  }
  for (ClauseId id = 1; id < clauses.size(); ++id) {
    const Context& context = contexts[id];
    std::string citation;
    const auto put = [&](std::string_view part) {
      if (!citation.empty() && !part.empty())
        citation += ", ";
      citation += part;
    };
    const auto put_heading = [&](ClauseId of) {
      std::string_view heading = document.text(clauses[of].heading);
      if (heading.size() <= kLongestHeading)
        put(heading);
    };
    if (context.schedule != 0) {
      if (!labels[context.schedule].text.empty())
        put(in_title_case(labels[context.schedule]));
      else
        put_heading(context.schedule);
    }
    if (!context.core.empty()) {
      if (context.heading != 0 && needed[context.heading])
        put_heading(context.heading);
      put(context.core);
    }
    clauses[id].citation = std::move(citation);
  }
}

}  // namespace lint
