// The legend in the corner: which sign stands for what, a switch for each kind, and a way to be rid of it for good.
import type { FindingKind } from '../../article.ts';
import { findingKinds, kinds } from '../../kinds.ts';
import { build, button, type Host } from './host.ts';
import type { PageFace } from './words.ts';

export type LegendActs = {
  readonly onKind: (kind: FindingKind, isShown: boolean) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onDismiss: () => void;
};

export type Legend = {
  readonly show: (shown: ReadonlySet<FindingKind>) => void;
  /** Looks again what else stands in the corner. */
  readonly settle: () => void;
  readonly hide: () => void;
};

/** Pixels between the legend and what it stands above. */
const gap = 16;

/**
 * Consent banners and video players like the same corner: the legend stands above what is fixed there, since a button that is
 * covered cannot be pressed. → pixels from the window's lower edge.
 */
function heightOfCorner(page: Document, legend: HTMLElement): number {
  const view = page.defaultView;
  if (!view) return gap;
  const { width, height, left } = legend.getBoundingClientRect();
  let bottom = gap;
  for (const share of [0.05, 0.5, 0.95]) {
    const under = page
      .elementsFromPoint(left + width * share, view.innerHeight - gap - height / 2)
      .find((element) => element.localName !== 'ng-host');
    for (let outer = under ?? null; outer; outer = outer.parentElement) {
      if (view.getComputedStyle(outer).position !== 'fixed') continue;
      const { top } = outer.getBoundingClientRect();
      // What covers half of the window is a dialog or a background: nothing is gained by standing above it.
      if (top > view.innerHeight / 2) bottom = Math.max(bottom, view.innerHeight - top + gap);
    }
  }
  return bottom;
}

export function createLegend(page: Document, host: Host, face: PageFace, acts: LegendActs): Legend {
  let element: HTMLElement | null = null;
  let current: ReadonlySet<FindingKind> = new Set();
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    if (frame !== undefined) page.defaultView?.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    element?.remove();
    element = null;
  };
  const named = (key: 'page_previous' | 'page_next' | 'page_dismiss'): Readonly<Record<string, string>> => ({
    'aria-label': face.words(key),
    title: face.words(key),
  });
  const switches = findingKinds.map((kind) => ({
    kind,
    element: button(
      page,
      { class: `kind ${kind}` },
      build(page, 'span', { class: 'sign' }, face.words(kinds[kind].label)),
      () => acts.onKind(kind, !current.has(kind)),
    ),
  }));
  const create = (): HTMLElement =>
    build(
      page,
      'div',
      { class: 'legend', role: 'group', 'aria-label': face.words('page_legend') },
      ...switches.map((one) => one.element),
      button(page, named('page_previous'), '‹', () => acts.onStep(-1)),
      button(page, named('page_next'), '›', () => acts.onStep(1)),
      button(page, named('page_dismiss'), '×', () => {
        hide();
        acts.onDismiss();
      }),
    );
  const settle = (): void => {
    if (element) element.style.setProperty('--above', `${heightOfCorner(page, element)}px`);
  };
  const appear = (): void => {
    frame = undefined;
    host.attach();
    if (!element) {
      element = create();
      host.root.append(element);
    }
    settle();
  };
  return {
    hide,
    settle,
    // The buttons stay the same elements: a switch that was pressed keeps the focus.
    show: (shown) => {
      current = shown;
      for (const { kind, element: own } of switches) own.setAttribute('aria-pressed', String(shown.has(kind)));
      if (element) appear();
      // To find its place it has the page laid out: the frame with the highlights does not wait for that.
      else
        frame ??= page.defaultView?.requestAnimationFrame(() => {
          timer = setTimeout(appear);
        });
    },
  };
}
