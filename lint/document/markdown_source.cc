// SPDX-License-Identifier: MIT
#include "lint/document/markdown_source.h"

#include <algorithm>

#include "lint/document/typed_label.h"

namespace lint {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return is_lower(c) || is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (is_space(text.front()) || is_line_end(text.front())))
    text.remove_prefix(1);
  while (!text.empty() && (is_space(text.back()) || is_line_end(text.back())))
    text.remove_suffix(1);
  return text;
}

/// The next line of `text` from `at` on, without its end; moves `at` behind the end.
std::string_view take_line(std::string_view text, size_t& at) {
  const auto is_end = [](char c) { return c == '\r' || c == '\n'; };
  const auto end = static_cast<size_t>(
      std::find_if(text.begin() + static_cast<ptrdiff_t>(at), text.end(), is_end) - text.begin());
  const std::string_view line = text.substr(at, end - at);
  at = end;
  if (at < text.size() && text[at] == '\r')
    ++at;
  if (at < text.size() && text[at] == '\n' && (at == end || text[at - 1] == '\r'))
    ++at;
  return line;
}

/// Behind the spaces and block quote marks with which a line begins.
uint32_t behind_prefix(std::string_view source, Span line, uint32_t quote_depth) {
  uint32_t at = line.begin;
  for (uint32_t quotes = 0; at < line.end; ++at) {
    if (!is_space(source[at]) && (source[at] != '>' || quotes++ >= quote_depth))
      break;
  }
  return at;
}

/// A line of YAML, as front matter has it: "key: value", a list item, a comment, or indented.
bool is_yaml(std::string_view line) {
  if (line.empty() || is_space(line[0]) || line[0] == '#' || line[0] == '-' || line[0] == ']' ||
      line[0] == '}')
    return true;
  const size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 0 && colon < 60 &&
         (colon + 1 == line.size() || is_space(line[colon + 1]));
}

}  // namespace

uint32_t front_matter_length(std::string_view source) {
  size_t at = 0;
  const std::string_view first = trim(take_line(source, at));
  const bool yaml = first == "---";
  if (!yaml && first != "+++")
    return 0;
  bool has_words = false;
  while (at < source.size()) {
    const std::string_view line = take_line(source, at);
    const std::string_view words = trim(line);
    if (words == first || (yaml && words == "..."))
      return has_words ? static_cast<uint32_t>(at) : 0;
    if (yaml && !is_yaml(line))
      return 0;
    has_words |= !words.empty();
  }
  return 0;
}

bool is_contract_prose(std::string_view code) {
  code = trim(code);
  uint32_t words = 0;
  uint32_t letters = 0;
  uint32_t marks = 0;  // of a program
  for (size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (is_letter(c)) {
      ++letters;
      words += i == 0 || !is_letter(code[i - 1]) ? 1U : 0U;
    } else if (std::string_view("{}<>=|\\@^`~+").find(c) != std::string_view::npos) {
      ++marks;
    }
  }
  if (marks * 25 > letters || code.starts_with("//") || code.find("\n//") != code.npos)
    return false;
  if (parse_typed_label(code.substr(0, 200)))
    return words >= 2;
  const bool begins = is_upper(code[0]) || code[0] == '"' || code[0] == '*' || code[0] == '(' ||
                      code.starts_with("\u201C");
  const bool ends = std::string_view(".;:,)").find(code.back()) != std::string_view::npos;
  return words >= 6 && begins && ends && letters * 10 >= code.size() * 6;
}

bool is_title_above_rule(std::string_view text) {
  size_t at = 0;
  const std::string_view line = trim(take_line(text, at));
  const std::string_view second = trim(take_line(text, at));
  const bool one_line = second.find_first_not_of('-') == std::string_view::npos;
  if (!one_line || line.empty() || line.size() > 80 || is_lower(line[0]))
    return false;
  if (line.find("__") != std::string_view::npos)
    return false;
  std::string_view words = line;
  while (!words.empty() && (words.back() == '*' || words.back() == '_')) words.remove_suffix(1);
  return !words.empty() && std::string_view(".;:,").find(words.back()) == std::string_view::npos;
}

bool is_ornament(std::string_view url) {
  constexpr std::string_view kWords[] = {"logo",   "badge",   "icon",      "shield", "banner",
                                         "avatar", "favicon", "signature", "button", "emoji",
                                         "header", "brand",   "flag"};
  std::string lower(url);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; });
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

