import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from '../../../src/command/browser/session.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('looks until there is something, every 25 ms', async () => {
  let looks = 0;
  const found = until('the third', async () => (++looks === 3 ? 'here' : ''));
  await vi.advanceTimersByTimeAsync(50);
  expect(await found).toBe('here');
  expect(looks).toBe(3);
});

test('a look that is never answered is repeated after ten seconds', async () => {
  let looks = 0;
  const look = () => (++looks === 1 ? new Promise<never>(() => undefined) : Promise.resolve(7));
  const found = until('the answer', look, 60_000);
  await vi.advanceTimersByTimeAsync(10_024);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await found).toBe(7);
});

test('says what it waited for, and how long', async () => {
  const told = expect(until('the end', async () => false, 1_000)).rejects.toThrow('waited 1000 ms in vain for the end');
  await vi.advanceTimersByTimeAsync(1_100);
  await told;
});

test('a look that fails is a failure', async () => {
  await expect(until('it', () => Promise.reject(new Error('no window')))).rejects.toThrow('no window');
});
