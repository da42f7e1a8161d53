// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lint {

/// Numbers of words, by their letters. Words are only added.
class WordTable {
 public:
  /// Gives a word that is not in the table a number other than 0.
  void add(std::string_view word, uint32_t number);
  /// The number of a word; 0 when it is not in the table.
  uint32_t find(std::string_view word) const {
    return slots_.empty() ? 0 : slots_[slot_of(word, hash_of(word))].number;
  }
  uint32_t size() const { return used_; }

  /// Hands what the table consists of to `fields`, which keeps it or puts other values there.
  template <typename Fields>
  void visit_fields(Fields& fields) {
    fields(letters_, slots_, used_);
  }

 private:
  struct Slot {
    uint64_t hash = 0;
    uint32_t begin = 0;  ///< of its letters
    uint32_t length = 0;
    uint32_t number = 0;  ///< 0 for a free slot
    uint32_t unused = 0;  ///< so that no byte of a slot is left to chance
  };

  /// Reads the word in pieces of eight bytes.
  static uint64_t hash_of(std::string_view word);
  /// The slot of a word, or the free one where it belongs. There is always a free one.
  size_t slot_of(std::string_view word, uint64_t hash) const;
  void grow();

  std::string letters_ = {};
  std::vector<Slot> slots_ = {};  ///< a power of two of them, or none
  uint32_t used_ = 0;             ///< slots that are not free
};

}  // namespace lint
