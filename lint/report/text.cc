// SPDX-License-Identifier: MIT
#include "lint/report/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "lint/report/columns.h"
#include "lint/report/excerpt.h"
#include "lint/report/place.h"
#include "lint/report/prose.h"
#include "lint/report/summary.h"
#include "lint/report/suppressed.h"

namespace lint {
namespace {

constexpr uint32_t kIndent = 2;
// Where the words of an element begin, behind "found", "weak", "missing" or "nearest".
constexpr uint32_t kWords = 11;
constexpr uint32_t kMostLines = 3;
constexpr size_t kMostCitations = 3;
// Of one rule, in one contract.
constexpr size_t kMostInFull = 3;
constexpr size_t kMostOfOneRule = 10;

Tone tone_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return Tone::Error;
    case Severity::Warning:
      return Tone::Warning;
    case Severity::Note:
    case Severity::Off:
      return Tone::Note;
  }
  return Tone::Plain;
}

Tone tone_of(ElementVerdict verdict) {
  switch (verdict) {
    case ElementVerdict::Found:
      return Tone::Good;
    case ElementVerdict::Weak:
      return Tone::Warning;
    case ElementVerdict::Missing:
      return Tone::Error;
  }
  return Tone::Plain;
}

/// Writes about one contract.
class Contract {
 public:
  Contract(const Checked& checked, const ReportStyle& style)
      : checked_(checked), tree_(*checked.tree), style_(style), places_(tree_) {
    for (const Finding& finding : checked.findings) {
      if (!finding.suppression && !is_told(checked, finding))
        by_rule_[finding.rule].push_back(&finding);
    }
  }

  std::string write() {
    for (const Requirement& requirement : checked_.requirements) {
      if (const Suppression* suppression = suppression_of(checked_, requirement))
        suppressed(*suppression, requirement);
      else if (fails(requirement) || style_.explain)
        failure_or_explanation(requirement);
      else if (!style_.quiet)
        one_line(requirement);
    }
    for (const Finding& finding : checked_.findings) {
      if (is_told(checked_, finding))
        continue;
      if (is_one_of_many(finding)) {
        many(finding);
        continue;
      }
      if (finding.suppression)
        suppressed(*finding.suppression, finding.place, finding.message, finding.rule);
      else
        this->finding(finding);
    }
    unread();
    return std::move(text_);
  }

 private:
  /// Whether so many findings of one rule are to be told that each gets a line only.
  bool is_one_of_many(const Finding& finding) const {
    const auto same = by_rule_.find(finding.rule);
    return !finding.suppression && !style_.explain && same != by_rule_.end() &&
           same->second.size() > kMostInFull;
  }

  /// All findings of a rule at the place of the first: a line each, and how many are left out.
  void many(const Finding& first) {
    const std::vector<const Finding*>& all = by_rule_.at(first.rule);
    if (all.front() != &first)
      return;
    begin_entry(false);
    Prose head;
    head.add(tree_.document().path() + ":", Tone::Strong).add(" ");
    head.add(fmt::format("{}:", name_of(first.severity)), tone_of(first.severity));
    head.add(fmt::format(" {} findings", all.size())).add(" [" + first.rule + "]", Tone::Quiet);
    put(head, 0, kIndent);
    for (size_t i = 0; i < std::min(all.size(), kMostOfOneRule); ++i) {
      const Finding& finding = *all[i];
      Prose line;
      line.add(places_.in_words(finding.place.span) + ":").add(" " + finding.message);
      put(line, kIndent, kIndent + kIndent);
    }
    if (all.size() > kMostOfOneRule)
      put(Prose().add(fmt::format("and {} more; --explain shows all", all.size() - kMostOfOneRule),
                      Tone::Quiet),
          kIndent, kIndent);
  }

  // One-line entries stand together; all others have an empty line before them.
  void begin_entry(bool one_line) {
    if (!text_.empty() && !(one_line && after_one_line_))
      text_ += '\n';
    after_one_line_ = one_line;
  }

  void put(const Prose& prose, uint32_t indent, uint32_t hanging) {
    text_ += prose.wrapped(style_.width, indent, hanging, style_.colour);
  }

  Prose located(Span span) const {
    Prose prose;
    prose.add(places_.with_path(span) + ":", Tone::Strong).add(" ");
    return prose;
  }

