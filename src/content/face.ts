// The words of the hover card. A page's script may not open files of the extension: a chosen language comes by message.
import { interfaceOf } from '../locale.ts';
import { send } from '../messages.ts';
import type { PageFace } from '../page/hover-card/words.ts';

export async function faceOf(language: string): Promise<PageFace> {
  const sent = language === 'auto' ? undefined : await send('page-words', {});
  return interfaceOf(language, sent?.ok ? sent.answer : null);
}
