// What stands in the card's place while there is none: reading, refused with its reason, failed.
import type { JSX } from 'preact';
import type { Interface, WordKey } from '../card/words.ts';
import type { Failure, Refusal, Unsaved } from '../messages.ts';

export const refusals: Readonly<Record<Refusal, WordKey>> = {
  'browser-page': 'refused_browser_page',
  pdf: 'refused_pdf',
  'no-access': 'refused_no_access',
  frame: 'refused_frame',
  empty: 'refused_empty',
  'not-an-article': 'refused_not_an_article',
  'too-short': 'refused_too_short',
  'unsupported-language': 'refused_unsupported_language',
};
export const failures: Readonly<Record<Failure | 'storage', WordKey>> = {
  interrupted: 'failed_interrupted',
  fault: 'failed_fault',
  storage: 'failed_storage',
};
export const unsaved: Readonly<Record<Unsaved, WordKey>> = {
  'private-window': 'unsaved_private_window',
  quota: 'unsaved_quota',
  refused: 'unsaved_refused',
  damaged: 'unsaved_damaged',
  newer: 'unsaved_newer',
  unavailable: 'unsaved_unavailable',
};

const Lines = (): JSX.Element => (
  <div class="lines" aria-hidden="true">
    <i class="wide" />
    <i />
    <i />
    <i class="short" />
  </div>
);

/** Until the page's state is known: most often too short a time for words. */
export function Waiting(): JSX.Element {
  return (
    <div class="state reading">
      <Lines />
    </div>
  );
}

export function Reading({ face }: { readonly face: Interface }): JSX.Element {
  return (
    <div class="state reading">
      <p>{face.words('state_reading')}</p>
      <Lines />
    </div>
  );
}

type MessageProps = {
  readonly face: Interface;
  readonly text: string;
  readonly because?: readonly string[];
  readonly button: string | null;
  readonly onPress: () => void;
};

export function Message({ face, text, because = [], button, onPress }: MessageProps): JSX.Element {
  return (
    <div class="state">
      <h1>{text}</h1>
      {button !== null && (
        <button type="button" class="press" onClick={onPress}>
          {button}
        </button>
      )}
      {because.length > 0 && (
        <details class="because">
          <summary>{face.words('why')}</summary>
          <ul lang="en">
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
