// SPDX-License-Identifier: MIT
#include "lint/report/markdown.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "lint/edit/model_clause.h"
#include "lint/report/html_text.h"
#include "lint/report/markdown_text.h"
#include "lint/report/passage.h"
#include "lint/report/place.h"
#include "lint/report/summary.h"
#include "lint/report/suppressed.h"

namespace lint {
namespace {

// A comment may have 65,536 characters and a job summary 1 MiB. Bytes are no fewer than characters,
// and the last lines need some.
constexpr size_t kMostOfComment = 64000;
constexpr size_t kMostOfSummary = 1000000;

std::string_view sign_of(Look look) {
  switch (look) {
    case Look::Good:
      return "✅";
    case Look::Weak:
      return "⚠️";
    case Look::Bad:
      return "❌";
    case Look::Neutral:
      return "➖";
  }
  return {};
}

std::string verdict_of(const Checked& checked, const Requirement& requirement) {
  if (const Suppression* suppression = suppression_of(checked, requirement))
    return fmt::format("{} {}, {}", sign_of(Look::Neutral), name_of(requirement.verdict),
                       word_of(*suppression));
  return fmt::format("{} {}", sign_of(look_of(requirement.verdict)), name_of(requirement.verdict));
}

std::string details(const std::string& summary, const std::string& body) {
  return fmt::format("<details>\n<summary>{}</summary>\n\n{}</details>\n\n", summary, body);
}

std::string names(const std::vector<Element>& elements, ElementVerdict verdict) {
  std::vector<std::string> list;
  for (const Element& element : elements) {
    if (element.verdict == verdict)
      list.push_back(element.name);
  }
  return join(list);
}

/// Writes about one contract that could be read.
class Contract {
 public:
  explicit Contract(const Checked& checked)
      : checked_(checked), tree_(*checked.tree), places_(tree_) {}

  std::string table() const {
    if (checked_.requirements.empty())
      return {};
    std::string text = "| required clause | verdict | where |\n|---|---|---|\n";
    for (const Requirement& requirement : checked_.requirements) {
      std::string lacking;
      for (const ElementVerdict verdict : {ElementVerdict::Weak, ElementVerdict::Missing}) {
        const std::string list = names(requirement.elements, verdict);
        if (requirement.verdict == Verdict::Deficient && !list.empty())
          lacking += fmt::format("{}{} {}", lacking.empty() ? ": " : "; ", name_of(verdict), list);
      }
      text += fmt::format("| {} | {}{} | {} |\n", markdown_code(requirement.rule),
                          verdict_of(checked_, requirement), markdown_text(lacking),
                          markdown_text(where(requirement)));
    }
    return text + "\n";
  }

  /// What each failure lacks; each folded by itself or under a heading.
  std::vector<std::string> failures(bool folded) const {
    std::vector<std::string> parts;
    for (const Requirement& requirement : checked_.requirements) {
      if (!fails(requirement) || suppression_of(checked_, requirement) != nullptr)
        continue;
      const std::string_view verdict = name_of(requirement.verdict);
      parts.push_back(
          folded ? details(fmt::format("<code>{}</code> is {}: {}", escaped(requirement.rule),
                                       verdict, escaped(where(requirement))),
                           body(requirement))
                 : fmt::format("#### {} is {}\n\n{}", markdown_code(requirement.rule), verdict,
                               body(requirement)));
    }
    return parts;
  }

  std::string findings() const {
    std::string text;
    for (const Finding& finding : checked_.findings) {
      if (finding.suppression) {
        text += suppressed(finding);
        continue;
      }
      if (is_told(checked_, finding))
        continue;
      text += fmt::format("- {} {} {}: {}\n", sign_of(look_of(finding.severity)),
                          name_of(finding.severity), markdown_code(finding.rule),
                          markdown_text(finding.message));
      text += fmt::format("  {}\n", markdown_text(named(finding.place)));
      text += quote({finding.place, {{finding.place.span, Look::Weak}}}, "  ");
    }
    return text.empty() ? text : text + '\n';
  }

  /// What is waived, in one line; what was there before is only counted.
  std::string suppressed(const Finding& finding) const {
    if (finding.suppression->kind == Suppression::Kind::Baseline)
      return {};
    return fmt::format("- {} {} {}, {}: {}\n", sign_of(Look::Neutral),
                       word_of(*finding.suppression), markdown_code(finding.rule),
                       markdown_text(named(finding.place)),
                       markdown_text(in_words(*finding.suppression)));
  }

  std::string unread() const {
    std::string text;
    for (const Unread& part : tree_.document().unread())
      text += fmt::format("- ⚠️ not read: {}, {}\n", markdown_text(part.what),
                          places_.in_words({part.offset, part.offset}));
    return text.empty() ? text : text + '\n';
  }

 private:
  /// "8.3 Reports, line 88".
  std::string named(const Evidence& place) const {
    const std::string name = places_.clause(place.clause);
    return name + (name.empty() ? "" : ", ") + places_.in_words(place.span);
  }

  std::string where(const Requirement& requirement) const {
    if (requirement.verdict == Verdict::NotApplicable)
      return {};
    if (requirement.verdict != Verdict::Missing)
      return named(requirement.place);
    return fmt::format("{} {}", way_to_place(requirement), named(requirement.place));
  }

  std::string quote(const Quotation& passage, std::string_view indent) const {
    std::string text;
    for (const PassagePiece& piece : pieces(tree_, passage)) {
      if (piece.is_cut)
        text += text.empty() ? "… " : " … ";
      const std::string_view words = tree_.document().text(piece.span);
      const bool is_weak = piece.look && *piece.look != Look::Good;
      text += is_weak ? markdown_strong(words) : markdown_text(words);
    }
    return text.empty() ? text : fmt::format("{0}\n{0}> {1}\n\n", indent, text);
  }

