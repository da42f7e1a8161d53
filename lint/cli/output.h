// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lint/text/result.h"

namespace lint {

/// Writes bytes to a file, whole or not at all, or to standard output when `path` is empty or "-".
/// A reader of standard output that has gone away is no failure. False, with a message on standard
/// error, when they cannot be written.
bool write_output(const std::string& path, std::string_view bytes);

/// Tells the user a sentence on standard error.
void say(const std::string& sentence);

/// Appends bytes to a file as the steps of a workflow share one. False, with a message on standard
/// error, when it cannot be written.
bool append_output(const std::string& path, std::string_view bytes);

/// Prints an error on standard error.
void print(const Error& error);

}  // namespace lint
