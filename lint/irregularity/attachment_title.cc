// SPDX-License-Identifier: MIT
#include "lint/irregularity/attachment_title.h"

#include <algorithm>
#include <optional>

#include "lint/clause/label.h"
#include "lint/clause/words.h"
#include "lint/fact/cited_label.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr uint32_t kLongestTitle = 120;  // bytes
constexpr uint32_t kLongestName = 24;
constexpr uint32_t kShortestHeader = 12;  // "a.   Attachment A: ..." is an item of a list

struct Name {
  std::string folded = {};
  Span span = {};
};

/// "Exhibit C-1" at `at`; nothing where the label is missing or is a word ("Exhibit Hall").
std::optional<Name> name_at(std::string_view text, uint32_t at, uint32_t end) {
  const auto words = find_words(text, {at, std::min(end, at + kLongestName)});
  if (words.empty() || words[0].begin != at)
    return std::nullopt;
  const std::string citing = citing_word(slice(text, words[0]));
  if (!cites_schedule(citing) || citing == "part")
    return std::nullopt;
  uint32_t behind = words[0].end;
  const auto labels = read_cited_labels(text.substr(0, end), behind);
  if (labels.empty())
    return std::nullopt;
  const size_t label = text.find(labels[0].label, words[0].end);
  return Name{citing + ' ' + fold(labels[0].label),
              {at, static_cast<uint32_t>(label + labels[0].label.size())}};
}

bool begins_with_sign(std::string_view behind) {
  const size_t at = behind.find_first_not_of(' ');
  if (at == std::string_view::npos || at > 2)
    return false;
  const std::string_view sign = behind.substr(at, 3);
  return sign[0] == ':' || sign.substr(0, 2) == "- " || sign == "–" || sign == "—";
}

/// Whether an attachment is named within the first words.
bool names_other(std::string_view words) {
  const auto size = static_cast<uint32_t>(words.size());
  const auto first = find_words(words, {0, std::min(size, kLongestTitle)});
  return std::any_of(first.begin(), first.end(), [&](Span word) {
    return is_upper(words[word.begin]) && name_at(words, word.begin, size).has_value();
  });
}

/// Whether the words behind a name are its title although they are many.
bool goes_on_as_title(std::string_view behind) {
  if (behind.empty() || names_other(behind))
    return behind.empty();
  const size_t at = behind.find_first_not_of(" \n");
  return begins_with_sign(behind) ||
         (at != std::string_view::npos && at > 0 && (is_upper(behind[at]) || behind[at] == '"'));
}

/// The parts of a block between empty lines, which readers of plain text may have joined.
std::vector<Span> split_at_empty_lines(std::string_view words) {
  std::vector<Span> parts;
  uint32_t begin = 0;
  for (size_t line = words.find('\n'); line != std::string_view::npos;
       line = words.find('\n', line + 1)) {
    const size_t next = std::min(words.find_first_not_of(' ', line + 1), words.size());
    if (next == words.size() || words[next] != '\n')
      continue;
    parts.push_back(trimmed(words, {begin, static_cast<uint32_t>(line)}));
    begin = static_cast<uint32_t>(next);
    line = next - 1;
  }
  parts.push_back(trimmed(words, {begin, static_cast<uint32_t>(words.size())}));
  return parts;
}

/// Whether what stands before a gap is a running header rather than a list mark ("a.   Annex 1") or
/// the sentence of a line that was wrapped ("listed in   Annex 1").
bool is_behind_header(std::string_view before, std::string_view name) {
  if (before.size() < kShortestHeader)
    return false;
  const std::string_view last = before.substr(before.rfind(' ') + 1);
  return last.ends_with('.') ||
         (is_word_character(last.back()) && (is_capitalised(last) || is_all_capitals(name)));
}

