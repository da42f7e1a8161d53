// SPDX-License-Identifier: MIT
#include "lint/edit/markdown_edit.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "lint/edit/patch.h"
#include "lint/edit/renumbering.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

bool is_emphasis(char c) {
  return c == '*' || c == '_';
}

/// How the neighbour of a new paragraph is written.
struct Manner {
  std::string indent = {};  ///< spaces and quotation marks before it
  std::string mark = {};    ///< "## ", "- ", "3. "
  std::string emphasis = {};
  bool emphasises_label = false;  ///< emphasis begins before the number
  bool emphasises_all = false;
  uint32_t width = 0;         ///< of hard-wrapped lines, in characters; 0 for lines of any length
  bool stands_apart = false;  ///< there is an empty line before it
};

class Editor {
 public:
  Editor(const ClauseTree& tree, const std::vector<Reference>& references)
      : tree_(tree),
        document_(tree.document()),
        source_(document_.source()),
        references_(references),
        line_end_(source_.find("\r\n") != std::string::npos ? "\r\n" : "\n") {}

  std::vector<Replacement> edit(const std::vector<Offer>& offers) {
    std::map<ClauseId, uint32_t> renumbered;
    for (const Offer& offer : offers) {
      if (!offer.is_clause()) {
        insert_words(offer);
        continue;
      }
      insert_clause(offer);
      if (offer.renumbers)
        renumbered[offer.after] += offer.added;
    }
    for (const auto& [after, added] : renumbered) {
      auto more = renumber_behind(tree_, references_, after, added);
      std::move(more.begin(), more.end(), std::back_inserter(replacements_));
    }
    return std::move(replacements_);
  }

 private:
  uint32_t line_begin(uint32_t offset) const {
    const size_t before = offset == 0 ? std::string::npos : source_.rfind('\n', offset - 1);
    return before == std::string::npos ? 0 : static_cast<uint32_t>(before + 1);
  }
  /// Before the line's end.
  uint32_t line_end(uint32_t offset) const {
    size_t end = std::min(source_.find('\n', offset), source_.size());
    if (end > offset && source_[end - 1] == '\r')
      --end;
    return static_cast<uint32_t>(end);
  }

  uint32_t end_of(ClauseId clause) const {
    uint32_t end = 0;
    for (ClauseId id = clause; id < tree_[clause].end; ++id)
      end = std::max({end, tree_[id].heading.end, tree_[id].text.end});
    return line_end(document_.source_span({end - 1, end}).end);
  }

  /// Goes on in the manner of the paragraph when the words are its new end.
  void insert_words(const Offer& offer) {
    const uint32_t at = document_.source_span(offer.behind).end;
    const uint32_t begin = line_begin(at);
    const std::string line = source_.substr(begin, at - begin);
    const uint32_t width = width_of(document_.source_span(offer.behind));
    const bool is_end = line_end(at) == at;
    const std::string indent = line.substr(0, std::min(line.find_first_not_of(' '), line.size()));
    const std::string words =
        is_end ? wrapped(line + offer.words, indent, width).substr(line.size()) : offer.words;
    replacements_.push_back({{at, at}, words});
  }

  void insert_clause(const Offer& offer) {
    const uint32_t at = end_of(offer.after);
    for (const NewParagraph& paragraph : offer.paragraphs) {
      const Manner manner = manner_of(document_.blocks()[paragraph.like]);
      const bool is_counted = !manner.mark.empty() && manner.mark[0] >= '0' && manner.mark[0] <= '9';
      const uint32_t ordinal = is_counted ? ++ordinals_[offer.after] : 0;
      replacements_.push_back({{at, at},
                               line_end_ + (manner.stands_apart ? manner.indent + line_end_ : "") +
                                   write(paragraph, manner, ordinal)});
    }
  }

