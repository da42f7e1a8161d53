// SPDX-License-Identifier: MIT
#include "lint/document/docx.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "lint/document/docx_blocks.h"
#include "lint/document/docx_comments.h"
#include "lint/document/docx_numbering.h"
#include "lint/document/docx_package.h"
#include "lint/document/docx_story.h"
#include "lint/document/docx_styles.h"
#include "lint/document/language.h"
#include "lint/document/xml.h"

namespace lint {
namespace {

using Kind = Block::Kind;

/// Reads the parts of one document.
class DocxReader {
 public:
  DocxReader(DocxPackage package, View view, Document::Fields& fields)
      : package_(std::move(package)), view_(view), fields_(fields) {}

  Result<void> read();

 private:
  struct Definitions {
    DocxStyles styles;
    DocxNumbering numbering;
    std::map<std::string, Comment, std::less<>> comments;
  };
  Result<Definitions> read_definitions();
  /// Reads a part with text; an empty name is none. `notes` as in DocxStory.
  Result<DocxStory::References> read_story(const std::string& part, Kind kind,
                                           const DocxStyles& styles, DocxBlocks& blocks,
                                           const DocxStory::Ids* notes = nullptr);
  Result<void> read_margins(const std::vector<std::string>& ids, Kind kind,
                            const DocxStyles& styles, DocxBlocks& blocks);

  DocxPackage package_;
  View view_;
  Document::Fields& fields_;
  uint16_t next_table_ = 0;
};

Result<DocxReader::Definitions> DocxReader::read_definitions() {
  const auto read_part = [&](std::string_view type, auto parse) -> decltype(parse("", "")) {
    const std::string part = package_.related(type);
    const auto bytes = package_.read(part);
    if (!bytes)
      return fail(bytes.error());
    return parse(*bytes, part);
  };
  auto styles = read_part("styles", DocxStyles::parse);
  if (!styles)
    return fail(std::move(styles.error()));
  auto numbering = read_part("numbering", [&](std::string_view xml, std::string_view part) {
    return DocxNumbering::parse(xml, part, *styles);
  });
  if (!numbering)
    return fail(std::move(numbering.error()));
  auto comments = read_part("comments", read_docx_comments);
  if (!comments)
    return fail(std::move(comments.error()));
  return Definitions{std::move(*styles), std::move(*numbering), std::move(*comments)};
}

Result<DocxStory::References> DocxReader::read_story(const std::string& part, Kind kind,
                                                     const DocxStyles& styles, DocxBlocks& blocks,
                                                     const DocxStory::Ids* notes) {
  if (part.empty())
    return DocxStory::References();
  const auto bytes = package_.read(part);
  if (!bytes)
    return fail(bytes.error());
  blocks.begin_part(part);
  DocxStory story(view_, styles, blocks, kind, next_table_, notes);
  if (auto parsed = parse_xml(*bytes, part, story); !parsed)
    return fail(std::move(parsed.error()));
  story.finish();
  if (part == package_.main_part() && !story.has_body())
    return fail({.message = fmt::format("not a Word document: its main part {} has no body", part),
                 .cure = "open it in the program it was made with and save it as .docx"});
  return story.references();
}

Result<void> DocxReader::read_margins(const std::vector<std::string>& ids, Kind kind,
                                      const DocxStyles& styles, DocxBlocks& blocks) {
  std::vector<std::string> parts;
  for (const std::string& id : ids) {
    std::string part = package_.target(id);
    if (!part.empty() && std::find(parts.begin(), parts.end(), part) == parts.end())
      parts.push_back(std::move(part));
  }
  for (const std::string& part : parts) {
    if (auto read = read_story(part, kind, styles, blocks); !read)
      return fail(std::move(read.error()));
  }
  return {};
}

Result<void> DocxReader::read() {
  auto definitions = read_definitions();
  if (!definitions)
    return fail(std::move(definitions.error()));
  const DocxStyles& styles = definitions->styles;
  DocxBlocks blocks(fields_, styles, definitions->numbering, std::move(definitions->comments));

  const auto body = read_story(package_.main_part(), Kind::Paragraph, styles, blocks);
  if (!body)
    return fail(body.error());
  struct Notes {
    std::string_view type;
    const DocxStory::Ids& ids;
  };
  for (const Notes& notes :
       {Notes{"footnotes", body->footnotes}, Notes{"endnotes", body->endnotes}}) {
    if (notes.ids.empty())
      continue;
    const std::string part = package_.related(notes.type);
    if (auto read = read_story(part, Kind::Note, styles, blocks, &notes.ids); !read)
      return fail(std::move(read.error()));
  }
  for (const auto& [kind, ids] :
       {std::pair(Kind::PageHeader, body->headers), std::pair(Kind::PageFooter, body->footers)}) {
    if (auto read = read_margins(ids, kind, styles, blocks); !read)
      return fail(std::move(read.error()));
  }
  blocks.finish();
  return {};
}

}  // namespace

Result<std::shared_ptr<const Document>> read_docx(std::string_view bytes, const std::string& path,
                                                  View view) {
  const auto failure = [&](Error error) {
    error.path = path;
    return fail(std::move(error));
  };
  auto package = DocxPackage::open(bytes);
  if (!package)
    return failure(std::move(package.error()));
  Document::Fields fields;
  fields.path = path;
  fields.format = Format::Docx;
  DocxReader reader(std::move(*package), view, fields);
  if (auto read = reader.read(); !read)
    return failure(std::move(read.error()));
  note_language(fields);
  return std::make_shared<const Document>(std::move(fields));
}

}  // namespace lint
