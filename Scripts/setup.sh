#!/usr/bin/env bash
# Installs what is missing, without asking, and says what to do where it cannot.
#   Scripts/setup.sh libxml2            the library that Concord is built on
#   Scripts/setup.sh conformance VENV   what the conformance tests need
#   Scripts/setup.sh benchmark          what the benchmarks need
set -euo pipefail

say() { printf 'setup: %s\n' "$*" >&2; }

# Debian and Ubuntu packages, as root or through sudo.
apt_install() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
      say "missing: ${missing[*]}. Installing needs root: run  sudo apt-get install ${missing[*]}  and then make again."
      exit 1
    fi
    root=(sudo -n)
  fi
  say "installing ${missing[*]}"
  "${root[@]}" apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

need_swift() {
  command -v swift >/dev/null && return
  say "Swift 6.1 or newer is missing: see https://www.swift.org/install"
  exit 1
}

libxml2() {
  need_swift
  case "$(uname -s)" in
    Darwin) ;; # libxml2 comes with the system
    *)
      if command -v apt-get >/dev/null; then
        apt_install libxml2-dev pkg-config
      elif ! pkg-config --exists libxml-2.0 2>/dev/null; then
        say "libxml2 with its headers is missing. Install it with your system's packages (libxml2-devel on Fedora and"
        say "openSUSE, libxml2 on Arch and Alpine's libxml2-dev), then run make again."
        exit 1
      fi
      ;;
  esac
}

conformance() {
  local venv=$1
  if ! command -v apt-get >/dev/null; then
    say "the conformance tests need xmllint, jing, Java, Chromium and Python 3: install them, then run make test again."
  else
    apt_install libxml2-utils jing default-jre-headless chromium fonts-noto-core python3 python3-venv
  fi
  if [ ! -x "$venv/bin/python" ] || ! cmp -s Tests/Conformance/requirements.txt "$venv/requirements.txt"; then
    say "making the Python environment $venv"
    python3 -m venv --clear "$venv"
    "$venv/bin/python" -m pip install -q --disable-pip-version-check -r Tests/Conformance/requirements.txt
    cp Tests/Conformance/requirements.txt "$venv/requirements.txt"
  fi
}

benchmark() {
  if command -v apt-get >/dev/null; then apt_install libxml2-utils time; fi
}

case "${1:-}" in
  benchmark) benchmark ;;
  libxml2) libxml2 ;;
  conformance) conformance "${2:?the folder of the environment}" ;;
  *) say "usage: Scripts/setup.sh libxml2 | conformance VENV | benchmark"; exit 2 ;;
esac
