// SPDX-License-Identifier: MIT
#include "lint/report/html_requirement.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "lint/report/excerpt.h"
#include "lint/report/html_text.h"
#include "lint/report/passage.h"
#include "lint/report/suppressed.h"

namespace lint {
namespace {

std::string figure(const HtmlContract& contract, const Quotation& passage) {
  const ClauseTree& tree = *contract.checked.tree;
  std::string words;
  for (const PassagePiece& piece : pieces(tree, passage)) {
    if (piece.is_cut)
      words += words.empty() ? "… " : " … ";
    const std::string text = escaped(tree.document().text(piece.span));
    words += piece.look ? fmt::format("<mark class=\"{}\">{}</mark>", class_of(*piece.look), text)
                        : text;
  }
  if (words.empty())
    return {};
  return fmt::format(
      "<figure>\n<figcaption>{}</figcaption>\n<blockquote><p>{}</p></blockquote>\n</figure>\n",
      html_place(contract, passage.place), words);
}

std::string evidence(const HtmlContract& contract, const Requirement& requirement) {
  std::string html;
  for (const Quotation& passage : passages(*contract.checked.tree, requirement.elements))
    html += figure(contract, passage);
  return html.empty() ? html : "<h5>In the contract</h5>\n" + html;
}

/// "8.2(b)", linked to the outline: the words beside it tell the rest.
std::string citation(const HtmlContract& contract, const Evidence& evidence) {
  const std::string& citation = (*contract.checked.tree)[evidence.clause].citation;
  if (citation.empty())
    return html_place(contract, evidence);
  const std::string id = contract.outline.id(evidence.clause);
  return id.empty() ? escaped(citation) : link(id, escaped(citation));
}

std::string trace(const HtmlContract& contract, const Element& element) {
  if (!contract.style.explain || element.trace.empty())
    return {};
  std::string html = "<ul class=\"trace\">\n";
  for (const std::string& step : element.trace) html += fmt::format("<li>{}</li>\n", escaped(step));
  return html + "</ul>\n";
}

std::string element_row(const HtmlContract& contract, const Element& element) {
  std::string html =
      fmt::format("<tr><th scope=\"row\"><code>{}</code></th><td>{}</td><td>",
                  escaped(element.name), badge(look_of(element.verdict), name_of(element.verdict)));
  if (!element.reason.empty())
    html += fmt::format("<p class=\"reason\">{}</p>", escaped(element.reason));
  for (const Evidence& words : element.evidence) {
    html += fmt::format("<p><q>{}</q> <span class=\"place\">{}</span></p>",
                        escaped(shortened_words(*contract.checked.tree, words.span)),
                        citation(contract, words));
  }
  return html + trace(contract, element) + "</td></tr>\n";
}

std::string elements(const HtmlContract& contract, const Requirement& requirement) {
  if (requirement.elements.empty() ||
      (requirement.verdict == Verdict::Missing && !contract.style.explain))
    return {};
  std::string html = fmt::format(
      "<table class=\"elements\">\n<caption class=\"unseen\">Elements of {}</caption>\n<thead><tr>"
      "<th scope=\"col\">Element</th><th scope=\"col\">Verdict</th>"
      "<th scope=\"col\">Reason and words</th></tr></thead>\n<tbody>\n",
      escaped(requirement.rule));
  for (const Element& element : requirement.elements) html += element_row(contract, element);
  return html + "</tbody>\n</table>\n";
}

/// Why words that come near are not the clause.
std::string reason(const NearMiss& miss, const std::string& subject) {
  std::string text = fmt::format("{} is not the clause: {}.", subject, escaped(miss.reason));
  if (!miss.elements.empty())
    text += fmt::format(" It has {}.", escaped(join(miss.elements)));
  return text;
}

/// What comes near in one paragraph.
std::string near_misses_in(const HtmlContract& contract, const std::vector<NearMiss>& misses) {
  const std::string quoted = figure(contract, quotation_of(misses));
  if (misses.size() == 1)
    return quoted + fmt::format("<p>{}</p>\n", reason(misses.front(), "It"));
  std::string reasons;
  for (const NearMiss& miss : misses) {
    const std::string words = shortened_words(*contract.checked.tree, miss.place.span);
    reasons += fmt::format("<li>{}</li>\n", reason(miss, fmt::format("<q>{}</q>", escaped(words))));
  }
  return quoted + "<ul>\n" + reasons + "</ul>\n";
}

std::string near_misses(const HtmlContract& contract, const Requirement& requirement) {
  std::string html;
  for (const auto& misses : by_paragraph(*contract.checked.tree, requirement.near_misses))
    html += near_misses_in(contract, misses);
  return html.empty() ? html : "<h5>What comes nearest</h5>\n" + html;
}

}  // namespace

std::string html_place(const HtmlContract& contract, const Evidence& evidence) {
  const std::string name = contract.places.clause(evidence.clause);
  const std::string words =
      escaped(name + (name.empty() ? "" : ", ") + contract.places.in_words(evidence.span));
  const std::string id = contract.outline.id(evidence.clause);
  return id.empty() ? words : link(id, words);
}

std::string html_quote(const HtmlContract& contract, const Evidence& evidence, Look look) {
  return figure(contract, {evidence, {{evidence.span, look}}});
}

std::string html_suppression(const Suppression& suppression) {
  return fmt::format("<p>{} {}</p>\n", badge(Look::Neutral, word_of(suppression)),
                     escaped(in_words(suppression)));
}

std::string html_requirement(const HtmlContract& contract, const Requirement& requirement) {
  std::string html = fmt::format(
      "<section class=\"requirement {}\" id=\"{}--{}\">\n<h4>{} <code>{}</code></h4>\n",
      class_of(look_of(requirement.verdict)), escaped(contract.id), escaped(requirement.rule),
      badge(look_of(requirement.verdict), name_of(requirement.verdict)), escaped(requirement.rule));
  if (const Suppression* suppression = suppression_of(contract.checked, requirement))
    html += html_suppression(*suppression);
  if (!requirement.title.empty())
    html += fmt::format("<p class=\"asked\">{}.</p>\n", escaped(requirement.title));
  const bool is_missing = requirement.verdict == Verdict::Missing;
  html += fmt::format("<p class=\"where\">{}{}</p>\n",
                      is_missing ? fmt::format("It {} ", way_to_place(requirement)) : "",
                      html_place(contract, requirement.place));
  html += elements(contract, requirement);
  html += evidence(contract, requirement);
  html += near_misses(contract, requirement);
  if (fails(requirement))
    html += fmt::format("<p class=\"cure\">{}</p>\n",
                        link("rule--" + requirement.rule, "Why it matters, and a model clause"));
  return html + "</section>\n";
}

}  // namespace lint
