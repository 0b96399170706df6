// English small words by what they tell about the clause around them (../clause-words.ts explains each list).
import type { ClauseWords } from '../clause-words.ts';
import { list } from './rows.ts';

export const clauses: ClauseWords = {
  ends: list(
    `and but while as after before when although though because since until despite amid following where whereas during on in at if unless
     so according`,
  ),
  turns: list(
    `and but while as after before when although though whereas because since until despite amid following where which who whose with without
     if unless in on at during by for to from including so or even especially particularly adding citing according calling saying a an the`,
  ),
  joints: list('and but while although though whereas'),
  contrasts: list('but while whereas'),
  spoken: list('said told says wrote thought thinks believes hopes'),
  modals: list('would could should might will can may must'),
  pastAuxiliaries: list('was were had did'),
  presentAuxiliaries: list("is are has have do does 's ’s"),
  be: list("is are was were been be being am 's ’s 're ’re get gets got"),
  toCome: list('will would to'),

  openers: list('that whether if how why what who when where which'),
  clauseStarts: list(
    `there in on at with after by for under as if when during before since while because although not only even just about more up between of
     to so many among once until`,
  ),
  noObjects: list('himself herself themselves itself by off out up down'),
  leading: list('for of on over at with'),
  aims: list('to of for over against on with not as that about'),
  describing: list(
    'describe characterise characterize portray dismiss hail denounce decry slam blast deride ridicule mock',
  ),
  likening: list('as like'),
  venuePrepositions: list('in on at during after to of via through with by before from for outside'),
  toWhom: list('to with'),
  partsOfTime: list('night morning afternoon evening week month year'),
  rarelyTimes: list('may march then'),
  demonstratives: list('this that'),

  indefinite: list('a an each'),
  questions: list('when where why how'),
  nobody: list('neither nobody none'),
  continue: list('continued continues continue'),
  standAlone: list('that all both some many others this these those who which most few'),
  owners: list("his her their its my our your 's ’s"),
  beforeNouns: list('by of for after before without'),

  unsaid: list(
    `comment respond responded reply replied say confirm elaborate answer discuss return returned disclose specify commented`,
  ),
  answers: list('respond responded reply replied return returned comment commented elaborate'),
  failed: list("would will wo 'd did have has had"),
  refused: list('would wo will'),
  offered: list('had has have gave offered made'),
  exposed: list('named identified quoted interviewed'),
  behindSupport: list('that about over at for of to with on in against from and'),
  leftOut: list('that about over at on of'),
  behindAttitude: list('that about of at over by if whether'),

  apposing: list(
    `who which whose where when while like including such a an the one chief director head president chairman spokesman spokeswoman
     spokesperson professor senior former executive minister secretary leader founder author editor analyst now then also himself herself both
     whom formerly part`,
  ),
  describingSource: list('a an the who which director head'),
  aboutSource: list('who which a an the but and whose where'),
  notGoingOn: list('who which whose but and according while'),
  phraseEnds: list('that which where when while because as if but or so and than though although since'),
  attaching: list('of for at from with in on to'),
  attachingAhead: list('of for at from in'),
  behindHead: list('of for at from in with on to by near around'),
  behindRole: list('of for at from in who'),
  predeterminers: list('all both half'),
  pointers: list('that this there which what these those the a an such'),
  articles: list('a an the'),
  whoWhich: list('who which'),
  reflexives: list('himself herself themselves itself'),

  sharing: list('and but then or , — – ; also'),
  beforeTimes: list('on in at since by'),
  examples: list('example instance'),
  behindParticiples: list('by with to of in on from about for at'),
  tying: list('familiar close aware responsible involved present loyal'),
  withinNames: list('of on for and the'),
  adjuncts: list('in on at during after to last late early earlier this before through via'),
  interrupting: list('say believe think claim allege argue fear hope suspect'),
  beforeInterrupting: list('that which who ,'),
  charging: list('of with'),
  ordering: list('ask tell urge promise offer'),
  weak: list('say make'),
  mental: list('think believe feel hope suspect assume consider plan intend expect fear doubt'),

  definite: list('the this that his her its their'),
  notThird: list('i we you my our'),
  severalPeople: list('police people men women children many some others critics they'),
  aged: list('old year-old'),
  madeBy: list('from by'),
  impersonal: list('worth'),
  unnamed: list('anonymity anonymous unnamed unidentified'),
};
