# build    debug build                        test      build, then run all tests
# demo     align an article with its          release   optimised program, Swift runtime linked in
#          translation, recognise its terms   bench     speed and instruction counts (bench-peers: against others)
# lint     format, generated files, warnings  format    format the sources
# generate data files into Swift, rule pages  docs      API documentation     help  these lines
# accuracy our figures on gold cases           fuzz     libFuzzer on every parser, FUZZ_SECONDS (60) each

.DEFAULT_GOAL := help
.PHONY: build test demo release bench bench-peers bench-instructions lint format generate docs help fuzz accuracy toolchain

SWIFT ?= swift
# Whole-module optimisation across modules; the Swift runtime goes into the program, so that it runs where there is no Swift.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
# The static Foundation asks for -lcurl; CCurl stands in for it (Sources/CCurl), so that an empty library does.
LINK := .build/link
RELEASE := -c release -Xswiftc -cross-module-optimization $(STATIC) -Xlinker -L$(LINK)
SOURCES := Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources

build: toolchain
	$(SWIFT) build

test: toolchain
	$(SWIFT) test

# Touched, because an incremental build doesn't see that a type inlined from another module has changed its layout.
release: toolchain
	@find Sources -name '*.swift' -exec touch {} +
	@mkdir -p $(LINK) && ar rc $(LINK)/libcurl.a
	$(SWIFT) build $(RELEASE) --product padanan
	$(SWIFT) build $(RELEASE) --product padanan-bench

demo: build
	@Scripts/demo.sh .build/debug/padanan

bench: release
	.build/release/padanan-bench recognize
	.build/release/padanan-bench analyze
	for language in id en; do .build/release/padanan-bench segment --language $$language --growth; done
	for format in tmx xliff12 xliff2 po; do .build/release/padanan-bench formats --format $$format; done
	.build/release/padanan-bench check --pairs 1000000
	@Scripts/instructions.sh .build/release/padanan-bench

accuracy: release
	@Scripts/accuracy.sh .build/release/padanan

bench-peers: release
	python3 Scripts/bench-peers.py
	python3 Scripts/bench-morphology.py
	python3 Scripts/bench-formats.py
	python3 Scripts/bench-segment.py
	python3 Scripts/bench-check.py
	python3 Scripts/bench-words.py

bench-instructions: release
	@Scripts/instructions.sh .build/release/padanan-bench --gate

lint: toolchain
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	$(SWIFT) run padanan-generate . --check

format: toolchain
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

generate: toolchain
	$(SWIFT) run padanan-generate .
	@mkdir -p docs
	$(SWIFT) run padanan explain all --format markdown -o docs/checks.md
	$(SWIFT) run padanan glossary lint --explain all -o docs/glossary-lint.md

docs: toolchain
	@Scripts/docs.sh $(SWIFT)

fuzz: toolchain
	@Scripts/fuzz.sh

help:
	@sed -n '1,/^$$/s/^# \{0,1\}//p' Makefile

toolchain:
	@Scripts/toolchain.sh $(SWIFT)
