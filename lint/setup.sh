# SPDX-License-Identifier: MIT
# Shared by lint/run and tests/run, which source it with `root` set to the root of the project:
# brings what the build needs, and builds. Everything is said on standard error.

program_packages='cmake dpkg-dev g++ ninja-build pkg-config libcli11-dev libcmark-gfm-dev
  libcmark-gfm-extensions-dev libexpected-dev libfmt-dev libre2-dev libtree-sitter-dev libutfcpp-dev
  libxml2-dev libyaml-dev libzip-dev nlohmann-json3-dev xz-utils zlib1g-dev'
test_packages='doctest-dev git pre-commit python3 python3-jsonschema python3-yaml'

# shellcheck source=lint/package/archives.sh
. "$root/lint/package/archives.sh"

say() {
  printf '%s\n' "$*" >&2
}

# Installs the Debian packages among the arguments that are missing. Other systems get them by their
# own means: CMake says what it does not find.
install_packages() {
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
    sed -n 's/ installed$//p')
  missing=
  for package in "$@"; do
    printf '%s\n' "$installed" | grep -qxF "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0

  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    command -v sudo >/dev/null || {
      say "These packages are missing, and there is no sudo to install them:$missing"
      return 1
    }
  fi
  say "Installing what is missing with apt-get${as_root:+ (sudo may ask for your password)}:$missing"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 ||
    say 'The package lists could not be brought up to date; going on with those that are here.'
  # shellcheck disable=SC2086  # a list of words
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends $missing >&2
}

# Configures a preset where that has not been done, with tests (ON) or without (OFF); further
# arguments are for CMake.
configure() {
  preset=$1 tests=$2
  shift 2
  cache=$root/build/$preset/CMakeCache.txt
  if [ -f "$root/build/$preset/build.ninja" ]; then
    [ "$tests" = OFF ] || grep -q '^CLAUSELINT_TESTS:BOOL=OFF' "$cache" || return 0
    [ "$tests" = ON ] || return 0
  fi
  launcher=
  if command -v ccache >/dev/null; then
    launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  fi
  if [ "$preset" = release ]; then
    provide_archives || say 'The libraries could not be built as archives: the program will need shared ones.'
  fi
  say "Configuring build/$preset"
  (cd "$root" && cmake --preset "$preset" -DCLAUSELINT_TESTS="$tests" $launcher "$@") >&2
}

# Builds a preset, or only the targets that are named behind it.
build() {
  preset=$1
  shift
  targets=
  [ $# -eq 0 ] || targets="--target $*"
  # shellcheck disable=SC2086  # a list of words
  (cd "$root" && cmake --build --preset "$preset" $targets) >&2
}

# Whether the program of a preset was built after the last change of its sources.
is_current() {
  [ -x "$root/build/$1/clauselint" ] && [ -f "$root/build/$1/current" ] &&
    [ -z "$(find "$root/lint" "$root/grammars" "$root/rules" "$root/CMakeLists.txt" \
      "$root/CMakePresets.json" -newer "$root/build/$1/current" | head -n 1)" ]
}

# Whether a program is there, and needs no shared library.
is_one_file() {
  headers=$(readelf -W -l -d "$1" 2>/dev/null) && ! printf '%s\n' "$headers" | grep -qE 'INTERP|NEEDED'
}

# Builds the program of a preset, from nothing if need be, with what is installed.
build_program() {
  configure "$1" OFF --compile-no-warning-as-error || return
  # What changes during the build counts as not built.
  : >"$root/build/$1/begun"
  build "$1" clauselint && mv "$root/build/$1/begun" "$root/build/$1/current"
}

# Brings the release program up to date, and what it needs. At once when it is.
provide_program() {
  is_current release && return
  # shellcheck disable=SC2086  # a list of words
  install_packages $program_packages
  build_program release
}
