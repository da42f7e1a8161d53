// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/fact/vocabulary.h"
#include "lint/rule/complaints.h"
#include "lint/rule/rule.h"
#include "lint/rule/yaml.h"

namespace lint {

/// A length of time that a rule leaves to its users.
struct Parameter {
  /// In hours; nothing for "unlimited".
  std::optional<double> length = {};
  std::string words = {};  ///< "10 business days"
  bool used = false;
};
using Parameters = std::map<std::string, Parameter, std::less<>>;

/// "10 business days", or "unlimited"; complains of anything else.
std::optional<Parameter> load_parameter(const Yaml& yaml, Complaints& complaints);

/// Reads the patterns of one rule.
class PatternLoader {
 public:
  PatternLoader(const Vocabulary& vocabulary, Parameters& parameters, Complaints& complaints)
      : vocabulary_(vocabulary), parameters_(parameters), complaints_(complaints) {}

  /// The concepts that a scalar or a list names; of one kind where that is given.
  std::vector<ConceptId> concepts(const Yaml& yaml, std::optional<Concept::Kind> kind = {});
  /// What the terms of a norm can be: neither verbs nor the words of grammar.
  std::vector<ConceptId> terms(const Yaml& yaml);
  bool boolean(const Yaml& yaml);

  /// A pattern; with `because` beside its keys where that is allowed.
  NormPattern load(const Yaml& yaml, bool allows_because);

  /// A message in which {name} stands for the words of a parameter.
  std::string message(const Yaml& yaml);

 private:
  template <typename Value>
  std::vector<Value> named(const Yaml& yaml, std::string_view what, Value last);
  std::optional<double> limit(const Yaml& yaml, std::string_view prefix, bool& is_limit,
                              NormPattern& pattern);
  void load_period(const Yaml& yaml, NormPattern& pattern);
  void load_frequency(const Yaml& yaml, NormPattern& pattern);
  void load_amount(const Yaml& yaml, NormPattern& pattern);
  void load_query(const Yaml& yaml, NormPattern& pattern);
  bool load_list(std::string_view name, const Yaml& value, NormPattern& pattern);
  bool load_flag(std::string_view name, const Yaml& value, NormPattern& pattern);

  const Vocabulary& vocabulary_;
  Parameters& parameters_;
  Complaints& complaints_;
};

}  // namespace lint
