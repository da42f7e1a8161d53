// SPDX-License-Identifier: MIT
#include "lint/document/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "lint/document/html.h"
#include "lint/document/inline_source.h"
#include "lint/document/markdown_source.h"
#include "lint/document/paragraph.h"

namespace lint {
namespace {

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeIterator {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

Tree parse(std::string_view text) {
  // The library keeps the characters that begin an extension's inlines in a global table, which
  // each parse writes: one parse at a time.
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  cmark_gfm_core_extensions_ensure_registered();
  const int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(options));
  for (const char* name : {"table", "strikethrough"}) {
    if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
      cmark_parser_attach_syntax_extension(parser.get(), extension);
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return Tree(cmark_parser_finish(parser.get()));
}

enum class Extension : uint8_t { None, Table, Row, Cell, Strikethrough };

/// The types of extensions get their numbers when the program runs.
Extension extension_of(cmark_node* node) {
  const std::string_view name = cmark_node_get_type_string(node);
  if (name == "table")
    return Extension::Table;
  if (name == "table_row" || name == "table_header")
    return Extension::Row;
  if (name == "table_cell")
    return Extension::Cell;
  return name == "strikethrough" ? Extension::Strikethrough : Extension::None;
}

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view() : std::string_view(literal);
}

uint32_t line_of(cmark_node* node) {
  return static_cast<uint32_t>(std::max(cmark_node_get_start_line(node), 0));
}

/// The number with which a list item begins; Markdown allows nine digits.
uint32_t number_at(std::string_view text) {
  uint32_t number = 0;
  for (size_t i = 0; i < std::min<size_t>(text.size(), 9) && text[i] >= '0' && text[i] <= '9'; ++i)
    number = number * 10 + static_cast<uint32_t>(text[i] - '0');
  return number;
}

class MarkdownReader {
 public:
  MarkdownReader(Document::Fields& fields, View view)
      : fields_(fields),
        view_(view),
        lines_(fields.source),
        paragraph_(fields),
        html_(fields.source, paragraph_, tables_) {}

  void read();

 private:
  struct List {
    bool ordered = false;
    bool parenthesis = false;
    uint32_t first = 1;
    int32_t id = -1;
    /// The numbers as typed, when they rise: a gap is the author's. Otherwise empty: Markdown
    /// counts.
    std::vector<uint32_t> typed = {};

    size_t item = 0;  ///< the item we are in

    uint32_t number() const {
      return item < typed.size() ? typed[item] : first + static_cast<uint32_t>(item);
    }
  };
  /// Words that one view does not show.
  struct Change {
    uint32_t depth = 0;
    uint32_t begin = 0;
    std::string text = {};
  };

  bool find_indented_prose(cmark_node* root);
  void walk(cmark_node* root);
  void visit_block(cmark_node* node, bool enter);
  void visit_inline(cmark_node* node, bool enter);
  void visit_extension(cmark_node* node, bool enter);

  void begin_list(cmark_node* node);
  Block block_around() const;
  void begin_leaf(Block block, Span content);
  void begin_paragraph(cmark_node* node);
  void begin_heading(cmark_node* node);
  void begin_cell();
  void end_leaf();
  void read_html_block(cmark_node* node);

  void add_text(std::string_view literal);
  void visit_inline_html(std::string_view tag);
  void open_change(Change& change);
  void close_change(Change& change, Revision::Kind kind);
  bool is_shown(const Change& change) const {
    return change.depth == 0 || (&change == &deletion_) == (view_ == View::Original);
  }
  /// Where text goes: nowhere while it is not shown.
  ParagraphBuilder* target() {
    return image_depth_ == 0 && is_shown(deletion_) && is_shown(insertion_) ? &paragraph_ : nullptr;
  }

  Document::Fields& fields_;
  View view_;
  MarkdownSource lines_;
  ParagraphBuilder paragraph_;
  uint16_t tables_ = 0;
  HtmlReader html_;

  std::vector<List> lists_ = {};
  bool at_item_ = false;  ///< the next leaf is the first of its list item
  uint32_t quote_depth_ = 0;
  uint32_t note_depth_ = 0;
  Block::Cell cell_ = {};
  std::vector<Span> row_ = {};

