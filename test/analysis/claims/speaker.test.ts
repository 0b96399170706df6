import { describe, expect, test } from 'vitest';
import type { Actor, ActorKind, Span } from '../../../src/article.ts';
import { claimsIn } from './reading-of.ts';

/** An actor that is mentioned by each of `names`, wherever the text has them, and referred to at `references`. */
function actor(text: string, id: string, kind: ActorKind, names: readonly string[], more: Partial<Actor> = {}): Actor {
  const mentions: Span[] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!mentions.some(({ start, end }) => at < end && at + name.length > start))
        mentions.push({ start: at, end: at + name.length });
  return {
    id,
    name: names[0]!,
    kind,
    aliases: names,
    role: null,
    roleSpan: null,
    key: false,
    mentions: mentions.sort((a, b) => a.start - b.start),
    references: [],
    confidence: 0.9,
    because: 'name',
    ...more,
  };
}

const speakers = (text: string, actors: readonly Actor[]): (string | null)[] =>
  claimsIn(text, actors).map(({ speaker }) => speaker);

describe('speaker', () => {
  test('is the body without a name that "it" goes back to', () => {
    expect(speakers('The emergency service said the pier was shut. It said two boats sank.', [])).toEqual([
      'The emergency service',
      'The emergency service',
    ]);
  });

  test('is the actor whose name heads the phrase', () => {
    const text = 'Mayor Ada Quill, a critic of the port, said the pier was safe. Quill denied any delay.';
    const quill = actor(text, 'a1', 'person', ['Ada Quill', 'Quill']);
    const [first, second] = claimsIn(text, [quill]);
    expect(first).toMatchObject({ speaker: 'Ada Quill', speakerId: 'a1', anonymous: false });
    expect(text.slice(first!.speakerSpan!.start, first!.speakerSpan!.end)).toBe(
      'Mayor Ada Quill, a critic of the port',
    );
    expect(second).toMatchObject({ speaker: 'Ada Quill', speakerId: 'a1', stance: 'denies' });
  });

  test('is not the body that a spokesman speaks for', () => {
    const text = 'A spokesman for Harbor Freightways said the crane had been checked.';
    const body = actor(text, 'a1', 'organisation', ['Harbor Freightways']);
    expect(claimsIn(text, [body])[0]).toMatchObject({
      speaker: 'A spokesman for Harbor Freightways',
      speakerId: null,
      anonymous: false,
    });
  });

  test('is never an object pronoun: the subject stands before the relative', () => {
    const text = 'Karl Weiss left early. Island mayors who met him in Valletta on Sunday demanded a new ferry.';
    const weiss = actor(text, 'a1', 'person', ['Karl Weiss'], {
      references: [{ start: text.indexOf('him'), end: text.indexOf('him') + 3 }],
    });
    expect(speakers(text, [weiss])).toEqual(['Island mayors']);
  });

  test('is the antecedent of a relative behind an object pronoun', () => {
    const text = 'Aides found the files and sent them to the Herald, which reported that the ferry sank.';
    expect(speakers(text, [actor(text, 'a1', 'organisation', ['Herald'])])).toEqual(['Herald']);
  });

  test.each([
    ['Karl Weiss left early. According to him, the ferry sank.', 'Karl Weiss'],
    ['Karl Weiss left early. The paper quoted him as saying that the ferry sank.', 'Karl Weiss'],
    ['Karl Weiss left early. His lawyer said that the ferry sank.', 'His lawyer'],
  ])('is an object pronoun where a preposition or a quoting verb governs it: %s', (text, speaker) => {
    const at = text.search(/(?:him|His)\b/);
    const references = [{ start: at, end: at + 3 }];
    expect(speakers(text, [actor(text, 'a1', 'person', ['Karl Weiss'], { references })])).toEqual([speaker]);
  });

  test('is the person behind a description and a comma', () => {
    const text = 'The health minister, Ines Rocha, said the ward would open.';
    expect(speakers(text, [actor(text, 'a1', 'person', ['Ines Rocha'])])).toEqual(['Ines Rocha']);
  });

  test('is the person behind the comma, although the title stood for another before', () => {
    const text = 'The shadow secretary, Ana Lee, accused the mayor of delay.';
    const lee = actor(text, 'a1', 'person', ['Ana Lee']);
    const quill = actor(text, 'a2', 'person', ['Ada Quill'], { references: [{ start: 0, end: 20 }] });
    expect(speakers(text, [quill, lee])).toEqual(['Ana Lee']);
  });

  test('is whom a clause without commas describes', () => {
    const text = 'A clerk who did not want to be named said that the pier was shut.';
    expect(speakers(text, [])).toEqual(['A clerk']);
  });

  test('is whom the clause before an apposition is about', () => {
    const text = 'Ana Lee, who chairs Harbor, a charity for sailors, called the vote “a beginning, not a timetable”.';
    expect(speakers(text, [actor(text, 'a1', 'person', ['Ana Lee'])])).toEqual(['Ana Lee']);
  });

  test('is not what others are said to do', () => {
    const text = 'Down in the harbour hall, where the talks are said to have taken place on Friday.';
    for (const { speaker, speakerId } of claimsIn(text, [])) expect([speaker, speakerId]).toEqual([null, null]);
  });

  test('goes on with "he" although another man was named in between', () => {
    const text = 'Karl Weiss said the ship was late. It carried Otto Braun to Malta. He said nobody was hurt.';
    const weiss = actor(text, 'a1', 'person', ['Karl Weiss']);
    const braun = actor(text, 'a2', 'person', ['Otto Braun'], {
      references: [{ start: text.indexOf('He said'), end: text.indexOf('He said') + 2 }],
    });
    expect(speakers(text, [weiss, braun])).toEqual(['Karl Weiss', 'Karl Weiss']);
  });

  test('goes to "she" where the last speaker is called he', () => {
    const text = 'Karl Weiss said he was late. Ines Rocha arrived first. She said the door was open.';
    const he = text.indexOf('he was');
    const she = text.indexOf('She said');
    const weiss = actor(text, 'a1', 'person', ['Karl Weiss'], { references: [{ start: he, end: he + 2 }] });
    const rocha = actor(text, 'a2', 'person', ['Ines Rocha'], { references: [{ start: she, end: she + 3 }] });
    expect(speakers(text, [weiss, rocha])).toEqual(['Karl Weiss', 'Ines Rocha']);
  });

  test('reads "the governor" as the one with that title', () => {
    const text = 'Gov. Lena Brandt toured the dam. The governor said it would hold.';
    expect(speakers(text, [actor(text, 'a1', 'person', ['Lena Brandt'])])).toEqual(['Lena Brandt']);
  });

  test('reads "the official" as the last official who spoke', () => {
    const text = 'A senior Maltese official said the talks were over. The official said a text was ready.';
    expect(speakers(text, [])).toEqual(['A senior Maltese official', 'A senior Maltese official']);
  });

  test('reads the statement of a body as the body', () => {
    const text = 'A Harbor Freightways statement said the crane had been checked.';
    expect(speakers(text, [actor(text, 'a1', 'organisation', ['Harbor Freightways'])])).toEqual(['Harbor Freightways']);
  });

  test('reads "the company" as the one the text speaks of, "the commission" not', () => {
    const text =
      'Harbor Freightways lost money. The company said it would recover. The commission said it would watch.';
    expect(speakers(text, [actor(text, 'a1', 'organisation', ['Harbor Freightways'])])).toEqual([
      'Harbor Freightways',
      'The commission',
    ]);
  });

  test('is anonymous where nobody can find out who it was', () => {
    const anonymous = (text: string): boolean | undefined => claimsIn(text)[0]?.anonymous;
    expect(anonymous('Two people familiar with the talks said the price was open.')).toBe(true);
    expect(anonymous('A resident said the water was brown.')).toBe(true);
    expect(anonymous('Police said the water was brown.')).toBe(false);
    expect(anonymous('The report said the water was brown.')).toBe(false);
    expect(anonymous('Maltese officials said the water was brown.')).toBe(false);
  });

  test('is not the object of a verb with an auxiliary', () => {
    const text = 'Rival Northmere Systems, based in the harbour, will report results on February 12.';
    expect(claimsIn(text, [])).toEqual([]);
  });

  test('is never given to a claim without a source', () => {
    const text = 'Karl Weiss sailed on Monday. The trader is accused of hiding losses of two million dollars.';
    expect(claimsIn(text, [actor(text, 'a1', 'person', ['Karl Weiss'])])[0]).toMatchObject({
      speaker: null,
      speakerId: null,
      speakerSpan: null,
    });
  });
});

