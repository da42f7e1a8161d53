// SPDX-License-Identifier: MIT
#include "lint/document/html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lint/document/entity.h"

namespace lint {
namespace {

constexpr size_t kDeepest = 32;
constexpr size_t kLongestTag = 4096;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

uint32_t behind(std::string_view text, std::string_view close, size_t from) {
  const size_t found = text.find(close, from);
  return static_cast<uint32_t>(found == std::string_view::npos ? text.size()
                                                               : found + close.size());
}

}  // namespace

HtmlTag parse_html_tag(std::string_view text) {
  HtmlTag tag;
  if (text.starts_with("<!--")) {
    tag.length = behind(text, "-->", 2);
    return tag;
  }
  if (text.starts_with("<![CDATA[")) {
    tag.length = 9;
    return tag;
  }
  if (text.starts_with("<?") || text.starts_with("<!")) {
    tag.length = behind(text, ">", 2);
    return tag;
  }
  size_t at = 1;
  tag.closing = at < text.size() && text[at] == '/';
  if (tag.closing)
    ++at;
  const size_t name = at;
  while (at < text.size() &&
         (is_letter(text[at]) ||
          (at > name && (is_digit(text[at]) || text[at] == '-' || text[at] == ':'))))
    tag.name += to_lower(text[at++]);
  if (at == name)
    return {};
  char quote = 0;
  const size_t limit = std::min(text.size(), kLongestTag);
  for (; at < limit; ++at) {
    const char c = text[at];
    if (quote != 0) {
      quote = c == quote ? '\0' : quote;
    } else if (c == '>') {
      tag.length = static_cast<uint32_t>(at + 1);
      tag.heading = text.substr(0, at).find("class=\"head") != std::string_view::npos;
      return tag;
    } else if ((c == '"' || c == '\'') && text[at - 1] == '=') {
      quote = c;
    } else if (c == '<') {
      break;
    }
  }
  return {};
}

HtmlMeaning meaning_of(std::string_view name) {
  struct Element {
    std::string_view name;
    HtmlMeaning meaning;
  };
  using enum HtmlMeaning;
  constexpr Element kElements[] = {
      {"a", Inline},         {"abbr", Inline},      {"acronym", Inline},  {"address", Block},
      {"article", Block},    {"aside", Block},      {"b", Bold},          {"bdo", Inline},
      {"big", Inline},       {"blockquote", Block}, {"body", Block},      {"br", Break},
      {"button", Inline},    {"caption", Block},    {"center", Block},    {"cite", Inline},
      {"code", Inline},      {"col", Block},        {"colgroup", Block},  {"dd", Block},
      {"del", Deleted},      {"details", Block},    {"dfn", Inline},      {"div", Block},
      {"dl", Block},         {"dt", Block},         {"em", Italic},       {"fieldset", Block},
      {"figcaption", Block}, {"figure", Block},     {"font", Inline},     {"footer", Block},
      {"form", Block},       {"h1", Block},         {"h2", Block},        {"h3", Block},
      {"h4", Block},         {"h5", Block},         {"h6", Block},        {"head", Block},
      {"header", Block},     {"hr", Block},         {"html", Block},      {"i", Italic},
      {"iframe", Hidden},    {"img", Inline},       {"input", Inline},    {"ins", Inserted},
      {"kbd", Inline},       {"label", Inline},     {"legend", Block},    {"li", Block},
      {"link", Block},       {"main", Block},       {"mark", Inline},     {"meta", Block},
      {"nav", Block},        {"ol", Block},         {"option", Block},    {"p", Block},
      {"picture", Inline},   {"pre", Block},        {"q", Inline},        {"s", Deleted},
      {"samp", Inline},      {"script", Hidden},    {"section", Block},   {"select", Block},
      {"small", Inline},     {"source", Inline},    {"span", Inline},     {"strike", Deleted},
      {"strong", Bold},      {"style", Hidden},     {"sub", Inline},      {"summary", Block},
      {"sup", Inline},       {"svg", Hidden},       {"table", Block},     {"tbody", Block},
      {"td", Block},         {"template", Hidden},  {"textarea", Hidden}, {"tfoot", Block},
      {"th", Block},         {"thead", Block},      {"time", Inline},     {"title", Hidden},
      {"tr", Block},         {"tt", Inline},        {"u", Bold},          {"ul", Block},
      {"var", Inline},       {"video", Inline},     {"wbr", Inline},
  };
  const auto found =
      std::lower_bound(std::begin(kElements), std::end(kElements), name,
                       [](const Element& each, std::string_view of) { return each.name < of; });
  return found != std::end(kElements) && found->name == name ? found->meaning : Unknown;
}

std::vector<std::string> find_closed_elements(std::string_view source) {
  std::vector<std::string> closed;
  for (size_t at = source.find("</"); at != std::string_view::npos;
       at = source.find("</", at + 1)) {
    HtmlTag tag = parse_html_tag(source.substr(at, kLongestTag));
    if (!tag.name.empty() && meaning_of(tag.name) == HtmlMeaning::Unknown)
      closed.push_back(std::move(tag.name));
  }
  std::sort(closed.begin(), closed.end());
  closed.erase(std::unique(closed.begin(), closed.end()), closed.end());
  return closed;
}

bool HtmlReader::is_field(std::string_view literal, const HtmlTag& tag) const {
  if (tag.name.empty() || tag.closing || meaning_of(tag.name) != HtmlMeaning::Unknown ||
      literal.find('=') != std::string_view::npos || literal.ends_with("/>"))
    return false;
  return !std::binary_search(closed_.begin(), closed_.end(), tag.name);
}

bool HtmlReader::is_open() const {
  return !lists_.empty() || !tables_open_.empty() || !hidden_.empty() || change_source_ > 0 ||
         heading_ > 0 || at_item_;
}

void HtmlReader::read(Span html, const Block& around) {
  around_ = around;
  uint32_t at = html.begin;
  bool hopeless = false;  // no tag can end any more
  while (at < html.end) {
    const std::string_view rest = slice(source_, {at, html.end});
    if (rest[0] == '<' && !hopeless) {
      const HtmlTag tag = parse_html_tag(rest);
      if (tag.length > 0) {
        if (hidden_.empty() && is_field(rest.substr(0, tag.length), tag))
          read_text({at, at + tag.length});
        else if (!tag.name.empty())
          read_tag(tag, at);
        else if (rest.starts_with("<!--"))
          add_comment({at, at + tag.length});
        at += tag.length;
        continue;
      }
      hopeless = rest.find('>') == std::string_view::npos;
    }
    const size_t next = rest.find('<', 1);
    const uint32_t end =
        next == std::string_view::npos ? html.end : at + static_cast<uint32_t>(next);
    if (hidden_.empty())
      read_text({at, end});
    at = end;
  }
  flush();
}

void HtmlReader::place(Block& block) {
  if (tables_open_.empty() || !tables_open_.back().in_cell)
    return;
  tables_open_.back().cell_has_text = true;
  block.kind = Block::Kind::TableCell;
  block.cell = tables_open_.back().cell;
}

void HtmlReader::open_paragraph() {
  if (paragraph_.is_open())
    return;
  Block block = around_;
  if (heading_ > 0) {
    block.kind = Block::Kind::Heading;
    block.level = heading_;
  } else if (at_item_ && !lists_.empty()) {
    List& list = lists_.back();
    block.kind = Block::Kind::ListItem;
    block.level = static_cast<uint8_t>(lists_.size() - 1);
    block.list = list.id;
    block.bullet = !list.ordered;
    if (list.ordered)
      block.label = std::to_string(list.next++) + ".";
    at_item_ = false;
  }
  place(block);
  paragraph_.begin(std::move(block));
}

void HtmlReader::flush() {
  if (paragraph_.is_open())
    paragraph_.end();
}

void HtmlReader::read_text(Span text) {
  uint32_t at = text.begin;
  while (at < text.end) {
    const char c = source_[at];
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (space && !paragraph_.is_open()) {
      ++at;
      continue;
    }
    open_paragraph();
    if (c == '\n' || c == '\r') {
      uint32_t end = at + 1;
      uint32_t quotes = 0;
      while (end < text.end &&
             (source_[end] == ' ' || source_[end] == '\n' || source_[end] == '\t' ||
              source_[end] == '\r' || (around_.quoted && source_[end] == '>' && quotes++ == 0)))
        ++end;
      paragraph_.wrap(at, end - at, 0);
      at = end;
      continue;
    }
    if (c == '&') {
      const Entity entity = parse_entity(slice(source_, {at, text.end}));
      if (!entity.text.empty()) {
        paragraph_.append_decoded(entity.text, at, entity.length);
        at += entity.length;
        continue;
      }
    }
    uint32_t end = at + 1;
    while (end < text.end && source_[end] != '&' && source_[end] != '\n' && source_[end] != '\r')
      ++end;
    paragraph_.append(slice(source_, {at, end}), at);
    at = end;
  }
}

void HtmlReader::read_tag(const HtmlTag& tag, uint32_t at) {
  if (!hidden_.empty()) {
    if (tag.closing && tag.name == hidden_) {
      hidden_.clear();
      if (meaning_of(tag.name) != HtmlMeaning::Hidden)
        read_change_tag(tag, at);
    }
    return;
  }
  switch (meaning_of(tag.name)) {
    case HtmlMeaning::Hidden:
      if (!tag.closing && source_[at + tag.length - 2] != '/')
        hidden_ = tag.name;
      return;
    case HtmlMeaning::Bold:
    case HtmlMeaning::Italic: {
      const auto style = meaning_of(tag.name) == HtmlMeaning::Bold
                             ? ParagraphBuilder::Style::Bold
                             : ParagraphBuilder::Style::Italic;
      if (!tag.closing) {
        open_paragraph();
        paragraph_.open(style);
      } else if (paragraph_.is_open()) {
        paragraph_.close(style);
      }
      return;
    }
    case HtmlMeaning::Break:
      if (paragraph_.is_open())
        paragraph_.line_break(at, tag.length);
      return;
    case HtmlMeaning::Deleted:
    case HtmlMeaning::Inserted:
      read_change_tag(tag, at);
      return;
    case HtmlMeaning::Unknown:
    case HtmlMeaning::Inline:
      return;
    case HtmlMeaning::Block:
      break;
  }
  flush();
  if (tag.name.size() == 2 && tag.name[0] == 'h' && tag.name[1] >= '1' && tag.name[1] <= '6') {
    heading_ = tag.closing ? 0 : static_cast<uint8_t>(tag.name[1] - '0');
    return;
  }
  if (!read_table_tag(tag))
    read_list_tag(tag);
}

void HtmlReader::read_change_tag(const HtmlTag& tag, uint32_t at) {
  const bool deleted = meaning_of(tag.name) == HtmlMeaning::Deleted;
  const bool shown = deleted == (view_ == View::Original);
  if (!tag.closing) {
    if (!shown)
      hidden_ = tag.name;
    change_source_ = at + tag.length;
    open_paragraph();
    change_begin_ = paragraph_.offset();
  } else if (change_source_ > 0) {
    Revision revision;
    revision.kind = deleted ? Revision::Kind::Deletion : Revision::Kind::Insertion;
    revision.span = {std::min(change_begin_, paragraph_.offset()), paragraph_.offset()};
    revision.text = slice(source_, {change_source_, at});
    fields_.revisions.push_back(std::move(revision));
    change_source_ = 0;
  }
}

void HtmlReader::read_list_tag(const HtmlTag& tag) {
  if (tag.name == "ul" || tag.name == "ol") {
    if (tag.closing && !lists_.empty())
      lists_.pop_back();
    else if (!tag.closing && lists_.size() < kDeepest)
      lists_.push_back({tag.name == "ol", 1, paragraph_.new_list()});
    at_item_ = false;
  } else if (tag.name == "li") {
    at_item_ = !tag.closing;
  }
}

bool HtmlReader::read_table_tag(const HtmlTag& tag) {
  if (tag.name == "table") {
    if (tag.closing && !tables_open_.empty())
      tables_open_.pop_back();
    else if (!tag.closing && tables_open_.size() < kDeepest)
      tables_open_.push_back({{tables_++}});
    return true;
  }
  if (tables_open_.empty())
    return false;
  Table& table = tables_open_.back();
  if (tag.name == "tr") {
    if (tag.closing && table.in_row) {
      ++table.cell.row;
      table.in_row = false;
    } else if (!tag.closing) {
      if (table.in_row)
        ++table.cell.row;
      table.in_row = true;
    }
    table.cell.column = 0;
    table.in_cell = false;
    return true;
  }
  if (tag.name != "td" && tag.name != "th")
    return false;
  if (table.in_cell) {
    if (!table.cell_has_text) {
      open_paragraph();
      flush();
    }
    ++table.cell.column;
  }
  table.in_cell = !tag.closing;
  table.cell_has_text = false;
  table.cell.header = tag.name == "th";
  return true;
}

}  // namespace lint
