// SPDX-License-Identifier: MIT
// Compiles the patterns of phrases.js to the tables of the scanner: one minimal deterministic
// automaton over words and signs. `node compile.js` prints src/phrases.h.

const { definitions, phrases } = require("./phrases");

// What the scanner tells apart besides the words of the patterns, in the order of its enumeration.
const CLASSES = [
  "other",
  "day", // 1 to 31
  "year", // 1900 to 2199
  "integer", // any other, also with commas: 1,000
  "decimal", // 4.2, 4.2.1, 1.000,00
  "ordinal", // 1st, 31st
  "number_letter", // 12b
  "letter_number", // A1
  "capital", // one letter
  "lower",
  "roman_capital", // several
  "roman_lower",
  "ly", // another word that ends so: an adverb where one may stand
  "blank", // in brackets of any kind, or a line
  "open",
  "close",
  "comma",
  "dot",
  "point", // a dot between two signs, without space: A.1
  "hyphen",
  "dash",
  "apostrophe",
  "percent",
  "ampersand",
  "slash",
  "section", // the section sign
  "currency",
];
const KINDS = [
  "plain", // no phrase after all
  "words",
  "number",
  "duty",
  "prohibition",
  "power",
  "exemption",
  "intention",
  "negation",
  "period",
  "frequency",
  "reference",
  "date",
  "amount",
  "percentage",
  "blank",
];

// --- Symbols -----------------------------------------------------------------------------------
// A word stands for itself in any case; written with a capital it must have one (and no second).
// The variants of one word are symbols of their own.

const words = new Map(); // lower-case word -> { any: symbol, capital: symbol or undefined }
let symbolCount = CLASSES.length;

function collectWords(node) {
  if (node.word !== undefined) {
    const key = node.word.toLowerCase();
    const entry = words.get(key) || { any: -1, capital: -1 };
    words.set(key, entry);
    if (node.word !== key || key.length === 1) entry.capital = -2;
  }
  (node.parts || []).forEach(collectWords);
}

function numberWords() {
  for (const key of [...words.keys()].sort()) {
    const entry = words.get(key);
    entry.any = symbolCount++;
    if (entry.capital === -2) entry.capital = symbolCount++;
  }
}

function symbolsOfWord(word) {
  const entry = words.get(word.toLowerCase());
  if (word !== word.toLowerCase()) return [entry.capital];
  return entry.capital < 0 ? [entry.any] : [entry.any, entry.capital];
}

function symbolsOfClass(name) {
  const symbols = [CLASSES.indexOf(name)];
  for (const [word, entry] of words) {
    if (word.length === 1 && name === "capital") symbols.push(entry.capital);
    if (word.length === 1 && name === "lower") symbols.push(entry.any);
  }
  return symbols;
}

// --- Patterns: words, {names}, ( | ), ?, * and + behind one, and hyphens and apostrophes in words ---

function parse(pattern) {
  const tokens = pattern.match(/\{\w+\}|[()|?*+]|-|'?[A-Za-z]+|'/g) || [];
  let at = 0;
  const fail = (why) => {
    throw new Error(`${why} in pattern: ${pattern}`);
  };
  if (tokens.join("") !== pattern.replace(/\s+/g, "")) fail("unknown sign");
  function choice() {
    const parts = [sequence()];
    while (tokens[at] === "|") {
      ++at;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0] : { type: "choice", parts };
  }
  function sequence() {
    const parts = [];
    while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")") parts.push(repeat());
    return { type: "sequence", parts };
  }
  function repeat() {
    let node = primary();
    while (["?", "*", "+"].includes(tokens[at])) node = { type: tokens[at++], parts: [node] };
    return node;
  }
  function primary() {
    const token = tokens[at++];
    if (token === "(") {
      const node = choice();
      if (tokens[at++] !== ")") fail("missing )");
      return node;
    }
    if (token === "-") return { class: "hyphen" };
    if (token === "'") return { class: "apostrophe" };
    if (!token.startsWith("{")) return { word: token };
    const name = token.slice(1, -1);
    if (CLASSES.includes(name)) return { class: name };
    if (!(name in definitions)) fail(`no definition of ${name}`);
    return parse(definitions[name]);
  }
  const node = choice();
  if (at !== tokens.length) fail("unexpected )");
  return node;
}

// --- Non-deterministic automaton ---------------------------------------------------------------

const nfa = []; // { empty: [state], edges: [[symbol, state]], accept: kind or -1 }

function addState() {
  nfa.push({ empty: [], edges: [], accept: -1 });
  return nfa.length - 1;
}

/** Builds `node` from state `from`; returns its last state. */
function build(node, from) {
  if (node.word !== undefined || node.class !== undefined) {
    const to = addState();
    const symbols = node.word !== undefined ? symbolsOfWord(node.word) : symbolsOfClass(node.class);
    symbols.forEach((symbol) => nfa[from].edges.push([symbol, to]));
    return to;
  }
  if (node.type === "sequence") return node.parts.reduce((state, part) => build(part, state), from);
  const to = addState();
  if (node.type === "choice") {
    node.parts.forEach((part) => nfa[build(part, from)].empty.push(to));
    return to;
  }
  const begin = addState();
  nfa[from].empty.push(begin);
  const end = build(node.parts[0], begin);
  nfa[end].empty.push(to);
  if (node.type !== "+") nfa[begin].empty.push(to);
  if (node.type !== "?") nfa[end].empty.push(begin);
  return to;
}

