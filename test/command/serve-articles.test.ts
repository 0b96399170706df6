// The server of the fixture pages: each page under its outlet's host and under 127.0.0.1, nothing else of the disk.
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedArticles, serveArticles } from '../../src/command/serve-articles.ts';

type Answer = { readonly status: number; readonly type: string; readonly body: string };

let served: ServedArticles;
const seen: string[] = [];

beforeAll(async () => {
  served = await serveArticles({ onRequest: (address) => seen.push(address) });
});
afterAll(() => served.close());

function ask(path: string, host = '127.0.0.1'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ready = request({ port: served.port, host: '127.0.0.1', path, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    ready.on('error', reject);
    ready.end();
  });
}

test('every page answers on its outlet’s host and on 127.0.0.1', async () => {
  expect(served.slugs).toContain('war-hamas-tehran');
  for (const slug of served.slugs) {
    const at = new URL(served.address(slug));
    const own = await ask(at.pathname, at.hostname);
    expect([slug, own.status, own.type]).toEqual([slug, 200, 'text/html; charset=utf-8']);
    const local = await ask(new URL(served.local(slug)).pathname);
    expect([slug, local.body === own.body]).toEqual([slug, true]);
  }
});

test('pictures are there under every host', async () => {
  const answer = await ask('/pictures/tehran.svg', 'lotus-news.example');
  expect([answer.status, answer.type]).toEqual([200, 'image/svg+xml']);
});

test('a page of another outlet, an unknown path and a path out of the folder are not found', async () => {
  expect((await ask('/no-such-page', 'lotus-news.example')).status).toBe(404);
  for (const path of ['/../package.json', '/pictures/../../package.json', '/war-hamas-tehran/../../x', '/package.json'])
    expect([path, (await ask(path)).body.includes('nutgraf')]).toEqual([path, false]);
});

test('requests are reported with their address', () => {
  expect(seen).toContain('http://lotus-news.example/pictures/tehran.svg');
});

test('an unknown name is a mistake of the caller', () => {
  expect(() => served.address('nothing')).toThrow('addresses.json');
});
