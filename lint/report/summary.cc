// SPDX-License-Identifier: MIT
#include "lint/report/summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "lint/report/columns.h"
#include "lint/report/prose.h"
#include "lint/report/suppressed.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

constexpr uint32_t kGap = 2;

Tone tone_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Satisfied:
      return Tone::Good;
    case Verdict::Deficient:
      return Tone::Warning;
    case Verdict::Missing:
      return Tone::Error;
    case Verdict::NotApplicable:
      return Tone::Quiet;
  }
  return Tone::Plain;
}

std::string_view letter_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Satisfied:
      return "S";
    case Verdict::Deficient:
      return "D";
    case Verdict::Missing:
      return "M";
    case Verdict::NotApplicable:
      return "-";
  }
  return "";
}

std::string_view letter_of(const Suppression& suppression) {
  return suppression.kind == Suppression::Kind::Baseline ? "K" : "W";
}

std::string_view word_of(Verdict verdict) {
  return verdict == Verdict::NotApplicable ? "-" : name_of(verdict);
}

/// The end of a path that is too long for its column: the file's name tells more than the folders.
std::string shortened(const std::string& path, uint32_t width) {
  if (columns(path) <= width)
    return path;
  uint32_t begin = 0;
  while (begin < path.size() && columns(std::string_view(path).substr(begin)) > width - 1)
    next_code_point(path, begin);
  return "…" + path.substr(begin);
}

class Table {
 public:
  Table(const std::vector<Checked>& results, const ReportStyle& style)
      : results_(results), style_(style), rules_(rules_of(results)) {
    for (const std::string& rule : rules_)
      cells_.push_back(std::max<uint32_t>(columns(rule), columns("satisfied")));
    uint32_t longest = 0;
    for (const Checked& result : results_)
      longest = std::max(longest, columns(printable(result.path)));
    paths_ = std::min(longest, std::max(style_.width / 2, 16U));
    uint32_t total = paths_;
    for (const uint32_t cell : cells_) total += kGap + cell;
    compact_ = total > style_.width;
    if (compact_) {
      for (size_t index = 0; index < rules_.size(); ++index)
        cells_[index] = columns(std::to_string(index + 1));
    }
  }

  bool empty() const { return rules_.empty(); }

  std::string write() const {
    std::string text = compact_ ? legend() : std::string();
    Prose names;
    names.add(std::string(paths_, ' '));
    for (size_t index = 0; index < rules_.size(); ++index) {
      names.add(std::string(kGap, ' '));
      cell(names, compact_ ? std::to_string(index + 1) : rules_[index], Tone::Strong, index);
    }
    text += names.line(0, style_.colour);
    for (const Checked& result : results_) text += row(result);
    return text;
  }

 private:
  void cell(Prose& line, std::string_view text, Tone tone, size_t index) const {
    line.add(text, tone);
    if (index + 1 < rules_.size())
      line.add(std::string(cells_[index] - columns(text), ' '));
  }

  std::string row(const Checked& result) const {
    Prose line;
    line.add(shortened(printable(result.path), paths_));
    if (!result.tree) {
      line.pad(paths_ + kGap).add("could not be read", Tone::Error);
      return line.line(0, style_.colour);
    }
    uint32_t column = paths_;
    for (size_t index = 0; index < rules_.size(); ++index) {
      line.pad(column + kGap);
      column += kGap + cells_[index];
      if (const Requirement* requirement = find_requirement(result, rules_[index])) {
        const Verdict verdict = requirement->verdict;
        if (const Suppression* suppression = suppression_of(result, *requirement))
          line.add(compact_ ? letter_of(*suppression) : word_of(*suppression), Tone::Quiet);
        else
          line.add(compact_ ? letter_of(verdict) : word_of(verdict), tone_of(verdict));
      }
    }
    return line.line(0, style_.colour);
  }

