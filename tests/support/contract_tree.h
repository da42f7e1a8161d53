// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "lint/clause/outline.h"
#include "lint/document/markdown.h"

/// The clause tree of a contract given as Markdown.
inline lint::ClauseTree contract_tree(std::string markdown) {
  auto document = lint::read_markdown(std::move(markdown), "contract.md", lint::View::Accepted);
  return lint::outline(document.value());
}
