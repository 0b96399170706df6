// Headings of the card: their rank depends on where the card stands, their look does not.
import type { ComponentChildren, JSX } from 'preact';
import { useSurroundings } from './surroundings.ts';

const names = { headline: 0, title: 1, name: 2 } as const;

type HeadingProps = {
  readonly of: keyof typeof names;
  readonly id?: string;
  readonly class?: string;
  readonly lang?: string | null;
  readonly children: ComponentChildren;
};

export function Heading({ of, id, class: own = '', lang, children }: HeadingProps): JSX.Element {
  const { level } = useSurroundings();
  const Rank = `h${level + names[of]}` as 'h1';
  return (
    <Rank
      id={id}
      class={`${of} ${own}`}
      lang={lang ?? undefined}
      dir={lang ? 'auto' : undefined}
      tabIndex={of === 'name' ? undefined : -1}
    >
      {children}
    </Rank>
  );
}
