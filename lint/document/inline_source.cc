// SPDX-License-Identifier: MIT
#include "lint/document/inline_source.h"

#include <algorithm>

#include "lint/document/entity.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}
bool is_space(char c) {
  return c == ' ' || c == '\t';
}
bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

/// The code point at the beginning of `text`, which is not empty.
std::string_view first_character(std::string_view text) {
  uint32_t at = 0;
  next_code_point(text, at);
  return text.substr(0, at);
}

}  // namespace

bool InlineSource::at_line_end() const {
  return at_ < end_ && is_line_end(source_[at_]);
}

void InlineSource::text(std::string_view literal, ParagraphBuilder* paragraph) {
  const auto put = [&](std::string_view decoded, uint32_t length) {
    if (paragraph != nullptr)
      paragraph->append_decoded(decoded, at_, length);
    at_ += length;
    literal.remove_prefix(decoded.size());
  };
  while (!literal.empty()) {
    const std::string_view here = source_.substr(at_, end_ - at_);
    // Bytes that stand for themselves.
    const size_t limit = std::min(literal.size(), here.size());
    size_t same = 0;
    while (same < limit && literal[same] == here[same] && here[same] != '\\' && here[same] != '&')
      ++same;
    if (same > 0) {
      if (paragraph != nullptr)
        paragraph->append(here.substr(0, same), at_);
      at_ += static_cast<uint32_t>(same);
      literal.remove_prefix(same);
      continue;
    }
    if (!here.empty() && here[0] == '\\') {
      const bool escapes = here.size() > 1 && is_punctuation(here[1]);
      if (literal[0] == (escapes ? here[1] : here[0])) {
        put(literal.substr(0, 1), escapes ? 2 : 1);
        continue;
      }
    }
    if (!here.empty() && here[0] == '&') {
      const Entity entity = parse_entity(here);
      if (!entity.text.empty() && literal.starts_with(entity.text)) {
        put(literal.substr(0, entity.text.size()), entity.length);
        continue;
      }
      if (literal[0] == '&') {
        put(literal.substr(0, 1), 1);
        continue;
      }
      if (entity.length > 0) {
        // A name that only the parser knows; it stands for one character, rarely for two.
        put(first_character(literal), entity.length);
        continue;
      }
    }
    const uint32_t before = at_;
    if (!find(literal)) {
      put(literal, 0);
    } else if (at_ == before) {
      put(first_character(literal), 0);
    }
  }
}

bool InlineSource::find(std::string_view literal) {
  size_t words = 0;
  while (words < literal.size() && words < 32 && literal[words] != '&' && literal[words] != '\\')
    ++words;
  if (words == 0)
    return false;
  const size_t found = source_.substr(0, end_).find(literal.substr(0, words), std::min(at_, end_));
  if (found == std::string_view::npos)
    return false;
  at_ = static_cast<uint32_t>(found);
  return true;
}

void InlineSource::code(std::string_view literal, ParagraphBuilder* paragraph) {
  const uint32_t open = at_;
  delimiter("`", end_ - at_);
  const uint32_t ticks = at_ - open;
  for (size_t i = 0; i < literal.size() && at_ < end_; ++i) {
    if (literal[i] == ' ' && at_line_end()) {
      const Span gone = line_end();
      if (paragraph != nullptr)
        paragraph->append_decoded(" ", gone.begin, gone.size());
      continue;
    }
    const bool stripped = is_space(source_[at_]) || (source_[at_] == '\\' && literal[i] == '|');
    if (stripped && source_[at_] != literal[i])
      ++at_;
    size_t same = 0;
    while (i + same < literal.size() && at_ + same < end_ &&
           source_[at_ + same] == literal[i + same])
      ++same;
    if (same == 0)
      break;
    if (paragraph != nullptr)
      paragraph->append(source_.substr(at_, same), at_);
    at_ += static_cast<uint32_t>(same);
    i += same - 1;
  }
  while (at_ < end_ && is_space(source_[at_])) ++at_;
  if (at_line_end())
    line_end();
  delimiter("`", ticks);
}

void InlineSource::raw(std::string_view literal) {
  for (const char c : literal) {
    if (at_ >= end_)
      return;
    if (c == '\n' && at_line_end())
      line_end();
    else if (source_[at_] == c)
      ++at_;
  }
}

void InlineSource::delimiter(std::string_view marks, uint32_t count) {
  while (count > 0 && at_ < end_ && marks.find(source_[at_]) != std::string_view::npos) {
    ++at_;
    --count;
  }
}

void InlineSource::open_link() {
  delimiter("[<", 1);
}

void InlineSource::open_image() {
  delimiter("!", 1);
  delimiter("[", 1);
}

void InlineSource::close_link() {
  if (at_ >= end_)
    return;
  const char closing = source_[at_];
  if (closing != ']' && closing != '>')
    return;
  ++at_;
  if (closing == '>' || at_ >= end_)
    return;
  if (source_[at_] == '(')
    skip_destination();
  else if (source_[at_] == '[')
    skip_bracketed('[', ']');
}

void InlineSource::footnote_reference() {
  if (at_ < end_ && source_[at_] == '[')
    skip_bracketed('[', ']');
}

void InlineSource::skip_bracketed(char open, char close) {
  uint32_t depth = 0;
  while (at_ < end_) {
    const char c = source_[at_++];
    if (c == '\\' && at_ < end_)
      ++at_;
    else if (c == open)
      ++depth;
    else if (c == close && --depth == 0)
      return;
  }
}

void InlineSource::skip_destination() {
  // "(" destination, which may stand in "<>" or have balanced brackets, then a quoted title, ")".
  uint32_t depth = 0;
  char quote = 0;
  bool after_space = true;
  while (at_ < end_) {
    const char c = source_[at_++];
    if (c == '\\' && at_ < end_) {
      ++at_;
    } else if (quote != 0) {
      if (c == quote)
        quote = 0;
    } else if (depth > 0 && after_space && (c == '"' || c == '\'' || (c == '<' && depth == 1))) {
      quote = c == '<' ? '>' : c;
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      return;
    }
    after_space = is_space(c) || is_line_end(c) || (c == '(' && depth == 1);
  }
}

Span InlineSource::line_end() {
  const uint32_t begin = at_;
  while (at_ < end_ && is_space(source_[at_])) ++at_;
  if (at_ + 1 < end_ && source_[at_] == '\\' && is_line_end(source_[at_ + 1]))
    ++at_;
  if (at_ < end_ && source_[at_] == '\r')
    ++at_;
  if (at_ < end_ && source_[at_] == '\n')
    ++at_;
  skip_line_begin();
  return {begin, at_};
}

void InlineSource::skip_line_begin() {
  uint32_t quotes = 0;
  while (at_ < end_) {
    if (is_space(source_[at_]))
      ++at_;
    else if (source_[at_] == '>' && quotes++ < quote_depth_)
      ++at_;
    else
      return;
  }
}

uint32_t InlineSource::indent() const {
  uint32_t begin = std::min(at_, static_cast<uint32_t>(source_.size()));
  while (begin > 0 && !is_line_end(source_[begin - 1])) --begin;
  uint32_t columns = 0;
  for (; begin < at_ && is_space(source_[begin]); ++begin)
    columns = source_[begin] == '\t' ? columns / 4 * 4 + 4 : columns + 1;
  return columns;
}

}  // namespace lint
