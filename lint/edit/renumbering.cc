// SPDX-License-Identifier: MIT
#include "lint/edit/renumbering.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "lint/clause/label.h"

namespace lint {
namespace {

bool is_part_of_number(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
}

/// The number of a label without the word before it: "4.02" for "Section 4.02".
std::string_view number_of(std::string_view label) {
  return label.substr(label.rfind(' ') + 1);
}

class Renumbering {
 public:
  Renumbering(const ClauseTree& tree, const std::vector<Reference>& references)
      : tree_(tree), document_(tree.document()), references_(references) {}

  std::vector<Replacement> behind(ClauseId after, uint32_t added) {
    find_new_labels(after, added);
    for (const auto& [id, label] : labels_) change_label(id, label);
    for (const Reference& reference : references_) {
      if (reference.state != Reference::State::External)
        change_reference(reference);
    }
    return std::move(replacements_);
  }

 private:
  std::optional<Label> label_of(ClauseId id) const {
    const Block& block = document_.blocks()[tree_[id].first_block];
    return block.label.empty()
               ? read_label(document_.text(block.span), block.kind == Block::Kind::Heading)
               : read_automatic_label(block.label);
  }

  /// The clauses behind `after` whose numbers go on from its own, each with those in it.
  void find_new_labels(ClauseId after, uint32_t added) {
    const auto label = label_of(after);
    if (!label)
      return;
    uint32_t value = label->value();
    for (ClauseId id = tree_[after].end; id < tree_.clauses().size();) {
      if (tree_[id].kind == Clause::Kind::Schedule)
        break;
      if (tree_[id].label != print_sibling(*label, value + 1)) {
        ++id;
        continue;
      }
      const std::string next = print_sibling(*label, value + 1 + added);
      rename(id, tree_[id].label, next);
      ++value;
      id = tree_[id].end;
    }
  }

  void rename(ClauseId clause, const std::string& from, const std::string& to) {
    labels_[clause] = to;
    const std::string old_number = std::string(number_of(from)) + ".";
    const std::string new_number = std::string(number_of(to)) + ".";
    for (ClauseId id = clause + 1; id < tree_[clause].end; ++id) {
      const std::string& label = tree_[id].label;
      const std::string_view number = number_of(label);
      if (number.starts_with(old_number))
        labels_[id] = label.substr(0, label.size() - number.size()) + new_number +
                      std::string(number.substr(old_number.size()));
    }
  }

  void change_label(ClauseId id, const std::string& label) {
    const std::string& source = document_.source();
    const Span words = document_.source_span(document_.blocks()[tree_[id].first_block].span);
    // An automatic number stands before the words, in the mark of the list.
    const size_t before =
        words.begin == 0 ? std::string::npos : source.rfind('\n', words.begin - 1);
    const size_t begin = before == std::string::npos ? 0 : before + 1;
    const std::string& old = tree_[id].label;
    const size_t at = source.find(old, begin);
    if (at == std::string::npos || at > words.begin + old.size())
      return;
    replacements_.push_back(
        {{static_cast<uint32_t>(at), static_cast<uint32_t>(at + old.size())}, label});
  }

  void change_reference(const Reference& reference) {
    const Span span = document_.source_span(reference.span);
    const std::string& source = document_.source();
    for (const ClauseId target : reference.targets) {
      const auto renamed = labels_.find(target);
      if (renamed == labels_.end())
        continue;
      const std::string_view old = number_of(tree_[target].label);
      for (size_t at = source.find(old, span.begin); at < span.end;
           at = source.find(old, at + old.size())) {
        const size_t end = at + old.size();
        const bool begins = at == 0 || !is_part_of_number(source[at - 1]);
        const bool ends = end >= source.size() || !is_part_of_number(source[end]) ||
                          (source[end] == '.' &&
                           (end + 1 >= source.size() || !is_part_of_number(source[end + 1])));
        if (!begins || !ends)
          continue;
        replacements_.push_back({{static_cast<uint32_t>(at), static_cast<uint32_t>(end)},
                                 std::string(number_of(renamed->second))});
        break;
      }
    }
  }

  const ClauseTree& tree_;
  const Document& document_;
  const std::vector<Reference>& references_;
  std::map<ClauseId, std::string> labels_ = {};  ///< the new ones
  std::vector<Replacement> replacements_ = {};
};

}  // namespace

std::vector<Replacement> renumber_behind(const ClauseTree& tree,
                                         const std::vector<Reference>& references, ClauseId after,
                                         uint32_t added) {
  return Renumbering(tree, references).behind(after, added);
}

}  // namespace lint
