// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "lint/project/date.h"
#include "lint/project/fields.h"
#include "lint/project/waiver.h"

namespace lint {
namespace {

class Reader {
 public:
  Reader(WaiverFile& file, std::vector<Error>& errors)
      : file_(file), complaints_(file.path, errors) {}

  void read(const Yaml& yaml) {
    if (yaml.kind != Yaml::Kind::List)
      return complaints_.add(yaml, "a file of waivers is a list", "begin each with '- rule:'");
    for (const Yaml& item : yaml.list) read_entry(item);
  }

 private:
  void read_entry(const Yaml& yaml) {
    if (!expect_map(yaml, "a waiver",
                    {"rule", "contract", "clause", "fingerprint", "reason", "approver", "approved",
                     "expires"},
                    complaints_))
      return;
    Waiver waiver{.rule = required(yaml, "rule"),
                  .contract = required(yaml, "contract"),
                  .clause = optional(yaml, "clause"),
                  .fingerprint = optional(yaml, "fingerprint"),
                  .reason = required(yaml, "reason"),
                  .approver = required(yaml, "approver"),
                  .approved = date(yaml, "approved", optional(yaml, "approved")),
                  .expires = date(yaml, "expires", required(yaml, "expires")),
                  .source = {file_.path, yaml.where}};
    // A path is one from the folder of the file, with '/' in it or not.
    auto contracts = Glob::compile("/" + waiver.contract);
    if (contracts)
      file_.entries.push_back({std::move(waiver), std::move(*contracts), yaml.where.line});
    else if (!waiver.contract.empty())
      complaints_.add(*yaml.find("contract"), contracts.error().message, contracts.error().cure);
  }

  std::string required(const Yaml& yaml, std::string_view key) {
    if (const Yaml* value = yaml.find(key))
      return read_word(*value, key, complaints_).value;
    complaints_.add(yaml, fmt::format("the waiver has no '{}'", key));
    return {};
  }

  std::string optional(const Yaml& yaml, std::string_view key) {
    const Yaml* value = yaml.find(key);
    return value == nullptr ? std::string() : read_word(*value, key, complaints_).value;
  }

  std::string date(const Yaml& yaml, std::string_view key, std::string text) {
    if (!text.empty() && !is_date(text))
      complaints_.add(*yaml.find(key), fmt::format("'{}' is no date", text),
                      "write it like 2027-01-31");
    return text;
  }

  WaiverFile& file_;
  Complaints complaints_;
};

}  // namespace

tl::expected<WaiverFile, std::vector<Error>> parse_waivers(std::string_view text,
                                                           const std::string& path,
                                                           const std::string& folder) {
  const auto yaml = parse_yaml(text, path);
  if (!yaml)
    return tl::unexpected(std::vector<Error>{yaml.error()});
  WaiverFile file{.path = path, .folder = folder};
  std::vector<Error> errors;
  if (yaml->kind != Yaml::Kind::Scalar || !yaml->scalar.empty())
    Reader(file, errors).read(*yaml);
  if (!errors.empty())
    return tl::unexpected(std::move(errors));
  return file;
}

}  // namespace lint
