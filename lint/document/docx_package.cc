// SPDX-License-Identifier: MIT
#include "lint/document/docx_package.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lint/document/xml.h"

namespace lint {
namespace {

constexpr std::string_view kUsualMainPart = "word/document.xml";
constexpr size_t kMaxRelationships = 65536;

std::string folder_of(std::string_view part) {
  const size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

/// `target` as a part name, seen from the folder of the part that relates to it.
std::string resolve(const std::string& folder, std::string_view target) {
  std::string path =
      target.starts_with('/') ? std::string(target.substr(1)) : folder + std::string(target);
  std::vector<std::string_view> steps;
  for (size_t begin = 0; begin <= path.size();) {
    const size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view step = std::string_view(path).substr(begin, end - begin);
    if (step == ".." && !steps.empty())
      steps.pop_back();
    else if (!step.empty() && step != "." && step != "..")
      steps.push_back(step);
    begin = end + 1;
  }
  return fmt::format("{}", fmt::join(steps, "/"));
}

}  // namespace

class DocxPackage::Reader : public XmlHandler {
 public:
  explicit Reader(std::string folder) : folder_(std::move(folder)) {}

  void begin(Tag tag, const XmlAttributes& attributes) override {
    const auto value = [&](std::string_view name) { return attributes.find(name).value_or(""); };
    if (tag != Tag::Relationship || value("TargetMode") == "External")
      return;
    if (relationships.size() == kMaxRelationships)
      return refuse("more relationships than any document has", "have the file's origin checked");
    const std::string_view type = value("Type");
    relationships.push_back({std::string(value("Id")),
                             std::string(type.substr(type.rfind('/') + 1)),
                             resolve(folder_, value("Target"))});
  }
  void end(Tag /*tag*/) override {}
  void characters(std::string_view /*text*/) override {}

  std::vector<Relationship> relationships = {};

 private:
  std::string folder_;
};

Result<std::vector<DocxPackage::Relationship>> DocxPackage::read_relationships(
    const std::string& part) {
  const std::string folder = folder_of(part);
  const std::string name =
      fmt::format("{}_rels/{}.rels", folder, std::string_view(part).substr(folder.size()));
  if (!archive_.contains(name))
    return std::vector<Relationship>();
  const auto bytes = archive_.read(name);
  if (!bytes)
    return fail(bytes.error());
  Reader reader(folder);
  if (auto parsed = parse_xml(*bytes, name, reader); !parsed)
    return fail(std::move(parsed.error()));
  return std::move(reader.relationships);
}

Result<DocxPackage> DocxPackage::open(std::string_view bytes) {
  auto archive = Archive::open(bytes);
  if (!archive)
    return fail(std::move(archive.error()));
  DocxPackage package(std::move(*archive));
  auto roots = package.read_relationships("");
  if (!roots)
    return fail(std::move(roots.error()));
  const auto root = std::find_if(roots->begin(), roots->end(), [](const Relationship& each) {
    return each.type == "officeDocument";
  });
  if (root != roots->end())
    package.main_part_ = root->part;
  else if (package.archive_.contains(kUsualMainPart))
    package.main_part_ = kUsualMainPart;
  else
    return fail({.message = "a zip archive, but not a Word document",
                 .cure = "open it in the program it was made with and save it as .docx"});
  auto relationships = package.read_relationships(package.main_part_);
  if (!relationships)
    return fail(std::move(relationships.error()));
  package.relationships_ = std::move(*relationships);
  return package;
}

std::string DocxPackage::related(std::string_view type) const {
  const auto found = std::find_if(relationships_.begin(), relationships_.end(),
                                  [&](const Relationship& each) { return each.type == type; });
  return found != relationships_.end() && archive_.contains(found->part) ? found->part
                                                                         : std::string();
}

std::string DocxPackage::target(std::string_view id) const {
  const auto found = std::find_if(relationships_.begin(), relationships_.end(),
                                  [&](const Relationship& each) { return each.id == id; });
  return found != relationships_.end() && archive_.contains(found->part) ? found->part
                                                                         : std::string();
}

Result<std::string> DocxPackage::read(std::string_view part) {
  return part.empty() ? std::string() : archive_.read(part);
}

}  // namespace lint
