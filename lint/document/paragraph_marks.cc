// SPDX-License-Identifier: MIT
#include "lint/document/paragraph_marks.h"

#include <algorithm>
#include <optional>

#include "lint/document/typed_label.h"

namespace lint {
namespace {

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
  return is_lower(c) || is_upper(c);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

struct Glyph {
  std::string_view bytes;
  Block::Box box;
};
constexpr Glyph kBallotBoxes[] = {
    {"\u2610", Block::Box::Unticked},
    {"\u2611", Block::Box::Ticked},
    {"\u2612", Block::Box::Ticked},
    {"\u2B1C", Block::Box::Unticked},
};
/// A box only at the beginning of a line: squares are bullets and ornaments too.
constexpr Glyph kSquares[] = {
    {"\u25A1", Block::Box::Unticked},
    {"\u25A2", Block::Box::Unticked},
    {"\u274F", Block::Box::Unticked},
    {"\u2751", Block::Box::Unticked},
};
constexpr std::string_view kBullets[] = {"\u2022", "\u2023", "\u25E6", "\u25AA", "\u25CF",
                                         "\u25CB", "\u2043", "\u00B7", "\uF0B7"};

uint32_t skip_spaces(std::string_view text, uint32_t at, uint32_t end) {
  while (at < end && text[at] == ' ') ++at;
  return at;
}

/// The `[x]` or `[ ]` at the beginning of `line`.
std::optional<Mark> parse_bracket_box(std::string_view line) {
  if (line.empty() || line[0] != '[')
    return std::nullopt;
  size_t at = 1;
  Block::Box box = Block::Box::Unticked;
  while (at < line.size() && (line[at] == ' ' || line[at] == '_')) ++at;
  if (at < line.size() && (line[at] == 'x' || line[at] == 'X')) {
    box = Block::Box::Ticked;
    ++at;
  }
  while (at < line.size() && (line[at] == ' ' || line[at] == '_')) ++at;
  if (at >= line.size() || line[at] != ']' || at > 4)
    return std::nullopt;
  ++at;
  if (at < line.size() && line[at] != ' ' && line[at] != '\n')
    return std::nullopt;
  return Mark{{0, static_cast<uint32_t>(at)}, box};
}

std::optional<Mark> parse_mark(std::string_view line, Format format) {
  for (const Glyph& glyph : kBallotBoxes) {
    if (line.starts_with(glyph.bytes))
      return Mark{{0, static_cast<uint32_t>(glyph.bytes.size())}, glyph.box};
  }
  for (const Glyph& glyph : kSquares) {
    if (line.starts_with(glyph.bytes))
      return Mark{{0, static_cast<uint32_t>(glyph.bytes.size())}, glyph.box};
  }
  for (const std::string_view bullet : kBullets) {
    if (line.starts_with(bullet))
      return Mark{{0, static_cast<uint32_t>(bullet.size())}};
  }
  if (format == Format::PlainText && (line.starts_with("- ") || line.starts_with("* ")))
    return Mark{{0, 1}};
  return parse_bracket_box(line);
}

bool is_finished(std::string_view before) {
  return before.empty() ||
         std::string_view(".:;!?\n").find(before.back()) != std::string_view::npos;
}

/// Not "[ ] days" and not "[x]" alone between words.
bool begins_an_option(std::string_view behind) {
  return !behind.empty() && !is_lower(behind.front());
}

}  // namespace

std::vector<Mark> find_marks(std::string_view text, const std::vector<Span>& lines, Format format) {
  std::vector<Mark> marks;
  bool in_list = false;  // a line before this one has a mark
  for (const Span line : lines) {
    const std::string_view words = slice(text, line);
    uint32_t at = line.begin;
    if (auto mark = parse_mark(words, format)) {
      const bool first = line.begin == lines.front().begin;
      const std::string_view before =
          text.substr(lines.front().begin, line.begin - lines.front().begin);
      const bool hard = !before.empty() && before.back() == '\n';
      const bool plain = words[0] == '[' || words[0] == '-' || words[0] == '*';
      const bool counts =
          first || !plain || hard || in_list || is_finished(before.substr(0, before.size() - 1));
      if (counts) {
        mark->span = {line.begin, skip_spaces(text, line.begin + mark->span.end, line.end)};
        at = mark->span.end;
        in_list = true;
        marks.push_back(*mark);
      }
    }
    // Boxes inside the line: every one of them is three bytes that begin with E2.
    const bool after_box = !marks.empty() && marks.back().box != Block::Box::None;
    for (; at < line.end; ++at) {
      if (text[at] == '\xE2') {
        for (const Glyph& glyph : kBallotBoxes) {
          if (!text.substr(at, line.end - at).starts_with(glyph.bytes))
            continue;
          const auto end = at + static_cast<uint32_t>(glyph.bytes.size());
          marks.push_back({{at, skip_spaces(text, end, line.end)}, glyph.box});
          at = marks.back().span.end - 1;
          break;
        }
      } else if (text[at] == '[' && after_box && text[at - 1] == ' ') {
        const auto box = parse_bracket_box(text.substr(at, line.end - at));
        if (!box)
          continue;
        const uint32_t end = skip_spaces(text, at + box->span.end, line.end);
        if (!begins_an_option(text.substr(end, line.end - end)))
          continue;
        marks.push_back({{at, end}, box->box});
        at = end - 1;
      }
    }
  }
  return marks;
}

namespace {

bool is_tag_line(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\n')) line.remove_suffix(1);
  if (line.starts_with(":::") || line == "[TOC]" || line == "[[toc]]" || line == "[[_TOC_]]" ||
      line == "\\newpage" || line == "\\pagebreak")
    return true;
  if ((line.starts_with("!!! ") || line.starts_with("??? ")) && line.size() > 4)
    return true;
  if (line.starts_with("{:") && line.ends_with("}"))
    return true;
  if (line.starts_with("[!") && line.ends_with("]"))
    return std::all_of(line.begin() + 2, line.end() - 1, is_letter);
  const bool quoted_end =
      line.ends_with("'") || line.ends_with("\"") || line.ends_with("';") || line.ends_with("\";");
  return line.starts_with("import ") && quoted_end && line.find(" from ") != line.npos;
}

struct TagMarks {
  std::string_view open;
  std::string_view close;
};
constexpr TagMarks kTags[] = {
    {"{%", "%}"}, {"{{<", ">}}"}, {"{{%", "%}}"}, {"{/*", "*/}"}, {"{#", "}"}};

}  // namespace

std::vector<Span> find_template_tags(std::string_view text, const std::vector<Span>& lines,
                                     bool heading) {
  std::vector<Span> cuts;
  const uint32_t end = lines.back().end;
  // The end marks that are known not to come any more, so that time stays linear.
  bool hopeless[std::size(kTags)] = {};
  for (const Span line : lines) {
    if (!cuts.empty() && cuts.back().end >= line.end)
      continue;
    if (is_tag_line(slice(text, line))) {
      cuts.push_back({std::max(line.begin, cuts.empty() ? 0 : cuts.back().end), line.end});
      continue;
    }
    // A tag may end on a later line, but it begins on this one.
    const std::string_view up_to_end = text.substr(0, line.end);
    const uint32_t begin = std::max(line.begin, cuts.empty() ? 0 : cuts.back().end);
    for (size_t at = up_to_end.find('{', begin); at < line.end; at = up_to_end.find('{', at)) {
      size_t next = at + 1;
      for (size_t tag = 0; tag < std::size(kTags); ++tag) {
        if (hopeless[tag] || !text.substr(at).starts_with(kTags[tag].open))
          continue;
        const size_t close = text.substr(0, end).find(kTags[tag].close, at);
        if (close == std::string_view::npos) {
          hopeless[tag] = true;
          continue;
        }
        next = close + kTags[tag].close.size();
        if (kTags[tag].open == "{#" && (!heading || next != end)) {
          next = at + 1;
          continue;
        }
        while (next < end && text[next] == ' ') ++next;
        cuts.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(next)});
        break;
      }
      at = next;
    }
  }
  return cuts;
}

