// SPDX-License-Identifier: MIT
#include "lint/edit/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "lint/edit/fingerprint.h"
#include "lint/edit/model_clause.h"

namespace lint {
namespace {

constexpr size_t kLongestQuote = 90;
/// A reason is told in as many sentences as it takes to be longer than this.
constexpr size_t kShortestReason = 110;

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::string as_sentence(std::string_view text) {
  std::string sentence = capitalised(text);
  if (!sentence.empty() && std::string_view(".?!").find(sentence.back()) == std::string_view::npos)
    sentence += '.';
  return sentence;
}

/// Markdown without its emphasis.
std::string plain(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c != '*' && c != '`')
      result += c == '\n' ? ' ' : c;
  }
  return result;
}

/// The paragraphs of a section of a page, or the items of its list.
std::vector<std::string> section_of(std::string_view page, std::string_view heading) {
  std::vector<std::string> parts;
  const std::string line = fmt::format("\n## {}\n", heading);
  const size_t begin = page.find(line);
  if (begin == std::string_view::npos)
    return parts;
  std::string_view section = page.substr(begin + line.size());
  section = section.substr(0, section.find("\n## "));
  bool open = false;
  while (!section.empty()) {
    std::string_view text = section.substr(0, section.find('\n'));
    section.remove_prefix(std::min(text.size() + 1, section.size()));
    const bool is_item = text.starts_with("- ");
    if (is_item)
      text.remove_prefix(2);
    const size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) {
      open = false;
    } else if (is_item || !open) {
      parts.push_back(plain(text.substr(first)));
      open = true;
    } else {
      parts.back() += " " + plain(text.substr(first));
    }
  }
  return parts;
}

/// "Annual delivery" for the page's title, else the rule's id.
std::string name_of(const Rule& rule) {
  if (rule.page.starts_with("# "))
    return rule.page.substr(2, rule.page.find('\n') - 2);
  return rule.id;
}

/// "Undefined term" for "undefined-term".
std::string in_words(std::string name) {
  std::replace(name.begin(), name.end(), '-', ' ');
  return capitalised(name);
}

class RemarkWriter {
 public:
  RemarkWriter(const Checked& checked, const RuleSet& rules, const std::vector<Offer>& offers)
      : checked_(checked), rules_(rules), offers_(offers), tree_(*checked.tree) {}

  Remark write(const Finding& finding) {
    Remark remark{.rule = finding.rule, .anchor = finding.place.span};
    const Requirement* const requirement = requirement_of(finding.rule);
    const Rule* const rule = rules_.find(finding.rule);
    if (requirement != nullptr && rule != nullptr)
      describe(*requirement, *rule, remark);
    else
      describe(finding, remark);
    if (rule != nullptr)
      explain(*rule, remark);
    remark.reference = reference_of(finding, requirement != nullptr);
    return remark;
  }

 private:
  const Requirement* requirement_of(const std::string& rule) const {
    const auto found =
        std::find_if(checked_.requirements.begin(), checked_.requirements.end(),
                     [&](const Requirement& requirement) { return requirement.rule == rule; });
    return found == checked_.requirements.end() ? nullptr : &*found;
  }

  const Offer* offer_of(const std::string& rule) const {
    const auto found = std::find_if(offers_.begin(), offers_.end(),
                                    [&](const Offer& offer) { return offer.rule == rule; });
    return found == offers_.end() ? nullptr : &*found;
  }

