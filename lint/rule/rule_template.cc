// SPDX-License-Identifier: MIT
#include "lint/rule/rule_template.h"

#include <fmt/format.h>

namespace lint {
namespace {

constexpr std::string_view kTitle =
    "The operator tells the tenant of a security incident within 72 hours";

/// {0} is the title.
constexpr std::string_view kRule =
    R"(# What the contract must say, in one sentence without a full stop.
title: {0}
# error, warning, note or off.
severity: warning
# Headings below which the clause belongs, best first.
belongs: [topic-security, topic-privacy, topic-compliance]
belongs-without: topic-elsewhere
# The clause is there, be it deficient, when one of these elements is found or weak.
present-with: [notify]
# What users of the rule may set in their project: `{1}: {{ longest-notice: 48 hours }}`.
parameters:
  longest-notice: 72 hours
# The elements of the clause. Each is looked for in the sentences of the contract.
requires:
  notify:
    # A sentence fits when all of these lines fit; a list fits when one of its words does.
    found:
      - modality: duty              # shall, must, agrees to
        by: [operator, both, implied]
        action: notify              # words for it stand in the vocabulary
        about: incident
    # What is too little, the first that fits, with the reason that reports give.
    weak:
      - modality: [power, intention, statement]
        by: [operator, both, implied]
        action: notify
        about: incident
        because: it does not oblige the operator
    missing: nobody is obliged to tell of an incident
  notice-period:
    # Only in the sentences in which `notify` was found.
    of: notify
    found:
      - period: at most longest-notice
    weak:
      - period: defined
        because: the period is longer than {{longest-notice}}
      - period: blank
        because: the period is still blank
      - with: promptly
        because: "\"promptly\" is no defined period"
    missing: no period is given
)";

/// {0} is the id, {1} the title.
constexpr std::string_view kPage = R"(# {0}

## Why

{1}. Say here why that matters and what goes wrong without it.

## Bad

Each block is a contract; behind its verdict stand the elements that are missing or weak. The words on which a weak element
rests stand between marks. At least three, such as a careless drafter would write.

```contract deficient: notice-period
7.1 Provider shall notify Customer ⟦promptly⟧ of any security incident.
```

```contract deficient: notify
12.2 ⟦The Supplier may inform⟧ the Client of a security incident within 48 hours.
```

```contract deficient: notice-period
9.4 Vendor shall notify Client of any data breach within ⟦thirty (30) days⟧.
```

Something that looks like it, and is not:

```contract missing
10.2 Customer shall notify Provider of any security incident within 24 hours.
```

## Good

At least three, in different styles.

```contract satisfied
7.1 Provider shall notify Customer of any security incident within twenty-four (24) hours after becoming aware of it.
```

```contract satisfied
12.2 The Supplier must inform the Client of each personal data breach no later than 48 hours after its discovery.
```

```contract satisfied
9.4 If a data breach occurs, Vendor shall, within three days, notify Client in writing.
```

## How to fix

- Say *shall notify*, and whom.
- Give the period in hours or days.

## Model clause

```contract satisfied
**Notice of Incidents.** Provider shall notify Customer in writing of any security incident within twenty-four (24) hours after becoming aware of it.
```

## Sources

- Name the law, the standard or the playbook that asks for the clause.
)";

/// As a YAML scalar, whatever stands in it (YAML 1.2, section 7.3.1).
std::string in_double_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      quoted += '\\';
    quoted += c == '\n' ? ' ' : c;
  }
  return quoted + '"';
}

}  // namespace

std::vector<RuleFile> rule_template(std::string_view pack, std::string_view id,
                                    std::string_view title) {
  const std::string_view words = title.empty() ? kTitle : title;
  const std::string path = fmt::format("{}/{}", pack, id);
  std::vector<RuleFile> files(2);
  files[0].path = path + ".yaml";
  files[0].text =
      fmt::format(kRule, title.empty() ? std::string(words) : in_double_quotes(title), id);
  files[1].path = path + ".md";
  files[1].text = fmt::format(kPage, id, words);
  return files;
}

}  // namespace lint
