// SPDX-License-Identifier: MIT
#include "lint/clause/wording.h"

#include <algorithm>
#include <array>

#include "lint/clause/words.h"

namespace lint {
namespace {

constexpr uint32_t kMostTitleWords = 14;
constexpr uint32_t kMostRunInWords = 10;
constexpr size_t kLongestPreamble = 3000;

constexpr std::array<std::string_view, 27> kVerbs = {
    "shall",      "will",     "must",     "may",       "is",           "are",        "was",
    "were",       "has",      "have",     "means",     "agrees",       "agree",      "can",
    "cannot",     "be",       "does",     "do",        "acknowledges", "represents", "warrants",
    "undertakes", "provides", "complies", "maintains", "applies",      "includes"};

bool has_verb(std::string_view text) {
  const bool capitals = is_all_capitals(text);
  for (uint32_t at = 0;;) {
    const std::string_view word = next_word(text, at);
    if (word.empty())
      return false;
    // "May" is a month, "Will" a testament.
    if (!capitals && is_upper(word.front()))
      continue;
    if (std::any_of(kVerbs.begin(), kVerbs.end(),
                    [&](std::string_view verb) { return equals_folded(word, verb); }))
      return true;
  }
}

bool begins_upper(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.empty() ? 0 : text.front());
  return is_upper(text.empty() ? ' ' : text.front()) || is_digit(static_cast<char>(first)) ||
         first == '[' || first == '"' || first == '(' || first == '_' || first >= 0x80;
}

/// Whether the full stop at `at` belongs to an abbreviation or an initial.
bool is_abbreviation(std::string_view text, uint32_t at) {
  uint32_t begin = at;
  while (begin > 0 && (is_word_character(text[begin - 1]) || text[begin - 1] == '.')) --begin;
  const std::string_view word = text.substr(begin, at - begin);
  if (word.size() == 1)
    return is_letter(word.front());
  if (word.find('.') != std::string_view::npos && !is_digit(word.front()))
    return true;
  constexpr std::array<std::string_view, 18> kAbbreviations = {
      "inc", "ltd", "no", "art", "sec", "co",   "corp",   "vs",   "mr",
      "mrs", "dr",  "st", "cf",  "etc", "para", "approx", "incl", "nos"};
  return std::any_of(kAbbreviations.begin(), kAbbreviations.end(),
                     [&](std::string_view known) { return equals_folded(word, known); });
}

bool begins_with_dash(std::string_view text) {
  return text.substr(0, 3) == "–" || text.substr(0, 3) == "—";
}

/// "A/XYZ/12345.1": the number of a document at the foot of its pages.
bool is_stamp(std::string_view text) {
  constexpr size_t kFewestDigits = 5;
  return text.find_first_of(" \n") == std::string_view::npos &&
         text.find('/') != std::string_view::npos &&
         std::count_if(text.begin(), text.end(), is_digit) >= static_cast<ptrdiff_t>(kFewestDigits);
}

}  // namespace

bool is_title(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || !begins_upper(text) || text.size() > 160 || text.front() == '_')
    return false;
  const char last = text.back();
  if (last == ';' || last == ',')
    return false;
  // Between the names of the parties.
  if (equals_folded(text, "and") || is_stamp(text))
    return false;
  const uint32_t words = count_words(text, kMostTitleWords + 1);
  if (words == 0 || words > kMostTitleWords)
    return false;
  if (last == '.' && !is_all_capitals(text) && words > 6)
    return false;
  return std::any_of(text.begin(), text.end(), is_letter) && !has_verb(text) &&
         !find_sentence_end(text);
}

bool is_title_case(std::string_view text) {
  bool capital = false;
  for (uint32_t at = 0;;) {
    const std::string_view word = next_word(text, at);
    if (word.empty())
      return capital;
    const bool small = is_lower(word.front());
    if (small && word.size() > 4)
      return false;
    capital = capital || !small;
  }
}

bool is_strict_title_case(std::string_view text) {
  constexpr std::array<std::string_view, 18> kSmall = {"and",  "of", "the",  "to",  "for",  "in",
                                                       "or",   "on", "with", "by",  "a",    "an",
                                                       "from", "as", "at",   "per", "upon", "its"};
  for (uint32_t at = 0;;) {
    const std::string_view word = next_word(text, at);
    if (word.empty())
      return true;
    if (is_lower(word.front()) && std::find(kSmall.begin(), kSmall.end(), word) == kSmall.end())
      return false;
  }
}

