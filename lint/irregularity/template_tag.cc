// SPDX-License-Identifier: MIT
#include "lint/irregularity/template_tag.h"

#include "lint/clause/words.h"
#include "lint/fact/word.h"

namespace lint {
namespace {

/// Whether the kind or the name of a form field says that it is signed, initialled or ticked.
bool is_signed_or_ticked(std::string_view word) {
  return is_one_of(word, {"sign", "signature", "sig", "signhere", "initial", "initials", "init",
                          "signed", "datesigned", "checkbox", "check", "radio", "stamp"});
}

}  // namespace

bool tag_asks(std::string_view inner) {
  inner = trimmed(inner);
  if (inner.empty() || std::string_view("@#/^!>%").find(inner[0]) != std::string_view::npos)
    return false;
  const auto words = find_words(inner, {0, static_cast<uint32_t>(inner.size())});
  if (words.empty())
    return false;
  const auto lower = [&](size_t i) { return to_lower(slice(inner, words[i])); };
  const auto behind = [&](size_t i) { return inner.substr(words[i].end, 1); };
  for (size_t i = 0; i < words.size(); ++i) {
    const bool begins =
        words[i].begin == 0 ||
        std::string_view("|:;=").find(inner[words[i].begin - 1]) != std::string_view::npos;
    const bool is_mark = inner.substr(words[i].end, 4) == "_es_" && is_signed_or_ticked(lower(i));
    const bool ends =
        behind(i).empty() || std::string_view("|:;").find(behind(i)) != std::string_view::npos;
    if (begins && (is_mark || (ends && is_signed_or_ticked(lower(i)))))
      return false;
  }
  const bool is_of_site = words.size() > 1 && behind(0) == "." &&
                          is_one_of(lower(0), {"site", "page", "layout", "config", "params"});
  const size_t bar = inner.find(" | ");
  const bool is_filtered = bar != std::string_view::npos && bar + 3 < inner.size() &&
                           is_letter(inner[bar + 3]) && inner.find_first_of("| ") == bar;
  return !is_of_site && !is_filtered;
}

}  // namespace lint