  std::optional<InlineSource> inline_ = {};
  Change deletion_ = {};
  Change insertion_ = {};
  uint32_t image_depth_ = 0;
  uint32_t link_depth_ = 0;
  bool has_picture_ = false;
  std::vector<bool> heading_spans_ = {};  ///< for each open span whether its class names a heading
};

void MarkdownReader::read() {
  Tree tree = parse(lines_.text());
  if (find_indented_prose(tree.get()))
    tree = parse(lines_.text());
  walk(tree.get());
}

bool MarkdownReader::find_indented_prose(cmark_node* root) {
  bool found = false;
  const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
  while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    if (cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK)
      continue;
    int length = 0;
    int offset = 0;
    char character = 0;
    if (cmark_node_get_fenced(node, &length, &offset, &character) != 0)
      continue;
    const std::string_view literal = literal_of(node);
    if (!is_contract_prose(literal))
      continue;
    lines_.take_out_indent(line_of(node),
                           static_cast<uint32_t>(std::count(literal.begin(), literal.end(), '\n')),
                           static_cast<uint32_t>(cmark_node_get_start_column(node)));
    found = true;
  }
  return found;
}

void MarkdownReader::walk(cmark_node* root) {
  const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
  for (;;) {
    const cmark_event_type event = cmark_iter_next(iterator.get());
    if (event == CMARK_EVENT_DONE)
      break;
    cmark_node* node = cmark_iter_get_node(iterator.get());
    const bool enter = event == CMARK_EVENT_ENTER;
    if (inline_)
      visit_inline(node, enter);
    else
      visit_block(node, enter);
  }
}

void MarkdownReader::visit_block(cmark_node* node, bool enter) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE:
      quote_depth_ += enter ? 1U : -1U;
      break;
    case CMARK_NODE_LIST:
      if (enter) {
        begin_list(node);
      } else {
        lists_.pop_back();
      }
      break;
    case CMARK_NODE_ITEM:
      at_item_ = enter;
      if (!enter)
        ++lists_.back().item;
      break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      note_depth_ += enter ? 1U : -1U;
      break;
    case CMARK_NODE_PARAGRAPH:
      begin_paragraph(node);
      break;
    case CMARK_NODE_HEADING:
      begin_heading(node);
      break;
    case CMARK_NODE_HTML_BLOCK:
      read_html_block(node);
      break;
    default:
      visit_extension(node, enter);
  }
}

void MarkdownReader::visit_extension(cmark_node* node, bool enter) {
  switch (extension_of(node)) {
    case Extension::Table:
      if (enter) {
        cell_ = {};
        cell_.table = tables_++;
      }
      break;
    case Extension::Row:
      if (enter) {
        cell_.header = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
        cell_.column = 0;
        const uint32_t line = line_of(node);
        row_ = cell_.header ? lines_.header_cells(line, quote_depth_)
                            : lines_.cells(line, quote_depth_);
      } else {
        ++cell_.row;
      }
      break;
    case Extension::Cell:
      begin_cell();
      break;
    case Extension::Strikethrough:
    case Extension::None:
      break;
  }
}

void MarkdownReader::begin_list(cmark_node* node) {
  List list;
  list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  list.parenthesis = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM;
  list.first = static_cast<uint32_t>(cmark_node_get_list_start(node));
  list.id = paragraph_.new_list();
  cmark_node* item = list.ordered ? cmark_node_first_child(node) : nullptr;
  for (; item != nullptr; item = cmark_node_next(item)) {
    const Span place = lines_.content(
        line_of(item), static_cast<uint32_t>(std::max(cmark_node_get_start_column(item), 1)), 0);
    const uint32_t number = number_at(slice(fields_.source, place));
    if (!list.typed.empty() && number <= list.typed.back()) {
      list.typed.clear();
      break;
    }
    list.typed.push_back(number);
  }
  lists_.push_back(std::move(list));
}

Block MarkdownReader::block_around() const {
  Block block;
  block.quoted = quote_depth_ > 0;
  if (note_depth_ > 0)
    block.kind = Block::Kind::Note;
  if (!lists_.empty()) {
    block.list = lists_.back().id;
    block.level = static_cast<uint8_t>(std::min<size_t>(lists_.size() - 1, 255));
  }
  return block;
}

