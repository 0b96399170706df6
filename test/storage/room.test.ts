import { afterEach, expect, test, vi } from 'vitest';
import { askForRoom, roomOf } from '../../src/storage/room.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['a browser without a manager', {}, { used: null, promised: false }],
  ['an empty manager', { storage: {} }, { used: null, promised: false }],
  [
    'a promise and a size',
    { storage: { estimate: async () => ({ usage: 7 }), persisted: async () => true } },
    { used: 7, promised: true },
  ],
  [
    'neither',
    { storage: { estimate: async () => ({}), persisted: async () => false } },
    { used: null, promised: false },
  ],
  ['nothing on disk', { storage: { estimate: async () => ({ usage: 0 }) } }, { used: 0, promised: false }],
])('room: %s', async (_, navigator, room) => {
  vi.stubGlobal('navigator', navigator);
  expect(await roomOf()).toEqual(room);
});

test.each([
  ['granted', { storage: { persist: async () => true } }, true],
  ['refused', { storage: { persist: async () => false } }, false],
  ['not known', { storage: {} }, false],
  ['no manager', {}, false],
  ['no navigator', undefined, false],
])('the promise: %s', async (_, navigator, promised) => {
  vi.stubGlobal('navigator', navigator);
  expect(await askForRoom()).toBe(promised);
  if (navigator === undefined) expect(await roomOf()).toEqual({ used: null, promised: false });
});
