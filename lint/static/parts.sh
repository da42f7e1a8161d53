# SPDX-License-Identifier: MIT
# Sourced by build with `root` set: brings the libraries of which Debian has no archive, or one that needs too
# much, from Debian's own sources, into build/static-parts. What DOCX does not use is left out: no encryption
# and no rare compression of archives, and of encodings UTF-8, UTF-16, ASCII and ISO-8859.

part_packages='dpkg-dev xz-utils zlib1g-dev'
parts=$root/build/static-parts

# apt-get with lists of sources of its own: those that the system has, asked for source packages.
apt_sources() {
  apt-get -q -o Dir::Etc::SourceList="$parts/apt/sources.list" -o Dir::Etc::SourceParts="$parts/apt/parts" \
    -o Dir::State::Lists="$parts/apt/lists" -o Dir::Cache="$parts/apt/cache" -o APT::Sandbox::User=root "$@"
}

list_sources() {
  mkdir -p "$parts/apt/parts" "$parts/apt/lists/partial" "$parts/apt/cache/archives/partial"
  : >"$parts/apt/sources.list"
  for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ ! -f "$list" ] || sed -n 's/^deb /deb-src /p' "$list" >>"$parts/apt/sources.list"
  done
  for list in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$list" ] || sed 's/^Types:.*/Types: deb-src/' "$list" >"$parts/apt/parts/${list##*/}"
  done
  apt_sources update || say 'Some lists of sources could not be read; going on with the others.'
}

# part PACKAGE OPTION...: builds and installs a source package with CMake.
part() {
  package=$1
  shift
  [ ! -f "$parts/$package.done" ] || return 0
  [ -d "$parts/apt/parts" ] || list_sources
  rm -rf "$parts/source/$package"
  mkdir -p "$parts/source/$package"
  (cd "$parts/source/$package" && apt_sources source --download-only "$package" &&
    dpkg-source --no-check -x ./*.dsc source) || return
  cmake -G Ninja -S "$parts/source/$package/source" -B "$parts/source/$package/build" -Wno-dev \
    -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF -DCMAKE_INSTALL_PREFIX="$parts" \
    -DCMAKE_INSTALL_LIBDIR=lib "$@" || return
  cmake --build "$parts/source/$package/build" --target install || return
  : >"$parts/$package.done"
}

provide_parts() {
  {
    part libxml2 -DLIBXML2_WITH_ICU=OFF -DLIBXML2_WITH_ICONV=OFF -DLIBXML2_WITH_LZMA=OFF -DLIBXML2_WITH_ZLIB=OFF \
      -DLIBXML2_WITH_HTTP=OFF -DLIBXML2_WITH_FTP=OFF -DLIBXML2_WITH_MODULES=OFF -DLIBXML2_WITH_PYTHON=OFF \
      -DLIBXML2_WITH_PROGRAMS=OFF -DLIBXML2_WITH_TESTS=OFF &&
      part libzip -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF \
        -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF \
        -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF &&
      part fmtlib -DFMT_TEST=OFF -DFMT_DOC=OFF
  } >&2
}
