// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "lint/document/document.h"
#include "lint/document/reader.h"
#include "lint/text/result.h"

namespace lint {

/// Plain text as contracts are filed: paragraphs from blank lines, indents and typed numbers; page
/// numbers and filing lines between the lines of a sentence are left out. `source` must be valid
/// UTF-8.
Result<std::shared_ptr<const Document>> read_plain_text(std::string source, const std::string& path,
                                                        View view);

}  // namespace lint
