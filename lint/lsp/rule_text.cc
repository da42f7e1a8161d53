// SPDX-License-Identifier: MIT
#include "lint/lsp/rule_text.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "lint/rule/yaml.h"

namespace lint {
namespace {

namespace fs = std::filesystem;

struct Key {
  std::string_view name;
  std::string_view meaning;
};

/// The keys of rules that authors meet most.
constexpr Key kKeys[] = {
    {"title", "What the rule asks for: a sentence without a full stop."},
    {"severity", "`error`, `warning`, `note` or `off`."},
    {"extends", "The rule of which this one begins as a copy."},
    {"belongs", "Concepts of headings below which the clause belongs, best first."},
    {"belongs-alone", "The same behind those, of headings that say nothing else."},
    {"belongs-without", "Concepts of headings below which it does not belong."},
    {"near-misses", "What comes near and is another thing; told where the clause is missing."},
    {"present-with", "The clause is there when one of these elements is at least weak."},
    {"applies-when", "The rule applies to contracts that mention this only."},
    {"requires", "The elements of the clause, each with how it is found."},
    {"forbids", "What must not stand in the contract."},
    {"found", "Patterns; the element is found when a norm fits one of them."},
    {"weak",
     "Patterns with a reason; the element is weak when none is found and one of these fits."},
    {"missing", "Why the element is missing, when nothing fits."},
    {"because", "Why the element is no more than weak, in plain words."},
    {"of",
     "Only the norms that make this other element (of a list: the first that is there) are looked "
     "at."},
    {"modality",
     "The force of the norm: `duty`, `prohibition`, `power`, `exemption`, `intention`, "
     "`statement` or `fragment`."},
    {"by",
     "Who acts: `operator`, `tenant`, `both`, `third-party`, `regulator`, `auditor`, "
     "`facility`, `implied` or `unknown`."},
    {"to", "Who receives."},
    {"whose", "Whose the object is, or who it is."},
    {"not-whose", "Whose the object is not."},
    {"action", "The verb: a concept of the kind `actions`."},
    {"about", "What the verb acts on; one of these concepts."},
    {"about-all", "What the verb acts on; all of these concepts."},
    {"or", "What `about` names stands beside one of these as another choice."},
    {"not-or", "What `about` names stands beside none of these as another choice."},
    {"with", "One of these concepts is in the sentence, but not behind \"except\"."},
    {"with-all", "All of these concepts are in the sentence."},
    {"without", "None of these concepts is in the sentence."},
    {"excepted", "One of these concepts stands behind \"except\"."},
    {"in-sentence", "One of these concepts is in the sentence, with any verb of it."},
    {"heading", "One of these concepts is in the heading of the section."},
    {"period", "`defined`, `blank`, `none`, or the longest accepted: `at most 10 business days`."},
    {"amount", "A sum of money: `defined` or `none`."},
    {"frequency", "`every`, `cap`, `none`, or the longest interval: `at most 12 months`."},
    {"negated", "Whether the norm denies it."},
    {"passive", "Whether the verb is in the passive voice."},
    {"imperative", "Whether the verb is an imperative."},
    {"through", "Whether the actor sees to it that another acts."},
    {"means", "Whether the verb only says how another is done."},
};

bool is_vocabulary(const fs::path& path) {
  return path.parent_path().filename() == "vocabulary";
}

std::string name_below_rules(const fs::path& path) {
  return (path.parent_path().filename() / path.filename()).generic_string();
}

/// The built-in files, those of the folder of rules, and the text itself in the place of its file.
std::vector<RuleFile> files_with(const RuleText& rule) {
  const fs::path path(rule.path);
  const std::string folder = path.parent_path().parent_path().string();
  const std::string name = name_below_rules(path);
  std::vector<RuleFile> files = built_in_rule_files();
  if (auto others = read_rule_files(folder)) {
    for (RuleFile& other : *others) {
      if (other.path != name)
        files.push_back(std::move(other));
    }
  }
  files.push_back({.path = name, .text = rule.text, .folder = folder});
  return files;
}

/// The vocabulary without the rule itself, whatever is wrong with that.
Vocabulary vocabulary_around(const RuleText& rule) {
  std::vector<RuleFile> files = files_with(rule);
  if (!is_vocabulary(rule.path))
    files.pop_back();
  auto rules = load_rules(files);
  if (!rules)
    rules = load_rules(built_in_rule_files());
  return rules ? std::move(rules->vocabulary) : Vocabulary();
}

bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-';
}

/// The word that the byte at `at` belongs to, or that ends there.
Span word_at(std::string_view text, uint32_t at) {
  Span word{at, at};
  while (word.begin > 0 && is_word(text[word.begin - 1])) --word.begin;
  while (word.end < text.size() && is_word(text[word.end])) ++word.end;
  return word;
}

std::string_view name_of(Concept::Kind kind) {
  switch (kind) {
    case Concept::Kind::Action:
      return "an action";
    case Concept::Kind::Actor:
      return "an actor";
    case Concept::Kind::Thing:
      return "a thing";
    case Concept::Kind::Event:
      return "an event";
    case Concept::Kind::Manner:
      return "a manner";
    case Concept::Kind::Word:
      return "a word for reading sentences";
    case Concept::Kind::StandIn:
      return "a stand-in for things named before";
  }
  return {};
}

void add_phrases(const Yaml& phrases, std::string& words) {
  if (phrases.kind == Yaml::Kind::Scalar) {
    words += (words.empty() ? "" : ", ") + phrases.scalar;
    return;
  }
  for (const Yaml& each : phrases.list) add_phrases(each, words);
  for (const auto& [key, value] : phrases.map) {
    if (key.scalar == "words")
      add_phrases(value, words);
  }
}

/// The phrases that express a concept, from the files of vocabularies.
std::string phrases_of(const RuleText& rule, const std::string& id) {
  std::string words;
  for (const RuleFile& file : files_with(rule)) {
    if (!file.path.starts_with("vocabulary/"))
      continue;
    const auto yaml = parse_yaml(file.text, file.path);
    if (!yaml)
      continue;
    for (const auto& [kind, concepts] : yaml->map) {
      if (const Yaml* const phrases = concepts.find(id))
        add_phrases(*phrases, words);
    }
  }
  return words;
}

Json markdown(std::string text) {
  return {{"kind", "markdown"}, {"value", std::move(text)}};
}

uint32_t offset_in(const RuleText& rule, const Json& position) {
  return LineMap(rule.text).offset(
      {number_at(position, {"line"}), number_at(position, {"character"})}, rule.unit);
}

}  // namespace

