// Breaks the rules on purpose, one place at a time, and prints the share of the breaks that a test
// notices. `node scripts/mutants.mjs 0/8` takes every eighth place. What is broken, and which tests count,
// stands in .cargo/mutants.toml. Fails when the share is below what CONTRIBUTING.md promises.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** The least share, in per cent. */
const PROMISED = 95;

/** Where the figures and the log of each mutant end up. */
const OUTPUT = 'target/mutants.out';

const outcomes = `${OUTPUT}/outcomes.json`;
rmSync(outcomes, { force: true });

const shard = process.argv[2];
const part = shard ? ['--shard', shard, '--sharding', 'round-robin'] : [];
spawnSync('cargo', ['mutants', '--output', 'target', ...part], {
  stdio: 'inherit',
  env: {
    ...process.env,
    // Two that build in one folder would wait for each other, and pass off waiting as a test without an end.
    CARGO_TARGET_DIR: undefined,
    // Thousands of tries of each property find no more of what is broken than a few, and take longer.
    PROPTEST_CASES: '64',
    // That it failed is all that counts, not the smallest case in which it does.
    PROPTEST_MAX_SHRINK_ITERS: '0',
    INSTA_UPDATE: 'no',
    // Building keeps one processor busy, testing keeps several: two at a time fill them.
    CARGO_MUTANTS_JOBS: process.env.CARGO_MUTANTS_JOBS ?? '2',
  },
});

if (!existsSync(outcomes)) {
  console.error('!! Nothing was broken: see what cargo mutants says above.');
  process.exit(1);
}
const { caught, missed, timeout, unviable } = JSON.parse(readFileSync(outcomes, 'utf8'));
const noticed = caught + timeout;
const share = (100 * noticed) / (noticed + missed);
console.log(
  `${noticed} of ${noticed + missed} mutants noticed, ${share.toFixed(1)} %` +
    ` (${timeout} of them never ended; ${unviable} more did not compile); missed ones: ${OUTPUT}/missed.txt`,
);
if (!(share >= PROMISED)) {
  console.error(`!! Less than the ${PROMISED} % that CONTRIBUTING.md promises.`);
  process.exit(1);
}
