// How long and how much the archive keeps, and what it takes at present.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { number, plural } from '../card/words.ts';
import { changeSettings } from '../settings.ts';
import type { OptionsProps } from './page.tsx';

const days = [30, 90, 365, 1095] as const;
const megabytes = [100, 500, 1000, 5000] as const;

/** A stored value that is none of the offered ones (from another version) is offered too. */
const withCurrent = (offered: readonly number[], current: number | null): number[] =>
  [...new Set([...offered, ...(current === null ? [] : [current])])].sort((a, b) => a - b);

function useUsedMegabytes(): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage === undefined ? null : usage / 1e6));
  }, []);
  return used;
}

type LimitProps = {
  readonly label: string;
  readonly none: string;
  readonly offered: readonly number[];
  readonly current: number | null;
  readonly write: (value: number) => string;
  readonly onChoose: (value: number | null) => void;
};

function Limit({ label, none, offered, current, write, onChoose }: LimitProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={current ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      >
        <option value="">{none}</option>
        {withCurrent(offered, current).map((value) => (
          <option key={value} value={value}>
            {write(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ArchiveOptions({ face, settings }: OptionsProps): JSX.Element {
  const { words } = face;
  const used = useUsedMegabytes();
  return (
    <section aria-labelledby="archive">
      <h2 id="archive">{words('options_archive')}</h2>
      <p class="hint">{words('archive_hint')}</p>
      <Limit
        label={words('keep_days')}
        none={words('keep_forever')}
        offered={days}
        current={settings.keepDays}
        write={(value) => plural(face, 'keep_for_days', value)}
        onChoose={(keepDays) => void changeSettings({ keepDays })}
      />
      <Limit
        label={words('keep_size')}
        none={words('keep_any_size')}
        offered={megabytes}
        current={settings.keepMegabytes}
        write={(value) => words('megabytes', number(face, value))}
        onChoose={(keepMegabytes) => void changeSettings({ keepMegabytes })}
      />
      {used !== null && <p class="hint">{words('archive_used', number(face, Math.round(used * 10) / 10))}</p>}
      <p>
        <a class="link" href="library.html">
          {words('open_library')}
        </a>
      </p>
    </section>
  );
}
