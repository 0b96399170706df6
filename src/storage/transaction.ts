// A write that happens whole or not at all.

type Finishing = { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void };

/** Runs `work` and waits until its writes are on disk; where it throws, nothing of it remains. */
export async function whole<T>(transaction: Finishing, work: () => Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work();
    const failed = await done;
    if (failed) throw transaction.error ?? failed.error;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch (late) {
      // It has ended already (quota and disk errors end it); anything else is a mistake of ours.
      if (!(late instanceof DOMException && late.name === 'InvalidStateError')) throw late;
    }
    await done;
    // `error` may only be the abort; what caused it stands at the transaction.
    throw transaction.error ?? error;
  }
}
