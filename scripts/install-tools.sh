#!/usr/bin/env bash
# Installs what is missing for a purpose and leaves alone what is there in the right version:
#   install-tools.sh check   what linting and the native tests need
#   install-tools.sh build   the same, and what building the page needs
#   install-tools.sh test    the same, and what the browser tests need
#   install-tools.sh engines what building the page and the tests in three engines need
#   install-tools.sh mutants what breaking the rules on purpose needs
#   install-tools.sh audit   what looking at licences, sources and known weaknesses needs
# It asks nothing, announces each long step, and names what can't be had in one line.

set -euo pipefail
cd "$(dirname "$0")/.."

# The versions of what Cargo installs are pinned here; wasm-bindgen's follows Cargo.lock, npm's package-lock.json.
trunk_version=0.21.14
mutants_version=27.1.0
deny_version=0.20.2
geckodriver_version=0.37.1

announce() {
	printf '== %s\n' "$*"
}

give_up() {
	printf '!! %s\n' "$*" >&2
	exit 1
}

have() {
	command -v "$1" >/dev/null 2>&1
}

# The first line of a program's `--version` has its version as the second word; nothing if it can't run.
version_of() {
	"$1" --version 2>/dev/null | awk 'NR == 1 { print $2 }' || true
}

locked_version_of() {
	awk -v name="\"$1\"" '$1 == "name" { found = ($3 == name) } found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock
}

# What only fetches goes on beside what compiles; `all_started` waits for it, and fails where it has failed.
started=()

start() {
	"$@" &
	started+=($!)
}

all_started() {
	local process
	for process in "${started[@]}"; do
		wait "$process" || exit 1
	done
}

as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif have sudo; then
		sudo -n "$@" # -n: fails where it would have to ask
	else
		return 1
	fi
}

# --- Rust ---------------------------------------------------------------------------------------

install_rust() {
	# rustup's shell set-up takes effect at the next login only.
	local cargo_bin="${CARGO_HOME:-${HOME:-/root}/.cargo}/bin"
	case ":$PATH:" in
	*":$cargo_bin:"*) ;;
	*) PATH="$cargo_bin:$PATH" ;;
	esac

	have cargo || give_up "cargo is missing: install Rust with rustup (https://rustup.rs) and run this again."
	have cc || give_up "A C compiler is missing: run 'apt-get install gcc libc6-dev' and run this again."

	local root
	root=$(rustc --print sysroot 2>/dev/null) &&
		[ -d "$root/lib/rustlib/wasm32-unknown-unknown/lib" ] && [ -d "$root/lib/rustlib/src/rust/library" ] &&
		cargo clippy --version >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1 && return
	announce "Installing the compiler that rust-toolchain.toml names (a minute)"
	have rustup && rustup toolchain install ||
		give_up "It can't be installed: run 'rustup toolchain install' when the network allows."
}

# Not optimized a program compiles in less than half the time, and these are run seldom or for a second.
cargo_install_quickly() {
	CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
		cargo install --locked --force "$@"
}

install_trunk() {
	[ "$(version_of trunk)" = "$trunk_version" ] && return
	announce "Installing Trunk $trunk_version, built from source (3 to 4 minutes on two cores)"
	# Its features are for downloads, and it is to make none: what it runs is there.
	cargo_install_quickly trunk --version "$trunk_version" --no-default-features ||
		give_up "Trunk can't be installed: run 'cargo install trunk --locked --version $trunk_version' and see what it says."
}

install_wasm_bindgen() {
	# The program and the crate speak a format that is theirs alone, so the versions must be equal.
	local version
	version=$(locked_version_of wasm-bindgen)
	[ -n "$version" ] || give_up "Cargo.lock names no wasm-bindgen: run 'cargo generate-lockfile' and run this again."
	[ "$(version_of wasm-bindgen)" = "$version" ] && return
	announce "Installing wasm-bindgen-cli $version, built from source (about 2 minutes on two cores)"
	# Not --locked: the lock file inside 0.2.130 names a crate that was withdrawn.
	cargo install wasm-bindgen-cli --force --version "$version" ||
		give_up "wasm-bindgen-cli can't be installed: run 'cargo install wasm-bindgen-cli --version $version' and see what it says."
}

