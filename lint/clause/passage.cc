// SPDX-License-Identifier: MIT
#include "lint/clause/passage.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "lint/clause/heading.h"
#include "lint/clause/inline_items.h"
#include "lint/clause/row.h"
#include "lint/clause/run_on.h"
#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr uint32_t kNoIndex = std::numeric_limits<uint32_t>::max();
constexpr uint32_t kOrigin = 1;    // added to offsets in a block; below: no words at all
constexpr size_t kMostLabels = 3;  // "5.1 (a) (i)" at the beginning of one block

/// The label typed at the beginning of a block.
struct TypedLabel {
  std::optional<Label> label = {};
};

/// The passages of a block. Spans count from its beginning; what only its place gives (block, list,
/// indent) is not set.
struct BlockPassages {
  std::vector<Passage> all = {};
  /// With a number that further clauses can carry on; nothing where the block has none.
  std::optional<Label> last_clause = {};
  mutable std::vector<Answers> answers = {};
};

/// All that the passages of a block depend on, in the order of the calls.
class Key {
 public:
  void put(uint32_t number) {
    const std::array<char, 4> bytes = {
        static_cast<char>(number & 0xFFU), static_cast<char>(number >> 8U & 0xFFU),
        static_cast<char>(number >> 16U & 0xFFU), static_cast<char>(number >> 24U & 0xFFU)};
    text_.append(bytes.data(), bytes.size());
  }
  void put(std::string_view text) {
    put(static_cast<uint32_t>(text.size()));
    text_ += text;
  }
  void put(const Ordinal& number) {
    put(static_cast<uint32_t>(number.style));
    put(number.value);
  }
  void put(const std::optional<Label>& label) {
    put(label ? 1U : 0U);
    if (!label)
      return;
    put(label->text);
    put(static_cast<uint32_t>(label->word) << 16U | static_cast<uint32_t>(label->mark) << 8U |
        (label->certain ? 1U : 0U) | (label->other ? 2U : 0U));
    put(label->size);
    for (const Ordinal& number : label->numbers) put(number);
    if (label->other)
      put(*label->other);
  }
  void clear() { text_.clear(); }
  std::string_view text() const { return text_; }

 private:
  std::string text_;
};

bool is_furniture(const Block& block) {
  return block.kind == Block::Kind::PageHeader || block.kind == Block::Kind::PageFooter;
}

class Reader {
 public:
  Reader(const Document& document, Memory* memory)
      : document_(document),
        text_(document.text()),
        rows_(document, passages_),
        known_(memory == nullptr ? nullptr : &memory->shelf<BlockPassages>()),
        known_labels_(memory == nullptr ? nullptr : &memory->shelf<TypedLabel>()) {}

  std::vector<Passage> read() {
    const auto& blocks = document_.blocks();
    for (uint32_t i = 0; i < blocks.size(); ++i) {
      if (is_furniture(blocks[i]))
        continue;
      if (rows_.is_cell_of_row(i))
        rows_.read_cell(i);
      else
        read_block(i);
    }
    for (uint32_t i = 0; i < blocks.size(); ++i) {
      if (is_furniture(blocks[i]) && !blocks[i].span.empty()) {
        Passage passage = begin_passage(document_, i);
        passage.form = Passage::Form::Furniture;
        passage.text = blocks[i].span;
        passages_.push_back(std::move(passage));
      }
    }
    rows_.finish();
    return std::move(passages_);
  }

 private:
  std::string_view text(Span span) const { return slice(text_, span); }

  /// The label at the beginning of the next block or of this one, automatic or typed, without
  /// deciding on it.
  const std::optional<Label>& label_of(uint32_t index) {
    auto& [known, label] = labels_[index % 2];
    if (known != index) {
      known = index;
      label = find_label(index);
    }
    return label;
  }

