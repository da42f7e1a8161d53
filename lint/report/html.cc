// SPDX-License-Identifier: MIT
#include "lint/report/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>

#include "lint/report/html_matrix.h"
#include "lint/report/html_outline.h"
#include "lint/report/html_page.h"
#include "lint/report/html_requirement.h"
#include "lint/report/html_rule.h"
#include "lint/report/html_text.h"
#include "lint/report/place.h"
#include "lint/report/summary.h"

namespace lint {
namespace {

/// The id of each contract: its path, counted where two paths give the same.
std::vector<std::string> contract_ids(const std::vector<Checked>& results) {
  std::map<std::string, uint32_t> used;
  std::vector<std::string> ids;
  for (const Checked& result : results) {
    std::string id = "contract--" + id_of(result.path);
    if (const uint32_t count = ++used[id]; count > 1)
      id += fmt::format("--{}", count);
    ids.push_back(std::move(id));
  }
  return ids;
}

std::string_view in_words(Format format) {
  switch (format) {
    case Format::Docx:
      return "Word document";
    case Format::Markdown:
      return "Markdown";
    case Format::PlainText:
      return "Plain text";
  }
  return {};
}

std::string verdict_row(const HtmlContract& contract, const Requirement& requirement) {
  const std::string verdict = badge(look_of(requirement.verdict), name_of(requirement.verdict));
  const bool applies = requirement.verdict != Verdict::NotApplicable;
  std::string lacking;
  for (const Element& element : requirement.elements) {
    if (element.verdict != ElementVerdict::Found && requirement.verdict == Verdict::Deficient)
      lacking += fmt::format("{}{} {}", lacking.empty() ? "" : "; ", name_of(element.verdict),
                             element.name);
  }
  const bool is_missing = requirement.verdict == Verdict::Missing;
  std::string where;
  if (applies)
    where = (is_missing ? std::string(way_to_place(requirement)) + ' ' : "") +
            html_place(contract, requirement.place);
  return fmt::format(
      "<tr><th scope=\"row\"><code>{}</code><span class=\"asked\">{}</span></th><td>{}</td>"
      "<td>{}{}</td></tr>\n",
      escaped(requirement.rule), escaped(requirement.title),
      applies ? link(contract.id + "--" + requirement.rule, verdict) : verdict, where,
      lacking.empty() ? "" : fmt::format("<p class=\"reason\">{}</p>", escaped(lacking)));
}

std::string verdicts(const HtmlContract& contract) {
  const auto& requirements = contract.checked.requirements;
  if (requirements.empty())
    return {};
  std::string html = fmt::format(
      "<table class=\"verdicts\">\n<caption class=\"unseen\">Verdicts on {}</caption>\n<thead><tr>"
      "<th scope=\"col\">Required clause</th><th scope=\"col\">Verdict</th>"
      "<th scope=\"col\">Where</th></tr></thead>\n<tbody>\n",
      escaped(contract.checked.path));
  for (const Requirement& requirement : requirements) html += verdict_row(contract, requirement);
  return html + "</tbody>\n</table>\n";
}

/// What must be cured stands first.
std::string requirements(const HtmlContract& contract) {
  std::string failures;
  std::string others;
  for (const Requirement& requirement : contract.checked.requirements) {
    if (fails(requirement))
      failures += html_requirement(contract, requirement);
    else if (requirement.verdict != Verdict::NotApplicable)
      others += html_requirement(contract, requirement);
  }
  return failures + others;
}

std::string findings(const HtmlContract& contract) {
  std::string html;
  for (const Finding& finding : contract.checked.findings) {
    if (is_told(contract.checked, finding))
      continue;
    html += fmt::format("<li>\n<p>{} {} <code>{}</code></p>\n",
                        badge(look_of(finding.severity), name_of(finding.severity)),
                        escaped(finding.message), escaped(finding.rule));
    if (finding.suppression)
      html += html_suppression(*finding.suppression);
    html += html_quote(contract, finding.place, Look::Weak);
    for (const Finding::Related& related : finding.related) {
      html += fmt::format("<p>{}</p>\n", escaped(related.message));
      html += html_quote(contract, related.place, Look::Weak);
    }
    html += "</li>\n";
  }
  if (html.empty())
    return html;
  return fmt::format(
      "<section id=\"{}--findings\">\n<h4>Other findings</h4>\n<ul class=\"findings\">"
      "\n{}</ul>\n</section>\n",
      escaped(contract.id), html);
}

std::string unread(const HtmlContract& contract) {
  const Document& document = contract.checked.tree->document();
  std::string html;
  for (const Unread& part : document.unread()) {
    const Evidence place = {contract.checked.tree->at(part.offset), {part.offset, part.offset}};
    html += fmt::format("<li>{}: {}</li>\n", escaped(part.what), html_place(contract, place));
  }
  if (document.hidden_characters() > 0)
    html += fmt::format("<li>{} characters of hidden text were left out</li>\n",
                        document.hidden_characters());
  if (html.empty())
    return html;
  return fmt::format(
      "<section id=\"{}--unread\">\n<h4>What could not be read</h4>\n<ul>\n{}</ul>\n"
      "</section>\n",
      escaped(contract.id), html);
}

std::string errors(const Checked& result) {
  std::string html;
  for (const Error& error : result.errors) {
    std::string place;
    if (error.where)
      place = fmt::format(" (line {}, column {})", error.where->line, error.where->column);
    html += fmt::format("<p>{} {}{}.</p>\n", badge(Look::Bad, "could not be read"),
                        escaped(error.message), place);
    if (!error.cure.empty())
      html += fmt::format("<p>What helps: {}.</p>\n", escaped(error.cure));
  }
  return html;
}

std::string read_contract(const Checked& result, const std::string& id, const ReportStyle& style) {
  const Places places(*result.tree);
  const HtmlOutline outline(result, id);
  const HtmlContract contract = {result, id, places, outline, style};
  std::string html =
      fmt::format("<p class=\"kind\">{}. {}.</p>\n", in_words(result.tree->document().format()),
                  count_findings(result));
  html += "<div class=\"columns\">\n<div class=\"reading\">\n";
  html += verdicts(contract) + requirements(contract) + findings(contract) + unread(contract);
  html += "</div>\n";
  if (const std::string tree = outline.write(); !tree.empty()) {
    html += fmt::format(
        "<nav class=\"outline\" aria-label=\"Outline of {}\">\n<h4>Outline</h4>\n{}</nav>\n",
        escaped(result.path), tree);
  }
  return html + "</div>\n";
}

std::string article(const Checked& result, const std::string& id, const ReportStyle& style) {
  return fmt::format(
      "<article id=\"{0}\" aria-labelledby=\"{0}--path\">\n"
      "<h3 id=\"{0}--path\">{1}</h3>\n{2}</article>\n",
      escaped(id), breakable(result.path),
      result.tree ? read_contract(result, id, style) : errors(result));
}

std::string model_clauses(const std::vector<Checked>& results, const RuleSet& rules) {
  std::string html;
  for (const Rule* rule : failed_rules(results, rules)) html += html_rule(*rule);
  if (html.empty())
    return html;
  return "<section class=\"rules\">\n<h2 id=\"rules\">What the rules ask "
         "for</h2>\n" +
         html + "</section>\n";
}

}  // namespace

std::string write_html(const std::vector<Checked>& results, const RuleSet& rules,
                       const ReportStyle& style) {
  const std::vector<std::string> ids = contract_ids(results);
  const bool is_one = results.size() == 1;
  std::string body = is_one ? std::string() : html_matrix(results, ids);
  body += fmt::format("<section>\n<h2 id=\"verdicts\">{}</h2>\n",
                      is_one ? "Verdicts" : "Verdicts by contract");
  for (size_t index = 0; index < results.size(); ++index)
    body += article(results[index], ids[index], style);
  body += "</section>\n" + model_clauses(results, rules);
  const std::string title = is_one ? "Clause review of " + results.front().path
                                   : fmt::format("Clause review of {} contracts", results.size());
  return html_page(title,
                   fmt::format("<h1>{}</h1>\n<p>{}.</p>\n",
                               is_one ? "Clause review" : escaped(title), totals(results)),
                   body);
}

}  // namespace lint
