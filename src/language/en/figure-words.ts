// English words around figures: qualifiers, movements, casualties, people, and numbers that are no quantities.

import type { Outcome, Qualifier } from '../../article.ts';
import type { FigureWords, QualifierCue } from '../figure-words.ts';
import { numberWords } from './number-words.ts';
import trained from './trained/figures.json' with { type: 'json' };
import { money, rates, units } from './units.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const phrases = (list: string): string[] => list.split('|').map((phrase) => phrase.trim());
const cues = (qualifier: Qualifier, list: string): QualifierCue[] => phrases(list).map((phrase) => [qualifier, phrase]);
const outcome = (kind: Outcome, list: string): [string, Outcome][] => words(list).map((word) => [word, kind]);

export const figureWords: FigureWords = {
  numbers: numberWords,
  units,
  money,
  rates,
  before: [
    ...cues(
      '>=',
      'at least | at the very least | no fewer than | no less than | not less than | a minimum of | minimum of',
    ),
    ...cues(
      '>',
      'more than | more | over | well over | above | well above | greater than | in excess of | north of | upwards of | upward of | exceeding | exceeded | exceeds | exceed | beyond | higher than | longer than | surpassed | surpassing | topped | topping | tops | older than | better than | bigger than | larger than | heavier than | in more than | just over | just above | slightly over | slightly more than | little more than | passed | far more than | many more than',
    ),
    ...cues(
      '<=',
      'up to | at most | no more than | not more than | a maximum of | maximum of | as much as | as many as | as high as | within | no later than',
    ),
    ...cues(
      '<',
      'less than | fewer than | under | well under | below | well below | just under | just below | just shy of | shy of | lower than | shorter than | younger than | smaller than | slightly less than | a little under',
    ),
    ...cues(
      '~',
      'about | around | roughly | approximately | approx | approx. | nearly | almost | some | close to | an estimated | estimated | estimated at | circa | c. | ~ | nearing | near | approaching | approached | virtually | somewhere around | in the region of | barely | just short of | an average of about | or so | reportedly about | on the order of | nearly a | practically',
    ),
    ...cues('=', 'exactly | precisely'),
  ],
  after: [
    ...cues('>', '+ | or more | and over | and above | and older | and up | plus | or older | or over'),
    ...cues('<=', 'or less | or fewer | or under | or younger | at most | maximum | or below | or lower'),
    ...cues('>=', 'at least | minimum'),
    ...cues('~', 'or so | or thereabouts'),
  ],
  rising: words(
    'rise rose risen rising rises up gain gained gains gaining jump jumped jumps jumping surge surged surges surging climb climbed climbs climbing increase increased increases increasing advance advanced advances advancing soar soared soars soaring grow grew grown grows growing add added adds adding rally rallied rallies spike spiked leap leapt leaped edged swell swelled improve improved improves accelerated higher expand expanded expands expanding raise raised raises raising lifted boosted boost strengthened hike hiked rebounded widened doubled extended',
  ),
  falling: words(
    'fall fell fallen falls falling down drop dropped drops dropping decline declined declines declining lose lost loses losing slide slid slides sliding slip slipped slips slipping sink sank sunk plunge plunged plunges plunging plummet plummeted plummets tumble tumbled tumbles tumbling decrease decreased decreases decreasing shed sheds shedding shrink shrank shrunk dip dipped dips retreat retreated ease eased eases contract contracted slump slumped slumping crash crashed cut cuts reduced lower lowered narrowed weakened slowed slashed shaved trimmed off',
  ),
  movementFillers: words(
    'by an a about around nearly almost more than over under less some roughly just another as much many to record the further only approximately at least up_ additional close estimated sharply slightly steeply modestly marginally back again well even so far total of',
  ),
  outcomes: Object.fromEntries([
    ...outcome(
      'killed',
      'die dies died dying dead death deaths kill kills killed killing lives life toll fatalities fatality casualties casualty slain perish perished bodies body murder murders murdered massacre massacred executed execution executions drowned beheaded corpses funerals victims slaughtered deadly mourned martyred',
    ),
    ...outcome(
      'injured',
      'injured injuring injure wounded wounding wound hurt injuries injury wounds hospitalized hospitalised shot stabbed burned maimed',
    ),
    ...outcome('missing', 'missing unaccounted vanished disappeared'),
    ...outcome(
      'displaced',
      'displaced displacing evacuated evacuate evacuees refugees homeless fled flee fleeing uprooted displacement stranded evacuating',
    ),
    ...outcome(
      'detained',
      'arrested arrests arresting detained detain detaining detainees jailed imprisoned prisoners custody captured rounded',
    ),
  ]),
  people: words(
    'people person man woman child girl boy baby infant adult teenager teen youth soldier troop civilian fighter militant rebel insurgent terrorist bomber gunman attacker assailant protester protestor demonstrator activist worker employee staff staffer member passenger patient student pupil teacher doctor nurse police officer policeman official lawmaker legislator deputy senator minister mayor leader journalist reporter voter refugee migrant immigrant asylum-seeker seeker resident villager citizen national foreigner tourist visitor survivor victim hostage prisoner inmate detainee suspect witness expert scientist researcher engineer pilot sailor marine guard commander crew miner farmer fisherman player fan supporter user customer subscriber follower viewer passenger driver pedestrian household family relative parent mother father brother sister son daughter friend individual delegate candidate judge lawyer prosecutor contractor personnel paramilitary peacekeeper observer volunteer pensioner settler pilgrim athlete actor artist blogger lawmaker diplomat ambassador expatriate believer Muslim Christian Jew American Briton Israeli Palestinian Syrian Iraqi Afghan Russian Ukrainian Chinese Japanese Indian Pakistani Turk German Rohingya Westerner South_Sudanese Sudanese Rwandan Mexican Kurd other adult shareholder investor manager director executive creditor borrower homeowner buyer dealer consumer taxpayer convict offender smuggler trafficker herder herdsman buddhist monk priest nun cleric imam bishop cadet recruit veteran troops firefighter responder rescuer medic handler commuter caller donor signatory participant attendee applicant graduate orphan widow female male kid infant newborn sex_worker solicitor lawmakers defendant juror nationals men women children',
  ),
  kinds: {
    vote: 'votes',
    seat: 'votes',
    ballot: 'votes',
    death: 'casualties',
    fatality: 'casualties',
    casualty: 'casualties',
    injury: 'casualties',
    life: 'casualties',
    body: 'casualties',
    murder: 'casualties',
    killing: 'casualties',
  },
  votes: words('vote votes voted ballots ballot seats seat electoral delegates'),
  singulars: {
    men: 'man',
    women: 'woman',
    children: 'child',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    thieves: 'thief',
    leaves: 'leaf',
    halves: 'half',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    movies: 'movie',
    crises: 'crisis',
    analyses: 'analysis',
    diagnoses: 'diagnosis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    policemen: 'policeman',
    fishermen: 'fisherman',
    servicemen: 'serviceman',
    firemen: 'fireman',
    gunmen: 'gunman',
    congressmen: 'congressman',
    workmen: 'workman',
    herdsmen: 'herdsman',
    spokesmen: 'spokesman',
    gentlemen: 'gentleman',
    businessmen: 'businessman',
    lawmen: 'lawman',
    people: 'person',
  },
  invariable: words(
    'aircraft spacecraft species series staff personnel police sheep deer fish troops troop crew hertz horsepower offspring headquarters means barracks Chinese Japanese Vietnamese Portuguese Lebanese Sudanese Taliban Swiss Burmese Taiwanese Congolese Senegalese Kurdish cattle percent youth clergy Rohingya more',
  ),
  weakHeads: words('members member officers officer seekers seeker bombers bomber sponsors'),
  phraseEnds: words(
    'several whilst while worldwide whose last next this each per earlier later ago than as annually daily said says who whom that which overall nationwide today yesterday tomorrow tonight according across around including in since versus vs there here abroad ahead alive away total apiece together combined cheaper longer higher lower larger smaller bigger older younger deep tall wide high long thick heavy old monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december if because when where before after during until unless although though but and or also not no then now still yet only just even so too very thus hence however meanwhile nonetheless earlier spoke met made took ran won led fell told saw held went came gave whoever',
  ),
  determiners: words(
    'the a an this that these those its their his her our my your all both some any each every no another such what whatever',
  ),
  labels: words(
    'no. no number nos. section sections article articles chapter row room gate highway route interstate flight channel page pages figure table volume vol. phase level week day game round q type act part season episode group model mark mk windows formula area title class stage tier grade step proposition prop resolution pier terminal building unit district ward block apollo voyager version line platform exit bus train lot suite apartment apt. box building boeing airbus amendment paragraph clause item category cat. camp zone precinct runway engine ladder squadron brigade battalion regiment division psalm verse sonnet symphony opus day-',
  ),
  never: [
    // identifiers with letters or hyphens in them
    '[A-Z][A-Za-z]{0,8}-[0-9]{1,4}[A-Za-z]?(?![0-9]|[.,][0-9])',
    '(?<![$£€])\\b(?:7[0-9]7|3[0-9]0)(?:x|-[0-9]{1,4})?(?=\\s(?:MAX|Max|Dreamliner|jets?|planes?|aircraft|airliners?|sales|Super|Neo|neo))',
    "\\b(?:Boeing|Airbus)(?:\\s[’']s)?\\s+A?[0-9]{3}(?:x|-[0-9]+)?\\b",
    '\\b[0-9]{3}-[0-9]{1,4}(?=\\s[A-Z])',
    '\\b[0-9]{3}x\\b',
    '\\bA[0-9]{3}(?:-[0-9]{3,4})?\\b',
    '\\bISO\\s?[0-9]+(?:-[0-9]+)?',
    '\\b(?:COVID|Covid)-?19\\b',
    '\\b(?:9/11|24/7|7/7|50/50|20/20|U-?2|F-?[0-9]{2}|B-?[0-9]{2}|G-?7|G-?8|G-?20|P5\\s?\\+\\s?1|5\\s?\\+\\s?1|E3)\\b',
    '\\b(?:S&P|FTSE|Nasdaq|NASDAQ|CAC|CSI|Russell|Nikkei|Fortune|IBEX|Stoxx|STOXX|ASX|SP|Euro|TOPIX|TA|TSX|DAX)\\s?-?[0-9]+\\b(?![.,][0-9])',
    '\\b(?:sp|nikkei|ftse|cac|csi|russell|fortune)\\s[0-9]+\\b',
    '\\b(?:iPhone|iOS|Android|PlayStation|Xbox|Galaxy|Windows|Euro|Champions|Formula|Channel|World Cup|Rio|London|Tokyo|Beijing|Expo)\\s[0-9]+(?:\\.[0-9]+)?\\b(?!\\s(?:people|percent|%))',
    // addresses and telephone numbers
    '\\b[0-9]{1,5}\\s+(?:[A-Z][a-z]+\\s+){1,3}(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Drive|Lane|Boulevard|Blvd\\.?|Terrace|Court|Parkway|Highway)\\b',
    '(?:\\+[0-9]{1,3}[\\s.-]?)?(?:\\([0-9]{3,5}\\)|\\b[0-9]{3,5})[\\s.-][0-9]{3,4}[\\s.-][0-9]{3,4}\\b',
    '\\b[0-9]{3}-[0-9]{4}\\b(?!\\s[a-z])',
    '(?<=\\b(?:[Cc]all|[Pp]hone|[Tt]el\\.?|[Tt]elephone|[Dd]ial|[Ff]ax):?\\s)[0-9+(][0-9 ()-]{5,18}[0-9]',
    '\\b[A-Z]{2}\\s+[0-9]{5}\\b',
    '\\b[0-9]{2,5}\\s+[NSEW]\\.',
    '\\b[0-9]{1,5}\\s+(?:[A-Z][a-z]+\\s){1,2}(?:Place|Square|Way|Circle|Plaza|Trail)\\b',
    '\\b[0-9]{5}\\s+ZIP\\b',
    '\\b(?:https?://|www\\.)\\S{1,200}',
    '@\\w{1,40}',
    '#\\w{1,40}',
    // clock times and measured times of races
    '\\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}|\\.[0-9]+)?\\b(?:\\s?(?:GMT|BST|EST|EDT|ET|CET|UTC|IST|PST|PT))?',
    '\\b[0-9]{1,2}[:.][0-9]{2}\\s?(?:a\\.m\\.?|p\\.m\\.?|am|pm|AM|PM)(?![a-z])',
    '\\b[0-9]{1,2}\\s?(?:a\\.m\\.?|p\\.m\\.?|am|pm|AM|PM)(?![a-z])',
    "\\b[0-9]{1,2}\\s?o['’]clock\\b",
    '\\b[0-9]{4}\\s?(?:GMT|UTC|hrs)\\b',
    // years, seasons, decades
    '\\b(?:19|20)[0-9]{2}\\s?[-–/]\\s?(?:(?:19|20)?[0-9]{2})\\b',
    '\\b(?:the\\s+)?(?:1[0-9]|20)[0-9]0s\\b',
    "(?<![0-9])['’][0-9]0s\\b",
    '\\b(?:mid-)?[0-9]0s\\b',
    "['’][0-9]{2}(?![0-9])",
    // list numbers
    '(?:^|\\n)\\s{0,8}\\(?[0-9]{1,2}[.)](?=\\s)',
    '\\([0-9]{1,2}\\)(?=\\s[A-Z]|\\s[a-z]+ed\\b)',
  ],
  relatives: ['who', 'which', 'that', 'whom', 'whose', 'where'],
  subordinators: words(
    'that while as when after before because since although though if until unless whereas once whether where so than',
  ),
  pronouns: words('he she they it we i you this these those there them him her us one someone everyone nobody who'),
  sayingVerbs: words(
    'say says said saying report reports reported reporting estimate estimates estimated believe believes believed think thinks thought claim claims claimed add adds added announce announces announced confirm confirms confirmed show shows showed shown find finds found note notes noted warn warns warned tell tells told suggest suggests suggested indicate indicates indicated state states stated record records recorded know known fear fears feared expect expects expected declare declared allege alleged predict predicts predicted forecast forecasts mean means meant hear heard insist insisted acknowledge acknowledged admit admitted',
  ),
  tailPrepositions: words(
    'of in from with on at among across inside near around outside within between throughout under without aboard along behind beside beyond per',
  ),
  partLeads: words('including include includes included among'),
  timeTails: words('of in after before since without behind as between from'),
  timeLeads: words('for within during over throughout in'),
  newCount: words('new newly additional another further fresh latest more'),
  totalCount: phrases('total|altogether|overall|cumulative|so far|toll'),
  confidence: trained.weights,
};
