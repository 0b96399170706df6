// A list of sites: names with a button each to take them away, and a field to add one.
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../card/icons.tsx';
import type { Interface } from '../card/words.ts';
import { siteOf } from '../settings.ts';

type SiteListProps = {
  readonly id: string;
  readonly face: Interface;
  readonly title: string;
  readonly sites: readonly string[];
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
  readonly beside?: (site: string) => ComponentChildren;
};

/** People paste addresses and type names: both name a site. A name without a dot is a slip, but for this machine's own. */
function siteIn(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  return site !== null && (site.includes('.') || site === 'localhost') ? site : null;
}

export function SiteList({ id, face, title, sites, onAdd, onRemove, beside }: SiteListProps): JSX.Element {
  const { words } = face;
  const [refused, setRefused] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    const site = siteIn(typed);
    setRefused(site === null ? typed : '');
    if (site === null || !field.current) return;
    field.current.value = '';
    onAdd(site);
  };
  return (
    <div class="sites">
      <h3 id={`${id}-title`}>{title}</h3>
      {sites.length === 0 && <p class="hint">{words('sites_empty')}</p>}
      <ul aria-labelledby={`${id}-title`}>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            {beside?.(site)}
            <button type="button" class="tool" aria-label={words('site_remove', site)} onClick={() => onRemove(site)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-label={words('site_name')}
          placeholder={words('site_name')}
          aria-invalid={refused !== ''}
          aria-describedby={`${id}-refused`}
        />
        <button type="submit" class="small">
          {words('site_add')}
        </button>
      </form>
      <p id={`${id}-refused`} role="alert">
        {refused === '' ? '' : words('site_invalid', refused)}
      </p>
    </div>
  );
}
