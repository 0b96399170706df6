import { expect, test } from 'vitest';
import { actorNamed, actorsOf, wordsAt } from '../read-article.ts';

test.each([
  [
    'title before the name',
    'U.S. Secretary of State Anna Reed left on Monday.',
    'Anna Reed',
    'U.S. Secretary of State',
  ],
  ['phrase in commas', 'Anna Reed, a baker from the old town, left.', 'Anna Reed', 'a baker from the old town'],
  ['phrase with an office', 'Anna Reed, the head of the bank, left.', 'Anna Reed', 'the head of the bank'],
  ['phrase before the name', 'The head of the bank, Anna Reed, left.', 'Anna Reed', 'The head of the bank'],
  ['what somebody is', 'Anna Reed is a teacher. She left.', 'Anna Reed', 'a teacher'],
  ['an office with "to"', 'Former envoy to Ukraine Anna Reed left on Monday.', 'Anna Reed', 'Former envoy to Ukraine'],
  [
    'two roles before the name',
    "The company's founder and former chairman, Anna Reed, left.",
    'Anna Reed',
    "The company's founder and former chairman",
  ],
  ['a phrase behind a name in commas', 'According to the report, Anna Reed, a baker, left.', 'Anna Reed', 'a baker'],
  ['a verb before a title', 'Democratic lawmakers grilled Senator Anna Reed on Monday.', 'Anna Reed', 'Senator'],
  ['a description of a company', 'Anna Reed left the German carmaker Volkswagen.', 'Volkswagen', 'German carmaker'],
])('%s', (_, text, name, role) => {
  const { doc, actors } = actorsOf(text);
  const actor = actorNamed(actors, name);
  expect(actor.role).toBe(role);
  expect(wordsAt(doc, actor.roleSpan ? [actor.roleSpan] : [])).toEqual([role]);
});

test('a list of people gives nobody a role', () => {
  const { actors } = actorsOf('Anna Reed, Boris Hale and Carla Stone left on Monday.');
  expect(actors.map(({ role }) => role)).toEqual([null, null, null]);
});

test('a phrase before the name is a role only when its own noun is one', () => {
  const { actors } = actorsOf('Iran paid millions a year to armed groups, Hamas among them. Hamas denied it.');
  expect(actorNamed(actors, 'Hamas').role).toBeNull();
});

test('the capital of a country is its capital or nobody, however near another place stands', () => {
  const near = actorsOf('They met in Tehran. They spoke about Gaza in the Iranian capital on Monday.');
  expect(actorNamed(near.actors, 'Gaza').role).toBeNull();
  const told = actorsOf('They met in Tehran on Monday. In the Iranian capital they spoke about oil.');
  expect(actorNamed(told.actors, 'Tehran').role).toBe('the Iranian capital');
});

test.each([
  [
    'a job that only this list knows',
    'Anna Reed, a biogeochemist at the institute, left.',
    'a biogeochemist at the institute',
  ],
  ['a noun that no list knows', 'Anna Reed, a glassblower from the old town, left.', 'a glassblower from the old town'],
  ['one of several', 'Anna Reed is one of the managers of the bank.', 'one of the managers of the bank'],
  [
    'a participle within',
    'Anna Reed, Orlow Bank managing director and head of strategy, left.',
    'Orlow Bank managing director and head of strategy',
  ],
  ['a verb within a name', 'Anna Reed, the director of Harbour Watch, left.', 'the director of Harbour Watch'],
])('a person is described by %s', (_, text, role) => {
  expect(actorNamed(actorsOf(text).actors, 'Anna Reed').role).toBe(role);
});

test.each([
  ['no noun', 'Anna Reed is a little more precise. She left.', 'Anna Reed'],
  ['a thing that she is like', 'Anna Reed is a huge inspiration. She left.', 'Anna Reed'],
  ['a thing in a list', 'The team lost a flag, a knee injury, Anna Reed and a game.', 'Anna Reed'],
  ['a thing before the name', 'After a concussion, Anna Reed left the field.', 'Anna Reed'],
  ['a thing before a body', 'After a brief pause, the Federal Reserve raised rates.', 'Federal Reserve'],
  ['a thing behind a body', 'At Hamas, a great day ended on Monday.', 'Hamas'],
  ['a clause behind a name', 'In a letter to Anna Reed, the lawyer refuted it.', 'Anna Reed'],
  ['a thing behind a place', 'In Egypt, an airstrike on a house killed two people.', 'Egypt'],
  ['a smaller place before a larger one', 'They met in a small town in West Cork, Ireland.', 'Ireland'],
  ['a description that says no more than its kind', 'Ghana voted on Monday. The country has a new leader.', 'Ghana'],
])('%s is no role', (_, text, name) => {
  expect(actorNamed(actorsOf(text).actors, name).role).toBeNull();
});

test('a description that only repeats the name is no role', () => {
  const { actors } = actorsOf('The Ministry of Health spoke on Monday. The ministry counted ten people.');
  expect(actorNamed(actors, 'Ministry of Health').role).toBeNull();
});
