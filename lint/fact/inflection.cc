// SPDX-License-Identifier: MIT
#include "lint/fact/inflection.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace lint {
namespace {

bool is_vowel(char letter) {
  return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() >= end.size() && word.substr(word.size() - end.size()) == end;
}

bool takes_es(std::string_view word) {
  return ends_with(word, "s") || ends_with(word, "x") || ends_with(word, "z") ||
         ends_with(word, "ch") || ends_with(word, "sh") || ends_with(word, "o");
}

bool ends_in_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

struct Irregular {
  std::string_view base;
  std::string_view past;
  std::string_view participle;
};
constexpr std::array<Irregular, 58> kIrregular{{
    {"bear", "bore", "borne"},
    {"become", "became", "become"},
    {"begin", "began", "begun"},
    {"bid", "bid", "bid"},
    {"bind", "bound", "bound"},
    {"break", "broke", "broken"},
    {"bring", "brought", "brought"},
    {"build", "built", "built"},
    {"buy", "bought", "bought"},
    {"choose", "chose", "chosen"},
    {"cut", "cut", "cut"},
    {"do", "did", "done"},
    {"draw", "drew", "drawn"},
    {"fall", "fell", "fallen"},
    {"find", "found", "found"},
    {"forbid", "forbade", "forbidden"},
    {"forgo", "forwent", "forgone"},
    {"get", "got", "got"},
    {"give", "gave", "given"},
    {"go", "went", "gone"},
    {"grant", "granted", "granted"},
    {"have", "had", "had"},
    {"hold", "held", "held"},
    {"keep", "kept", "kept"},
    {"know", "knew", "known"},
    {"lay", "laid", "laid"},
    {"leave", "left", "left"},
    {"lend", "lent", "lent"},
    {"let", "let", "let"},
    {"lose", "lost", "lost"},
    {"make", "made", "made"},
    {"meet", "met", "met"},
    {"overwrite", "overwrote", "overwritten"},
    {"pay", "paid", "paid"},
    {"put", "put", "put"},
    {"read", "read", "read"},
    {"remain", "remained", "remained"},
    {"rise", "rose", "risen"},
    {"run", "ran", "run"},
    {"see", "saw", "seen"},
    {"seek", "sought", "sought"},
    {"sell", "sold", "sold"},
    {"send", "sent", "sent"},
    {"set", "set", "set"},
    {"show", "showed", "shown"},
    {"speak", "spoke", "spoken"},
    {"spend", "spent", "spent"},
    {"stand", "stood", "stood"},
    {"take", "took", "taken"},
    {"tell", "told", "told"},
    {"undergo", "underwent", "undergone"},
    {"understand", "understood", "understood"},
    {"undertake", "undertook", "undertaken"},
    {"uphold", "upheld", "upheld"},
    {"win", "won", "won"},
    {"withdraw", "withdrew", "withdrawn"},
    {"withhold", "withheld", "withheld"},
    {"write", "wrote", "written"},
}};

/// Verbs of one stressed last syllable that double their last letter.
constexpr std::array<std::string_view, 39> kDoubling{
    "admit",  "allot",   "bar",    "begin",    "bid",      "cap",   "commit", "compel",
    "confer", "control", "cut",    "defer",    "drop",     "equip", "expel",  "forbid",
    "get",    "incur",   "infer",  "let",      "log",      "occur", "omit",   "permit",
    "plan",   "prefer",  "recur",  "refer",    "remit",    "run",   "set",    "ship",
    "shred",  "stop",    "submit", "transfer", "transmit", "win",   "wrap"};
/// Verbs that double it in British spelling alone.
constexpr std::array<std::string_view, 4> kBritishDoubling{"cancel", "label", "travel", "fulfil"};

bool contains(const auto& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

std::string plural(std::string_view noun) {
  if (ends_in_consonant_y(noun))
    return std::string(noun.substr(0, noun.size() - 1)) + "ies";
  return std::string(noun) + (takes_es(noun) && !ends_with(noun, "o") ? "es" : "s");
}

VerbForms inflect(std::string_view base) {
  if (base == "be")
    return {"be", {"is", "are"}, "being", {"been", "was", "were"}};
  VerbForms forms{.base = std::string(base)};
  const std::string stem(base);
  const std::string without_e = stem.substr(0, stem.size() - 1);
  const bool doubles = contains(kDoubling, base);
  if (base == "have")
    forms.third = {"has"};
  else if (ends_in_consonant_y(base))
    forms.third = {without_e + "ies"};
  else
    forms.third = {stem + (takes_es(base) ? "es" : "s")};

  if (ends_with(base, "e") && !ends_with(base, "ee"))
    forms.gerund = without_e + "ing";
  else
    forms.gerund = doubles ? stem + stem.back() + "ing" : stem + "ing";

  const auto irregular = std::find_if(kIrregular.begin(), kIrregular.end(),
                                      [&](const Irregular& verb) { return verb.base == base; });
  if (irregular != kIrregular.end()) {
    forms.participles.emplace_back(irregular->participle);
    if (irregular->past != irregular->participle)
      forms.participles.emplace_back(irregular->past);
  } else if (ends_with(base, "e")) {
    forms.participles.push_back(stem + "d");
  } else if (ends_in_consonant_y(base)) {
    forms.participles.push_back(without_e + "ied");
  } else {
    forms.participles.push_back(doubles ? stem + stem.back() + "ed" : stem + "ed");
    if (contains(kBritishDoubling, base))
      forms.participles.push_back(stem + stem.back() + "ed");
  }
  return forms;
}

bool ends_like_adverb(std::string_view word) {
  constexpr std::array<std::string_view, 12> kOthers{"comply", "apply",    "supply",   "reply",
                                                     "imply",  "rely",     "multiply", "assembly",
                                                     "family", "monopoly", "anomaly",  "july"};
  return word.size() > 4 && word.ends_with("ly") &&
         std::none_of(kOthers.begin(), kOthers.end(), [&](std::string_view other) {
           return std::equal(other.begin(), other.end(), word.begin(), word.end(),
                             [](char a, char b) {
                               return a == b || (b >= 'A' && b <= 'Z' && a == b - 'A' + 'a');
                             });
         });
}

}  // namespace lint
