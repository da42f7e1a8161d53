// SPDX-License-Identifier: MIT
#include "lint/report/html_text.h"

#include <fmt/format.h>

#include "lint/report/columns.h"

namespace lint {

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

std::string breakable(std::string_view path) {
  std::string html;
  for (const char c : escaped(path)) {
    html += c;
    if (c == '/')
      html += "<wbr>";
  }
  return html;
}

std::string id_of(std::string_view text) {
  std::string id;
  for (const char c : printable(text)) {
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
                         (static_cast<unsigned char>(c) & 0x80U) != 0;
    if (c >= 'A' && c <= 'Z')
      id += static_cast<char>(c - 'A' + 'a');
    else if (is_kept)
      id += c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  return id;
}

std::string_view class_of(Look look) {
  switch (look) {
    case Look::Good:
      return "good";
    case Look::Weak:
      return "weak";
    case Look::Bad:
      return "bad";
    case Look::Neutral:
      return "neutral";
  }
  return {};
}

std::string sign(Look look) {
  return fmt::format(R"(<svg class="sign {0}" aria-hidden="true"><use href="#sign-{0}"/></svg>)",
                     class_of(look));
}

std::string badge(Look look, std::string_view word) {
  return fmt::format(R"(<span class="badge {}">{}{}</span>)", class_of(look), sign(look),
                     escaped(word));
}

std::string link(std::string_view id, std::string_view html) {
  return fmt::format("<a href=\"#{}\">{}</a>", escaped(id), html);
}

}  // namespace lint
