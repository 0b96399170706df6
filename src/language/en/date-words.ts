// English dates: calendar words and date expressions.
import type { DateRule, DateWords } from '../date-words.ts';

const months = [
  ['January', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'Mar'],
  ['April', 'Apr.', 'Apr'],
  ['May'],
  ['June', 'Jun.', 'Jun'],
  ['July', 'Jul.', 'Jul'],
  ['August', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sept', 'Sep.', 'Sep'],
  ['October', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec'],
] as const;

const weekdays = [
  ['Monday', 'Mon.'],
  ['Tuesday', 'Tues.', 'Tue.'],
  ['Wednesday', 'Wed.'],
  ['Thursday', 'Thurs.', 'Thur.', 'Thu.'],
  ['Friday', 'Fri.'],
  ['Saturday', 'Sat.'],
  ['Sunday', 'Sun.'],
] as const;

const edge = '(?:{edge}~)?';
const of = '(?: of| in)?';

const rules: readonly DateRule[] = [
  // written in digits
  { name: 'ISO date', say: '{year4}-{mm}-{dd}(?:T[0-9:]+Z?)?', means: { is: 'calendar' } },
  { name: 'date in digits', say: '{one}(?:/|-){two}(?:/|-){year}', means: { is: 'digits', monthFirst: true } },
  { name: 'date with dots', say: '{one}\\.{two}\\.{year4}', means: { is: 'digits', monthFirst: false } },

  // clock times, with the day where it follows or goes before
  {
    name: 'time and date',
    say: '(?:(?:at|around|about|by) )?{clock},?(?: on)?(?: {weekday},?)? {month} {dd}(?:st|nd|rd|th)?(?:,? {year4})?',
    means: { is: 'calendar' },
  },
  { name: 'time and weekday', say: '{clock},?(?: on)?(?: {toward})? {weekday}', means: { is: 'weekday' } },
  { name: 'time and day', say: '{clock} yesterday', means: { is: 'day', shift: -1 } },
  { name: 'time and day', say: '{clock} today', means: { is: 'day', shift: 0 } },
  { name: 'time and day', say: '{clock} tomorrow', means: { is: 'day', shift: 1 } },

  // ranges
  {
    name: 'range of days',
    say: '{month} {dd}(?:st|nd|rd|th)?\\s?(?:-|–|—|to|through|until)\\s?{dd2}(?:st|nd|rd|th)?(?:,? {year4})?',
    means: { is: 'calendar' },
  },
  {
    name: 'range of days',
    say: '(?:the )?{dd}(?:st|nd|rd|th)?\\s?(?:-|–|—|to|until)\\s?{dd2}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year4})?',
    means: { is: 'calendar' },
  },
  {
    name: 'range of months',
    say: '{month}\\s?(?:-|–|—| to | through )\\s?{month2}(?:,? {year4})',
    means: { is: 'calendar' },
  },
  { name: 'range of months', say: '{month}(?:-|–|—){month2}', means: { is: 'calendar' } },
  { name: 'range of years', say: `{year4}\\s?(?:-|–|—|/)\\s?['’]?{year2}`, means: { is: 'calendar' } },

  // day, month and year
  {
    name: 'date',
    say: '(?:{weekday}(?: {part})?,?(?: the)? )?{month} {dd}(?:st|nd|rd|th)?,? {year4}',
    means: { is: 'calendar' },
  },
  {
    name: 'date',
    say: '(?:{weekday},? )?(?:the )?{dd}(?:st|nd|rd|th)?(?: of)? {month},? {year4}',
    means: { is: 'calendar' },
  },
  {
    name: 'weekday and date',
    say: '(?:{toward}(?: coming| past)? )?{weekday}(?: {part})?,? {month} {dd}(?:st|nd|rd|th)?',
    means: { is: 'calendar' },
  },
  {
    name: 'weekday and date',
    say: '{weekday},? (?:the )?{dd}(?:st|nd|rd|th)?(?: of)? {month}',
    means: { is: 'calendar' },
  },
  { name: 'weekday and date', say: '{weekday},? {month} {ordinal}', means: { is: 'calendar' } },
  { name: 'month and year', say: `${edge}{month},?(?: of)? (?:{year4}|{spelledYear})`, means: { is: 'calendar' } },
  { name: 'month of a year', say: `${edge}{month}(?: of)? {toward} year`, means: { is: 'calendar' } },
  {
    name: 'day of a month',
    say: '(?:{toward}(?: past| coming)? )?{month} {dd}(?:st|nd|rd|th)?(?![,.]?[0-9]|%|:)',
    means: { is: 'calendar' },
  },
  { name: 'day of a month', say: '(?:the )?{dd}(?:st|nd|rd|th)?(?: of)? {month}', means: { is: 'calendar' } },
  { name: 'day of a month', say: '(?:the )?{ordinal} of {month}', means: { is: 'calendar' } },

  // quarters and halves
  { name: 'quarter of a year', say: `{toward} year(?:['’]s)?~(?:fiscal~)?{nth}~quarter`, means: { is: 'quarter' } },
  {
    name: 'quarter of a year',
    say: `(?:the )?(?:fiscal~)?{nth}~(?:fiscal~)?quarter${of} (?:fiscal )?{toward} year`,
    means: { is: 'quarter' },
  },
  {
    name: 'quarter of a year',
    say: `(?:the )?(?:fiscal~)?{nth}~(?:fiscal~)?quarter${of} (?:fiscal )?{year4}`,
    means: { is: 'quarter' },
  },
  { name: 'quarter of a year', say: `(?:the )?{year4}(?:['’]s)? {nth}~quarter`, means: { is: 'quarter' } },
  { name: 'quarter', say: '(?:(?:the|its|their) )?(?:fiscal~)?{nth}~(?:fiscal~)?quarter', means: { is: 'quarter' } },
  { name: 'quarter', say: 'Q{q}(?:,?(?: of)? {year4})?', means: { is: 'quarter' } },
  { name: 'half of a year', say: `(?:the )?{nth}~half(?: of)? {year4}`, means: { is: 'quarter' } },
  { name: 'half of a year', say: `(?:the )?{nth}~half(?: of)? {toward} year`, means: { is: 'quarter' } },
  {
    name: 'latest quarter',
    say: '(?:the )?(?:latest|most recent|just-ended|reported) (?:quarter|period)',
    means: { is: 'quarter', latest: true },
  },
  {
    name: 'quarter of a year ago',
    say: '(?:the|its|a)?(?: comparable| same)? ?year~(?:ago|earlier)(?: {nth}~quarter| quarter| period)?',
    means: { is: 'unit', shift: -1 },
  },
  {
    name: 'same period',
    say: '(?:the )?(?:corresponding|comparable|same) (?:period|quarter|month|time)(?: of| in)? {toward} year',
    means: { is: 'vague' },
  },
  {
    name: 'same period',
    say: '(?:the )?(?:corresponding|comparable|same) (?:period|quarter|month|time) a year (?:ago|earlier|before)',
    means: { is: 'vague' },
  },
  { name: 'period of a year', say: '(?:the )?{year4} (?:quarter|period)', means: { is: 'vague' } },

  // decades and centuries
  { name: 'decade', say: `${edge}(?:the )?${edge}(?<decade>1[0-9]|20)(?<tens>[0-9])0s`, means: { is: 'decade' } },
  { name: 'decade', say: `${edge}(?:the )?${edge}['’](?<tens>[2-9])0s`, means: { is: 'decade' } },
  { name: 'decade', say: `(?:the )${edge}{decadeWord}`, means: { is: 'decade' } },
  {
    name: 'century',
    say: `(?:the )?${edge}(?<centuryDigits>[0-9]{1,2})(?:st|nd|rd|th)[ -][Cc]entury`,
    means: { is: 'century' },
  },
  { name: 'century', say: `(?:the )?${edge}{ordinal}~[Cc]entury`, means: { is: 'century' } },

  // seasons
  { name: 'season of a year', say: `(?:the )?${edge}{season}(?: of|,)? {year4}`, means: { is: 'calendar' } },
  { name: 'season', say: `${edge}(?:the )?{toward}(?: past| coming)? {season}`, means: { is: 'unit' } },

  // days seen from the publication date
  { name: 'day before yesterday', say: 'the day before yesterday', means: { is: 'day', shift: -2 } },
  { name: 'day after tomorrow', say: 'the day after tomorrow', means: { is: 'day', shift: 2 } },
  { name: 'day before a weekday', say: '(?:the )?day before (?:{toward} )?{weekday}', means: { is: 'weekday' } },
  { name: 'yesterday', say: '(?:{edge} )?yesterday(?: {part})?', means: { is: 'day', shift: -1 } },
  { name: 'today', say: '(?:{edge} )?today(?: {part})?', means: { is: 'day', shift: 0 } },
  { name: 'tomorrow', say: '(?:{edge} )?tomorrow(?: {part})?', means: { is: 'day', shift: 1 } },
  { name: 'last night', say: '(?:{edge} )?(?:last {part}|overnight)', means: { is: 'day', shift: -1 } },
  { name: 'part of today', say: '(?:{edge} )?(?:this {part}|tonight)', means: { is: 'day', shift: 0 } },
  {
    name: 'next morning',
    say: 'the (?:next|following) (?:day|{part})',
    means: { is: 'day', shift: 1, from: 'previous' },
  },
  {
    name: 'previous day',
    say: 'the (?:previous day|previous {part}|(?:day before|day earlier)(?=\\s*[,.;)]|$))',
    means: { is: 'day', shift: -1, from: 'previous' },
  },
  {
    name: 'same day',
    say: '(?:(?:{edge} )?(?:that|the same) day|on the day|(?:earlier|later|late|early) in the day)',
    means: { is: 'day', shift: 0, from: 'previous' },
  },
  { name: 'weekday of a week', say: '{toward} week on {weekday}(?: {part})?', means: { is: 'weekday', weeks: -1 } },
  {
    name: 'weekday of a week',
    say: '{weekday}(?: of)? (?:last|the previous) week',
    means: { is: 'weekday', weeks: -1 },
  },
  { name: 'weekday of a week', say: '{weekday}(?: of)? next week', means: { is: 'weekday', weeks: 1 } },
  {
    name: 'weekday',
    say: `(?:{edge}(?: on)? )?(?:{toward}(?: past| coming)? )?{weekday}(?:['’]s)?(?: {part})?(?:,? at {clock})?`,
    means: { is: 'weekday' },
  },
  { name: 'part of a weekday', say: 'the (?:morning|afternoon|evening|night) of {weekday}', means: { is: 'weekday' } },
  { name: 'weekend', say: '(?:{edge} )?(?:over )?(?:{toward}|the) weekend', means: { is: 'unit', shift: 0 } },

  // feasts
  {
    name: 'holiday',
    say: '(?:{toward} )?{holiday}(?:,? {year4})?(?! (?:tree|trees|party|parties|dinner|song|songs|gift|gifts|present|presents|shopping|season|card|cards|lights|market|markets|decorations|turkey|bonus|carol|carols|story|message))',
    means: { is: 'holiday' },
  },

  // weeks, months, years seen from the publication date
  {
    name: 'part of a year',
    say: '(?:{edge} )?(?:the )?(?:end|start|beginning|middle|rest|remainder) of (?:{toward}|the) (?:fiscal |calendar )?(?<unit>year|month|week|decade|century|quarter)',
    means: { is: 'unit', shift: 0 },
  },
  {
    name: 'week, month or year',
    say: '(?:{edge}~(?:in )?)?(?:the )?{toward} (?:fiscal |calendar |full |financial )?(?<unit>year|month|week|weekend|quarter|decade|century|half|season)(?!~(?:old|long|on))',
    means: { is: 'unit' },
  },
  {
    name: 'following year',
    say: 'the (?:next|following) (?<unit>year|month|week)',
    means: { is: 'unit', shift: 1, from: 'previous' },
  },
  {
    name: 'that year',
    say: '(?:{edge} )?(?:that|the same) (?<unit>year|month|week)',
    means: { is: 'unit', shift: 0, from: 'previous' },
  },
  {
    name: 'earlier in the year',
    say: '(?:earlier|later|late|early) in the (?<unit>year|month|week|day)',
    means: { is: 'unit', shift: 0 },
  },
  {
    name: 'year end',
    say: `(?:around )?(?:year(?:['’]s)?[- ]end|month[- ]end)(?! [a-z]+s\\b)`,
    means: { is: 'vague' },
  },

  // so many units ago, from now
  {
    name: 'so long ago',
    say: '(?:(?:more than|about|around|nearly|almost|over|some|at least|just|only|less than|exactly) )?(?:(?:the|a) )?{count}(?: and a half)?~(?:or so )?{unit}s?(?: or so)? ago(?: (?:today|this {part}|{weekday}|this week|this month|{month}))?',
    means: { is: 'counted', sign: -1 },
  },
  { name: 'so long ago', say: '{count} or {count2}~{unit}s? ago', means: { is: 'counted', sign: -1 } },
  {
    name: 'so long before',
    say: '(?:(?:more than|about|around|nearly|almost|over|some|just) )?{count}~{unit}s? (?:earlier|before|previously)(?=\\s*[,.;)]|$)',
    means: { is: 'counted', sign: -1, from: 'previous' },
  },
  { name: 'so long before', say: '{count}~{unit}s? earlier', means: { is: 'counted', sign: -1, from: 'previous' } },
  {
    name: 'so long after',
    say: '{count}~{unit}s? (?:later|afterward|afterwards)',
    means: { is: 'counted', sign: 1, from: 'previous' },
  },
  { name: 'from now', say: '{count}~{unit}s? from (?:now|today)', means: { is: 'counted', sign: 1 } },
  {
    name: 'vague time ago',
    say: '(?:(?:several|many|some|a few|a couple of|few|just) )?(?:years|months|weeks|days|decades|hours|minutes|centuries|moments) ago',
    means: { is: 'vague' },
  },

  // months alone, years alone
  { name: 'month', say: `${edge}(?:{toward}(?: past| coming)? )?{sureMonth}(?![a-z])`, means: { is: 'calendar' } },
  {
    name: 'month',
    say: `${edge}(?:{toward}(?: past| coming)? )?{monthAfterLead}(?![a-z]|\\s[A-Z])`,
    means: { is: 'calendar' },
  },
  {
    name: 'year',
    say: `${edge}(?:(?:fiscal|calendar|the year|the early part of|the full year|season) )?{lonelyYear}`,
    means: { is: 'calendar' },
  },
  {
    name: 'latest year',
    say: '(?:the|its) latest (?:fiscal |financial )?(?<unit>year)',
    means: { is: 'unit', shift: -1 },
  },
  { name: 'year in words', say: 'the year {thousandYear}', means: { is: 'calendar' } },
  { name: 'year in words', say: '(?:the year )?{spelledYear}', means: { is: 'calendar' } },
  {
    name: 'short year',
    say: `(?<=\\b(?:in|of|since|from|until|by|to|after|before|and) )['’](?<short>[0-9]{2})(?![0-9s])`,
    means: { is: 'calendar' },
  },

  // clock times
  { name: 'time', say: '(?:(?:around|about|at|by|before|after) )?{clock}', means: { is: 'clock' } },

  // no date fits
  { name: 'now', say: '(?:right |until |by |just )?now(?! that| defunct|-[a-z])', means: { is: 'vague' } },
  {
    name: 'now',
    say: '(?:currently|nowadays|these days|at present|at the moment|at this time|at the present time)',
    means: { is: 'vague' },
  },
  { name: 'lately', say: '(?:more )?recently', means: { is: 'vague' } },
  {
    name: 'lately',
    say: '(?:(?:in|over|during) )?(?:the )?(?:last |past )?(?:few )?(?:recent|coming) (?:years|months|weeks|days|hours|times|decades|quarters)(?: and (?:months|weeks))?',
    means: { is: 'vague' },
  },
  {
    name: 'past',
    say: '(?<=\\bin )the (?:distant |recent |near )?past(?=\\s*[,.;)]|$)',
    means: { is: 'vague' },
  },
  { name: 'future', say: 'the (?:near |foreseeable |not-too-distant |immediate )?future', means: { is: 'vague' } },
  {
    name: 'this year',
    say: '(?<=\\b(?:for|of|during|in) )the (?:full |whole |fiscal )?(?<unit>year)(?=\\s*[,.;]|\\s(?:ended|ending|to|was|were|of)\\b|$)',
    means: { is: 'unit', shift: 0 },
  },
  { name: 'latest quarter', say: 'the quarter(?! of)', means: { is: 'quarter', latest: true } },
];

export const dateWords: DateWords = {
  months,
  doubtfulMonths: ['May', 'Mar', 'Jan', 'Jun', 'Dec', 'Sep'],
  monthLead:
    'in since last next until by from of to and this through early late mid before after during for between till'.split(
      ' ',
    ),
  weekdays,
  dayParts: { morning: 6, afternoon: 12, evening: 18, night: 21 },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' },
  units: {
    second: 'second',
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    night: 'day',
    week: 'week',
    fortnight: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    century: 'century',
    centurie: 'century',
  },
  toward: {
    last: -1,
    past: -1,
    previous: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
  },
  counts: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    'twenty-five': 25,
    hundred: 100,
  },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    'twenty-first': 21,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
  },
  decades: { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
  holidays: {
    'Christmas Eve': { month: 12, day: 24 },
    'Christmas Day': { month: 12, day: 25 },
    Christmas: { month: 12, day: 25 },
    'Boxing Day': { month: 12, day: 26 },
    "New Year's Eve": { month: 12, day: 31 },
    'New Year’s Eve': { month: 12, day: 31 },
    "New Year's Day": { month: 1, day: 1 },
    'New Year’s Day': { month: 1, day: 1 },
    "Valentine's Day": { month: 2, day: 14 },
    'Valentine’s Day': { month: 2, day: 14 },
    'Independence Day': { month: 7, day: 4 },
    'Fourth of July': { month: 7, day: 4 },
    Halloween: { month: 10, day: 31 },
    'Veterans Day': { month: 11, day: 11 },
    Juneteenth: { month: 6, day: 19 },
    'Labor Day': { month: 9, weekday: 1, nth: 1 },
    'Memorial Day': { month: 5, weekday: 1, nth: -1 },
    'Columbus Day': { month: 10, weekday: 1, nth: 2 },
    "Presidents' Day": { month: 2, weekday: 1, nth: 3 },
    "Mother's Day": { month: 5, weekday: 7, nth: 2 },
    "Father's Day": { month: 6, weekday: 7, nth: 3 },
    'Thanksgiving Day': { month: 11, weekday: 4, nth: 4 },
    Thanksgiving: { month: 11, weekday: 4, nth: 4 },
    'Black Friday': { month: 11, weekday: 5, nth: 4 },
    'Good Friday': { easter: -2 },
    'Easter Sunday': { easter: 0 },
    'Easter Monday': { easter: 1 },
    'Palm Sunday': { easter: -7 },
    'Ash Wednesday': { easter: -46 },
    Easter: { easter: 0 },
  },
  zones: [
    'GMT',
    'UTC',
    'BST',
    'CET',
    'CEST',
    'EST',
    'EDT',
    'ET',
    'CST',
    'CDT',
    'CT',
    'MST',
    'MDT',
    'MT',
    'PST',
    'PDT',
    'PT',
    'IST',
    'AEST',
    'local time',
    'Eastern time',
    'Eastern',
    'Pacific',
  ],
  notYearBefore:
    '\\s(?:people|per\\b|km|miles|dollars|points|shares|percent|units|feet|meters|metres|men|women|jobs|votes|deaths|cases|acres|homes|employees|workers|troops|hires|cars|vehicles|calories|students|soldiers)|\\s[NSEW]\\.|\\s(?:[A-Z][a-z]+\\s){1,2}(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Drive|Dr\\.|Lane|Boulevard|Blvd\\.|Place|Court|Way|Terrace|Square|Parkway|Circle)',
  notYearAfter:
    '(?:than|about|nearly|almost|some|over|No\\.|Flight|Highway|Route|number|average of|total of|record of)\\s',
  oldYearAfter: '(?:in|since|from|until|by|year|early|late|between|around|circa|after|before|during|through|c\\.)\\s',
  futureCues:
    "will,would,shall,plan,plans,planned,planning,expected,expects,expect,scheduled,due,going to,upcoming,hope,hopes,hoping,prepares,preparing,intends,intended,aims,wo,’ll,'ll,slated,poised,payable,effective,must,should,supposed,set to,set for,set to be,ready to,may,might,ahead of,postponed until,delayed until,extended until,deadline of".split(
      ',',
    ),
  weakFutureCues: ['by', 'until', 'till', 'before', 'starting', 'beginning', 'ahead', 'through', 'to', 'for'],
  pastVerbs:
    "said told met went came took gave got made left found won lost held began brought built bought caught chose drove fell felt fought flew forgot grew heard hit kept knew led lent meant paid put quit ran rose saw sold sent shot shut sat spoke spent stood struck taught thought threw understood wore wrote became broke was were had did been swept sank slid shook woke rode drew fled blew swore stole stuck sought lay beat cut spread burst hurt shed split bled fed dealt wound overtook withdrew overthrew ’d 'd".split(
      ' ',
    ),
  plannedVerbs:
    'meet meets begin begins start starts open opens vote votes travel travels leave leaves face faces arrive arrives host hosts play plays end ends expire expires kick kicks'.split(
      ' ',
    ),
  rules,
};
