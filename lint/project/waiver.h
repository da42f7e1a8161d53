// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/document/document.h"
#include "lint/project/glob.h"
#include "lint/project/placed.h"
#include "lint/project/settings.h"
#include "lint/text/result.h"
#include "lint/text/span.h"

namespace lint {

/// A decision to live with a finding.
struct Waiver {
  std::string rule = {};
  std::string contract = {};     ///< the path or pattern as written; empty in a contract itself
  std::string clause = {};       ///< what people call the clause; says nothing to the program
  std::string fingerprint = {};  ///< of the finding; empty when the waiver names none
  std::string reason = {};
  std::string approver = {};
  std::string approved = {};  ///< the day, "2026-01-31"; empty when not said
  std::string expires = {};   ///< the last day on which it holds; empty without end
  Source source = {};
  /// In a contract itself: what it is attached to, in Document::text().
  std::optional<Span> anchor = {};
  /// In a contract itself: what is wrong with it, so that it does not hold; empty when all is well.
  std::string fault = {};
};

/// A file of waivers.
struct WaiverFile {
  struct Entry {
    Waiver waiver = {};
    Glob contracts;  ///< what its contract is as a pattern; a path may also be meant as it is
    uint32_t first_line = 0;  ///< one-based
  };
  std::string path = {};    ///< as it is named to users
  std::string folder = {};  ///< to which the paths of contracts are relative; absolute
  std::vector<Entry> entries = {};
};

/// Reads a file of waivers: a list of maps with the keys `rule`, `contract`, `reason`, `approver`
/// and `expires`, and perhaps `clause`, `fingerprint` and `approved`. Every error is reported.
tl::expected<WaiverFile, std::vector<Error>> parse_waivers(std::string_view text,
                                                           const std::string& path,
                                                           const std::string& folder);

/// The waivers in a contract itself: comments that begin with `clauselint-waive`, in Markdown
/// HTML comments, in DOCX comments of Word, whose authors approve them:
///
///     clauselint-waive RULE [until 2027-01-31] [by NAME]: reason
///
/// By place. Whether there is such a rule is not looked at.
std::vector<Waiver> find_waiver_comments(const Document& document);

}  // namespace lint
