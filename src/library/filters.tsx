// The filters of the list: where the words stand, whom it names, outlet, kind, days, order.
import type { JSX } from 'preact';
import type { ArticleKind } from '../article.ts';
import { type Interface, number, type WordKey } from '../card/words.ts';
import type { Row } from '../storage/archive.ts';
import type { Field } from '../storage/words.ts';
import { everything, outletsOf, type Selection, type Sorting } from './selection.ts';

type FiltersProps = {
  readonly face: Interface;
  readonly rows: readonly Row[];
  readonly field: Field;
  readonly onField: (field: Field) => void;
  readonly actor: string;
  readonly onActor: (name: string) => void;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
};

const places: readonly (readonly [Field, WordKey])[] = [
  ['anywhere', 'library_in_anywhere'],
  ['headline', 'library_in_headline'],
  ['actor', 'kind_actors'],
  ['figure', 'kind_figures'],
];
const sortings: readonly (readonly [Sorting, WordKey])[] = [
  ['read', 'library_by_read'],
  ['published', 'library_by_published'],
  ['outlet', 'library_by_outlet'],
  ['headline', 'library_by_headline'],
];
const kindNames: readonly (readonly [ArticleKind, WordKey])[] = [
  ['article', 'library_kind_article'],
  ['live', 'library_kind_live'],
  ['too-short', 'library_kind_short'],
  ['not-an-article', 'library_kind_page'],
];

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): JSX.Element {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(options[currentTarget.selectedIndex]![0])}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Filters(props: FiltersProps): JSX.Element {
  const { face, rows, field, onField, actor, onActor, selection, onSelection } = props;
  const { words } = face;
  const named = <T extends string>(options: readonly (readonly [T, WordKey])[]): [T, string][] =>
    options.map(([value, key]) => [value, words(key)]);
  const all: readonly ['', string] = ['', words('library_all')];
  const change = (part: Partial<Selection>) => onSelection({ ...selection, ...part });
  const outlets: [string, string][] = outletsOf(rows).map(({ outlet, count }) => [
    outlet,
    `${outlet} (${number(face, count)})`,
  ]);
  const isOpen = selection !== everything || actor !== '' || field !== 'anywhere';
  const day = (key: 'from' | 'to', label: string) => (
    <label class="choice">
      <span>{label}</span>
      <input
        type="date"
        value={selection[key]}
        onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="filters">
      <Choice label={words('library_in')} value={field} options={named(places)} onChange={onField} />
      <label class="choice">
        <span>{words('library_actor')}</span>
        <input type="search" value={actor} onInput={({ currentTarget }) => onActor(currentTarget.value)} />
      </label>
      <Choice
        label={words('library_outlet')}
        value={selection.outlet}
        options={[all, ...outlets]}
        onChange={(outlet) => change({ outlet })}
      />
      <Choice
        label={words('library_kind')}
        value={selection.kind}
        options={[all, ...named(kindNames)]}
        onChange={(kind) => change({ kind })}
      />
      {day('from', words('library_from'))}
      {day('to', words('library_to'))}
      <Choice
        label={words('library_sorted')}
        value={selection.sorting}
        options={named(sortings)}
        onChange={(sorting) => change({ sorting })}
      />
      {isOpen && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            onSelection(everything);
            onActor('');
            onField('anywhere');
          }}
        >
          {words('library_clear')}
        </button>
      )}
    </div>
  );
}
