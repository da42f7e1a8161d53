// SPDX-License-Identifier: MIT
#include "lint/document/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/document/docx.h"
#include "lint/document/markdown.h"
#include "lint/document/plain_text.h"
#include "lint/text/line_map.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

constexpr size_t kLargestText = size_t{64} << 20U;
constexpr std::string_view kSaveAsUtf8 = "save the file as UTF-8";
constexpr std::string_view kSaveAsDocx = "open it in Word and save it as .docx";

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::string_view file_name(std::string_view path) {
  const size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// With its dot, in lower case; empty without one.
std::string extension(std::string_view path) {
  const std::string_view name = file_name(path);
  const size_t dot = name.rfind('.');
  return dot == std::string_view::npos || dot == 0 ? std::string() : lower(name.substr(dot));
}

std::optional<Format> format_of_name(std::string_view path) {
  const std::string end = extension(path);
  if (end == ".docx" || end == ".docm" || end == ".dotx")
    return Format::Docx;
  if (end == ".md" || end == ".markdown" || end == ".mdx")
    return Format::Markdown;
  if (end == ".txt" || end == ".text")
    return Format::PlainText;
  return std::nullopt;
}

bool contains_utf16(std::string_view bytes, std::string_view ascii) {
  std::string wide;
  for (const char c : ascii) {
    wide += c;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

/// The owner file that Word keeps beside an open document: the length of a name, the name, and the
/// name again in UTF-16, filled up to 162 bytes.
bool is_lock_file(std::string_view bytes, std::string_view path) {
  if (file_name(path).starts_with("~$"))
    return true;
  if (bytes.size() != 162 && bytes.size() != 165)
    return false;
  const auto length = static_cast<unsigned char>(bytes[0]);
  return length > 0 && length <= 54 && bytes.find('\0', 1) != std::string_view::npos;
}

/// HTML, by its first tag.
bool is_html(std::string_view bytes) {
  const std::string begin = lower(bytes.substr(0, 1024));
  const size_t first = begin.find_first_not_of(" \t\r\n");
  const std::string_view words =
      first == std::string::npos ? std::string_view() : std::string_view(begin).substr(first);
  return words.starts_with("<!doctype html") || words.starts_with("<html");
}

/// What the bytes are when they are no contract that can be read, whatever their name.
std::optional<Error> find_foreign_format(std::string_view bytes, const std::string& path) {
  const auto error = [&](std::string message, std::string_view cure) {
    return Error{.message = std::move(message), .cure = std::string(cure), .path = path};
  };
  if (is_lock_file(bytes, path))
    return error("is the lock file of a document that is open in Word",
                 "lint the document itself, whose name has no '~$'");
  if (bytes.empty() || bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
    return error("is empty", "save the contract's text in it");
  if (bytes.starts_with("version https://git-lfs.github.com/spec/"))
    return error("is a Git LFS pointer, not the document", "run 'git lfs pull'");
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
    // MS-OFFCRYPTO 2.3: an encrypted package is an OLE file with these streams.
    if (contains_utf16(bytes, "EncryptedPackage") || contains_utf16(bytes, "EncryptionInfo"))
      return error("is protected with a password", "remove the password in Word and save it again");
    return error("is a document of Word 97-2003 (.doc)", kSaveAsDocx);
  }
  if (bytes.starts_with("%PDF-"))
    return error("is a PDF", "lint the Word or Markdown draft that it was made from");
  if (bytes.starts_with("{\\rtf"))
    return error("is a rich text document (RTF)", kSaveAsDocx);
  const std::string end = extension(path);
  if (end == ".html" || end == ".htm" || is_html(bytes))
    return error("is an HTML page", "save it as Markdown, plain text or .docx");
  return std::nullopt;
}

Error::Position where(std::string_view text, uint32_t offset) {
  const LineMap::Position position = LineMap(text).position(offset, LineMap::Unit::CodePoint);
  return {position.line + 1, position.column + 1};
}

/// The bytes of a text file as UTF-8 without a byte order mark.
Result<std::string> decode(std::string bytes, const std::string& path) {
  const auto error = [&](std::string message, std::string_view cure) {
    return fail({.message = std::move(message), .cure = std::string(cure), .path = path});
  };
  const bool little = bytes.starts_with("\xFF\xFE");
  if (little || bytes.starts_with("\xFE\xFF")) {
    auto text = utf16_to_utf8(std::string_view(bytes).substr(2), !little);
    if (!text)
      return error("is not valid UTF-16", kSaveAsUtf8);
    bytes = std::move(*text);
  } else if (bytes.starts_with("\xEF\xBB\xBF")) {
    bytes.erase(0, 3);
  }
  if (const auto bad = find_invalid_utf8(bytes)) {
    const auto zeros = std::count(bytes.begin(), bytes.end(), '\0');
    if (zeros > 0)
      return error("is not a text file", "lint .docx, .md or .txt files");
    const auto byte = static_cast<unsigned char>(bytes[*bad]);
    return fail({.message = fmt::format("is not valid UTF-8: byte 0x{:02X}", byte),
                 .cure = "save the file as UTF-8; it looks like Windows-1252 or Latin-1",
                 .path = path,
                 .where = where(bytes, *bad)});
  }
  if (bytes.find('\0') != std::string::npos) {
    const bool wide = bytes.size() >= 4 && std::count(bytes.begin(), bytes.end(), '\0') * 3 >
                                               static_cast<std::ptrdiff_t>(bytes.size());
    return wide ? error("looks like UTF-16 without a byte order mark", kSaveAsUtf8)
                : error("is not a text file", "lint .docx, .md or .txt files");
  }
  return bytes;
}

/// Markdown, when the text has marks that plain text has not.
Format guess_format(std::string_view text) {
  constexpr std::string_view kMarks[] = {"\n# ", "\n## ", "\n### ", "\n- ",
                                         "\n* ", "\n|",   "**",     "]("};
  if (text.starts_with("# ") || text.starts_with("---\n"))
    return Format::Markdown;
  const bool marked = std::any_of(std::begin(kMarks), std::end(kMarks), [&](std::string_view mark) {
    return text.find(mark) != std::string_view::npos;
  });
  return marked ? Format::Markdown : Format::PlainText;
}

}  // namespace

Result<std::shared_ptr<const Document>> read_document(std::string bytes, const std::string& path,
                                                      View view, Memory* memory) {
  if (auto error = find_foreign_format(bytes, path))
    return fail(std::move(*error));
  const std::optional<Format> named = format_of_name(path);
  const bool zip = bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
  if (named == Format::Docx || zip) {
    if (!zip) {
      return fail({.message = "is not a .docx: it is no zip archive",
                   .cure = find_invalid_utf8(bytes) ? "save it again as .docx"
                                                    : "give a text file the extension .md or .txt",
                   .path = path});
    }
    return read_docx(bytes, path, view);
  }
  if (bytes.size() > kLargestText) {
    return fail({.message = fmt::format("is larger than {} MiB", kLargestText >> 20U),
                 .cure = "lint the part that holds the contract",
                 .path = path});
  }
  auto text = decode(std::move(bytes), path);
  if (!text)
    return fail(std::move(text.error()));
  if (text->find_first_not_of(" \t\r\n\f") == std::string::npos)
    return fail({.message = "is empty", .cure = "save the contract's text in it", .path = path});
  const Format format = named ? *named : guess_format(*text);
  return format == Format::PlainText ? read_plain_text(std::move(*text), path, view)
                                     : read_markdown(std::move(*text), path, view, memory);
}

bool is_contract_name(std::string_view file_name) {
  if (file_name.starts_with(".") || file_name.starts_with("~$"))
    return false;
  return format_of_name(file_name).has_value();
}

}  // namespace lint
