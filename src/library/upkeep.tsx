// What the archive takes and how to take it along: size, export, import, forgetting by site, by date, everything.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { number, plural } from '../card/words.ts';
import { send } from '../messages.ts';
import type { Row } from '../storage/archive.ts';
import { askForRoom, type Room, roomOf } from '../storage/room.ts';
import { archiveFile, saveBlob } from './archive-file.ts';
import { faultText } from './fault-text.ts';
import type { PageProps } from './page-props.ts';

type UpkeepProps = PageProps & { readonly rows: readonly Row[] | null; readonly reload: () => void };

export function Upkeep({ face, archive, tell, rows, reload }: UpkeepProps): JSX.Element {
  const { words } = face;
  const [room, setRoom] = useState<Room | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void roomOf().then(setRoom);
  }, [rows]);
  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    tell(await work());
    setBusy(false);
    reload();
  };
  const exportAll = () =>
    run(async () => {
      const made = await archiveFile(archive, new Date());
      if (!made.ok) return faultText(face, made.fault);
      const { blob, name, articles, damaged } = made.value;
      saveBlob(blob, name);
      const left = damaged.length > 0 ? ` ${plural(face, 'library_damaged', damaged.length)}` : '';
      return plural(face, 'library_exported', articles) + left;
    });
  const importFile = (file: File) =>
    run(async () => {
      const imported = await archive.importFrom(file, (done, all) =>
        tell(words('library_importing', number(face, done), number(face, all))),
      );
      if (!imported.ok) return `${faultText(face, imported.fault)} (${imported.fault.detail})`;
      await send('tend-archive', {});
      return words('library_imported', number(face, imported.value.added), number(face, imported.value.merged));
    });
  const megabytes = room?.used ? number(face, Math.round(room.used / 100_000) / 10) : null;
  return (
    <div class="sheet">
      <h1>{words('library_upkeep')}</h1>
      <p>
        {plural(face, 'library_articles', rows?.length ?? 0)}
        {megabytes && ` · ${words('library_megabytes', megabytes)}`}
      </p>
      {room && !room.promised && (
        <p>
          {words('library_may_clear')}{' '}
          <button
            type="button"
            class="plain"
            onClick={() =>
              void askForRoom().then(async (granted) => {
                tell(words(granted ? 'library_promised' : 'library_not_promised'));
                setRoom(await roomOf());
              })
            }
          >
            {words('library_ask_room')}
          </button>
        </p>
      )}
      <section>
        <h2>{words('library_take_along')}</h2>
        <p class="told">{words('library_take_along_why')}</p>
        <button type="button" class="plain" disabled={busy} onClick={() => void exportAll()}>
          {words('library_export')}
        </button>
        <label class="plain">
          {words('library_import')}
          <input
            type="file"
            accept=".json,application/json"
            class="unseen"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void importFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </section>
      <Forgetting face={face} archive={archive} rows={rows} busy={busy} run={run} />
    </div>
  );
}

type ForgettingProps = Pick<UpkeepProps, 'face' | 'archive' | 'rows'> & {
  readonly busy: boolean;
  readonly run: (work: () => Promise<string>) => Promise<void>;
};

function Forgetting({ face, archive, rows, busy, run }: ForgettingProps): JSX.Element {
  const { words } = face;
  const [site, setSite] = useState('');
  const [before, setBefore] = useState('');
  const sites = [...new Set((rows ?? []).map((row) => row.site).filter(Boolean))].sort();
  const told = (forgotten: Awaited<ReturnType<typeof archive.forgetWhere>>): string =>
    forgotten.ok ? plural(face, 'library_forgotten_count', forgotten.value) : faultText(face, forgotten.fault);
  return (
    <section>
      <h2>{words('library_forgetting')}</h2>
      <p>
        <select
          aria-label={words('library_site')}
          value={site}
          onChange={({ currentTarget }) => setSite(currentTarget.value)}
        >
          <option value="">{words('library_site')}</option>
          {sites.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <Sure
          label={words('library_forget_site')}
          sure={words('library_sure')}
          disabled={busy || !site}
          onSure={() => void run(async () => told(await archive.forgetWhere({ site })))}
        />
      </p>
      <p>
        <input
          type="date"
          aria-label={words('library_read_before')}
          value={before}
          onInput={({ currentTarget }) => setBefore(currentTarget.value)}
        />
        <Sure
          label={words('library_forget_before')}
          sure={words('library_sure')}
          disabled={busy || !before}
          onSure={() =>
            void run(async () => told(await archive.forgetWhere({ readBefore: Date.parse(`${before}T00:00`) })))
          }
        />
      </p>
      <p>
        <Sure
          label={words('library_forget_all')}
          sure={words('library_sure')}
          disabled={busy || !rows?.length}
          onSure={() =>
            void run(async () => {
              const count = rows?.length ?? 0;
              const gone = await archive.forgetAll();
              return gone.ok ? plural(face, 'library_forgotten_count', count) : faultText(face, gone.fault);
            })
          }
        />
      </p>
    </section>
  );
}

type SureProps = {
  readonly label: string;
  readonly sure: string;
  readonly disabled: boolean;
  readonly onSure: () => void;
};

/** Asks once more in its own place: a dialog would be answered before it is read. */
function Sure({ label, sure, disabled, onSure }: SureProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <button
      ref={button}
      type="button"
      class={asked ? 'plain danger' : 'plain'}
      disabled={disabled}
      onBlur={() => setAsked(false)}
      onClick={() => {
        setAsked(!asked);
        if (asked) onSure();
      }}
    >
      {asked ? sure : label}
    </button>
  );
}
