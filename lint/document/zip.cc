// SPDX-License-Identifier: MIT
#include "lint/document/zip.h"

#include <fmt/core.h>
#include <zip.h>

#include <algorithm>
#include <utility>

namespace lint {
namespace {

constexpr std::string_view kDamagedCure =
    "the file is damaged: get it again from where it came, or open it in a word processor and save "
    "it again";
constexpr std::string_view kEncryptedCure =
    "remove the protection in a word processor and save the document again";

/// 1 January 1980, the first day that an archive can name (APPNOTE.TXT 4.4.6).
constexpr uint16_t kNoTime = 0;
constexpr uint16_t kNoDate = 0x21;

/// Deflate cannot do better than 1032 to 1.
constexpr uint64_t kMaxRatio = 1032;

Error damaged(std::string message) {
  return {.message = std::move(message), .cure = std::string(kDamagedCure)};
}

std::string folded(std::string_view part) {
  std::string name(part);
  if (!name.empty() && name.front() == '/')
    name.erase(0, 1);
  for (char& c : name) {
    if (c == '\\')
      c = '/';
    else if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  }
  return name;
}

}  // namespace

void Archive::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

Result<Archive> Archive::open(std::string_view bytes, uint64_t max_inflated) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* const archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!archive) {
    const bool no_end = zip_error_code_zip(&error) == ZIP_ER_NOZIP;
    std::string reason = no_end ? "its end is missing" : zip_error_strerror(&error);
    if (source)
      zip_source_free(source);
    zip_error_fini(&error);
    return fail(damaged(fmt::format("truncated or corrupt zip archive: {}", reason)));
  }
  Archive result;
  result.archive_.reset(archive);
  result.left_ = max_inflated;
  result.max_inflated_ = max_inflated;
  result.size_ = bytes.size();
  const auto count =
      static_cast<uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(archive, 0)));
  for (uint64_t i = 0; i < count; ++i) {
    const char* const name = zip_get_name(archive, i, ZIP_FL_ENC_GUESS);
    if (!name)
      return fail(damaged("corrupt zip archive: a part has no name"));
    if (!result.parts_.emplace(folded(name), i).second)
      return fail({.message = fmt::format("two parts of the archive are named {}", name),
                   .cure = "programs differ in which of them they show, so neither can be trusted: "
                           "open the file in a word processor and save it again"});
  }
  return result;
}

bool Archive::contains(std::string_view part) const {
  return parts_.count(folded(part)) > 0;
}

Result<std::string> Archive::read(std::string_view part) {
  const auto found = parts_.find(folded(part));
  if (found == parts_.end())
    return fail(damaged(fmt::format("part {} is missing", part)));
  const auto corrupt = [&](zip_error_t* error) {
    return fail(damaged(fmt::format("part {} is corrupt: {}", part, zip_error_strerror(error))));
  };
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive_.get(), found->second, 0, &stat) != 0)
    return corrupt(zip_get_error(archive_.get()));
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    return fail({.message = fmt::format("part {} is encrypted", part),
                 .cure = std::string(kEncryptedCure)});

  const auto close = [](zip_file_t* file) { zip_fclose(file); };
  const std::unique_ptr<zip_file_t, decltype(close)> file(
      zip_fopen_index(archive_.get(), found->second, 0), close);
  if (!file)
    return corrupt(zip_get_error(archive_.get()));
  std::string bytes;
  const uint64_t declared = (stat.valid & ZIP_STAT_SIZE) != 0 ? stat.size : 0;
  // One byte more, so that the end is seen without growing.
  bytes.resize(static_cast<size_t>(std::min({declared, left_, size_ * kMaxRatio})) + 1);
  size_t length = 0;
  for (;;) {
    if (length == bytes.size())
      bytes.resize(std::min<uint64_t>(left_ + 1, length * 2));
    const zip_int64_t got = zip_fread(file.get(), bytes.data() + length, bytes.size() - length);
    if (got < 0)
      return corrupt(zip_file_get_error(file.get()));
    if (got == 0)
      break;
    length += static_cast<size_t>(got);
    if (length > left_)
      return fail({.message = fmt::format("part {} takes the document beyond {} MiB", part,
                                          max_inflated_ >> 20),
                   .cure = "split the document, or have the file's origin checked: it may be a "
                           "decompression bomb"});
  }
  bytes.resize(length);
  left_ -= length;
  return bytes;
}

namespace {

Error not_written(std::string_view why) {
  return {.message = fmt::format("the archive cannot be written: {}", why)};
}

/// Writes one change into an archive that is open for writing; false when libzip refuses.
bool make_change(zip_t* archive, const PartChange& change) {
  zip_int64_t index = -1;
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* const name = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
    if (name && folded(name) == folded(change.part))
      index = i;
  }
  if (!change.bytes)
    return index < 0 || zip_delete(archive, static_cast<zip_uint64_t>(index)) == 0;
  zip_source_t* const source =
      zip_source_buffer(archive, change.bytes->data(), change.bytes->size(), 0);
  if (!source)
    return false;
  const bool placed =
      index < 0
          ? (index = zip_file_add(archive, change.part.c_str(), source, ZIP_FL_ENC_UTF_8)) >= 0
          : zip_file_replace(archive, static_cast<zip_uint64_t>(index), source, 0) == 0;
  if (!placed) {
    zip_source_free(source);
    return false;
  }
  const auto entry = static_cast<zip_uint64_t>(index);
  return zip_file_set_dostime(archive, entry, kNoTime, kNoDate, 0) == 0 &&
         zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 0) == 0;
}

Result<std::string> read_all(zip_source_t* source) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
    return fail(not_written(zip_error_strerror(zip_source_error(source))));
  std::string bytes(stat.size, '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (got != static_cast<zip_int64_t>(bytes.size()))
    return fail(not_written(zip_error_strerror(zip_source_error(source))));
  return bytes;
}

}  // namespace

Result<std::string> rewrite_archive(std::string_view bytes,
                                    const std::vector<PartChange>& changes) {
  // Refuses what cannot be trusted, with the message for it.
  if (auto readable = Archive::open(bytes); !readable)
    return fail(std::move(readable.error()));
  zip_error_t error;
  zip_error_init(&error);
  const auto free_source = [](zip_source_t* source) { zip_source_free(source); };
  const std::unique_ptr<zip_source_t, decltype(free_source)> source(
      zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), free_source);
  zip_t* const archive = source ? zip_open_from_source(source.get(), 0, &error) : nullptr;
  if (!archive) {
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return fail(not_written(why));
  }
  // Closing the archive gives up its hold on the source, whose new bytes are read afterwards.
  zip_source_keep(source.get());
  for (const PartChange& change : changes) {
    if (!make_change(archive, change)) {
      const std::string why = zip_error_strerror(zip_get_error(archive));
      zip_discard(archive);
      return fail(not_written(why));
    }
  }
  if (zip_close(archive) != 0) {
    const std::string why = zip_error_strerror(zip_get_error(archive));
    zip_discard(archive);
    return fail(not_written(why));
  }
  return read_all(source.get());
}

}  // namespace lint
