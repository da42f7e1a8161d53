// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lint/fact/edge_table.h"
#include "lint/fact/party.h"
#include "lint/fact/word_table.h"
#include "lint/text/result.h"
#include "lint/text/span.h"

namespace lint {

/// Index of a concept in its Vocabulary.
using ConceptId = uint16_t;

/// An idea that rules speak of, and the words that express it.
struct Concept {
  enum class Kind : uint8_t {
    Action,   ///< what somebody does: verbs, matched in every inflection
    Actor,    ///< who is neither the operator nor the tenant: a regulator, an auditor
    Thing,    ///< what a norm is about: a standard, a report, an audit
    Event,    ///< what triggers a duty: a lapse, a change of scope
    Manner,   ///< how, when or under which condition: on request, during the term
    Word,     ///< words that reading a sentence needs: determiners, conjunctions
    StandIn,  ///< what stands for things named before: "the report", "both documents"
  };
  std::string id = {};  ///< kebab-case
  Kind kind = Kind::Thing;
  std::vector<ConceptId> stands_for = {};  ///< of a StandIn
  bool also_indefinite = false;            ///< "a copy" is one of what was named, too
  uint32_t words = 0;                      ///< how many phrases and verbs express it
};

/// An expression of a concept in a text.
struct Mention {
  enum class Form : uint8_t {
    Plain,       ///< of a phrase that is not a verb
    Base,        ///< "maintain"
    Third,       ///< "maintains"
    Gerund,      ///< "maintaining"
    Participle,  ///< "maintained"; also the past tense
  };
  ConceptId concept_id = 0;
  Form form = Form::Plain;
  /// For a verb that needs a word further on ("make ... available"): index into
  /// Vocabulary::particles(), 0 for none.
  uint16_t particle = 0;
  Span span = {};
};

/// The words of a rule set, compiled for one pass over a text. Built once, then immutable but
/// for `silence`, and thread-safe.
///
/// A phrase is words divided by spaces; `(a|b c)` is a choice, `[a]` may be left out, `word*`
/// matches by its beginning, `*` is any word, `,` a comma or a bracket, and `<tenant>` and
/// `<operator>` are a word of a name of that party, whatever the contract calls it: "<tenant> data"
/// also matches "Globex Data" and "your data". Matching ignores case, hyphens, slashes, "&",
/// quotes, ® and a colon between digits, and divides letters from digits, so that "SOC 2" also
/// matches "SOC2" and "soc-2". The last word also matches in the plural. A verb is given in its
/// base form, with the words that belong to it behind it ("carry out"), and after `+` a word that
/// must follow within the same norm ("make + available").
class Vocabulary {
 public:
  /// What phrases know of a word of a text.
  struct KnownWord {
    std::array<uint32_t, 4> ids = {};  ///< 0 where there is none; the exact word first
    uint32_t party = 0;                ///< what stands for the party that it names
    bool begins = false;               ///< a phrase
  };
  /// The words of a text as it spells them; the text must outlive it.
  using KnownWords = std::unordered_map<std::string_view, KnownWord>;

  Vocabulary();

  /// Adds a concept, or returns the one that has this id.
  ConceptId add(std::string_view id, Concept::Kind kind);
  void set_stands_for(ConceptId stand_in, std::vector<ConceptId> things,
                      bool also_indefinite = false);
  /// An error has no path or place: the caller knows them.
  Result<void> add_phrase(ConceptId concept_id, std::string_view phrase);
  Result<void> add_verb(ConceptId concept_id, std::string_view verb);

  const std::vector<Concept>& concepts() const { return concepts_; }
  const Concept& operator[](ConceptId id) const { return concepts_[id]; }
  /// Nothing when there is no concept of this id.
  std::optional<ConceptId> find(std::string_view id) const;
  const std::vector<std::string>& particles() const { return particles_; }

  /// Finds the words of these concepts no more, and those of all others. Ids stay as they are. Not
  /// while another thread scans.
  void silence(const std::vector<ConceptId>& ids);

  /// Whether a phrase speaks of a party.
  bool speaks_of_parties() const { return speaks_of_parties_; }

  /// Appends the mentions in `text` by begin, then by concept; for each concept the longest at a
  /// place. Spans are moved by `offset`. Without `parties` no word is a name of one. `known_words`
  /// keeps what is known of words, from one stretch of a text to the next.
  void scan(std::string_view text, uint32_t offset, std::vector<Mention>& mentions,
            const Parties* parties = nullptr, KnownWords* known_words = nullptr) const;

  /// The vocabulary as bytes that are read some fifty times faster than phrases are. They belong to
  /// one build of the program: they have no version and are never written to disk.
  std::string compiled() const;
  /// The vocabulary that was `compiled`. Other bytes are a bug.
  static Vocabulary from_compiled(std::string_view bytes);

 private:
  using NodeId = uint32_t;
  using WordId = uint32_t;
  static constexpr WordId kAnyWord = UINT32_MAX;
  /// In a phrase, stands for a comma or a bracket of the text.
  static constexpr std::string_view kSign = ",";
  /// In a phrase, stand for a word of a name of a party.
  static constexpr std::string_view kOperator = "<operator>";
  static constexpr std::string_view kTenant = "<tenant>";
  struct Ending {
    ConceptId concept_id = 0;
    Mention::Form form = Mention::Form::Plain;
    uint8_t unused = 0;  ///< so that no byte of what is compiled is left to chance
    uint16_t particle = 0;
    uint16_t unused_too = 0;
    uint32_t next = 0;  ///< of the same node
  };
  struct Node {
    uint32_t endings = 0;      ///< the first of the phrases that may end here
    bool has_one_way = false;  ///< one word from one node leads here
    bool goes_on = false;
    bool takes_any = false;  ///< goes on with any word
    bool unused = false;
  };
  struct Hash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  class PhraseCompiler;
  /// Hands what the vocabulary consists of to `fields`, which keeps it or puts other values there.
  template <typename Fields>
  void visit_fields(Fields& fields);
  WordId word(std::string_view text);
  KnownWord look_up(std::string_view word, bool is_name, const Parties* parties) const;
  bool begins_phrase(WordId word) const;
  WordId party_word(std::string_view word, const Parties& parties) const;
  NodeId new_node(bool has_one_way);
  /// The node behind `word` to which no other way leads, if there is one.
  std::optional<NodeId> shared_node(NodeId from, WordId word) const;
  void add_edge(NodeId from, WordId word, NodeId to);
  void end(const std::vector<NodeId>& nodes, const Ending& ending);

  std::vector<Concept> concepts_;
  std::vector<bool> is_silent_;  ///< by concept; empty when none is
  std::unordered_map<std::string, ConceptId, Hash, std::equal_to<>> ids_;
  WordTable words_;
  WordTable prefixes_;
  std::vector<uint32_t> prefix_lengths_;
  std::vector<std::string> particles_;
  bool speaks_of_parties_ = false;
  EdgeTable edges_;
  std::vector<Node> nodes_;
  std::vector<Ending> endings_;  ///< numbered from one
};

}  // namespace lint
