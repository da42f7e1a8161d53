// SPDX-License-Identifier: MIT
#include "lint/fact/citation_index.h"

#include <algorithm>

#include "lint/fact/word.h"

namespace lint {
namespace {

/// The value of an upper- or lower-case roman number, or 0 when it is none.
int roman_value(std::string_view roman) {
  const auto digit = [](char c) {
    switch (c) {
      case 'i':
        return 1;
      case 'v':
        return 5;
      case 'x':
        return 10;
      case 'l':
        return 50;
      default:
        return 0;
    }
  };
  int value = 0;
  for (size_t i = 0; i < roman.size(); ++i) {
    const int current = digit(roman[i]);
    if (current == 0)
      return 0;
    value += i + 1 < roman.size() && current < digit(roman[i + 1]) ? -current : current;
  }
  return value;
}

/// The same label with its first part in the other notation; empty when there is none.
std::string other_notation(const std::string& key) {
  const size_t dot = key.find('.');
  const int value = roman_value(std::string_view(key).substr(0, dot));
  if (value == 0)
    return {};
  return std::to_string(value) + (dot == std::string::npos ? std::string() : key.substr(dot));
}

std::string place(ClauseId part, std::string_view key) {
  return std::to_string(part) + ':' + std::string(key);
}

struct Label {
  std::string word = {};  ///< "article", "section"; empty for a bare number
  std::string key = {};
};

Label read_label(std::string_view label) {
  size_t at = label.find_first_not_of(' ');
  size_t end = at;
  while (end < label.size() && ((label[end] | 0x20) >= 'a' && (label[end] | 0x20) <= 'z')) ++end;
  // A single letter or a roman number is the label itself, not its word.
  if (at == std::string_view::npos || end - at < 4 ||
      roman_value(to_lower(label.substr(at, end - at))) > 0)
    return {{}, label_key(label)};
  return {to_lower(label.substr(at, end - at)), label_key(label.substr(end))};
}

}  // namespace

std::string label_key(std::string_view label) {
  std::string key = fold(label);
  // Without the zeros before each part.
  size_t size = 0;
  for (size_t at = 0; at < key.size();) {
    const size_t end = std::min(key.find(' ', at), key.size());
    while (at + 1 < end && key[at] == '0') ++at;
    while (at < end) key[size++] = key[at++];
    if (at < key.size()) {
      key[size++] = '.';
      ++at;
    }
  }
  key.resize(size);
  // "8.0 Indemnification" is cited as Section 8.
  if (key.size() > 2 && key.compare(key.size() - 2, 2, ".0") == 0 &&
      std::count(key.begin(), key.end(), '.') == 1)
    key.erase(key.size() - 2);
  return key;
}

CitationIndex::CitationIndex(const ClauseTree& tree)
    : tree_(tree), parts_(tree.clauses().size(), 0), keys_(tree.clauses().size()) {
  std::vector<std::pair<std::string, ClauseId>> others;
  for (ClauseId id = 1; id < tree.clauses().size(); ++id) {
    const Clause& clause = tree[id];
    const bool is_schedule = clause.kind == Clause::Kind::Schedule;
    parts_[id] = is_schedule ? id : parts_[clause.parent];
    keys_[id] = is_schedule ? std::string() : keys_[clause.parent];
    if (clause.label.empty())
      continue;
    const Label label = read_label(clause.label);
    words_ += label.word + ' ';
    if (is_schedule) {
      schedules_[label.word + ' ' + label.key].push_back(id);
      if (const std::string other = other_notation(label.key); !other.empty())
        schedules_[label.word + ' ' + other].push_back(id);
      continue;
    }
    const std::string& above = keys_[clause.parent];
    const bool is_whole =
        above.empty() || !label.word.empty() || label.key.find('.') != std::string::npos;
    keys_[id] = is_whole ? label.key : above + '.' + label.key;
    clauses_.emplace(place(parts_[id], keys_[id]), id);
    if (const std::string other = other_notation(keys_[id]); !other.empty())
      others.emplace_back(place(parts_[id], other), id);
    if (!is_whole && label.key.find_first_not_of("0123456789") == std::string::npos)
      others.emplace_back(place(parts_[id], label.key), id);
  }
  for (auto& [key, id] : others) clauses_.emplace(std::move(key), id);
}

std::optional<ClauseId> CitationIndex::schedule(std::string_view word, std::string_view label,
                                                ClauseId from) const {
  const std::string key = label_key(label);
  for (const std::string& form : {key, other_notation(key)}) {
    const auto found =
        form.empty() ? schedules_.end() : schedules_.find(std::string(word) + ' ' + form);
    if (found == schedules_.end())
      continue;
    for (const ClauseId id : found->second) {
      if (tree_.is_within(id, parts_[from]))
        return id;
    }
    return found->second.front();
  }
  return std::nullopt;
}

std::optional<ClauseId> CitationIndex::clause(std::string_view label, ClauseId part) const {
  const std::string key = label_key(label);
  for (const std::string& form : {key, other_notation(key)}) {
    const auto found = form.empty() ? clauses_.end() : clauses_.find(place(part, form));
    if (found != clauses_.end())
      return found->second;
  }
  return std::nullopt;
}

std::optional<ClauseId> CitationIndex::relative(std::string_view label, ClauseId from) const {
  const std::string key = label_key(label);
  for (ClauseId at = from;; at = tree_[at].parent) {
    const std::string whole = keys_[at].empty() ? key : keys_[at] + '.' + key;
    const auto found = clauses_.find(place(parts_[at], whole));
    if (found != clauses_.end())
      return found->second;
    if (at == 0)
      return std::nullopt;
  }
}

bool CitationIndex::uses_word(std::string_view word) const {
  return words_.find(std::string(word) + ' ') != std::string::npos;
}

}  // namespace lint