  void one_line(const Requirement& requirement) {
    begin_entry(true);
    if (requirement.verdict != Verdict::Satisfied) {
      Prose line;
      line.add(tree_.document().path() + ":", Tone::Strong)
          .add(" ")
          .add(requirement.verdict == Verdict::NotApplicable ? "not applicable:" : "off:",
               Tone::Quiet)
          .add(" " + requirement.rule);
      put(line, 0, kIndent);
      return;
    }
    Prose line = located(requirement.place.span);
    line.add("satisfied:", Tone::Good).add(" " + requirement.rule + cited(requirement));
    put(line, 0, kIndent);
  }

  void suppressed(const Suppression& suppression, const Requirement& requirement) {
    suppressed(suppression, requirement.place,
               fmt::format("{} is {}", requirement.rule, name_of(requirement.verdict)),
               requirement.rule);
  }

  /// What is waived, in one line. What was there before is only counted.
  void suppressed(const Suppression& suppression, const Evidence& place, std::string_view message,
                  const std::string& rule) {
    if (style_.quiet || suppression.kind == Suppression::Kind::Baseline)
      return;
    begin_entry(true);
    Prose line = located(place.span);
    line.add("waived:", Tone::Quiet).add(fmt::format(" {}", message));
    if (message.find(rule) == std::string::npos)
      line.add(" [" + rule + "]", Tone::Quiet);
    const std::string clause = places_.clause(place.clause);
    line.add(clause.empty() ? "" : " in " + clause).add(": " + in_words(suppression));
    put(line, 0, kIndent);
  }

  /// " in 8.1 Certifications and 8.4 Notices"; empty when no clause has a name.
  std::string cited(const Requirement& requirement) const {
    std::vector<Evidence> evidence;
    for (const Element& element : requirement.elements)
      evidence.insert(evidence.end(), element.evidence.begin(), element.evidence.end());
    std::vector<std::string> clauses = places_.clauses(evidence);
    if (clauses.size() > kMostCitations) {
      const size_t more = clauses.size() - kMostCitations + 1;
      clauses.resize(kMostCitations - 1);
      clauses.push_back(fmt::format("{} more clauses", more));
    }
    return clauses.empty() ? "" : " in " + join(clauses);
  }

  void failure_or_explanation(const Requirement& requirement) {
    begin_entry(false);
    Prose head = located(requirement.place.span);
    if (fails(requirement))
      head.add(fmt::format("{}:", name_of(requirement.severity)), tone_of(requirement.severity));
    else
      head.add(fmt::format("{}:", name_of(requirement.verdict)), Tone::Good);
    head.add(" " + requirement.rule, Tone::Strong);
    if (fails(requirement))
      head.add(fmt::format(" is {}", name_of(requirement.verdict)));
    put(head, 0, kIndent);

    const bool is_missing = requirement.verdict == Verdict::Missing;
    if (is_missing && !requirement.title.empty())
      put(Prose().add(requirement.title), kIndent, kIndent);
    std::string clause = places_.clause(requirement.place.clause);
    if (clause.empty() && is_missing)
      clause = first_words(requirement.place.span);
    if (!clause.empty())
      put(Prose().add(is_missing ? fmt::format("{} {}", way_to_place(requirement), clause)
                                 : clause),
          kIndent, kIndent);
    if (style_.explain) {
      text_ += '\n';
      explanation(requirement);
    } else if (!is_missing) {
      text_ += '\n';
      elements(requirement);
    }
    for (const NearMiss& miss : requirement.near_misses) near_miss(miss);
  }

  /// What a clause without a number or heading is known by.
  std::string first_words(Span span) const {
    constexpr size_t kMost = 8;
    const std::string_view text = tree_.document().text(span);
    size_t end = 0;
    for (size_t words = 0; words < kMost && end != std::string_view::npos; ++words)
      end = text.find(' ', end + 1);
    return fmt::format("\u201C{}{}\u201D", text.substr(0, end),
                       end == std::string_view::npos ? "" : " \u2026");
  }

  /// What lacks or is weak, with reasons; what is there, named together; then the words.
  void elements(const Requirement& requirement) {
    for (const Element& element : requirement.elements) {
      if (element.verdict != ElementVerdict::Found)
        put(judged(element, requirement), kIndent, kWords);
    }
    const std::string found = found_elements(requirement);
    if (!found.empty())
      put(marked("found", Tone::Good).add(found), kIndent, kWords);
    evidence(requirement);
  }

  /// "maintain and term; lapse-notice (8.4 Notices, line 88)": by the clauses that they are in.
  std::string found_elements(const Requirement& requirement) const {
    std::vector<std::string> places;
    std::vector<std::vector<std::string>> names;
    for (const Element& element : requirement.elements) {
      if (element.verdict != ElementVerdict::Found)
        continue;
      const std::string place = elsewhere(element, requirement);
      const auto known = std::find(places.begin(), places.end(), place);
      const auto index = static_cast<size_t>(known - places.begin());
      if (known == places.end()) {
        places.push_back(place);
        names.emplace_back();
      }
      names[index].push_back(element.name);
    }
    std::string text;
    for (size_t index = 0; index < places.size(); ++index)
      text += (text.empty() ? "" : "; ") + join(names[index]) + places[index];
    return text;
  }

