// SPDX-License-Identifier: MIT
#include "lint/document/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/document/html.h"
#include "lint/document/language.h"
#include "lint/document/markdown_assembly.h"
#include "lint/document/markdown_leaf.h"
#include "lint/document/markdown_section.h"
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

/// More columns than any table has; beyond, the library's time grows with their square.
constexpr std::ptrdiff_t kMostColumns = 1000;

bool has_endless_row(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (line.size() > kMostColumns && std::count(line.begin(), line.end(), '|') > kMostColumns)
      return true;
    at = end + 1;
  }
  return false;
}

/// A heading without words. Behind a text without open blocks it becomes a block of its own.
constexpr std::string_view kEnd = "\n\n#\n";

/// The tree of `text`, and of `behind` where nothing of `text` can go on in it.
Tree parse(std::string_view text, std::string_view behind) {
  // The library keeps the characters that begin an extension's inlines in a global table, which
  // each parse writes: one parse at a time.
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  cmark_gfm_core_extensions_ensure_registered();
  const int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(options));
  const bool tables = !has_endless_row(text);
  for (const char* name : {"strikethrough", "table"}) {
    if (name[0] == 't' && !tables)
      continue;
    if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
      cmark_parser_attach_syntax_extension(parser.get(), extension);
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  if (!behind.empty())  // of nothing the library reads a byte
    cmark_parser_feed(parser.get(), behind.data(), behind.size());
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

/// Reads sections that are put one behind the other. Each must begin with a heading, but for the
/// first.
class MarkdownReader {
 public:
  /// `begins` are the offsets of the sections in `source`. `closed`: see HtmlReader.
  MarkdownReader(std::string_view source, std::vector<uint32_t> begins, View view,
                 const std::vector<std::string>& closed)
      : fields_{.source = std::string(source)},
        begins_(std::move(begins)),
        view_(view),
        lines_(fields_.source),
        paragraph_(fields_),
        html_(fields_, paragraph_, tables_, view, closed) {}

  /// `is_all`: nothing follows in the file, so that nothing can go on.
  ReadSections read(bool is_all);

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
  bool find_indented_prose(cmark_node* root);
  void walk(cmark_node* root);
  bool take_out_end(cmark_node* root);
  void reach(cmark_node* node);
  void end_section();
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

  Document::Fields fields_;  ///< of the section that is being read
  std::vector<uint32_t> begins_;
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

  std::optional<MarkdownLeaf> leaf_ = {};  ///< the leaf that is being read
  ReadSections read_ = {};
  uint16_t tables_before_ = 0;  ///< how many stand in the sections before this one
  int32_t lists_before_ = 0;
};

ReadSections MarkdownReader::read(bool is_all) {
  const std::string_view behind = is_all ? std::string_view() : kEnd;
  fields_.text.reserve(fields_.source.size());
  Tree tree = parse(lines_.text(), behind);
  if (find_indented_prose(tree.get()))
    tree = parse(lines_.text(), behind);
  if (!is_all && !take_out_end(tree.get())) {
    read_.is_open = true;
    return std::move(read_);
  }
  walk(tree.get());
  end_section();
  read_.is_open = read_.is_open || read_.all.size() != begins_.size();
  return std::move(read_);
}

/// Takes kEnd out of the tree; false when something went on in it.
bool MarkdownReader::take_out_end(cmark_node* root) {
  cmark_node* last = cmark_node_last_child(root);
  while (last != nullptr && cmark_node_get_type(last) == CMARK_NODE_FOOTNOTE_DEFINITION)
    last = cmark_node_previous(last);
  if (last == nullptr || cmark_node_get_type(last) != CMARK_NODE_HEADING ||
      line_of(last) <= lines_.count())
    return false;
  cmark_node_free(last);
  return true;
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
    if (enter && cmark_node_parent(node) == root)
      reach(node);
    if (leaf_)
      visit_inline(node, enter);
    else
      visit_block(node, enter);
  }
}

/// Ends the section when a block of the document begins the next one, or the notes.
void MarkdownReader::reach(cmark_node* node) {
  const size_t next = read_.all.size() + 1;
  if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) {
    read_.is_open = read_.is_open || next < begins_.size();
    if (next == begins_.size())
      end_section();
    return;
  }
  if (next >= begins_.size())
    return;
  const uint32_t line = lines_.line_at(begins_[next]);
  if (line_of(node) < line)
    return;
  read_.is_open = read_.is_open || line_of(node) > line;  // something swallowed its heading
  end_section();
}

