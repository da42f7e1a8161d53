// SPDX-License-Identifier: MIT
#include "lint/document/docx_comments.h"

#include <utility>

#include "lint/document/docx_properties.h"
#include "lint/document/xml.h"

namespace lint {
namespace {

constexpr size_t kMaxComments = 65536;

class CommentReader : public XmlHandler {
 public:
  void begin(Tag tag, const XmlAttributes& attributes) override {
    switch (tag) {
      case Tag::Comment:
        if (comments.size() == kMaxComments)
          return refuse("more comments than any contract has", "delete those that are settled");
        current_ = &comments[std::string(attributes.find("id").value_or(""))];
        *current_ = {.author = std::string(clipped(attributes.find("author").value_or(""))),
                     .date = std::string(attributes.find("date").value_or(""))};
        return;
      case Tag::Paragraph:
        if (current_ && !current_->text.empty())
          current_->text += '\n';
        return;
      case Tag::Text:
        in_text_ = true;
        return;
      case Tag::Break:
      case Tag::CarriageReturn:
        if (current_)
          current_->text += '\n';
        return;
      default:
        return;
    }
  }

  void end(Tag tag) override {
    if (tag == Tag::Comment)
      current_ = nullptr;
    else if (tag == Tag::Text)
      in_text_ = false;
  }

  void characters(std::string_view text) override {
    if (current_ && in_text_)
      current_->text += text;
  }

  std::map<std::string, Comment, std::less<>> comments = {};

 private:
  Comment* current_ = nullptr;
  bool in_text_ = false;
};

}  // namespace

Result<std::map<std::string, Comment, std::less<>>> read_docx_comments(std::string_view xml,
                                                                       std::string_view part) {
  CommentReader reader;
  if (!xml.empty()) {
    if (auto parsed = parse_xml(xml, part, reader); !parsed)
      return fail(std::move(parsed.error()));
  }
  return std::move(reader.comments);
}

}  // namespace lint
