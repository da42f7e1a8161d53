// SPDX-License-Identifier: MIT
#include "lint/project/baseline.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "lint/check/fingerprint.h"
#include "lint/project/date.h"
#include "lint/project/fields.h"
#include "lint/project/project_finder.h"
#include "lint/project/waiver_rules.h"

namespace lint {
namespace {

constexpr std::string_view kBegin =
    "# Findings that were there before, by `clauselint --update-baseline`. Only new ones fail a\n"
    "# check. An entry holds for the words of its clause, as long as the finding is no worse.\n";

using Entry = Baseline::Entry;

class Reader {
 public:
  Reader(Baseline& baseline, std::vector<Error>& errors)
      : baseline_(baseline), complaints_(baseline.path, errors) {}

  void read(const Yaml& yaml) {
    if (yaml.kind != Yaml::Kind::List)
      return complaints_.add(yaml, "a baseline is a list", "write it with --update-baseline");
    for (const Yaml& item : yaml.list) {
      if (expect_map(item, "an entry", {"contract", "rule", "fingerprint", "severity", "since"},
                     complaints_))
        read_entry(item);
    }
  }

 private:
  void read_entry(const Yaml& yaml) {
    Entry entry{.contract = word(yaml, "contract"),
                .rule = word(yaml, "rule"),
                .fingerprint = word(yaml, "fingerprint"),
                .since = word(yaml, "since")};
    const std::string name = word(yaml, "severity");
    const auto severity = severity_of(name);
    if (severity)
      entry.severity = *severity;
    else if (!name.empty())
      complaints_.unknown(*yaml.find("severity"), "severity", {"error", "warning", "note"});
    if (!entry.since.empty() && !is_date(entry.since))
      complaints_.add(*yaml.find("since"), fmt::format("'{}' is no date", entry.since));
    baseline_.entries.push_back(std::move(entry));
  }

  std::string word(const Yaml& yaml, std::string_view key) {
    if (const Yaml* value = yaml.find(key))
      return read_word(*value, key, complaints_).value;
    complaints_.add(yaml, fmt::format("the entry has no '{}'", key));
    return {};
  }

  Baseline& baseline_;
  Complaints complaints_;
};

/// A scalar in quotes.
std::string in_quotes(std::string_view text) {
  std::string result = "'";
  for (const char c : text) {
    if (c == '\'')
      result += '\'';
    result += c;
  }
  return result + '\'';
}

std::string contract_of(const Baseline& baseline, const Checked& checked) {
  return relative_path(absolute_path(checked.path), baseline.folder);
}

/// Whether a baseline may have it.
bool can_be_known(const Finding& finding) {
  const auto& rules = waiver_rules();
  return !finding.suppression && std::none_of(rules.begin(), rules.end(), [&](const Rule& rule) {
    return rule.id == finding.rule;
  });
}

const Entry* find_entry(const std::vector<Entry>& sorted, const Entry& entry) {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), entry);
  return found != sorted.end() && found->is_same(entry) && found->severity >= entry.severity
             ? &*found
             : nullptr;
}

}  // namespace

bool Baseline::Entry::operator<(const Entry& other) const {
  return std::tie(contract, rule, fingerprint) <
         std::tie(other.contract, other.rule, other.fingerprint);
}

bool Baseline::Entry::is_same(const Entry& other) const {
  return !(*this < other) && !(other < *this);
}

tl::expected<Baseline, std::vector<Error>> parse_baseline(std::string_view text,
                                                          const std::string& path,
                                                          const std::string& folder) {
  const auto yaml = parse_yaml(text, path);
  if (!yaml)
    return tl::unexpected(std::vector<Error>{yaml.error()});
  Baseline baseline{.path = path, .folder = folder};
  std::vector<Error> errors;
  if (yaml->kind != Yaml::Kind::Scalar || !yaml->scalar.empty())
    Reader(baseline, errors).read(*yaml);
  if (!errors.empty())
    return tl::unexpected(std::move(errors));
  std::sort(baseline.entries.begin(), baseline.entries.end());
  return baseline;
}

std::string write_baseline(const Baseline& baseline) {
  std::string text(kBegin);
  if (!baseline.entries.empty())
    text += '\n';
  for (const Entry& entry : baseline.entries)
    text +=
        fmt::format("- {{ contract: {}, rule: {}, fingerprint: {}, severity: {}, since: {} }}\n",
                    in_quotes(entry.contract), entry.rule, entry.fingerprint,
                    name_of(entry.severity), entry.since);
  return text;
}

void apply_baseline(const Baseline& baseline, Checked& checked) {
  if (!checked.tree || baseline.entries.empty())
    return;
  const std::string contract = contract_of(baseline, checked);
  const Fingerprints fingerprints(checked);
  for (Finding& finding : checked.findings) {
    if (!can_be_known(finding))
      continue;
    const Entry* known = find_entry(baseline.entries, {.contract = contract,
                                                       .rule = finding.rule,
                                                       .fingerprint = fingerprints.of(finding),
                                                       .severity = finding.severity});
    if (known != nullptr)
      finding.suppression = Suppression{.kind = Suppression::Kind::Baseline, .since = known->since};
  }
}

Baseline updated(const Baseline& baseline, const std::vector<const Checked*>& results,
                 std::string_view today) {
  Baseline next{.path = baseline.path, .folder = baseline.folder};
  std::set<std::string> linted;
  for (const Checked* checked : results) {
    if (!checked->tree)
      continue;
    const std::string contract = contract_of(baseline, *checked);
    linted.insert(contract);
    const Fingerprints fingerprints(*checked);
    for (const Finding& finding : checked->findings) {
      if (!can_be_known(finding))
        continue;
      Entry entry{.contract = contract,
                  .rule = finding.rule,
                  .fingerprint = fingerprints.of(finding),
                  .severity = finding.severity,
                  .since = std::string(today)};
      if (const Entry* known = find_entry(baseline.entries, entry))
        entry.since = known->since;
      next.entries.push_back(std::move(entry));
    }
  }
  for (const Entry& entry : baseline.entries) {
    std::error_code ignored;
    if (linted.count(entry.contract) == 0 &&
        std::filesystem::exists(std::filesystem::path(baseline.folder) / entry.contract, ignored))
      next.entries.push_back(entry);
  }
  // Of two alike the more severe one stays.
  std::stable_sort(next.entries.begin(), next.entries.end(), [](const Entry& a, const Entry& b) {
    return a < b || (a.is_same(b) && a.severity > b.severity);
  });
  next.entries.erase(std::unique(next.entries.begin(), next.entries.end(),
                                 [](const Entry& a, const Entry& b) { return a.is_same(b); }),
                     next.entries.end());
  return next;
}

}  // namespace lint
