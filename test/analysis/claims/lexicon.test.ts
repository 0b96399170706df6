// The forms of reporting verbs, with their irregular ones; what else a lexicon holds is what the language says.
import { expect, test } from 'vitest';
import { lexiconOf } from '../../../src/analysis/claims/lexicon.ts';
import { english } from '../../../src/language/en/index.ts';
import type { ReportingWords } from '../../../src/language/language.ts';

const words = {
  ...english.reporting,
  ...{
    verbs: {
      states: {
        say: 'clause quote',
        deny: 'object',
        admit: 'clause',
        agree: 'clause',
        see: 'object',
        press: 'object',
        go: 'object',
        buzz: 'object',
        catch: 'object',
        push: 'object',
        box: 'object',
        play: 'object',
        signal: 'clause',
        travel: 'clause',
        tell: 'hearer',
        'rule out': 'object',
        rule: 'clause',
        'point out': 'clause',
        use: 'clause',
        vow: 'to NP for',
        free: 'object',
      },
      denies: { deny: 'clause' },
    },
    irregular: { say: 'said', tell: 'told', go: 'went gone', see: 'saw seen' },
    nouns: { alleges: 'claim charge', states: 'word' },
    supportNouns: { hope: 'judges' },
    attitudes: { sure: 'judges' },
    hearsay: { reportedly: 'states' },
    always: ['said'],
    supportVerbs: ['voice'],
    silence: ['decline'],
    silentActs: ['say'],
    venues: ['statement'],
    times: ['monday'],
    auxiliaries: ['will'],
    negations: ['not'],
    unrealModals: ['may'],
    pronouns: {
      subjects: ['he'],
      objects: ['him'],
      possessive: ['his'],
      relative: ['who'],
      male: ['he'],
      female: ['she'],
      plural: ['they'],
      people: ['who'],
    },
    anonymous: ['official'],
    documents: ['report'],
    offices: ['mayor'],
    bodies: ['council'],
    issued: ['statement'],
    businesses: ['firm'],
    institutions: ['court'],
    deniedNouns: ['charge'],
  },
} as unknown as ReportingWords;
const lexicon = lexiconOf(words);

const forms: readonly (readonly [form: string, ...verbs: string[]])[] = [
  ['say', 'say: states clause,quote'],
  ['says', 'say: states clause,quote'],
  ['saying', 'say: states clause,quote'],
  ['said', 'say: states clause,quote'],
  ['deny', 'deny: states object', 'deny: denies clause'],
  ['denies', 'deny: states object', 'deny: denies clause'],
  ['denying', 'deny: states object', 'deny: denies clause'],
  ['denied', 'deny: states object', 'deny: denies clause'],
  ['admit', 'admit: states clause'],
  ['admits', 'admit: states clause'],
  ['admitting', 'admit: states clause'],
  ['admitted', 'admit: states clause'],
  ['agree', 'agree: states clause'],
  ['agrees', 'agree: states clause'],
  ['agreeing', 'agree: states clause'],
  ['agreed', 'agree: states clause'],
  ['see', 'see: states object'],
  ['sees', 'see: states object'],
  ['seeing', 'see: states object'],
  ['saw', 'see: states object'],
  ['seen', 'see: states object'],
  ['press', 'press: states object'],
  ['presses', 'press: states object'],
  ['pressing', 'press: states object'],
  ['pressed', 'press: states object'],
  ['go', 'go: states object'],
  ['goes', 'go: states object'],
  ['going', 'go: states object'],
  ['went', 'go: states object'],
  ['gone', 'go: states object'],
  ['buzz', 'buzz: states object'],
  ['buzzes', 'buzz: states object'],
  ['buzzing', 'buzz: states object'],
  ['buzzed', 'buzz: states object'],
  ['catch', 'catch: states object'],
  ['catches', 'catch: states object'],
  ['catching', 'catch: states object'],
  ['catched', 'catch: states object'],
  ['push', 'push: states object'],
  ['pushes', 'push: states object'],
  ['pushing', 'push: states object'],
  ['pushed', 'push: states object'],
  ['box', 'box: states object'],
  ['boxes', 'box: states object'],
  ['boxing', 'box: states object'],
  ['boxed', 'box: states object'],
  ['play', 'play: states object'],
  ['plays', 'play: states object'],
  ['playing', 'play: states object'],
  ['played', 'play: states object'],
  ['signal', 'signal: states clause'],
  ['signals', 'signal: states clause'],
  ['signaling', 'signal: states clause'],
  ['signaled', 'signal: states clause'],
  ['signalled', 'signal: states clause'],
  ['signalling', 'signal: states clause'],
  ['travel', 'travel: states clause'],
  ['travels', 'travel: states clause'],
  ['traveling', 'travel: states clause'],
  ['traveled', 'travel: states clause'],
  ['travelled', 'travel: states clause'],
  ['travelling', 'travel: states clause'],
  ['tell', 'tell: states hearer'],
  ['tells', 'tell: states hearer'],
  ['telling', 'tell: states hearer'],
  ['told', 'tell: states hearer'],
  ['rule', 'rule out: states object out', 'rule: states clause'],
  ['rules', 'rule out: states object out', 'rule: states clause'],
  ['ruling', 'rule out: states object out', 'rule: states clause'],
  ['ruled', 'rule out: states object out', 'rule: states clause'],
  ['point', 'point out: states clause out'],
  ['points', 'point out: states clause out'],
  ['pointing', 'point out: states clause out'],
  ['pointed', 'point out: states clause out'],
  ['use', 'use: states clause'],
  ['uses', 'use: states clause'],
  ['using', 'use: states clause'],
  ['used', 'use: states clause'],
  ['vow', 'vow: states to NP,for'],
  ['vows', 'vow: states to NP,for'],
  ['vowing', 'vow: states to NP,for'],
  ['vowed', 'vow: states to NP,for'],
  ['free', 'free: states object'],
  ['frees', 'free: states object'],
  ['freeing', 'free: states object'],
  ['freed', 'free: states object'],
];

