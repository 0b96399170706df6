import { expect, test, vi } from 'vitest';
import { whole } from '../../src/storage/transaction.ts';

const full = new DOMException('disk full', 'QuotaExceededError');
const aborted = new DOMException('given up', 'AbortError');
const ended = new DOMException('has ended', 'InvalidStateError');

type Ending = { readonly done?: unknown; readonly error?: DOMException; readonly abort?: unknown };

/** A transaction that ends with what is given: `done` and `abort` are what is thrown. */
function transaction({ done, error, abort }: Ending) {
  const calls: string[] = [];
  return {
    calls,
    error: error ?? null,
    done: (async () => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      calls.push('done');
      if (done !== undefined) throw done;
    })(),
    abort: vi.fn(() => {
      calls.push('abort');
      if (abort !== undefined) throw abort;
    }),
  };
}

test('gives the value when the writes are on disk, not before', async () => {
  const writing = transaction({});
  expect(await whole(writing, async () => 7)).toBe(7);
  expect(writing.calls).toEqual(['done']);
});

test.each<[string, Ending, DOMException]>([
  ['what failed, where the transaction knows it', { done: aborted, error: full, abort: ended }, full],
  ['what came of it, where it does not', { done: aborted, abort: ended }, aborted],
])('writes that do not reach the disk: %s', async (_, ending, error) => {
  await expect(whole(transaction(ending), async () => 7)).rejects.toBe(error);
});

test.each<[string, Ending, unknown]>([
  ['the mistake itself', { done: aborted }, 'ours'],
  ['what ended the transaction before', { done: aborted, error: full, abort: ended }, full],
  ['the mistake, where the transaction has ended', { abort: ended }, 'ours'],
])('work that throws leaves nothing behind: %s', async (_, ending, error) => {
  const writing = transaction(ending);
  const work = async () => {
    writing.calls.push('work');
    throw 'ours';
  };
  await expect(whole(writing, work)).rejects.toBe(error);
  expect(writing.calls).toEqual(['work', 'abort', 'done']);
});

test.each([new DOMException('odd', 'NotFoundError'), Object.assign(new Error('odd'), { name: 'InvalidStateError' })])(
  'a transaction that cannot be ended is a mistake of ours: %s',
  async (odd) => {
    const work = async () => {
      throw 'ours';
    };
    await expect(whole(transaction({ abort: odd }), work)).rejects.toBe(odd);
  },
);
