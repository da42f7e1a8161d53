// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "lint/clause/drafting_note.h"
#include "lint/clause/passage.h"
#include "lint/clause/wording.h"
#include "lint/clause/words.h"

namespace lint {
namespace {

using Function = Clause::Function;
using Form = Passage::Form;

constexpr uint32_t kRepeated = 4;        // a line that comes back as often belongs to the pages
constexpr uint32_t kFewestContents = 4;  // lines of a table of contents that has no title
constexpr uint32_t kLongestFront = 60;   // passages: a longer front page is no front page

/// The letters of a text without their case, hashed (FNV-1a), so that a line of contents equals the
/// heading that it announces.
struct Key {
  uint64_t hash = 0xcbf29ce484222325;
  uint32_t letters = 0;

  Key(Answers* known, std::string_view text) {
    if (known == nullptr) {
      *this = Key(text);
    } else if (known->letters) {
      hash = known->hash;
      letters = *known->letters;
    } else {
      *this = Key(text);
      known->hash = hash;
      known->letters = letters;
    }
  }
  explicit Key(std::string_view text) {
    for (const char c : text.substr(0, 80)) {
      if (!is_letter(c))
        continue;
      hash = (hash ^ static_cast<unsigned char>(to_lower(c))) * 0x100000001b3;
      ++letters;
    }
  }
};

bool announces_contents(std::string_view text) {
  return begins_with(text, "table of content") || begins_with(text, "table of contents");
}
bool is_witness_clause(std::string_view text) {
  return begins_with_any(text, {"in witness whereof", "in witness thereof"});
}

/// What is asked of most passages, in the order of `kAnswers`.
enum class Question : uint8_t {
  PageFurniture,
  DraftingNote,
  ContentsTitle,
  DottedLeader,
  AnnouncesContents,
  SignatureLine,
  WitnessClause,
  Recital,
  Preamble,
  Definition,
  OperativeFormula,
};
constexpr std::array<bool (*)(std::string_view text), 11> kAnswers = {
    is_page_furniture,  is_drafting_note,  is_contents_title,   has_dotted_leader,
    announces_contents, is_signature_line, is_witness_clause,   is_recital,
    is_preamble,        is_definition,     is_operative_formula};

/// The answer of the words of a passage, which are `text`.
template <Question question>
bool says(const Passage& passage, std::string_view text) {
  constexpr auto kNumber = static_cast<size_t>(question);
  constexpr uint32_t kBit = uint32_t{1} << kNumber;
  Answers* const known = passage.answers;
  if (known == nullptr)
    return kAnswers[kNumber](text);
  if ((known->asked & kBit) == 0) {
    known->asked |= kBit;
    if (kAnswers[kNumber](text))
      known->yes |= kBit;
  }
  return (known->yes & kBit) != 0;
}

/// Walks over the passages and keeps in mind which zone of the document it is in.
class Classifier {
 public:
  Classifier(const Document& document, std::vector<Passage>& passages)
      : document_(document), text_(document.text()), passages_(passages) {
    for (uint32_t i = 0; i < passages_.size(); ++i) {
      auto& seen = seen_[Key(passages_[i].answers, words(passages_[i])).hash];
      seen.last = i;
      if (passages_[i].form == Form::Heading && passages_[i].is_heading())
        ++headings_[passages_[i].heading_level];
      has_titled_clauses_ =
          has_titled_clauses_ || (passages_[i].label && !passages_[i].heading.empty());
      ++seen.count;
    }
  }

  void run() {
    for (index_ = 0; index_ < passages_.size(); ++index_) {
      Passage& passage = passages_[index_];
      if (passage.form == Form::Furniture) {
        passage.function = Function::PageFurniture;
        continue;
      }
      if (passage.form == Form::Inline || passage.form == Form::Rest ||
          passage.form == Form::Cell) {
        passage.function = follows_zone(passage) ? zone_ : Function::Operative;
        continue;
      }
      const Zone before = zone_;
      read(passage);
      passage.begins_zone = passage.begins_zone || (before != zone_ && index_ > 0);
      if (passage.label && !passage.is_title)
        remember(*passage.label);
    }
  }

