// SPDX-License-Identifier: MIT
#include "lint/rule/yaml.h"

#include <fmt/format.h>
#include <yaml.h>

#include <algorithm>
#include <array>
#include <optional>

namespace lint {
namespace {

constexpr size_t kDeepest = 32;
/// What the core schema of YAML 1.2 (10.3.2) reads as nothing.
constexpr std::array<std::string_view, 4> kNull = {"~", "null", "Null", "NULL"};

Error::Position position(const yaml_mark_t& mark) {
  return {static_cast<uint32_t>(mark.line) + 1, static_cast<uint32_t>(mark.column) + 1};
}

std::string words(const yaml_char_t* text, size_t size) {
  return {text, text + size};
}

/// A fault in the text, from where it is found to where it is reported.
struct Fault {
  std::string message;
  Error::Position where;
  std::string cure = {};
};

class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event_); }

  yaml_event_t* get() { return &event_; }
  const yaml_event_t* operator->() const { return &event_; }

 private:
  yaml_event_t event_ = {};
};

class Parser {
 public:
  explicit Parser(std::string_view text) {
    yaml_parser_initialize(&parser_);
    // Bytes without a sign; nothing else is changed.
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const yaml_char_t*>(text.data()),
                                 text.size());
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&parser_); }

  /// The next event; a fault where the text is not YAML.
  std::optional<Fault> next(Event& event) {
    if (yaml_parser_parse(&parser_, event.get()) != 0)
      return {};
    const bool in_bytes = parser_.error == YAML_READER_ERROR;
    return Fault{
        fmt::format("not YAML: {}", parser_.problem != nullptr ? parser_.problem : "too large"),
        position(in_bytes ? parser_.mark : parser_.problem_mark),
        "put words with [, ], {, }, *, &, #, : or quotation marks between single quotes"};
  }

 private:
  yaml_parser_t parser_ = {};
};

/// Builds the tree from the parser's events.
class Builder {
 public:
  Yaml root;

  std::optional<Fault> add(const Event& event) {
    const Error::Position where = position(event->start_mark);
    switch (event->type) {
      case YAML_ALIAS_EVENT:
        return Fault{"aliases are not used here", where};
      case YAML_SCALAR_EVENT: {
        const auto& scalar = event->data.scalar;
        if (auto fault = refuse(scalar.anchor, scalar.tag, where))
          return fault;
        const bool quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
        std::string text = words(scalar.value, scalar.length);
        if (!quoted && std::find(kNull.begin(), kNull.end(), text) != kNull.end())
          text.clear();
        return put({.scalar = std::move(text), .quoted = quoted, .where = where});
      }
      case YAML_SEQUENCE_START_EVENT: {
        const auto& start = event->data.sequence_start;
        return open(Yaml::Kind::List, start.anchor, start.tag, where);
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& start = event->data.mapping_start;
        return open(Yaml::Kind::Map, start.anchor, start.tag, where);
      }
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        return close();
      default:
        return {};
    }
  }

 private:
  struct Level {
    Yaml node;
    bool has_key = false;
    Yaml key;
  };

  static std::optional<Fault> refuse(const yaml_char_t* anchor, const yaml_char_t* tag,
                                     Error::Position where) {
    if (anchor != nullptr)
      return Fault{"anchors are not used here", where};
    if (tag != nullptr)
      return Fault{"tags are not used here", where};
    return {};
  }

  std::optional<Fault> open(Yaml::Kind kind, const yaml_char_t* anchor, const yaml_char_t* tag,
                            Error::Position where) {
    if (auto fault = refuse(anchor, tag, where))
      return fault;
    if (levels_.size() >= kDeepest)
      return Fault{"nested too deeply", where};
    levels_.push_back({.node = {.kind = kind, .where = where}, .has_key = false, .key = {}});
    return {};
  }

  std::optional<Fault> close() {
    Yaml node = std::move(levels_.back().node);
    levels_.pop_back();
    return put(std::move(node));
  }

  std::optional<Fault> put(Yaml&& node) {
    if (levels_.empty()) {
      root = std::move(node);
      return {};
    }
    Level& level = levels_.back();
    if (level.node.kind == Yaml::Kind::List) {
      level.node.list.push_back(std::move(node));
    } else if (!level.has_key) {
      if (node.kind != Yaml::Kind::Scalar)
        return Fault{"a key must be a word", node.where};
      if (level.node.find(node.scalar) != nullptr)
        return Fault{fmt::format("the key '{}' stands twice", node.scalar), node.where};
      level.key = std::move(node);
      level.has_key = true;
    } else {
      level.node.map.emplace_back(std::move(level.key), std::move(node));
      level.has_key = false;
    }
    return {};
  }

  std::vector<Level> levels_;
};

tl::expected<Yaml, Fault> build(std::string_view text) {
  Parser parser(text);
  Builder builder;
  for (size_t documents = 0;;) {
    Event event;
    std::optional<Fault> fault = parser.next(event);
    if (!fault && event->type == YAML_STREAM_END_EVENT)
      return std::move(builder.root);
    if (!fault && event->type == YAML_DOCUMENT_START_EVENT && ++documents > 1)
      fault = Fault{"a second document begins here", position(event->start_mark),
                    "put each into a file of its own"};
    if (!fault)
      fault = builder.add(event);
    if (fault)
      return tl::unexpected(std::move(*fault));
  }
}

}  // namespace

const Yaml* Yaml::find(std::string_view key) const {
  for (const auto& [name, value] : map) {
    if (name.scalar == key)
      return &value;
  }
  return nullptr;
}

Result<Yaml> parse_yaml(std::string_view text, const std::string& path) {
  auto built = build(text);
  if (built)
    return std::move(*built);
  return fail({.kind = Error::Kind::Rule,
               .message = std::move(built.error().message),
               .cure = std::move(built.error().cure),
               .path = path,
               .where = built.error().where});
}

}  // namespace lint
