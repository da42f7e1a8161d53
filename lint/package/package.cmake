# What is installed, and the packages made of it. Included by lint/CMakeLists.txt.
#   sh lint/package/pack     a Debian package
# As with Debian's own tools, $DEBFULLNAME and $DEBEMAIL say who answers for it.

include(GNUInstallDirs)
install(TARGETS clauselint)
install(FILES project/project.schema.json report/comparison.schema.json report/facts.schema.json
              report/report.schema.json rule/rule.schema.json rule/vocabulary.schema.json
        DESTINATION ${CMAKE_INSTALL_DATADIR}/clauselint)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules DESTINATION ${CMAKE_INSTALL_DATADIR}/clauselint)
install(FILES ${PROJECT_SOURCE_DIR}/README.md package/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES cli/completions/clauselint.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME clauselint)
install(FILES cli/completions/_clauselint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES cli/completions/clauselint.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# install_compressed(FILE NAME FOLDER): as Debian wants manual pages and changelogs; without a date, so
# that the same sources give the same bytes.
find_program(GZIP gzip REQUIRED)
function(install_compressed file name folder)
  set(compressed ${CMAKE_CURRENT_BINARY_DIR}/package/${name}.gz)
  add_custom_command(
    OUTPUT ${compressed}
    COMMAND ${GZIP} -9 -n -c ${file} > ${compressed}
    DEPENDS ${file}
    VERBATIM)
  add_custom_target(compressed_${name} DEPENDS ${compressed})
  # Who has built the program can install it.
  add_dependencies(clauselint compressed_${name})
  install(FILES ${compressed} DESTINATION ${folder})
endfunction()

set(author "The clauselint authors")
set(address clauselint@example.org)
if(DEFINED ENV{DEBFULLNAME})
  set(author $ENV{DEBFULLNAME})
endif()
if(DEFINED ENV{DEBEMAIL})
  set(address $ENV{DEBEMAIL})
endif()

set(CPACK_PACKAGE_CONTACT "${author} <${address}>")

install_compressed(${CMAKE_CURRENT_SOURCE_DIR}/cli/clauselint.1 clauselint.1 ${CMAKE_INSTALL_MANDIR}/man1)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DOCDIR})
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(package/changelog.in package/changelog.Debian @ONLY)
install_compressed(${CMAKE_CURRENT_BINARY_DIR}/package/changelog.Debian changelog.Debian ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR clauselint)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "linter for the clauses of contracts")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Reads contract drafts in Word, Markdown or plain text and says of each clause
that they must have whether it is there, deficient or missing, and cites the
words. Rules are data; those for maintenance and proof of SOC 2 and ISO 27001
are built in. Drafts are never modified, and nothing is sent over a network.")
include(CPack)
