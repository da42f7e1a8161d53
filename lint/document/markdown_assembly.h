// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/text/span.h"

namespace lint {

/// What was read of a section. Offsets count from its beginning, tables and lists from 0.
struct ReadSection {
  Document::Fields fields = {};  ///< without the source
  std::vector<Span> comments = {};
  uint16_t tables = 0;
  int32_t lists = 0;
};

/// What was read of sections that stand one behind the other.
struct ReadSections {
  std::vector<ReadSection> all = {};  ///< one for each
  /// They come behind all; offsets count from the beginning of the first section.
  std::optional<ReadSection> notes = {};
  bool is_open = false;  ///< something goes on over the end of a section: not to be used
};

/// Puts sections one behind the other.
class MarkdownAssembly {
 public:
  /// Where in the file what stands at an offset of a section does.
  using Places = std::function<uint32_t(uint32_t offset)>;

  explicit MarkdownAssembly(size_t source_size) { fields_.text.reserve(source_size); }

  void add(const ReadSection& section, const Places& source);
  /// What was put together, as the fields of a file at `path`.
  Document::Fields take(std::string source, const std::string& path);

 private:
  void divide();

  Document::Fields fields_;
  std::vector<Span> comments_;
  uint16_t tables_ = 0;
  int32_t lists_ = 0;
};

/// Reads a text that is one section or several, one behind the other. What it gives is valid until
/// the next call.
using SectionReader = std::function<const ReadSections&(std::string_view text)>;

/// Puts a file together section by section; nothing when something goes on over the end of one.
std::optional<MarkdownAssembly> assemble(std::string_view source, const std::vector<Span>& sections,
                                         const SectionReader& read);

}  // namespace lint
