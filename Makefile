# The ways to run, build and test Closeout. `make` alone lists them.
# Installing is left to scripts/install-tools.sh, which does nothing where everything is there.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

# A fresh rustup may not be on the PATH yet, and Trunk looks for npm's wasm-opt there.
CARGO_HOME ?= $(HOME)/.cargo
export PATH := $(CURDIR)/node_modules/.bin:$(CARGO_HOME)/bin:$(PATH)
# Playwright uses the system's Chromium and shall never fetch one of its own.
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1
# Trunk would otherwise ask its registry for a newer version of itself.
export TRUNK_SKIP_VERSION_CHECK := true
# Trunk reads NO_COLOR as true or false and rejects the usual "1".
unexport NO_COLOR

PORT ?= 8080

# Trunk's minifier does not know all of the script that wasm-bindgen writes, and says so at every build;
# scripts/finish-release.mjs makes it smaller.
TRUNK_LOG := warn,trunk::processing::minify=error

# Passed on to the test runner, as in: make test-browser ARGS="offline.spec.ts"
ARGS ?=

# Everything that the site is made of; it is built again only when one of these is newer.
SOURCES := $(shell find src style assets -type f) index.html Trunk.toml .cargo/config.toml Cargo.toml Cargo.lock \
	rust-toolchain.toml Makefile package-lock.json scripts/finish-release.mjs scripts/order-functions.mjs \
	scripts/content-policy.mjs

help: ## list the targets (this)
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: build ## build the release and serve it on http://127.0.0.1:8080/ (PORT=8080)
	@node scripts/serve.mjs --port $(PORT)

dev: tools-build ## serve a quick build without the service worker and rebuild at every change
	@trunk serve --dist target/dev-site --port $(PORT)

build: tools-build dist/index.html ## leave a release in dist/ that works from any folder of any static site

# A tenth less on the wire: the standard library is built with the page, for its size; a panic ends the program
# without words of its own (src/browser/crash.rs has them), and what is for debugging says nothing. The compiler takes
# such flags only where it is told that their spelling is known, which rust-toolchain.toml sees to.
dist/index.html: export RUSTC_BOOTSTRAP := 1
dist/index.html: export CARGO_UNSTABLE_BUILD_STD := std,panic_abort
dist/index.html: export CARGO_UNSTABLE_BUILD_STD_FEATURES := optimize_for_size
dist/index.html: export CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT := true
dist/index.html: export CARGO_PROFILE_RELEASE_PANIC := immediate-abort
dist/index.html: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := -Zfmt-debug=none
dist/index.html: $(SOURCES)
	@echo "== Building the release into dist/ (3 to 5 minutes the first time, about 1 minute afterwards)"
	@RUST_LOG="$(TRUNK_LOG)" trunk build --release

single-file: tools-build dist/closeout.html ## make dist/closeout.html, the whole page in one file that opens from the disk

dist/closeout.html: dist/index.html scripts/single-file.mjs scripts/content-policy.mjs
	@node scripts/single-file.mjs

test: tools-test check test-native test-browser ## run all the tests: formatting, lints, native tests, browser tests

check: tools-check ## check formatting, and lint for the host and for the browser
	@echo "== Checking the formatting (a second)"
	@cargo fmt --check
	@echo "== Linting for the host (1 to 2 minutes the first time)"
	@cargo clippy --all-targets -- -D warnings
	@echo "== Linting for the browser (1 to 2 minutes the first time)"
	@cargo clippy --target wasm32-unknown-unknown -- -D warnings

test-native: tools-check ## run the tests that need no browser (ARGS= goes to cargo test)
	@echo "== Running the native tests (1 to 3 minutes the first time)"
	@cargo test $(ARGS)

test-browser: tools-test build ## run the browser tests on the release (ARGS= goes to playwright test)
	@echo "== Running the browser tests on dist/ (13 minutes on two cores)"
	@playwright test $(ARGS)

test-engines: tools-engines build ## do the main things in Chromium, Firefox and WebKit, and write docs/engines.md
	@echo "== Running the scenarios in three engines (10 to 20 minutes)"
	@xvfb-run --auto-servernum node tests/engines/run.mjs $(ARGS)

size: build ## print what each part costs on the wire, and fail when a case page is over its limit
	@node scripts/size.mjs

bench: tools-test build ## measure the page beside two other ways to make it, its list, and a save (15 minutes; a part: ARGS="--parts pages")
	@node bench/run.mjs $(ARGS)

mutants: tools-mutants ## break the rules on purpose and print how much of it the tests notice (hours; a part: SHARD=0/8)
	@node scripts/mutants.mjs $(SHARD)

audit: tools-audit ## check licences, sources and known weaknesses of all that the page and its tools are made of
	@scripts/audit.sh

icons: tools-test ## draw the icons for installers anew from assets/icon.svg
	@node scripts/icons.mjs

clean: ## remove what was built, and keep what was installed
	@cargo clean --quiet
	@rm -rf dist test-results playwright-report

tools-audit:
	@scripts/install-tools.sh audit

tools-engines:
	@scripts/install-tools.sh engines

tools-mutants:
	@scripts/install-tools.sh mutants

tools-check:
	@scripts/install-tools.sh check

tools-build:
	@scripts/install-tools.sh build

tools-test:
	@scripts/install-tools.sh test

.PHONY: help serve dev build single-file test check test-native test-browser test-engines size bench mutants audit icons clean tools-audit tools-engines tools-mutants tools-check tools-build tools-test
