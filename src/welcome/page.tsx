// The first run: what it does in three pictures, one choice, and a demo to try.
import type { JSX } from 'preact';
import type { Interface, WordKey } from '../card/words.ts';
import { Choice } from './choice.tsx';
import { Demo } from './demo.tsx';

const pictures: readonly {
  readonly file: string;
  readonly alt: WordKey;
  readonly title: WordKey;
  readonly text: WordKey;
}[] = [
  { file: 'card.webp', alt: 'picture_card', title: 'welcome_card_title', text: 'welcome_card_text' },
  { file: 'page.webp', alt: 'picture_page', title: 'welcome_page_title', text: 'welcome_page_text' },
  { file: 'panel.webp', alt: 'picture_panel', title: 'welcome_panel_title', text: 'welcome_panel_text' },
];

export function WelcomePage({ face }: { readonly face: Interface }): JSX.Element {
  const { words } = face;
  return (
    <div class="page">
      <header class="bar">
        <span class="wordmark">Nutgraf</span>
      </header>
      <main>
        <h1>{words('welcome_title')}</h1>
        <p class="intro">{words('welcome_intro')}</p>
        <ul class="pictures">
          {pictures.map(({ file, alt, title, text }) => (
            <li key={file}>
              <img src={`pictures/${file}`} alt={words(alt)} width="640" height="480" />
              <h2>{words(title)}</h2>
              <p>{words(text)}</p>
            </li>
          ))}
        </ul>
        <Choice face={face} />
        <section aria-labelledby="try">
          <h2 id="try">{words('welcome_try')}</h2>
          <p class="hint">{words('welcome_try_text')}</p>
          <Demo face={face} />
        </section>
      </main>
    </div>
  );
}
