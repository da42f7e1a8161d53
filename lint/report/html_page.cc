// SPDX-License-Identifier: MIT
#include "lint/report/html_page.h"

#include <fmt/format.h>

#include "lint/report/html_text.h"
#include "lint/report/page_assets.h"
#include "lint/report/version.h"

namespace lint {
namespace {

// Signs are drawn, since fonts differ and printers leave backgrounds out.
constexpr std::string_view kSigns =
    R"(<svg class="signs" aria-hidden="true"><defs>
<symbol id="sign-good" viewBox="0 0 16 16"><path d="M3 8.5 6.5 12 13 4.5"/></symbol>
<symbol id="sign-weak" viewBox="0 0 16 16"><path d="M8 2 15 14H1ZM8 6.5V10M8 12v.2"/></symbol>
<symbol id="sign-bad" viewBox="0 0 16 16"><path d="M4 4 12 12M12 4 4 12"/></symbol>
<symbol id="sign-neutral" viewBox="0 0 16 16"><path d="M4 8H12"/></symbol>
</defs></svg>
)";

}  // namespace

std::string html_page(std::string_view title, std::string_view header, std::string_view body) {
  const PageAsset style = page_style();
  const PageAsset script = page_script();
  std::string page =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ";
  page += fmt::format("style-src '{}'; script-src '{}'; ", style.hash, script.hash);
  page += "base-uri 'none'; form-action 'none'\">\n";
  page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  page += "<meta name=\"color-scheme\" content=\"light dark\">\n";
  page += "<meta name=\"referrer\" content=\"no-referrer\">\n";
  page += fmt::format("<title>{}</title>\n<style>", escaped(title));
  page.append(style.text).append("</style>\n</head>\n<body>\n").append(kSigns);
  page += "<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header>\n";
  page.append(header).append("</header>\n<main id=\"content\" tabindex=\"-1\">\n");
  page.append(body).append("</main>\n");
  page += fmt::format("<footer><p>Written by clauselint {}.</p></footer>\n", version());
  page.append("<script>").append(script.text).append("</script>\n</body>\n</html>\n");
  return page;
}

}  // namespace lint
