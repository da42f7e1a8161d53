// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "lint/document/document.h"
#include "lint/text/memory.h"
#include "lint/text/result.h"

namespace lint {

/// Which text a document with tracked changes stands for. Also decides about struck-out Markdown:
/// accepted leaves it out, original keeps it.
enum class View : uint8_t { Accepted, Original };

/// Reads bytes as the format that `path` and the bytes themselves tell: ".docx", ".md",
/// ".markdown",
/// ".mdx", ".txt"; another name is judged by its content. Errors say why the bytes are no contract
/// (legacy .doc, encrypted, lock file, Git LFS pointer, empty, broken archive, ...) and what cures
/// it. With a `memory` of earlier states of a Markdown file only the sections that changed are
/// read.
Result<std::shared_ptr<const Document>> read_document(std::string bytes, const std::string& path,
                                                      View view = View::Accepted,
                                                      Memory* memory = nullptr);

/// Whether a file of this name is a contract to look for in a folder. Lock files (`~$name.docx`)
/// and hidden files are not.
bool is_contract_name(std::string_view file_name);

}  // namespace lint
