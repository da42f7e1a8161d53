// SPDX-License-Identifier: MIT
#include "lint/rule/compiled_yaml.h"

#include <cassert>
#include <cstdint>
#include <utility>

namespace lint {
namespace {

// A node is its kind and whether it is quoted, line, column, and then its words with their length,
// or the number of its parts and the parts; a map's parts are key, value, key, value. Numbers are
// seven bits to a byte, the lowest first (LEB128).

void write_number(uint64_t number, std::string& bytes) {
  for (; number >= 0x80U; number >>= 7U)
    bytes.push_back(static_cast<char>((number & 0x7FU) | 0x80U));
  bytes.push_back(static_cast<char>(number));
}

void write(const Yaml& yaml, std::string& bytes) {
  write_number(static_cast<uint64_t>(yaml.kind) * 2 + (yaml.quoted ? 1 : 0), bytes);
  write_number(yaml.where.line, bytes);
  write_number(yaml.where.column, bytes);
  switch (yaml.kind) {
    case Yaml::Kind::Scalar:
      write_number(yaml.scalar.size(), bytes);
      bytes += yaml.scalar;
      return;
    case Yaml::Kind::List:
      write_number(yaml.list.size(), bytes);
      for (const Yaml& item : yaml.list) write(item, bytes);
      return;
    case Yaml::Kind::Map:
      write_number(yaml.map.size(), bytes);
      for (const auto& [key, value] : yaml.map) {
        write(key, bytes);
        write(value, bytes);
      }
      return;
  }
}

class CompiledReader {
 public:
  explicit CompiledReader(std::string_view bytes) : bytes_(bytes) {}

  Yaml read() {
    Yaml yaml;
    const uint64_t head = number();
    yaml.kind = static_cast<Yaml::Kind>(head / 2);
    yaml.quoted = head % 2 == 1;
    yaml.where.line = static_cast<uint32_t>(number());
    yaml.where.column = static_cast<uint32_t>(number());
    const uint64_t count = number();
    switch (yaml.kind) {
      case Yaml::Kind::Scalar:
        assert(count <= bytes_.size());
        yaml.scalar = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        break;
      case Yaml::Kind::List:
        yaml.list.reserve(count);
        for (uint64_t i = 0; i < count; ++i) yaml.list.push_back(read());
        break;
      case Yaml::Kind::Map:
        yaml.map.reserve(count);
        for (uint64_t i = 0; i < count; ++i) {
          Yaml key = read();
          yaml.map.emplace_back(std::move(key), read());
        }
        break;
    }
    return yaml;
  }

 private:
  uint64_t number() {
    uint64_t number = 0;
    for (uint32_t shift = 0;; shift += 7) {
      assert(!bytes_.empty());
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      number |= static_cast<uint64_t>(byte & 0x7FU) << shift;
      if (byte < 0x80U)
        return number;
    }
  }

  std::string_view bytes_;
};

}  // namespace

std::string compile_yaml(const Yaml& yaml) {
  std::string bytes;
  write(yaml, bytes);
  return bytes;
}

Yaml read_compiled_yaml(std::string_view bytes) {
  return CompiledReader(bytes).read();
}

}  // namespace lint