namespace {

/// Behind the typed label with which the block begins, or its beginning.
uint32_t behind_label(std::string_view text, Span block) {
  const auto label = parse_typed_label(slice(text, block));
  return label ? skip_spaces(text, block.begin + label->end, block.end) : block.begin;
}

/// One past the last byte from `at` on whose letters all stand in `spans`; `at` when none does.
uint32_t styled_until(std::string_view text, uint32_t at, uint32_t end,
                      const std::vector<Span>& spans) {
  auto span = std::lower_bound(spans.begin(), spans.end(), at,
                               [](Span each, uint32_t offset) { return each.end <= offset; });
  uint32_t styled = at;
  while (at < end) {
    while (span != spans.end() && span->end <= at) ++span;
    const bool inside = span != spans.end() && span->contains(at);
    const bool letter = is_letter(text[at]) || static_cast<unsigned char>(text[at]) >= 0xC0;
    if (inside)
      styled = at + 1;
    else if (letter || is_digit(text[at]))
      break;
    ++at;
  }
  return styled;
}

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_letter);
}

/// Behind the typed label, unless it is all there is.
uint32_t title_begin(std::string_view text, Span block) {
  const uint32_t begin = behind_label(text, block);
  return has_letter(slice(text, {begin, block.end})) ? begin : block.begin;
}