void MarkdownReader::begin_leaf(Block block, Span content) {
  inline_.emplace(fields_.source, content, quote_depth_);
  block.indent = inline_->indent() * 120;
  if (at_item_ && !lists_.empty()) {
    const List& list = lists_.back();
    if (block.kind == Block::Kind::Paragraph)
      block.kind = Block::Kind::ListItem;
    block.bullet = !list.ordered;
    if (list.ordered)
      block.label = std::to_string(list.number()) + (list.parenthesis ? ")" : ".");
  }
  at_item_ = false;
  has_picture_ = false;
  heading_spans_.clear();
  paragraph_.begin(std::move(block));
}

void MarkdownReader::begin_paragraph(cmark_node* node) {
  Block block = block_around();
  html_.place(block);
  // The paragraph that stands right above a table has no place of its own.
  cmark_node* next = cmark_node_next(node);
  const bool placed = line_of(node) > 0;
  cmark_node* place = placed || next == nullptr ? node : next;
  const uint32_t last = static_cast<uint32_t>(std::max(cmark_node_get_end_line(place), 0));
  begin_leaf(std::move(block),
             lines_.content(line_of(place),
                            static_cast<uint32_t>(cmark_node_get_start_column(place)), last));
}

void MarkdownReader::begin_heading(cmark_node* node) {
  const Span content = lines_.content(
      line_of(node), static_cast<uint32_t>(std::max(cmark_node_get_start_column(node), 1)),
      static_cast<uint32_t>(std::max(cmark_node_get_end_line(node), 0)));
  Block block = block_around();
  const std::string_view words = slice(fields_.source, content);
  const bool marked = words.starts_with("#");
  const size_t hashes = marked ? std::min(words.find_first_not_of("# \t"), words.size()) : 0;
  const auto level = static_cast<uint8_t>(cmark_node_get_heading_level(node));
  if (marked || level == 1 || is_title_above_rule(words)) {
    block.kind = Block::Kind::Heading;
    block.level = level;
  }
  begin_leaf(std::move(block), {content.begin + static_cast<uint32_t>(hashes), content.end});
}

void MarkdownReader::begin_cell() {
  Block block = block_around();
  block.kind = Block::Kind::TableCell;
  block.cell = cell_;
  const Span content = cell_.column < row_.size() ? row_[cell_.column]
                       : row_.empty()             ? Span{paragraph_.offset(), paragraph_.offset()}
                                                  : Span{row_.back().end, row_.back().end};
  ++cell_.column;
  begin_leaf(std::move(block), content);
}

void MarkdownReader::end_leaf() {
  const bool without_words = paragraph_.is_empty();
  const uint32_t offset = paragraph_.offset();
  paragraph_.end();
  inline_.reset();
  if (has_picture_ && without_words)
    fields_.unread.push_back({"text in a picture", offset});
}

void MarkdownReader::read_html_block(cmark_node* node) {
  const std::string_view literal = literal_of(node);
  const auto count = static_cast<uint32_t>(std::count(literal.begin(), literal.end(), '\n'));
  const uint32_t first = line_of(node);
  const Span html = lines_.content(first, 1, first + std::max(count, 1U) - 1);
  Block around = block_around();
  at_item_ = false;
  html_.read(html, around);
}

