#!/bin/sh
# toolchain.sh SWIFT: sees that what the build needs is there, and installs missing system headers where it may.
set -eu
swift=${1:-swift}

fail() {
    echo "padanan: error: $1" >&2
    exit 2
}

# header package-for-apt
needed="stdlib.h libc6-dev
zlib.h zlib1g-dev
sqlite3.h libsqlite3-dev"

# Installs a Debian package as root or through sudo without a password; names it otherwise.
install_package() {
    if [ "$(uname -s)" = Darwin ]; then
        fail "the header $1 is missing; run xcode-select --install"
    elif ! command -v apt-get >/dev/null; then
        fail "the header $1 is missing; install the package that holds it (Debian: $2)"
    elif [ "$(id -u)" = 0 ]; then
        apt-get update -q && apt-get install -y -q "$2"
    elif sudo -n true 2>/dev/null; then
        sudo apt-get update -q && sudo apt-get install -y -q "$2"
    else
        fail "the header $1 is missing; run: sudo apt-get install $2"
    fi
}

command -v "$swift" >/dev/null || fail "Swift 6.1 or later is needed; see https://www.swift.org/install"
command -v git >/dev/null || fail "git is needed to fetch packages; install it with the system's package manager"
version=$("$swift" --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
set -- $version
[ "${1:-0}" -gt 6 ] || { [ "${1:-0}" -eq 6 ] && [ "${2:-0}" -ge 1 ]; } || fail "Swift 6.1 or later is needed, found ${1:-?}.${2:-?}"

if [ "$(uname -s)" = Linux ]; then
    echo "$needed" | while read -r header package; do
        found=
        for folder in /usr/include /usr/local/include; do [ -e "$folder/$header" ] && found=yes; done
        [ -n "$found" ] || install_package "$header" "$package"
    done
fi
