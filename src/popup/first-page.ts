// What a surface asks first of all, since the reader waits for it: settings, what is known of the page at hand, its card from the archive.
import { readSettings, type Settings } from '../settings.ts';
import { currentTab, type PageTab } from './tab.ts';
import { openStored, toldView, type View } from './view.ts';

/** `view`: null where it takes longer than a first look. */
export type Page = { readonly tab: PageTab | null; readonly view: View | null };

export type Asked = { readonly page: Promise<Page>; readonly settings: Promise<Settings> };

async function firstPage(): Promise<Page> {
  const tab = await currentTab();
  return { tab, view: tab && (await toldView(tab.id)) };
}

const world = globalThis as { nutgrafAsked?: Asked };

/** Asks, once a document: the popup's small first script does while the browser still loads the large one. */
export function asked(): Asked {
  if (!world.nutgrafAsked) {
    // Database, page and settings are asked for side by side.
    void openStored();
    world.nutgrafAsked = { page: firstPage(), settings: readSettings() };
  }
  return world.nutgrafAsked;
}
