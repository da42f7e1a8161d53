# Writes a C++ source that holds the files of the rules, by path.
#   cmake -DFOLDER=rules -DOUTPUT=built_in.cc -P embed.cmake
file(GLOB_RECURSE paths RELATIVE ${FOLDER} ${FOLDER}/*.yaml ${FOLDER}/*.md)
list(FILTER paths EXCLUDE REGEX "README.md$")
list(SORT paths)
string(CONCAT source "#include \"lint/rule/rule_set.h\"\n\nnamespace lint {\n\n"
       "const std::vector<RuleFile>& built_in_rule_files() {\n"
       "  static const std::vector<RuleFile> files = {\n")
foreach(path IN LISTS paths)
  file(READ ${FOLDER}/${path} text)
  # A string literal may be no longer than 65536 bytes (C++20, annex B).
  string(LENGTH "${text}" length)
  set(literal "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND literal "\n       R\"~rule~(${piece})~rule~\"")
    math(EXPR at "${at} + 8000")
  endwhile()
  string(APPEND source "      {\"${path}\",${literal}},\n")
endforeach()
string(APPEND source "  };\n  return files;\n}\n\n}  // namespace lint\n")
file(WRITE ${OUTPUT} "${source}")
