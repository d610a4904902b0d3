# make         installs what is missing, builds, checks Agreements/, writes the site to public/
# make test    installs what the tests need and runs all of them
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all

PREFIX ?= /usr/local
OUT ?= public
ASOF ?=
CONFIGURATION ?= release
CONCORD := .build/$(CONFIGURATION)/concord
VENV := .venv
DAY := $(if $(ASOF),--as-of $(ASOF))

.PHONY: all setup build check site test unit conformance conformance-setup lint format bench install manual uninstall clean

all: check site

## Sets up the one system library; says what to do where it cannot.
setup:
	@Scripts/setup.sh libxml2

# With Swift's own libraries inside, where the toolchain has them so: the command starts faster, and runs where no Swift
# is installed.
STATIC = $(shell resources=$$(swift -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p'); \
  [ -d "$${resources}_static" ] && echo --static-swift-stdlib)

build: setup
	@swift build -c $(CONFIGURATION) --product concord $(STATIC)

## Checks the authored registry.
check: build
	@$(CONCORD) check $(DAY)

## Writes the site and the open data to $(OUT).
site: build
	@$(CONCORD) build --out $(OUT) $(DAY)

## Style, unit tests, then what others' validators say of the built site.
test: lint unit conformance

lint: setup
	@Scripts/lint.sh

format:
	@swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests Benchmarks/Package.swift Benchmarks/Sources

unit: setup
	@swift test

conformance-setup:
	@Scripts/setup.sh conformance $(VENV)

conformance: conformance-setup build
	@$(CONCORD) build --out .build/site --as-of 2026-11-21
	@$(VENV)/bin/python -m pytest -q Tests/Conformance

## Speed and memory as ratios against named peers; see Benchmarks/README.md.
bench: build
	@Benchmarks/run.sh

SHARE = $(DESTDIR)$(PREFIX)/share
BASH_COMPLETIONS = $(SHARE)/bash-completion/completions
ZSH_COMPLETIONS = $(SHARE)/zsh/site-functions
FISH_COMPLETIONS = $(SHARE)/fish/vendor_completions.d

## The program, completions for three shells and, where there is Python, manual pages.
install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(BASH_COMPLETIONS)" "$(ZSH_COMPLETIONS)" "$(FISH_COMPLETIONS)"
	@install -m 755 $(CONCORD) "$(DESTDIR)$(PREFIX)/bin/concord"
	@$(CONCORD) --generate-completion-script bash > "$(BASH_COMPLETIONS)/concord"
	@$(CONCORD) --generate-completion-script zsh > "$(ZSH_COMPLETIONS)/_concord"
	@$(CONCORD) --generate-completion-script fish > "$(FISH_COMPLETIONS)/concord.fish"
	@if command -v python3 > /dev/null; then $(MAKE) --no-print-directory manual MANUAL="$(SHARE)/man/man1"; \
	  else echo "no python3: manual pages left out"; fi

MANUAL ?= .build/man
manual: build
	@$(CONCORD) --experimental-dump-help | Scripts/manual.py "$(MANUAL)" "$$($(CONCORD) --version)"

uninstall:
	@rm -f "$(DESTDIR)$(PREFIX)/bin/concord" "$(BASH_COMPLETIONS)/concord" "$(ZSH_COMPLETIONS)/_concord" \
	  "$(FISH_COMPLETIONS)/concord.fish" "$(SHARE)"/man/man1/concord.1 "$(SHARE)"/man/man1/concord-*.1

clean:
	@rm -rf .build $(VENV)
