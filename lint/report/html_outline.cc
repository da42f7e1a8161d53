// SPDX-License-Identifier: MIT
#include "lint/report/html_outline.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "lint/report/columns.h"

namespace lint {
namespace {

constexpr uint32_t kFirstWords = 70;

/// Parts that are there to be looked at, not to be agreed on.
bool is_apparatus(const Clause& clause) {
  return clause.function == Clause::Function::Contents ||
         clause.function == Clause::Function::PageFurniture ||
         clause.function == Clause::Function::DraftingNote;
}

std::string first_words(std::string_view text) {
  const std::string line = printable(text);
  const auto lines = wrap(line, kFirstWords);
  return std::string(slice(line, lines.front())) + (lines.size() > 1 ? " …" : "");
}

}  // namespace

HtmlOutline::HtmlOutline(const Checked& checked, const std::string& contract)
    : checked_(checked),
      tree_(*checked.tree),
      contract_(contract),
      marks_(tree_.clauses().size()),
      shown_(tree_.clauses().size()),
      ids_(tree_.clauses().size()) {
  for (const Requirement& requirement : checked.requirements) mark_requirement(requirement);
  for (const Finding& finding : checked.findings) {
    if (!is_told(checked, finding))
      mark(finding.place.clause,
           {look_of(finding.severity), finding.rule, contract + "--findings"});
  }
  for (const Unread& part : tree_.document().unread())
    mark(tree_.at(part.offset), {Look::Neutral, "could not be read", contract + "--unread"});
  choose();
  name();
}

void HtmlOutline::mark(ClauseId clause, Mark mark) {
  auto& marks = marks_[clause];
  const auto is_same = [&](const Mark& other) {
    return other.words == mark.words && other.target == mark.target;
  };
  if (clause != 0 && std::none_of(marks.begin(), marks.end(), is_same))
    marks.push_back(std::move(mark));
}

void HtmlOutline::mark_requirement(const Requirement& requirement) {
  if (requirement.verdict == Verdict::NotApplicable || requirement.severity == Severity::Off)
    return;
  const std::string target = contract_ + "--" + requirement.rule;
  const bool is_missing = requirement.verdict == Verdict::Missing;
  mark(requirement.place.clause,
       {look_of(requirement.verdict),
        requirement.rule + (!is_missing             ? ""
                            : requirement.is_behind ? " belongs behind this"
                                                    : " belongs here"),
        target});
  for (const Element& element : requirement.elements) {
    for (const Evidence& words : element.evidence) {
      if (!tree_.is_within(words.clause, requirement.place.clause))
        mark(words.clause, {look_of(element.verdict), requirement.rule, target});
    }
  }
  for (const NearMiss& miss : requirement.near_misses)
    mark(miss.place.clause, {Look::Neutral, requirement.rule + " comes near", target});
}

void HtmlOutline::choose() {
  for (ClauseId id = 1; id < shown_.size(); ++id) {
    const Clause& clause = tree_[id];
    const bool is_section = !is_apparatus(clause) && (!clause.heading.empty() ||
                                                      (!clause.label.empty() && clause.depth == 1));
    if (!is_section && marks_[id].empty())
      continue;
    for (ClauseId each = id; each != 0 && !shown_[each]; each = tree_[each].parent)
      shown_[each] = true;
  }
}

void HtmlOutline::name() {
  std::map<std::string, uint32_t> used;
  for (ClauseId id = 1; id < ids_.size(); ++id) {
    if (!shown_[id])
      continue;
    const Clause& clause = tree_[id];
    const std::string own =
        id_of(clause.citation.empty() ? tree_.document().text(clause.heading) : clause.citation);
    const uint32_t count = ++used[own];
    ids_[id] =
        fmt::format("{}--clause-{}{}", contract_, own, count > 1 ? fmt::format("-{}", count) : "");
  }
}

std::string HtmlOutline::id(ClauseId clause) const {
  while (clause != 0 && !shown_[clause]) clause = tree_[clause].parent;
  return ids_[clause];
}

std::string HtmlOutline::item(ClauseId id) const {
  const Clause& clause = tree_[id];
  const std::string_view text = tree_.document().text();
  std::string html = fmt::format("<li id=\"{}\"><span class=\"clause\">", escaped(ids_[id]));
  if (!clause.label.empty())
    html += fmt::format("<span class=\"label\">{}</span> ", escaped(clause.label));
  html += clause.heading.empty() ? fmt::format("<span class=\"words\">{}</span>",
                                               escaped(first_words(slice(text, clause.text))))
                                 : escaped(slice(text, clause.heading));
  html += "</span>";
  for (const Mark& mark : marks_[id]) html += " " + link(mark.target, badge(mark.look, mark.words));
  return html;
}

// Recursion is as deep as the tree, whose depth is limited.
std::string HtmlOutline::list(ClauseId parent) const {
  std::string html;
  for (const ClauseId id : tree_.children(parent)) {
    if (shown_[id])
      html += item(id) + list(id) + "</li>\n";
  }
  return html.empty() ? html : "<ol>\n" + html + "</ol>\n";
}

std::string HtmlOutline::write() const {
  return list(0);
}

}  // namespace lint