void MarkdownReader::end_section() {
  const bool is_notes = read_.all.size() == begins_.size();
  read_.is_open = read_.is_open || html_.is_open();
  ReadSection section;
  section.fields.text = std::exchange(fields_.text, {});
  section.fields.blocks = std::exchange(fields_.blocks, {});
  section.fields.pieces = std::exchange(fields_.pieces, {});
  section.fields.revisions = std::exchange(fields_.revisions, {});
  section.fields.unread = std::exchange(fields_.unread, {});
  section.comments = html_.take_comments();
  section.tables = static_cast<uint16_t>(tables_ - tables_before_);
  section.lists = paragraph_.lists() - lists_before_;
  for (Block& block : section.fields.blocks) {
    if (block.list >= 0)
      block.list -= lists_before_;
    if (block.cell)
      block.cell->table = static_cast<uint16_t>(block.cell->table - tables_before_);
  }
  const uint32_t begin = is_notes ? 0 : begins_[read_.all.size()];
  for (Document::Piece& piece : section.fields.pieces) piece.source -= begin;
  for (Span& comment : section.comments) comment = {comment.begin - begin, comment.end - begin};
  const auto end = static_cast<uint32_t>(section.fields.text.size());
  for (Revision& revision : section.fields.revisions)
    revision.span = {std::min(revision.span.begin, end), std::min(revision.span.end, end)};
  for (Unread& unread : section.fields.unread) unread.offset = std::min(unread.offset, end);
  tables_before_ = tables_;
  lists_before_ = paragraph_.lists();
  if (is_notes)
    read_.notes = std::move(section);
  else
    read_.all.push_back(std::move(section));
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
  leaf_.emplace(fields_, paragraph_, html_, view_, content, quote_depth_);
  if (block.kind != Block::Kind::TableCell)
    block.indent = leaf_->indent() * 120;
  if (at_item_ && !lists_.empty()) {
    const List& list = lists_.back();
    if (block.kind == Block::Kind::Paragraph)
      block.kind = Block::Kind::ListItem;
    block.bullet = !list.ordered;
    if (list.ordered)
      block.label = std::to_string(list.number()) + (list.parenthesis ? ")" : ".");
  }
  at_item_ = false;
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
  leaf_->end();
  leaf_.reset();
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
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
      leaf_->text(literal_of(node));
      break;
    case CMARK_NODE_SOFTBREAK:
      leaf_->soft_break();
      break;
    case CMARK_NODE_LINEBREAK:
      leaf_->line_break();
      break;
    case CMARK_NODE_CODE:
      leaf_->code(literal_of(node));
      break;
    case CMARK_NODE_HTML_INLINE:
      leaf_->html(literal_of(node));
      break;
    case CMARK_NODE_EMPH:
      leaf_->emphasis(ParagraphBuilder::Style::Italic, enter);
      break;
    case CMARK_NODE_STRONG:
      leaf_->emphasis(ParagraphBuilder::Style::Bold, enter);
      break;
    case CMARK_NODE_LINK:
      leaf_->link(enter);
      break;
    case CMARK_NODE_IMAGE: {
      const char* url = cmark_node_get_url(node);
      leaf_->image(enter, url == nullptr ? "" : url);
      break;
    }
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      leaf_->footnote_reference();
      break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
      end_leaf();
      break;
    default:
      if (extension_of(node) == Extension::Cell)
        end_leaf();
      else if (extension_of(node) == Extension::Strikethrough)
        leaf_->strikethrough(enter);
  }
}

}  // namespace

Result<std::shared_ptr<const Document>> read_markdown(std::string source, const std::string& path,
                                                      View view, Memory* memory) {
  const std::vector<std::string> closed = find_closed_elements(source);
  const auto read = [&](std::string_view text, const std::vector<Span>& sections, bool is_all) {
    std::vector<uint32_t> begins;
    for (const Span section : sections) begins.push_back(section.begin);
    return MarkdownReader(text, std::move(begins), view, closed).read(is_all);
  };
  if (memory != nullptr) {
    std::string context = view == View::Accepted ? "accepted" : "original";
    for (const std::string& element : closed) context += '\n' + element;
    memory->shelf<ReadSections>().set_context(context);
  }
  auto recall = recollect<ReadSections>(
      memory, [&](std::string_view text) { return read(text, find_sections(text), false); });

  std::optional<MarkdownAssembly> assembly;
  const std::vector<Span> sections = find_sections(source);
  if (sections.size() > 1)
    assembly = assemble(source, sections, recall);
  if (!assembly) {
    // What changes as a whole each time is not worth remembering.
    const ReadSections whole = read(source, {{0, static_cast<uint32_t>(source.size())}}, true);
    const auto place = [](uint32_t offset) { return offset; };
    assembly.emplace(source.size());
    assembly->add(whole.all.front(), place);
    if (whole.notes)
      assembly->add(*whole.notes, place);
  }
  Document::Fields fields = assembly->take(std::move(source), path);
  note_language(fields);
  return std::make_shared<const Document>(std::move(fields));
}

}  // namespace lint
