// Who may ask what, and the answers; send() and receive(). The only place that names a message.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Article, Block, Card, Origin, Span } from './article.ts';
import type { Context } from './context/statement.ts';

/** Why a page is not read, in the order in which it is found out. */
export type Refusal =
  | 'browser-page'
  | 'pdf'
  | 'no-access'
  | 'frame'
  | 'empty'
  | 'not-an-article'
  | 'too-short'
  | 'unsupported-language';

/** Why a card is shown that is not in the archive: the reader's wish, or what the archive answered. */
export type Unsaved = 'private-window' | 'quota' | 'refused' | 'damaged' | 'newer' | 'unavailable';

/** interrupted: the tab was closed or navigated, or the browser ended the background, while the page was read. */
export type Failure = 'interrupted' | 'fault';

/** What is known about the page of a tab. `painted`: its findings are highlighted. */
export type TabState =
  | { readonly state: 'unread' }
  | { readonly state: 'reading' }
  /** The card lies in the archive under `key`. */
  | {
      readonly state: 'read';
      readonly url: string;
      readonly key: string;
      readonly claims: number;
      readonly painted: boolean;
    }
  /** Read, but not in the archive: the card lives as long as the page does. */
  | {
      readonly state: 'unsaved';
      readonly url: string;
      readonly reason: Unsaved;
      readonly card: Card;
      readonly painted: boolean;
    }
  /** `because`: names of rules, strongest first. `anyway`: reading it all the same is possible. */
  | {
      readonly state: 'refused';
      readonly reason: Refusal;
      readonly because: readonly string[];
      readonly anyway: boolean;
    }
  | { readonly state: 'failed'; readonly reason: Failure };

/** What the background makes of an article that a page sent. It is stored before this is answered. */
export type Analysed = {
  readonly card: Card;
  readonly saved: { readonly key: string } | { readonly unsaved: Unsaved };
};

/** Messages of an interface language by key, as its file has them. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

type Nothing = Readonly<Record<never, never>>;
export type Tab = { readonly tabId: number };
export type Found = { readonly found: boolean };
export type Painted = { readonly painted: boolean };

/** Every message: who sends it (a news page's script, or a page or the background of the extension), what it asks, what is answered. */
export type Contract = {
  /** The detector found an article: load the reader into its page. */
  'article-here': { from: 'page'; ask: Nothing; answer: null };
  /** The reader read its page: analyse it and keep it. */
  'article-read': { from: 'page'; ask: { readonly article: Article }; answer: Analysed };
  /** The interface's words in the language that the reader chose; null: the browser's own. */
  'page-words': { from: 'page'; ask: Nothing; answer: Words | null };
  /** The page's state changed by itself (it was left for another one, it came back): ask it. */
  'page-changed': { from: 'page'; ask: Nothing; answer: null };

  /** Surfaces ask the background about a tab. */
  'tab-state': { from: 'extension'; ask: Tab; answer: TabState };
  /** Reads the page at hand, again if it was read before; `anyway`: also where it is taken for no article. */
  'read-tab': { from: 'extension'; ask: Tab & { readonly anyway: boolean }; answer: TabState };
  /** Scrolls the page to a span of its article and flashes it. */
  'show-span': { from: 'extension'; ask: Tab & Span; answer: Found };
  /** Marks a span while its line is hovered; null takes the mark away. */
  'mark-span': { from: 'extension'; ask: Tab & { readonly span: Span | null }; answer: Found };
  'paint-tab': { from: 'extension'; ask: Tab & { readonly on: boolean }; answer: Painted };
  /** What the earlier articles say about a stored one (`Entry.key`). */
  'context-of': { from: 'extension'; ask: { readonly key: string }; answer: Context };
  /** Forget what the reader's limits do not keep, index what was imported. Answered when it is done. */
  'tend-archive': { from: 'extension'; ask: Nothing; answer: null };
  /** What would be made of an article, without keeping it: the welcome page's demo. */
  'try-article': { from: 'extension'; ask: { readonly article: Article }; answer: Card };
  /** To open surfaces: the tab's state is another one, ask again. */
  'tab-changed': { from: 'extension'; ask: Tab; answer: null };

  /** The background asks the reader in a page. */
  'page-tell': { from: 'extension'; ask: Nothing; answer: TabState };
  'page-read': { from: 'extension'; ask: { readonly anyway: boolean }; answer: TabState };
  /** The card of the page that is being read, to be shown while it is still on its way to the disk. */
  'page-card': { from: 'extension'; ask: { readonly card: Card }; answer: null };
  'page-show': { from: 'extension'; ask: Span; answer: Found };
  'page-mark': { from: 'extension'; ask: { readonly span: Span | null }; answer: Found };
  /** null: the other way round. */
  'page-paint': { from: 'extension'; ask: { readonly on: boolean | null }; answer: Painted };
  /** To the next (1) or previous (-1) finding. */
  'page-step': { from: 'extension'; ask: { readonly by: 1 | -1 }; answer: Found };
};

