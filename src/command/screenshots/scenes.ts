// What is photographed: every surface, light and dark, short and long, left to right and right to left, narrow and wide.
import type { Settings } from '../../settings.ts';

/** What lies behind the popup: the demo report as it was read, the same swollen, or a page that is no article. */
export type Subject = 'report' | 'swollen' | 'refused';

export type Scene = {
  readonly name: string;
  /** Page of the extension; `?tab=` is added for popup and panel. */
  readonly file: string;
  /** CSS pixels. */
  readonly width: number;
  readonly settings?: Partial<Settings>;
  readonly subject?: Subject;
  readonly forcedColours?: boolean;
  /** Opens all folds. */
  readonly unfolded?: boolean;
};

const themes = ['light', 'dark'] as const;

/** Names are file names; `popup-swollen-320-dark`. */
export const scenes: readonly Scene[] = [
  ...themes.flatMap((theme): Scene[] => [
    { name: `popup-${theme}`, file: 'popup.html', width: 440, subject: 'report', settings: { theme } },
    {
      name: `popup-unfolded-${theme}`,
      file: 'popup.html',
      width: 440,
      subject: 'report',
      settings: { theme },
      unfolded: true,
    },
    { name: `popup-swollen-${theme}`, file: 'popup.html', width: 440, subject: 'swollen', settings: { theme } },
    { name: `popup-refused-${theme}`, file: 'popup.html', width: 440, subject: 'refused', settings: { theme } },
    { name: `panel-${theme}`, file: 'panel.html', width: 360, subject: 'report', settings: { theme } },
    {
      name: `options-${theme}`,
      file: 'options.html',
      width: 900,
      settings: { theme, automatic: 'sites', sites: ['courier.example'] },
    },
    { name: `welcome-${theme}`, file: 'welcome.html', width: 1200, settings: { theme } },
    { name: `library-${theme}`, file: 'library.html', width: 1200, settings: { theme } },
  ]),
  { name: 'popup-320', file: 'popup.html', width: 320, subject: 'swollen', unfolded: true },
  { name: 'popup-800', file: 'popup.html', width: 800, subject: 'swollen', unfolded: true },
  { name: 'popup-arabic', file: 'popup.html', width: 440, subject: 'report', settings: { language: 'ar' } },
  { name: 'popup-hindi', file: 'popup.html', width: 440, subject: 'report', settings: { language: 'hi' } },
  { name: 'options-arabic', file: 'options.html', width: 900, settings: { language: 'ar', automatic: 'all' } },
  {
    name: 'options-320',
    file: 'options.html',
    width: 320,
    settings: { language: 'de', automatic: 'sites', sites: ['courier.example'] },
  },
  { name: 'welcome-arabic', file: 'welcome.html', width: 1200, settings: { language: 'ar' } },
  { name: 'welcome-320', file: 'welcome.html', width: 320 },
  { name: 'popup-forced-colours', file: 'popup.html', width: 440, subject: 'report', forcedColours: true },
  { name: 'options-forced-colours', file: 'options.html', width: 900, forcedColours: true },
];

/** A news page with its highlights, one of them pointed at. */
export type PageScene = {
  readonly name: string;
  /** The page's own style: it is there before the page is read. */
  readonly style: string;
  readonly theme: 'light' | 'dark';
  readonly forcedColours?: boolean;
};

const ground = (text: string, behind: string): string => `
  body { background: ${behind} !important; }
  body * { background: none !important; color: ${text} !important; }`;

export const pageScenes: readonly PageScene[] = [
  { name: 'page-light', style: '', theme: 'light' },
  { name: 'page-dark', style: ground('#e9e9ea', '#15181d'), theme: 'dark' },
  { name: 'page-grey', style: ground('#1b1b1b', '#9a9a9a'), theme: 'light' },
  {
    name: 'page-photo',
    // Dark and bright within one line, as a photograph is.
    style: ground('#fff', 'repeating-radial-gradient(circle at 30% 20%, #3a4a2c, #7d6a45 90px, #2c3f57 190px)'),
    theme: 'dark',
  },
  { name: 'page-forced-colours', style: '', theme: 'dark', forcedColours: true },
];
