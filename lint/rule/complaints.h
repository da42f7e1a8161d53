// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/rule/yaml.h"
#include "lint/text/result.h"

namespace lint {

/// Collects what is wrong with one file. The path and the errors must outlive it.
class Complaints {
 public:
  Complaints(const std::string& path, std::vector<Error>& errors) : path_(path), errors_(errors) {}

  void add(const Yaml& where, std::string message, std::string cure = {});
  void add(Error::Position where, std::string message, std::string cure = {});

  /// The scalar at `where` is no `what`; the cure names the one of `known` that was meant, or all
  /// when they are few.
  void unknown(const Yaml& where, std::string_view what,
               const std::vector<std::string_view>& known);

  /// Complains of each key of a map that is none of `known`.
  void check_keys(const Yaml& yaml, const std::vector<std::string_view>& known,
                  std::string_view what);

 private:
  const std::string& path_;
  std::vector<Error>& errors_;
};

/// A scalar or a list, as a list; an empty scalar too.
std::vector<const Yaml*> items(const Yaml& yaml);

}  // namespace lint