std::optional<RunIn> find_run_in(std::string_view text) {
  if (text.empty() || !begins_upper(text) || text.front() == '"' || text.front() == '(')
    return std::nullopt;
  const auto limit = static_cast<uint32_t>(std::min<size_t>(text.size(), 110));
  for (uint32_t at = 1; at < limit; ++at) {
    const char c = text[at];
    const std::string_view behind = text.substr(at + 1);
    // "7. Indemnification. a. A claim ...": items may follow at once.
    const bool goes_on = begins_upper(trimmed(behind.substr(0, 4))) ||
                         trimmed(behind.substr(0, 4)).starts_with("a.");
    const bool stop = c == '.' && !behind.empty() && is_space(behind.front()) && goes_on &&
                      !is_abbreviation(text, at);
    const bool break_ = c == '\n' && begins_upper(behind);
    const bool colon = c == ':' && !behind.empty() && is_space(behind.front());
    const bool dash = c == ' ' && ((behind.substr(0, 2) == "- " && at > 0) ||
                                   (begins_with_dash(behind) && behind.substr(3, 1) == " "));
    if (c == ';' || c == '"' || (c == '.' && !stop && at + 1 < limit && is_space(behind.front())))
      return std::nullopt;
    if (!stop && !break_ && !colon && !dash)
      continue;
    const std::string_view title = text.substr(0, at);
    const uint32_t words = count_words(title, kMostRunInWords + 1);
    const bool sentence = stop || break_;
    if (words > kMostRunInWords || has_verb(title) ||
        !(is_title_case(title) || (sentence && words <= 4)))
      return std::nullopt;
    uint32_t begin = at + (sentence || colon ? 1U : behind.front() == '-' ? 2U : 4U);
    while (begin < text.size() && is_space(text[begin])) ++begin;
    if (begin == text.size())
      return std::nullopt;
    return RunIn{trimmed(text, {0, at}), begin, sentence};
  }
  return std::nullopt;
}

std::optional<uint32_t> find_sentence_end(std::string_view text) {
  for (size_t found = find_any(text, ".?!"); found != std::string_view::npos;
       found = find_any(text, ".?!", found + 1)) {
    auto at = static_cast<uint32_t>(found) + 1;
    while (at < text.size() && (text[at] == '"' || text[at] == ')' || text[at] == '\'')) ++at;
    const uint32_t end = at;
    while (at < text.size() && is_space(text[at])) ++at;
    if (at > end && at < text.size() && begins_upper(text.substr(at)) && text[at] != '(' &&
        !is_digit(text[at]) && !is_abbreviation(text, static_cast<uint32_t>(found)))
      return at;
  }
  return std::nullopt;
}

std::optional<uint32_t> find_last_sentence(std::string_view text) {
  std::optional<uint32_t> last;
  for (uint32_t at = 0; const auto next = find_sentence_end(text.substr(at));) last = at += *next;
  return last;
}

bool is_lead_in(std::string_view text) {
  text = trimmed(text);
  if (text.empty())
    return false;
  const char last = text.back();
  if (last == ':' || (text.size() > 3 && (text.substr(text.size() - 3) == "—" ||
                                          text.substr(text.size() - 3) == "–" || last == '-')))
    return true;
  if (!is_letter(last))
    return false;
  return ends_with_any(
      text, {"shall",  "shall not", "will",     "will not",  "must", "must not",  "may",  "may not",
             "to",     "that",      "by",       "including", "if",   "either",    "of",   "means",
             "unless", "where",     "when",     "for",       "from", "following", "both", "is",
             "are",    "be",        "includes", "which",     "who",  "any of",    "as",   "with",
             "in",     "include",   "upon",     "has",       "have", "without"});
}

bool is_continuation(std::string_view text) {
  if (text.empty())
    return false;
  return is_lower(text.front()) ||
         begins_with_any(text, {"in each case", "in each such case", "in either case",
                                "in all cases", "in any such case", "provided that",
                                "provided, that", "provided, however", "provided however",
                                "except that", "each of the foregoing", "all of the foregoing"});
}

