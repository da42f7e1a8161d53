// SPDX-License-Identifier: MIT
#include "lint/lsp/uri.h"

#include <cctype>

namespace lint {
namespace {

int value_of(char digit) {
  const auto c = static_cast<unsigned char>(digit);
  if (std::isxdigit(c) == 0)
    return -1;
  return std::isdigit(c) != 0 ? c - '0' : std::tolower(c) - 'a' + 10;
}

std::string decoded(std::string_view text) {
  std::string bytes;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool is_escape = text[i] == '%' && i + 2 < text.size() && value_of(text[i + 1]) >= 0 &&
                           value_of(text[i + 2]) >= 0;
    if (!is_escape) {
      bytes += text[i];
      continue;
    }
    bytes += static_cast<char>(value_of(text[i + 1]) * 16 + value_of(text[i + 2]));
    i += 2;
  }
  return bytes;
}

}  // namespace

std::optional<std::string> path_of_uri(std::string_view uri) {
  constexpr std::string_view kScheme = "file://";
  if (!uri.starts_with(kScheme))
    return std::nullopt;
  uri.remove_prefix(kScheme.size());
  const size_t path = uri.find('/');
  if (path == std::string_view::npos || (path != 0 && uri.substr(0, path) != "localhost"))
    return std::nullopt;
  return decoded(uri.substr(path, uri.find_first_of("?#", path) - path));
}

std::string uri_of_path(std::string_view path) {
  constexpr std::string_view kUnreserved = "-._~/";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string uri = "file://";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain =
        byte < 0x80 && (std::isalnum(byte) != 0 || kUnreserved.find(c) != std::string_view::npos);
    if (is_plain) {
      uri += c;
    } else {
      uri += '%';
      uri += kDigits[byte >> 4U];
      uri += kDigits[byte & 0xFU];
    }
  }
  return uri;
}

std::string name_of_uri(std::string_view uri) {
  uri = uri.substr(0, uri.find_first_of("?#"));
  const size_t name = uri.find_last_of("/:");
  return decoded(name == std::string_view::npos ? uri : uri.substr(name + 1));
}

}  // namespace lint
