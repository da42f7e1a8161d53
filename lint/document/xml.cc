// SPDX-License-Identifier: MIT
#include "lint/document/xml.h"

#include <fmt/core.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#include <array>
#include <climits>
#include <cstring>
#include <memory>
#include <mutex>

namespace lint {
namespace {

constexpr int kMaxDepth = 256;
constexpr std::string_view kRepairCure =
    "open the file in a word processor, which may repair it, and save it again";

std::string_view view_of(const xmlChar* text) {
  return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

/// libxml2 hands over each name as one pointer for the whole parse, so that pointers stand for
/// names.
class TagCache {
 public:
  Tag find(const xmlChar* uri, const xmlChar* name) {
    const auto mixed = reinterpret_cast<uintptr_t>(name) * 31 + reinterpret_cast<uintptr_t>(uri);
    Entry& entry = entries_[(mixed >> 3 ^ mixed >> 11) % kEntries];
    if (entry.name != name || entry.uri != uri)
      entry = {uri, name, find_tag(view_of(uri), view_of(name))};
    return entry.tag;
  }

 private:
  static constexpr size_t kEntries = 1024;
  struct Entry {
    const xmlChar* uri = nullptr;
    const xmlChar* name = nullptr;
    Tag tag = Tag::Unknown;
  };
  std::array<Entry, kEntries> entries_ = {};
};

struct Parse {
  xmlParserCtxtPtr context = nullptr;
  XmlHandler* handler = nullptr;
  TagCache tags = {};
  int depth = 0;
  std::string problem = {};
  std::string cure = {};
  int line = 0;

  void stop(std::string why, std::string_view what_to_do) {
    if (problem.empty()) {
      problem = std::move(why);
      cure = what_to_do;
      line = xmlSAX2GetLineNumber(context);
    }
    xmlStopParser(context);
  }
};

Parse& parse_of(void* data) {
  return *static_cast<Parse*>(data);
}

void tell_offset(Parse& parse) {
  if (parse.handler->locates())
    parse.handler->move_to(static_cast<size_t>(xmlByteConsumed(parse.context)));
}

void begin_element(void* data, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* uri,
                   int /*namespace_count*/, const xmlChar** /*namespaces*/, int attribute_count,
                   int /*defaulted_count*/, const xmlChar** attributes) {
  Parse& parse = parse_of(data);
  if (++parse.depth > kMaxDepth)
    return parse.stop(fmt::format("elements are nested deeper than {} levels", kMaxDepth),
                      "simplify nested tables and text boxes and save the document again");
  tell_offset(parse);
  parse.handler->begin(parse.tags.find(uri, name), XmlAttributes(attributes, attribute_count));
  if (parse.handler->refusal())
    parse.stop(parse.handler->refusal()->message, parse.handler->refusal()->cure);
}

void end_element(void* data, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* uri) {
  Parse& parse = parse_of(data);
  --parse.depth;
  tell_offset(parse);
  parse.handler->end(parse.tags.find(uri, name));
  if (parse.handler->refusal())
    parse.stop(parse.handler->refusal()->message, parse.handler->refusal()->cure);
}

void character_data(void* data, const xmlChar* text, int length) {
  parse_of(data).handler->characters(
      {reinterpret_cast<const char*>(text), static_cast<size_t>(length)});
}

void document_type(void* data, const xmlChar* /*name*/, const xmlChar* /*external_id*/,
                   const xmlChar* /*system_id*/) {
  parse_of(data).stop("a document type declaration, which could declare entities, is not allowed",
                      "no word processor writes one: have the file's origin checked");
}

void report_error(void* data, xmlErrorPtr error) {
  Parse& parse = parse_of(data);
  if (error->level != XML_ERR_FATAL || !parse.problem.empty())
    return;
  std::string message = error->message ? error->message : "not well-formed";
  message.resize(message.find_last_not_of(" \n") + 1);
  parse.problem = "broken XML: " + message;
  parse.cure = kRepairCure;
  parse.line = error->line;
}

xmlSAXHandler make_sax_handler() {
  xmlSAXHandler sax = {};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = begin_element;
  sax.endElementNs = end_element;
  sax.characters = character_data;
  sax.ignorableWhitespace = character_data;
  sax.cdataBlock = character_data;
  sax.internalSubset = document_type;
  sax.serror = report_error;
  return sax;
}

struct FreeContext {
  void operator()(xmlParserCtxtPtr context) const {
    if (!context)
      return;
    xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
  }
};

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
  for (int i = 0; i < count_; ++i) {
    const unsigned char* const* const attribute = values_ + std::ptrdiff_t{5} * i;
    const auto* local = reinterpret_cast<const char*>(attribute[0]);
    if (std::strncmp(local, name.data(), name.size()) == 0 && local[name.size()] == '\0')
      return std::string_view(reinterpret_cast<const char*>(attribute[3]),
                              static_cast<size_t>(attribute[4] - attribute[3]));
  }
  return std::nullopt;
}

Result<void> parse_xml(std::string_view bytes, std::string_view part, XmlHandler& handler) {
  static std::once_flag initialised;
  std::call_once(initialised, xmlInitParser);

  const auto failure = [&](std::string_view where, std::string_view problem,
                           std::string_view cure) {
    return fail(
        {.message = fmt::format("part {}{}: {}", part, where, problem), .cure = std::string(cure)});
  };
  if (bytes.empty())
    return failure("", "is empty", kRepairCure);
  if (bytes.size() > INT_MAX)
    return failure("", "is too large", "split the document");

  const std::unique_ptr<xmlParserCtxt, FreeContext> context(
      xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
  if (!context)
    return failure("", "cannot be read: out of memory", "split the document");
  Parse parse;
  parse.context = context.get();
  parse.handler = &handler;
  xmlSAXHandler sax = make_sax_handler();
  // The context frees the handler it brought along; it must not free ours.
  xmlSAXHandler* const own = context->sax;
  context->sax = &sax;
  context->userData = &parse;
  // Without a document type there are no entities but the five of XML, so that resolving them is
  // safe; the library's own size limits are off because the archive bounds the part.
  xmlCtxtUseOptions(context.get(), XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_HUGE);
  xmlParseDocument(context.get());
  context->sax = own;

  if (parse.problem.empty() && !context->wellFormed) {
    parse.problem = "broken XML";
    parse.cure = kRepairCure;
  }
  if (!parse.problem.empty())
    return failure(parse.line > 0 ? fmt::format(", line {}", parse.line) : "", parse.problem,
                   parse.cure);
  return {};
}

}  // namespace lint
