// SPDX-License-Identifier: MIT
#include "lint/document/text_line.h"

#include <algorithm>
#include <map>
#include <string>

namespace lint {
namespace {

using Kind = TextLine::Kind;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_space(char c) {
  return c == ' ' || c == '\t';
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// The page that a line of its own numbers; "iv", "A-3" and the like give 0. -1: no page number.
int32_t page_number(std::string_view words) {
  if (words.starts_with("Page ") || words.starts_with("PAGE ")) {
    words.remove_prefix(5);
    // "Page 3 Dated 05/05/98"
    const size_t digits = std::min(words.find_first_not_of("0123456789"), words.size());
    if (digits > 0 && digits <= 4 && words.size() <= 40)
      return std::stoi(std::string(words.substr(0, digits)));
  }
  if (const size_t of = words.find(" of "); of != std::string_view::npos) {
    if (!all_digits(words.substr(of + 4)))
      return -1;
    words = words.substr(0, of);
  }
  const auto is_ornament = [](char c) { return c == '-' || c == ' ' || c == '[' || c == ']'; };
  while (!words.empty() && is_ornament(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_ornament(words.back())) words.remove_suffix(1);
  if (words.empty() || words.size() > 5)
    return -1;
  if (all_digits(words) && words.size() <= 4)
    return std::stoi(std::string(words));
  if (words.find_first_not_of("ivx") == std::string_view::npos)
    return 0;
  return is_upper(words[0]) && words.size() > 2 && words[1] == '-' && all_digits(words.substr(2))
             ? 0
             : -1;
}

/// "<PAGE>", "<TABLE>", "<S> <C>": the tags of filings.
bool is_filing_tag(std::string_view words) {
  if (words[0] != '<')
    return false;
  const size_t close = words.find('>');
  if (close == std::string_view::npos || close < 2)
    return false;
  const std::string_view name = words.substr(1, close - 1);
  return name.size() <= 12 && std::all_of(name.begin(), name.end(), [](char c) {
           return is_upper(c) || is_digit(c) || c == '/' || c == '-';
         });
}

/// "Source: ACME INC., 10-K, 3/1/2019".
bool is_filing_source(std::string_view words) {
  const size_t comma = words.rfind(", ");
  if (!words.starts_with("Source: ") || comma == std::string_view::npos)
    return false;
  const std::string_view date = words.substr(comma + 2);
  return std::count(date.begin(), date.end(), '/') == 2 &&
         date.find_first_not_of("0123456789/") == std::string_view::npos;
}

/// "[*] Certain information on this page has been omitted ...", "[*]=CERTAIN INFORMATION ..."
bool is_redaction_legend(std::string_view words) {
  const size_t begin = words.find_first_not_of("[]*()");
  if (begin == 0 || begin > 6 || words.find('*') > begin)
    return false;
  const auto says = [&](std::string_view lower, std::string_view upper) {
    return words.find(lower) != std::string_view::npos ||
           words.find(upper) != std::string_view::npos;
  };
  return says("ertain ", "CERTAIN ") && says("omitted", "OMITTED") &&
         says("onfidential", "CONFIDENTIAL");
}

bool is_rule(std::string_view words) {
  return words.size() >= 3 && words.find_first_not_of("-=*~ ") == std::string_view::npos;
}

/// A line as it is compared with others: without digits, which may be page numbers.
std::string shape_of(std::string_view words) {
  std::string shape;
  for (const char c : words) {
    if (!is_digit(c))
      shape += c;
  }
  return shape;
}

std::vector<TextLine> split_lines(std::string_view source) {
  std::vector<TextLine> lines;
  for (size_t at = 0; at < source.size();) {
    const size_t end = std::min(source.find_first_of("\n\r\f", at), source.size());
    TextLine line;
    size_t begin = at;
    for (; begin < end && is_space(source[begin]); ++begin)
      line.indent = source[begin] == '\t' ? line.indent / 8 * 8 + 8 : line.indent + 1;
    size_t last = end;
    while (last > begin && is_space(source[last - 1])) --last;
    line.span = {static_cast<uint32_t>(begin), static_cast<uint32_t>(last)};
    if (!line.span.empty())
      line.kind = is_rule(slice(source, line.span)) ? Kind::Rule : Kind::Text;
    lines.push_back(line);
    at = end;
    if (at < source.size() && source[at] == '\f')
      lines.push_back({Kind::Furniture, {static_cast<uint32_t>(at), static_cast<uint32_t>(at)}});
    if (at + 1 < source.size() && source[at] == '\r' && source[at + 1] == '\n')
      ++at;
    ++at;
  }
  return lines;
}

}  // namespace

std::vector<TextLine> read_lines(std::string_view source) {
  std::vector<TextLine> lines = split_lines(source);
  const auto is_text = [&](size_t i) { return i < lines.size() && lines[i].kind == Kind::Text; };
  const auto is_alone = [&](size_t i) { return (i == 0 || !is_text(i - 1)) && !is_text(i + 1); };

  for (TextLine& line : lines) {
    const std::string_view words = slice(source, line.span);
    if (line.kind == Kind::Text && (is_filing_tag(words) || is_filing_source(words)))
      line.kind = Kind::Furniture;
  }

  int32_t page = 0;  // the last page number seen
  std::vector<size_t> furniture;
  bool beside = true;  // nothing but blank lines since furniture or the beginning
  for (size_t i = 0; i < lines.size(); ++i) {
    TextLine& line = lines[i];
    if (line.kind != Kind::Text) {
      beside |= line.kind == Kind::Furniture;
      continue;
    }
    const std::string_view words = slice(source, line.span);
    const int32_t number = is_alone(i) ? page_number(words) : -1;
    if (number >= 0 || (is_alone(i) && is_redaction_legend(words))) {
      furniture.push_back(i);
      page = std::max(number, page);
      beside = true;
      continue;
    }
    // The number of the page at the beginning of its first line: "2         entire entity".
    const size_t digits = std::min(words.find_first_not_of("0123456789"), words.size());
    const std::string_view rest = words.substr(digits);
    const bool apart =
        rest.starts_with("   ") || (rest.size() > 1 && rest[0] == ' ' && is_digit(rest[1]));
    if (beside && apart && digits > 0 && digits <= 3 &&
        std::stoi(std::string(words.substr(0, digits))) == page + 1) {
      line.span.begin += static_cast<uint32_t>(words.find_first_not_of(' ', digits));
      ++page;
    }
    beside = false;
  }
  for (const size_t i : furniture) lines[i].kind = Kind::Furniture;

  // Running heads: lines beside furniture that come back.
  std::map<std::string, uint32_t> count;
  std::vector<std::pair<size_t, std::string>> candidates;
  const auto is_beside_furniture = [&](size_t i) {
    size_t before = i;
    while (before > 0 && i - before < 8 && lines[before - 1].kind == Kind::Blank) --before;
    size_t after = i + 1;
    while (after < lines.size() && after - i < 8 && lines[after].kind == Kind::Blank) ++after;
    return (before > 0 && lines[before - 1].kind == Kind::Furniture) ||
           (after < lines.size() && lines[after].kind == Kind::Furniture);
  };
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!is_text(i) || lines[i].span.size() > 80 || !is_alone(i) || !is_beside_furniture(i))
      continue;
    candidates.push_back({i, shape_of(slice(source, lines[i].span))});
    ++count[candidates.back().second];
  }
  for (const auto& [i, shape] : candidates) {
    if (count[shape] >= 3)
      lines[i].kind = Kind::Furniture;
  }
  return lines;
}

}  // namespace lint
