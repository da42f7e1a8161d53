// SPDX-License-Identifier: MIT
#include "lint/document/entity.h"

#include <algorithm>
#include <iterator>

#include "lint/text/utf8.h"

namespace lint {
namespace {

struct Named {
  std::string_view name;
  char32_t character;
};
constexpr Named kNamed[] = {
    {"Aacute", 0xC1},  {"Agrave", 0xC0},  {"Auml", 0xC4},     {"Ccedil", 0xC7},  {"Eacute", 0xC9},
    {"Ouml", 0xD6},    {"Uuml", 0xDC},    {"aacute", 0xE1},   {"agrave", 0xE0},  {"amp", '&'},
    {"apos", '\''},    {"auml", 0xE4},    {"bdquo", 0x201E},  {"bull", 0x2022},  {"ccedil", 0xE7},
    {"cent", 0xA2},    {"check", 0x2713}, {"copy", 0xA9},     {"deg", 0xB0},     {"eacute", 0xE9},
    {"egrave", 0xE8},  {"emsp", 0x2003},  {"ensp", 0x2002},   {"euro", 0x20AC},  {"frac12", 0xBD},
    {"frac14", 0xBC},  {"frac34", 0xBE},  {"ge", 0x2265},     {"gt", '>'},       {"hellip", 0x2026},
    {"iacute", 0xED},  {"laquo", 0xAB},   {"ldquo", 0x201C},  {"le", 0x2264},    {"lsquo", 0x2018},
    {"lt", '<'},       {"mdash", 0x2014}, {"middot", 0xB7},   {"minus", 0x2212}, {"nbsp", 0xA0},
    {"ndash", 0x2013}, {"ne", 0x2260},    {"ntilde", 0xF1},   {"oacute", 0xF3},  {"ouml", 0xF6},
    {"para", 0xB6},    {"plusmn", 0xB1},  {"pound", 0xA3},    {"quot", '"'},     {"raquo", 0xBB},
    {"rdquo", 0x201D}, {"reg", 0xAE},     {"rsquo", 0x2019},  {"sbquo", 0x201A}, {"sect", 0xA7},
    {"shy", 0xAD},     {"szlig", 0xDF},   {"thinsp", 0x2009}, {"times", 0xD7},   {"trade", 0x2122},
    {"uacute", 0xFA},  {"uuml", 0xFC},    {"yen", 0xA5},      {"zwj", 0x200D},   {"zwnj", 0x200C},
    {"zwsp", 0x200B},
};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hex_digit(char c) {
  if (is_digit(c))
    return c - '0';
  if (c >= 'a' && c <= 'f')
    return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Entity parse_number(std::string_view text) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const size_t begin = hex ? 3 : 2;
  size_t at = begin;
  char32_t value = 0;
  while (at < text.size() && at - begin < 7) {
    const int digit = hex ? hex_digit(text[at]) : is_digit(text[at]) ? text[at] - '0' : -1;
    if (digit < 0)
      break;
    value = value * (hex ? 16U : 10U) + static_cast<char32_t>(digit);
    ++at;
  }
  if (at == begin || at >= text.size() || text[at] != ';')
    return {};
  const bool valid = value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  Entity entity = {static_cast<uint32_t>(at + 1)};
  append_utf8(entity.text, valid ? value : 0xFFFD);
  return entity;
}

}  // namespace

Entity parse_entity(std::string_view text) {
  if (text.size() < 4 || text[0] != '&')
    return {};
  if (text[1] == '#')
    return parse_number(text);
  size_t end = 1;
  while (end < text.size() && end < 34 &&
         (is_letter(text[end]) || (end > 1 && is_digit(text[end]))))
    ++end;
  if (end == 1 || end >= text.size() || text[end] != ';')
    return {};
  Entity entity = {static_cast<uint32_t>(end + 1)};
  const std::string_view name = text.substr(1, end - 1);
  const auto known =
      std::lower_bound(std::begin(kNamed), std::end(kNamed), name,
                       [](const Named& each, std::string_view of) { return each.name < of; });
  if (known != std::end(kNamed) && known->name == name)
    append_utf8(entity.text, known->character);
  return entity;
}

}  // namespace lint
