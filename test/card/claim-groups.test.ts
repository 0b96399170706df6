import { expect, test } from 'vitest';
import { claimCount, layOutClaims } from '../../src/card/claim-groups.ts';
import { card } from './story.ts';

const speakers = (groups: readonly { readonly speaker: string | null }[]) => groups.map((group) => group.speaker);

test('a dispute stands first, once, and its claims nowhere else', () => {
  const { disputes, groups } = layOutClaims(card);
  expect(disputes.map((pair) => pair.map((claim) => claim.speaker))).toEqual([
    ['Brightwater', 'Two engineers who worked at the dam'],
  ]);
  const ids = groups.flatMap((group) => group.claims.map((claim) => claim.id));
  expect(ids).not.toContain('c4');
  expect(ids).not.toContain('c6');
});

test('speakers come in the order of the actors, the uncertain claims apart', () => {
  const { groups, further, uncertain } = layOutClaims(card);
  expect(speakers(groups)).toEqual([
    'Brightwater',
    'Ines Calder',
    'Tomas Rehn',
    'the county of Lowmark',
    'Water Safety Board',
    'Ellery fire service',
  ]);
  expect(further).toEqual([]);
  expect(speakers(uncertain)).toEqual(['the county of Lowmark', 'Water Safety Board']);
});

test('a long article shows about a dozen claims and folds the rest', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...card.claims[0]!,
    id: `m${i}`,
    speaker: `Speaker ${i % 20}`,
    speakerId: null,
  }));
  const { groups, further } = layOutClaims({ ...card, claims: many });
  expect([claimCount(groups), claimCount(further)]).toEqual([12, 48]);
});

test('a claim that names itself, or one that is not there, as its dispute makes no pair', () => {
  const [first] = card.claims;
  const claims = [{ ...first!, disputedBy: [first!.id, 'gone'] }];
  expect(layOutClaims({ ...card, claims }).disputes).toEqual([]);
});
