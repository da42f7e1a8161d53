// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/document/zip.h"
#include "lint/text/result.h"

namespace lint {

/// The parts of a document and how they hang together (Open Packaging Conventions, ECMA-376 part
/// 2).
class DocxPackage {
 public:
  /// `bytes` must outlive the package. Errors: those of Archive, an archive that is no document.
  static Result<DocxPackage> open(std::string_view bytes);

  /// The part with the body, usually "word/document.xml".
  const std::string& main_part() const { return main_part_; }
  /// The part that the main part relates to as "styles", "numbering", "footnotes" and so on; empty
  /// without.
  std::string related(std::string_view type) const;
  /// The part behind a relationship id of the main part; empty without.
  std::string target(std::string_view id) const;
  bool contains(std::string_view part) const { return archive_.contains(part); }
  /// The bytes of a part; empty for an empty name.
  Result<std::string> read(std::string_view part);

 private:
  struct Relationship {
    std::string id = {};
    std::string type = {};  ///< the last word of its URI, which strict and transitional share
    std::string part = {};
  };
  class Reader;

  explicit DocxPackage(Archive archive) : archive_(std::move(archive)) {}
  /// The relationships of a part ("" is the package); none when it has no relationships part.
  Result<std::vector<Relationship>> read_relationships(const std::string& part);

  Archive archive_;
  std::string main_part_ = {};
  std::vector<Relationship> relationships_ = {};
};

}  // namespace lint