  std::optional<Label> find_label(uint32_t index) const {
    const auto& blocks = document_.blocks();
    if (index >= blocks.size() || blocks[index].cell || is_furniture(blocks[index]))
      return std::nullopt;
    if (!blocks[index].label.empty())
      return read_automatic_label(blocks[index].label);
    const std::string_view words = text(blocks[index].span);
    if (known_labels_ == nullptr)
      return read_label(words, false);
    return known_labels_->recall(words, [&] { return TypedLabel{read_label(words, false)}; }).label;
  }

  void read_block(uint32_t index) {
    const Block& block = document_.blocks()[index];
    Passage passage = begin_passage(document_, index);
    if (block.span.empty() && block.label.empty() && block.box == Block::Box::None)
      return;
    if (block.kind == Block::Kind::Note) {
      passage.text = block.span;
      passages_.push_back(std::move(passage));
      return;
    }
    if (!block.label.empty()) {
      passage.label = read_automatic_label(block.label);
      if (!passage.label)
        passage.label = Label{.text = block.label};
      passage.automatic = true;
    }
    // At the very beginning the empty span may be one of words.
    if (known_ == nullptr || block.span.begin == 0)
      return read_words(index, std::move(passage));
    spell(index);
    append(known_->recall(key_.text(), [&] { return read_fresh(index, std::move(passage)); }),
           index);
  }

  /// Writes into the key what the passages of a block depend on.
  void spell(uint32_t index) {
    const Block& block = document_.blocks()[index];
    key_.clear();
    key_.put(static_cast<uint32_t>(block.kind) << 24U | static_cast<uint32_t>(block.level) << 16U |
             static_cast<uint32_t>(block.box) << 8U | (block.bullet ? 1U : 0U) |
             (block.list >= 0 ? 2U : 0U) | (block.emphasised ? 4U : 0U) | (block.cell ? 8U : 0U));
    key_.put(block.indent);
    key_.put(block.run_in.empty() ? 0 : block.run_in.begin - block.span.begin);
    key_.put(block.run_in.size());
    key_.put(block.label);
    key_.put(label_of(index + 1));
    const auto& own = label_of(index);
    if (!own || !counts_clauses(*own))
      key_.put(last_clause_);
    key_.put(text(block.span));
  }

  BlockPassages read_fresh(uint32_t index, Passage passage) {
    const Block& block = document_.blocks()[index];
    const auto first = static_cast<std::ptrdiff_t>(passages_.size());
    has_last_clause_ = false;
    read_words(index, std::move(passage));
    BlockPassages fresh;
    fresh.all.assign(std::make_move_iterator(passages_.begin() + first),
                     std::make_move_iterator(passages_.end()));
    passages_.erase(passages_.begin() + first, passages_.end());
    for (Passage& each : fresh.all) {
      for (Span* span : {&each.span, &each.heading, &each.text}) {
        if (*span != Span{})
          *span = {span->begin - block.span.begin + kOrigin,
                   span->end - block.span.begin + kOrigin};
      }
    }
    fresh.answers.resize(fresh.all.size());
    if (has_last_clause_)
      fresh.last_clause = last_clause_;
    return fresh;
  }

  void append(const BlockPassages& known, uint32_t index) {
    const Block& block = document_.blocks()[index];
    for (size_t i = 0; i < known.all.size(); ++i) {
      Passage& passage = passages_.emplace_back(known.all[i]);
      for (Span* span : {&passage.span, &passage.heading, &passage.text}) {
        if (*span != Span{})
          *span = {span->begin + block.span.begin - kOrigin,
                   span->end + block.span.begin - kOrigin};
      }
      passage.block = index;
      if (passage.list >= 0)
        passage.list = block.list;
      passage.answers = &known.answers[i];
    }
    if (known.last_clause)
      last_clause_ = known.last_clause;
  }