 private:
  using Zone = Function;

  std::string_view words(const Passage& passage) const {
    return trimmed(slice(
        text_, passage.heading.empty()
                   ? passage.text
                   : Span{passage.heading.begin, std::max(passage.heading.end, passage.text.end)}));
  }

  static bool is_bare_heading(const Passage& passage) {
    return passage.is_heading() && !passage.label;
  }

  bool follows_zone(const Passage& passage) const {
    return zone_ != Zone::Operative && passage.form != Form::Cell &&
           !(zone_ == Zone::Parties && index_ > 0 &&
             passages_[index_ - 1].function != Function::Parties);
  }

  void enter(Zone zone) { zone_ = zone; }

  void read(Passage& passage) {
    const std::string_view text = words(passage);
    if (is_furniture(passage, text)) {
      passage.function = Function::PageFurniture;
      as_plain_text(passage);
      return;
    }
    if (says<Question::DraftingNote>(passage, text) || (is_quoted(passage) && is_remark(text))) {
      passage.function = Function::DraftingNote;
      if (!passage.label && passage.heading_level == 0)
        as_plain_text(passage);
      return;
    }
    if (read_contents(passage, text) || read_part(passage, text) || read_schedule(passage) ||
        read_signature(passage, text) || read_recital(passage, text) || read_front(passage, text))
      return;
    if (is_bare_heading(passage) && passage.heading_level > 0)
      section_level_ = section_level_ == 0 ? passage.heading_level
                                           : std::min(section_level_, passage.heading_level);
    const std::string_view title = slice(text_, passage.heading);
    const bool defines = passage.is_heading() ? is_definitions_title(title)
                                              : is_definitions_title(title) ||
                                                    says<Question::Definition>(passage, text);
    passage.function = defines ? Function::Definition : Function::Operative;
    if (is_parties_title(title) && !(passage.label && passage.label->is_item()))
      passage.function = Function::Parties;
  }

  static void as_plain_text(Passage& passage) {
    passage.label.reset();
    passage.heading = {};
    passage.text = passage.span;
  }

  bool is_quoted(const Passage& passage) const { return document_.blocks()[passage.block].quoted; }

  /// What a filing or a word processor printed: page numbers, the number of an exhibit above the
  /// contract, lines that come back on every page.
  bool is_furniture(const Passage& passage, std::string_view text) {
    if (passage.form != Form::Text && passage.form != Form::Heading)
      return false;
    if (!passage.label && says<Question::PageFurniture>(passage, text))
      return true;
    if (passage.label && passage.label->is_attached() && passage.text.empty()) {
      if (index_ < 3 && passage.label->numbers.size() > 1)
        return true;
      const bool again =
          !schedules_.insert(passage.label->text + '/' + std::to_string(Key(text).hash)).second;
      return again && (text.empty() || passage.heading_level == 0);
    }
    if (passage.label || passage.heading_level > 0 || text.empty())
      return false;
    const Key key(passage.answers, text);
    const auto seen = seen_.find(key.hash);
    if (seen == seen_.end() || seen->second.count < kRepeated || key.letters < 6)
      return false;
    const uint32_t longest = is_all_capitals(text.substr(0, 40)) ? 40 : 8;
    const char last = text.back();
    return count_words(text, longest + 1) <= longest && last != ':' && last != '.' && last != ';' &&
           !says<Question::SignatureLine>(passage, text) && zone_ != Zone::Signature;
  }