  std::string quote(Span span) const {
    std::string words(tree_.document().quote(span));
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c == '\n' || c == '\v' || c == '\t'; },
        ' ');
    if (words.size() > kLongestQuote) {
      size_t end = kLongestQuote;
      while (end > 0 && words[end] != ' ') --end;
      words = words.substr(0, end) + "\u2026";
    }
    return "\u201C" + words + "\u201D";
  }

  void describe(const Requirement& requirement, const Rule& rule, Remark& remark) {
    const bool is_missing = requirement.verdict == Verdict::Missing;
    remark.lines.push_back({fmt::format(
        "{}: {}", is_missing ? "Missing clause" : "Incomplete clause", name_of(rule))});
    remark.lines.push_back({"Expected:", as_sentence(rule.title)});
    if (is_missing) {
      remark.anchor = beginning(requirement.place.span);
      if (requirement.is_behind)
        remark.lines.push_back({"Place:", "behind this section, in one of its own."});
      for (const NearMiss& near : requirement.near_misses)
        remark.lines.push_back(
            {near_title(near), quote(near.place.span) + ", but " + near.reason + "."});
      return;
    }
    for (const Element& element : requirement.elements) {
      if (element.verdict == ElementVerdict::Found)
        continue;
      const std::string reason = capitalised(element.reason);
      remark.lines.push_back(
          {"\u2013", element.evidence.empty()
                         ? as_sentence(reason)
                         : fmt::format("{}: {}", reason, quote(element.evidence.front().span))});
    }
    remark.anchor = anchor_of(requirement);
  }

  std::string near_title(const NearMiss& near) const {
    const std::string& citation = tree_[near.place.clause].citation;
    return citation.empty() ? "Comes near:" : fmt::format("{} comes near:", citation);
  }

  /// The first words of a place, which are enough to point at it.
  Span beginning(Span span) const {
    constexpr uint32_t kEnough = 60;
    if (span.size() <= kEnough)
      return span;
    const size_t space = tree_.document().text().rfind(' ', span.begin + kEnough);
    return {span.begin, std::max(span.begin + 1, static_cast<uint32_t>(space))};
  }

  /// The words that one weak element alone rests on, or else the words that make the clause.
  static Span anchor_of(const Requirement& requirement) {
    const Element* weak = nullptr;
    for (const Element& element : requirement.elements) {
      if (element.verdict == ElementVerdict::Found)
        continue;
      if (weak != nullptr || element.verdict == ElementVerdict::Missing)
        return requirement.place.span;
      weak = &element;
    }
    return weak == nullptr ? requirement.place.span : weak->evidence.front().span;
  }

  void describe(const Finding& finding, Remark& remark) const {
    remark.lines.push_back({in_words(finding.rule) + ":", as_sentence(finding.message)});
    for (const Finding::Related& related : finding.related) {
      if (!related.place.span.empty())
        remark.lines.push_back({as_title(related), quote(related.place.span)});
    }
  }

  std::string as_title(const Finding::Related& related) const {
    const std::string& citation = tree_[related.place.clause].citation;
    const std::string message = capitalised(related.message);
    return citation.empty() ? message + ":" : fmt::format("{} ({}):", message, citation);
  }

  void explain(const Rule& rule, Remark& remark) const {
    const auto reasons = section_of(rule.page, "Why");
    if (!reasons.empty()) {
      std::string reason;
      for (const std::string& sentence : sentences_of(reasons.front())) {
        if (reason.size() < kShortestReason)
          reason += (reason.empty() ? "" : " ") + sentence;
      }
      remark.lines.push_back({"Why it matters:", reason});
    }
    const Offer* const offer = offer_of(rule.id);
    if (offer != nullptr) {
      remark.lines.push_back({"Proposal:", proposal(*offer)});
      return;
    }
    std::string cure;
    for (const std::string& step : section_of(rule.page, "How to fix"))
      cure += (cure.empty() ? "" : " ") + as_sentence(step);
    if (!cure.empty())
      remark.lines.push_back({"What would cure it:", cure});
  }

  std::string proposal(const Offer& offer) const {
    if (offer.is_clause()) {
      const std::string which = offer.number.empty() ? std::string("A new clause")
                                                     : fmt::format("A new clause {}", offer.number);
      const std::string& after = tree_[offer.after].citation;
      const std::string where = after.empty() ? "" : fmt::format(" after {}", after);
      return fmt::format("{}, in the words of this contract, is inserted{} as a tracked change.{}",
                         which, where,
                         offer.renumbers ? " The numbers of the clauses that follow change: check "
                                           "the references to them."
                                         : "");
    }
    std::string text = "The tracked insertion in this clause supplies what is lacking.";
    if (keeps_weak_words(offer))
      text += " If you accept it, bring the words quoted above into line with it.";
    return text;
  }

  /// Whether words that fall short stay beside the offer. "Promptly" does when a period follows it.
  bool keeps_weak_words(const Offer& offer) const {
    const Requirement* const requirement = requirement_of(offer.rule);
    return requirement != nullptr &&
           std::any_of(requirement->elements.begin(), requirement->elements.end(),
                       [&](const Element& element) {
                         return element.verdict == ElementVerdict::Weak &&
                                element.evidence.front().span != offer.behind;
                       });
  }

  /// One reference for each requirement, whatever its place; for other findings one for each place.
  std::string reference_of(const Finding& finding, bool is_requirement) {
    std::string key = finding.rule;
    if (!is_requirement)
      key += '\n' + tree_[finding.place.clause].citation + '\n' +
             std::string(tree_.document().text(finding.place.span));
    const int before = used_[key]++;
    if (before > 0)
      key += fmt::format("\n{}", before);
    return fmt::format("clauselint {} {:08X}", finding.rule, fingerprint(key));
  }

  const Checked& checked_;
  const RuleSet& rules_;
  const std::vector<Offer>& offers_;
  const ClauseTree& tree_;
  std::map<std::string, int> used_ = {};
};

}  // namespace

std::vector<Remark> write_remarks(const Checked& checked, const RuleSet& rules,
                                  const std::vector<Offer>& offers) {
  RemarkWriter writer(checked, rules, offers);
  std::vector<Remark> remarks;
  for (const Finding& finding : checked.findings) {
    if (!finding.suppression)
      remarks.push_back(writer.write(finding));
  }
  return remarks;
}

}  // namespace lint
