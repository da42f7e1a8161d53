// SPDX-License-Identifier: MIT
#include "lint/fact/behaviour.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "lint/fact/contract_text.h"
#include "lint/fact/inflection.h"

namespace lint {
namespace {

bool is_modal(std::string_view word) {
  return is_one_of(word, {"shall", "will", "must", "may", "agrees", "agree", "undertakes",
                          "covenants", "can", "should"});
}

/// What the one who provides a service holds to show that it is safe.
bool is_assurance(std::string_view word) {
  return is_one_of(singular(word), {"certification", "certificate", "attestation", "soc", "iso",
                                    "soc2", "iso27001", "ssae", "isae"});
}

bool is_own_report(std::string_view word) {
  return is_one_of(singular(word), {"soc", "iso", "soc2", "iso27001", "ssae", "isae", "sas"});
}

bool is_inspection(std::string_view word) {
  return is_one_of(singular(word),
                   {"audit", "inspect", "inspection", "examine", "check", "verify"});
}

bool is_own(std::string_view word) {
  return is_one_of(word, {"its", "our", "their", "soc", "independent", "internal"});
}

struct Weighed {
  std::string_view verb;  // base form
  int32_t weight;
};
constexpr std::array<Weighed, 27> kProvidingVerbs = {{
    {"provide", 1}, {"host", 3},    {"supply", 2},      {"perform", 1}, {"operate", 2},
    {"furnish", 1}, {"deliver", 1}, {"maintain", 1},    {"offer", 1},   {"store", 1},
    {"monitor", 1}, {"install", 1}, {"implement", 1},   {"support", 1}, {"develop", 1},
    {"process", 1}, {"grant", 2},   {"license", 2},     {"invoice", 2}, {"bill", 2},
    {"charge", 2},  {"restore", 1}, {"manufacture", 2}, {"repair", 2},  {"render", 1},
    {"warrant", 1}, {"back", 1},
}};
constexpr std::array<Weighed, 15> kUsingVerbs = {{
    {"pay", 3},
    {"use", 1},
    {"access", 1},
    {"order", 2},
    {"purchase", 3},
    {"subscribe", 3},
    {"reimburse", 2},
    {"remit", 3},
    {"engage", 1},
    {"appoint", 2},
    {"instruct", 2},
    {"register", 1},
    {"upload", 1},
    {"submit", 1},
    {"request", 1},
}};

/// The weight of `word` as a base form or a third person; 0 when it is none of the verbs.
template <size_t N>
int32_t weight(const std::array<Weighed, N>& verbs, std::string_view word) {
  for (const Weighed& entry : verbs) {
    const std::string_view verb = entry.verb;
    const bool is_stem =
        word.substr(0, verb.size()) == verb ||
        (verb.back() == 'y' && word.substr(0, verb.size() - 1) == verb.substr(0, verb.size() - 1));
    if (!is_stem)
      continue;
    const std::string_view rest = word.substr(std::min(word.size(), verb.size()));
    if (word == verb || rest == "s" || rest == "es" ||
        (verb.back() == 'y' && word.substr(verb.size() - 1) == "ies"))
      return entry.weight;
  }
  return 0;
}

bool is_service(std::string_view word) {
  return is_one_of(singular(word),
                   {"service", "platform", "network", "server", "facility", "software", "website",
                    "site", "system", "hosting", "product", "technology", "infrastructure",
                    "support", "maintenance", "equipment", "application", "deliverable", "work"});
}

/// The words of one clause, folded.
class Observer {
 public:
  Observer(std::string_view text, const TermIndex& names, std::vector<Behaviour>& found)
      : text_(text), names_(names), found_(found) {}

  void observe(Span span) {
    words_ = find_words(text_, span);
    folded_.clear();
    for (uint32_t at = 0; at < words_.size();) {
      const auto match = names_.longest(text_, words_, at);
      if (!match) {
        ++at;
        continue;
      }
      if (folded_.empty()) {
        for (const Span word : words_) folded_.push_back(to_lower(slice(text_, word)));
      }
      Behaviour& behaviour = found_[match->term];
      ++behaviour.mentions;
      look_ahead(behaviour, at, at + match->words);
      look_back(behaviour, at);
      at += match->words;
    }
  }

