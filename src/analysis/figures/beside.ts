// The text right beside a place: what this room's patterns look at. Bounded, so that time stays linear in the text's length.

/** More than any pattern of this room needs, in UTF-16 code units. */
const reach = 48;

export const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - reach), at);
export const textBehind = (text: string, at: number): string => text.slice(at, at + reach);

/** A matched word as a list names it. Under the flags i and u a pattern takes a long s ("ſ") for an s, `toLowerCase` does not. */
export const asListed = (word: string): string => word.toLowerCase().replaceAll('ſ', 's');
