// SPDX-License-Identifier: MIT
// A vocabulary as bytes: its fields one behind the other, each list behind its length, as they lie
// in memory.
#include <cassert>
#include <cstring>
#include <type_traits>
#include <utility>

#include "lint/fact/vocabulary.h"

namespace lint {
namespace {

class FieldWriter {
 public:
  template <typename... Field>
  void operator()(Field&... fields) {
    (put(fields), ...);
  }
  std::string take() { return std::move(bytes_); }

 private:
  template <typename Value>
  void put(const Value& value) {
    static_assert(std::has_unique_object_representations_v<Value>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void put(const bool& value) { bytes_.push_back(value ? 1 : 0); }
  void put(const std::string& text) {
    put(text.size());
    bytes_ += text;
  }
  template <typename Value>
  void put(const std::vector<Value>& values) {
    put(values.size());
    if constexpr (std::is_trivially_copyable_v<Value>) {
      static_assert(std::has_unique_object_representations_v<Value>);
      bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
    } else {
      for (const Value& value : values) put(value);
    }
  }
  void put(const Concept& known) {
    (*this)(known.id, known.kind, known.stands_for, known.also_indefinite, known.words);
  }
  void put(WordTable& table) { table.visit_fields(*this); }
  void put(EdgeTable& table) { table.visit_fields(*this); }

  std::string bytes_ = {};
};

class FieldReader {
 public:
  explicit FieldReader(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Field>
  void operator()(Field&... fields) {
    (take(fields), ...);
  }

 private:
  template <typename Value>
  void take(Value& value) {
    copy(&value, sizeof value);
  }
  void take(std::string& text) {
    text.resize(length());
    copy(text.data(), text.size());
  }
  template <typename Value>
  void take(std::vector<Value>& values) {
    values.resize(length());
    if constexpr (std::is_trivially_copyable_v<Value>) {
      copy(values.data(), values.size() * sizeof(Value));
    } else {
      for (Value& value : values) take(value);
    }
  }
  void take(Concept& known) {
    (*this)(known.id, known.kind, known.stands_for, known.also_indefinite, known.words);
  }
  void take(WordTable& table) { table.visit_fields(*this); }
  void take(EdgeTable& table) { table.visit_fields(*this); }

  size_t length() {
    size_t length = 0;
    take(length);
    return length;
  }
  void copy(void* to, size_t size) {
    assert(size <= bytes_.size());
    if (size > 0)
      std::memcpy(to, bytes_.data(), size);
    bytes_.remove_prefix(size);
  }

  std::string_view bytes_;
};

}  // namespace

template <typename Fields>
void Vocabulary::visit_fields(Fields& fields) {
  fields(concepts_, words_, prefixes_, prefix_lengths_, particles_, speaks_of_parties_, edges_,
         nodes_, endings_);
}

std::string Vocabulary::compiled() const {
  Vocabulary copy = *this;  // the fields are visited so that they can be written to
  FieldWriter writer;
  copy.visit_fields(writer);
  return writer.take();
}

Vocabulary Vocabulary::from_compiled(std::string_view bytes) {
  Vocabulary vocabulary;
  FieldReader reader(bytes);
  vocabulary.visit_fields(reader);
  for (size_t id = 0; id < vocabulary.concepts_.size(); ++id)
    vocabulary.ids_.emplace(vocabulary.concepts_[id].id, static_cast<ConceptId>(id));
  return vocabulary;
}

}  // namespace lint
