// Pages that are no article, or cannot be read: a plain sentence, nothing stored, and Read it anyway where that is possible.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../src/command/browser/session.ts';
import { ask, badgeOf, browsers, openStage, type Stage, storedCount, tabOf } from './stage.ts';

/** The smallest PDF that viewers open. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const german = `<!DOCTYPE html><html lang="de"><head><title>Brücke gesperrt</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Brücke gesperrt","datePublished":"2026-03-02"}</script></head>
<body><article><h1>Brücke nach Hochwasser gesperrt</h1>${'<p>Der Rat der Stadt hat am Montag die alte Brücke über den Fluss gesperrt, nachdem das Hochwasser zwei Pfeiler beschädigt hatte. Die Bürgermeisterin sagte, man werde sie erst öffnen, wenn die Fachleute jeden Stein geprüft haben.</p>'.repeat(6)}</article></body></html>`;

describe.each(browsers)('in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  /** What the popup says of a page in the card's place. */
  async function told(address: string): Promise<string> {
    const page = await stage.session.openPage(address);
    const popup = await stage.session.openPopup(page);
    const text = await until('the notice', () =>
      popup.evaluate<string>(`document.querySelector('.state:not(.reading)')?.innerText ?? ''`),
    );
    await popup.close();
    await page.close();
    return text;
  }

  test.each(['home', 'section-world', 'search', 'product', 'forum', 'login'])(
    '%s: no article, in plain words',
    async (slug) => {
      expect(await told(stage.recorder.address(slug))).toContain('This does not look like a news article.');
    },
  );

  test('where there is a text all the same, the reader may insist', async () => {
    expect(await told(stage.recorder.address('forum'))).toContain('Read it anyway');
  });

  test('a page of the browser', async () => {
    const address = name === 'firefox' ? 'about:license' : 'chrome://version/';
    expect(await told(address)).toContain('This is a page of the browser itself');
  });

  test('a page without text', async () => {
    const address = stage.recorder.serve('/empty', { body: '<!DOCTYPE html><title>Empty</title><p> </p>' });
    expect(await told(address)).toContain('There is no text on this page.');
  });

  test('a page that is nothing but a frame', async () => {
    const inner = stage.recorder.address('science-lake');
    const body = `<!DOCTYPE html><title>Frame</title><style>body{margin:0}iframe{width:100vw;height:100vh;border:0}</style><iframe src="${inner}"></iframe>`;
    expect(await told(stage.recorder.serve('/frame', { body }))).toContain('in a frame of another site');
  });

  test('a PDF', async () => {
    const address = stage.recorder.serve('/report.pdf', { body: Buffer.from(pdf), type: 'application/pdf' });
    expect(await told(address)).toContain('This is a PDF.');
  });

  test('a language that it does not read', async () => {
    expect(await told(stage.recorder.serve('/bruecke', { body: german }))).toContain(
      'a language that Nutgraf does not read yet',
    );
  });

  test('nothing of all this was stored', async () => expect(await storedCount(stage.session)).toBe(0));

  test('Read it anyway reads it', async () => {
    const page = await stage.session.openPage(stage.recorder.address('forum'));
    const tabId = await tabOf(stage.session, page);
    const popup = await stage.session.openPopup(page);
    await popup.click('.state .press');
    const ends = `document.querySelector('.section') ? 'card' : document.querySelector('.state:not(.reading) h1')?.innerText ?? ''`;
    const end = await until('the end', async () => {
      const text = await popup.evaluate<string>(ends);
      return text.includes('does not look like') ? '' : text;
    });
    expect(end).toBe('card');
    expect(await storedCount(stage.session)).toBe(1);
    expect(await ask(stage.session, 'tab-state', { tabId })).toMatchObject({ ok: true, answer: { state: 'read' } });
    expect(await badgeOf(stage.session, tabId)).not.toBe('');
  });
});
