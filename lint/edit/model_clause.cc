// SPDX-License-Identifier: MIT
#include "lint/edit/model_clause.h"

#include <algorithm>
#include <string_view>

#include "lint/check/page.h"
#include "lint/clause/label.h"

namespace lint {
namespace {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// The last line with words above a line of the page, which counts from one.
std::string_view line_above(std::string_view page, uint32_t line) {
  std::string_view above;
  for (uint32_t number = 1; number < line && !page.empty(); ++number) {
    const std::string_view text = page.substr(0, page.find('\n'));
    page.remove_prefix(std::min(text.size() + 1, page.size()));
    if (!trim(text).empty())
      above = text;
  }
  return above;
}

std::string without_line_breaks(std::string_view text) {
  std::string line(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

ModelClause::Paragraph read_paragraph(std::string_view text) {
  constexpr std::string_view kStrong = "**";
  ModelClause::Paragraph paragraph;
  while (text.starts_with('#')) text.remove_prefix(1);
  text = trim(text);
  if (const auto label = read_label(text, false); label && label->certain)
    text = trim(text.substr(label->size));
  if (text.starts_with(kStrong)) {
    const size_t end = text.find(kStrong, kStrong.size());
    std::string_view title = text.substr(kStrong.size(), end - kStrong.size());
    text = trim(text.substr(std::min(end, text.size() - kStrong.size()) + kStrong.size()));
    if (const auto label = read_label(title, true))
      title.remove_prefix(label->size);
    title = title.substr(0, title.find_last_not_of(".: ") + 1);
    paragraph.title = trim(title);
  }
  paragraph.text = without_line_breaks(text);
  return paragraph;
}

}  // namespace

std::vector<ModelClause> read_model_clauses(const Rule& rule) {
  std::vector<ModelClause> models;
  for (const Example& example : read_examples(rule.page)) {
    if (example.heading != "Model clause" || !example.fault.empty())
      continue;
    ModelClause model;
    model.british = line_above(rule.page, example.line).find("British") != std::string_view::npos;
    std::string_view text = example.contract;
    while (!trim(text).empty()) {
      text = text.substr(text.find_first_not_of('\n'));
      const size_t end = std::min(text.find("\n\n"), text.size());
      model.paragraphs.push_back(read_paragraph(trim(text.substr(0, end))));
      text.remove_prefix(end);
    }
    if (!model.paragraphs.empty())
      models.push_back(std::move(model));
  }
  return models;
}

std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> sentences;
  std::string_view left = text;
  while (!trim(left).empty()) {
    size_t end = 0;
    do {
      end = left.find(". ", end == 0 ? 0 : end + 1);
      // "No. 4", "e.g. this": the next sentence begins with a capital.
    } while (end != std::string_view::npos &&
             !(end + 2 < left.size() && left[end + 2] >= 'A' && left[end + 2] <= 'Z'));
    const size_t size = end == std::string_view::npos ? left.size() : end + 1;
    sentences.emplace_back(trim(left.substr(0, size)));
    left.remove_prefix(size);
  }
  return sentences;
}

}  // namespace lint
