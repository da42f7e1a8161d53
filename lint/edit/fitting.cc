// SPDX-License-Identifier: MIT
#include "lint/edit/fitting.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lint/fact/role_word.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

using Phrases = std::vector<std::pair<std::string, std::string>>;

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

/// Whether a sentence begins at the end of `before`.
bool begins_sentence(std::string_view before) {
  const size_t last = before.find_last_not_of(' ');
  return last == std::string_view::npos || before[last] == '.';
}

/// Replaces phrases as whole words, in one pass, the first in the list that fits.
std::string with_phrases(std::string_view text, const Phrases& phrases) {
  std::string result;
  for (size_t at = 0; at < text.size();) {
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const auto& phrase) {
      const size_t end = at + phrase.first.size();
      return begins && text.substr(at, phrase.first.size()) == phrase.first &&
             (end == text.size() || !is_word_character(text[end]));
    });
    if (found == phrases.end()) {
      result += text[at++];
      continue;
    }
    result += begins_sentence(text.substr(0, at)) ? capitalised(found->second) : found->second;
    at += found->first.size();
  }
  return result;
}

Phrases terms_of(const OwnWords& words) {
  Phrases phrases;
  if (!words.facility.empty()) {
    phrases.emplace_back("each facility and system used to provide the Services", words.facility);
    phrases.emplace_back("every facility and system used to provide the Services", words.facility);
    phrases.emplace_back("use of the Services", "use of " + words.facility);
  }
  phrases.emplace_back("the Services", words.services);
  phrases.emplace_back("the Term", words.term);
  phrases.emplace_back("the Effective Date", words.effective_date);
  phrases.emplace_back("Contract Year", words.year);
  phrases.emplace_back("business days", words.working_days);
  phrases.emplace_back("Business Days", words.working_days);
  phrases.emplace_back("Working Days", words.working_days);
  phrases.emplace_back("this Agreement", words.contract);
  if (words.duty != "shall")
    phrases.emplace_back("shall", words.duty);
  if (words.customer.subject == "you") {
    phrases.emplace_back("you, its", "you, your");
    phrases.emplace_back("You, its", "You, your");
  }
  if (words.provider.subject == "we") {
    // "Its scope" is that of a certification.
    for (const std::string_view which : {"most recent", "renewed", "current", "latest", "own"})
      phrases.emplace_back("its " + std::string(which), "our " + std::string(which));
  }
  return phrases;
}

/// The name of a party for the place that a word of the model has.
std::string name_for(const OwnWords::Name& name, std::string_view following) {
  static constexpr std::array<std::string_view, 10> kVerbs = {
      " shall ", " will ",   " must ",       " may ",     " is ",
      " has ",   " agrees ", " undertakes ", " becomes ", " holds "};
  if (following.starts_with("'s "))
    return name.possessive;
  const bool is_subject = std::any_of(kVerbs.begin(), kVerbs.end(), [&](std::string_view verb) {
    return following.starts_with(verb);
  });
  return is_subject ? name.subject : name.object;
}

std::string with_parties(std::string_view text, const OwnWords& words) {
  std::string result;
  const auto size = static_cast<uint32_t>(text.size());
  uint32_t copied = 0;
  for (const Span word : find_words(text, {0, size})) {
    if (!is_capitalised(slice(text, word)))
      continue;
    const auto role = find_role_word(to_lower(slice(text, word)));
    const bool is_provider = role && role->role == Role::Operator;
    if (!role || (!is_provider && role->role != Role::Tenant))
      continue;
    const OwnWords::Name& name = is_provider ? words.provider : words.customer;
    if (name.subject.empty())
      continue;
    uint32_t begin = word.begin;
    for (const std::string_view article : {"the ", "The "}) {
      if (begin >= 4 && text.substr(begin - 4, 4) == article)
        begin -= 4;
    }
    const std::string_view following = text.substr(word.end);
    const std::string own = name_for(name, following);
    result += text.substr(copied, begin - copied);
    result += begins_sentence(text.substr(0, begin)) ? capitalised(own) : own;
    copied = word.end + (following.starts_with("'s ") ? 2 : 0);
  }
  result += text.substr(copied);
  return result;
}

/// Where a text defines a term in brackets: `(together, the "Certifications")`; empty without.
std::string_view defined_term(std::string_view text) {
  const size_t open = text.find("the \"");
  if (open == std::string_view::npos)
    return {};
  const size_t begin = open + 5;
  return text.substr(begin, text.find('"', begin) - begin);
}

std::string with_own_term(std::string text, const Definitions& definitions,
                          const std::string& term) {
  const std::string one = singular(to_lower(term));
  if (term.empty())
    return text;
  if (defined_term(text) != term)
    return with_phrases(text, {{"any " + capitalised(one), "any such " + one},
                               {"the " + term, "those " + to_lower(term)}});
  if (definitions.find(term) == nullptr)
    return text;
  return with_phrases(
      text, {{term, "Required " + term}, {capitalised(one), "Required " + capitalised(one)}});
}

std::string with_curly_quotes(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool opens = i == 0 || text[i - 1] == ' ' || text[i - 1] == '(';
    if (text[i] == '"')
      result += opens ? "\u201C" : "\u201D";
    else if (text[i] == '\'')
      result += opens ? "\u2018" : "\u2019";
    else
      result += text[i];
  }
  return result;
}

}  // namespace

const ModelClause* choose_model(const std::vector<ModelClause>& models, bool british) {
  const auto found = std::find_if(models.begin(), models.end(), [&](const ModelClause& model) {
    return model.british == british;
  });
  if (found != models.end())
    return &*found;
  return models.empty() ? nullptr : &models.front();
}

std::string fitted(std::string_view text, const OwnWords& words, const Definitions& definitions,
                   const std::string& own_term) {
  std::string result = with_parties(text, words);
  result = with_phrases(result, terms_of(words));
  result = with_own_term(std::move(result), definitions, own_term);
  return words.curly ? with_curly_quotes(result) : result;
}

std::string own_term(const ModelClause& model) {
  for (const ModelClause::Paragraph& paragraph : model.paragraphs) {
    if (const std::string_view term = defined_term(paragraph.text); !term.empty())
      return std::string(term);
  }
  return {};
}

}  // namespace lint
