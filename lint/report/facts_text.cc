// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "lint/report/columns.h"
#include "lint/report/facts.h"
#include "lint/report/norm_words.h"
#include "lint/report/passage.h"
#include "lint/report/place.h"
#include "lint/report/prose.h"

namespace lint {
namespace {

constexpr uint32_t kIndent = 2;
constexpr uint32_t kHanging = 4;
// Where the values of a norm begin, behind the longest key.
constexpr uint32_t kValues = 17;

std::string in_words(size_t uses) {
  return uses == 0 ? "never used" : uses == 1 ? "used once" : fmt::format("used {} times", uses);
}

class Writer {
 public:
  Writer(const ReadContract& contract, const ReportStyle& style)
      : tree_(*contract.tree),
        facts_(contract.facts),
        vocabulary_(*contract.vocabulary),
        style_(style),
        places_(tree_) {}

  std::string write() {
    text_ = Prose().add(tree_.document().path(), Tone::Strong).line(0, style_.colour);
    parties();
    terms();
    references();
    norms();
    return std::move(text_);
  }

 private:
  void head(std::string_view title, size_t count) {
    text_ += '\n';
    Prose line;
    line.add(title, Tone::Strong);
    if (count == 0)
      line.add(": none", Tone::Quiet);
    put(line, 0, 0);
  }

  void put(const Prose& prose, uint32_t indent, uint32_t hanging) {
    text_ += prose.wrapped(style_.width, indent, hanging, style_.colour);
  }

  void parties() {
    const std::vector<Party>& parties = facts_.parties.all();
    head("parties", parties.size());
    for (const Party& party : parties) {
      Prose line;
      line.add(name_of(party.role), Tone::Good).pad(kIndent + 12).add(party.name);
      std::string aliases;
      for (const std::string& alias : party.aliases) {
        if (alias != party.name)
          aliases += (aliases.empty() ? " (" : ", ") + alias;
      }
      line.add(aliases.empty() ? "" : aliases + ")");
      line.add(fmt::format(", {}", places_.in_words(party.span)), Tone::Quiet);
      line.add(party.reason.empty() ? "" : ": " + party.reason, Tone::Quiet);
      put(line, kIndent, kHanging);
    }
  }

  void terms() {
    const std::vector<Definition>& definitions = facts_.definitions.all();
    head("defined terms", definitions.size());
    std::vector<size_t> uses(definitions.size());
    for (const TermUse& use : facts_.definitions.uses()) ++uses[use.definition];
    for (size_t i = 0; i < definitions.size(); ++i) {
      const Definition& definition = definitions[i];
      Prose line;
      line.add(definition.term, Tone::Strong).add(": ");
      line.add(shortened_words(tree_, definition.text));
      if (definition.source)
        line.add(fmt::format(", as defined in {}",
                             places_.in_words(definitions[*definition.source].span)));
      line.add(fmt::format(", {}, {}", places_.in_words(definition.span), in_words(uses[i])),
               Tone::Quiet);
      put(line, kIndent, kHanging);
    }
  }

  void references() {
    head("cross-references", facts_.references.size());
    for (const Reference& reference : facts_.references) {
      Prose line;
      line.add(places_.in_words(reference.span) + ": ", Tone::Quiet);
      line.add(shortened_words(tree_, reference.span), Tone::Strong);
      std::vector<std::string> targets;
      for (const ClauseId target : reference.targets) targets.push_back(places_.clause(target));
      if (reference.state == Reference::State::External)
        line.add(" is of another document", Tone::Quiet);
      else if (!targets.empty())
        line.add(" leads to " + join(targets));
      if (!reference.missing.empty())
        line.add(" finds no " + join(reference.missing), Tone::Warning);
      put(line, kIndent, kHanging);
    }
  }

  void norms() {
    head("norms", facts_.norms.size());
    for (size_t i = 0; i < facts_.norms.size(); ++i) {
      const Norm& norm = facts_.norms[i];
      if (norm.first_of_sentence == i)
        sentence(norm);
      for (const NormProperty& property : properties_of(norm, vocabulary_)) put(property);
      text_ += '\n';
    }
    if (text_.ends_with("\n\n"))
      text_.pop_back();
  }

  void sentence(const Norm& norm) {
    const Span begin = norm.sentence.empty() ? norm.predicate : norm.sentence.front();
    const std::string clause = places_.clause(norm.clause);
    Prose line;
    line.add(clause.empty() ? "" : clause + ", ");
    line.add(places_.in_words(begin), clause.empty() ? Tone::Plain : Tone::Quiet);
    put(line, kIndent, kHanging);
    std::string words;
    for (const Span part : norm.sentence)
      words += (words.empty() ? "" : " … ") + std::string(tree_.document().text(part));
    put(Prose().add("| ", Tone::Quiet).add(words), kIndent, kHanging);
  }

  /// Properties of one key stand on lines of their own below each other, the key before the first.
  void put(const NormProperty& property) {
    const bool goes_on = property.key == key_ && text_.back() == '\n' && !text_.ends_with("\n\n");
    key_ = property.key;
    Prose line;
    line.add(goes_on ? "" : property.key + ":", Tone::Quiet).pad(kValues - kHanging);
    line.add(property.value);
    if (!property.words.empty())
      line.add(fmt::format(" “{}”", shortened_words(tree_, property.words)), Tone::Quiet);
    if (!property.via.empty())
      line.add(fmt::format(" through “{}”", shortened_words(tree_, property.via)), Tone::Quiet);
    put(line, kHanging, kValues);
  }

  const ClauseTree& tree_;
  const Facts& facts_;
  const Vocabulary& vocabulary_;
  const ReportStyle& style_;
  Places places_;
  std::string key_ = {};
  std::string text_ = {};
};

}  // namespace

std::string write_facts_text(const std::vector<ReadContract>& contracts, const ReportStyle& style) {
  std::string text;
  for (const ReadContract& contract : contracts)
    text += (text.empty() ? "" : "\n") + Writer(contract, style).write();
  return text;
}

}  // namespace lint