  bool read_contents(Passage& passage, std::string_view text) {
    if (says<Question::ContentsTitle>(passage, text) && passage.form != Form::Row) {
      enter(Zone::Contents);
      as_contents(passage);
      contents_begin_ = index_;
      return true;
    }
    if (says<Question::DottedLeader>(passage, text) && is_contents_line(text)) {
      as_contents(passage);
      return true;
    }
    if (says<Question::AnnouncesContents>(passage, text)) {
      as_contents(passage);
      return true;
    }
    if (zone_ != Zone::Contents && begins_contents())
      enter(Zone::Contents);
    if (zone_ != Zone::Contents)
      return false;
    const auto seen = seen_.find(Key(text).hash);
    const bool announces = seen != seen_.end() && seen->second.last > index_ && text.size() > 3 &&
                           count_words(text, 16) < 16;
    const bool lists =
        (passage.bullet || passage.form == Form::Item || passage.form == Form::Row) &&
        count_words(text, 16) < 16 && passage.heading_level == 0;
    if (announces || is_contents_line(slice(text_, passage.span)) || lists) {
      as_contents(passage);
      return true;
    }
    enter(last_values_.empty() ? Zone::Parties : Zone::Operative);
    front_begin_ = index_;
    return false;
  }

  /// Contents without a title: several lines in a row that end in a page number.
  bool begins_contents() const {
    uint32_t lines = 0;
    for (uint32_t i = index_; i < passages_.size() && lines < kFewestContents; ++i) {
      const std::string_view line = slice(text_, passages_[i].span);
      if (passages_[i].form == Form::Row || !is_contents_line(line))
        return false;
      ++lines;
    }
    return lines == kFewestContents;
  }

  /// A line of contents is no clause of that number.
  static void as_contents(Passage& passage) {
    passage.function = Function::Contents;
    if (passage.form != Form::Row && !is_bare_heading(passage))
      as_plain_text(passage);
  }

  /// The title of a further document behind the end of another: its numbers begin again.
  bool read_part(Passage& passage, std::string_view text) {
    if (index_ == 0 || !is_bare_heading(passage) || !is_document_title(text) ||
        zone_ == Zone::Contents || last_values_.empty())
      return false;
    const bool top = passage.heading_level == 1 && titled_at_top_;
    for (uint32_t i = index_ + 1; i < passages_.size() && i < index_ + kLongestFront; ++i) {
      const Passage& next = passages_[i];
      if (next.label && next.label->is_attached() && !next.is_heading())
        break;
      if (!next.label || next.form == Form::Row || next.form == Form::Inline)
        continue;
      if (next.label->is_item())
        continue;
      const auto seen = last_values_.find(kind_of(*next.label));
      if (next.label->value() != 1 || seen == last_values_.end() || seen->second < 2)
        return false;
      if (passage.heading_level > 1 && passage.heading_level >= section_level_)
        return false;
      begin_part(passage);
      return true;
    }
    if (top && passage.heading_level < lowest_level_)
      begin_part(passage);
    return passage.begins_part;
  }

  void begin_part(Passage& passage) {
    passage.begins_part = true;
    passage.is_title = true;
    passage.begins_zone = true;
    passage.function = Function::Operative;
    last_values_.clear();
    schedules_.clear();
    enter(Zone::Parties);
    front_begin_ = index_;
  }

  bool read_schedule(Passage& passage) {
    if (!passage.label || !passage.label->is_attached() || !passage.is_heading())
      return false;
    if (zone_ != Zone::Contents)
      enter(Zone::Operative);
    return false;
  }

  bool read_signature(Passage& passage, std::string_view text) {
    if (zone_ == Zone::Signature) {
      const bool ends =
          (passage.is_heading() && (passage.label || passage.heading_level > 0) &&
           !is_signature_title(text) && (passage.label || !is_short_name(text))) ||
          (passage.label && !passage.is_heading() && count_words(text, 12) == 12) ||
          (count_words(text, 40) == 40 && !says<Question::SignatureLine>(passage, text) &&
           !has_words(text, "signed") && !has_words(text, "executed"));
      if (!ends) {
        passage.function = Function::Signature;
        return true;
      }
      enter(Zone::Operative);
      return false;
    }
    const bool witness = says<Question::WitnessClause>(passage, text);
    const bool titled = passage.is_heading() && is_signature_title(slice(text_, passage.heading));
    if (witness || titled || (is_signature_text(passage, text) && near_signature_line())) {
      enter(Zone::Signature);
      passage.function = Function::Signature;
      return true;
    }
    return false;
  }

