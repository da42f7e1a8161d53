// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lint/lsp/diagnostics.h"
#include "lint/text/file.h"
#include "tests/lsp/sample.h"

using namespace lint;

namespace {

/// The same numbers on every machine.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  size_t below(size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<size_t>(state_ >> 33U) % limit;
  }

 private:
  uint64_t state_;
};

Analysis analysed(const std::string& text, std::shared_ptr<Memory> memory) {
  return Analysis({.uri = "file:///draft.md",
                   .path = "draft.md",
                   .bytes = text,
                   .plan = {.checker = lint::test::built_in_checker()},
                   .today = "2026-01-31",
                   .memory = std::move(memory)});
}

/// All that the rules made of a state of the contract, with the norms it rests on.
std::string told(const Analysis& analysis) {
  std::string told = write_json(diagnostics_of(analysis, {}));
  for (const Requirement& requirement : analysis.checked().requirements) {
    told += '\n' + requirement.rule;
    for (const Element& element : requirement.elements) {
      told += '\n' + element.name + ": " + element.reason + element.remark;
      for (const std::string& line : element.trace) told += '\n' + line;
    }
  }
  return told;
}

/// Changes the text as somebody who drafts does, and as nobody does.
void edit(std::string& text, Random& random) {
  constexpr std::array<std::string_view, 26> kPieces = {
      "s",
      " ",
      "shall ",
      "may ",
      "not ",
      "Provider ",
      "upon request ",
      "promptly ",
      ".",
      ";",
      ",",
      "(a) ",
      "9. ",
      "\n",
      "\n\n",
      "\n\n## 7. Notices\n\n",
      "\n\n7.3 Provider shall deliver its SOC 2 Type II report each year.\n\n",
      "\"Audit Window\" means thirty (45) days. ",
      "within the Audit Window ",
      "as set out in Section 2.1 ",
      "Northlight Hosting Inc. (\"Supplier\") ",
      "Supplier shall cause its subcontractors to ",
      "the following: ",
      "[●] ",
      "**Reports.** ",
      "<!-- "};
  const size_t at = random.below(text.size() + 1);
  switch (random.below(6)) {
    case 0:
      text.erase(at, random.below(8));
      return;
    case 1: {
      // A paragraph goes, or comes again elsewhere.
      const size_t begin = text.rfind("\n\n", at);
      const size_t end = text.find("\n\n", at);
      if (begin == std::string::npos || end == std::string::npos || end <= begin)
        return;
      const std::string paragraph = text.substr(begin, end - begin);
      if (random.below(2) == 0)
        text.erase(begin, end - begin);
      const size_t other = text.find("\n\n", random.below(text.size() + 1));
      if (other != std::string::npos)
        text.insert(other, paragraph);
      return;
    }
    default:
      text.insert(at, kPieces.at(random.below(kPieces.size())));
  }
}

/// Whole characters only: clients send no others.
void mend(std::string& text) {
  std::string whole;
  for (size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const size_t size = lead < 0x80    ? 1
                        : lead >= 0xF0 ? 4
                        : lead >= 0xE0 ? 3
                        : lead >= 0xC0 ? 2
                                       : 0;
    bool is_whole = size > 0 && i + size <= text.size();
    for (size_t k = 1; is_whole && k < size; ++k)
      is_whole = (static_cast<unsigned char>(text[i + k]) & 0xC0U) == 0x80U;
    if (is_whole)
      whole += text.substr(i, size);
    i += is_whole ? size : 1;
  }
  text = std::move(whole);
}

}  // namespace

TEST_CASE("after any edits a contract is told the same of as when it is read anew") {
  std::vector<std::filesystem::path> paths;
  const auto folder = std::filesystem::path(SOURCE_DIR) / "fixtures/contracts";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".md")
      paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  REQUIRE(paths.size() >= 3);
  Random random(20260131);
  constexpr size_t kContracts = 4;
  constexpr size_t kEdits = 80;  // of each
  for (size_t i = 0; i < kContracts; ++i) {
    const auto& path = paths[i * (paths.size() - 1) / (kContracts - 1)];
    CAPTURE(path);
    std::string text = *read_file(path.string(), 1U << 24U);
    const auto memory = std::make_shared<Memory>();
    for (size_t count = 0; count < kEdits; ++count) {
      edit(text, random);
      mend(text);
      const Analysis kept = analysed(text, memory);
      CAPTURE(count);
      CAPTURE(text);
      REQUIRE(told(kept) == told(analysed(text, nullptr)));
    }
  }
}
