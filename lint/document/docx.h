// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "lint/document/document.h"
#include "lint/document/reader.h"
#include "lint/text/result.h"

namespace lint {

/// An Office Open XML word-processing document (ECMA-376, strict or transitional).
Result<std::shared_ptr<const Document>> read_docx(std::string_view bytes, const std::string& path,
                                                  View view);

}  // namespace lint
