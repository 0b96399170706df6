// The options in their order.
import type { JSX } from 'preact';
import type { Interface } from '../card/words.ts';
import type { Settings } from '../settings.ts';
import { ArchiveOptions } from './archive.tsx';
import { HighlightOptions } from './highlights.tsx';
import { KeyOptions } from './keys.tsx';
import { LookOptions } from './look.tsx';
import { ReadingOptions } from './reading.tsx';

export type OptionsProps = { readonly face: Interface; readonly settings: Settings };

export function OptionsPage({ face, settings }: OptionsProps): JSX.Element {
  return (
    <div class="page">
      <header class="bar">
        <span class="wordmark">Nutgraf</span>
      </header>
      <main>
        <h1>{face.words('options_title')}</h1>
        <ReadingOptions face={face} settings={settings} />
        <HighlightOptions face={face} settings={settings} />
        <LookOptions face={face} settings={settings} />
        <ArchiveOptions face={face} settings={settings} />
        <KeyOptions face={face} />
      </main>
    </div>
  );
}
