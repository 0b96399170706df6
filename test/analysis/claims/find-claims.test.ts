import { describe, expect, test } from 'vitest';
import { articleOf, claimsIn } from './reading-of.ts';

describe('findClaims', () => {
  test('gives the words at their offsets', () => {
    const text = 'The bridge is safe, Mayor Ada Quill said on Monday. "We checked it twice," she added.';
    const claims = claimsIn(text);
    expect(claims.map(({ speaker, cue, text: content }) => ({ speaker, cue, content }))).toEqual([
      { speaker: 'Mayor Ada Quill', cue: 'said', content: ['The bridge is safe'] },
      { speaker: 'Mayor Ada Quill', cue: 'added', content: ['We checked it twice'] },
    ]);
    expect(claims.map(({ speakerSpan }) => text.slice(speakerSpan!.start, speakerSpan!.end))).toEqual([
      'Mayor Ada Quill',
      'she',
    ]);
    for (const claim of claims) {
      claim.spans.forEach(({ start, end }, i) => {
        expect(text.slice(start, end)).toBe(claim.text[i]);
      });
      expect(text.slice(claim.cueSpan!.start, claim.cueSpan!.end)).toBe(claim.cue);
    }
  });

  test.each([
    ['"The gate was open," Lee said.', 'direct'],
    ['Lee said the gate was "wide open".', 'mixed'],
    ['Lee said the gate was open.', 'indirect'],
    ['Lee said the fund sold its "B Notes" at a loss.', 'indirect'],
  ])('tells the form of %s', (text, form) => {
    expect(claimsIn(text).map((claim) => claim.form)).toEqual([form]);
  });

  test('takes a quotation that is set apart and repeated for one', () => {
    const text = [
      'The council put the cost at £3m in a paper published in May.',
      '“We were told to wait, and we have waited”',
      'Ana Lee, the head of the union, said: “We were told to wait, and we have waited. Patience is not a policy.”',
    ].join('\n');
    expect(claimsIn(text).map(({ speaker, text: content }) => [speaker, content])).toEqual([
      ['The council', ['the cost at £3m in a paper published in May']],
      ['Ana Lee', ['We were told to wait, and we have waited. Patience is not a policy']],
    ]);
  });

  test('the reader claims nothing', () => {
    const text = 'You will find that the pump is quiet. Ada Quill said you say too little.';
    expect(claimsIn(text).map(({ speaker, text: content }) => [speaker, content])).toEqual([
      ['Ada Quill', ['you say too little']],
    ]);
  });

  test('what is worth noting is nobody’s claim', () => {
    expect(claimsIn('It is worth noting that the pump is quiet.')).toEqual([]);
  });

  test('is quiet about a text without claims', () => {
    expect(claimsIn('The ferry left at noon. It carried forty cars.')).toEqual([]);
    expect(claimsIn('')).toEqual([]);
    expect(articleOf('').blocks).toEqual([]);
  });

  test('cuts a quotation at the paragraph', () => {
    const claims = claimsIn(
      '"The pumps failed," Lee said. "Nobody came.\n"Then the dam broke and the valley was lost."',
    );
    expect(claims.map(({ text, cue, form }) => ({ text, cue, form }))).toEqual([
      { text: ['The pumps failed', 'Nobody came'], cue: 'said', form: 'direct' },
      { text: ['Then the dam broke and the valley was lost'], cue: null, form: 'direct' },
    ]);
  });
});