bool is_definition(std::string_view text) {
  constexpr std::array<std::string_view, 15> kMeans = {"means",
                                                       "mean",
                                                       "shall mean",
                                                       "shall have the meaning",
                                                       "has the meaning",
                                                       "have the meaning",
                                                       "have the same meaning",
                                                       "has the same meaning",
                                                       "refers to",
                                                       "refer to",
                                                       "shall refer to",
                                                       "is defined as",
                                                       "will mean",
                                                       "shall include",
                                                       "are defined as"};
  uint32_t at = 0;
  // "In this Agreement: "Certificate" means ..."
  constexpr size_t kLongestLead = 80;
  const size_t quote = text.find('"');
  if (quote != std::string_view::npos && quote < kLongestLead &&
      begins_with_any(text, {"in this", "in these", "as used in", "for the purposes of",
                             "for purposes of", "where used in"}))
    text.remove_prefix(quote);
  if (!text.empty() && text.front() == '"') {
    const size_t close = text.find('"', 1);
    if (close == std::string_view::npos || close > 120)
      return false;
    at = static_cast<uint32_t>(close) + 1;
  } else {
    // An unquoted term: words with capitals up to the verb.
    uint32_t words = 0;
    for (uint32_t end = 0; words < 7; ++words) {
      const std::string_view word = next_word(text, end);
      if (word.empty() || end > 120)
        return false;
      if (is_lower(word.front()) && word.size() > 3)
        break;
      at = end;
    }
    if (words == 0 || words == 7)
      return false;
    while (at < text.size() && (text[at] == ')' || text[at] == '"' || text[at] == ',')) ++at;
    const std::string_view verb = trimmed(text.substr(at, 40));
    return begins_with_any(verb, {"means", "shall mean", "has the meaning",
                                  "shall have the meaning", "will mean", "is defined as"});
  }
  // Between the term and the verb: '"A" or "B"', '"A" (also "B")', '"A", when used here,'.
  const auto limit = static_cast<uint32_t>(std::min<size_t>(text.size(), at + 90));
  const std::string_view window = text.substr(at, limit - at);
  const size_t stop = window.find_first_of(".;");
  const std::string_view before = window.substr(0, stop);
  const std::string_view next = trimmed(before);
  if (!next.empty() && next.front() == ':')
    return true;
  return std::any_of(kMeans.begin(), kMeans.end(),
                     [&](std::string_view verb) { return has_words(before, verb); });
}

bool is_definitions_title(std::string_view title) {
  title = trimmed(title);
  return begins_with_any(
             title, {"definition", "definitions", "defined terms", "certain definitions",
                     "certain defined terms", "interpretation", "glossary", "key definitions",
                     "key terms defined", "general definitions", "terms used", "meaning of terms",
                     "meanings", "what the words mean", "words used"}) &&
         count_words(title, 8) < 8;
}

bool is_recitals_title(std::string_view title) {
  title = trimmed(title);
  while (!title.empty() && !is_word_character(title.back())) title.remove_suffix(1);
  for (const std::string_view known :
       {"recitals", "recital", "background", "whereas", "preliminary statement",
        "preliminary statements", "witnesseth", "w i t n e s s e t h", "preamble", "premises",
        "background and recitals", "recitals and background"}) {
    if (equals_folded(title, known))
      return true;
  }
  return false;
}

bool is_recital(std::string_view text) {
  return begins_with(text, "whereas") || begins_with(text, "and whereas");
}

bool is_operative_formula(std::string_view text) {
  if (begins_with_any(text, {"now, therefore", "now therefore", "now, it is", "therefore, the",
                             "accordingly,", "in consideration of", "for good and valuable"}))
    return true;
  text = trimmed(text);
  if (text.size() > 900)
    text = text.substr(text.size() - 900);
  while (!text.empty() && !is_word_character(text.back())) text.remove_suffix(1);
  if (!ends_with_any(text, {"as follows", "follows", "that", "agree", "agreed", "agreed terms",
                            "operative provisions", "terms and conditions"}))
    return false;
  return has_words(text, "agree as follows") || has_words(text, "agreed as follows") ||
         has_words(text, "agrees as follows") || has_words(text, "hereby agree") ||
         has_words(text, "it is agreed") || has_words(text, "it is hereby agreed") ||
         has_words(text, "agree to the following") || equals_folded(text, "agreed terms") ||
         equals_folded(text, "operative provisions") || has_words(text, "covenant and agree");
}

bool is_parties_title(std::string_view title) {
  title = trimmed(title);
  while (!title.empty() && !is_word_character(title.back())) title.remove_suffix(1);
  for (const std::string_view known :
       {"parties", "the parties", "between", "by and between", "parties to the agreement",
        "contracting parties", "party details", "parties and recitals"}) {
    if (equals_folded(title, known))
      return true;
  }
  return false;
}

bool is_preamble(std::string_view text) {
  if (text.size() > kLongestPreamble)
    return false;
  const std::string_view head = text.substr(0, 1500);
  if (has_words(head, "by and between") || has_words(head, "by and among"))
    return true;
  const bool made = has_words(head, "entered into") || has_words(head, "is made") ||
                    has_words(head, "made and") || has_words(head, "dated") ||
                    has_words(head, "made on") || has_words(head, "executed");
  if (made && (has_words(head, "between") || has_words(head, "as of") || has_words(head, "among")))
    return true;
  if (count_words(head, 4) <= 3 &&
      begins_with_any(head, {"and", "between", "by and between", "among"}))
    return true;
  const bool named = head.find("(\"") != std::string_view::npos || has_words(head, "(the \"") ||
                     has_words(head, "hereinafter") || has_words(head, "referred to as");
  const bool somebody = has_words(head, "corporation") || has_words(head, "company") ||
                        has_words(head, "registered") || has_words(head, "organized under") ||
                        has_words(head, "incorporated") || has_words(head, "place of business") ||
                        has_words(head, "organised under") || has_words(head, "limited") ||
                        has_words(head, "individually");
  return named && somebody && !has_words(head, "shall");
}

