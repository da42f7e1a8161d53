// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_number_format.h"
#include "lint/document/docx_styles.h"
#include "lint/text/result.h"

namespace lint {

/// The automatic numbers of a document (ECMA-376 part 1, 17.9). Counts as Word does: all instances
/// of one abstract numbering share its counters, and an instance with a start override begins anew
/// where it is first used.
class DocxNumbering {
 public:
  struct Number {
    /// As it is printed, without spaces around it; empty for bullets.
    std::string label = {};
    bool bullet = false;
    std::optional<int32_t> indent = {};
  };

  DocxNumbering(DocxNumbering&&) noexcept = default;
  DocxNumbering& operator=(DocxNumbering&&) noexcept = default;

  /// Reads numbering.xml; without it no number is known.
  static Result<DocxNumbering> parse(std::string_view xml, std::string_view part,
                                     const DocxStyles& styles);

  /// The level of an instance that is tied to a paragraph style, the first in `lineage` that has
  /// one.
  std::optional<int32_t> find_level(int32_t instance,
                                    const std::vector<std::string>& lineage) const;

  /// Counts on and gives the number of the next paragraph of this instance and level (0 to 8).
  /// Nothing when it has no definition.
  std::optional<Number> next(int32_t instance, int32_t level);

 private:
  class Reader;
  static constexpr int32_t kLevels = 9;

  DocxNumbering() = default;

  struct Level {
    NumberFormat format = NumberFormat::Decimal;
    bool other_script = false;
    uint32_t start = 0;
    std::string text = {};
    std::optional<int32_t> restart = {};  ///< w:lvlRestart: one-based level, 0 is never
    bool legal = false;                   ///< all numbers in decimal
    bool hidden = false;
    std::string style = {};
    std::optional<int32_t> indent = {};
  };
  /// The levels up to the last that is defined.
  using Levels = std::vector<std::optional<Level>>;
  struct Abstract {
    Levels levels = {};
    std::string style_link = {};            ///< defines this numbering style
    std::string numbering_style_link = {};  ///< is defined by that numbering style
    /// The count at each level; nothing before the level is used.
    std::array<std::optional<uint32_t>, kLevels> counts = {};
    /// Which levels begin anew at their next use.
    std::array<bool, kLevels> restarts = {};
  };
  struct Instance {
    int32_t abstract_id = -1;
    Abstract* abstract = nullptr;  ///< behind all links
    Levels levels = {};            ///< those it overrides
    std::map<int32_t, uint32_t> starts = {};
    std::array<bool, kLevels> used = {};
  };

  static const Level* find(const Levels& levels, int32_t level);
  static const Level* find(const Instance& instance, int32_t level);
  static uint32_t start_of(const Instance& instance, int32_t level);
  static std::string write_label(const Instance& instance, int32_t level);
  void resolve_links(const DocxStyles& styles);

  std::map<int32_t, Abstract> abstracts_ = {};
  std::map<int32_t, Instance> instances_ = {};
};

}  // namespace lint
