// The manifest held against what the design promises: no install warning, no remote code, no door for web pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8')) as Readonly<
  Record<string, unknown>
>;
const build = readFileSync(join(import.meta.dirname, '../build.mjs'), 'utf8');

test('the permissions are those of the design, and none of them warns at install', () => {
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(manifest.content_scripts).toBeUndefined();
  for (const never of ['tabs', 'webNavigation', 'downloads', 'clipboardWrite', 'history', 'cookies', 'webRequest'])
    expect([never, JSON.stringify(manifest).includes(`"${never}"`) || build.includes(`'${never}'`)]).toEqual([
      never,
      false,
    ]);
});

test('no web page and no other extension has a door', () => {
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
});

test('extension pages load nothing but their own files, and ask nobody', () => {
  const { extension_pages: policy } = manifest.content_security_policy as { readonly extension_pages: string };
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src'])
    expect([name, rules.get(name)]).toEqual([name, "'none'"]);
  for (const [name, sources] of rules) {
    for (const source of sources.split(' '))
      expect([name, ["'self'", "'none'", 'data:'].includes(source)]).toEqual([name, true]);
    if (name !== 'img-src') expect([name, sources.includes('data:')]).toEqual([name, false]);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

const store = (file: string): string => readFileSync(join(import.meta.dirname, '../icons/store', file), 'utf8');

test('the stores’ reviewers are told why of every permission', () => {
  const told = store('reviewers.md');
  for (const permission of [...(manifest.permissions as string[]), ...(manifest.optional_host_permissions as string[])])
    expect([permission, told.includes(`\`${permission}\``)]).toEqual([permission, true]);
});

test.each(['en', 'de', 'es', 'fr'])('the listing in %s fits the stores', (language) => {
  const summary = /^\*\*[^*]+\*\* \([^)]*132[^)]*\) ?: (.+)$/m.exec(store(`${language}.md`))?.[1] ?? '';
  expect(summary.length).toBeGreaterThan(40);
  expect(summary.length).toBeLessThanOrEqual(132);
});