void MarkdownReader::visit_inline(cmark_node* node, bool enter) {
  using Style = ParagraphBuilder::Style;
  const auto mark = [&](Style style, uint32_t count) {
    inline_->delimiter("*_", count);
    enter ? paragraph_.open(style) : paragraph_.close(style);
  };
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
      add_text(literal_of(node));
      break;
    case CMARK_NODE_SOFTBREAK: {
      const Span gone = inline_->line_end();
      paragraph_.wrap(gone.begin, gone.size(), inline_->indent() * 120);
      break;
    }
    case CMARK_NODE_LINEBREAK: {
      const Span gone = inline_->line_end();
      paragraph_.line_break(gone.begin, gone.size());
      break;
    }
    case CMARK_NODE_CODE:
      inline_->code(literal_of(node), target());
      break;
    case CMARK_NODE_HTML_INLINE:
      visit_inline_html(literal_of(node));
      break;
    case CMARK_NODE_EMPH:
      mark(Style::Italic, 1);
      break;
    case CMARK_NODE_STRONG:
      mark(Style::Bold, 2);
      break;
    case CMARK_NODE_LINK:
      link_depth_ += enter ? 1U : -1U;
      enter ? inline_->open_link() : inline_->close_link();
      break;
    case CMARK_NODE_IMAGE:
      image_depth_ += enter ? 1U : -1U;
      if (enter) {
        const char* url = cmark_node_get_url(node);
        has_picture_ |= link_depth_ == 0 && !is_ornament(url == nullptr ? "" : url);
        inline_->open_image();
      } else {
        inline_->close_link();
      }
      break;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      inline_->footnote_reference();
      break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
      end_leaf();
      break;
    default:
      if (extension_of(node) == Extension::Cell) {
        end_leaf();
      } else if (extension_of(node) == Extension::Strikethrough) {
        inline_->delimiter("~", 2);
        enter ? open_change(deletion_) : close_change(deletion_, Revision::Kind::Deletion);
      }
  }
}

void MarkdownReader::add_text(std::string_view literal) {
  inline_->text(literal, target());
  if (deletion_.depth > 0)
    deletion_.text += literal;
  if (insertion_.depth > 0)
    insertion_.text += literal;
}

void MarkdownReader::visit_inline_html(std::string_view literal) {
  const HtmlTag tag = parse_html_tag(literal);
  if (html_.is_field(literal, tag)) {
    inline_->text(literal, target());
    return;
  }
  const uint32_t begin = inline_->at();
  inline_->raw(literal);
  if (tag.name.empty())
    return;
  const auto style = [&](ParagraphBuilder::Style of) {
    tag.closing ? paragraph_.close(of) : paragraph_.open(of);
  };
  switch (meaning_of(tag.name)) {
    case HtmlMeaning::Bold:
      style(ParagraphBuilder::Style::Bold);
      break;
    case HtmlMeaning::Italic:
      style(ParagraphBuilder::Style::Italic);
      break;
    case HtmlMeaning::Break:
    case HtmlMeaning::Block:
      paragraph_.line_break(begin, inline_->at() - begin);
      break;
    case HtmlMeaning::Deleted:
      tag.closing ? close_change(deletion_, Revision::Kind::Deletion) : open_change(deletion_);
      break;
    case HtmlMeaning::Inserted:
      tag.closing ? close_change(insertion_, Revision::Kind::Insertion) : open_change(insertion_);
      break;
    case HtmlMeaning::Inline:
      if (tag.name != "span")
        break;
      if (!tag.closing) {
        heading_spans_.push_back(tag.heading);
        if (tag.heading)
          paragraph_.open(ParagraphBuilder::Style::Bold);
      } else if (!heading_spans_.empty()) {
        if (heading_spans_.back())
          paragraph_.close(ParagraphBuilder::Style::Bold);
        heading_spans_.pop_back();
      }
      break;
    case HtmlMeaning::Hidden:
    case HtmlMeaning::Unknown:
      break;
  }
}

void MarkdownReader::open_change(Change& change) {
  if (change.depth++ == 0) {
    change.begin = paragraph_.offset();
    change.text.clear();
  }
}

void MarkdownReader::close_change(Change& change, Revision::Kind kind) {
  if (change.depth == 0 || --change.depth > 0)
    return;
  Revision revision;
  revision.kind = kind;
  revision.span = {change.begin, paragraph_.offset()};
  revision.text = std::move(change.text);
  change.text.clear();
  fields_.revisions.push_back(std::move(revision));
}

}  // namespace

Result<std::shared_ptr<const Document>> read_markdown(std::string source, const std::string& path,
                                                      View view) {
  Document::Fields fields;
  fields.path = path;
  fields.format = Format::Markdown;
  fields.source = std::move(source);
  fields.text.reserve(fields.source.size());
  MarkdownReader(fields, view).read();
  const auto end = static_cast<uint32_t>(fields.text.size());
  for (Revision& revision : fields.revisions)
    revision.span = {std::min(revision.span.begin, end), std::min(revision.span.end, end)};
  for (Unread& unread : fields.unread) unread.offset = std::min(unread.offset, end);
  return std::make_shared<const Document>(std::move(fields));
}

}  // namespace lint