bool is_date_line(std::string_view text) {
  return begins_with_any(text, {"effective date", "effective as of", "last updated",
                                "last modified", "last revised", "version", "dated"});
}

bool is_signature_title(std::string_view title) {
  title = trimmed(title);
  return count_words(title, 6) < 6 &&
         begins_with_any(
             title, {"signature", "signatures", "signature page", "signature block", "execution",
                     "signed by", "executed by", "signatories", "in witness whereof",
                     "acceptance and signature", "signatures and acceptance",
                     "authorized signatures", "authorised signatures", "acknowledged and agreed",
                     "agreed and accepted", "accepted and agreed"});
}

bool is_signature_line(std::string_view text) {
  if (text.empty())
    return false;
  if (begins_with_any(text, {"by:",
                             "name:",
                             "title:",
                             "date:",
                             "signature:",
                             "signed:",
                             "/s/",
                             "print name",
                             "printed name",
                             "its:",
                             "authorized signat",
                             "authorised signat",
                             "witness:",
                             "for and on behalf of",
                             "signed for and on behalf",
                             "signed by",
                             "executed by",
                             "signature",
                             "by (signature)",
                             "date signed",
                             "position:",
                             "authorized signature",
                             "authorised signature",
                             "agreed and accepted",
                             "agreed to and accepted"}))
    return text.size() < 400;
  const auto blanks = std::count(text.begin(), text.end(), '_');
  return blanks >= 8 && static_cast<size_t>(blanks) * 2 > text.size();
}

bool is_contents_title(std::string_view title) {
  title = trimmed(title);
  while (!title.empty() && !is_word_character(title.back())) title.remove_suffix(1);
  return equals_folded(title, "table of contents") || equals_folded(title, "contents") ||
         equals_folded(title, "index") || equals_folded(title, "table of content") ||
         equals_folded(title, "list of contents");
}

bool has_dotted_leader(std::string_view text) {
  const size_t dots = text.find("....");
  const size_t spaced = text.find(". . . .");
  const size_t at = std::min(dots, spaced);
  if (at == std::string_view::npos || text.empty())
    return false;
  return is_digit(text.back()) || is_lower(text.back());
}

bool is_contents_line(std::string_view text) {
  text = trimmed(text);
  if (text.empty())
    return false;
  const char last = text.back();
  if (!is_digit(last) && last != 'i' && last != 'v' && last != 'x' && to_lower(last) != 'e')
    return false;
  if (count_words(text, 25) == 25)
    return false;
  if (has_dotted_leader(text) || equals_folded(text, "page"))
    return true;
  size_t begin = text.size();
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return begin < text.size() && text.size() - begin <= 3 && begin > 0 &&
         (is_space(text[begin - 1]) || text[begin - 1] == '-') && is_title(text.substr(0, begin)) &&
         count_words(text, 3) == 3;
}

bool is_page_furniture(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.size() > 80)
    return false;
  if (begins_with(text, "source:") && text.find('/') != std::string_view::npos)
    return true;
  std::string_view core = text;
  while (!core.empty() && (core.front() == '-' || is_space(core.front()))) core.remove_prefix(1);
  while (!core.empty() && (core.back() == '-' || is_space(core.back()))) core.remove_suffix(1);
  const bool framed = core.size() < text.size();
  if (begins_with(core, "page ") && core.size() < 20 &&
      std::any_of(core.begin(), core.end(), is_digit))
    return true;
  if (core.empty() || core.size() > 4)
    return false;
  return std::all_of(core.begin(), core.end(), is_digit) && (framed || core.size() <= 3);
}

bool is_document_title(std::string_view title) {
  if (count_words(title, 13) == 13)
    return false;
  for (const std::string_view part : {"entire agreement", "this agreement", "the agreement",
                                      "of agreement", "of contract", "the contract"}) {
    if (has_words(title, part))
      return false;
  }
  for (const std::string_view kind : {"agreement",
                                      "addendum",
                                      "contract",
                                      "terms of service",
                                      "terms of use",
                                      "terms and conditions",
                                      "conditions",
                                      "policy",
                                      "order form",
                                      "statement of work",
                                      "amendment",
                                      "lease",
                                      "license",
                                      "licence",
                                      "standard contractual clauses",
                                      "deed",
                                      "undertaking",
                                      "dpa",
                                      "sla",
                                      "msa",
                                      "rider",
                                      "cover page",
                                      "standard terms",
                                      "key terms"}) {
    if (has_words(title, kind))
      return true;
  }
  return false;
}

}  // namespace lint