  void read_words(uint32_t index, Passage passage) {
    const Block& block = document_.blocks()[index];
    if (block.kind == Block::Kind::Heading) {
      read_clause(std::move(passage), block, label_of(index + 1));
      return;
    }
    // A paragraph that runs over several numbered clauses gives a passage for each.
    const auto& own = label_of(index);
    const auto further =
        find_run_on_clauses(text(block.span), own && counts_clauses(*own) ? own : last_clause_);
    Passage pattern = passage;
    for (size_t i = 0; i <= further.size(); ++i) {
      const bool last = i == further.size();
      const uint32_t end = last ? block.span.end : block.span.begin + further[i];
      passage.span = trimmed(text_, {passage.span.begin, end});
      const auto next = last ? label_of(index + 1) : std::nullopt;
      read_clause(std::move(passage), i == 0 && last ? block : plain_block(passage.span), next);
      if (last)
        return;
      passage = inline_passage(pattern, Passage::Form::Text, {end, block.span.end});
      passage.list = -1;
    }
  }

  /// A part of a block, whose emphasis is not known.
  static Block plain_block(Span span) {
    Block block;
    block.span = span;
    return block;
  }

  /// Reads labels, heading and items of a block or of a part of one, which `passage.span` is.
  void read_clause(Passage passage, const Block& block, const std::optional<Label>& next) {
    uint32_t at = passage.span.begin;
    const uint32_t end = passage.span.end;
    for (size_t count = 0; count < kMostLabels; ++count) {
      auto typed = read_label(text({at, end}), is_heading_like(block));
      if (!typed || !can_follow(passage, *typed))
        break;
      const uint32_t size = typed->size;
      if (passage.label && !(passage.automatic && replaces(*passage.label, *typed))) {
        // "5.1 (a) ...": the clause has no words of its own before its first item.
        Passage outer = passage;
        outer.span.end = at;
        outer.text = {at, at};
        passages_.push_back(std::move(outer));
        passage.form = Passage::Form::Inline;
        passage.span.begin = at;
        passage.list = -1;
      }
      passage.label = std::move(typed);
      passage.automatic = false;
      at += size;
      if (size == 0)
        break;
    }
    passage.text = {at, end};
    if (passage.label && passage.label->certain && counts_clauses(*passage.label)) {
      last_clause_ = passage.label;
      has_last_clause_ = true;
    }
    read_heading(text_, block, passage);
    read_items(std::move(passage), next);
  }

  static bool is_heading_like(const Block& block) {
    return block.kind == Block::Kind::Heading || block.emphasised || !block.run_in.empty();
  }

  /// Whether a typed label can stand where one was read already.
  static bool can_follow(const Passage& passage, const Label& typed) {
    if (!passage.label)
      return true;
    if (passage.automatic && replaces(*passage.label, typed))
      return true;
    // A second label only as the first item of a list.
    const bool first = typed.numbers.size() == 1 &&
                       (typed.value() == 1 || (typed.other && typed.other->value == 1));
    return first && typed.mark == Label::Mark::Enclosed && passage.label->mark != typed.mark;
  }

  /// An author who types a number into a numbered paragraph means the typed one.
  static bool replaces(const Label& automatic, const Label& typed) {
    if (typed.text == automatic.text)
      return true;
    if (automatic.is_item() || automatic.numbers.empty() || typed.numbers.empty())
      return false;
    return typed.numbers.size() > automatic.numbers.size() ||
           (typed.word != Label::Word::None && typed.value() == automatic.value());
  }

