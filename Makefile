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

.PHONY: all setup build check site test unit conformance conformance-setup lint format bench install uninstall clean

all: check site

## Sets up the one system library; says what to do where it cannot.
setup:
	@Scripts/setup.sh libxml2

build: setup
	@swift build -c $(CONFIGURATION) --product concord

## Checks the authored registry.
check: build
	@$(CONCORD) check $(DAY)

## Writes the site and the open data to $(OUT).
site: build
	@$(CONCORD) build --out $(OUT) $(DAY)

## Style, unit tests, then what others' validators say of the built site.
test: lint unit conformance

lint: setup
	@swift format lint --strict --recursive --parallel Package.swift Plugins Sources Tests Benchmarks

format:
	@swift format --in-place --recursive --parallel Package.swift Plugins Sources Tests Benchmarks

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

install: build
	@install -d "$(DESTDIR)$(PREFIX)/bin"
	@install -m 755 $(CONCORD) "$(DESTDIR)$(PREFIX)/bin/concord"

uninstall:
	@rm -f "$(DESTDIR)$(PREFIX)/bin/concord"

clean:
	@rm -rf .build $(VENV)
