// Orders the functions of a program so that those that are alike stand near each other: what compresses a file for the
// wire looks back no further than 32 kB. It makes the page a fiftieth smaller and changes nothing else about it.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** How far back gzip looks, in bytes. */
const WINDOW = 32 * 1024;

/** The shortest run of bytes, as what two functions have in common. */
const RUN = 6;

/** What as many functions have makes none of them alike. */
const COMMON = 300;

/** Added to a function's size, so that one of a few bytes is not like whatever has these. */
const LEAST = 100;

/** How many passes: a new order changes the numbers by which functions are called, and so which are alike. */
const PASSES = 4;

/** Orders the functions of a file and keeps the order that is smallest on the wire. */
export function orderFunctions(file) {
  let smallest;
  for (let pass = 0; pass < PASSES; pass += 1) {
    orderOnce(file);
    const program = readFileSync(file);
    const { length } = gzipSync(program);
    if (!smallest || length < smallest.length) smallest = { length, program };
  }
  writeFileSync(file, smallest.program);
}

/** binaryen writes the file anew; it sorts by names, so the functions are named by their places. */
function orderOnce(file) {
  const program = readFileSync(file);
  const { imported, bodies } = functionsOf(program);
  const places = [];
  likeByLike(bodies).forEach((which, place) => { places[which] = place; });
  const names = places.map((place, which) => [...leb(imported + which), ...text(String(place).padStart(6, '0'))]);
  const map = [...leb(names.length), ...names.flat()];
  const section = [...text('name'), 1, ...leb(map.length), ...map];
  writeFileSync(file, Buffer.concat([program, Buffer.from([0, ...leb(section.length), ...section])]));
  execFileSync('wasm-opt', ['--reorder-functions-by-name', '--strip-debug', file, '-o', file]);
}

/** How many functions a program imports, and the bodies of its own. */
function functionsOf(program) {
  let at = 8;
  const byte = () => program[at++];
  const number = () => {
    for (let sum = 0, place = 1; ; place *= 128) {
      const next = byte();
      sum += (next & 127) * place;
      if (next < 128) return sum;
    }
  };
  const take = (size) => program.subarray(at, (at += size));
  const takeImport = () => {
    take(number());
    take(number());
    if (byte() !== 0) throw new Error('something is imported that is no function');
    number();
  };

  const found = { imported: 0, bodies: [] };
  while (at < program.length) {
    const section = byte();
    const end = number() + at;
    if (section === 2) for (found.imported = number(); at < end; ) takeImport();
    if (section === 10) for (number(); at < end; ) found.bodies.push(take(number()));
    at = end;
  }
  return found;
}

/** One after the other, the one next that has most in common with what stands in the window, for its size. */
function likeByLike(bodies) {
  const holders = new Map();
  const runs = bodies.map((body, which) => {
    const all = new Set();
    for (let at = 0; at + RUN <= body.length; at += 1) all.add(body.latin1Slice(at, at + RUN));
    for (const run of all) holders.get(run)?.push(which) ?? holders.set(run, [which]);
    return all;
  });
  const isShared = (those) => those.length > 1 && those.length <= COMMON;
  const shared = runs.map((all) => [...all].map((run) => holders.get(run)).filter(isShared));

  const inCommon = new Float64Array(bodies.length);
  const seen = new Map();
  const see = (which, more) => {
    for (const those of shared[which]) {
      const times = (seen.get(those) ?? 0) + more;
      seen.set(those, times);
      // A run counts once, however often it is in the window; the more for being rare.
      if (times === (more > 0 ? 1 : 0)) for (const one of those) inCommon[one] += more / those.length;
    }
  };

  const order = [];
  const left = new Set(bodies.keys());
  for (let begin = 0, size = 0; left.size > 0; ) {
    let next;
    let best = -Infinity;
    for (const which of left) {
      const alike = inCommon[which] / (bodies[which].length + LEAST);
      if (alike > best) [best, next] = [alike, which];
    }
    left.delete(next);
    order.push(next);
    see(next, 1);
    for (size += bodies[next].length; size > WINDOW && begin < order.length - 1; begin += 1) {
      see(order[begin], -1);
      size -= bodies[order[begin]].length;
    }
  }
  return order;
}

/** A number as the format writes it down. */
function leb(number) {
  const bytes = [];
  for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
  return [...bytes, number];
}

/** A text of plain letters, behind its length. */
function text(letters) {
  return [...leb(letters.length), ...Buffer.from(letters)];
}