  /// Appends the passage, cut where items begin in it.
  void read_items(Passage passage, const std::optional<Label>& next) {
    const Passage pattern = passage;
    while (true) {
      const Span whole = passage.text;
      const std::string_view words = text(whole);
      const auto items = find_inline_items(words, passage.label, next);
      if (items.empty()) {
        passages_.push_back(std::move(passage));
        return;
      }
      std::vector<Passage> parts;
      bool sentences = false;
      for (const auto& item : items) {
        const uint32_t begin = whole.begin + item.begin;
        passage.text = trimmed(text_, {passage.text.begin, begin});
        passage.span.end = passage.text.end;
        const auto end = parts.empty() ? std::nullopt : find_last_sentence(text(passage.text));
        if (end && item.restarts) {
          // A second list in the paragraph is introduced by the sentence before it.
          const uint32_t lead = passage.text.begin + *end;
          Passage rest = inline_passage(pattern, Passage::Form::Rest, {lead, passage.text.end});
          passage.text = trimmed(text_, {passage.text.begin, lead});
          passage.span.end = passage.text.end;
          parts.push_back(std::move(passage));
          passage = std::move(rest);
        } else {
          sentences = sentences || end;
        }
        parts.push_back(std::move(passage));
        passage = inline_passage(pattern, Passage::Form::Inline, {begin, whole.end});
        passage.label = item.label;
        passage.text.begin = begin + item.label.size;
        if (const auto run_in = find_run_in(text(passage.text)); run_in && run_in->sentence) {
          const uint32_t from = passage.text.begin;
          set_heading(text_, passage, {from + run_in->title.begin, from + run_in->title.end},
                      from + run_in->text);
          sentences = true;
        }
      }
      // What follows the list in sentences of its own is none of its last item, unless the items
      // are made of sentences themselves or carry on those of other blocks.
      const bool own = items.size() > 1 || !next;
      const bool begins_list = items.front().label.value() == 1;
      const auto end =
          sentences || !own || !begins_list ? std::nullopt : find_sentence_end(text(passage.text));
      std::move(parts.begin(), parts.end(), std::back_inserter(passages_));
      if (!end) {
        passages_.push_back(std::move(passage));
        return;
      }
      const uint32_t rest = passage.text.begin + *end;
      Passage last = passage;
      last.text = trimmed(text_, {passage.text.begin, rest});
      last.span.end = last.text.end;
      passages_.push_back(std::move(last));
      passage = inline_passage(pattern, Passage::Form::Rest, {rest, whole.end});
    }
  }

  static Passage inline_passage(const Passage& pattern, Passage::Form form, Span span) {
    Passage passage;
    passage.form = form;
    passage.block = pattern.block;
    passage.span = span;
    passage.text = span;
    passage.indent = pattern.indent;
    passage.row = pattern.row;
    return passage;
  }

  const Document& document_;
  std::string_view text_;
  std::vector<Passage> passages_;
  RowReader rows_;
  std::array<std::pair<uint32_t, std::optional<Label>>, 2> labels_ = {
      std::pair{kNoIndex, std::optional<Label>{}}, std::pair{kNoIndex, std::optional<Label>{}}};
  std::optional<Label> last_clause_;  ///< with a number that further clauses can carry on
  bool has_last_clause_ = false;      ///< it stands in the block that is being read
  Memory::Shelf<BlockPassages>* known_;
  Memory::Shelf<TypedLabel>* known_labels_;
  Key key_;
};

}  // namespace

Passage begin_passage(const Document& document, uint32_t index) {
  const Block& block = document.blocks()[index];
  Passage passage;
  passage.block = index;
  passage.span = block.span;
  passage.emphasised = block.emphasised;
  passage.bullet = block.bullet || (block.box != Block::Box::None && block.label.empty());
  passage.list = block.list;
  passage.list_level = block.level;
  passage.indent = block.indent;
  passage.box = block.box;
  switch (block.kind) {
    case Block::Kind::Heading:
      passage.form = Passage::Form::Heading;
      passage.heading_level = std::max<uint8_t>(block.level, 1);
      if (block.label.empty())
        passage.list_level = 0;
      break;
    case Block::Kind::ListItem:
      passage.form = Passage::Form::Item;
      break;
    case Block::Kind::Note:
      passage.form = Passage::Form::Note;
      break;
    default:
      break;
  }
  return passage;
}

std::vector<Passage> read_passages(const Document& document, Memory* memory) {
  return Reader(document, memory).read();
}

}  // namespace lint
