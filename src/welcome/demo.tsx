// The demo: a made-up article and, beside it, the card that the background has just made of it.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../article.ts';
import { CardView } from '../card/card.tsx';
import type { Actions } from '../card/surroundings.ts';
import type { Interface } from '../card/words.ts';
import { findingKinds } from '../kinds.ts';
import { send } from '../messages.ts';
import { createAnchor } from '../page/anchor/create-anchor.ts';
import { createPainter, type Painter } from '../page/paint/painter.ts';
import { demoArticle } from './demo-article.ts';

const { text, blocks } = demoArticle;

/** Paints the card's findings into the article's paragraphs, as the reader script does in a news page. */
function paintDemo(root: HTMLElement, card: Card, face: Interface): Painter {
  const nodes = [...root.querySelectorAll('[data-block]')];
  const parts = nodes.map((node) => [...node.childNodes].filter((child): child is Text => child instanceof Text));
  const anchor = createAnchor({ article: demoArticle, nodes, parts, root: document });
  const painter = createPainter(document, anchor, {
    face,
    showLegend: false,
    onLegendDismissed: () => undefined,
    onKinds: () => undefined,
  });
  painter.paint(card, new Set(findingKinds));
  return painter;
}

type DemoCard =
  | { readonly state: 'reading' }
  | { readonly state: 'failed' }
  | { readonly state: 'read'; readonly card: Card };

export function Demo({ face }: { readonly face: Interface }): JSX.Element {
  const { words } = face;
  const [demo, setDemo] = useState<DemoCard>({ state: 'reading' });
  const article = useRef<HTMLElement>(null);
  const painter = useRef<Painter | null>(null);

  useEffect(() => {
    void send('try-article', { article: demoArticle }).then((sent) =>
      setDemo(sent.ok ? { state: 'read', card: sent.answer } : { state: 'failed' }),
    );
  }, []);
  useEffect(() => {
    if (demo.state !== 'read' || !article.current) return;
    const own = paintDemo(article.current, demo.card, face);
    painter.current = own;
    return () => own.clear();
  }, [demo, face]);

  const actions = useMemo<Actions>(
    () => ({
      onShow: (span) => void painter.current?.flash(span),
      onMark: (span) => void painter.current?.mark(span),
      onCopy: null,
    }),
    [],
  );
  return (
    <div class="demo">
      <article ref={article} class="story" lang="en">
        {blocks.map((block) => {
          const content = text.slice(block.start, block.end);
          return block.type === 'headline' ? (
            <h3 key={block.start} data-block>
              {content}
            </h3>
          ) : (
            <p key={block.start} data-block>
              {content}
            </p>
          );
        })}
      </article>
      <div class="demo-card">
        {demo.state === 'reading' && (
          <p class="reading" role="status">
            {words('state_reading')}
          </p>
        )}
        {demo.state === 'failed' && <p>{words('welcome_try_failed')}</p>}
        {demo.state === 'read' && <CardView card={demo.card} face={face} actions={actions} level={3} />}
      </div>
    </div>
  );
}