  std::string legend() const {
    std::string text;
    for (size_t index = 0; index < rules_.size(); ++index)
      text += fmt::format("{:>4}  {}\n", index + 1, rules_[index]);
    text += "\nS satisfied, D deficient, M missing, - not applicable";
    for (const auto kind : {Suppression::Kind::Waiver, Suppression::Kind::Baseline}) {
      const Suppression example{.kind = kind};
      if (std::any_of(results_.begin(), results_.end(), [&](const Checked& result) {
            return std::any_of(result.requirements.begin(), result.requirements.end(),
                               [&](const Requirement& requirement) {
                                 const auto* found = suppression_of(result, requirement);
                                 return found != nullptr && word_of(*found) == word_of(example);
                               });
          }))
        text += fmt::format(", {} {}", letter_of(example), word_of(example));
    }
    return text + "\n\n";
  }

  const std::vector<Checked>& results_;
  const ReportStyle& style_;
  std::vector<std::string> rules_;
  std::vector<uint32_t> cells_;  ///< the width of each rule's column
  uint32_t paths_ = 0;           ///< the width of the first column
  bool compact_ = false;
};

std::string counted(size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

/// Findings by severity.
class Counts {
 public:
  void add(const Checked& result) {
    for (const Finding& finding : result.findings) {
      if (!finding.suppression)
        ++counts_.at(static_cast<size_t>(finding.severity));
      else if (finding.suppression->kind == Suppression::Kind::Baseline)
        ++known_;
      else
        ++waived_;
    }
  }

  std::string text() const {
    std::string list;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
      const size_t count = counts_.at(static_cast<size_t>(severity));
      if (count > 0)
        list += (list.empty() ? "" : ", ") + counted(count, name_of(severity));
    }
    if (list.empty())
      list = waived_ + known_ > 0 ? "nothing new" : "no findings";
    if (waived_ > 0)
      list += fmt::format(", {} waived", waived_);
    if (known_ > 0)
      list += fmt::format(", {} in the baseline", known_);
    return list;
  }

 private:
  std::array<size_t, 4> counts_ = {};
  size_t waived_ = 0;
  size_t known_ = 0;
};

}  // namespace

std::vector<std::string> rules_of(const std::vector<Checked>& results) {
  std::vector<std::string> rules;
  for (const Checked& result : results) {
    for (const Requirement& requirement : result.requirements) rules.push_back(requirement.rule);
  }
  std::sort(rules.begin(), rules.end());
  rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
  return rules;
}

const Requirement* find_requirement(const Checked& result, const std::string& rule) {
  const auto found = std::find_if(result.requirements.begin(), result.requirements.end(),
                                  [&](const Requirement& each) { return each.rule == rule; });
  return found == result.requirements.end() ? nullptr : &*found;
}

std::vector<const Rule*> failed_rules(const std::vector<Checked>& results, const RuleSet& rules) {
  std::vector<const Rule*> failed;
  for (const std::string& id : rules_of(results)) {
    const bool has_failed = std::any_of(results.begin(), results.end(), [&](const Checked& result) {
      const Requirement* requirement = find_requirement(result, id);
      return requirement != nullptr && fails(*requirement);
    });
    const Rule* rule = rules.find(id);
    if (has_failed && rule != nullptr)
      failed.push_back(rule);
  }
  return failed;
}

std::string count_findings(const Checked& result) {
  Counts counts;
  counts.add(result);
  return counts.text();
}

std::string totals(const std::vector<Checked>& results) {
  if (results.empty())
    return "no contract to lint\n";
  Counts counts;
  for (const Checked& result : results) counts.add(result);
  const auto read =
      static_cast<size_t>(std::count_if(results.begin(), results.end(), [](const Checked& result) {
        return result.tree != nullptr;
      }));
  std::string text;
  if (read > 0)
    text = counted(read, "contract") + ": " + counts.text();
  if (read < results.size()) {
    text += fmt::format("{}{} could not be read", text.empty() ? "" : "; ",
                        counted(results.size() - read, "input"));
  }
  return text;
}

std::string write_summary(const std::vector<Checked>& results, const ReportStyle& style) {
  const Table table(results, style);
  return (table.empty() ? std::string() : table.write() + '\n') + totals(results) + '\n';
}

}  // namespace lint
