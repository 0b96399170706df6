// A section of the card: its heading carries the kind's sign and the number of its lines; folds hide what is secondary.
import type { ComponentChildren, JSX } from 'preact';
import { Heading } from './heading.tsx';
import { Icon, type IconName } from './icons.tsx';
import { useSurroundings } from './surroundings.ts';
import { number } from './words.ts';

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly icon?: IconName;
  readonly count?: number;
  readonly children: ComponentChildren;
};

export function Section({ id, title, icon, count, children }: SectionProps): JSX.Element {
  const surroundings = useSurroundings();
  return (
    <section class={`section section-${id}`} aria-labelledby={`nutgraf-${id}`}>
      <Heading of="title" id={`nutgraf-${id}`}>
        {icon && <Icon name={icon} />}
        <span>{title}</span>
        {count !== undefined && <span class="count">{number(surroundings, count)}</span>}
      </Heading>
      {children}
    </section>
  );
}

type FoldProps = { readonly summary: string; readonly class?: string; readonly children: ComponentChildren };

export function Fold({ summary, class: name = '', children }: FoldProps): JSX.Element {
  return (
    <details class={`fold ${name}`}>
      <summary>
        <Icon name="fold" />
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
