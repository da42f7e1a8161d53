// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "lint/lsp/json.h"
#include "lint/text/line_map.h"

namespace lint {

/// A text that the client has open (LSP 3.17, "TextDocumentItem"). UTF-8, but a client that counts
/// in UTF-16 may cut a surrogate pair in two: until its halves meet again, each stands as three
/// bytes of its own (as in WTF-8). `utf8()` has U+FFFD for them, at the same offsets.
class TextDocument {
 public:
  TextDocument() = default;
  TextDocument(std::string text, int64_t version, LineMap::Unit unit)
      : text_(std::move(text)), version_(version), unit_(unit) {}

  int64_t version() const { return version_; }
  const std::string& raw() const { return text_; }
  std::string utf8() const;

  /// Applies `contentChanges` of textDocument/didChange in their order. Positions behind a line or
  /// the text mean its end.
  void change(const Json& changes, int64_t version);

 private:
  uint32_t offset(const Json& position);
  void replace(const Json& range, const std::string& text);
  void join_halves(uint32_t at);

  std::string text_;
  int64_t version_ = 0;
  LineMap::Unit unit_ = LineMap::Unit::Utf16;
  bool has_halves_ = false;
};

}  // namespace lint
