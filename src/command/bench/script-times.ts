// Processor time of a content script in a page, as Chromium's own trace has it.
import type { Browser } from 'puppeteer-core';

type TraceEvent = {
  readonly name: string;
  /** Microseconds: of processor time, and by the wall's clock. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

const rounds = 5;

/** Milliseconds of each evaluation (compiling included) of the script whose address ends in `file`, over several rounds. */
export async function scriptTimes(browser: Browser, addresses: readonly string[], file: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  for (let round = 0; round < rounds; round++)
    for (const address of addresses) {
      await page.goto(address);
      // The script runs when the document is idle, which may be after its load.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  const bytes = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly TraceEvent[] };
  return traceEvents
    .filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith(file))
    .map(({ tdur, dur }) => (tdur ?? dur ?? Number.NaN) / 1000);
}
