// The page's own words, read from its catalogues, so that a test finds a button by its label in any
// language.

import { readFileSync } from 'node:fs';

export const languages = ['en', 'de', 'zh-Hans', 'pt-BR', 'ja', 'es'] as const;

const catalogues = new Map<string, string>();

/** The text of a message on one line without variables. */
export function label(language: string, key: string): string {
  const path = `src/locale/catalogues/${language}.ftl`;
  const catalogue = catalogues.get(language) ?? readFileSync(path, 'utf8');
  catalogues.set(language, catalogue);
  const line = catalogue.match(new RegExp(`^${key} = (.+)$`, 'm'));
  if (!line || line[1].includes('{')) throw new Error(`${path} has no plain text ${key}`);
  return line[1];
}