  /// Each element with its words and the steps that led to its verdict.
  void explanation(const Requirement& requirement) {
    for (const Element& element : requirement.elements) {
      put(judged(element, requirement), kIndent, kWords);
      std::vector<Quote> quotes;
      for (const Evidence& words : element.evidence) quotes.push_back({words.span});
      quote(quotes, tone_of(element.verdict), kWords);
      for (const std::string& step : element.trace)
        put(Prose().add("- " + step, Tone::Quiet), kWords, kWords + 2);
    }
  }

  Prose judged(const Element& element, const Requirement& requirement) const {
    Prose line = marked(name_of(element.verdict), tone_of(element.verdict));
    line.add(element.name, Tone::Strong);
    if (!element.reason.empty())
      line.add(": " + element.reason);
    return line.add(elsewhere(element, requirement));
  }

  /// The paragraphs that hold weak words, and one that holds found ones, if there is one in the
  /// verdict's clause that, in reading order; each under the name of its clause when that is
  /// another.
  void evidence(const Requirement& requirement) {
    std::vector<Quote> quotes;
    for (const Element& element : requirement.elements) {
      for (const Evidence& words : element.evidence)
        quotes.push_back({words.span, element.verdict == ElementVerdict::Found ? '-' : '^'});
    }
    std::stable_sort(quotes.begin(), quotes.end(),
                     [](const Quote& a, const Quote& b) { return a.span < b.span; });
    const auto is_about = [&](const Quote& quote) {
      return tree_.at(quote.span.begin) == requirement.place.clause;
    };
    const bool has_own = std::any_of(quotes.begin(), quotes.end(), is_about);
    bool has_shown_found = false;
    for (auto begin = quotes.begin(); begin != quotes.end();) {
      const Span words = own_words(tree_, begin->span.begin);
      const auto end = std::find_if(begin, quotes.end(), [&](const Quote& quote) {
        return quote.span.begin != begin->span.begin && !words.contains(quote.span.begin);
      });
      const bool is_weak =
          std::any_of(begin, end, [](const Quote& quote) { return quote.mark == '^'; });
      const bool is_own = std::any_of(begin, end, is_about);
      if (is_weak || (!has_shown_found && (is_own || !has_own))) {
        text_ += '\n';
        const ClauseId clause = tree_.at(begin->span.begin);
        if (!is_cited(clause, requirement.place.clause))
          put(Prose().add(cited(clause, begin->span)), kIndent, kIndent);
        quote({begin, end}, Tone::Warning, kIndent);
      }
      if (is_own || !has_own)
        has_shown_found = has_shown_found || !is_weak || end - begin > 1;
      begin = end;
    }
  }

  void near_miss(const NearMiss& miss) {
    text_ += '\n';
    Prose line = marked("nearest", Tone::Note);
    line.add(cited(miss.place.clause, miss.place.span));
    if (!miss.reason.empty())
      line.add(": " + miss.reason);
    put(line, kIndent, kWords);
    quote({{miss.place.span}}, Tone::Note, kWords);
    if (!miss.elements.empty()) {
      Prose has;
      has.add("it has " + join(miss.elements));
      put(has, kWords, kWords);
    }
  }

  void finding(const Finding& finding) {
    begin_entry(false);
    Prose head = located(finding.place.span);
    head.add(fmt::format("{}:", name_of(finding.severity)), tone_of(finding.severity));
    head.add(" " + finding.message);
    if (finding.message.find(finding.rule) == std::string::npos)
      head.add(" [" + finding.rule + "]", Tone::Quiet);
    put(head, 0, kIndent);
    place(finding.place, tone_of(finding.severity));
    for (const Finding::Related& other : finding.related) {
      Prose line = located(other.place.span);
      line.add("note:", Tone::Note).add(" " + other.message);
      put(line, kIndent, kIndent + kIndent);
      place(other.place, Tone::Note);
    }
  }

  void place(const Evidence& evidence, Tone tone) {
    const std::string clause = places_.clause(evidence.clause);
    if (!clause.empty()) {
      Prose line;
      line.add(clause);
      put(line, kIndent, kIndent);
    }
    quote({{evidence.span}}, tone, kIndent);
  }

