// How much the archive takes, and the browser's promise not to clear it.

export type Room = {
  /** Bytes on disk, all of the extension; null where the browser does not say. */
  readonly used: number | null;
  /** Whether the browser promised not to clear it when the disk runs full. */
  readonly promised: boolean;
};

export async function roomOf(): Promise<Room> {
  const storage = globalThis.navigator?.storage;
  const estimate = await storage?.estimate?.();
  return { used: estimate?.usage ?? null, promised: (await storage?.persisted?.()) ?? false };
}

/** Asks for that promise; only pages can. With `unlimitedStorage` the browsers grant it without a question. */
export async function askForRoom(): Promise<boolean> {
  return (await globalThis.navigator?.storage?.persist?.()) ?? false;
}