  static bool is_short_name(std::string_view text) {
    return count_words(text, 6) < 6 && is_all_capitals(text);
  }

  bool is_signature_text(const Passage& passage, std::string_view text) const {
    if (passage.form != Form::Row)
      return !passage.label && says<Question::SignatureLine>(passage, text);
    return std::any_of(passage.cells.begin(), passage.cells.end(), [&](Span cell) {
      return begins_with_any(trimmed(slice(text_, cell)), {"by:", "signature", "signed", "/s/"});
    });
  }

  bool near_signature_line() const {
    for (uint32_t i = index_ + 1; i < passages_.size() && i < index_ + 4; ++i) {
      if (is_signature_text(passages_[i], words(passages_[i])))
        return true;
    }
    return false;
  }

  bool read_recital(Passage& passage, std::string_view text) {
    const std::string_view title = slice(text_, passage.heading);
    if (zone_ == Zone::Recital) {
      const bool operative = says<Question::OperativeFormula>(passage, text);
      const bool other_kind = passage.label && passage.form != Form::Row &&
                              kind_of(*passage.label) != recital_kind_ && !recital_kind_.empty() &&
                              !passage.label->is_item();
      const bool heading = passage.is_heading() && !is_recitals_title(title);
      if (!operative && !other_kind && !heading) {
        if (passage.label && recital_kind_.empty())
          recital_kind_ = kind_of(*passage.label);
        passage.function = Function::Recital;
        return true;
      }
      enter(Zone::Operative);
      if (operative)
        return true;
      return false;
    }
    if (says<Question::Recital>(passage, text) && !passage.is_heading()) {
      passage.function = Function::Recital;
      if (zone_ == Zone::Parties) {
        enter(Zone::Recital);
        recital_kind_.clear();
      }
      return true;
    }
    if (passage.heading.empty() || !is_recitals_title(title))
      return false;
    passage.function = Function::Recital;
    if (!passage.label) {
      enter(Zone::Recital);
      recital_kind_.clear();
    }
    return true;
  }

  /// Title and parties. Returns false for what stands on the front page but is a clause.
  bool read_front(Passage& passage, std::string_view text) {
    if (zone_ != Zone::Parties)
      return false;
    if (index_ - front_begin_ > kLongestFront) {
      enter(Zone::Operative);
      return false;
    }
    if (is_bare_heading(passage)) {
      if (!titled_ || passages_[front_begin_].begins_part)
        lowest_level_ = std::max<uint8_t>(lowest_level_, passage.heading_level);
      if (!titled_ && !is_parties_title(text) && !is_date_line(text)) {
        titled_ = true;
        titled_at_top_ = passage.heading_level == 1;
        title_level_ = passage.heading_level;
        lowest_level_ = std::max<uint8_t>(2, passage.heading_level);
        passage.is_title = is_first_title(passage, text);
        if (!passage.is_title) {
          enter(Zone::Operative);
          return false;
        }
        passage.function = Function::Parties;
        return true;
      }
      if (is_document_title(text)) {
        passage.is_title = true;
        passage.function = Function::Parties;
        return true;
      }
      if (is_parties_title(text) || is_front_line(passage)) {
        in_parties_section_ = is_parties_title(text);
        passage.function = Function::Parties;
        return true;
      }
      enter(Zone::Operative);
      return false;
    }
    if (says<Question::OperativeFormula>(passage, text)) {
      enter(Zone::Operative);
      return true;
    }
    if (passage.label && passage.form != Form::Row) {
      const bool party = in_parties_section_ && passage.heading_level == 0 &&
                         (passage.form == Form::Item || passage.label->is_item());
      if (party || (says<Question::Preamble>(passage, text) && !passage.is_heading() &&
                    passage.heading.empty())) {
        passage.function = Function::Parties;
        return true;
      }
      enter(Zone::Operative);
      return false;
    }
    // "Effective date: ..." is no heading for what follows.
    if (passage.colon_heading && passage.heading_level == 0)
      as_plain_text(passage);
    const bool line = passage.form == Form::Text && !passage.bullet && !passage.label &&
                      is_title(text) && text.back() != '.';
    if (says<Question::Preamble>(passage, text) || line) {
      passage.function = Function::Parties;
      return true;
    }
    return false;
  }