test('every form of every verb', () => {
  const found = [...lexicon.verbs].map(([form, verbs]) => [
    form,
    ...verbs.map(({ lemma, stance, takes, rest }) =>
      `${lemma}: ${stance} ${[...takes].join(',')} ${rest.join(' ')}`.trim(),
    ),
  ]);
  expect(found).toEqual(forms);
});

test('participles are pasts', () => {
  expect([...lexicon.participles].join(' ')).toBe(
    'said denied admitted agreed saw seen pressed went gone buzzed catched pushed boxed played signaled signalled traveled travelled told ruled pointed used vowed freed',
  );
});

test('what else there is', () => {
  expect([...lexicon.nouns]).toEqual([
    ['claim', 'alleges'],
    ['charge', 'alleges'],
    ['word', 'states'],
  ]);
  expect([...lexicon.supportNouns, ...lexicon.attitudes, ...lexicon.hearsay]).toEqual([
    ['hope', 'judges'],
    ['sure', 'judges'],
    ['reportedly', 'states'],
  ]);
  const { always, supportVerbs, silence, silentActs, venues, times, auxiliaries, negations, unrealModals } = lexicon;
  expect(
    [always, supportVerbs, silence, silentActs, venues, times, auxiliaries, negations, unrealModals].map((set) => [
      ...set,
    ]),
  ).toEqual([['said'], ['voice'], ['decline'], ['say'], ['statement'], ['monday'], ['will'], ['not'], ['may']]);
  const { subjects, objects, possessive, relative, male, female, plural, people } = lexicon;
  expect([subjects, objects, possessive, relative, male, female, plural, people].map((set) => [...set])).toEqual([
    ['he'],
    ['him'],
    ['his'],
    ['who'],
    ['he'],
    ['she'],
    ['they'],
    ['who'],
  ]);
  const { anonymous, documents, offices, bodies, issued, businesses, institutions, deniedNouns } = lexicon;
  expect(
    [anonymous, documents, offices, bodies, issued, businesses, institutions, deniedNouns].map((set) => [...set]),
  ).toEqual([['official'], ['report'], ['mayor'], ['council'], ['statement'], ['firm'], ['court'], ['charge']]);
});

test('a lexicon is built once', () => {
  expect(lexiconOf(words)).toBe(lexicon);
  expect(lexiconOf(english.reporting)).not.toBe(lexicon);
});
