// @vitest-environment jsdom
// The card never waits for what earlier articles say about it.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Context } from '../../src/context/statement.ts';
import { noContext } from '../../src/context/statement.ts';
import { sampleCard } from '../storage/sample-card.ts';

const asked: string[] = [];
let answer: (context: Context) => void = () => undefined;
vi.mock('../../src/messages.ts', () => ({
  send: (kind: string) => {
    asked.push(`${kind} while the page shows “${document.body.textContent}”`);
    return new Promise((resolve) => {
      answer = (context) => resolve({ ok: true, answer: context });
    });
  },
}));
const { useContextOf } = await import('../../src/popup/earlier.ts');

const view = (key: string | null) =>
  ({ kind: 'card', card: sampleCard(null, `Card ${key}`), key, unsaved: null, painted: false }) as const;

function Surface({ shown }: { readonly shown: ReturnType<typeof view> }) {
  const { changed } = useContextOf(shown);
  return (
    <p>
      {shown.card.article.headline}
      {changed ? ', changed' : ''}
    </p>
  );
}

const changed: Context = { ...noContext, changed: { lastRead: 1, headline: null, added: [], removed: [] } };
const show = (shown: ReturnType<typeof view>) => act(() => render(<Surface shown={shown} />, document.body));

test('the card stands before anything is asked, and stays when the answer comes late or not at all', async () => {
  const one = view('a');
  await show(one);
  expect(asked).toEqual(['context-of while the page shows “Card a”']);
  expect(document.body.textContent).toBe('Card a');
  const late = answer;
  await act(async () => late(changed));
  expect(document.body.textContent).toBe('Card a, changed');
});

test('an answer about another page is none, and what was not stored is not asked about', async () => {
  await show(view('b'));
  const late = answer;
  const before = asked.length;
  await show(view(null));
  await act(async () => late(changed));
  expect(document.body.textContent).toBe('Card null');
  expect(asked).toHaveLength(before);
});
