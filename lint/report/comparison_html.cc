// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "lint/comparison/redline.h"
#include "lint/report/comparison.h"
#include "lint/report/html_page.h"
#include "lint/report/html_text.h"
#include "lint/report/place.h"
#include "lint/report/wording_piece.h"

namespace lint {
namespace {

Look look_of(Effect effect) {
  switch (effect) {
    case Effect::Lost:
      return Look::Bad;
    case Effect::Weakened:
      return Look::Weak;
    case Effect::Same:
      return Look::Neutral;
    case Effect::Strengthened:
    case Effect::Gained:
      return Look::Good;
  }
  return Look::Neutral;
}

std::string_view in_words(Effect effect) {
  return effect == Effect::Same ? "the same" : name_of(effect);
}

class ComparisonPage {
 public:
  explicit ComparisonPage(const ComparedVersions& versions)
      : versions_(versions),
        old_places_(*versions.before.tree),
        new_places_(*versions.after.tree) {}

  std::string write() const {
    const std::string& before = versions_.before.path;
    const std::string& after = versions_.after.path;
    std::string body =
        "<section>\n<h2 id=\"requirements\">What became of the required clauses</h2>\n";
    body += table();
    for (const RequirementChange& change : versions_.comparison.requirements) {
      if (change.effect != Effect::Same)
        body += requirement(change);
    }
    body += "</section>\n" + other_clauses();
    const std::string header =
        before == after
            ? fmt::format("<h1>What the tracked changes do</h1>\n<p>{}</p>\n", breakable(after))
            : fmt::format("<h1>What the new version changes</h1>\n<p>From {} to {}.</p>\n",
                          breakable(before), breakable(after));
    return html_page("Comparison of " + before + (before == after ? "" : " with " + after), header,
                     body);
  }

 private:
  std::string table() const {
    std::string html =
        "<table class=\"verdicts\">\n<caption class=\"unseen\">Required clauses before and "
        "now</caption>\n<thead><tr><th scope=\"col\">Required clause</th>"
        "<th scope=\"col\">Effect</th><th scope=\"col\">Before and "
        "now</th></tr></thead>\n<tbody>\n";
    for (const RequirementChange& change : versions_.comparison.requirements) {
      const std::string effect = badge(look_of(change.effect), in_words(change.effect));
      html += fmt::format(
          "<tr><th scope=\"row\"><code>{}</code><span class=\"asked\">{}</span></th><td>{}</td>"
          "<td>{}</td></tr>\n",
          escaped(change.rule), escaped(change.title),
          change.effect == Effect::Same ? effect : link(id_of(change.rule), effect),
          change.before == change.after
              ? std::string(name_of(change.after))
              : fmt::format("{}, now {}", name_of(change.before), name_of(change.after)));
    }
    return html + "</tbody>\n</table>\n";
  }

  std::string requirement(const RequirementChange& change) const {
    std::string html = fmt::format(
        "<section class=\"requirement {}\" id=\"{}\">\n<h3>{} <code>{}</code></h3>\n<p>{}.</p>\n",
        class_of(look_of(change.effect)), id_of(change.rule),
        badge(look_of(change.effect), in_words(change.effect)), escaped(change.rule),
        escaped(change.title));
    html += "<ul class=\"findings\">\n";
    for (const ElementChange& element : change.elements) {
      if (element.effect == Effect::Same)
        continue;
      html += fmt::format("<li>{} <code>{}</code>",
                          badge(look_of(element.effect), in_words(element.effect)),
                          escaped(element.name));
      if (!element.reason.empty())
        html +=
            fmt::format("<p class=\"reason\">{}{}</p>",
                        element.after < element.before ? "Before: " : "", escaped(element.reason));
      html += "</li>\n";
    }
    html += "</ul>\n<h4>The change that did it</h4>\n";
    for (const size_t cause : change.causes) html += pair(versions_.comparison.clauses[cause]);
    return html + "</section>\n";
  }

  /// What differs and does nothing to a required clause.
  std::string other_clauses() const {
    std::string html;
    const auto& clauses = versions_.comparison.clauses;
    for (size_t i = 0; i < clauses.size(); ++i) {
      const bool is_cause = std::any_of(
          versions_.comparison.requirements.begin(), versions_.comparison.requirements.end(),
          [&](const RequirementChange& change) {
            return std::find(change.causes.begin(), change.causes.end(), i) != change.causes.end();
          });
      if (clauses[i].changed && !is_cause)
        html += pair(clauses[i]);
    }
    if (html.empty())
      return html;
    return "<section>\n<h2 id=\"others\">Other clauses that differ</h2>\n" + html + "</section>\n";
  }

  std::string pair(const ClausePair& pair) const {
    const ClauseTree& before = *versions_.before.tree;
    const ClauseTree& after = *versions_.after.tree;
    const Wordings wordings = wordings_of(pair, before, after);
    const std::string by = in_words(revisers_of(pair, before, after));
    return (by.empty() ? std::string() : fmt::format("<p>Changed {}.</p>\n", escaped(by))) +
           "<div class=\"versions\">\n" +
           figure("Before", pair.before, before, old_places_, wordings.before, "del") +
           figure("Now", pair.after, after, new_places_, wordings.after, "ins") + "</div>\n";
  }

  static std::string figure(std::string_view when, std::optional<ClauseId> id,
                            const ClauseTree& tree, const Places& places,
                            const std::vector<WordingPiece>& pieces, std::string_view mark) {
    if (!id)
      return fmt::format(
          "<figure>\n<figcaption>{}</figcaption>\n<p class=\"place\">Not there"
          "</p>\n</figure>\n",
          when);
    const Clause& clause = tree[*id];
    const std::string name = places.clause(*id);
    std::string words;
    uint32_t end = pieces.empty() ? 0 : pieces.front().span.begin;
    for (const WordingPiece& piece : pieces) {
      words += piece.is_cut ? std::string(" … ")
                            : escaped(tree.document().text({end, std::max(end, piece.span.begin)}));
      end = piece.span.end;
      const std::string text = escaped(tree.document().text(piece.span));
      words += piece.differs ? fmt::format("<{0}>{1}</{0}>", mark, text) : text;
    }
    return fmt::format(
        "<figure>\n<figcaption>{}: {}{}</figcaption>\n<blockquote><p>{}</p></blockquote>\n"
        "</figure>\n",
        when, name.empty() ? "" : escaped(name) + ", ",
        places.in_words(clause.text.empty() ? clause.heading : clause.text), words);
  }

  const ComparedVersions& versions_;
  Places old_places_;
  Places new_places_;
};

}  // namespace

std::string write_comparison_html(const ComparedVersions& versions) {
  return ComparisonPage(versions).write();
}

}  // namespace lint
