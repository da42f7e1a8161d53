// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/document/document.h"

namespace lint::test {

/// A zip archive of stored parts. Nothing stops a test from naming two parts alike.
std::string write_zip(const std::vector<std::pair<std::string, std::string>>& parts);

/// A DOCX from the XML inside its parts. The prefixes w, w14, wp, wps, a, v, r, m and mc are bound.
/// A part that is empty is left out.
struct Docx {
  std::string body = {};       ///< inside w:body
  std::string styles = {};     ///< inside w:styles
  std::string numbering = {};  ///< inside w:numbering
  std::string comments = {};
  std::string footnotes = {};
  std::string endnotes = {};
  std::string header = {};  ///< relationship "header"
  std::string footer = {};  ///< relationship "footer"
  std::string main_part = "word/document.xml";
  bool strict = false;

  std::string bytes() const;
};

/// XML of a run and of a paragraph; the text must need no escaping.
std::string run(std::string_view text, std::string_view properties = "");
std::string paragraph(std::string_view text, std::string_view properties = "");
/// A paragraph with automatic number.
std::string item(int numbering, int level, std::string_view text);
/// XML of a numbering level, and of an instance of abstract numbering 0 or another.
std::string level(int index, std::string_view format, std::string_view text,
                  std::string_view more = "");
std::string abstract(int id, std::string_view levels);
std::string instance(int id, int abstract, std::string_view overrides = "");

/// One line for each block: what it is, its label in angle brackets, and its text with the run-in
/// title in braces and emphasised text between stars.
std::string describe(const Document& document);
/// The blocks of a DOCX that can be read, or the error's message.
std::string describe(const Docx& docx);
/// The same for the view before all changes.
std::string describe_original(const Docx& docx);

}  // namespace lint::test