 private:
  std::string_view word(uint32_t at) const {
    return at < folded_.size() ? std::string_view(folded_[at]) : std::string_view();
  }

  /// Whether a sign that ends a sentence or an item stands before word `at`.
  bool breaks_before(uint32_t at) const {
    if (at == 0 || at >= words_.size())
      return true;
    const uint32_t gap = words_[at - 1].end;
    return text_.substr(gap, words_[at].begin - gap).find_first_of(".;:\n?!") !=
           std::string_view::npos;
  }

  bool any_ahead(uint32_t at, uint32_t count, bool (*is)(std::string_view)) const {
    for (uint32_t i = at; i < at + count && i < words_.size(); ++i) {
      if (i > at && breaks_before(i))
        return false;
      if (is(word(i)))
        return true;
    }
    return false;
  }

  void look_ahead(Behaviour& behaviour, uint32_t begin, uint32_t at) {
    if (at >= words_.size())
      return;
    const std::string_view own = word(begin);
    const bool is_possessive = text_[words_[at].begin - 1] == '\'' && word(at) == "s";
    if (is_possessive || own == "our" || own == "your" || own == "my")
      return possess(behaviour, is_possessive ? at + 1 : at);
    if (breaks_before(at))
      return;
    if (is_one_of(word(at), {"data", "content"}))
      ++behaviour.uses;
    while (ends_like_adverb(word(at))) ++at;
    if (is_modal(word(at))) {
      ++behaviour.subjects;
      act(behaviour, at + 1, 7);
    } else if (word(at) == "to" || is_one_of(word(at), {"is", "are", "desires", "wishes", "has"})) {
      act(behaviour, at + 1, 3);
    } else {
      act(behaviour, at, 1);
    }
  }

  void possess(Behaviour& behaviour, uint32_t at) {
    for (uint32_t i = at; i < at + 3 && i < words_.size() && (i == at || !breaks_before(i)); ++i) {
      if (is_one_of(word(i), {"use", "access", "data", "order", "orders", "payment", "instructions",
                              "users", "content", "account", "purchase", "subscription"})) {
        ++behaviour.uses;
        return;
      }
      if (is_service(word(i)) || is_one_of(word(i), {"fees", "rates", "invoice", "prices"})) {
        ++behaviour.provides;
        return;
      }
    }
  }

  /// The first telling verb among the next words decides.
  void act(Behaviour& behaviour, uint32_t at, uint32_t reach) {
    bool is_passive = false;
    for (uint32_t i = at; i < at + reach && i < words_.size(); ++i) {
      if (i > at && breaks_before(i))
        return;
      const std::string_view verb = word(i);
      if (verb == "be" || verb == "been" || verb == "are" || verb == "is")
        is_passive = true;
      if (is_passive && is_one_of(verb, {"charged", "invoiced", "billed", "provided", "granted"})) {
        behaviour.uses += 2;
        return;
      }
      if (is_passive && is_one_of(verb, {"paid", "compensated", "reimbursed", "engaged"})) {
        behaviour.provides += 2;
        return;
      }
      // "May satisfy audit requests by providing reports".
      if (is_one_of(verb, {"satisfy", "fulfil", "fulfill", "meet"}) &&
          any_ahead(i + 1, 4, is_inspection)) {
        behaviour.provides += 2;
        return;
      }
      // "May perform audits", as no provider does with itself.
      if (is_one_of(verb, {"perform", "conduct", "undertake", "commission"}) &&
          any_ahead(i + 1, 4, is_inspection) && !any_ahead(i + 1, 12, is_own)) {
        behaviour.uses += 2;
        return;
      }
      if (is_one_of(verb, {"audit", "inspect"})) {
        const auto is_use = [](std::string_view other) {
          return other == "use" || other == "usage";
        };
        behaviour.uses += any_ahead(i + 1, 8, is_use) ? 0 : 2;
        return;
      }
      if (is_one_of(verb, {"permit", "allow", "let"}) && any_ahead(i + 1, 12, is_inspection)) {
        behaviour.provides += 2;
        return;
      }
      if (is_one_of(verb, {"hold", "keep", "maintain", "obtain", "renew"}) &&
          any_ahead(i + 1, 8, is_assurance)) {
        behaviour.provides += 3;
        return;
      }
      // "Will provide Company with its SSAE 18 report".
      if (is_one_of(verb, {"provide", "deliver", "furnish", "send"}) &&
          any_ahead(i + 1, 12, is_own_report)) {
        behaviour.provides += 3;
        return;
      }
      if (verb == "use" &&
          is_one_of(word(i + 1), {"commercially", "reasonable", "best", "all", "its", "appropriate",
                                  "industry", "your", "cookies", "diligent", "subcontractors"}))
        continue;
      if (const int32_t given = weight(kUsingVerbs, verb)) {
        behaviour.uses += given;
        return;
      }
      if (const int32_t given = weight(kProvidingVerbs, verb)) {
        behaviour.provides += given + (any_ahead(i + 1, 8, is_service) ? 2 : 0);
        return;
      }
    }
  }

