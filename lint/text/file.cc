// SPDX-License-Identifier: MIT
#include "lint/text/file.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace lint {
namespace {

struct Close {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

Error system_error(const std::string& path, std::string_view deed) {
  return {.message = fmt::format("cannot be {}: {}", deed, std::strerror(errno)), .path = path};
}

}  // namespace

Result<std::string> read_file(const std::string& path, uint64_t max_bytes) {
  const bool standard_input = path == "-";
  File opened(standard_input ? nullptr : std::fopen(path.c_str(), "rb"));
  if (!standard_input && !opened)
    return fail(system_error(path, "read"));
  std::FILE* file = standard_input ? stdin : opened.get();
  struct stat status = {};
  if (!standard_input && fstat(fileno(file), &status) == 0) {
    if (S_ISDIR(status.st_mode))
      return fail({.message = "is a directory, not a file", .path = path});
  }
  std::string bytes;
  if (status.st_size > 0)
    bytes.reserve(static_cast<size_t>(status.st_size) + 1);
  char buffer[1 << 16];
  for (size_t count = sizeof buffer; count == sizeof buffer;) {
    count = std::fread(buffer, 1, sizeof buffer, file);
    bytes.append(buffer, count);
    if (bytes.size() > max_bytes) {
      return fail({.message = fmt::format("is larger than {} MiB", max_bytes >> 20U),
                   .cure = "split the file, or lint the part that holds the contract",
                   .path = path});
    }
  }
  if (std::ferror(file) != 0)
    return fail(system_error(path, "read"));
  return bytes;
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  std::string temporary = path + ".XXXXXX";
  const int descriptor = mkstemp(temporary.data());
  if (descriptor < 0)
    return fail(system_error(path, "written"));
  struct stat status = {};
  const mode_t mask = umask(0);
  umask(mask);
  const mode_t mode = stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : 0666U & ~mask;
  const auto give_up = [&] {
    const Error error = system_error(path, "written");
    unlink(temporary.c_str());
    return fail(error);
  };
  File file(fdopen(descriptor, "wb"));
  if (!file || std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size() ||
      std::fflush(file.get()) != 0 || fsync(descriptor) != 0 || fchmod(descriptor, mode) != 0)
    return give_up();
  file.reset();
  if (std::rename(temporary.c_str(), path.c_str()) != 0)
    return give_up();
  return {};
}

}  // namespace lint
