// What a call on the archive gives back: a value, or the reason why there is none.

/**
 * quota: the device has no room left; nothing was changed.
 * refused: the browser grants no storage here (a private window, storage switched off).
 * damaged: a record, or a file to import, cannot be read.
 * newer: the data were written by a newer version of the extension.
 * unavailable: the database is busy or closed (an upgrade runs, the disk failed); the same call may succeed later.
 */
export type FaultKind = 'quota' | 'refused' | 'damaged' | 'newer' | 'unavailable';

export type Fault = { readonly kind: FaultKind; readonly detail: string };

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (kind: FaultKind, detail: string): { readonly ok: false; readonly fault: Fault } => ({
  ok: false,
  fault: { kind, detail },
});

const kindOfName: Readonly<Record<string, FaultKind>> = {
  QuotaExceededError: 'quota',
  SecurityError: 'refused',
  VersionError: 'newer',
  DataError: 'damaged',
  DataCloneError: 'damaged',
  NotReadableError: 'damaged',
  AbortError: 'unavailable',
  InvalidStateError: 'unavailable',
  TimeoutError: 'unavailable',
  TransactionInactiveError: 'unavailable',
  UnknownError: 'unavailable',
};

/** The fault that an exception of IndexedDB stands for; undefined where the exception is a mistake of ours and must surface. */
export function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  const kind = kindOfName[error.name];
  return kind && { kind, detail: `${error.name}: ${error.message}` };
}