function closure(states) {
  const all = new Set(states);
  const open = [...all];
  while (open.length > 0) {
    for (const next of nfa[open.pop()].empty) {
      if (!all.has(next)) {
        all.add(next);
        open.push(next);
      }
    }
  }
  return [...all].sort((a, b) => a - b);
}

// --- Deterministic automaton -------------------------------------------------------------------

function determinise(start) {
  const dfa = [];
  const ids = new Map();
  function idOf(set) {
    const key = set.join();
    if (!ids.has(key)) {
      ids.set(key, dfa.length);
      // Of several kinds the one that phrases.js names first.
      const ranks = set.map((state) => nfa[state].accept).filter((rank) => rank >= 0);
      const accept = ranks.length > 0 ? KINDS.indexOf(phrases[Math.min(...ranks)][0]) : -1;
      dfa.push({ set, edges: new Map(), accept });
    }
    return ids.get(key);
  }
  idOf(closure([start]));
  for (let at = 0; at < dfa.length; ++at) {
    const targets = new Map();
    for (const state of dfa[at].set) {
      for (const [symbol, to] of nfa[state].edges) {
        if (!targets.has(symbol)) targets.set(symbol, new Set());
        targets.get(symbol).add(to);
      }
    }
    for (const symbol of [...targets.keys()].sort((a, b) => a - b)) {
      dfa[at].edges.set(symbol, idOf(closure(targets.get(symbol))));
    }
  }
  return dfa;
}

/** Joins states that no text tells apart. */
function minimise(dfa) {
  let group = dfa.map((state) => state.accept);
  let count = new Set(group).size;
  for (;;) {
    const ids = new Map();
    const next = dfa.map((state, at) => {
      const edges = [...state.edges].map(([symbol, to]) => `${symbol}>${group[to]}`);
      const key = `${group[at]}:${edges.join()}`;
      if (!ids.has(key)) ids.set(key, ids.size);
      return ids.get(key);
    });
    group = next;
    if (ids.size === count) break;
    count = ids.size;
  }
  const states = new Array(count);
  dfa.forEach((state, at) => {
    states[group[at]] = {
      accept: state.accept,
      edges: [...state.edges].map(([symbol, to]) => [symbol, group[to]]),
    };
  });
  if (group[0] !== 0) throw new Error("the first state must stay the first");
  return states;
}

// --- Output ------------------------------------------------------------------------------------

function hash(word) {
  let value = 0;
  for (const letter of word) value = (value * 31 + letter.charCodeAt(0)) & 0xffff;
  return value;
}

function table(type, name, values) {
  const lines = [];
  for (let at = 0; at < values.length; at += 16) {
    lines.push("    " + values.slice(at, at + 16).join(", "));
  }
  return `static const ${type} ${name}[${values.length}] = {\n${lines.join(",\n")}};\n`;
}

function print(states) {
  const capacity = 1024; // of the table of words: a power of two
  const slots = new Array(capacity).fill(null);
  let longest = 0;
  for (const [word, entry] of words) {
    let at = hash(word) % capacity;
    while (slots[at] !== null) at = (at + 1) % capacity;
    slots[at] = { word, ...entry };
    longest = Math.max(longest, word.length);
  }
  const edges = states.flatMap((state) => state.edges);
  const first = [];
  let sum = 0;
  for (const state of states) {
    first.push(sum);
    sum += state.edges.length;
  }
  first.push(sum);
  if (states.length > 0xffff || sum > 0xffff) throw new Error("the tables are too large");
  const enumeration = (names) => names.map((name) => `  ${name.toUpperCase()},`).join("\n");
  return `// SPDX-License-Identifier: MIT
// Generated from phrases.js by compile.js. Do not edit.
#include <stdint.h>

enum Symbol {
${enumeration(CLASSES.map((name) => "symbol_" + name))}
  SYMBOL_FIRST_WORD,
};

enum { WORD_SLOTS = ${capacity}, LONGEST_WORD = ${longest}, STATES = ${states.length} };

// Open addressing; an empty slot has no text. \`capital\` is 0 where a capital makes no difference.
struct Word {
  const char *text;
  uint16_t symbol;
  uint16_t capital;
};

static const struct Word WORDS[WORD_SLOTS] = {
${slots
  .flatMap((slot, at) => (slot ? `    [${at}] = {"${slot.word}", ${slot.any}, ${Math.max(slot.capital, 0)}},` : []))
  .join("\n")}
};

// The transitions of state s are [FIRST[s], FIRST[s + 1]), by symbol.
${table("uint16_t", "FIRST", first)}
${table("uint16_t", "ON_SYMBOL", edges.map((edge) => edge[0]))}
${table("uint16_t", "TO_STATE", edges.map((edge) => edge[1]))}
// The kind of phrase that may end in a state, as a number of the scanner's tokens; -1 for none.
${table("int8_t", "ACCEPT", states.map((state) => state.accept))}`;
}

const trees = phrases.map(([kind, patterns]) => {
  if (!KINDS.includes(kind)) throw new Error(`no kind ${kind}`);
  return patterns.map(parse);
});
trees.flat().forEach(collectWords);
numberWords();
const start = addState();
trees.forEach((patterns, rank) => {
  for (const tree of patterns) {
    nfa[build(tree, start)].accept = rank;
  }
});
const states = minimise(determinise(start));
if (states[0].accept !== -1) throw new Error("a pattern matches nothing at all");
process.stdout.write(print(states));
