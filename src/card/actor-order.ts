// Which actors stand under Who, and which are places only.
import type { Actor } from '../article.ts';

/** A place that nobody speaks for and that the story is not about stands among the places. */
export const isSetting = (actor: Actor): boolean => actor.kind === 'place' && !actor.key;
