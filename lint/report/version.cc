// SPDX-License-Identifier: MIT
#include "lint/report/version.h"

namespace lint {

std::string_view version() {
  return CLAUSELINT_VERSION;
}

}  // namespace lint
