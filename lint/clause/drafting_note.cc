// SPDX-License-Identifier: MIT
#include "lint/clause/drafting_note.h"

#include <algorithm>
#include <optional>

#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr size_t kLongestNote = 4000;

/// Whether the words that begin a bracket make it a note. A bracket with an alternative or a blank
/// ("[thirty (30)] days", "[Customer]") is text of the contract.
bool begins_note(std::string_view text) {
  text = trimmed(text);
  while (!text.empty() && !is_word_character(text.front())) text.remove_prefix(1);
  if (begins_with_any(text,
                      {"note to", "notes to", "drafting note", "drafting notes", "drafter's note",
                       "drafters' note", "drafter note", "ntd", "nb:", "counsel note", "note for",
                       "internal note", "editor's note", "author's note", "practice note",
                       "guidance note", "to be confirmed with"}))
    return true;
  if (!begins_with_any(
          text, {"note", "notes", "counsel", "drafting", "drafter", "comment", "guidance", "todo",
                 "reviewer", "reminder", "legal", "instruction", "instructions", "guidance"}))
    return false;
  const size_t colon = text.substr(0, 48).find(':');
  return colon != std::string_view::npos && count_words(text.substr(0, colon), 5) < 5;
}

/// Behind the bracket that closes the one at `open`; nothing when it stays open.
std::optional<size_t> find_close(std::string_view text, size_t open) {
  size_t depth = 0;
  const size_t limit = std::min(text.size(), open + kLongestNote);
  for (size_t at = find_any(text, "[]", open); at < limit; at = find_any(text, "[]", at + 1)) {
    if (text[at] == '[')
      ++depth;
    if (text[at] == ']' && --depth == 0)
      return at + 1;
  }
  return std::nullopt;
}

}  // namespace

bool is_drafting_note(std::string_view text) {
  text = trimmed(text);
  if (text.empty())
    return false;
  if (text.front() == '[') {
    const auto close = find_close(text, 0);
    return close && trimmed(text.substr(*close)).size() < 2 && begins_note(text.substr(1));
  }
  return begins_with_any(text,
                         {"note to draft", "note to drafter", "note to counsel", "note to reviewer",
                          "drafting note", "drafting notes", "drafter's note", "drafters' note",
                          "ntd:", "counsel note", "internal note"});
}

bool is_remark(std::string_view text) {
  return begins_with_any(trimmed(text), {"note", "notes", "status", "draft", "template", "warning",
                                         "tip", "drafting", "disclaimer", "instructions"});
}

std::vector<Span> find_drafting_notes(std::string_view text) {
  std::vector<Span> notes;
  for (size_t at = text.find('['); at != std::string_view::npos;) {
    size_t next = at + 1;
    if (begins_note(text.substr(next, 64))) {
      if (const auto close = find_close(text, at)) {
        notes.push_back({static_cast<uint32_t>(at), static_cast<uint32_t>(*close)});
        next = *close;
      }
    }
    at = text.find('[', next);
  }
  return notes;
}

}  // namespace lint
