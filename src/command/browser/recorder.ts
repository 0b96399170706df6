// A proxy in front of the browser: everything that the browser asks of the network is seen here, and nothing gets further.
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServedArticles } from '../serve-articles.ts';

/** A page that a test makes up, at http://probe.example/PATH. */
export type Probe = { readonly body: string | Buffer; readonly type?: string; readonly delay?: number };

export type Recorder = {
  /** "127.0.0.1:PORT" */
  readonly proxy: string;
  /** Every request so far, in order: its address, or "CONNECT host:port". */
  readonly requests: readonly string[];
  /** The address of a fixture page at its outlet. */
  readonly address: (slug: string) => string;
  /** Serves `probe` from now on; returns its address. */
  readonly serve: (path: string, probe: Probe) => string;
  readonly close: () => Promise<void>;
};

/** What the browsers ask by themselves, with or without an extension: updates, the clock, their own services. */
export const isOfBrowser = (address: string): boolean =>
  /^(?:CONNECT |https?:\/\/)(?:update\.googleapis|content-autofill\.googleapis|clients2\.google|accounts\.google|[\w.-]+\.mozilla|[\w.-]+\.firefox)\.(?:com|net|org)[:/]/.test(
    address,
  );

const probeHost = 'probe.example';

export async function startRecorder(site: ServedArticles): Promise<Recorder> {
  const requests: string[] = [];
  const probes = new Map<string, Probe>();

  const server = createServer((request, response) => {
    const address = request.url ?? '';
    requests.push(address);
    const url = new URL(address, `http://${request.headers.host ?? probeHost}`);
    const probe = url.hostname.endsWith(probeHost) ? probes.get(url.pathname) : undefined;
    if (probe) {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': probe.type ?? 'text/html; charset=utf-8' });
        response.end(probe.body);
      }, probe.delay ?? 0);
      return;
    }
    const onward = forward(
      { host: '127.0.0.1', port: site.port, path: address, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    proxy: `127.0.0.1:${port}`,
    requests,
    address(slug) {
      const url = new URL(site.address(slug));
      url.port = '';
      return url.href;
    },
    serve(path, probe) {
      probes.set(path, probe);
      return `http://${probeHost}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
