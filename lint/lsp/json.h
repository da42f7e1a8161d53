// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace lint {

/// A JSON value of the protocol (RFC 8259); objects keep the order of their keys.
using Json = nlohmann::ordered_json;

/// Parses a message. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. Nothing when it is
/// no JSON.
std::optional<Json> parse_json(std::string_view text);

/// One line; bytes that are not UTF-8 become U+FFFD.
std::string write_json(const Json& json);

/// The member below `keys`, one in the other; null when there is none.
const Json& member(const Json& json, std::initializer_list<std::string_view> keys);

/// The same as a text or a number; the default when it is missing or something else.
std::string text_at(const Json& json, std::initializer_list<std::string_view> keys);
uint32_t number_at(const Json& json, std::initializer_list<std::string_view> keys,
                   uint32_t otherwise = 0);
bool is_set(const Json& json, std::initializer_list<std::string_view> keys);

}  // namespace lint
