// SPDX-License-Identifier: MIT
#include "lint/mutant/rewrite.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>

#include "lint/mutant/passive.h"
#include "lint/mutant/wording.h"

namespace lint {
namespace {

constexpr std::array<std::string_view, 5> kModals{"will", "must", "agrees to", "undertakes to",
                                                  "is obliged to"};

/// Verbs that say the same in a contract.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> kVerbs{
    {{"maintain", "keep"},
     {"notify", "inform"},
     {"notify", "tell"},
     {"deliver", "provide"},
     {"deliver", "send"},
     {"permit", "allow"},
     {"verify", "inspect"},
     {"provide", "furnish"},
     {"delete", "erase"},
     {"return", "give back"},
     {"ensure", "procure"}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kSigns{
    {{"SOC 2", "SOC\u00a02"},
     {"ISO/IEC 27001", "ISO/IEC\u00a027001"},
     {" \"", " \u201c"},
     {"\"", "\u201d"}}};

std::string replaced(std::string text, std::string_view words, std::string_view instead) {
  for (size_t at = text.find(words); at != std::string::npos;
       at = text.find(words, at + instead.size()))
    text.replace(at, words.size(), instead);
  return text;
}

/// The paragraphs of Markdown without their numbers and the emphasis of their titles.
std::vector<std::string> plain_paragraphs(const std::string& source) {
  std::vector<std::string> paragraphs;
  for (size_t at = 0; at < source.size();) {
    const size_t end = std::min(source.find("\n\n", at), source.size());
    std::string text = replaced(source.substr(at, end - at), "**", "");
    at = end + 2;
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (!text.empty() && std::isdigit(static_cast<unsigned char>(text[0])) != 0)
      text = text.substr(std::min(text.find(' ') + 1, text.size()));
    if (!text.empty())
      paragraphs.push_back(std::move(text));
  }
  return paragraphs;
}

/// Whether each paragraph is running text: neither a heading nor a list.
bool is_prose(const std::vector<std::string>& paragraphs) {
  return std::all_of(paragraphs.begin(), paragraphs.end(), [](const std::string& text) {
    return text[0] != '#' && text[0] != '-' && text[0] != '(' && text[0] != '|' &&
           text.find("\n- ") == std::string::npos;
  });
}

std::vector<std::string> sentences(const std::string& paragraph) {
  std::vector<std::string> all;
  size_t begin = 0;
  for (size_t at = paragraph.find(". "); at != std::string::npos;
       at = paragraph.find(". ", at + 1)) {
    const bool ends = at + 2 < paragraph.size() &&
                      std::isupper(static_cast<unsigned char>(paragraph[at + 2])) != 0;
    if (!ends)
      continue;
    all.push_back(paragraph.substr(begin, at + 1 - begin));
    begin = at + 2;
  }
  all.push_back(paragraph.substr(begin));
  return all;
}

class Rewriter {
 public:
  explicit Rewriter(const Model& model)
      : model_(model), text_(model.text()), names_(own_names(model)) {}

  std::vector<Rewrite> make() {
    for (const std::string_view modal : kModals) change_modals(modal);
    for (const auto& [verb, other] : kVerbs) change_verbs(verb, other);
    make_passive();
    renumber();
    make_items();
    change_periods();
    define_period();
    name_parties();
    change_signs();
    return std::move(rewrites_);
  }

 private:
  /// The norms that some element rests on, each once.
  std::set<size_t> norms() const {
    std::set<size_t> all;
    for (size_t element = 0; element < model_.rule->elements.size(); ++element)
      all.insert(model_.norms(element).begin(), model_.norms(element).end());
    return all;
  }

  void change_modals(std::string_view modal) {
    std::vector<Change> changes;
    const bool is_long = modal.ends_with(" to");
    for (const size_t index : norms()) {
      const Norm& norm = model_.facts.norms[index];
      const bool is_closed = norm.modal.end < text_.size() && text_[norm.modal.end] == ',';
      if (slice(text_, norm.modal) != "shall" || (is_long && (is_closed || norm.passive)))
        continue;
      change(changes, norm.modal, std::string(modal));
    }
    add(fmt::format("\"{}\" for \"shall\"", modal), changes);
  }

  void change_verbs(std::string_view verb, std::string_view other) {
    std::vector<Change> changes;
    for (const size_t index : norms()) {
      const Norm& norm = model_.facts.norms[index];
      if (slice(text_, norm.verb) == verb)
        change(changes, norm.verb, std::string(other));
    }
    add(fmt::format("\"{}\" for \"{}\"", other, verb), changes);
  }

  void make_passive() {
    for (const size_t index : norms()) {
      if (const auto changes = passive(model_, index, names_.customer))
        add("passive", *changes);
    }
  }

  void renumber() {
    const auto paragraphs = plain_paragraphs(model_.source);
    if (!is_prose(paragraphs))
      return;
    std::string numbered;
    std::string divided = "## 23. Miscellaneous\n\n";
    size_t clause = 0;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
      numbered += fmt::format("14.{} {}\n\n", i + 3, paragraphs[i]);
      for (const std::string& sentence : sentences(paragraphs[i]))
        divided += fmt::format("23.{} {}\n\n", ++clause, sentence);
    }
    rewrites_.push_back({"renumbered", numbered});
    rewrites_.push_back({"one clause for each sentence", divided});
  }

  /// "A and B" as two items.
  void make_items() {
    for (size_t element = 0; element < model_.rule->elements.size(); ++element) {
      for (const size_t index : model_.norms(element)) {
        const auto pair = find_coordination(model_, element, index);
        const Norm& norm = model_.facts.norms[index];
        const Span sentence = model_.sentence(index);
        // "Shall remain liable for acts and omissions": what follows the verb is one thing.
        if (!pair || norm.copular || norm.verb.empty() || pair->first.begin < norm.verb.end ||
            pair->second.end > sentence.end)
          continue;
        const bool is_labelled = text_[pair->second.begin] == '(';
        if (text_[pair->first.begin - 1] != ' ')
          continue;
        std::vector<Change> changes{
            {{pair->first.begin - 1, pair->first.begin}, is_labelled ? ":\n\n" : ":\n\n(a) "},
            {pair->conjunction, is_labelled ? "; and\n\n" : "; and\n\n(b) "}};
        if (sentence.end < text_.size() && text_[sentence.end] == ' ')
          changes.push_back({{sentence.end, sentence.end + 1}, "\n\n"});
        add("split into items", changes);
      }
    }
  }

  /// The periods that elements rest on.
  std::vector<Span> periods() const {
    std::vector<Span> all;
    for (const size_t index : norms()) {
      for (const PeriodPhrase& period : model_.facts.norms[index].periods) {
        if (period.via.empty() && std::find(all.begin(), all.end(), period.span) == all.end())
          all.push_back(period.span);
      }
    }
    return all;
  }

  /// "ten (10) days" in words only, and in figures only.
  void change_periods() {
    std::vector<Change> words;
    std::vector<Change> figures;
    for (const Span period : periods()) {
      const std::string text(slice(text_, period));
      const size_t open = text.find(" (");
      const size_t close = text.find(") ");
      if (open == std::string::npos || close == std::string::npos || close < open)
        continue;
      change(words, period, text.substr(0, open) + text.substr(close + 1));
      change(figures, period, text.substr(open + 2, close - open - 2) + text.substr(close + 1));
    }
    add("periods in words", words);
    add("periods in figures", figures);
  }

  void define_period() {
    for (const Span period : periods()) {
      const bool is_within = period.begin >= 7 && text_.substr(period.begin - 7, 7) == "within ";
      if (!is_within)
        continue;
      const std::string contract = model_.changed({{period, "the Notice Period"}});
      rewrites_.push_back(
          {"period as a defined term",
           fmt::format("{}\n\n\"Notice Period\" means {}.\n", contract, slice(text_, period))});
    }
  }

  /// The parties by their names, as a contract introduces them.
  void name_parties() {
    if (names_.provider.empty() || names_.customer.empty())
      return;
    const Span all{0, static_cast<uint32_t>(text_.size())};
    std::vector<Change> changes;
    const auto rename = [&](const std::string& name, const std::string& own) {
      for (const std::string_view article : {"the ", "The ", ""}) {
        for (const Span words : find_words(text_, std::string(article) + name, all))
          change(changes, words, own);
      }
    };
    rename(names_.provider, "Acme");
    rename(names_.customer, "Globex");
    rewrites_.push_back(
        {"parties by name",
         fmt::format("This Agreement is made between Acme Hosting GmbH, as {} (\"Acme\"), and "
                     "Globex Inc., as {} (\"Globex\").\n\n{}",
                     lowered(names_.provider), lowered(names_.customer), model_.changed(changes))});
  }

  static std::string lowered(std::string name) {
    if (!name.empty())
      name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    return name;
  }

  void change_signs() {
    std::string source = model_.source;
    for (const auto& [sign, other] : kSigns) source = replaced(source, sign, other);
    if (source != model_.source)
      rewrites_.push_back({"typographic signs", source});
  }

  static void change(std::vector<Change>& changes, Span span, std::string words) {
    const bool overlaps = std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
      return other.span.overlaps(span);
    });
    if (!overlaps)
      changes.push_back({span, std::move(words)});
  }

  void add(std::string name, const std::vector<Change>& changes) {
    if (changes.empty())
      return;
    std::string contract = model_.changed(changes);
    const bool is_known =
        std::any_of(rewrites_.begin(), rewrites_.end(),
                    [&](const Rewrite& other) { return other.contract == contract; });
    if (!is_known)
      rewrites_.push_back({std::move(name), std::move(contract)});
  }

  const Model& model_;
  std::string_view text_;
  OwnNames names_;
  std::vector<Rewrite> rewrites_ = {};
};

}  // namespace

std::vector<Rewrite> derive_rewrites(const Model& model) {
  return Rewriter(model).make();
}

}  // namespace lint
