// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "lint/comparison/redline.h"
#include "lint/report/columns.h"
#include "lint/report/comparison.h"
#include "lint/report/place.h"
#include "lint/report/prose.h"
#include "lint/report/wording_piece.h"

namespace lint {
namespace {

constexpr uint32_t kIndent = 2;
constexpr uint32_t kDeep = 4;
constexpr uint32_t kName = 16;     // where the name of an element begins
constexpr size_t kMostCauses = 5;  // of one requirement

Tone tone_of(Effect effect) {
  switch (effect) {
    case Effect::Lost:
      return Tone::Error;
    case Effect::Weakened:
      return Tone::Warning;
    case Effect::Same:
      return Tone::Quiet;
    case Effect::Strengthened:
    case Effect::Gained:
      return Tone::Good;
  }
  return Tone::Plain;
}

class ComparisonWriter {
 public:
  ComparisonWriter(const ComparedVersions& versions, const ReportStyle& style)
      : versions_(versions),
        style_(style),
        old_places_(*versions.before.tree),
        new_places_(*versions.after.tree) {}

  std::string write() {
    for (const RequirementChange& change : versions_.comparison.requirements) {
      if (change.effect != Effect::Same)
        requirement(change);
    }
    if (style_.quiet)
      return std::move(text_);
    unchanged();
    totals();
    return std::move(text_);
  }

 private:
  void put(const Prose& prose, uint32_t indent, uint32_t hanging) {
    text_ += prose.wrapped(style_.width, indent, hanging, style_.colour);
  }

  void requirement(const RequirementChange& change) {
    if (!text_.empty())
      text_ += '\n';
    Prose head;
    head.add(change.rule, Tone::Strong).add(" is ");
    head.add(name_of(change.effect), tone_of(change.effect));
    if (change.before != change.after)
      head.add(fmt::format(": {} before, {} now", name_of(change.before), name_of(change.after)));
    put(head, 0, kIndent);
    for (const ElementChange& element : change.elements) this->element(change, element);
    for (size_t i = 0; i < std::min(change.causes.size(), kMostCauses); ++i)
      cause(versions_.comparison.clauses[change.causes[i]]);
    if (change.causes.size() > kMostCauses)
      put(Prose().add(
              fmt::format("and {} more changed clauses", change.causes.size() - kMostCauses),
              Tone::Quiet),
          kIndent, kDeep);
  }

  void element(const RequirementChange& change, const ElementChange& element) {
    if (element.effect == Effect::Same)
      return;
    Prose line;
    line.add(name_of(element.effect), tone_of(element.effect)).pad(kName - kIndent);
    line.add(element.name);
    // Of a clause that is gone as a whole each element is gone.
    const bool is_whole = change.effect == Effect::Lost || change.effect == Effect::Gained;
    if (!element.reason.empty() && !is_whole)
      line.add(
          fmt::format(": {}{}", element.after < element.before ? "before, " : "", element.reason));
    put(line, kIndent, kName);
  }

  static std::string clause_of(const Places& places, const ClauseTree& tree, ClauseId id) {
    const std::string name = places.clause(id);
    const Clause& clause = tree[id];
    const std::string where = places.with_path(clause.text.empty() ? clause.heading : clause.text);
    return name.empty() ? where : name + " (" + where + ")";
  }

  void cause(const ClausePair& pair) {
    const ClauseTree& before = *versions_.before.tree;
    const ClauseTree& after = *versions_.after.tree;
    Prose head;
    if (pair.before && pair.after)
      head.add("by " + clause_of(new_places_, after, *pair.after) + ", before " +
               clause_of(old_places_, before, *pair.before));
    else if (pair.after)
      head.add("by the new clause " + clause_of(new_places_, after, *pair.after));
    else
      head.add("by the loss of " + clause_of(old_places_, before, *pair.before));
    if (const std::string by = in_words(revisers_of(pair, before, after)); !by.empty())
      head.add(", changed " + by);
    put(head, kIndent, kDeep);
    const Wordings wordings = wordings_of(pair, before, after);
    wording(wordings.before, before, "- ", "[-", "-]", Tone::Error);
    wording(wordings.after, after, "+ ", "{+", "+}", Tone::Good);
  }

  void wording(const std::vector<WordingPiece>& pieces, const ClauseTree& tree,
               std::string_view sign, std::string_view open, std::string_view close, Tone tone) {
    if (pieces.empty())
      return;
    Prose line;
    line.add(sign, Tone::Quiet);
    uint32_t end = pieces.front().span.begin;
    for (const WordingPiece& piece : pieces) {
      if (piece.is_cut)
        line.add(&piece == &pieces.front() ? "… " : " … ", Tone::Quiet);
      else
        line.add(tree.document().text({end, std::max(end, piece.span.begin)}));
      end = piece.span.end;
      const std::string words(tree.document().text(piece.span));
      if (piece.differs)
        line.add(style_.colour ? words : fmt::format("{}{}{}", open, words, close), tone);
      else
        line.add(words);
    }
    put(line, kDeep, kDeep + kIndent);
  }

  void unchanged() {
    std::vector<std::string> names;
    for (const RequirementChange& change : versions_.comparison.requirements) {
      if (change.effect == Effect::Same)
        names.push_back(fmt::format("{} ({})", change.rule, name_of(change.after)));
    }
    if (names.empty())
      return;
    if (!text_.empty())
      text_ += '\n';
    put(Prose().add("The same: " + join(names) + ".", Tone::Quiet), 0, kIndent);
  }

  void totals() {
    size_t reworded = 0;
    size_t added = 0;
    size_t gone = 0;
    for (const ClausePair& pair : versions_.comparison.clauses) {
      added += pair.before ? 0U : 1U;
      gone += pair.after ? 0U : 1U;
      reworded += pair.changed && pair.before && pair.after ? 1U : 0U;
    }
    const std::string all =
        reworded + added + gone == 0
            ? "No clause differs in its words."
            : fmt::format("{} reworded, {} new, {} gone.",
                          reworded == 1 ? "1 clause" : fmt::format("{} clauses", reworded), added,
                          gone);
    put(Prose().add(all), 0, 0);
  }

  const ComparedVersions& versions_;
  const ReportStyle& style_;
  Places old_places_;
  Places new_places_;
  std::string text_;
};

}  // namespace

std::string write_comparison_text(const ComparedVersions& versions, const ReportStyle& style) {
  return ComparisonWriter(versions, style).write();
}

}  // namespace lint
