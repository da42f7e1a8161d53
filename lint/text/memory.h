// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <typeindex>
#include <unordered_map>
#include <utility>

namespace lint {

/// What was read of texts, kept from one reading of a document to the next, so that of a changed
/// document only what changed is read anew. A value must depend on its text alone, and on the
/// `context` of its kind; the type of the value names its kind. Not for several threads at once.
class Memory {
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  struct AnyShelf {
    virtual ~AnyShelf() = default;
    virtual void forget_before(uint32_t reading) = 0;
  };

 public:
  /// The values of one kind.
  template <typename Value>
  class Shelf : public AnyShelf {
   public:
    explicit Shelf(const uint32_t& reading) : reading_(reading) {}

    /// The value of a text, made by `read` when it is not known. It stays where it is as long as it
    /// is recalled in each reading.
    template <typename Read>
    const Value& recall(std::string_view text, const Read& read) {
      auto known = entries_.find(text);
      if (known == entries_.end())
        known = entries_.emplace(std::string(text), Entry{0, read()}).first;
      known->second.reading = reading_;
      return known->second.value;
    }
    /// Forgets everything when `context` is not that of the last time.
    void set_context(std::string_view context) {
      if (context_ == context)
        return;
      entries_.clear();
      context_ = context;
    }

    void forget_before(uint32_t reading) override {
      std::erase_if(entries_, [&](const auto& entry) { return entry.second.reading < reading; });
    }

   private:
    struct Entry {
      uint32_t reading = 0;  ///< in which it was last recalled
      Value value = {};
    };
    const uint32_t& reading_;
    std::string context_ = {};
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> entries_ = {};
  };

  Memory() = default;
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  /// A reading of the document begins. From time to time what the last one did not recall is
  /// forgotten.
  void begin_reading() {
    constexpr uint32_t kReadings = 16;
    if (reading_ % kReadings == 0) {
      for (const auto& [kind, shelf] : shelves_) shelf->forget_before(reading_);
    }
    ++reading_;
  }

  template <typename Value>
  Shelf<Value>& shelf() {
    auto& shelf = shelves_[typeid(Value)];
    if (!shelf)
      shelf = std::make_unique<Shelf<Value>>(reading_);
    return static_cast<Shelf<Value>&>(*shelf);
  }

 private:
  uint32_t reading_ = 0;
  std::unordered_map<std::type_index, std::unique_ptr<AnyShelf>> shelves_ = {};
};

/// The value that `read` makes of a text, recalled where there is a memory.
template <typename Value, typename Read>
class Recollection {
 public:
  Recollection(Memory* memory, Read read)
      : shelf_(memory == nullptr ? nullptr : &memory->shelf<Value>()), read_(std::move(read)) {}
  /// Valid until the next call.
  const Value& operator()(std::string_view text) {
    if (shelf_ != nullptr)
      return shelf_->recall(text, [&] { return read_(text); });
    fresh_ = read_(text);
    return fresh_;
  }

 private:
  Memory::Shelf<Value>* shelf_;
  Read read_;
  Value fresh_ = {};
};

/// Reads texts with `read`, a function of the text, as far as `memory` does not know its values;
/// null for none.
template <typename Value, typename Read>
Recollection<Value, Read> recollect(Memory* memory, Read read) {
  return {memory, std::move(read)};
}

}  // namespace lint
