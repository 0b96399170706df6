// node build.mjs [chromium] [firefox]      builds dist/<browser>/, both when none is named; a size above its budget fails.
// A surface (popup, panel, library, options, welcome) is a folder src/<surface>/ with index.html, main.tsx and style.css;
// it becomes <surface>.html, <surface>.js and <surface>.css, and index.html names them so. The panel loads the popup's scripts.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const at = (...path) => join(root, ...path);

/** Largest size in kB (1,000 bytes) after minifying and gzip. Raised on purpose, never by accident. */
const budgets = { 'detector.js': 5, 'reader.js': 45, 'popup.js': 45, 'first.js': 7 };

const surfaces = ['popup', 'panel', 'library', 'options', 'welcome'].filter((name) =>
  existsSync(at('src', name, 'index.html')),
);
const contentScripts = { detector: 'src/content/detector.ts', reader: 'src/content/reader.ts' };

const manifests = {
  chromium: (manifest) => ({
    ...manifest,
    minimum_chrome_version: '128',
    permissions: [...manifest.permissions, ...(surfaces.includes('panel') ? ['sidePanel'] : [])],
    background: { service_worker: 'background.js' },
    ...(surfaces.includes('panel') ? { side_panel: { default_path: 'panel.html' } } : {}),
  }),
  firefox: (manifest) => ({
    ...manifest,
    background: { scripts: ['background.js'] },
    ...(surfaces.includes('panel')
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: 'Nutgraf',
            default_icon: 'icons/32.png',
            open_at_install: false,
          },
        }
      : {}),
    browser_specific_settings: {
      gecko: {
        id: 'nutgraf@nutgraf.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  }),
};

const shared = {
  bundle: true,
  format: 'iife',
  target: ['chrome128', 'firefox140'],
  minify: true,
  sourcemap: 'linked',
  sourcesContent: true,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/**
 * All that we ask of the extension API answers with promises of the browsers' own since manifest 3, so the polyfill gives
 * only its types: it would be two thirds of the detector, and a tenth of what the popup waits for.
 */
const bareBrowser = {
  name: 'bare-browser',
  setup(plugins) {
    plugins.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'bare', namespace: 'browser' }));
    plugins.onLoad({ filter: /./, namespace: 'browser' }, () => ({
      contents: 'export default globalThis.browser ?? globalThis.chrome;',
    }));
  },
};

/**
 * The tagger asks wink for sentences and parts of speech. Its automata for feelings and for entities, 125 kB of the package,
 * are loaded and never run: none, and a smaller one of its own, stand in.
 */
const leanTagger = {
  name: 'lean-tagger',
  setup(plugins) {
    plugins.onLoad({ filter: /wink-eng-lite-web-model.*eng-ner-model\.json$/ }, () => ({
      contents: '[]',
      loader: 'json',
    }));
    plugins.onLoad({ filter: /wink-eng-lite-web-model.*eng-sa-model\.json$/ }, ({ path }) => ({
      contents: readFileSync(path.replace('eng-sa-', 'eng-negation-')),
      loader: 'json',
    }));
  },
};

async function make(browser) {
  const out = at('dist', browser);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(at('icons'), join(out, 'icons'), { recursive: true, filter: (file) => !file.includes('store') });
  cpSync(at('src/locales'), join(out, '_locales'), { recursive: true });
  for (const name of surfaces) {
    cpSync(at('src', name, 'index.html'), join(out, `${name}.html`));
    if (existsSync(at('src', name, 'pictures')))
      cpSync(at('src', name, 'pictures'), join(out, 'pictures'), { recursive: true });
  }
  for (const file of trainedWeights()) cpSync(file, join(out, 'trained', file.split(/[\\/]/).pop()));

  const entries = { background: 'src/background/main.ts', first: 'src/popup/first.ts' };
  for (const name of surfaces) {
    if (existsSync(at('src', name, 'main.tsx'))) entries[name] = `src/${name}/main.tsx`;
    if (existsSync(at('src', name, 'style.css')))
      await build({ ...shared, entryPoints: { [name]: `src/${name}/style.css` }, outdir: out });
  }
  await build({ ...shared, entryPoints: entries, outdir: out, plugins: [leanTagger, bareBrowser] });
  await build({ ...shared, entryPoints: contentScripts, outdir: out, plugins: [bareBrowser] });

  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const manifest = manifests[browser]({ ...JSON.parse(readFileSync(at('manifest.json'), 'utf8')), version });
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  holdBudgets(browser, out);
  holdManifest(manifest, out);
}

function trainedWeights() {
  return readdirSync(at('src/language'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /trained[\\/][^\\/]+\.bin$/.test(file))
    .map((file) => at('src/language', file))
    .sort();
}

function holdBudgets(browser, out) {
  for (const file of readdirSync(out)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    const size = gzipSync(readFileSync(join(out, file)), { level: 9 }).length / 1000;
    const budget = budgets[file];
    console.log(`${browser}/${file}  ${size.toFixed(1)} kB${budget ? ` of ${budget}` : ''}`);
    if (budget && size > budget)
      throw new Error(`${file} is over its budget: take something out, or raise the budget on purpose`);
  }
}

/** Every file that the manifest names must be there: the browsers say so late or never. */
function holdManifest(manifest, out) {
  const named = JSON.stringify(manifest).match(/"[\w/-]+\.(?:js|html|png)"/g) ?? [];
  const missing = named.map((name) => name.slice(1, -1)).filter((name) => !existsSync(join(out, name)));
  if (missing.length > 0) throw new Error(`manifest.json names ${missing.join(', ')}, which the build does not make`);
}

const wanted = process.argv.slice(2);
for (const browser of wanted.length > 0 ? wanted : Object.keys(manifests)) {
  if (!manifests[browser]) throw new Error(`no browser "${browser}": ${Object.keys(manifests).join(' or ')}`);
  await make(browser);
}
