// The pictures of the welcome page and of the README: the demo report with the popup over it, with its highlights, with the panel beside it.
import type { Page } from 'puppeteer-core';
import { type Session, until } from '../browser/session.ts';
import type { Camera } from './camera.ts';

/** CSS pixels; shot at `scale` for sharp screens. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly type: 'webp' | 'png';
};
export const welcomeFrame: Frame = { width: 960, height: 720, scale: 1, type: 'webp' };

export type Picture = { readonly name: 'card' | 'page' | 'panel'; readonly bytes: Buffer };

const asAddress = (picture: Buffer, { type }: Frame): string =>
  `data:image/${type};base64,${picture.toString('base64')}`;

/** The page as `frame` wants it, `width` CSS pixels wide. */
export async function shoot(page: Page, frame: Frame, width = frame.width, height = frame.height): Promise<Buffer> {
  await page.setViewport({ width, height, deviceScaleFactor: frame.scale });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const how = frame.type === 'webp' ? ({ type: 'webp', quality: 62 } as const) : ({ type: 'png' } as const);
  return Buffer.from(await page.screenshot(how));
}

/** Two shots in one frame; `place` is CSS for the second. */
async function compose(
  session: Session,
  frame: Frame,
  back: Buffer,
  front: Buffer,
  backWidth: number,
  place: string,
): Promise<Buffer> {
  const page = await session.openPage('about:blank');
  await page.setContent(`<style>body{margin:0;position:relative;overflow:hidden;background:#fff}
    img{position:absolute;top:0;left:0;display:block}</style>
    <img src="${asAddress(back, frame)}" width="${backWidth}"><img src="${asAddress(front, frame)}" style="${place}">`);
  const picture = await shoot(page, frame);
  await page.close();
  return picture;
}

export async function takePictures(session: Session, camera: Camera, frame: Frame): Promise<readonly Picture[]> {
  const { page, tabId } = await camera.subject('report');
  await page.bringToFront();
  await until('the highlights', () => page.evaluate('CSS.highlights.size > 0'));
  // As a reader sees it who has answered the consent banner and scrolled to the report's first paragraphs.
  await page.evaluate(`(() => {
    [...document.querySelectorAll('button')].find((button) => /accept/i.test(button.textContent))?.click();
    const paragraphs = [...document.querySelectorAll('article p, main p')].filter((p) => p.textContent.length > 120);
    paragraphs[1]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy(0, -90);
  })()`);
  const whole = await shoot(page, frame);
  const narrow = await shoot(page, frame, frame.width - 380);
  const surface = async (file: string, width: number, height: number) => {
    const shown = await session.openExtensionPage(`${file}?tab=${tabId}`);
    await until('the card', () => shown.evaluate('!!document.querySelector(".card")'));
    const picture = await shoot(shown, frame, width, height);
    await shown.close();
    return picture;
  };
  const popup = await surface('popup.html', 400, 600);
  const panel = await surface('panel.html', 380, frame.height);
  const shadow = 'box-shadow:0 6px 28px rgb(0 0 0/.35);border-radius:8px;outline:1px solid rgb(0 0 0/.15)';
  return [
    {
      name: 'card',
      bytes: await compose(
        session,
        frame,
        whole,
        popup,
        frame.width,
        `width:400px;left:auto;right:24px;top:16px;${shadow}`,
      ),
    },
    { name: 'page', bytes: whole },
    {
      name: 'panel',
      bytes: await compose(
        session,
        frame,
        narrow,
        panel,
        frame.width - 380,
        'width:380px;left:auto;right:0;border-left:1px solid #bbb;box-sizing:border-box',
      ),
    },
  ];
}