export type Kind = keyof Contract;
export type Ask<K extends Kind> = Contract[K]['ask'];
export type Answer<K extends Kind> = Contract[K]['answer'];

/** Who asks: the tab is the browser's word, never the message's. `tabId` and `url` are those of a page's script. */
export type Caller = { readonly tabId: number; readonly url: string; readonly isPrivate: boolean };

export type Handlers<K extends Kind> = {
  readonly [P in K]: (ask: Ask<P>, caller: Caller) => Answer<P> | Promise<Answer<P>>;
};

/** no-listener: nobody is there (any more). rejected: wrong sender or shape. fault: the other side threw. */
export type Sent<A> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly reason: 'no-listener' | 'rejected' | 'fault'; readonly detail: string };

/** Errors do not survive the way between processes, so they travel as data. */
type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly reason: 'rejected' | 'fault'; readonly detail: string };

/** Asks the background (or, from the background, the open surfaces). Never throws. */
export function send<K extends Kind>(kind: K, ask: Ask<K>): Promise<Sent<Answer<K>>> {
  return sent(() => browser.runtime.sendMessage({ ...ask, kind }));
}

/** Asks the reader in the top frame of a tab. Never throws. */
export function sendToPage<K extends Kind>(tabId: number, kind: K, ask: Ask<K>): Promise<Sent<Answer<K>>> {
  return sent(() => browser.tabs.sendMessage(tabId, { ...ask, kind }, { frameId: 0 }));
}

async function sent<A>(post: () => Promise<unknown>): Promise<Sent<A>> {
  try {
    const reply = await post();
    if (isRecord(reply) && typeof reply.ok === 'boolean') return reply as Sent<A>;
    return { ok: false, reason: 'no-listener', detail: 'no answer' };
  } catch (error) {
    // The browser rejects when nobody listens, when the other side ends meanwhile, and when the extension was updated.
    return { ok: false, reason: 'no-listener', detail: String(error) };
  }
}

/** Answers the kinds that `handlers` names; all others are left to whoever else listens. Returns how to stop. */
export function receive<K extends Kind>(handlers: Handlers<K>): () => void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: Reply) => void,
  ): true | undefined => {
    const kind = isRecord(message) ? message.kind : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return undefined;
    void answer(handlers, kind as K, message, sender).then(reply);
    return true;
  };
  // A listener that calls back works in every browser, with and without the polyfill; its type knows promises only.
  const add = listener as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(add);
  return () => browser.runtime.onMessage.removeListener(add);
}

async function answer<K extends Kind>(
  handlers: Handlers<K>,
  kind: K,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  const reject = (why: string): Reply => {
    console.warn(`Nutgraf refused the message "${kind}": ${why}`);
    return { ok: false, reason: 'rejected', detail: why };
  };
  if (sender.id !== browser.runtime.id) return reject('it comes from somebody else');
  const isExtension = sender.url?.startsWith(browser.runtime.getURL('')) ?? sender.tab === undefined;
  const isPage = !isExtension && sender.tab?.id !== undefined && sender.frameId === 0;
  const { from, ask: shape } = borders()[kind];
  if (from === 'page' ? !isPage : !isExtension) return reject(`only a ${from} may send it`);
  if (!shape(message)) return reject('it has the wrong shape');
  const { id: tabId = -1, incognito: isPrivate = false } = sender.tab ?? {};
  try {
    return { ok: true, answer: await handlers[kind](message, { tabId, url: sender.url ?? '', isPrivate }) };
  } catch (error) {
    console.error(`Nutgraf failed at the message "${kind}"`, error);
    return { ok: false, reason: 'fault', detail: String(error) };
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Shape<T> = (value: unknown) => value is T;
type Fields<T> = { readonly [P in keyof T]-?: Shape<T[P]> };

function record<T>(fields: Fields<T>): Shape<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value): value is T => isRecord(value) && names.every((name) => fields[name](value[name]));
}
const oneOf =
  <T extends string>(...choices: readonly T[]): Shape<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);
