// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/docx_tag.h"
#include "lint/document/xml.h"

namespace lint {

/// The complex fields that are open at a place in the text (ECMA-376 part 1, 17.16.18): their
/// results are shown, their instructions are not, and a table of contents is left out whole.
class DocxFields {
 public:
  /// Whether text that stands here is part of the document.
  bool shows_text() const { return open_.empty() || open_.back().shows_text; }
  bool empty() const { return open_.empty(); }

  void begin();
  /// A piece of the innermost field's instruction.
  void instruct(std::string_view text);
  /// What follows is the result of the innermost field.
  void separate();
  /// Ends the innermost field and gives the text that stands for it besides its result: a tick box,
  /// the chosen entry of a list, the prompt of a button. Empty when it is not shown.
  std::string end();
  /// An element inside the field's form data.
  void read_form_data(Tag tag, const XmlAttributes& attributes);

  /// Whether this is the instruction of a field that numbers its paragraph and has no result.
  static bool is_automatic_number(std::string_view instruction);
  const std::string& instruction() const { return open_.back().instruction; }

  static constexpr std::string_view kTicked = "\u2612";
  static constexpr std::string_view kUnticked = "\u2610";

 private:
  enum class Form : uint8_t { None, CheckBox, DropDown };
  struct Field {
    std::string instruction = {};
    bool shows_around = true;  ///< text around the field is shown
    bool shows_text = false;
    bool has_result = false;
    Form form = Form::None;
    bool ticked = false;
    std::optional<int32_t> chosen = {};
    std::vector<std::string> entries = {};
  };

  std::vector<Field> open_ = {};
};

}  // namespace lint
