// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "lint/document/document.h"
#include "lint/document/reader.h"
#include "lint/text/memory.h"
#include "lint/text/result.h"

namespace lint {

/// GitHub-flavoured Markdown (CommonMark 0.29 with tables, footnotes, task lists and
/// strikethrough). `source` must be valid UTF-8. Sections that `memory` knows are not read again.
Result<std::shared_ptr<const Document>> read_markdown(std::string source, const std::string& path,
                                                      View view, Memory* memory = nullptr);

}  // namespace lint
