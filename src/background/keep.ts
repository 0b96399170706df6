// A page's article becomes a card. The page may show it at once; that it is read is told when it is on disk.
import { analyse } from '../analysis/analyse.ts';
import type { Article, Card } from '../article.ts';
import { type Context, noContext } from '../context/statement.ts';
import type { Analysed, Caller } from '../messages.ts';
import { type Archive, openArchive } from '../storage/archive.ts';
import type { Result } from '../storage/result.ts';
import { openAnalyser } from './analyser.ts';
import { articleAddress } from './article-address.ts';
import { contextOfStored, openTracing } from './context.ts';

let opening: Promise<Result<Archive>> | undefined;

/** Opened once; a refusal is asked again next time, since the reader may have made room or unlocked the profile. */
export async function archiveOfReader(): Promise<Result<Archive>> {
  opening ??= openArchive();
  const opened = await opening;
  if (!opened.ok) opening = undefined;
  return opened;
}

export async function cardOf(article: Article): Promise<Card> {
  return analyse(article, await openAnalyser());
}

/** `onCard` hears of the card while it is on its way to the disk. */
export async function keepArticle(sent: Article, caller: Caller, onCard: (card: Card) => void): Promise<Analysed> {
  const article = { ...sent, url: articleAddress(sent.url, caller.url) };
  // The archive is opened while the weights are read; a private window needs none.
  if (!caller.isPrivate) void archiveOfReader();
  const card = await cardOf(article);
  onCard(card);
  if (caller.isPrivate) return { card, saved: { unsaved: 'private-window' } };
  const [archive, traceOf] = await Promise.all([archiveOfReader(), openTracing()]);
  const saved = archive.ok ? await archive.value.save(card, Date.now(), traceOf(card)) : archive;
  return { card, saved: saved.ok ? { key: saved.value.key } : { unsaved: saved.fault.kind } };
}

/** Never a fault: what cannot be read now is left unsaid. */
export async function contextOfArticle(key: string): Promise<Context> {
  const archive = await archiveOfReader();
  const context = archive.ok ? await contextOfStored(archive.value, key) : archive;
  if (!context.ok) console.warn('Nutgraf could not read its archive', context.fault);
  return context.ok ? context.value : noContext;
}
