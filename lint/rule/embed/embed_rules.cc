// SPDX-License-Identifier: MIT
// Writes a C++ source that holds the files of the rules, by path, with what their YAML says, and
// what their vocabularies say.
//   embed_rules FOLDER OUTPUT
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "lint/rule/compiled_yaml.h"
#include "lint/rule/loader.h"
#include "lint/rule/yaml.h"
#include "lint/text/file.h"

namespace {

constexpr uint64_t kLargest = 1U << 20U;

/// A string literal in pieces, since one may be no longer than 65536 bytes (C++20, annex B).
std::string literal(std::string_view bytes) {
  constexpr size_t kPiece = 64;
  std::string text;
  for (size_t at = 0; at < bytes.size(); ++at) {
    if (at % kPiece == 0)
      text += at == 0 ? "\n       \"" : "\"\n       \"";
    text += fmt::format("\\{:03o}", static_cast<unsigned char>(bytes[at]));
  }
  return bytes.empty() ? "\"\"" : text + "\"";
}

std::vector<std::string> rule_paths(const std::filesystem::path& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::filesystem::path& path = entry.path();
    const bool is_rule = path.extension() == ".yaml" || path.extension() == ".md";
    if (entry.is_regular_file() && is_rule && path.filename() != "README.md")
      paths.push_back(path.lexically_relative(folder).generic_string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

int embed(const std::filesystem::path& folder, const std::string& output) {
  lint::Vocabulary vocabulary;
  std::vector<lint::Error> errors;
  std::string source =
      "#include \"lint/rule/rule_set.h\"\n\nnamespace lint {\n\n"
      "const std::vector<RuleFile>& built_in_rule_files() {\n"
      "  using namespace std::string_literals;\n"
      "  static const std::vector<RuleFile> files = {\n";
  for (const std::string& path : rule_paths(folder)) {
    const auto text = lint::read_file((folder / path).string(), kLargest);
    if (!text) {
      fmt::print(stderr, "{}\n", lint::to_string(text.error()));
      return 1;
    }
    std::string compiled;
    if (path.ends_with(".yaml")) {
      const auto yaml = lint::parse_yaml(*text, (folder / path).string());
      if (!yaml) {
        fmt::print(stderr, "{}\n", lint::to_string(yaml.error()));
        return 1;
      }
      if (path.starts_with("vocabulary/"))
        lint::load_vocabulary(*yaml, path, vocabulary, errors);
      else
        compiled = lint::compile_yaml(*yaml);
    }
    source += fmt::format(
        "      {{.path = \"{}\",\n       .text ={}s,\n       .is_built_in = true,\n"
        "       .compiled ={}s}},\n",
        path, literal(*text), literal(compiled));
  }
  for (const lint::Error& error : errors) fmt::print(stderr, "{}\n", lint::to_string(error));
  if (!errors.empty())
    return 1;
  source += fmt::format(
      "  }};\n  return files;\n}}\n\nstd::string_view built_in_vocabulary() {{\n"
      "  using namespace std::string_view_literals;\n  return{}sv;\n}}\n\n}}  // namespace lint\n",
      literal(vocabulary.compiled()));
  if (const auto written = lint::write_file(output, source); !written) {
    fmt::print(stderr, "{}\n", lint::to_string(written.error()));
    return 1;
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    fmt::print(stderr, "usage: embed_rules FOLDER OUTPUT\n");
    return 2;
  }
  try {
    return embed(arguments[1], arguments[2]);
  } catch (const std::exception& exception) {
    fmt::print(stderr, "{}: {}\n", arguments[1], exception.what());
    return 1;
  }
}
