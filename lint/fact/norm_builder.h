// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "lint/fact/norm.h"
#include "lint/fact/subject.h"

namespace lint {

/// Gathers what the phrases of a sentence say into a norm: terms with their zones, periods,
/// frequencies, blanks and choices. `norm.verb` must be set before. The reading and the norm must
/// outlive it.
class NormBuilder {
 public:
  NormBuilder(const Reading& reading, Norm& norm) : reading_(reading), norm_(norm) {}

  /// Adds the phrases [begin, end). `zone` is that of the first phrase; conditions and exceptions
  /// change it on the way.
  void gather(size_t begin, size_t end, Term::Zone zone);

 private:
  bool opens_exception(size_t i) const;
  bool names_event(size_t i) const;
  bool opens_condition(size_t i) const;
  void find_choices(size_t begin, size_t end);
  void add(size_t i, Term::Zone zone);

  const Reading& reading_;
  Norm& norm_;
};

}  // namespace lint
