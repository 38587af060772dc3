#!/usr/bin/env bash
# Audits what the page and its tools are made of: licences, forbidden crates and sources by deny.toml, and weaknesses
# that are known by RustSec's database and npm's. Where one of the two can't be reached it says so and goes on, since
# the rest is worth knowing; it fails for what it finds.

set -uo pipefail
cd "$(dirname "$0")/.."

failed=0
unknown=()

announce() {
	printf '== %s\n' "$*"
}

announce "Licences, forbidden crates and sources (deny.toml)"
cargo deny --log-level error check --hide-inclusion-graph bans licenses sources || failed=1

announce "Known weaknesses of the crates (RustSec)"
# Told apart from a finding: the database is fetched first.
if cargo deny --log-level off fetch db >/dev/null 2>&1; then
	cargo deny --log-level error check --disable-fetch advisories || failed=1
else
	unknown+=("of the crates: RustSec's database can't be reached")
fi

announce "Known weaknesses of the npm packages (tools; none of them is in the page but the service worker's runtime)"
report=$(npm audit --json 2>/dev/null)
case "$(node -p 'const report = JSON.parse(process.argv[1] || "{}"); "vulnerabilities" in report ? report.metadata.vulnerabilities.total : "none"' "$report" 2>/dev/null)" in
0) echo "none known" ;;
"" | none) unknown+=("of the npm packages: the registry does not answer npm audit") ;;
*)
	npm audit
	failed=1
	;;
esac

for what in "${unknown[@]}"; do
	printf '!! Not looked for: weaknesses %s.\n' "$what" >&2
done
[ "$failed" = 0 ] && [ ${#unknown[@]} = 0 ] && announce "Nothing found"
exit "$failed"