MarkdownSource::MarkdownSource(std::string_view source)
    : source_(source), body_(front_matter_length(source)) {
  for (size_t at = body_; at < source.size();) {
    const auto begin = static_cast<uint32_t>(at);
    const auto size = static_cast<uint32_t>(take_line(source, at).size());
    lines_.push_back({begin, begin + size});
  }
  if (lines_.empty())
    lines_.push_back({body_, body_});
}

std::string_view MarkdownSource::text() {
  if (taken_.empty())
    return source_.substr(body_);
  text_.clear();
  text_.reserve(source_.size());
  for (size_t i = 0; i < lines_.size(); ++i) {
    text_ += slice(source_, {lines_[i].begin + taken_[i], lines_[i].end});
    text_ += '\n';
  }
  return text_;
}

uint32_t MarkdownSource::line_at(uint32_t offset) const {
  const auto next = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                     [](uint32_t at, const Span& line) { return at < line.begin; });
  return static_cast<uint32_t>(next - lines_.begin());
}

Span MarkdownSource::line_span(uint32_t line) const {
  const size_t index = std::clamp<size_t>(line, 1, lines_.size()) - 1;
  return lines_[index];
}

Span MarkdownSource::content(uint32_t line, uint32_t column, uint32_t last) const {
  const Span first = line_span(line);
  uint32_t begin = first.begin + (column > 0 ? column - 1 : 0);
  if (!taken_.empty())
    begin += taken_[std::clamp<size_t>(line, 1, lines_.size()) - 1];
  return {std::min(begin, first.end), line_span(std::max(line, last)).end};
}

std::vector<Span> MarkdownSource::cells(uint32_t line, uint32_t quote_depth) const {
  const Span row = line_span(line);
  std::vector<Span> cells;
  uint32_t at = behind_prefix(source_, row, quote_depth);
  if (at < row.end && source_[at] == '|')
    ++at;
  while (at < row.end) {
    Span cell = {at, at};
    while (at < row.end && source_[at] != '|')
      at += source_[at] == '\\' && at + 1 < row.end ? 2U : 1U;
    cell.end = at;
    ++at;
    while (!cell.empty() && is_space(source_[cell.begin])) ++cell.begin;
    while (!cell.empty() && is_space(source_[cell.end - 1])) --cell.end;
    cells.push_back(cell);
  }
  return cells;
}

std::vector<Span> MarkdownSource::header_cells(uint32_t line, uint32_t quote_depth) const {
  const auto is_delimiter_row = [&](uint32_t number) {
    const Span span = line_span(number);
    const std::string_view words =
        slice(source_, {behind_prefix(source_, span, quote_depth), span.end});
    return words.find('-') != std::string_view::npos &&
           words.find_first_not_of("|:- \t") == std::string_view::npos;
  };
  uint32_t header = std::max(line, 1U);
  while (header < lines_.size() && !is_delimiter_row(header + 1)) ++header;
  std::vector<Span> row = cells(header, quote_depth);
  if (!row.empty() && header == line) {
    // The mark of the list item in which the table begins.
    std::string_view first = slice(source_, row.front());
    const size_t pipe = first.find_first_of("-*+.)");
    const Span span = line_span(header);
    const bool piped = source_.substr(span.begin, span.size()).find('|') != std::string_view::npos;
    if (pipe == 0 && piped && first.size() == 1)
      row.erase(row.begin());
  }
  return row;
}

void MarkdownSource::take_out_indent(uint32_t line, uint32_t count, uint32_t column) {
  taken_.resize(lines_.size(), 0);
  // Four columns of indent make code; what goes before them belongs to the list item.
  const uint32_t keep = column > 5 ? column - 5 : 0;
  for (uint32_t number = line; number < line + count && number <= lines_.size(); ++number) {
    const Span span = lines_[number - 1];
    uint32_t end = span.begin;
    while (end < span.end && is_space(source_[end])) ++end;
    const std::string_view indent = slice(source_, {span.begin, end});
    const bool spaces = indent.find('\t') == std::string_view::npos;
    const uint32_t kept = spaces && indent.size() > keep ? keep : 0;
    taken_[number - 1] = static_cast<uint32_t>(indent.size()) - kept;
  }
}

}  // namespace lint
