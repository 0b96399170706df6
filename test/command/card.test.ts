import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Card } from '../../src/article.ts';

const root = new URL('../..', import.meta.url).pathname;

test('a folder is read in several threads, and an input that cannot be read costs only itself', () => {
  const from = mkdtempSync(join(tmpdir(), 'nutgraf-in-'));
  const to = mkdtempSync(join(tmpdir(), 'nutgraf-out-'));
  const names = Array.from({ length: 18 }, (_, index) => `note-${String(index).padStart(2, '0')}`);
  for (const [index, name] of names.entries())
    writeFileSync(join(from, `${name}.txt`), `The harbour board counted ${index + 2} boats on the quay.`);
  writeFileSync(join(from, 'page.html.gz'), gzipSync('<title>Quay</title><p>Two boats lay at the quay.</p>'));
  writeFileSync(join(from, 'torn.html.gz'), 'no gzip at all');
  writeFileSync(
    join(from, 'note-03.meta.json'),
    JSON.stringify({ headline: 'Boats counted', published: '2025-03-04' }),
  );

  const run = spawnSync('node', ['src/command/run.mjs', 'card', '--in', from, '--out', to], { cwd: root });

  expect([run.status, String(run.stdout)]).toEqual([0, '']);
  expect(String(run.stderr)).toMatch(/^torn\.html\.gz: no card, [^\n]+\n$/);
  expect(readdirSync(to).sort()).toEqual([...names, 'page'].map((name) => `${name}.json`));
  const card = JSON.parse(readFileSync(join(to, 'note-03.json'), 'utf8')) as Card;
  expect([card.article.headline, card.article.published]).toEqual(['Boats counted', '2025-03-04']);
  expect(card.figures.map(({ value, unit }) => [value, unit])).toEqual([[5, 'boats']]);
  rmSync(from, { recursive: true });
  rmSync(to, { recursive: true });
});
