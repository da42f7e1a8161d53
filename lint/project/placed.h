// SPDX-License-Identifier: MIT
#pragma once

#include "lint/text/result.h"

namespace lint {

/// A value of a configuration file, with the place where it stands.
template <typename T>
struct Placed {
  T value = {};
  Error::Position where = {};
};

}  // namespace lint
