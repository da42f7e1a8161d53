// SPDX-License-Identifier: MIT
#include "lint/document/markdown_assembly.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "lint/document/html_comments.h"
#include "lint/document/markdown_section.h"

namespace lint {

void MarkdownAssembly::add(const ReadSection& section, const Places& source) {
  const Document::Fields& read = section.fields;
  if (!read.blocks.empty())
    divide();
  const auto text = static_cast<uint32_t>(fields_.text.size());
  const auto moved = [](Span span, uint32_t by) { return Span{span.begin + by, span.end + by}; };
  fields_.text += read.text;
  for (Block block : read.blocks) {
    block.span = moved(block.span, text);
    if (!block.run_in.empty())
      block.run_in = moved(block.run_in, text);
    if (block.list >= 0)
      block.list += lists_;
    if (block.cell)
      block.cell->table = static_cast<uint16_t>(block.cell->table + tables_);
    fields_.blocks.push_back(std::move(block));
  }
  for (const Document::Piece& piece : read.pieces)
    fields_.pieces.push_back({piece.text + text, source(piece.source), piece.length});
  for (Revision revision : read.revisions) {
    revision.span = moved(revision.span, text);
    fields_.revisions.push_back(std::move(revision));
  }
  for (Unread unread : read.unread) {
    unread.offset += text;
    fields_.unread.push_back(std::move(unread));
  }
  for (const Span comment : section.comments) {
    const uint32_t begin = source(comment.begin);
    comments_.push_back({begin, begin + comment.size()});
  }
  tables_ = static_cast<uint16_t>(tables_ + section.tables);
  lists_ += section.lists;
}

Document::Fields MarkdownAssembly::take(std::string source, const std::string& path) {
  fields_.path = path;
  fields_.format = Format::Markdown;
  fields_.source = std::move(source);
  add_html_comments(comments_, fields_);
  return std::move(fields_);
}

/// What stands between blocks.
void MarkdownAssembly::divide() {
  if (fields_.blocks.empty())
    return;
  const auto& pieces = fields_.pieces;
  const uint32_t source = pieces.empty() ? 0 : pieces.back().source + pieces.back().length;
  fields_.pieces.push_back({static_cast<uint32_t>(fields_.text.size()), source, 0});
  fields_.text += '\n';
}

std::optional<MarkdownAssembly> assemble(std::string_view source, const std::vector<Span>& sections,
                                         const SectionReader& read) {
  MarkdownAssembly assembly(source.size());
  // Sections that may refer to one another are read as if nothing stood between them.
  const std::vector<bool> is_linked = find_links(source, sections);
  std::string text;
  std::vector<std::pair<uint32_t, uint32_t>> places;  // in `text`, and in the file
  for (size_t i = 0; i < sections.size(); ++i) {
    if (!is_linked[i])
      continue;
    places.emplace_back(static_cast<uint32_t>(text.size()), sections[i].begin);
    text += slice(source, sections[i]);
  }
  ReadSections linked;
  if (!text.empty())
    linked = read(text);
  if (linked.is_open || linked.all.size() != places.size())
    return std::nullopt;
  auto next = linked.all.begin();
  for (size_t i = 0; i < sections.size(); ++i) {
    const auto place = [&](uint32_t offset) { return sections[i].begin + offset; };
    if (is_linked[i]) {
      assembly.add(*next++, place);
      continue;
    }
    const ReadSections& alone = read(slice(source, sections[i]));
    if (alone.is_open || alone.all.size() != 1 || alone.notes)
      return std::nullopt;
    assembly.add(alone.all.front(), place);
  }
  if (linked.notes)
    assembly.add(*linked.notes, [&](uint32_t offset) {
      const auto behind =
          std::upper_bound(places.begin(), places.end(), std::pair{offset, uint32_t{UINT32_MAX}});
      const auto& [begin, source_begin] = *std::prev(behind);
      return offset - begin + source_begin;
    });
  return assembly;
}

}  // namespace lint
