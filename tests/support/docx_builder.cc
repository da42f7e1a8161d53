// SPDX-License-Identifier: MIT
#include "tests/support/docx_builder.h"

#include <array>
#include <cstdint>

#include "lint/document/docx.h"

namespace lint::test {
namespace {

uint32_t crc32(std::string_view bytes) {
  uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

void put(std::string& out, uint64_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// The fields that the local and the central header of a part share (APPNOTE.TXT 4.4).
std::string header_of(const std::string& name, const std::string& bytes) {
  std::string out;
  put(out, 20, 2);
  put(out, 0, 2);
  put(out, 0, 2);
  put(out, 0x21'0000, 4);
  put(out, crc32(bytes), 4);
  put(out, bytes.size(), 4);
  put(out, bytes.size(), 4);
  put(out, name.size(), 2);
  put(out, 0, 2);
  return out;
}

std::string root(std::string_view name, std::string_view content, bool strict) {
  const std::string_view word =
      strict ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
             : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:";
  out += name;
  out += " xmlns:w=\"";
  out += word;
  out +=
      "\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
      " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
      " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
      " xmlns:v=\"urn:schemas-microsoft-com:vml\""
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
      " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">";
  out += content;
  out += "</w:";
  out += name;
  out += ">";
  return out;
}

std::string relationships(const std::vector<std::array<std::string, 3>>& all, bool strict) {
  std::string out =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  for (const auto& [id, type, target] : all) {
    const std::string uri =
        strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
               : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    out +=
        "<Relationship Id=\"" + id + "\" Type=\"" + uri + type + "\" Target=\"" + target + "\"/>";
  }
  return out + "</Relationships>";
}

std::string content_types(const std::vector<std::pair<std::string, std::string>>& parts,
                          const std::string& folder) {
  std::string out =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
      "wordprocessingml.document.main+xml\"/>";
  for (const auto& [name, bytes] : parts) {
    const std::string type = name.substr(folder.size(), name.rfind('.') - folder.size());
    out += "<Override PartName=\"/" + name +
           "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." +
           type + "+xml\"/>";
  }
  return out + "</Types>";
}

std::string kind_of(const Block& block) {
  switch (block.kind) {
    case Block::Kind::Heading:
      return "heading " + std::to_string(block.level);
    case Block::Kind::Paragraph:
      return "paragraph";
    case Block::Kind::ListItem:
      return "item " + std::to_string(block.level);
    case Block::Kind::TableCell:
      return "cell " + std::to_string(block.cell->table) + "." + std::to_string(block.cell->row) +
             "." + std::to_string(block.cell->column) + (block.cell->header ? " header" : "");
    case Block::Kind::Note:
      return "note";
    case Block::Kind::PageHeader:
      return "page header";
    case Block::Kind::PageFooter:
      return "page footer";
    case Block::Kind::TextBox:
      return "text box";
  }
  return {};
}

std::string describe_view(const Docx& docx, View view) {
  const auto document = read_docx(docx.bytes(), "draft.docx", view);
  return document ? describe(**document) : document.error().message;
}

}  // namespace

std::string write_zip(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string out;
  std::string directory;
  for (const auto& [name, bytes] : parts) {
    const std::string header = header_of(name, bytes);
    put(directory, 0x02014B50, 4);
    put(directory, 20, 2);
    directory += header;
    put(directory, 0, 2);
    put(directory, 0, 2);
    put(directory, 0, 2);
    put(directory, 0, 4);
    put(directory, out.size(), 4);
    directory += name;
    put(out, 0x04034B50, 4);
    out += header + name + bytes;
  }
  const size_t directory_begin = out.size();
  out += directory;
  put(out, 0x06054B50, 4);
  put(out, 0, 4);
  put(out, parts.size(), 2);
  put(out, parts.size(), 2);
  put(out, directory.size(), 4);
  put(out, directory_begin, 4);
  put(out, 0, 2);
  return out;
}

std::string Docx::bytes() const {
  const size_t slash = main_part.rfind('/') + 1;
  const std::string folder = main_part.substr(0, slash);
  std::vector<std::array<std::string, 3>> related;
  std::vector<std::pair<std::string, std::string>> parts;
  const auto add = [&](const std::string& type, const std::string& element,
                       const std::string& content) {
    if (content.empty())
      return;
    related.push_back({type, type, type + ".xml"});
    parts.emplace_back(folder + type + ".xml", root(element, content, strict));
  };
  add("styles", "styles", styles);
  add("numbering", "numbering", numbering);
  add("comments", "comments", comments);
  add("footnotes", "footnotes", footnotes);
  add("endnotes", "endnotes", endnotes);
  add("header", "hdr", header);
  add("footer", "ftr", footer);
  parts.emplace_back("[Content_Types].xml", content_types(parts, folder));
  parts.emplace_back("_rels/.rels", relationships({{"main", "officeDocument", main_part}}, strict));
  parts.emplace_back(folder + "_rels/" + main_part.substr(slash) + ".rels",
                     relationships(related, strict));
  parts.emplace_back(main_part, root("document", "<w:body>" + body + "</w:body>", strict));
  return write_zip(parts);
}

std::string run(std::string_view text, std::string_view properties) {
  std::string out = "<w:r>";
  if (!properties.empty())
    out.append("<w:rPr>").append(properties).append("</w:rPr>");
  return out.append("<w:t xml:space=\"preserve\">").append(text).append("</w:t></w:r>");
}

std::string paragraph(std::string_view text, std::string_view properties) {
  std::string out = "<w:p>";
  if (!properties.empty())
    out.append("<w:pPr>").append(properties).append("</w:pPr>");
  return out + run(text) + "</w:p>";
}

std::string item(int numbering, int level, std::string_view text) {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                             "\"/><w:numId w:val=\"" + std::to_string(numbering) +
                             "\"/></w:numPr>");
}

std::string level(int index, std::string_view format, std::string_view text,
                  std::string_view more) {
  std::string out = "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/>";
  out.append("<w:numFmt w:val=\"").append(format).append("\"/>");
  out.append(more).append("<w:lvlText w:val=\"").append(text).append("\"/></w:lvl>");
  return out;
}

std::string abstract(int id, std::string_view levels) {
  std::string out = "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">";
  return out.append(levels).append("</w:abstractNum>");
}

std::string instance(int id, int abstract, std::string_view overrides) {
  std::string out = "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" +
                    std::to_string(abstract) + "\"/>";
  return out.append(overrides).append("</w:num>");
}

std::string describe(const Document& document) {
  std::string out;
  for (const Block& block : document.blocks()) {
    out += kind_of(block);
    if (!block.label.empty())
      out += " <" + block.label + ">";
    if (block.bullet)
      out += " <*>";
    if (block.box != Block::Box::None)
      out += block.box == Block::Box::Ticked ? " [x]" : " [ ]";
    out += ": ";
    std::string text(document.text(block.span));
    if (!block.run_in.empty()) {
      text.insert(block.run_in.end - block.span.begin, "}");
      text.insert(block.run_in.begin - block.span.begin, "{");
    }
    for (char& c : text) c = c == '\n' ? '/' : c;
    out += block.emphasised ? "*" + text + "*" : text;
    out += '\n';
  }
  return out;
}

std::string describe(const Docx& docx) {
  return describe_view(docx, View::Accepted);
}
std::string describe_original(const Docx& docx) {
  return describe_view(docx, View::Original);
}

}  // namespace lint::test
