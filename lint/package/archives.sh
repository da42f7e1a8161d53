# SPDX-License-Identifier: MIT
# Sourced by lint/setup.sh: archives (.a) of the libraries of which Debian has none, or one that needs too much,
# from Debian's own sources, into build/archives. What DOCX does not use is left out: no encryption and no rare
# compression of archives, and of encodings UTF-8, UTF-16, ASCII and ISO-8859.

archives=$root/build/archives

# apt-get with lists of sources of its own: those that the system has, asked for source packages.
apt_sources() {
  apt-get -q -o Dir::Etc::SourceList="$archives/apt/sources.list" -o Dir::Etc::SourceParts="$archives/apt/parts" \
    -o Dir::State::Lists="$archives/apt/lists" -o Dir::Cache="$archives/apt/cache" -o APT::Sandbox::User=root "$@"
}

list_sources() {
  mkdir -p "$archives/apt/parts" "$archives/apt/lists/partial" "$archives/apt/cache/archives/partial"
  : >"$archives/apt/sources.list"
  for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ ! -f "$list" ] || sed -n 's/^deb /deb-src /p' "$list" >>"$archives/apt/sources.list"
  done
  for list in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$list" ] || sed 's/^Types:.*/Types: deb-src/' "$list" >"$archives/apt/parts/${list##*/}"
  done
  apt_sources update || say 'Some lists of sources could not be read; going on with the others.'
}

# archive PACKAGE OPTION...: builds and installs a source package with CMake.
archive() {
  package=$1
  shift
  [ ! -f "$archives/$package.done" ] || return 0
  rm -rf "$archives/source/$package"
  mkdir -p "$archives/source/$package"
  (cd "$archives/source/$package" && apt_sources source --download-only "$package" &&
    dpkg-source --no-check -x ./*.dsc source) || return
  cmake -G Ninja -S "$archives/source/$package/source" -B "$archives/source/$package/build" -Wno-dev \
    -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DCMAKE_INSTALL_PREFIX="$archives" \
    -DCMAKE_INSTALL_LIBDIR=lib "$@" || return
  cmake --build "$archives/source/$package/build" --target install || return
  : >"$archives/$package.done"
}

# Whether the other libraries come with archives that link: each in whole, so that nothing is found to be lacking
# only when the program needs it.
others_link() {
  others='re2 tree-sitter yaml-0.1 libcmark-gfm'
  echo 'int main() {}' >"$archives/empty.cc"
  # shellcheck disable=SC2086  # a list of words
  pkg-config --libs $others >/dev/null || return
  # shellcheck disable=SC2046,SC2086  # lists of words
  "${CXX:-c++}" -static-pie -o "$archives/empty" "$archives/empty.cc" -Wl,--whole-archive \
    $(pkg-config --libs-only-L --libs-only-l $others) -Wl,--no-whole-archive $(pkg-config --static --libs $others)
}

provide_archives() {
  [ "$archives/complete" -nt "$root/lint/package/archives.sh" ] && return 0
  command -v apt-get >/dev/null && command -v dpkg-source >/dev/null || return
  # What was made otherwise than it is said here now is made anew.
  rm -f "$archives"/complete "$archives"/*.done
  {
    list_sources
    archive libxml2 -DLIBXML2_WITH_ICU=OFF -DLIBXML2_WITH_ICONV=OFF -DLIBXML2_WITH_LZMA=OFF -DLIBXML2_WITH_ZLIB=OFF \
      -DLIBXML2_WITH_HTTP=OFF -DLIBXML2_WITH_FTP=OFF -DLIBXML2_WITH_MODULES=OFF -DLIBXML2_WITH_PYTHON=OFF \
      -DLIBXML2_WITH_PROGRAMS=OFF -DLIBXML2_WITH_TESTS=OFF &&
      archive libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF \
        -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF \
        -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF &&
      archive fmtlib -DFMT_TEST=OFF -DFMT_DOC=OFF &&
      others_link &&
      : >"$archives/complete"
  } >&2
}
