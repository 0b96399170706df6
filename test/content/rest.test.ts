// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRest } from '../../src/content/rest.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const change = async (): Promise<void> => {
  document.body.append('x');
  // Mutation observers are told in a microtask.
  await Promise.resolve();
};

test('a page that does not change is at rest after a moment, once', async () => {
  const rested = vi.fn();
  createRest(document, rested).begin();
  await vi.advanceTimersByTimeAsync(300);
  expect(rested).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(rested).toHaveBeenCalledOnce();
});

test('a text that comes seconds later is noticed', async () => {
  const rested = vi.fn();
  createRest(document, rested).begin();
  await vi.advanceTimersByTimeAsync(3000);
  await change();
  await vi.advanceTimersByTimeAsync(400);
  expect(rested).toHaveBeenCalledTimes(2);
});

test('a page that never rests is looked at every two seconds at most', async () => {
  const rested = vi.fn();
  createRest(document, rested).begin();
  for (let i = 0; i < 60; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(rested.mock.calls.length).toBeGreaterThan(1);
  expect(rested.mock.calls.length).toBeLessThanOrEqual(4);
});

test('ten thousand moves are one watch', async () => {
  const rested = vi.fn();
  const rest = createRest(document, rested);
  for (let i = 0; i < 10_000; i++) rest.begin();
  await vi.advanceTimersByTimeAsync(1000);
  expect(rested).toHaveBeenCalledOnce();
});

test('stopped, it hears nothing more', async () => {
  const rested = vi.fn();
  const rest = createRest(document, rested);
  rest.begin();
  rest.stop();
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(rested).not.toHaveBeenCalled();
});