describe('disputed by', () => {
  const disputed = (text: string, actors: readonly Actor[]): string[][] =>
    claimsIn(text, actors).map(({ id, disputedBy }) => [id, ...disputedBy]);

  test('an accusation and the denial of the one accused', () => {
    const text =
      'The union accused Harbor Freightways of hiding the report. Harbor Freightways denied hiding the report from anyone.';
    const body = actor(text, 'a1', 'organisation', ['Harbor Freightways']);
    expect(disputed(text, [body])).toEqual([
      ['claim-1', 'claim-2'],
      ['claim-2', 'claim-1'],
    ]);
  });

  test.each([
    [
      'another matter',
      'The union accused Harbor Freightways of hiding the report. Harbor Freightways denied plans for a new quay in Sfax.',
    ],
    [
      'a negated denial',
      'The union accused Harbor Freightways of hiding the report. Harbor Freightways did not deny hiding the report from anyone.',
    ],
    [
      'a denier who was not accused',
      'The union accused the port of hiding the report. Harbor Freightways denied hiding the report from anyone.',
    ],
  ])('not %s', (_, text) => {
    const body = actor(text, 'a1', 'organisation', ['Harbor Freightways']);
    expect(claimsIn(text, [body]).flatMap(({ disputedBy }) => disputedBy)).toEqual([]);
  });
});
