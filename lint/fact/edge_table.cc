// SPDX-License-Identifier: MIT
#include "lint/fact/edge_table.h"

#include <utility>

namespace lint {

void EdgeTable::add(uint32_t node, uint32_t word, uint32_t to) {
  if ((used_ + 1) * size_t{2} > slots_.size())
    grow();
  const uint64_t key = key_of(node, word);
  uint32_t& last = slots_[slot_of(key)];
  used_ += last == 0 ? 1U : 0U;
  edges_.push_back({key, to, last});
  last = static_cast<uint32_t>(edges_.size());
}

void EdgeTable::grow() {
  constexpr size_t kFewest = 4096;
  const std::vector<uint32_t> old =
      std::exchange(slots_, std::vector<uint32_t>(slots_.empty() ? kFewest : slots_.size() * 2));
  shift_ = 64;
  for (size_t size = slots_.size(); size > 1; size /= 2) --shift_;
  for (const uint32_t last : old) {
    if (last != 0)
      slots_[slot_of(edges_[last - 1].key)] = last;
  }
}

}  // namespace lint
