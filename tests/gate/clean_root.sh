# SPDX-License-Identifier: MIT
# Sourced by tests that need a clean system: gives a fresh copy of one in $system.
# $CLAUSELINT_CLEAN_ROOT names the folder that keeps what debootstrap made, the release of Debian that runs here;
# where it is empty, debootstrap fills it (a minute, 200 MB). Exits with 77 where that cannot be.

skip() {
  echo "$1"
  exit 77
}
[ -n "${CLAUSELINT_CLEAN_ROOT:-}" ] ||
  skip 'CLAUSELINT_CLEAN_ROOT names no folder for a clean Debian: a new one makes it be tried'
[ "$(id -u)" -eq 0 ] || skip 'a root folder of its own takes root'
command -v debootstrap >/dev/null || skip 'debootstrap is not installed'
[ -f /etc/os-release ] && . /etc/os-release
[ "${ID:-}" = debian ] || skip 'packages are tried on the system that they are built on, and this is no Debian'

if [ ! -x "$CLAUSELINT_CLEAN_ROOT/usr/bin/dpkg" ]; then
  mirror=$(sed -n 's/^URIs: *//p; s/^deb .*\(http[^ ]*\).*/\1/p' /etc/apt/sources.list.d/debian.sources \
    /etc/apt/sources.list 2>/dev/null | head -n 1)
  [ -n "$mirror" ] || skip 'the lists of sources of this system name no mirror'
  debootstrap --variant=minbase "$VERSION_CODENAME" "$CLAUSELINT_CLEAN_ROOT" "$mirror"
fi
work=$(mktemp -d)
system=$work/system
leave() {
  ! mountpoint -q "$system/proc" || umount "$system/proc"
  ! mountpoint -q "$system/dev" || umount "$system/dev"
  rm -rf --one-file-system "$work"
}
trap leave EXIT
cp -a --reflink=auto "$CLAUSELINT_CLEAN_ROOT" "$system"
cp /etc/resolv.conf "$system/etc/resolv.conf"
mount -t proc proc "$system/proc"
mount --bind /dev "$system/dev"

# Runs a command in the clean system.
inside() {
  chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    "$@"
}
