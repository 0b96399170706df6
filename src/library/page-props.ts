// What every page of the library is given.
import type { Interface } from '../card/words.ts';
import type { Archive } from '../storage/archive.ts';
import type { Route } from './route.ts';

export type PageProps = {
  readonly face: Interface;
  readonly archive: Archive;
  readonly go: (route: Route) => void;
  /** Says something in the live region. */
  readonly tell: (notice: string) => void;
};
