// Runs in an open surface: what it is told of its page from now on is swollen; `bare`: and without figures and places.
import type { Card } from '../../article.ts';
import type { TabState } from '../../messages.ts';
import { swollen } from './swollen-card.ts';

type Reply = { readonly ok: boolean; readonly answer: TabState };
type Runtime = { sendMessage: (message: { readonly kind: string }) => Promise<Reply> };
type World = { readonly browser?: { readonly runtime: Runtime }; readonly chrome?: { readonly runtime: Runtime } };

function swell(bare: boolean): void {
  const { browser, chrome } = globalThis as World;
  const { runtime } = (browser ?? chrome)!;
  const ask = runtime.sendMessage.bind(runtime);
  const shown = (card: Card): Card => {
    const large = swollen(card);
    return bare ? { ...large, figures: [], actors: large.actors.filter(({ kind }) => kind !== 'place') } : large;
  };
  runtime.sendMessage = async (message) => {
    const reply = await ask(message);
    if (message.kind !== 'tab-state' || !reply.ok || reply.answer.state !== 'read') return reply;
    return { ...reply, answer: { ...reply.answer, card: shown(reply.answer.card) } };
  };
}

Object.assign(globalThis, { swellNutgraf: swell });
