// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/fact/segment.h"
#include "lint/fact/verb.h"

namespace lint {

/// Reads a predicate of a segment: a verb in any voice, what it causes others to do, and the verbs
/// that share its subject. The verbs come in the order in which they are read. `reading` must
/// outlive it.
class PredicateReader : public Segment {
 protected:
  using Form = Mention::Form;

  using Segment::Segment;

  void add(Verb verb) { verbs_.push_back(std::move(verb)); }
  /// Whether the word at `at` is a verb, in this form, of the concept with this id.
  bool expresses(size_t at, Form form, std::string_view concept_id) const;
  /// Reads the verb at `slot` and those that share its subject, up to `limit`.
  void read_predicate(Verb verb, size_t slot, size_t limit);
  /// Where the adverbial begins that ends with the comma before `at` and follows a conjunction.
  size_t adverbial_before(size_t floor, size_t at) const;

  std::vector<Verb> verbs_;

 private:
  bool is_copula(size_t i) const;
  /// "Its certification shall remain in force", "delivery shall take place annually".
  bool is_about_subject(const Verb& verb) const;
  /// "shall cause X to maintain", "shall ensure that X maintains / is maintained".
  void read_caused(const Verb& model, size_t from, size_t limit);
  /// Whether the verb lets somebody do something.
  bool lets(const Verb& verb) const;
  /// Whether "to" stands before some verb, known or not.
  bool has_to(size_t from, size_t to) const;
  /// "shall allow Client, on reasonable notice, to inspect": the infinitive at `to` says what is
  /// allowed, unless one behind [from, to) already does.
  bool is_what_is_let(const Verb& model, size_t from, size_t to) const;
  void read_coordinated(Verb model, Form form, size_t from, size_t limit);
};

}  // namespace lint