  /// Whether the first heading names the document and is not one clause among others.
  bool is_first_title(const Passage& passage, std::string_view text) const {
    if (is_definitions_title(text) || is_recitals_title(text))
      return false;
    if (is_document_title(text) ||
        (has_words(text, "terms") && headings_[passage.heading_level] < 2))
      return true;
    if (passage.heading_level > 0) {
      const bool others = std::any_of(headings_.begin() + passage.heading_level + 1,
                                      headings_.end(), [](uint32_t count) { return count > 0; });
      return passage.heading_level == 1 && headings_[1] == 1 && (others || has_titled_clauses_);
    }
    const uint32_t next = index_ + 1;
    return next < passages_.size() &&
           (passages_[next].is_heading() ||
            says<Question::Preamble>(passages_[next], words(passages_[next])));
  }

  /// A name or a date between title and preamble, not the heading of a clause.
  bool is_front_line(const Passage& passage) const {
    if (says<Question::Preamble>(passage, words(passage)) || is_date_line(words(passage)))
      return true;
    if (passage.heading_level > 0 && (!titled_ || passage.heading_level > title_level_))
      return false;
    for (uint32_t i = index_ + 1; i < passages_.size() && i < index_ + 12; ++i) {
      const Passage& next = passages_[i];
      if (next.label || next.heading_level > 0)
        return false;
      if (says<Question::Preamble>(next, words(next)))
        return true;
      if (!is_bare_heading(next) && count_words(words(next), 40) == 40)
        return false;
    }
    return false;
  }

  static std::string kind_of(const Label& label) {
    std::string kind;
    kind += static_cast<char>('0' + static_cast<int>(label.word));
    kind += static_cast<char>('0' + static_cast<int>(label.mark));
    kind += static_cast<char>('0' + static_cast<int>(label.numbers.size()));
    if (!label.numbers.empty())
      kind += static_cast<char>('0' + static_cast<int>(label.numbers.back().style));
    return kind;
  }

  void remember(const Label& label) {
    if (!label.is_item() && !label.is_attached())
      last_values_[kind_of(label)] = label.value();
  }

  const Document& document_;
  std::string_view text_;
  std::vector<Passage>& passages_;
  std::unordered_set<std::string> schedules_;  ///< labels and titles of schedules that were begun
  struct Seen {
    uint32_t last = 0;  ///< index of the last passage with these words
    uint32_t count = 0;
  };
  std::unordered_map<uint64_t, Seen> seen_;
  std::unordered_map<std::string, uint32_t> last_values_;
  uint32_t index_ = 0;
  /// Parties stands for the front page as a whole.
  Zone zone_ = Zone::Parties;
  uint32_t front_begin_ = 0;
  uint32_t contents_begin_ = 0;
  std::array<uint32_t, 256> headings_ = {};  ///< by level: how many there are
  bool has_titled_clauses_ = false;
  bool titled_ = false;
  bool titled_at_top_ = false;
  bool in_parties_section_ = false;
  uint8_t title_level_ = 0;
  uint8_t lowest_level_ = 0;
  uint8_t section_level_ = 0;  ///< of unnumbered headings of sections, the highest; 0 without
  std::string recital_kind_;
};

}  // namespace

void classify(const Document& document, std::vector<Passage>& passages) {
  Classifier(document, passages).run();
}

}  // namespace lint
