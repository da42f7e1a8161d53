// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lint {

/// The forms of an English verb given in its base form, in lower case.
struct VerbForms {
  std::string base = {};
  /// The present tense where it differs from the base form.
  std::vector<std::string> third = {};
  std::string gerund = {};
  /// Past tense and past participle; British and American spellings ("cancelled", "canceled").
  std::vector<std::string> participles = {};
};
VerbForms inflect(std::string_view base);

/// The plural of an English noun in lower case.
std::string plural(std::string_view noun);

/// Whether a word in any case ends as adverbs do: "promptly", but not "comply".
bool ends_like_adverb(std::string_view word);

}  // namespace lint
