// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lint {

/// The edges of a graph whose nodes are left by words: by node and word, the nodes that they lead
/// to. Edges are only added. Adding and looking up allocate no memory for a single edge.
class EdgeTable {
 public:
  void add(uint32_t node, uint32_t word, uint32_t to);

  /// Calls `visit` with each node to which `word` leads from `node`; the last that was added first.
  template <typename Visit>
  void visit(uint32_t node, uint32_t word, Visit visit) const {
    if (slots_.empty())
      return;
    for (uint32_t edge = slots_[slot_of(key_of(node, word))]; edge != 0;
         edge = edges_[edge - 1].next)
      visit(edges_[edge - 1].to);
  }

  /// Hands what the table consists of to `fields`, which keeps it or puts other values there.
  template <typename Fields>
  void visit_fields(Fields& fields) {
    fields(edges_, slots_, used_, shift_);
  }

 private:
  /// Edges are numbered from one; 0 is none.
  struct Edge {
    uint64_t key = 0;
    uint32_t to = 0;
    uint32_t next = 0;  ///< of the same key
  };

  static uint64_t key_of(uint32_t node, uint32_t word) { return uint64_t{node} << 32U | word; }
  /// The slot of a key, or the free one where it belongs. There is always a free one.
  size_t slot_of(uint64_t key) const {
    constexpr uint64_t kSpread = 0x9E3779B97F4A7C15;  // 2^64 divided by the golden ratio
    size_t at = static_cast<size_t>((key * kSpread) >> shift_);
    while (slots_[at] != 0 && edges_[slots_[at] - 1].key != key)
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void grow();

  std::vector<Edge> edges_ = {};
  /// For each key the edge that was added last; 0 for a free slot. A power of two of them, or none.
  std::vector<uint32_t> slots_ = {};
  uint32_t used_ = 0;    ///< slots that are not free
  uint32_t shift_ = 64;  ///< leaves as many bits of a hash as number the slots
};

}  // namespace lint
