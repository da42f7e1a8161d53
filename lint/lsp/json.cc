// SPDX-License-Identifier: MIT
#include "lint/lsp/json.h"

#include <cctype>

namespace lint {
namespace {

/// The code unit of "\uXXXX" at `at`, or nothing.
std::optional<uint32_t> escaped_unit(std::string_view text, size_t at) {
  if (text.size() < at + 6 || text[at] != '\\' || text[at + 1] != 'u')
    return std::nullopt;
  uint32_t unit = 0;
  for (size_t i = at + 2; i < at + 6; ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (std::isxdigit(c) == 0)
      return std::nullopt;
    unit =
        unit * 16 + static_cast<uint32_t>(std::isdigit(c) != 0 ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return unit;
}

bool is_high_surrogate(std::optional<uint32_t> unit) {
  return unit && *unit >= 0xD800 && *unit <= 0xDBFF;
}
bool is_low_surrogate(std::optional<uint32_t> unit) {
  return unit && *unit >= 0xDC00 && *unit <= 0xDFFF;
}

/// `text` with the escapes of lone surrogates replaced.
std::string without_lone_surrogates(std::string_view text) {
  constexpr size_t kEscape = 6;
  std::string clean;
  for (size_t at = 0; at < text.size();) {
    size_t length = text[at] == '\\' && at + 1 < text.size() ? 2 : 1;
    const auto unit = escaped_unit(text, at);
    if (is_high_surrogate(unit) && is_low_surrogate(escaped_unit(text, at + kEscape))) {
      length = 2 * kEscape;
    } else if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
      clean += "\\ufffd";
      at += kEscape;
      continue;
    }
    clean += text.substr(at, length);
    at += length;
  }
  return clean;
}

}  // namespace

std::optional<Json> parse_json(std::string_view text) {
  Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded() && text.find("\\u") != std::string_view::npos)
    json = Json::parse(without_lone_surrogates(text), nullptr, false);
  if (json.is_discarded())
    return std::nullopt;
  return json;
}

std::string write_json(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

const Json& member(const Json& json, std::initializer_list<std::string_view> keys) {
  static const Json kNull;
  const Json* value = &json;
  for (const std::string_view key : keys) {
    if (!value->is_object())
      return kNull;
    const auto found = value->find(std::string(key));
    if (found == value->end())
      return kNull;
    value = &*found;
  }
  return *value;
}

std::string text_at(const Json& json, std::initializer_list<std::string_view> keys) {
  const Json& value = member(json, keys);
  return value.is_string() ? value.get<std::string>() : std::string();
}

uint32_t number_at(const Json& json, std::initializer_list<std::string_view> keys,
                   uint32_t otherwise) {
  const Json& value = member(json, keys);
  if (!value.is_number_integer())
    return otherwise;
  const auto number = value.get<int64_t>();
  return number < 0 || number > INT32_MAX ? otherwise : static_cast<uint32_t>(number);
}

bool is_set(const Json& json, std::initializer_list<std::string_view> keys) {
  const Json& value = member(json, keys);
  return value.is_boolean() && value.get<bool>();
}

}  // namespace lint
