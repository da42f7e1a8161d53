// SPDX-License-Identifier: MIT
#include "lint/lsp/channel.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <string_view>

namespace lint {
namespace {

constexpr size_t kLongestLine = 4096;
constexpr uint64_t kLargestMessage = uint64_t{1} << 30U;

/// A header line without its CR LF; nothing at the end of the stream.
std::optional<std::string> read_line(std::FILE* in) {
  std::string line;
  for (int c = std::getc(in); c != EOF && line.size() < kLongestLine; c = std::getc(in)) {
    if (c == '\n') {
      if (line.ends_with('\r'))
        line.pop_back();
      return line;
    }
    line += static_cast<char>(c);
  }
  return std::nullopt;
}

/// The number behind "Content-Length:"; nothing for other lines.
std::optional<uint64_t> content_length(std::string line) {
  constexpr std::string_view kName = "content-length:";
  std::transform(line.begin(), line.end(), line.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  if (!line.starts_with(kName))
    return std::nullopt;
  const size_t begin = line.find_first_not_of(' ', kName.size());
  if (begin == std::string::npos)
    return std::nullopt;
  uint64_t length = 0;
  const auto [end, error] = std::from_chars(line.data() + begin, line.data() + line.size(), length);
  if (error != std::errc() || end != line.data() + line.size())
    return std::nullopt;
  return length;
}

}  // namespace

std::optional<std::string> Channel::read() {
  std::optional<uint64_t> length;
  for (;;) {
    const auto line = read_line(in_);
    if (!line)
      return std::nullopt;
    if (line->empty())
      break;
    if (const auto stated = content_length(*line))
      length = stated;
  }
  if (!length || *length > kLargestMessage)
    return std::nullopt;
  std::string content(*length, '\0');
  if (std::fread(content.data(), 1, content.size(), in_) != content.size())
    return std::nullopt;
  return content;
}

void Channel::write(const std::string& content) {
  const std::string header = "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n";
  std::fwrite(header.data(), 1, header.size(), out_);
  std::fwrite(content.data(), 1, content.size(), out_);
  std::fflush(out_);
}

}  // namespace lint
