// SPDX-License-Identifier: MIT
#include "lint/rule/yaml.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

namespace lint {
namespace {

constexpr size_t kDeepest = 32;

Error::Position position(const YAML::Mark& mark) {
  return {static_cast<uint32_t>(std::max(mark.line, 0)) + 1,
          static_cast<uint32_t>(std::max(mark.column, 0)) + 1};
}

/// Builds the tree from the parser's events; the first error stops it.
class Builder : public YAML::EventHandler {
 public:
  struct Stop {
    std::string message;
    Error::Position where;
  };

  Yaml root;

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    throw Stop{"anchors are not used here", position(mark)};
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    throw Stop{"aliases are not used here", position(mark)};
  }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { put({.where = position(mark)}); }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string& value) override {
    refuse_tag(mark, tag);
    put({.scalar = value, .quoted = tag == "!", .where = position(mark)});
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, Yaml::Kind::List);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, Yaml::Kind::Map);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Level {
    Yaml node;
    bool has_key = false;
    Yaml key;
  };

  static void refuse_tag(const YAML::Mark& mark, const std::string& tag) {
    if (!tag.empty() && tag != "?" && tag != "!")
      throw Stop{fmt::format("the tag '{}' is not used here", tag), position(mark)};
  }

  void open(const YAML::Mark& mark, const std::string& tag, Yaml::Kind kind) {
    refuse_tag(mark, tag);
    if (levels_.size() >= kDeepest)
      throw Stop{"nested too deeply", position(mark)};
    levels_.push_back(
        {.node = {.kind = kind, .where = position(mark)}, .has_key = false, .key = {}});
  }

  void close() {
    Yaml node = std::move(levels_.back().node);
    levels_.pop_back();
    put(std::move(node));
  }

  void put(Yaml node) {
    if (levels_.empty()) {
      root = std::move(node);
      return;
    }
    Level& level = levels_.back();
    if (level.node.kind == Yaml::Kind::List) {
      level.node.list.push_back(std::move(node));
    } else if (!level.has_key) {
      if (node.kind != Yaml::Kind::Scalar)
        throw Stop{"a key must be a word", node.where};
      if (level.node.find(node.scalar) != nullptr)
        throw Stop{fmt::format("the key '{}' stands twice", node.scalar), node.where};
      level.key = std::move(node);
      level.has_key = true;
    } else {
      level.node.map.emplace_back(std::move(level.key), std::move(node));
      level.has_key = false;
    }
  }

  std::vector<Level> levels_;
};

}  // namespace

const Yaml* Yaml::find(std::string_view key) const {
  for (const auto& [name, value] : map) {
    if (name.scalar == key)
      return &value;
  }
  return nullptr;
}

Result<Yaml> parse_yaml(std::string_view text, const std::string& path) {
  const auto error = [&](std::string message, Error::Position where, std::string cure = {}) {
    return fail({.kind = Error::Kind::Rule,
                 .message = std::move(message),
                 .cure = std::move(cure),
                 .path = path,
                 .where = where});
  };
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    Builder builder;
    parser.HandleNextDocument(builder);
    return std::move(builder.root);
  } catch (const Builder::Stop& stop) {
    return error(stop.message, stop.where);
  } catch (const YAML::Exception& exception) {
    return error("not YAML: " + exception.msg, position(exception.mark),
                 "put words with [, ], {, }, *, &, #, : or quotation marks between single quotes");
  }
}

}  // namespace lint
