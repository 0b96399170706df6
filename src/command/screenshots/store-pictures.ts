// What the stores show: screenshots of 1280×800 and the small tile of 440×280, as PNG.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../browser/session.ts';
import { projectRoot } from '../project.ts';
import type { Camera } from './camera.ts';
import { type Frame, shoot, takePictures } from './pictures.ts';

const screen: Frame = { width: 1280, height: 800, scale: 1, type: 'png' };
const tile: Frame = { width: 440, height: 280, scale: 1, type: 'png' };

/** The tile's words are drawn large: a store shows it at half its size. */
const tilePage = (icon: string): string => `<style>
  body{margin:0;height:280px;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:14px;background:#18304a;color:#ecf1f6;font-family:system-ui,sans-serif}
  .name{display:flex;align-items:center;gap:20px;font:700 58px Georgia,serif;letter-spacing:-.01em}
  p{margin:0;font-size:21px}mark{background:#ffbe3d;color:#18304a;padding:2px 8px;border-radius:4px}</style>
  <div class="name"><img src="data:image/png;base64,${icon}" width="84" height="84" alt="">Nutgraf</div>
  <p>Who says <mark>what</mark>, and whose <mark>figures</mark></p>`;

/** File names in icons/store and their bytes. */
export async function takeStorePictures(session: Session, camera: Camera): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const { name, bytes } of await takePictures(session, camera, screen)) files.set(`${name}.png`, bytes);

  const page = await session.openPage('about:blank');
  await page.setContent(tilePage(readFileSync(join(projectRoot, 'icons/128.png')).toString('base64')));
  files.set('tile.png', await shoot(page, tile));
  await page.close();
  return files;
}
