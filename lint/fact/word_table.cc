// SPDX-License-Identifier: MIT
#include "lint/fact/word_table.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lint {

uint64_t WordTable::hash_of(std::string_view word) {
  constexpr uint64_t kSpread = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio
  uint64_t hash = word.size();
  for (size_t at = 0; at < word.size(); at += sizeof(uint64_t)) {
    uint64_t piece = 0;
    std::memcpy(&piece, word.data() + at, std::min(sizeof piece, word.size() - at));
    hash = (hash ^ piece) * kSpread;
    hash ^= hash >> 32U;
  }
  return hash;
}

size_t WordTable::slot_of(std::string_view word, uint64_t hash) const {
  size_t at = static_cast<size_t>(hash) & (slots_.size() - 1);
  while (slots_[at].number != 0 &&
         (slots_[at].hash != hash ||
          std::string_view(letters_).substr(slots_[at].begin, slots_[at].length) != word))
    at = (at + 1) & (slots_.size() - 1);
  return at;
}

void WordTable::add(std::string_view word, uint32_t number) {
  if ((used_ + 1) * size_t{2} > slots_.size())
    grow();
  const uint64_t hash = hash_of(word);
  slots_[slot_of(word, hash)] = {.hash = hash,
                                 .begin = static_cast<uint32_t>(letters_.size()),
                                 .length = static_cast<uint32_t>(word.size()),
                                 .number = number};
  letters_ += word;
  ++used_;
}

void WordTable::grow() {
  constexpr size_t kFewest = 256;
  const std::vector<Slot> old =
      std::exchange(slots_, std::vector<Slot>(slots_.empty() ? kFewest : slots_.size() * 2));
  for (const Slot& slot : old) {
    if (slot.number == 0)
      continue;
    size_t at = static_cast<size_t>(slot.hash) & (slots_.size() - 1);
    while (slots_[at].number != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

}  // namespace lint
