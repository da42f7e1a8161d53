// SPDX-License-Identifier: MIT
#include "lint/report/html_rule.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "lint/check/page.h"
#include "lint/document/reader.h"
#include "lint/report/html_text.h"

namespace lint {
namespace {

constexpr std::string_view kFence = "```";

std::string block(const Document& document, const Block& block) {
  const Span rest = {block.run_in.empty() ? block.span.begin : block.run_in.end, block.span.end};
  std::string html;
  if (!block.label.empty())
    html += escaped(block.label) + " ";
  if (!block.run_in.empty())
    html += fmt::format("<strong>{}</strong>", escaped(document.text(block.run_in)));
  return html + escaped(document.text(rest));
}

/// Markdown as paragraphs and lists, without what else it may hold.
std::string prose(std::string_view markdown) {
  const auto document = read_document(std::string(markdown), "page.md");
  if (!document)
    return {};
  std::string html;
  bool in_list = false;
  for (const Block& each : (*document)->blocks()) {
    const bool is_item = each.bullet;
    if (is_item != in_list)
      html += is_item ? "<ul>\n" : "</ul>\n";
    in_list = is_item;
    const std::string_view tag = is_item ? "li" : "p";
    html += fmt::format("<{0}>{1}</{0}>\n", tag, block(**document, each));
  }
  return html + (in_list ? "</ul>\n" : "");
}

/// Prose, with the contracts between it as quotations.
std::string with_contracts(std::string_view markdown) {
  std::string html;
  bool fenced = false;
  while (!markdown.empty()) {
    const size_t fence = markdown.find(kFence);
    std::string_view part = markdown.substr(0, fence);
    if (fenced) {
      part.remove_prefix(std::min(part.find('\n'), part.size()));  // what the fence says
      html += fmt::format("<blockquote class=\"model\">\n{}</blockquote>\n", prose(part));
    } else {
      html += prose(part);
    }
    if (fence == std::string_view::npos)
      break;
    fenced = !fenced;
    markdown.remove_prefix(fence + kFence.size());
  }
  return html;
}

}  // namespace

std::string html_rule(const Rule& rule) {
  std::string html = fmt::format(
      "<section class=\"rule\" id=\"rule--{0}\">\n<h3><code>{0}</code></h3>\n"
      "<p class=\"asked\">{1}.</p>\n",
      escaped(rule.id), escaped(rule.title));
  for (const auto& [section, heading] : {std::pair{"Why", "Why"},
                                         {"How to fix", "How to cure it"},
                                         {"Model clause", "Model clause"}}) {
    const std::string text = with_contracts(page_section(rule.page, section));
    if (!text.empty())
      html += fmt::format("<h4>{}</h4>\n{}", heading, text);
  }
  return html + "</section>\n";
}

}  // namespace lint
