// SPDX-License-Identifier: MIT
#include "lint/fact/stranger.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string>

#include "lint/fact/contract_text.h"
#include "lint/fact/role_word.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

constexpr size_t kMostStrangers = 16;

/// Verbs that things are subject of as well.
bool is_of_things(std::string_view verb) {
  return is_one_of(
      verb, {"be",      "mean",          "include", "apply",      "survive", "commence", "remain",
             "become",  "govern",        "prevail", "constitute", "consist", "begin",    "end",
             "expire",  "continue",      "contain", "differ",     "occur",   "affect",   "result",
             "control", "supersede",     "inure",   "cease",      "only",    "also",     "vary",
             "bind",    "automatically", "refer",   "never",      "exceed",  "require",  "arise",
             "cover",   "follow",        "vest",    "serve",      "depend",  "change"});
}

/// What stands where the name of somebody who shall do something stands, in the text of a clause.
struct Names {
  std::vector<Span> all = {};
};

Names find_names(std::string_view text) {
  Names names;
  const auto words = find_words(text, {0, static_cast<uint32_t>(text.size())});
  for (uint32_t at = 1; at + 1 < words.size(); ++at) {
    const std::string_view modal = slice(text, words[at]);
    const auto gap = [&](uint32_t i) {
      return text.substr(words[i - 1].end, words[i].begin - words[i - 1].end);
    };
    if (!is_one_of(modal, {"shall", "will", "must", "may", "agrees"}) || gap(at) != " ")
      continue;
    const std::string_view next = slice(text, words[at + 1]);
    if (is_of_things(next))
      continue;
    uint32_t begin = at;
    const auto is_of_name = [&](uint32_t i) {
      return begin < at && i > 0 && slice(text, words[i]) == "of" &&
             is_capitalised(slice(text, words[i - 1]));
    };
    while (begin > 0 && at - begin < 5 &&
           (is_capitalised(slice(text, words[begin - 1])) || is_of_name(begin - 1)) &&
           (begin == at || gap(begin) == " " || gap(begin) == "-"))
      --begin;
    while (begin < at && is_one_of(to_lower(slice(text, words[begin])),
                                   {"the", "each", "if", "when", "where", "upon", "while"}))
      ++begin;
    if (begin == at || is_thing(to_lower(slice(text, words[at - 1]))) ||
        !pronoun(fold(slice(text, words[at - 1]))).empty())
      continue;
    names.all.push_back({words[begin].begin, words[at - 1].end});
  }
  return names;
}

}  // namespace

bool is_thing(std::string_view word) {
  return is_one_of(singular(word), {"agreement",
                                    "addendum",
                                    "amendment",
                                    "service",
                                    "software",
                                    "product",
                                    "term",
                                    "section",
                                    "article",
                                    "clause",
                                    "schedule",
                                    "exhibit",
                                    "annex",
                                    "appendix",
                                    "order",
                                    "form",
                                    "data",
                                    "information",
                                    "fee",
                                    "date",
                                    "period",
                                    "party",
                                    "notice",
                                    "invoice",
                                    "payment",
                                    "report",
                                    "audit",
                                    "affiliate",
                                    "personnel",
                                    "employee",
                                    "system",
                                    "site",
                                    "website",
                                    "platform",
                                    "application",
                                    "license",
                                    "licence",
                                    "content",
                                    "material",
                                    "deliverable",
                                    "documentation",
                                    "plan",
                                    "program",
                                    "policy",
                                    "sow",
                                    "msa",
                                    "dpa",
                                    "sla",
                                    "baa",
                                    "eula",
                                    "nda",
                                    "contract",
                                    "subscription",
                                    "account",
                                    "credit",
                                    "waiver",
                                    "dispute",
                                    "facility",
                                    "center",
                                    "centre",
                                    "infrastructure",
                                    "network",
                                    "equipment",
                                    "server",
                                    "scc",
                                    "law",
                                    "court",
                                    "arbitrator",
                                    "it",
                                    "this",
                                    "there",
                                    "these",
                                    "that",
                                    "such",
                                    "any",
                                    "no",
                                    "all",
                                    "each",
                                    "which",
                                    "what",
                                    "who",
                                    "nothing",
                                    "everything",
                                    "he",
                                    "she",
                                    "they",
                                    "subject",
                                    "committee",
                                    "auditor",
                                    "regulator",
                                    "authority",
                                    "commission",
                                    "option",
                                    "either",
                                    "neither",
                                    "both",
                                    "one",
                                    "other",
                                    "business",
                                    "provision",
                                    "obligation",
                                    "right",
                                    "member",
                                    "backup",
                                    "measure",
                                    "subprocessor",
                                    "subcontractor",
                                    "contractor",
                                    "team",
                                    "manager",
                                    "specification",
                                    "page",
                                    "state",
                                    "union",
                                    "and",
                                    "or",
                                    "requirement",
                                    "certification",
                                    "certificate",
                                    "level",
                                    "time",
                                    "api",
                                    "feature",
                                    "tool",
                                    "code",
                                    "someone",
                                    "anyone",
                                    "device",
                                    "key",
                                    "work",
                                    "project",
                                    "security",
                                    "trustee",
                                    "secretary",
                                    "body",
                                    "commissioner",
                                    "inspector",
                                    "minister",
                                    "document",
                                    "purpose",
                                    "liability",
                                    "officer",
                                    "tribunal",
                                    "schedules",
                                    "mediator",
                                    "expert",
                                    "sub",
                                    "processors"});
}

std::vector<Stranger> find_strangers(const ClauseTree& tree, Memory* memory) {
  const std::string_view text = tree.document().text();
  std::map<std::string_view, Stranger> by_name;  // ordered: ties are broken by name
  auto names = recollect<Names>(memory, find_names);
  for (const Clause& clause : tree.clauses()) {
    if (!is_contract_text(clause))
      continue;
    for (const Span name : names(slice(text, clause.text)).all) {
      const Span span{clause.text.begin + name.begin, clause.text.begin + name.end};
      Stranger& stranger = by_name[slice(text, span)];
      if (stranger.count++ == 0)
        stranger.span = span;
    }
  }
  // "Data Export Acme shall": a heading that runs into the sentence.
  for (auto& [name, stranger] : by_name) {
    for (size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1)) {
      const auto brief = by_name.find(name.substr(at + 1));
      if (brief != by_name.end() && brief->second.count >= stranger.count) {
        brief->second.count += stranger.count;
        stranger.count = 0;
        break;
      }
    }
  }
  std::vector<Stranger> strangers;
  for (const auto& [name, stranger] : by_name) strangers.push_back(stranger);
  // Parties act often; who acts least is left out where there are too many.
  std::stable_sort(strangers.begin(), strangers.end(),
                   [](const Stranger& a, const Stranger& b) { return a.count > b.count; });
  if (strangers.size() > kMostStrangers)
    strangers.resize(kMostStrangers);
  std::sort(strangers.begin(), strangers.end(),
            [](const Stranger& a, const Stranger& b) { return a.span < b.span; });
  return strangers;
}

}  // namespace lint
