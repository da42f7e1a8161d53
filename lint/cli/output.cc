// SPDX-License-Identifier: MIT
#include "lint/cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "lint/report/columns.h"
#include "lint/text/file.h"

namespace lint {

bool write_output(const std::string& path, std::string_view bytes) {
  if (!path.empty() && path != "-") {
    const Result<void> written = write_file(path, bytes);
    if (!written)
      print(written.error());
    return written.has_value();
  }
  errno = 0;
  const size_t count = std::fwrite(bytes.data(), 1, bytes.size(), stdout);
  if ((count == bytes.size() && std::fflush(stdout) == 0) || errno == EPIPE)
    return true;
  print({.message = std::string("standard output cannot be written: ") + std::strerror(errno)});
  return false;
}

void say(const std::string& sentence) {
  std::fprintf(stderr, "clauselint: %s\n", printable(sentence).c_str());
}

bool append_output(const std::string& path, std::string_view bytes) {
  std::FILE* file = std::fopen(path.c_str(), "ab");
  bool written =
      file != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  if (file != nullptr)
    written = std::fclose(file) == 0 && written;
  if (!written)
    print({.message = std::string("cannot be written: ") + std::strerror(errno), .path = path});
  return written;
}

void print(const Error& error) {
  say(to_string(error));
}

}  // namespace lint