bool is_rule_text(const std::string& path, const std::string& text) {
  const fs::path name(path);
  if (name.extension() != ".yaml" || name.filename().string().starts_with("."))
    return false;
  if (is_vocabulary(name))
    return true;
  const std::string whole = "\n" + text;
  return whole.find("\ntitle:") != std::string::npos &&
         (whole.find("\nrequires:") != std::string::npos ||
          whole.find("\nforbids:") != std::string::npos ||
          whole.find("\nextends:") != std::string::npos);
}

std::vector<Error> faults_of(const RuleText& rule) {
  const auto rules = load_rules(files_with(rule));
  if (rules)
    return {};
  std::vector<Error> errors;
  for (const Error& error : rules.error()) {
    if (error.path.ends_with(name_below_rules(rule.path)))
      errors.push_back(error);
  }
  return errors;
}

Json rule_hover(const RuleText& rule, const Json& position) {
  const Span span = word_at(rule.text, offset_in(rule, position));
  const std::string word(slice(rule.text, span));
  if (word.empty())
    return nullptr;
  const bool is_key = rule.text.compare(span.end, 1, ":") == 0;
  const auto key = std::find_if(std::begin(kKeys), std::end(kKeys),
                                [&](const Key& each) { return each.name == word; });
  if (is_key && key != std::end(kKeys) && !is_vocabulary(rule.path))
    return {{"contents", markdown("`" + word + "` " + std::string(key->meaning))}};
  const Vocabulary vocabulary = vocabulary_around(rule);
  const auto id = vocabulary.find(word);
  if (!id)
    return nullptr;
  std::string text = "`" + word + "` is " + std::string(name_of(vocabulary[*id].kind)) + ".";
  if (const std::string phrases = phrases_of(rule, word); !phrases.empty())
    text += "\n\n" + phrases;
  return {{"contents", markdown(std::move(text))}};
}

Json rule_completions(const RuleText& rule, const Json& position) {
  constexpr int kProperty = 10;  // CompletionItemKind
  constexpr int kValue = 12;
  const uint32_t at = offset_in(rule, position);
  const size_t line_end = at == 0 ? std::string::npos : rule.text.rfind('\n', at - 1);
  const size_t begin = line_end == std::string::npos ? 0 : line_end + 1;
  const std::string line = rule.text.substr(begin, at - begin);
  Json items = Json::array();
  if (line.find(':') == std::string::npos) {
    for (const Key& key : kKeys)
      items.push_back({{"label", key.name},
                       {"kind", kProperty},
                       {"documentation", markdown(std::string(key.meaning))},
                       {"insertText", std::string(key.name) + ": "}});
    return items;
  }
  const Vocabulary vocabulary = vocabulary_around(rule);
  for (const Concept& each : vocabulary.concepts())
    items.push_back({{"label", each.id}, {"kind", kValue}, {"detail", name_of(each.kind)}});
  return items;
}

}  // namespace lint