constexpr uint32_t kLongestTitle = 120;

}  // namespace

bool is_bold(std::string_view text, Span block, const std::vector<Span>& bold) {
  if (bold.empty())
    return false;
  const uint32_t begin = title_begin(text, block);
  const uint32_t styled = styled_until(text, begin, block.end, bold);
  const std::string_view rest = slice(text, {styled, block.end});
  return styled > begin && has_letter(slice(text, {begin, styled})) && !has_letter(rest) &&
         std::none_of(rest.begin(), rest.end(), is_digit);
}

bool is_capitals(std::string_view text, Span block) {
  const std::string_view words = slice(text, {title_begin(text, block), block.end});
  const bool leads = words.find("....") != std::string_view::npos;  // a table of contents
  return !leads && std::none_of(words.begin(), words.end(), is_lower) &&
         std::count_if(words.begin(), words.end(), is_upper) >= 3;
}

Span find_run_in(std::string_view text, Span block, const std::vector<Span>& styled,
                 bool labelled) {
  if (styled.empty())
    return {};
  const uint32_t behind = behind_label(text, block);
  const bool typed = behind > block.begin;
  uint32_t begin = block.begin;
  uint32_t end = styled_until(text, begin, block.end, styled);
  if (!typed || end == begin) {
    begin = behind;
    end = styled_until(text, begin, block.end, styled);
  }
  if (end <= behind || end - begin > kLongestTitle)
    return {};
  // Trailing spaces inside the style are no part of the title; a full stop or colon behind it is.
  while (end > behind && (text[end - 1] == ' ' || text[end - 1] == '\n')) --end;
  if (end < block.end && (text[end] == '.' || text[end] == ':'))
    ++end;
  const std::string_view title = slice(text, {behind, end});
  if (!has_letter(title) || title.front() == '"' || title.front() == '\'' ||
      is_lower(title.front()))
    return {};
  const bool stopped = title.back() == '.' || title.back() == ':' || title.back() == '?';
  const std::string_view rest = slice(text, {end, block.end});
  const uint32_t next = skip_spaces(text, end, block.end);
  const std::string_view words = slice(text, {next, block.end});
  const bool dashed = words.starts_with("- ") || words.starts_with("\u2013") ||
                      words.starts_with("\u2014") || title.ends_with("\u2013") ||
                      title.ends_with("\u2014");
  const bool alone = rest.starts_with("\n");
  const bool before_capital = (typed || labelled) && !words.empty() && is_upper(words.front());
  if (!stopped && !dashed && !alone && !before_capital)
    return {};
  return {begin, end};
}

Span find_capital_run_in(std::string_view text, Span block) {
  const uint32_t begin = behind_label(text, block);
  uint32_t letters = 0;
  for (uint32_t at = begin; at < block.end && at - begin < kLongestTitle; ++at) {
    const char c = text[at];
    if (is_lower(c) || (letters == 0 && c == '"'))
      return {};
    letters += is_upper(c) ? 1U : 0U;
    const bool stop = c == '.' || c == ':';
    if (!stop || at + 2 >= block.end || text[at + 1] != ' ')
      continue;
    // "ACME INC. shall" and "U.S. law" go on with the sentence.
    if (letters < 4 || is_lower(text[at + 2]) || text[at - 1] == '.')
      return {};
    return {block.begin, at + 1};
  }
  return {};
}

}  // namespace lint
