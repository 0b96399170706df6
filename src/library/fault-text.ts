// What the archive could not do, in the reader's language.
import type { Interface, WordKey } from '../card/words.ts';
import type { Fault, FaultKind } from '../storage/result.ts';

const faults: Readonly<Record<FaultKind, WordKey>> = {
  quota: 'library_fault_quota',
  refused: 'library_fault_refused',
  damaged: 'library_fault_damaged',
  newer: 'library_fault_newer',
  unavailable: 'library_fault_unavailable',
};

export const faultText = ({ words }: Interface, { kind }: Fault): string => words(faults[kind]);
