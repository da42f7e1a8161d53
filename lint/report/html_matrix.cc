// SPDX-License-Identifier: MIT
#include "lint/report/html_matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "lint/report/html_text.h"
#include "lint/report/summary.h"

namespace lint {
namespace {

// With more rules than this, the names stand upright and signs do without words.
constexpr size_t kMostWide = 5;
constexpr std::string_view kUnread = "could not be read";
constexpr std::array kVerdicts{Verdict::Satisfied, Verdict::Deficient, Verdict::Missing};

std::string cell(const Checked& result, const std::string& id, const std::string& rule) {
  const Requirement* requirement = find_requirement(result, rule);
  if (requirement == nullptr)
    return "<td></td>";
  const Verdict verdict = requirement->verdict;
  const std::string shown = badge(look_of(verdict), name_of(verdict));
  return fmt::format("<td data-verdict=\"{}\">{}</td>", name_of(verdict),
                     verdict == Verdict::NotApplicable ? shown : link(id + "--" + rule, shown));
}

std::string row(const Checked& result, const std::string& id,
                const std::vector<std::string>& rules) {
  std::string html = fmt::format("<tr><th scope=\"row\">{}</th>", link(id, breakable(result.path)));
  if (!result.tree)
    html += fmt::format("<td colspan=\"{}\" data-verdict=\"{}\">{}</td>", rules.size(), kUnread,
                        badge(Look::Bad, kUnread));
  for (const std::string& rule : rules) {
    if (result.tree)
      html += cell(result, id, rule);
  }
  return html + "</tr>\n";
}

std::string total(const std::vector<Checked>& results, const std::vector<std::string>& rules,
                  Verdict verdict) {
  std::string html = fmt::format("<tr><th scope=\"row\">{}</th>", name_of(verdict));
  for (const std::string& rule : rules) {
    const auto count = std::count_if(results.begin(), results.end(), [&](const Checked& result) {
      const Requirement* requirement = find_requirement(result, rule);
      return requirement != nullptr && requirement->verdict == verdict;
    });
    html += fmt::format("<td>{}</td>", count);
  }
  return html + "</tr>\n";
}

}  // namespace

std::string html_matrix(const std::vector<Checked>& results, const std::vector<std::string>& ids) {
  const std::vector<std::string> rules = rules_of(results);
  if (rules.empty())
    return {};
  std::string html = fmt::format(
      "<section class=\"{}\">\n<h2 id=\"contracts\">Contracts by required clause</h2>\n"
      "<div class=\"scroll\" role=\"region\" aria-labelledby=\"contracts\" tabindex=\"0\">\n"
      "<table class=\"matrix\">\n<thead><tr><th scope=\"col\">Contract</th>",
      rules.size() > kMostWide ? "dense" : "spread");
  for (const std::string& rule : rules)
    html += fmt::format("<th scope=\"col\"><span>{}</span></th>", escaped(rule));
  html += "</tr></thead>\n<tbody>\n";
  for (size_t index = 0; index < results.size(); ++index)
    html += row(results[index], ids[index], rules);
  html += "</tbody>\n<tfoot>\n";
  for (const Verdict verdict : kVerdicts) html += total(results, rules, verdict);
  html += "</tfoot>\n</table>\n</div>\n<p class=\"legend\" aria-hidden=\"true\">";
  for (const Verdict verdict : kVerdicts) html += badge(look_of(verdict), name_of(verdict)) + " ";
  return html + "</p>\n</section>\n";
}

}  // namespace lint
