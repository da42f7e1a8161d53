// SPDX-License-Identifier: MIT
#include "lint/cli/heap.h"

#include <cstdint>
#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace lint {

#ifdef __GLIBC__

void use_large_pages() {
  constexpr int kGrowth = 32 << 20;
  constexpr uintptr_t kLargePage = 2U << 20U;
  constexpr size_t kMoreThanIsThere = 120U << 10U;  // and less than what is mapped by itself
  // mallopt(3): the heap grows by so much at a time, and large blocks come from it too. What is not
  // touched is not lent.
  mallopt(M_TOP_PAD, kGrowth);
  void* const block = std::malloc(kMoreThanIsThere);
  mallopt(M_MMAP_THRESHOLD, kGrowth);
  const auto begin = reinterpret_cast<uintptr_t>(block);
  const auto end = reinterpret_cast<uintptr_t>(sbrk(0));
  // Another allocator, such as that of a sanitizer, keeps its blocks elsewhere.
  if (block != nullptr && begin < end && end - begin >= kGrowth) {
    const uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
    // madvise(2): a wish; a kernel without large pages refuses it, and all is as before.
    madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
  }
  std::free(block);
}

#else

void use_large_pages() {}

#endif

}  // namespace lint
