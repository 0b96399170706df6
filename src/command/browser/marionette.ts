// Marionette, Firefox's own remote control: "<length>:<JSON>" over TCP. Only it reaches the browser's own window.
import { connect, type Socket } from 'node:net';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

export type Marionette = {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  /** Runs the body of an async function in the browser's own window, with the browser's rights. */
  readonly inBrowser: <T>(body: string, ...values: readonly unknown[]) => Promise<T>;
  readonly end: () => void;
};

/** Waits up to half a minute for the browser to listen. */
export async function openMarionette(port: number): Promise<Marionette> {
  for (let attempt = 0; ; attempt++) {
    try {
      const marionette = speak(await listen(port));
      await marionette.send('WebDriver:NewSession', { capabilities: {} });
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      return marionette;
    } catch (error) {
      if (attempt >= 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function listen(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('connect', () => resolve(socket));
  });
}

function speak(socket: Socket): Marionette {
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let count = 0;
  socket.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon = received.indexOf(':'); colon >= 0; colon = received.indexOf(':')) {
      const length = Number(received.toString('ascii', 0, colon));
      if (received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(received.toString('utf8', colon + 1, colon + 1 + length));
      received = received.subarray(colon + 1 + length);
      if (Array.isArray(message)) settle(message);
    }
  });

  function settle([, id, error, value]: readonly unknown[]): void {
    const waiter = waiting.get(id as number);
    waiting.delete(id as number);
    if (error) waiter?.reject(new Error(JSON.stringify(error)));
    else waiter?.resolve(value);
  }

  const send = (command: string, parameters: object = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });

  return {
    send,
    async inBrowser<T>(body: string, ...values: readonly unknown[]) {
      const script = `const done = arguments[arguments.length - 1];
        const values = [...arguments].slice(0, -1);
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) + error.stack }));`;
      const sent = (await send('WebDriver:ExecuteAsyncScript', { script, args: values, sandbox: 'system' })) as {
        value: { value: T } | { error: string };
      };
      if ('error' in sent.value) throw new Error(sent.value.error);
      return sent.value.value;
    },
    end: () => void socket.destroy(),
  };
}
