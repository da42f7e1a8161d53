// SPDX-License-Identifier: MIT
#include "lint/clause/heading.h"

#include <algorithm>

#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr uint32_t kMostHeadingWords = 15;

/// Whole clauses are set in heading styles for the sake of their numbers.
bool is_heading_text(std::string_view rest) {
  if (is_title(rest))
    return true;
  constexpr std::string_view kEnds = ".;:,";
  constexpr uint32_t kMostOfName = 4;  // words: "acme responsibilities"
  return (!is_lower(rest.front()) || count_words(rest, kMostOfName + 1) <= kMostOfName) &&
         kEnds.find(rest.back()) == std::string_view::npos &&
         count_words(rest, kMostHeadingWords + 1) <= kMostHeadingWords && !find_sentence_end(rest);
}

/// "Reports." in "**Reports.** Provider shall"; not a name or a term that is emphasised in its
/// sentence.
bool read_emphasised_run_in(std::string_view text, const Block& block, Passage& passage) {
  const Span title = trimmed(text, {std::max(block.run_in.begin, passage.text.begin),
                                    std::min(block.run_in.end, passage.text.end)});
  const std::string_view behind = slice(text, {title.end, passage.text.end});
  const std::string_view rest = trimmed(behind);
  if (title.empty() || rest.empty())
    return false;
  const std::string_view words = slice(text, title);
  constexpr std::string_view kQuotes = "\"([";
  if (kQuotes.find(words.front()) != std::string_view::npos || !is_title(words) ||
      is_definition(slice(text, passage.text)))
    return false;
  const char last = words.back();
  const char next = rest.front();
  const bool dash = begins_with_any(rest, {"–", "—", "- "});
  const bool colon = last == ':' || next == ':';
  const bool closed = last == '.' || last == '?' || last == '!' || colon || dash ||
                      behind.front() == '.' || behind.front() == '\n';
  const bool capital = passage.label && (is_upper(next) || next == '"');
  if (next == ',' || (!closed && !capital))
    return false;
  uint32_t end = title.end;
  while (end < passage.text.end && (is_space(text[end]) || text[end] == '.' || text[end] == ':'))
    ++end;
  if (dash)
    end = trimmed(text, {end + (text[end] == '-' ? 1U : 3U), passage.text.end}).begin;
  set_heading(text, passage, title, std::min(end, passage.text.end));
  passage.colon_heading = colon || dash;
  return true;
}

}  // namespace

void read_heading(std::string_view text, const Block& block, Passage& passage) {
  const std::string_view rest = slice(text, passage.text);
  if (rest.empty() || block.kind == Block::Kind::TextBox)
    return;
  const bool labelled = passage.label.has_value();
  const bool named = labelled && passage.label->word != Label::Word::None;
  const bool leads = labelled && passage.label->is_item() && rest.back() == ':';
  const bool styled = block.kind == Block::Kind::Heading && is_heading_text(rest) && !leads;
  // "Take Down of Content by the Customer." is no sentence, however long.
  const std::string_view title =
      is_strict_title_case(rest) && rest.ends_with('.') ? rest.substr(0, rest.size() - 1) : rest;
  const bool emphasised = block.emphasised && !block.bullet && !block.cell && is_title(title) &&
                          (labelled || ((rest.back() != '.' || is_strict_title_case(rest)) &&
                                        !is_signature_line(rest)));
  if (styled || emphasised) {
    set_heading(text, passage, passage.text, passage.text.end);
    return;
  }
  if (block.run_in.end > passage.text.begin && read_emphasised_run_in(text, block, passage))
    return;
  if (!labelled || block.bullet)
    return;
  if (const auto run_in = find_run_in(rest)) {
    const uint32_t begin = passage.text.begin;
    set_heading(text, passage, {begin + run_in->title.begin, begin + run_in->title.end},
                begin + run_in->text);
    passage.colon_heading = !run_in->sentence;
    // A title over two lines.
    const std::string_view second = slice(text, passage.text);
    if (named && is_title(second) && is_all_capitals(second))
      set_heading(text, passage, {passage.heading.begin, passage.text.end}, passage.text.end);
    return;
  }
  // With a full stop it may be a short sentence.
  const bool looks = !passage.label->is_item() && rest.back() != ':' &&
                     (rest.back() == '.' ? is_strict_title_case(rest) : is_title_case(rest));
  if ((named || looks) && is_title(rest)) {
    set_heading(text, passage, passage.text, passage.text.end);
    passage.soft_heading = !named;
  }
}

void set_heading(std::string_view text, Passage& passage, Span heading, uint32_t text_begin) {
  constexpr std::string_view kTails = ".:-";
  heading = trimmed(text, heading);
  while (!heading.empty() && kTails.find(text[heading.end - 1]) != std::string_view::npos)
    --heading.end;
  passage.heading = heading;
  passage.text = {text_begin, std::max(passage.text.end, text_begin)};
}

}  // namespace lint
