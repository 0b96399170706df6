// A unit test that reaches for the network is a defect: Nutgraf makes no request.
import { afterAll, beforeAll, vi } from 'vitest';

beforeAll(() => {
  vi.stubGlobal('fetch', (address: unknown) => {
    throw new Error(`unit tests make no request, but fetch(${String(address)}) was called`);
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});
