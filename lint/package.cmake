# What is installed besides the program, and the packages made of it.
#   cpack --config build/release/CPackConfig.cmake     a Debian package

install(FILES cli/completions/clauselint.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME clauselint)
install(FILES cli/completions/_clauselint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES cli/completions/clauselint.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
# Debian's name for the licence of a package.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "The clauselint authors <clauselint@localhost>")
set(CPACK_PACKAGE_VENDOR clauselint)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "contract clause linter\n Reads contract drafts in Word, Markdown or plain text and says of each clause that\n they must have whether it is there, deficient or missing, and cites the words.")
include(CPack)