  void look_back(Behaviour& behaviour, uint32_t at) {
    // Over the article.
    while (at > 0 && is_one_of(word(at - 1), {"the", "each", "any"}) && !breaks_before(at)) --at;
    if (at == 0 || breaks_before(at))
      return;
    const std::string_view before = word(at - 1);
    const std::string_view further = at > 1 ? word(at - 2) : std::string_view();
    if (before == "by") {
      if (is_one_of(further, {"provided", "hosted", "operated", "performed", "supplied", "offered",
                              "maintained", "furnished", "delivered", "developed", "rendered",
                              "manufactured", "managed", "owned"}))
        behaviour.provides += 3;
      if (is_one_of(further, {"payable", "paid", "used", "ordered", "purchased", "owed", "due",
                              "requested", "accessed"}))
        behaviour.uses += 2;
    } else if (before == "to") {
      if (is_one_of(further,
                    {"payable", "paid", "pay", "remit", "due", "owed", "payment", "payments"}))
        behaviour.provides += 3;
      if (is_service(further) || is_one_of(further, {"available", "provided", "access", "delivered",
                                                     "supplied", "licensed", "rendered"}))
        behaviour.uses += 2;
    } else if (before == "from") {
      if (is_service(further) ||
          is_one_of(further, {"purchase", "purchased", "order", "ordered", "license", "licensed"}))
        behaviour.provides += 2;
    } else if (before == "of" && further == "behalf") {
      ++behaviour.uses;
    } else if (is_one_of(before, {"pay", "pays", "paying", "compensate", "reimburse", "engage",
                                  "engages", "engaged", "retain", "retains", "hire"})) {
      behaviour.provides += 2;
    } else if (is_one_of(before,
                         {"invoice", "bill", "charge", "provide", "provides", "providing"})) {
      behaviour.uses += 2;
    } else if (is_one_of(before, {"permit", "allow"})) {
      act(behaviour, at + 1, 4);
    }
  }

  std::string_view text_;
  const TermIndex& names_;
  std::vector<Behaviour>& found_;
  std::vector<Span> words_;
  std::vector<std::string> folded_;
};

/// What a clause tells of the behaviour of those whom it names.
struct Deeds {
  std::vector<std::pair<uint32_t, Behaviour>> all = {};
};

Deeds read_deeds(std::string_view text, const TermIndex& names, uint32_t count) {
  std::vector<Behaviour> found(count);
  Observer(text, names, found).observe({0, static_cast<uint32_t>(text.size())});
  Deeds deeds;
  for (uint32_t name = 0; name < count; ++name) {
    if (found[name].mentions > 0)
      deeds.all.emplace_back(name, found[name]);
  }
  return deeds;
}

}  // namespace

std::vector<Behaviour> observe(const ClauseTree& tree, const ObservedNames& names, uint32_t count,
                               Memory* memory) {
  if (memory != nullptr)
    memory->shelf<Deeds>().set_context(names.spelled);
  auto deeds = recollect<Deeds>(
      memory, [&](std::string_view text) { return read_deeds(text, names.index, count); });
  std::vector<Behaviour> found(count);
  for (const Clause& clause : tree.clauses()) {
    if (!is_contract_text(clause))
      continue;
    for (const auto& [name, behaviour] : deeds(tree.document().text(clause.text)).all) {
      found[name].mentions += behaviour.mentions;
      found[name].subjects += behaviour.subjects;
      found[name].provides += behaviour.provides;
      found[name].uses += behaviour.uses;
    }
  }
  return found;
}

}  // namespace lint
