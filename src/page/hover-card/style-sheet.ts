// How the hover card and the legend look. Inside the shadow root only; follows the reader's light or dark preference.
import { findingKinds, kinds } from '../../kinds.ts';
import type { Shades } from '../paint/shades.ts';

const kindRule =
  (tone: 'light' | 'dark', shades: Shades) =>
  (kind: (typeof findingKinds)[number]): string =>
    `.${kind} { --line: ${shades[kind][tone].line} }`;

const signRule = (kind: (typeof findingKinds)[number]): string =>
  `.${kind} .sign { text-decoration: underline ${kinds[kind].underline} var(--line) 2px; text-underline-offset: 3px }`;

const base = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  display: block !important; z-index: 2147483647 !important; user-select: none !important; -webkit-user-select: none !important; }
@media print { :host { display: none !important } }
.card, .legend { --paper: #fffefb; --ink: #1f2328; --soft: #57606a; --edge: #d5d8dd; --focus: #2563a8;
  box-sizing: border-box; position: fixed; background: var(--paper); color: var(--ink); border: 1px solid var(--edge);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start; overflow-wrap: anywhere; }
.card { width: max-content; max-width: min(340px, calc(100vw - 24px)); max-height: calc(100vh - 24px); overflow: auto; border-radius: 10px;
  padding: 12px 14px; box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 8px 28px rgb(0 0 0 / 0.16); }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
.finding + .finding { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--edge) }
p { margin: 0 }
.label { color: var(--line); font-size: 12px; margin-bottom: 3px; font-weight: 600; letter-spacing: 0.01em }
.title { font-size: 16px; font-weight: 650; line-height: 1.3; margin: 1px 0 3px }
.quiet { color: var(--soft); font-size: 13px }
.line + .quiet, .quiet + .line { margin-top: 3px }
.walk { display: flex; align-items: center; gap: 4px; margin: 10px -6px -5px; color: var(--soft); font-size: 12.5px }
.walk .place { flex: 1; text-align: center; font-variant-numeric: tabular-nums }
button { all: unset; box-sizing: border-box; min-width: 28px; height: 28px; border-radius: 6px; text-align: center; cursor: pointer; color: var(--soft); font-size: 15px }
button:hover { background: rgb(127 127 127 / 0.14); color: var(--ink) }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px }
.legend { inset-block-end: var(--above, 16px); inset-inline-end: 16px; display: flex; align-items: center; gap: 2px; padding: 3px 4px 3px 8px; border-radius: 18px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 4px 16px rgb(0 0 0 / 0.12); font-size: 13px; max-width: calc(100vw - 32px); flex-wrap: wrap }
.legend .kind { width: auto; padding: 0 8px; font-size: 13px; line-height: 28px; color: var(--ink) }
.legend .kind[aria-pressed="false"] { color: var(--soft) }
.legend .kind[aria-pressed="false"] .sign { text-decoration: none }
@media (prefers-color-scheme: dark) {
  .card, .legend { --paper: #1d2026; --ink: #eceef1; --soft: #a6adb8; --edge: #3a3f48; --focus: #8cc0f5 }
}
@media (forced-colors: active) { .card, .legend { border: 1px solid CanvasText } }
@media (prefers-reduced-motion: no-preference) { .card { animation: in 120ms ease-out } @keyframes in { from { opacity: 0; translate: 0 3px } } }
`;

export function shadowRules(shades: Shades): string {
  const light = findingKinds.map(kindRule('light', shades)).join('\n');
  const dark = findingKinds.map(kindRule('dark', shades)).join('\n');
  return `${base}\n${findingKinds.map(signRule).join('\n')}\n${light}\n@media (prefers-color-scheme: dark) {\n${dark}\n}`;
}