const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);
const list =
  <T>(shape: Shape<T>, longest: number): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= longest && value.every(shape);
const text =
  (longest: number): Shape<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest;
const flag: Shape<boolean> = (value) => typeof value === 'boolean';
const whole: Shape<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const nothing: Shape<Nothing> = (value): value is Nothing => isRecord(value);

/** Far above any article; what is longer is no article, or an attack on the archive. */
export const longestText = 2_000_000;
const line = text(10_000);

/** What a message must look like, and who alone may send it. A function, so that scripts that only send leave it out. */
function borders(): { readonly [K in Kind]: { readonly from: Contract[K]['from']; readonly ask: Shape<Ask<K>> } } {
  const tab = { tabId: whole };
  const span = { start: whole, end: whole };
  return {
    'article-here': { from: 'page', ask: nothing },
    'article-read': { from: 'page', ask: record<Ask<'article-read'>>({ article: isArticle }) },
    'page-words': { from: 'page', ask: nothing },
    'page-changed': { from: 'page', ask: nothing },
    'tab-state': { from: 'extension', ask: record<Ask<'tab-state'>>(tab) },
    'read-tab': { from: 'extension', ask: record<Ask<'read-tab'>>({ ...tab, anyway: flag }) },
    'show-span': { from: 'extension', ask: record<Ask<'show-span'>>({ ...tab, ...span }) },
    'mark-span': { from: 'extension', ask: record<Ask<'mark-span'>>({ ...tab, span: orNull(record<Span>(span)) }) },
    'paint-tab': { from: 'extension', ask: record<Ask<'paint-tab'>>({ ...tab, on: flag }) },
    'context-of': { from: 'extension', ask: record<Ask<'context-of'>>({ key: line }) },
    'tend-archive': { from: 'extension', ask: nothing },
    'try-article': { from: 'extension', ask: record<Ask<'try-article'>>({ article: isArticle }) },
    'tab-changed': { from: 'extension', ask: record<Ask<'tab-changed'>>(tab) },
    'page-tell': { from: 'extension', ask: nothing },
    'page-read': { from: 'extension', ask: record<Ask<'page-read'>>({ anyway: flag }) },
    'page-card': { from: 'extension', ask: record<Ask<'page-card'>>({ card: isCard }) },
    'page-show': { from: 'extension', ask: record<Ask<'page-show'>>(span) },
    'page-mark': { from: 'extension', ask: record<Ask<'page-mark'>>({ span: orNull(record<Span>(span)) }) },
    'page-paint': { from: 'extension', ask: record<Ask<'page-paint'>>({ on: orNull(flag) }) },
    'page-step': {
      from: 'extension',
      ask: record<Ask<'page-step'>>({ by: (value): value is 1 | -1 => value === 1 || value === -1 }),
    },
  };
}

const origin = oneOf<Origin>('json-ld', 'meta', 'visible', 'url', 'given');
const isBlock = record<Block>({
  start: whole,
  end: whole,
  type: oneOf('headline', 'standfirst', 'paragraph', 'heading', 'quote', 'list', 'caption', 'embed', 'entry'),
});

/** An article as the pages' readers send it: every field of its type, blocks in order and within the text. */
export function isArticle(value: unknown): value is Article {
  const shape = record<Article>({
    isArticle: flag,
    kind: oneOf('article', 'live', 'too-short', 'not-an-article', 'unsupported-language'),
    headline: line,
    standfirst: orNull(line),
    byline: list(line, 200),
    published: orNull(line),
    modified: orNull(line),
    publisher: orNull(line),
    language: orNull(line),
    section: orNull(line),
    url: orNull(line),
    words: whole,
    cutOff: flag,
    from: (from): from is Article['from'] => isRecord(from) && Object.values(from).every(origin),
    text: text(longestText),
    blocks: list(isBlock, 50_000),
    because: list(line, 100),
  });
  return shape(value) && blocksFit(value);
}

const isCard: Shape<Card> = (value): value is Card =>
  isRecord(value) &&
  isArticle(value.article) &&
  [value.summary, value.actors, value.claims, value.figures, value.dates, value.timeline].every(Array.isArray);

function blocksFit({ text, blocks }: Article): boolean {
  let end = 0;
  return blocks.every((block) => {
    const fits = block.start >= end && block.end >= block.start && block.end <= text.length;
    end = block.end;
    return fits;
  });
}
