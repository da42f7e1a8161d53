// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/text/result.h"

struct zip;

namespace lint {

/// The parts of a zip archive in memory. Part names are compared without case, as Open Packaging
/// does (ECMA-376 part 2, 6.2.2.3), and have no leading slash. Not thread-safe.
class Archive {
 public:
  /// All parts together may inflate to this many bytes; sizes that the archive declares are not
  /// believed.
  static constexpr uint64_t kMaxInflated = 256ULL << 20;

  /// `bytes` must outlive the archive. Errors: not a zip, truncated, two parts of one name,
  /// encrypted.
  static Result<Archive> open(std::string_view bytes, uint64_t max_inflated = kMaxInflated);

  bool contains(std::string_view part) const;
  /// Errors: no such part, corrupt, encrypted, over the limit.
  Result<std::string> read(std::string_view part);

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  Archive() = default;

  std::unique_ptr<zip, Close> archive_ = {};
  std::map<std::string, uint64_t, std::less<>> parts_ = {};  ///< lower-case name to index
  uint64_t left_ = 0;
  uint64_t max_inflated_ = 0;
  uint64_t size_ = 0;
};

/// What becomes of one part of an archive.
struct PartChange {
  std::string part = {};  ///< without a leading slash
  /// Its new bytes; nothing takes the part out.
  std::optional<std::string> bytes = {};
};

/// The archive with some parts replaced, added behind the others, or taken out. All other parts
/// keep their place and their compressed bytes. The same changes give the same bytes: new parts are
/// dated as archives that carry no date are. Errors: those of Archive::open, no memory.
Result<std::string> rewrite_archive(std::string_view bytes, const std::vector<PartChange>& changes);

}  // namespace lint
