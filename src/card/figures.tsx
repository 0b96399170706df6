// The figures: large numbers with what they count, who gives them and as of when; bars where several can be compared.
import type { JSX } from 'preact';
import type { Card, Figure } from '../article.ts';
import { certainFrom } from '../kinds.ts';
import { formatDate } from './dates.ts';
import { barGroups, countsBeside, orderFigures, setFigure, sizeOf, wordsOf } from './figure-groups.ts';
import { CopyButton, Place } from './line.tsx';
import { quotation } from './quotation.ts';
import { Fold, Section } from './section.tsx';
import { type Surroundings, useSurroundings } from './surroundings.ts';
import { number, separator } from './words.ts';
import { workedOut } from './worked-out.ts';

const detailsOf = (surroundings: Surroundings, figure: Figure): string[] => [
  ...(figure.by ? [surroundings.words('given_by', figure.by)] : []),
  ...(figure.asOf ? [surroundings.words('as_of', formatDate(surroundings, figure.asOf))] : []),
];

/** Who gives it and as of when; each wraps as a whole where it can. */
function Told({ figure }: { readonly figure: Figure }): JSX.Element | null {
  const details = detailsOf(useSurroundings(), figure);
  if (details.length === 0) return null;
  return (
    <span class="told">
      {details.map((detail, i) => (
        <span key={detail}>
          {i > 0 && separator}
          <span class="whole">{detail}</span>
        </span>
      ))}
    </span>
  );
}

const copyOf = (surroundings: Surroundings, figure: Figure) => () =>
  quotation(surroundings, surroundings.article, {
    text: wordsOf(figure),
    span: figure,
    speaker: figure.by,
  });

function Tile({ figure }: { readonly figure: Figure }): JSX.Element {
  const surroundings = useSurroundings();
  const { article } = surroundings;
  const setting = setFigure(figure);
  const counted = countsBeside(figure);
  return (
    <li class="figure line">
      <Place span={figure} lang={article.language}>
        {setting.before && <span class="beside">{setting.before} </span>}
        <b class={sizeOf(setting)}>{setting.large}</b>
        {setting.after && !counted?.goesOn && <span class="beside"> {setting.after}</span>}
        {counted && <span class="counts"> {counted.goesOn ? `${setting.after} ${counted.words}` : counted.words}</span>}
      </Place>
      <Told figure={figure} />
      <span class="value" role="note">
        {workedOut(surroundings, figure)}
      </span>
      <CopyButton text={copyOf(surroundings, figure)} />
    </li>
  );
}

function Bars({ figures }: { readonly figures: readonly Figure[] }): JSX.Element {
  const surroundings = useSurroundings();
  const top = Math.max(...figures.map((figure) => figure.high ?? figure.value));
  return (
    <ul class="bars">
      {figures.map((figure) => {
        const counted = countsBeside(figure);
        const width = `${Math.max(1.5, (100 * (figure.high ?? figure.value)) / top)}%`;
        return (
          <li key={figure.id} class="compared line">
            <Place span={figure} lang={surroundings.article.language}>
              <b>{figure.text}</b> {counted && <span class="counts">{counted.words} </span>}
              <Told figure={figure} />
              <span class="rod" style={{ inlineSize: width }} aria-hidden="true" />
            </Place>
            <span class="value" role="note">
              {workedOut(surroundings, figure)}
            </span>
            <CopyButton text={copyOf(surroundings, figure)} />
          </li>
        );
      })}
    </ul>
  );
}

/** So many tiles are taken in at a glance. */
const atOnce = 8;

export function Figures({ card }: { readonly card: Card }): JSX.Element | null {
  const surroundings = useSurroundings();
  if (card.figures.length === 0) return null;
  const certain = card.figures.filter((figure) => figure.confidence >= certainFrom);
  const uncertain = card.figures.filter((figure) => figure.confidence < certainFrom);
  const bars = barGroups(certain);
  const barred = new Set(bars.flat());
  const tiles = orderFigures(certain.filter((figure) => !barred.has(figure)));
  const shown = tiles.length <= atOnce + 2 ? tiles : tiles.slice(0, atOnce);
  const further = tiles.slice(shown.length);
  const list = (figures: readonly Figure[]) => (
    <ul class="figures">
      {figures.map((figure) => (
        <Tile key={figure.id} figure={figure} />
      ))}
    </ul>
  );
  return (
    <Section id="figure" icon="figure" title={surroundings.words('kind_figures')} count={card.figures.length}>
      {bars.map((group) => (
        <Bars key={group[0]?.id} figures={group} />
      ))}
      {shown.length > 0 && list(shown)}
      {further.length > 0 && (
        <Fold summary={surroundings.words('more', number(surroundings, further.length))}>{list(further)}</Fold>
      )}
      {uncertain.length > 0 && (
        <Fold class="uncertain" summary={surroundings.words('less_certain', number(surroundings, uncertain.length))}>
          {list(uncertain)}
        </Fold>
      )}
    </Section>
  );
}