  Manner manner_of(const Block& block) const {
    Manner manner;
    const Span words = document_.source_span(block.span);
    const uint32_t begin = line_begin(words.begin);
    std::string prefix = source_.substr(begin, words.begin - begin);
    while (!prefix.empty() && is_emphasis(prefix.back())) {
      manner.emphasis += prefix.back();
      prefix.pop_back();
    }
    manner.emphasises_label = !manner.emphasis.empty();
    manner.emphasises_all = manner.emphasises_label && block.emphasised;
    if (manner.emphasis.empty())
      manner.emphasis = emphasis_in(block);
    const size_t mark = std::min(prefix.find_first_not_of(" \t>"), prefix.size());
    manner.indent = prefix.substr(0, mark);
    manner.mark = prefix.substr(mark);
    if (block.kind == Block::Kind::Heading && manner.mark.find('#') == std::string::npos &&
        !manner.emphasises_all)
      manner.mark = std::string(block.level, '#') + " ";
    const uint32_t before = begin == 0 ? 0 : line_begin(begin - 1);
    manner.stands_apart =
        block.kind == Block::Kind::Heading || begin == 0 ||
        source_.substr(before, begin - before).find_first_not_of(" \t\r\n>") == std::string::npos;
    manner.width = width_of(words);
    return manner;
  }

  /// The emphasis of a title that begins behind the number.
  std::string emphasis_in(const Block& block) const {
    if (block.run_in.empty())
      return {};
    const uint32_t title = document_.source_span(block.run_in).begin;
    std::string emphasis;
    for (uint32_t at = title; at > 0 && is_emphasis(source_[at - 1]); --at)
      emphasis += source_[at - 1];
    return emphasis;
  }

  /// The length of the longest line but the last, which may be short.
  uint32_t width_of(Span words) const {
    uint32_t width = 0;
    for (uint32_t at = line_begin(words.begin); line_end(at) < words.end;) {
      const uint32_t end = line_end(at);
      width = std::max(width, count_code_points(std::string_view(source_).substr(at, end - at)));
      at = static_cast<uint32_t>(std::min(source_.find('\n', end), source_.size() - 1) + 1);
    }
    return width;
  }

  std::string write(const NewParagraph& paragraph, const Manner& manner, uint32_t ordinal) const {
    const std::string& emphasis = manner.emphasis;
    std::string text;
    if (manner.emphasises_all)
      text = emphasis + paragraph.label + paragraph.text + emphasis;
    else if (paragraph.title.empty())
      text = paragraph.label + paragraph.text;
    else if (manner.emphasises_label)
      text = emphasis + paragraph.label + paragraph.title + emphasis + " " + paragraph.text;
    else
      text = paragraph.label + emphasis + paragraph.title + emphasis + " " + paragraph.text;
    const std::string first = manner.indent + next_mark(manner.mark, ordinal);
    std::string hanging = manner.indent;
    if (manner.mark.find('#') == std::string::npos)
      hanging.append(count_code_points(first) - count_code_points(manner.indent), ' ');
    return wrapped(first + text, hanging, manner.width);
  }

  /// The number of a list item, counted on.
  static std::string next_mark(const std::string& mark, uint32_t ordinal) {
    const size_t end = mark.find_first_not_of("0123456789");
    if (end == 0 || end == std::string::npos || end > 6)
      return mark;
    return std::to_string(std::stoul(mark.substr(0, end)) + ordinal) + mark.substr(end);
  }

  std::string wrapped(const std::string& text, const std::string& hanging, uint32_t width) const {
    if (width == 0)
      return text;
    std::string lines;
    std::string line;
    for (size_t at = 0; at < text.size();) {
      size_t end = text.find(' ', text.find_first_not_of(' ', at));
      end = std::min(end, text.size());
      const std::string word = text.substr(at, end - at);
      if (!line.empty() && line.size() > hanging.size() &&
          count_code_points(line) + count_code_points(word) > width) {
        lines += line + line_end_;
        line = hanging + word.substr(std::min(word.find_first_not_of(' '), word.size()));
      } else {
        line += word;
      }
      at = end;
    }
    return lines + line;
  }

  const ClauseTree& tree_;
  const Document& document_;
  const std::string& source_;
  const std::vector<Reference>& references_;
  std::string line_end_;
  std::map<ClauseId, uint32_t> ordinals_ = {};
  std::vector<Replacement> replacements_ = {};
};

}  // namespace

std::string with_offers(const ClauseTree& tree, const std::vector<Reference>& references,
                        const std::vector<Offer>& offers) {
  return patched(tree.document().source(), changes_of(tree, references, offers));
}

std::vector<Replacement> changes_of(const ClauseTree& tree,
                                    const std::vector<Reference>& references,
                                    const std::vector<Offer>& offers) {
  return Editor(tree, references).edit(offers);
}

}  // namespace lint
