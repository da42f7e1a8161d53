# SPDX-License-Identifier: MIT
# Reads the include lines under lint/ and fails on one that goes against the flow of data, or on a
# foreign library outside its wrapper. Run with -DSOURCE_DIR=<root of the project>.
cmake_policy(VERSION 3.25)

# What each folder may include: itself and these.
set(text_uses)
set(syntax_uses text)
set(document_uses text)
set(clause_uses text document)
set(fact_uses text syntax document clause)
set(irregularity_uses ${fact_uses} fact)
set(rule_uses ${irregularity_uses} irregularity)
set(check_uses ${rule_uses} rule)
set(comparison_uses ${check_uses} check)
set(mutant_uses ${check_uses} check)
set(project_uses ${check_uses} check)
set(edit_uses ${project_uses} project)
set(report_uses ${edit_uses} edit comparison)
set(lsp_uses ${report_uses} report)
set(cli_uses ${lsp_uses} lsp mutant)

# The headers of each library, and the only files that may include them.
set(libraries
    "re2/!lint/text/pattern.cc"
    "utf8!lint/text/utf8.cc"
    "tl/!lint/text/result.h"
    "tree_sitter/!lint/syntax/[a-z_]+.cc"
    "cmark!lint/document/markdown.cc"
    "zip!lint/document/zip.cc"
    "libxml/!lint/document/xml.cc"
    "yaml!lint/rule/yaml.cc"
    "nlohmann/!lint/(report/[a-z_]+.cc|lsp/json.h)"
    "CLI/!lint/cli/options.cc"
    "fmt/!lint/[a-z/]+/[a-z_0-9]+.cc")

set(faults)
file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/lint/*.h ${SOURCE_DIR}/lint/*.cc)
foreach(file IN LISTS files)
  string(REGEX REPLACE "^lint/([a-z]+)/.*" "\\1" folder ${file})
  file(STRINGS ${SOURCE_DIR}/${file} lines REGEX "^#include")
  foreach(line IN LISTS lines)
    if(line MATCHES "^#include \"(.*)\"$")
      set(included ${CMAKE_MATCH_1})
      if(NOT included MATCHES "^lint/([a-z]+)/")
        list(APPEND faults "${file} includes ${included}, which is not named from the root")
      elseif(NOT CMAKE_MATCH_1 STREQUAL folder AND NOT CMAKE_MATCH_1 IN_LIST ${folder}_uses)
        list(APPEND faults "${file} includes ${included}: ${folder} stands before ${CMAKE_MATCH_1}")
      endif()
    elseif(line MATCHES "^#include <(.*)>$")
      set(included ${CMAKE_MATCH_1})
      foreach(library IN LISTS libraries)
        string(REPLACE "!" ";" library ${library})
        list(GET library 0 header)
        list(GET library 1 wrapper)
        if(included MATCHES "^${header}" AND NOT file MATCHES "^${wrapper}$")
          list(APPEND faults "${file} includes <${included}>, which belongs in ${wrapper}")
        endif()
      endforeach()
    endif()
  endforeach()
endforeach()

list(LENGTH files count)
if(count EQUAL 0)
  message(FATAL_ERROR "no files under ${SOURCE_DIR}/lint")
endif()
if(faults)
  list(JOIN faults "\n  " text)
  message(FATAL_ERROR "Includes against the layers:\n  ${text}")
endif()
message(STATUS "${count} files keep to the layers")