/// The title in the words of a paragraph; `is_heading` says that they are all of one.
std::optional<Name> title_in(std::string_view words, bool is_heading) {
  const auto size = static_cast<uint32_t>(words.size());
  uint32_t begin = words.substr(0, 1) == "[" ? 1 : 0;
  if (is_heading) {
    const auto label = read_label(words, true);
    if (label && label->word == Label::Word::None)
      begin = label->size;
  }
  if (const auto name = name_at(words, begin, size)) {
    const bool is_title = size <= kLongestTitle || goes_on_as_title(words.substr(name->span.end));
    return is_title ? name : std::nullopt;
  }
  // Behind a running header on the same line.
  for (size_t gap = words.find("  "); gap != std::string_view::npos;
       gap = words.find("  ", gap + 1)) {
    const size_t at = std::min(words.find_first_not_of(' ', gap), words.size());
    const auto name = name_at(words, static_cast<uint32_t>(at), size);
    if (name && is_behind_header(words.substr(0, gap), slice(words, name->span))) {
      const std::string_view behind = words.substr(name->span.end);
      if (begins_with_sign(behind) && !names_other(behind))
        return name;
    }
    gap = at;
  }
  return std::nullopt;
}

/// The offset in the text of what stands at `source` in the source, within a block.
uint32_t text_offset(const Document& document, Span block, uint32_t source) {
  uint32_t low = block.begin;
  uint32_t high = block.end;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (document.source_span({middle, middle + 1}).begin < source)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

void read_block(const Document& document, const Block& block, std::vector<AttachmentTitle>& found) {
  if (document.format() != Format::PlainText) {
    const Span own = trimmed(document.text(), block.span);
    if (const auto name = title_in(document.text(own), block.kind == Block::Kind::Heading))
      found.push_back({name->folded, {own.begin + name->span.begin, own.end}});
    return;
  }
  // The gaps between words, which tell a title from a header, are in the source alone.
  const Span source = document.source_span(block.span);
  const std::string_view words = document.quote(block.span);
  for (const Span part : split_at_empty_lines(words)) {
    if (const auto name = title_in(slice(words, part), block.kind == Block::Kind::Heading)) {
      const uint32_t begin = source.begin + part.begin + name->span.begin;
      found.push_back({name->folded,
                       {text_offset(document, block.span, begin),
                        text_offset(document, block.span, source.begin + part.end)}});
    }
  }
}

bool calls_itself_form(std::string_view title) {
  const size_t size = std::min<size_t>(title.size(), kLongestTitle);
  const std::string folded = fold(title.substr(0, size));
  return has_words(folded, "form of") || has_words(folded, "sample of") ||
         has_words(folded, "specimen") || ends_with(folded, "template");
}

}  // namespace

std::vector<AttachmentTitle> find_attachment_titles(const Document& document) {
  std::vector<AttachmentTitle> found;
  for (const Block& block : document.blocks()) read_block(document, block, found);
  return found;
}

std::vector<Span> find_forms(const Document& document) {
  // Below this, a title is an entry of a list; in the first quarter it is one of a table of
  // contents, or the name of the contract itself.
  constexpr uint32_t kShortestForm = 300;  // bytes
  constexpr uint32_t kEarliest = 4;
  const std::string_view text = document.text();
  const auto size = static_cast<uint32_t>(text.size());
  const auto titles = find_attachment_titles(document);
  std::vector<Span> forms;
  for (size_t i = 0; i < titles.size(); ++i) {
    const uint32_t begin = titles[i].span.begin;
    const uint32_t end = i + 1 < titles.size() ? titles[i + 1].span.begin : size;
    if (end - begin < kShortestForm || begin < size / kEarliest)
      continue;
    // The title may go on in the next block: "Exhibit B", "Form of Certificate".
    const size_t next = text.find('\n', std::min(titles[i].span.end + 1, size));
    const auto title_end = static_cast<uint32_t>(std::min<size_t>(next, end));
    if (calls_itself_form(slice(text, {begin, title_end})))
      forms.push_back({begin, end});
  }
  return forms;
}

}  // namespace lint
