# SPDX-License-Identifier: MIT
# Writes a C++ source that holds the style sheet and the script of the pages, and what a Content Security
# Policy calls them: "sha256-" and the hash in base64.
#   cmake -DFOLDER=lint/report -DOUTPUT=page_assets.cc -P embed.cmake
set(digits ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)

# 64 hexadecimal digits, which are 32 bytes, as 44 base64 digits.
function(base64 hexadecimal result)
  set(text "")
  string(APPEND hexadecimal 00)
  foreach(at RANGE 0 65 6)
    string(SUBSTRING ${hexadecimal} ${at} 6 three_bytes)
    foreach(shift 18 12 6 0)
      math(EXPR digit "(0x${three_bytes} >> ${shift}) & 63")
      string(SUBSTRING ${digits} ${digit} 1 character)
      string(APPEND text ${character})
    endforeach()
  endforeach()
  string(SUBSTRING ${text} 0 43 text)
  set(${result} "${text}=" PARENT_SCOPE)
endfunction()

set(source "#include \"lint/report/page_assets.h\"\n\nnamespace lint {\n")
foreach(asset style:page.css script:page.js)
  string(REPLACE ":" ";" asset ${asset})
  list(GET asset 0 name)
  list(GET asset 1 file)
  file(READ ${FOLDER}/${file} text)
  file(SHA256 ${FOLDER}/${file} hash)
  base64(${hash} hash)
  string(APPEND source "\nPageAsset page_${name}() {\n  return {R\"~asset~(${text})~asset~\",\n"
         "          \"sha256-${hash}\"};\n}\n")
endforeach()
file(WRITE ${OUTPUT} "${source}\n}  // namespace lint\n")
