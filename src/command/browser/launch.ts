// One door to both browsers.
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Launch, Session } from './session.ts';

export const launch = (name: BrowserName, options: Launch): Promise<Session> =>
  (name === 'firefox' ? launchFirefox : launchChromium)(options);
