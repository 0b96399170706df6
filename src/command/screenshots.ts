// npm run screenshots [-- chromium|firefox] [--only NAME] [--pictures] [--store]
// Photographs every surface in both browsers into dist/screenshots/<browser>/. --pictures also renews the welcome page's
// pictures (src/welcome/pictures), which the README shows too; --store those of the stores (icons/store).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from './browser/find-browser.ts';
import { launch } from './browser/launch.ts';
import { startRecorder } from './browser/recorder.ts';
import type { BrowserName } from './browser/session.ts';
import { projectRoot } from './project.ts';
import { openCamera } from './screenshots/camera.ts';
import { takePictures, welcomeFrame } from './screenshots/pictures.ts';
import { pageScenes, scenes } from './screenshots/scenes.ts';
import { takeStorePictures } from './screenshots/store-pictures.ts';
import { serveArticles } from './serve-articles.ts';

type Wish = { readonly only?: string | undefined; readonly pictures: boolean; readonly store: boolean };

async function photographIn(name: BrowserName, { only, pictures, store }: Wish): Promise<boolean> {
  const built = spawnSync(process.execPath, [join(projectRoot, 'build.mjs'), name], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const found = provideBrowser(name);
  if (built.status !== 0 || !found.ok) {
    if (!found.ok) console.error(found.advice);
    return false;
  }
  const extension = join(projectRoot, 'dist', name);
  const folder = join(projectRoot, 'dist/screenshots', name);
  mkdirSync(folder, { recursive: true });
  const site = await serveArticles();
  // Through the recorder the outlets' hosts lead to the fixture pages.
  const recorder = await startRecorder(site);
  const session = await launch(name, {
    extension,
    executable: found.executable,
    headless: true,
    proxy: recorder.proxy,
  });
  try {
    const camera = openCamera(session, site);
    for (const scene of scenes) {
      if (!existsSync(join(extension, scene.file)) || (only && !scene.name.includes(only))) continue;
      const png = await camera.photograph(scene);
      writeFileSync(join(folder, `${scene.name}.png`), png);
      console.log(`dist/screenshots/${name}/${scene.name}.png`);
    }
    for (const scene of pageScenes) {
      if (only && !scene.name.includes(only)) continue;
      writeFileSync(join(folder, `${scene.name}.png`), await camera.photographPage(scene));
      console.log(`dist/screenshots/${name}/${scene.name}.png`);
    }
    if (pictures && name === 'chromium') {
      const shelf = join(projectRoot, 'src/welcome/pictures');
      mkdirSync(shelf, { recursive: true });
      for (const picture of await takePictures(session, camera, welcomeFrame)) {
        writeFileSync(join(shelf, `${picture.name}.webp`), picture.bytes);
        console.log(`src/welcome/pictures/${picture.name}.webp`);
      }
    }
    if (store && name === 'chromium')
      for (const [file, bytes] of await takeStorePictures(session, camera)) {
        writeFileSync(join(projectRoot, 'icons/store', file), bytes);
        console.log(`icons/store/${file}`);
      }
    return true;
  } finally {
    await session.close();
    await recorder.close();
    await site.close();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    pictures: { type: 'boolean', default: false },
    store: { type: 'boolean', default: false },
  },
});
for (const name of ['chromium', 'firefox'] as const) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!(await photographIn(name, values))) process.exitCode = 1;
}
