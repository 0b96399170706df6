// Serves the fixture pages of test/articles on 127.0.0.1, each under its outlet's own host: used by start, the browser tests and the screenshots.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

export type ServedArticles = {
  readonly port: number;
  /** Every fixture page by folder name, in order of name. */
  readonly slugs: readonly string[];
  /** Address on the outlet's host (needs `hostRules` or `hosts`): http://lotus-news.example:PORT/world/… */
  readonly address: (slug: string) => string;
  /** Address that any browser can open: http://127.0.0.1:PORT/SLUG/ */
  readonly local: (slug: string) => string;
  /** The outlets' hosts; Firefox takes them as preference `network.dns.localDomains`, joined by commas. */
  readonly hosts: readonly string[];
  /** Chromium's flag that leads the outlets' hosts here. */
  readonly hostRules: string;
  readonly close: () => Promise<void>;
};

type Options = {
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  /** Told of each request: the browser tests prove with it that the extension makes none. */
  readonly onRequest?: (address: string) => void;
};

const folder = join(projectRoot, 'test/articles');
const html = 'text/html; charset=utf-8';
const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', css: 'text/css', js: 'text/javascript' };

/** Slug → the addresses that its page answers to, the main one first. */
function readAddresses(): ReadonlyMap<string, readonly URL[]> {
  const table = JSON.parse(readFileSync(join(folder, 'addresses.json'), 'utf8')) as Record<string, string | string[]>;
  return new Map(Object.entries(table).map(([slug, at]) => [slug, [at].flat().map((address) => new URL(address))]));
}

function listing(slugs: readonly string[]): string {
  const items = slugs.map((slug) => `<li><a href="/${slug}/">${slug}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="en"><title>Fixture pages</title><h1>Fixture pages</h1><ul>${items}</ul></html>`;
}

/** Listens until `close` is called. Files are read at each request, so an edited page needs no restart. */
export async function serveArticles({ port = 0, onRequest }: Options = {}): Promise<ServedArticles> {
  const addresses = readAddresses();
  const slugs = [...addresses.keys()].sort();
  const pictures = readdirSync(join(folder, 'pictures'));
  const hosts = [...new Set([...addresses.values()].flat().map((url) => url.hostname))].sort();

  const slugAt = (host: string, path: string): string | undefined => {
    if (!hosts.includes(host)) return slugs.find((slug) => path === `/${slug}` || path.startsWith(`/${slug}/`));
    return slugs.find((slug) => addresses.get(slug)?.some((url) => url.hostname === host && url.pathname === path));
  };

  const server = createServer((request, response) => {
    const { hostname, pathname, href } = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    onRequest?.(href);
    const answer = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    const picture = pathname.split('/pictures/')[1];
    if (picture !== undefined && pictures.includes(picture)) {
      const type = types[picture.split('.').pop() ?? ''] ?? 'application/octet-stream';
      return answer(200, type, readFileSync(join(folder, 'pictures', picture)));
    }
    const slug = slugAt(hostname, pathname);
    const page = slug === undefined ? undefined : join(folder, slug, 'page.html');
    if (page && existsSync(page)) return answer(200, html, readFileSync(page));
    if (pathname === '/' && !hosts.includes(hostname)) return answer(200, html, listing(slugs));
    return answer(404, html, '<!DOCTYPE html><title>Not found</title><h1>Page not found</h1>');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = (server.address() as AddressInfo).port;

  return {
    port: bound,
    slugs,
    hosts,
    hostRules: `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
    local: (slug) => `http://127.0.0.1:${bound}/${slug}/`,
    address: (slug) => {
      const main = addresses.get(slug)?.[0];
      if (!main) throw new Error(`no fixture page is called "${slug}": see test/articles/addresses.json`);
      return `http://${main.hostname}:${bound}${main.pathname}${main.search}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
