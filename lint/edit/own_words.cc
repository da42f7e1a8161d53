// SPDX-License-Identifier: MIT
#include "lint/edit/own_words.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "lint/fact/word.h"

namespace lint {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// How often `words` stands in `text` as whole words, with this case.
size_t count(std::string_view text, std::string_view words) {
  size_t number = 0;
  for (size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const bool begins = at == 0 || !is_letter(text[at - 1]);
    const bool ends = at + words.size() >= text.size() || !is_letter(text[at + words.size()]);
    number += begins && ends ? 1 : 0;
  }
  return number;
}

size_t count_all(std::string_view text, std::initializer_list<std::string_view> all) {
  size_t number = 0;
  for (const std::string_view words : all) number += count(text, words);
  return number;
}

/// The most frequent of these; the first of equals; empty when there is none.
std::string_view most_frequent(std::string_view text,
                               std::initializer_list<std::string_view> candidates) {
  std::string_view best;
  size_t most = 0;
  for (const std::string_view candidate : candidates) {
    // "This Agreement" begins sentences.
    const size_t number =
        count(text, candidate) + count(text, "T" + std::string(candidate.substr(1)));
    if (number > most) {
      best = candidate;
      most = number;
    }
  }
  return best;
}

std::string title_case(std::string_view words) {
  std::string result = to_lower(words);
  bool begins = true;
  for (char& c : result) {
    if (begins && c >= 'a' && c <= 'z')
      c = static_cast<char>(c - 'a' + 'A');
    begins = c == ' ';
  }
  return result;
}

bool is_upper(std::string_view words) {
  return std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class Reader {
 public:
  Reader(const ClauseTree& tree, const Facts& facts)
      : text_(tree.document().text()),
        body_(body_of(tree)),
        source_(tree.document().source()),
        facts_(facts) {}

  OwnWords read() {
    OwnWords words;
    words.british = is_british();
    words.provider = name_of(Role::Operator);
    words.customer = name_of(Role::Tenant);
    words.duty = duty();
    const std::string_view self = most_frequent(
        text_, {"this Agreement", "this Contract", "this Lease", "this Licence", "this License",
                "this DPA", "this Addendum", "these Terms", "this Order", "this Sublease",
                "this agreement", "this contract", "these terms"});
    words.contract = !self.empty()                                 ? std::string(self)
                     : facts_.definitions.find("Terms") != nullptr ? "these Terms"
                                                                   : "this Agreement";
    words.term = defined({"Term", "Contract Term", "Agreement Term", "Subscription Term",
                          "Service Term", "Lease Term", "Licence Term", "License Term",
                          "Contract Period", "Licence Period", "License Period",
                          "Subscription Period", "Service Period", "Rental Period", "Initial Term"},
                         "the term of " + words.contract);
    words.effective_date =
        defined({"Effective Date", "Commencement Date", "Start Date", "Service Commencement Date",
                 "Agreement Date", "Signature Date"},
                "the date of " + words.contract);
    words.year = defined({"Contract Year", "Lease Year", "Agreement Year"}, "calendar year");
    words.services = defined({"Services", "Service", "Hosted Services", "Hosting Services",
                              "Cloud Services", "Cloud Service", "Platform", "Product"},
                             {});
    if (words.services.empty()) {
      words.facility = defined({"Facility", "Data Centre", "Data Center", "Building", "Premises",
                                "Data Hall", "Licensed Space", "Leased Premises"},
                               {});
      words.services = "the services";
    }
    words.working_days = working_days(words.british);
    words.curly =
        count_bytes("\u2019") + count_bytes("\u201C") > count_bytes("'") + count_bytes("\"");
    return words;
  }

 private:
  bool is_defined(std::string_view term) const {
    const Definition* definition = facts_.definitions.find(term);
    return definition != nullptr && definition->term == term;
  }

  /// The first of these terms that the contract defines, with its article.
  std::string defined(std::initializer_list<std::string_view> terms, std::string_view otherwise) {
    for (const std::string_view term : terms) {
      if (!is_defined(term))
        continue;
      const bool takes_article = !term.ends_with(" Year");
      return (takes_article ? "the " : "") + std::string(term);
    }
    return std::string(otherwise);
  }

  bool is_british() const {
    const size_t british = count_all(
        text_, {"centre",       "Centre",       "centres",       "licence",    "Licence",
                "LICENCE",      "organisation", "organisations", "authorised", "programme",
                "whilst",       "endeavours",   "favour",        "honour",     "Working Days",
                "working days", "Working Day",  "working day",   "recognised", "authorise",
                "analyse",      "England",      "Ireland",       "behaviour",  "licensee"});
    const size_t american =
        count_all(text_, {"center", "Center", "centers", "organization", "authorized", "program",
                          "efforts", "favor", "honor", "business days", "Business Days",
                          "recognized", "authorize", "State of", "LLC", "Inc", "Exhibit"});
    return british > american;
  }

  std::string duty() const {
    const size_t shall = count(text_, "shall");
    const size_t will = count(text_, "will");
    const size_t must = count(text_, "must");
    if (shall * 3 >= std::max(will, must))
      return "shall";
    return will >= must ? "will" : "must";
  }

  std::string working_days(bool british) const {
    if (is_defined("Business Day") || is_defined("Business Days"))
      return "Business Days";
    if (is_defined("Working Day") || is_defined("Working Days"))
      return "Working Days";
    const size_t business = count_all(text_, {"business days", "business day"});
    const size_t working = count_all(text_, {"working days", "working day"});
    if (business == working)
      return british ? "working days" : "business days";
    return business > working ? "business days" : "working days";
  }

  OwnWords::Name name_of(Role role) const {
    std::string best;
    size_t most = 0;
    const auto consider = [&](const std::string& name) {
      if (const size_t number = uses_of(name); !name.empty() && number > most) {
        most = number;
        best = name;
      }
    };
    for (const Party& party : facts_.parties.all()) {
      if (party.role != role)
        continue;
      for (const std::string& alias : party.aliases) {
        consider(alias);
        if (is_upper(alias))
          consider(title_case(alias));
      }
      if (best.empty())
        consider(party.name);
    }
    return inflected(best);
  }

  /// What stands before the schedules, which may call the parties otherwise.
  static std::string_view body_of(const ClauseTree& tree) {
    const std::string_view text = tree.document().text();
    for (const Clause& clause : tree.clauses()) {
      if (clause.kind != Clause::Kind::Schedule)
        continue;
      const uint32_t end = tree.document().blocks()[clause.first_block].span.begin;
      // A cover page before titled parts is no body.
      return end > text.size() / 3 ? text.substr(0, end) : text;
    }
    return text;
  }

  size_t uses_of(const std::string& name) const {
    const OwnWords::Name pronoun = inflected(name);
    if (!pronoun.is_pronoun())
      return count(body_, name);
    return pronoun.subject == "we" ? count_all(body_, {"we", "We", "us", "our", "Our"})
                                   : count_all(body_, {"you", "You", "your", "Your"});
  }

  OwnWords::Name inflected(const std::string& name) const {
    const std::string folded = to_lower(name);
    if (folded == "we" || folded == "us" || folded == "our")
      return {"we", "us", "our"};
    if (folded == "you" || folded == "your")
      return {"you", "you", "your"};
    if (name.empty())
      return {};
    const size_t with_article =
        count(text_, "the " + name) + count(text_, "The " + name) + count(text_, "THE " + name);
    const std::string whole = (with_article * 2 > count(text_, name) ? "the " : "") + name;
    return {whole, whole, whole + "'s"};
  }

  size_t count_bytes(std::string_view character) const {
    size_t number = 0;
    for (size_t at = source_.find(character); at != std::string_view::npos;
         at = source_.find(character, at + 1))
      ++number;
    return number;
  }

  std::string_view text_;
  std::string_view body_;
  std::string_view source_;
  const Facts& facts_;
};

}  // namespace

OwnWords read_own_words(const ClauseTree& tree, const Facts& facts) {
  return Reader(tree, facts).read();
}

}  // namespace lint
