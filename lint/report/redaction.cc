// SPDX-License-Identifier: MIT
#include "lint/report/redaction.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lint {
namespace {

constexpr std::string_view kLeftOut = "[…]";
/// Longer words than these in a message are none of the contract's by their place alone.
constexpr uint32_t kLongestTerm = 80;

/// By the number of bytes in UTF-8; each takes as many UTF-16 code units as what it stands for.
constexpr std::array<std::string_view, 5> kMasks = {"", "x", "¤", "█", "🀫"};

size_t bytes_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

std::string masked(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const size_t bytes = bytes_of(text[at]);
    const bool is_space = std::string_view(" \t\n\v\f\r").find(text[at]) != std::string_view::npos;
    result += is_space ? text.substr(at, 1) : kMasks[bytes];
    at += bytes;
  }
  return result;
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < 0;
}

/// Whether a word of `text` goes on across this place.
bool is_within_word(std::string_view text, size_t at) {
  return at > 0 && at < text.size() && is_word(text[at - 1]) && is_word(text[at]);
}

void leave_out(std::string& message, std::string_view words) {
  size_t at = words.empty() ? std::string::npos : message.find(words);
  while (at != std::string::npos) {
    const size_t end = at + words.size();
    if (is_within_word(message, at) || is_within_word(message, end)) {
      at = message.find(words, at + 1);
    } else {
      message.replace(at, words.size(), kLeftOut);
      at = message.find(words, at + kLeftOut.size());
    }
  }
}

/// Without what stands in quotation marks.
std::string without_quotes(std::string_view message) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kMarks = {
      {{"\"", "\""}, {"“", "”"}, {"`", "`"}}};
  std::string result(message);
  for (const auto& [open, close] : kMarks) {
    size_t at = result.find(open);
    while (at != std::string::npos) {
      const size_t begin = at + open.size();
      const size_t end = std::min(result.find(close, begin), result.size());
      result.replace(begin, end - begin, kLeftOut);
      at = begin + kLeftOut.size();
      at = at < result.size() ? result.find(open, at + close.size()) : std::string::npos;
    }
  }
  return result;
}

class Redactor {
 public:
  explicit Redactor(const Checked& checked) : checked_(checked), tree_(*checked.tree) {}

  Checked redact() const {
    Checked result = checked_;
    result.fixes.clear();
    result.tree = tree();
    for (Requirement& requirement : result.requirements) {
      for (Element& element : requirement.elements) element.trace.clear();
      for (NearMiss& near : requirement.near_misses) near.reason = without_quotes(near.reason);
      for (Conflict& conflict : requirement.conflicts) conflict.message = message_of(conflict);
    }
    for (Finding& finding : result.findings) redact(finding);
    return result;
  }

 private:
  std::shared_ptr<const ClauseTree> tree() const {
    Document::Fields fields = tree_.document().fields();
    fields.text = masked(fields.text);
    fields.source = masked(fields.source);
    fields.revisions.clear();
    fields.comments.clear();
    return std::make_shared<const ClauseTree>(std::make_shared<const Document>(std::move(fields)),
                                              tree_.clauses(), tree_.notes(),
                                              tree_.drafting_notes());
  }

  void redact(Finding& finding) const {
    for (const Requirement& requirement : checked_.requirements) {
      for (const Conflict& conflict : requirement.conflicts) {
        if (requirement.rule == finding.rule && conflict.message == finding.message) {
          finding.message = message_of(conflict);
          return;
        }
      }
    }
    // What is said of a requirement is said in the words of its rule.
    if (!is_told(checked_, finding))
      finding.message = without_words(finding.message, finding);
    for (Finding::Related& related : finding.related)
      related.message = without_words(related.message, finding);
    finding.repeated.clear();
  }

  /// Without what is quoted or repeated, and without the words that the finding points at.
  std::string without_words(std::string_view message, const Finding& finding) const {
    std::string result = without_quotes(message);
    for (const std::string& words : finding.repeated) leave_out(result, words);
    std::vector<Span> spans = {finding.place.span};
    for (const Finding::Related& related : finding.related) spans.push_back(related.place.span);
    for (const Span span : spans) {
      if (!span.empty() && span.size() <= kLongestTerm)
        leave_out(result, tree_.document().text(span));
    }
    return result;
  }

  std::string message_of(const Conflict& conflict) const {
    const std::string& first = tree_[conflict.first.clause].citation;
    const std::string& second = tree_[conflict.second.clause].citation;
    return fmt::format("conflict: {} and {} differ", first.empty() ? "a clause" : first,
                       second.empty() ? "another clause" : second);
  }

  const Checked& checked_;
  const ClauseTree& tree_;
};

}  // namespace

Checked redacted(const Checked& checked) {
  return checked.tree ? Redactor(checked).redact() : checked;
}

}  // namespace lint