install_mutants() {
	# It tells its version only as a command of Cargo's.
	[ "$(cargo mutants --version 2>/dev/null)" = "cargo-mutants $mutants_version" ] && return
	announce "Installing cargo-mutants $mutants_version, built from source (about 3 minutes on two cores)"
	cargo install cargo-mutants --locked --force --version "$mutants_version" ||
		give_up "cargo-mutants can't be installed: run 'cargo install cargo-mutants --locked --version $mutants_version' and see what it says."
}

install_deny() {
	[ "$(cargo deny --version 2>/dev/null)" = "cargo-deny $deny_version" ] && return
	announce "Installing cargo-deny $deny_version, built from source (5 to 10 minutes on two cores)"
	cargo_install_quickly cargo-deny --version "$deny_version" ||
		give_up "cargo-deny can't be installed: run 'cargo install cargo-deny --locked --version $deny_version' and see what it says."
}

install_geckodriver() {
	[ "$(version_of geckodriver)" = "$geckodriver_version" ] && return
	announce "Installing geckodriver $geckodriver_version, built from source (2 to 4 minutes on two cores)"
	cargo_install_quickly geckodriver --version "$geckodriver_version" ||
		give_up "geckodriver can't be installed: run 'cargo install geckodriver --locked --version $geckodriver_version' and see what it says."
}

# --- Node ---------------------------------------------------------------------------------------

install_npm_packages() {
	have node && have npm || give_up "Node is missing: install Node 20 or later with npm, and run this again."
	local major
	major=$(node -p 'process.versions.node.split(".")[0]')
	[ "$major" -ge 20 ] || give_up "Node $major is too old: install Node 20 or later and run this again."

	# A copy of the lock file tells what is installed; file times would not survive a checkout.
	local installed=node_modules/.installed-from.json
	cmp --silent package-lock.json "$installed" && return
	announce "Installing the npm packages (about half a minute)"
	PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund ||
		give_up "The npm packages can't be installed: run 'npm ci' and see what it says."
	cp package-lock.json "$installed"
}

# --- Debian -------------------------------------------------------------------------------------

debian_has() {
	[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Chromium, fonts, and the packages that are named.
install_debian_packages() {
	local missing=() package
	# CHROMIUM names another Chrome or Chromium, as playwright.config.ts knows too.
	if [ -n "${CHROMIUM:-}" ]; then
		[ -x "$CHROMIUM" ] || give_up "CHROMIUM is set to $CHROMIUM, which is no program: set it to a Chrome or Chromium, or unset it."
	elif ! have chromium; then
		missing+=(chromium)
	fi
	if have dpkg-query; then
		# Without the first, Chinese and Japanese render as boxes; the second has the widths of Arial.
		for package in fonts-noto-cjk fonts-liberation "$@"; do
			debian_has "$package" || missing+=("$package")
		done
	fi
	[ ${#missing[@]} = 0 ] && return

	announce "Installing ${missing[*]} from Debian's packages (1 to 3 minutes)"
	have apt-get || give_up "No apt-get here: install Chromium by hand and run this again with CHROMIUM=/path/to/it."
	# A fresh machine has no package lists; stale ones may still do, so this alone is no failure.
	as_root apt-get update --quiet || true
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "${missing[@]}" ||
		give_up "${missing[*]} can't be installed: run 'apt-get install ${missing[*]}' as root and see what it says."
}

# --- What each purpose needs --------------------------------------------------------------------

tools_to_check() {
	install_rust
}

tools_to_build() {
	install_rust
	start install_npm_packages
	install_wasm_bindgen
	install_trunk
	all_started
}

tools_to_mutants() {
	install_rust
	have node || give_up "Node is missing: install Node 20 or later, and run this again."
	install_mutants
}

tools_to_audit() {
	install_rust
	install_npm_packages
	install_deny
}

tools_to_test() {
	start install_debian_packages
	tools_to_check
	tools_to_build
}

tools_to_engines() {
	have dpkg-query || give_up "The three engines come from Debian's packages, and this is another system."
	# WebKit brings its small browser along. Debian has no driver for its Firefox.
	start install_debian_packages chromium-driver firefox-esr webkit2gtk-driver xvfb poppler-utils
	tools_to_build
	install_geckodriver
}

case "${1:-}" in
check) tools_to_check ;;
build) tools_to_build ;;
test) tools_to_test ;;
engines) tools_to_engines ;;
mutants) tools_to_mutants ;;
audit) tools_to_audit ;;
*) give_up "Usage: $0 check|build|test|engines|mutants|audit" ;;
esac
