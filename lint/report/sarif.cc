// SPDX-License-Identifier: MIT
#include "lint/report/sarif.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "lint/check/fingerprint.h"
#include "lint/report/columns.h"
#include "lint/report/excerpt.h"
#include "lint/report/place.h"
#include "lint/report/sarif_rule.h"
#include "lint/report/suppressed.h"
#include "lint/report/version.h"
#include "lint/text/utf8.h"

namespace lint {
namespace {

using Json = nlohmann::ordered_json;

/// A path as a URI reference (RFC 3986): relative, or of the scheme "file" when it is absolute.
std::string uri_of(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(2);
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                         (c >= '0' && c <= '9') ||
                         std::string_view("-._~/").find(c) != std::string_view::npos;
    if (is_kept)
      uri += c;
    else
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

std::string_view level_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "warning";
    case Severity::Note:
      return "note";
    case Severity::Off:
      return "none";
  }
  return {};
}

std::string_view mime_type(Format format) {
  switch (format) {
    case Format::Docx:
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    case Format::Markdown:
      return "text/markdown";
    case Format::PlainText:
      return "text/plain";
  }
  return {};
}

/// A sentence, as messages in SARIF are.
std::string sentence(std::string_view words) {
  std::string text = printable(words);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  if (!text.empty() && std::string_view(".?!").find(text.back()) == std::string_view::npos)
    text += '.';
  return text;
}

Json message(std::string text) {
  return {{"text", std::move(text)}};
}

/// The rules that results are of, each with its index.
class Descriptors {
 public:
  explicit Descriptors(const RuleSet& rules) {
    for (const Rule& rule : rules.rules) add(rule);
  }

  /// A rule without a page of its own is added when it is first met.
  size_t index_of(const Finding& finding) {
    const auto [found, is_new] = indices_.try_emplace(finding.rule, descriptors_.size());
    if (is_new)
      descriptors_.push_back(descriptor(finding.rule, finding.severity, words_of(finding.rule)));
    return found->second;
  }

  Json json() && { return std::move(descriptors_); }

 private:
  void add(const Rule& rule) {
    indices_.emplace(rule.id, descriptors_.size());
    Json json = descriptor(rule.id, rule.severity, rule.title);
    const RuleHelp help = help_of(rule);
    if (!help.text.empty())
      json["help"] = {{"text", help.text}, {"markdown", help.markdown}};
    json["properties"]["tags"].push_back(rule.pack);
    descriptors_.push_back(std::move(json));
  }

  static Json descriptor(const std::string& id, Severity severity, const std::string& title) {
    const std::string level(level_of(severity));
    Json json = {{"id", id}};
    // One word is no other name than the id, which SARIF asks for.
    if (id.find('-') != std::string::npos)
      json["name"] = pascal_case(id);
    json["shortDescription"] = message(sentence(title.empty() ? words_of(id) : title));
    json["fullDescription"] = json["shortDescription"];
    json["help"] = json["shortDescription"];
    json["defaultConfiguration"] = {{"enabled", severity != Severity::Off}, {"level", level}};
    json["properties"] = {
        {"tags", Json::array({"contract"})},
        {"problem.severity", severity == Severity::Note ? "recommendation" : level},
        {"precision", "high"}};
    return json;
  }

  Json descriptors_ = Json::array();
  std::map<std::string, size_t> indices_ = {};
};

/// Writes about one contract that could be read.
class Contract {
 public:
  Contract(const Checked& checked, size_t artifact, const ReportStyle& style)
      : checked_(checked),
        tree_(*checked.tree),
        artifact_(artifact),
        style_(style),
        places_(tree_, LineMap::Unit::Utf16) {}

  void add_results(Descriptors& descriptors, Json& results) const {
    const Fingerprints fingerprints(checked_);
    std::map<std::string, int> used;
    for (const Finding& finding : checked_.findings) {
      Json result = {{"ruleId", finding.rule},
                     {"ruleIndex", descriptors.index_of(finding)},
                     {"level", level_of(finding.severity)},
                     {"message", message(sentence(finding.message))},
                     {"locations", Json::array({location(finding.place)})}};
      Json related = Json::array();
      for (const Finding::Related& other : finding.related) {
        Json place = location(other.place);
        place["id"] = related.size() + 1;
        place["message"] = message(sentence(other.message));
        related.push_back(std::move(place));
      }
      if (!related.empty())
        result["relatedLocations"] = std::move(related);
      std::string fingerprint = fingerprints.of(finding);
      if (const int count = ++used[fingerprint]; count > 1)
        fingerprint += fmt::format(":{}", count);
      result["partialFingerprints"] = {{"clauselint/v1", fingerprint}};
      if (finding.suppression)
        result["suppressions"] = Json::array({json_of(*finding.suppression)});
      add_requirement(finding, result);
      results.push_back(std::move(result));
    }
  }

  void add_notifications(Json& notifications) const {
    for (const Unread& part : tree_.document().unread()) {
      const Evidence place = {tree_.at(part.offset), {part.offset, part.offset}};
      notifications.push_back({{"level", "warning"},
                               {"message", message(sentence("could not be read: " + part.what))},
                               {"locations", Json::array({location(place)})}});
    }
  }

