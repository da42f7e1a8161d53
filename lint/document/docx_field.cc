// SPDX-License-Identifier: MIT
#include "lint/document/docx_field.h"

#include <algorithm>
#include <utility>

#include "lint/document/docx_properties.h"

namespace lint {
namespace {

/// Longer instructions carry nothing that is looked at.
constexpr size_t kMaxInstruction = 4096;
/// The most entries that Word allows in a drop-down field.
constexpr int32_t kMaxEntries = 25;

/// The first word of `text`, which is cut off it.
std::string_view take_word(std::string_view& text) {
  const size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
  const size_t end = std::min(text.find_first_of(" \t\\", begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

std::string_view name_of_field(std::string_view instruction) {
  return take_word(instruction);
}

}  // namespace

void DocxFields::begin() {
  Field field;
  field.shows_around = shows_text();
  open_.push_back(std::move(field));
}

void DocxFields::instruct(std::string_view text) {
  if (open_.empty() || open_.back().has_result)
    return;
  std::string& instruction = open_.back().instruction;
  if (instruction.size() < kMaxInstruction)
    instruction += text;
}

void DocxFields::separate() {
  if (open_.empty())
    return;
  Field& field = open_.back();
  field.has_result = true;
  field.shows_text = field.shows_around && name_of_field(field.instruction) != "TOC";
}

std::string DocxFields::end() {
  if (open_.empty())
    return {};
  const Field field = std::move(open_.back());
  open_.pop_back();
  if (!field.shows_around)
    return {};
  const std::string_view name = name_of_field(field.instruction);
  if (name == "FORMCHECKBOX")
    return std::string(field.ticked ? kTicked : kUnticked);
  if (name == "FORMDROPDOWN") {
    const auto chosen = static_cast<size_t>(field.chosen.value_or(0));
    return chosen < field.entries.size() ? field.entries[chosen] : std::string();
  }
  if (name == "MACROBUTTON" && !field.has_result) {
    std::string_view prompt = field.instruction;
    take_word(prompt);
    take_word(prompt);
    return std::string(prompt.substr(std::min(prompt.find_first_not_of(' '), prompt.size())));
  }
  return {};
}

void DocxFields::read_form_data(Tag tag, const XmlAttributes& attributes) {
  if (open_.empty())
    return;
  Field& field = open_.back();
  if (tag == Tag::CheckBoxField)
    field.form = Form::CheckBox;
  else if (tag == Tag::DropDownField)
    field.form = Form::DropDown;
  else if (field.form == Form::CheckBox && (tag == Tag::Default || tag == Tag::Checked))
    field.ticked = is_on(attributes);
  else if (field.form == Form::DropDown &&
           (tag == Tag::Result || (tag == Tag::Default && !field.chosen)))
    field.chosen = number_of(attributes, "val", 0, kMaxEntries);
  else if (field.form == Form::DropDown && tag == Tag::ListEntry &&
           field.entries.size() < static_cast<size_t>(kMaxEntries))
    field.entries.emplace_back(value_of(attributes));
}

bool DocxFields::is_automatic_number(std::string_view instruction) {
  const std::string_view name = name_of_field(instruction);
  return name == "AUTONUM" || name == "AUTONUMLGL" || name == "AUTONUMOUT" || name == "LISTNUM";
}

}  // namespace lint