  Prose marked(std::string_view word, Tone tone) const {
    Prose line;
    line.add(word, tone).pad(kWords - kIndent);
    return line;
  }

  /// "12.3 Requests, paragraph 88".
  std::string cited(ClauseId clause, Span span) const {
    const std::string name = places_.clause(clause);
    return name + (name.empty() ? "" : ", ") + places_.in_words(span);
  }

  /// Whether naming `clause` names `other` too.
  bool is_cited(ClauseId other, ClauseId clause) const {
    return clause != 0 && tree_.is_within(other, clause);
  }

  /// " (12.3 Requests, paragraph 88)" for an element whose words stand in another clause than the
  /// one that the verdict cites.
  std::string elsewhere(const Element& element, const Requirement& requirement) const {
    if (element.evidence.empty() ||
        is_cited(element.evidence.front().clause, requirement.place.clause))
      return {};
    const Evidence& words = element.evidence.front();
    return " (" + cited(words.clause, words.span) + ")";
  }

  void quote(const std::vector<Quote>& quotes, Tone tone, uint32_t indent) {
    const uint32_t width = style_.width - std::min(style_.width, indent + 2);
    for (const ExcerptLine& line : excerpt(tree_, quotes, width, kMostLines)) {
      text_ += Prose().add("| ", Tone::Quiet).add(line.text).line(indent, style_.colour);
      if (line.marks.empty())
        continue;
      Prose marks;
      marks.add("| ", Tone::Quiet);
      for (const char mark : line.marks) marks.add({&mark, 1}, mark == '^' ? tone : Tone::Good);
      text_ += marks.line(indent, style_.colour);
    }
  }

  /// What could not be read, each kind once.
  void unread() {
    const std::vector<Unread>& parts = tree_.document().unread();
    for (auto part = parts.begin(); part != parts.end(); ++part) {
      const auto same = [&](const Unread& other) { return other.what == part->what; };
      if (std::any_of(parts.begin(), part, same))
        continue;
      const auto count = std::count_if(part, parts.end(), same);
      begin_entry(false);
      Prose line = located({part->offset, part->offset});
      line.add("note:", Tone::Note).add(" " + part->what + " could not be read");
      if (count > 1)
        line.add(fmt::format(", in {} places", count));
      put(line, 0, kIndent);
    }
    if (const uint32_t hidden = tree_.document().hidden_characters(); hidden > 0 && !style_.quiet) {
      begin_entry(false);
      Prose line;
      line.add(tree_.document().path() + ":", Tone::Strong).add(" ");
      line.add("note:", Tone::Note);
      line.add(fmt::format(" {} characters of hidden text were left out", hidden));
      put(line, 0, kIndent);
    }
  }

  const Checked& checked_;
  const ClauseTree& tree_;
  const ReportStyle& style_;
  Places places_;
  /// The findings to be told beside the verdicts.
  std::unordered_map<std::string, std::vector<const Finding*>> by_rule_;
  std::string text_;
  bool after_one_line_ = false;
};

bool has_open_failure(const Checked& result) {
  return std::any_of(result.requirements.begin(), result.requirements.end(),
                     [&](const Requirement& requirement) {
                       return fails(requirement) && suppression_of(result, requirement) == nullptr;
                     });
}

std::string write_errors(const Checked& result, const ReportStyle& style) {
  std::string text;
  for (const Error& error : result.errors) {
    Error placed = error;
    placed.path = error.path.empty() ? result.path : error.path;
    placed.message = {};
    placed.cure = {};
    Prose line;
    line.add(to_string(placed), Tone::Strong).add("error:", Tone::Error);
    line.add(" " + error.message);
    text += line.wrapped(style.width, 0, kIndent, style.colour);
    if (!error.cure.empty()) {
      Prose cure;
      cure.add("help:", Tone::Note).add(" " + error.cure);
      text += cure.wrapped(style.width, kIndent, kIndent + 6, style.colour);
    }
  }
  return text;
}

}  // namespace

std::string write_text(const std::vector<Checked>& results, const ReportStyle& style) {
  std::string text;
  bool has_failure = false;
  for (const Checked& result : results) {
    const std::string part =
        result.tree ? Contract(result, style).write() : write_errors(result, style);
    if (!text.empty() && !part.empty())
      text += '\n';
    text += part;
    has_failure = has_failure || has_open_failure(result);
  }
  if (style.quiet)
    return text;
  if (!text.empty())
    text += '\n';
  text += write_summary(results, style);
  if (has_failure)
    text += "`clauselint explain RULE` says what a rule asks for and shows a model clause.\n";
  return text;
}

}  // namespace lint
