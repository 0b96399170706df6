// npm run screenshots [-- chromium|firefox] [--only NAME] [--pictures]
// Photographs every surface in both browsers into dist/screenshots/<browser>/. --pictures also renews the welcome page's
// pictures (src/welcome/pictures), which the README and the stores show too.
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
import { takePictures } from './screenshots/pictures.ts';
import { scenes } from './screenshots/scenes.ts';
import { serveArticles } from './serve-articles.ts';

type Wish = { readonly only: string | undefined; readonly pictures: boolean };

async function photographIn(name: BrowserName, { only, pictures }: Wish): Promise<boolean> {
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
      if (!png) continue;
      writeFileSync(join(folder, `${scene.name}.png`), png);
      console.log(`dist/screenshots/${name}/${scene.name}.png`);
    }
    if (pictures && name === 'chromium') {
      const shelf = join(projectRoot, 'src/welcome/pictures');
      mkdirSync(shelf, { recursive: true });
      for (const picture of await takePictures(session, camera)) {
        writeFileSync(join(shelf, `${picture.name}.webp`), picture.webp);
        console.log(`src/welcome/pictures/${picture.name}.webp`);
      }
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
  options: { only: { type: 'string' }, pictures: { type: 'boolean', default: false } },
});
for (const name of ['chromium', 'firefox'] as const) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (!(await photographIn(name, { only: values.only, pictures: values.pictures }))) process.exitCode = 1;
}
