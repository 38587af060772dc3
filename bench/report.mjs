// The figures as tables of Markdown, and beside the limits that the project has set itself.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { median } from './page.mjs';

const document = 'docs/performance.md';
const marks = ['<!-- figures, by `make bench ARGS=--write` -->', '<!-- end of the figures -->'];

const ms = (number) => `${Math.round(number)}`;
const fine = (number) => number.toFixed(1);
const kilo = (number) => (number / 1000).toFixed(1);
const mega = (number) => (number / 1_000_000).toFixed(1);

const pageRows = {
  bytes: ['on the wire, kB', kilo],
  paint: ['first paint, ms', ms],
  ready: ['ready, ms', ms],
  paintAgain: ['first paint from the worker, ms', ms],
  readyAgain: ['ready from the worker, ms', ms],
  painted: ['a tick until painted, ms', fine],
  saved: ['a tick until saved, ms', fine],
  tick: ['a tick until both, ms', fine],
  changes: ['nodes changed for a tick', ms],
  heap: ['heap, MB', mega],
};

const listRows = {
  cold: ['usable at the first start, ms', ms],
  ready: ['usable from the worker, ms', ms],
  key: ['a key in the search until painted, ms', fine],
  slowest: ['the slowest of a run’s keys, ms', fine],
  picture: ['the picture of all cases until painted, ms', fine],
  saved: ['a tick in a case until saved, ms', fine],
  tick: ['a tick in a case until painted and saved, ms', fine],
  heap: ['heap, MB', mega],
  units: ['localStorage, thousand UTF-16 units', kilo],
  usage: ['mirror and offline copy, MB', mega],
};

/** On what, with what and when all this was measured. */
export function machine(chromium, { runs, pageRuns }, slowed) {
  const processors = os.cpus();
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout?.trim() || 'an unknown commit';
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} at ${commit}: ${processors.length} × ${processors[0].model.trim()},`,
    `${Math.round(os.totalmem() / 2 ** 30)} GiB of memory, ${os.type()}, headless Chromium ${chromium},`,
    `its processor slowed ${slowed} times. Medians of ${runs} runs, of the checklists ${pageRuns} (least–most).`,
  ].join('\n');
}

export function tables({ pages, list, save }) {
  return [
    pages && table('One checklist, one case', pages, pageRows, { floor: 'by hand', surveyjs: 'SurveyJS', closeout: 'Closeout' }),
    list && table('The list of cases', list, listRows),
    save && `### A save without a browser\n\n${save.split('\n').map((line) => `- ${line}`).join('\n')}`,
  ].filter(Boolean).join('\n\n');
}

function table(title, all, rows, names = {}) {
  const columns = Object.keys(all);
  const cell = (figures, name, worded) => {
    const numbers = figures.map((it) => it[name]).filter((it) => it !== undefined);
    if (!numbers.length) return '';
    return `${worded(median(numbers))} (${worded(Math.min(...numbers))}–${worded(Math.max(...numbers))})`;
  };
  return [
    `### ${title}\n`,
    `| | ${columns.map((column) => names[column] ?? column).join(' | ')} |`,
    `|---|${'---:|'.repeat(columns.length)}`,
    ...Object.entries(rows).map(([name, [label, worded]]) =>
      `| ${label} | ${columns.map((column) => cell(all[column], name, worded)).join(' | ')} |`),
  ].join('\n');
}

/** Each limit with what was measured. A time is no test: it is said, and nothing fails. */
export function limits({ pages, list }) {
  const of = (all, column, name) => median(all[column].map((it) => it[name]));
  const ratios = [];
  if (pages) {
    const [floor, surveyjs, closeout] = ['floor', 'surveyjs', 'closeout'].map((it) => (name) => of(pages, it, name));
    ratios.push(
      ['first paint against by hand', closeout('paint') / floor('paint'), 1.3],
      ['ready against by hand', closeout('ready') / floor('ready'), 3],
      ['ready against SurveyJS', closeout('ready') / surveyjs('ready'), 0.55],
      ['a tick against by hand', closeout('tick') / floor('tick'), 1.5],
      ['ready from the worker against the first start', closeout('readyAgain') / closeout('ready'), 1],
      ['first paint from the worker against by hand', closeout('paintAgain') / floor('paint'), 1],
    );
  }
  if (list) {
    ratios.push(
      ['usable list of 600 cases against 1', of(list, '600 cases', 'ready') / of(list, '1 case', 'ready'), 1.5],
      ['the same at the first start', of(list, '600 cases', 'cold') / of(list, '1 case', 'cold'), 1.5],
      ['a key with 600 cases, ms', of(list, '600 cases', 'key'), 50],
      ['the slowest key with 600 cases, ms', of(list, '600 cases', 'slowest'), 50],
      ['the picture of 600 cases, ms', of(list, '600 cases', 'picture'), 100],
      ['a tick in a case, saved, with 600 cases against 10', of(list, '600 cases', 'saved') / of(list, '10 cases', 'saved'), 2],
    );
  }
  if (!ratios.length) return '';
  const row = ([label, number, most]) => `| ${label} | ${number.toFixed(2)} | ${most} | ${number <= most ? 'met' : '**not met**'} |`;
  return ['### Limits\n', '| | measured | at most | |', '|---|---:|---:|---|', ...ratios.map(row)].join('\n');
}

/** Puts the figures between the marks of the document. */
export function write(text) {
  const [before, after] = marks.map((mark) => readFileSync(document, 'utf8').indexOf(mark));
  if (before < 0 || after < before) throw new Error(`${document} has no place for the figures`);
  const whole = readFileSync(document, 'utf8');
  writeFileSync(document, `${whole.slice(0, before + marks[0].length)}\n\n${text}\n\n${whole.slice(after)}`);
}