  std::string body(const Requirement& requirement) const {
    std::string text = markdown_text(requirement.title) + ".\n\n";
    if (requirement.verdict == Verdict::Deficient) {
      text += elements(requirement);
      for (const Quotation& passage : passages(tree_, requirement.elements)) {
        text += markdown_text(named(passage.place)) + ":\n";
        text += quote(passage, "");
      }
    }
    for (const auto& misses : by_paragraph(tree_, requirement.near_misses))
      text += near_misses_in(misses);
    return text;
  }

  static std::string elements(const Requirement& requirement) {
    std::string text;
    for (const Element& element : requirement.elements) {
      if (element.verdict != ElementVerdict::Found)
        text += fmt::format("- {} **{}**: {}\n", name_of(element.verdict),
                            markdown_text(element.name), markdown_text(element.reason));
    }
    const std::string found = names(requirement.elements, ElementVerdict::Found);
    return text + (found.empty() ? "" : "- found " + markdown_text(found) + "\n") + "\n";
  }

  /// What comes near in one paragraph.
  std::string near_misses_in(const std::vector<NearMiss>& misses) const {
    std::string text = markdown_text(named(misses.front().place)) + " comes near:\n";
    text += quote(quotation_of(misses), "");
    if (misses.size() == 1)
      return text + reason(misses.front(), "It") + "\n\n";
    for (const NearMiss& miss : misses)
      text += "- " +
              reason(miss, fmt::format("\"{}\"",
                                       markdown_text(shortened_words(tree_, miss.place.span)))) +
              "\n";
    return text + "\n";
  }

  static std::string reason(const NearMiss& miss, const std::string& subject) {
    std::string text =
        fmt::format("{} is not the clause: {}.", subject, markdown_text(miss.reason));
    if (!miss.elements.empty())
      text += " It has " + markdown_text(join(miss.elements)) + ".";
    return text;
  }

  const Checked& checked_;
  const ClauseTree& tree_;
  Places places_;
};

std::string errors(const Checked& result) {
  std::string text;
  for (const Error& error : result.errors)
    text += fmt::format("- ❌ {} could not be read: {}\n", markdown_code(result.path),
                        markdown_text(error.message));
  return text;
}

std::string matrix(const std::vector<Checked>& results) {
  const std::vector<std::string> rules = rules_of(results);
  if (rules.empty())
    return {};
  std::string text = "| contract |";
  for (const std::string& rule : rules) text += fmt::format(" {} |", markdown_code(rule));
  text += "\n|---|";
  for (size_t index = 0; index < rules.size(); ++index) text += "---|";
  text += "\n";
  for (const Checked& result : results) {
    if (!result.tree)
      continue;
    text += fmt::format("| {} |", markdown_text(result.path));
    for (const std::string& rule : rules) {
      const Requirement* requirement = find_requirement(result, rule);
      text += fmt::format(" {} |", requirement == nullptr ? "" : verdict_of(result, *requirement));
    }
    text += "\n";
  }
  return text + "\n";
}

/// The folded part about one of several contracts; empty when there is nothing to tell.
std::string folded(const Checked& result) {
  const Contract contract(result);
  std::string body;
  for (const std::string& failure : contract.failures(false)) body += failure;
  body += contract.findings() + contract.unread();
  if (body.empty())
    return body;
  return details(fmt::format("{}: {}", escaped(result.path), count_findings(result)), body);
}

/// A model clause for each rule that some contract fails.
std::vector<std::string> model_clauses(const std::vector<Checked>& results, const RuleSet& rules) {
  std::vector<std::string> parts;
  for (const Rule* rule : failed_rules(results, rules)) {
    const std::vector<ModelClause> models = read_model_clauses(*rule);
    if (models.empty())
      continue;
    std::string text;
    for (const ModelClause::Paragraph& paragraph : models.front().paragraphs) {
      const std::string title =
          paragraph.title.empty() ? "" : markdown_strong(paragraph.title) + ". ";
      text += "> " + title + markdown_text(paragraph.text) + "\n\n";
    }
    parts.push_back(details("Model clause for <code>" + escaped(rule->id) + "</code>", text));
  }
  return parts;
}

std::string write(const std::vector<Checked>& results, const RuleSet& rules, size_t most_bytes) {
  const bool is_one = results.size() == 1 && results.front().tree;
  std::string text = fmt::format("## Clause review\n\n{}.\n\n", totals(results));
  std::vector<std::string> parts;
  if (is_one) {
    const Contract contract(results.front());
    text += "**" + markdown_text(results.front().path) + "**\n\n" + contract.table();
    parts = contract.failures(true);
    parts.push_back(contract.findings());
    parts.push_back(contract.unread());
  } else {
    text += matrix(results);
    for (const Checked& result : results)
      parts.push_back(result.tree ? folded(result) : errors(result));
  }
  for (std::string& part : model_clauses(results, rules)) parts.push_back(std::move(part));
  size_t left_out = 0;
  for (const std::string& part : parts) {
    if (text.size() + part.size() <= most_bytes)
      text += part;
    else
      ++left_out;
  }
  if (left_out > 0)
    text += fmt::format(
        "\n{} of {} details are left out here, since GitHub would not take them; "
        "`--format html` has all.\n",
        left_out, parts.size());
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace

std::string write_markdown(const std::vector<Checked>& results, const RuleSet& rules,
                           const ReportStyle&) {
  return write(results, rules, kMostOfComment);
}

std::string write_job_summary(const std::vector<Checked>& results, const RuleSet& rules) {
  return write(results, rules, kMostOfSummary);
}

}  // namespace lint