 private:
  /// What is known when the finding is the verdict of a requirement: its elements, and its cure.
  void add_requirement(const Finding& finding, Json& result) const {
    const auto requirement =
        std::find_if(checked_.requirements.begin(), checked_.requirements.end(),
                     [&](const Requirement& each) { return is_of(finding, each); });
    if (requirement == checked_.requirements.end())
      return;
    Json elements = Json::object();
    for (const Element& element : requirement->elements)
      elements[element.name] = name_of(element.verdict);
    const auto fix = std::find_if(checked_.fixes.begin(), checked_.fixes.end(),
                                  [&](const Fix& each) { return each.rule == finding.rule; });
    if (fix != checked_.fixes.end())
      result["fixes"] = Json::array({json_of(*fix)});
    result["properties"] = {{"verdict", name_of(requirement->verdict)},
                            {"elements", std::move(elements)}};
  }

  static Json json_of(const Suppression& suppression) {
    return {{"kind", suppression.kind == Suppression::Kind::Comment ? "inSource" : "external"},
            {"status", "accepted"},
            {"justification", sentence(in_words(suppression))}};
  }

  Json json_of(const Fix& fix) const {
    Json replacements = Json::array();
    for (const Fix::Change& change : fix.changes)
      replacements.push_back(
          {{"deletedRegion", region(change.span)}, {"insertedContent", {{"text", change.text}}}});
    Json change = {{"artifactLocation", artifact_location()},
                   {"replacements", std::move(replacements)}};
    return {{"description",
             message("Insert the words that " + fix.rule + " asks for, in those of the contract.")},
            {"artifactChanges", Json::array({std::move(change)})}};
  }

  Json artifact_location() const { return {{"uri", uri_of(checked_.path)}, {"index", artifact_}}; }

  /// A span of Document::source().
  Json region(Span source) const {
    const Place place = places_.source_place(source);
    return {{"startLine", place.begin.line},
            {"startColumn", place.begin.column},
            {"endLine", place.end.line},
            {"endColumn", place.end.column}};
  }

  /// With the words, and in a DOCX their offset.
  Json region_of_words(Span source) const {
    Json json = region(source);
    const std::string_view text = tree_.document().source();
    if (tree_.document().format() == Format::Docx) {
      json["charOffset"] = count_utf16(text.substr(0, source.begin));
      json["charLength"] = count_utf16(slice(text, source));
    }
    if (!source.empty() && !style_.redact)
      json["snippet"] = {{"text", slice(text, source)}};
    return json;
  }

  Json location(const Evidence& evidence) const {
    const Document& document = tree_.document();
    const Span source = document.source_span(evidence.span);
    Json physical = {{"artifactLocation", artifact_location()},
                     {"region", region_of_words(source)}};
    const Span around = document.source_span(own_words(tree_, evidence.span.begin));
    if (around.contains(source) && around.size() > source.size())
      physical["contextRegion"] = region_of_words(around);
    Json json = {{"physicalLocation", std::move(physical)}};
    const Clause& clause = tree_[evidence.clause];
    if (!clause.citation.empty())
      json["logicalLocations"] =
          Json::array({{{"name", clause.label.empty() ? clause.citation : clause.label},
                        {"fullyQualifiedName", clause.citation},
                        {"kind", "clause"}}});
    return json;
  }

  const Checked& checked_;
  const ClauseTree& tree_;
  size_t artifact_;
  const ReportStyle& style_;
  Places places_;
};

Json artifact(const Checked& result) {
  Json json = {{"location", {{"uri", uri_of(result.path)}}},
               {"roles", Json::array({"analysisTarget"})}};
  if (result.tree)
    json["mimeType"] = mime_type(result.tree->document().format());
  return json;
}

Json notification(const Checked& result, size_t artifact, const Error& error) {
  Json physical = {{"artifactLocation", {{"uri", uri_of(result.path)}, {"index", artifact}}}};
  if (error.where)
    physical["region"] = {{"startLine", error.where->line}, {"startColumn", error.where->column}};
  const std::string cure = error.cure.empty() ? "" : " " + sentence(error.cure);
  return {{"level", "error"},
          {"message", message(sentence(error.message) + cure)},
          {"locations", Json::array({{{"physicalLocation", std::move(physical)}}})}};
}

}  // namespace

std::string write_sarif(const std::vector<Checked>& results, const RuleSet& rules,
                        const ReportStyle& style) {
  Descriptors descriptors(rules);
  Json artifacts = Json::array();
  Json list = Json::array();
  Json notifications = Json::array();
  bool all_read = true;
  for (size_t index = 0; index < results.size(); ++index) {
    const Checked& result = results[index];
    artifacts.push_back(artifact(result));
    if (result.tree) {
      const Contract contract(result, index, style);
      contract.add_results(descriptors, list);
      contract.add_notifications(notifications);
    }
    for (const Error& error : result.errors) {
      notifications.push_back(notification(result, index, error));
      all_read = false;
    }
  }
  const std::string version(lint::version());
  Json driver = {{"name", "clauselint"},
                 {"fullName", "clauselint " + version},
                 {"version", version},
                 {"semanticVersion", version},
                 {"rules", std::move(descriptors).json()}};
  Json invocation = {{"executionSuccessful", all_read},
                     {"toolExecutionNotifications", std::move(notifications)}};
  Json run = {{"tool", {{"driver", std::move(driver)}}},
              {"automationDetails", {{"id", "clauselint/"}}},
              {"invocations", Json::array({std::move(invocation)})},
              {"columnKind", "utf16CodeUnits"},
              {"artifacts", std::move(artifacts)},
              {"results", std::move(list)}};
  const Json log = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({std::move(run)})}};
  // Paths and contracts need not be UTF-8; what is not becomes U+FFFD.
  return log.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace lint
