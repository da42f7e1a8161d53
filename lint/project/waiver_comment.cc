// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lint/project/date.h"
#include "lint/project/waiver.h"

namespace lint {
namespace {

constexpr std::string_view kKeyword = "clauselint-waive";
constexpr std::string_view kForm = "clauselint-waive RULE [until DATE] [by NAME]: reason";

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n\v";
  const size_t first = text.find_first_not_of(kBlanks);
  return first == std::string_view::npos
             ? std::string_view()
             : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// The first word; `text` goes on behind it.
std::string_view take_word(std::string_view& text) {
  text = trimmed(text);
  const std::string_view word = text.substr(0, text.find_first_of(" \t\r\n\v"));
  text.remove_prefix(word.size());
  return word;
}

/// "RULE until 2027-01-31 by Jane Doe".
void read_head(std::string_view head, Waiver& waiver) {
  waiver.rule = take_word(head);
  if (waiver.rule.empty()) {
    waiver.fault = "names no rule";
    return;
  }
  while (!(head = trimmed(head)).empty()) {
    const std::string_view word = take_word(head);
    if (word == "until") {
      waiver.expires = take_word(head);
      if (!is_date(waiver.expires))
        waiver.fault = fmt::format("says 'until {}', which is no date like 2027-01-31",
                                   std::exchange(waiver.expires, {}));
    } else if (word == "by") {
      const size_t until = head.find(" until ");
      waiver.approver = trimmed(head.substr(0, until));
      head = until == std::string_view::npos ? std::string_view() : head.substr(until);
    } else {
      waiver.fault = fmt::format("has '{}' where '{}' is expected", word, kForm);
      return;
    }
  }
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : trimmed(text)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v';
    if (!is_blank)
      line += c;
    else if (line.back() != ' ')
      line += ' ';
  }
  return line;
}

Waiver read_comment(const Comment& comment, const Document& document) {
  const auto position = document.position(comment.anchor.begin, LineMap::Unit::CodePoint);
  Waiver waiver{.source = {document.path(), {position.line + 1, position.column + 1}},
                .anchor = comment.anchor};
  const std::string_view text = trimmed(comment.text).substr(kKeyword.size());
  const size_t colon = text.find(':');
  read_head(text.substr(0, colon), waiver);
  if (colon != std::string_view::npos)
    waiver.reason = on_one_line(text.substr(colon + 1));
  if (waiver.reason.empty() && waiver.fault.empty())
    waiver.fault = fmt::format("gives no reason; write '{}'", kForm);
  if (waiver.approver.empty())
    waiver.approver = comment.author;
  waiver.approved = comment.date.substr(0, std::string_view("2026-01-31").size());
  return waiver;
}

/// Whether it begins with the keyword, which ends there.
bool is_waiver(std::string_view text) {
  text = trimmed(text);
  if (!text.starts_with(kKeyword))
    return false;
  text.remove_prefix(kKeyword.size());
  return text.empty() || text.front() == ':' || trimmed(text).size() < text.size();
}

}  // namespace

std::vector<Waiver> find_waiver_comments(const Document& document) {
  std::vector<Waiver> waivers;
  for (const Comment& comment : document.comments()) {
    if (is_waiver(comment.text))
      waivers.push_back(read_comment(comment, document));
  }
  std::stable_sort(waivers.begin(), waivers.end(),
                   [](const Waiver& a, const Waiver& b) { return *a.anchor < *b.anchor; });
  return waivers;
}

}  // namespace lint
