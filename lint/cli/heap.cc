// SPDX-License-Identifier: MIT
#include "lint/cli/heap.h"

#include <algorithm>
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
  constexpr size_t kMoreThanIsThere = 1U << 20U;
  constexpr size_t kHeader = 64;  // of a block, with room to spare
  // mallopt(3): the heap grows by so much at a time, and large blocks come from it too. What is not
  // touched is not lent.
  mallopt(M_TOP_PAD, kGrowth);
  mallopt(M_MMAP_THRESHOLD, kGrowth);
  void* const block = std::malloc(kMoreThanIsThere);
  const auto begin = reinterpret_cast<uintptr_t>(block);
  const auto end = reinterpret_cast<uintptr_t>(sbrk(0));
  // Another allocator, such as that of a sanitizer, keeps its blocks elsewhere.
  if (block == nullptr || begin >= end || end - begin < kGrowth)
    return std::free(block);
  const uintptr_t first = (begin + kLargePage - 1) / kLargePage * kLargePage;
  // madvise(2): a wish; a kernel without large pages refuses it, and all is as before.
  madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
  // What lies before the first large page would be lent in small ones. The block takes it, and is
  // not touched.
  [[maybe_unused]] static void* volatile untouched = nullptr;
  untouched = std::realloc(block, std::max(first - begin, 2 * kHeader) - kHeader);
}

#else

void use_large_pages() {}

#endif

}  // namespace lint
