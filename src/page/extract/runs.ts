// A page's visible text in reading order, cut at block borders: one walk over the live tree, no copy, no style, no layout.
import { isWhole } from '../every-element.ts';
import { inline, lineOnly, silent } from './elements.ts';
import { fold, type Part } from './fold.ts';
import { mark, marksIn } from './marks.ts';

/** A block element that the walk went into. `first` and `last`: the runs inside, as indices; last < first when there are none. */
export type Place = {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Place | null;
  readonly depth: number;
  readonly index: number;
  /** What its own names say, and what those of all elements around it say. */
  readonly own: number;
  readonly around: number;
  readonly first: number;
  last: number;
  /** Buttons, fields and frames inside. */
  controls: number;
};

/** A stretch of text that runs on in one line box: a paragraph, a heading, a list item, a label … */
export type Run = {
  readonly place: Place;
  readonly parts: readonly Part[];
  readonly text: string;
  /** Characters inside links, inside bold, inside italics. */
  readonly linked: number;
  readonly strong: number;
  readonly slanted: number;
  /** Marks of inline elements that hold most of the run. */
  readonly marks: number;
  /** A picture, film or frame stands right before it, in its element or beside that. */
  readonly afterMedia: boolean;
};

export type Runs = { readonly runs: readonly Run[]; readonly places: readonly Place[] };

type Frame = {
  next: ChildNode | null;
  readonly single: boolean;
  readonly place: Place;
  readonly opened: boolean;
  readonly linked: boolean;
  readonly strong: boolean;
  readonly slanted: boolean;
  readonly marks: number;
};

const controls: ReadonlySet<string> = new Set(['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'IFRAME']);
const media: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'VIDEO', 'IFRAME', 'AUDIO', 'svg', 'CANVAS']);
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A page with more text nodes than this is cut here: beyond lies no article, only time. */
const mostNodes = 400_000;
/** So many lines, or characters, hold no article either; what follows them is not read. */
const mostRuns = 8_000;
const mostCharacters = 2_000_000;

export function namesOf(element: Element): string {
  const { id } = element;
  const role = element.getAttribute('role');
  const prop = element.getAttribute('itemprop');
  const test =
    element.getAttribute('data-testid') ?? element.getAttribute('data-component') ?? element.getAttribute('data-type');
  const names = element.getAttribute('class') ?? '';
  return `${names}${id ? ` ${id}` : ''}${role ? ` ${role}` : ''}${prop ? ` ${prop}` : ''}${test ? ` ${test}` : ''}`;
}

export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

/** Reads `root` and all below it, open shadow roots and their slots in the order in which they are shown. Never throws; linear. */
export function readRuns(root: Element): Runs {
  const runs: Run[] = [];
  const places: Place[] = [];
  let parts: Part[] = [];
  let length = 0;
  let linked = 0;
  let strong = 0;
  let slanted = 0;
  let marks = 0;
  let brokenLine = false;
  let nodes = 0;
  let characters = 0;
  /** Where the last picture stands that no text has followed yet. */
  let picture: Place | null = null;

  const open = (element: Element, parent: Place | null): Place => {
    const own = marksIn(namesOf(element));
    const place: Place = {
      element,
      tag: element.tagName,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      index: places.length,
      own,
      around: parent ? parent.around | parent.own : 0,
      first: runs.length,
      last: -1,
      controls: 0,
    };
    places.push(place);
    return place;
  };
  const push = (place: Place, text: string): void => {
    let afterMedia = false;
    for (let p: Place | null = place, steps = 0; picture && p && steps < 3; p = p.parent, steps++)
      afterMedia ||= p === picture || p === picture.parent;
    picture = null;
    characters += text.length;
    if (runs.length >= mostRuns || characters > mostCharacters) nodes = mostNodes + 1;
    runs.push({ place, parts, text, linked: Math.min(linked, text.length), strong, slanted, marks, afterMedia });
  };
  const flush = (place: Place): void => {
    if (parts.length > 0 && length > 0) {
      const text = fold(parts);
      if (text) push(place, text);
    }
    if (parts.length > 0) parts = [];
    length = linked = strong = slanted = marks = 0;
    brokenLine = false;
  };
  const addText = (node: Text, frame: Frame): void => {
    const ink = node.data.trim().length;
    parts.push(node);
    if (ink === 0) return;
    brokenLine = false;
    length += ink;
    if (frame.linked) linked += ink;
    if (frame.strong) strong += ink;
    if (frame.slanted) slanted += ink;
    if (length === ink) marks = frame.marks;
    else marks &= frame.marks;
  };

  const top = open(root, null);
  const plain = { single: false, opened: false, linked: false, strong: false, slanted: false, marks: 0 };
  const frames: Frame[] = [{ ...plain, next: root.firstChild, place: top, opened: true }];
  while (frames.length > 0) {
    const frame = frames[frames.length - 1]!;
    const node = frame.next;
    if (!node || nodes > mostNodes) {
      frames.pop();
      if (frame.opened) {
        flush(frame.place);
        frame.place.last = runs.length - 1;
        if (frame.place.parent) frame.place.parent.controls += frame.place.controls;
      }
      continue;
    }
    frame.next = frame.single ? null : node.nextSibling;
    if (node.nodeType === 3 || node.nodeType === 4) {
      nodes++;
      addText(node as Text, frame);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (!isWhole(element)) continue;
    const tag = element.tagName;
    if (tag === 'BR') {
      if (brokenLine) flush(frame.place);
      else {
        parts.push(null);
        brokenLine = true;
      }
      continue;
    }
    if (tag === 'HR') flush(frame.place);
    if (silent.has(tag) || isHidden(element)) {
      if (controls.has(tag)) frame.place.controls++;
      if (media.has(tag)) picture = frame.place;
      continue;
    }
    const lineGoesOn = inline.has(tag) || (tag.includes('-') && lineOnly.has(frame.place.tag) && !element.shadowRoot);
    if (lineGoesOn) {
      const own = element.attributes.length > 0 ? marksIn(namesOf(element)) : 0;
      if (own & mark.hidden) continue;
      if (tag === 'SLOT') {
        const assigned = (element as HTMLSlotElement).assignedNodes();
        for (const child of [...assigned].reverse())
          frames.push({ ...frame, next: child as ChildNode, single: true, opened: false });
        if (assigned.length > 0) continue;
      }
      frames.push({
        next: element.firstChild,
        single: false,
        place: frame.place,
        opened: false,
        linked: frame.linked || tag === 'A',
        strong: frame.strong || tag === 'B' || tag === 'STRONG',
        slanted: frame.slanted || tag === 'I' || tag === 'EM',
        marks: frame.marks | own,
      });
      continue;
    }
    flush(frame.place);
    const place = open(element, frame.place);
    if (place.own & mark.hidden && !/^(?:MAIN|ARTICLE|BODY)$/.test(tag)) {
      place.last = runs.length - 1;
      continue;
    }
    frames.push({
      next: (element.shadowRoot ?? element).firstChild,
      single: false,
      place,
      opened: true,
      linked: frame.linked,
      strong: frame.strong,
      slanted: frame.slanted,
      marks: 0,
    });
  }
  flush(top);
  return { runs, places };
}
