// English words around reported speech: nouns of saying, sources, places and times of saying, pronouns, silence.
import type { ReportingWords } from '../reporting-words.ts';
import { list } from './rows.ts';

export const nouns: ReportingWords['nouns'] = {
  states:
    'statement statements announcement report reports comment comments remarks suggestion suggestions assurance assurances conclusion rumors rumours tweet reminder testimony findings',
  confirms: 'admission confirmation acknowledgment acknowledgement',
  denies: 'denial denials',
  alleges:
    'claim claims allegation allegations accusation accusations assertion assertions contention argument arguments charge charges insistence complaint complaints',
  warns: 'warning warnings prediction predictions fear fears concern concerns worry worries forecast',
  promises: 'promise promises pledge pledges vow vows commitment guarantee',
  demands: 'demand demands call calls request requests appeal appeals plea pleas',
  judges: 'belief view opinion hope hopes criticism praise doubts',
  declines: '',
};

export const supportVerbs = list(
  'express expresses expressed expressing voice voices voiced voicing raise raises raised raising issue issued issues issuing make made makes making give gave given gives giving repeat repeated repeats repeating reiterate reiterated level leveled levelled air aired dispute disputed reject rejected deny denied defend defended echo echoed renew renewed share shared',
);

export const supportNouns: ReportingWords['supportNouns'] = {
  concern: 'warns',
  concerns: 'warns',
  alarm: 'warns',
  fear: 'warns',
  fears: 'warns',
  worry: 'warns',
  worries: 'warns',
  warning: 'warns',
  hope: 'judges',
  hopes: 'judges',
  optimism: 'judges',
  confidence: 'judges',
  doubt: 'judges',
  doubts: 'judges',
  regret: 'judges',
  outrage: 'judges',
  anger: 'judges',
  dismay: 'judges',
  disappointment: 'judges',
  satisfaction: 'judges',
  gratitude: 'judges',
  condolences: 'judges',
  sympathy: 'judges',
  support: 'judges',
  frustration: 'judges',
  surprise: 'judges',
  shock: 'judges',
  sadness: 'judges',
  sorrow: 'judges',
  criticism: 'judges',
  objections: 'judges',
  call: 'demands',
  calls: 'demands',
  appeal: 'demands',
  demand: 'demands',
  demands: 'demands',
  plea: 'demands',
  promise: 'promises',
  pledge: 'promises',
  allegations: 'alleges',
  accusations: 'alleges',
  claim: 'alleges',
  claims: 'alleges',
};

export const attitudes: ReportingWords['attitudes'] = {
  confident: 'judges',
  hopeful: 'judges',
  optimistic: 'judges',
  convinced: 'judges',
  certain: 'judges',
  sure: 'judges',
  glad: 'judges',
  pleased: 'judges',
  proud: 'judges',
  disappointed: 'judges',
  surprised: 'judges',
  sceptical: 'judges',
  skeptical: 'judges',
  critical: 'judges',
  worried: 'warns',
  concerned: 'warns',
  afraid: 'warns',
  fearful: 'warns',
  adamant: 'alleges',
};

export const hearsay: ReportingWords['hearsay'] = {
  reportedly: 'states',
  allegedly: 'alleges',
  purportedly: 'alleges',
  supposedly: 'alleges',
};

export const silence = list('decline declines declined declining refuse refuses refused refusing');

export const silentActs = list(
  'comment respond reply answer say discuss elaborate confirm disclose reveal specify give provide identify name explain address speak talk mention return',
);

export const venues = list(
  `statement statements interview interviews speech conference briefing tweet tweets post letter email e-mail call report note release
   remarks testimony address message video filing filings article blog memo hearing meeting rally debate appearance visit radio television
   twitter facebook tv instagram youtube media podcast column editorial op-ed summit forum ceremony session court parliament lawsuit complaint
   affidavit reporters journalists newspaper magazine show program programme broadcast telephone phone text book diary document documents press
   trip tour stop event campaign exchange conversation discussion lawmakers mp mps senators`,
);

export const behindSources = list(
  'in on at during after of while when as with by before via from adding referring who citing about through last late early earlier this outside following shortly',
);

export const asides = list('however meanwhile though too also moreover nevertheless instead again then');

export const times = list(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april may june july
   august september october november december jan feb aug sept sep oct nov dec earlier later late early last recently again week month year
   night morning afternoon evening weekend then afterward afterwards once previously`,
);

export const anonymous = list(
  `source sources insider insiders person people someone somebody witness witnesses eyewitness eyewitnesses resident residents user users
   man woman men women one some others many doctor doctors student students teacher teachers worker workers villager villagers passenger
   passengers neighbor neighbors neighbour neighbours relative relatives official officials diplomat diplomats aide aides activist activists
   soldier soldiers fan fans customer customers shopper shoppers survivor survivors mother father girl boy`,
);

export const documents = list(
  `report reports study studies survey surveys poll polls statement document documents letter letters memo filing lawsuit complaint indictment
   affidavit paper research review audit analysis article book transcript email emails e-mail tweet post video footage data figures
   investigation inquiry findings records ruling resolution bulletin magazine newspaper website ad banner sign banners signs headline motion
   communique communiqué declaration constitution notice summary estimates evidence`,
);

export const offices = list(
  `spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers president secretary chief chairman chairwoman chair director
   official officials senator congressman congresswoman governor mayor general commander ambassador envoy judge lawyer attorney prosecutor
   analyst analysts expert experts economist professor researcher researchers author candidate nominee leader leaders executive founder
   ceo manager coach captain officer deputy premier chancellor king queen prince princess pope bishop sheriff detective investigator
   lawmaker lawmakers legislator representative delegate aide adviser advisor strategist campaign activist journalist reporter editor
   doctor scientist scientists actor singer owner head member members billionaire businessman`,
);

export const bodies = list(
  `police officials authorities prosecutors investigators government ministry army military company court agency commission committee
   department council party union bank office administration opposition rebels militants protesters activists critics supporters opponents
   lawyers experts analysts scientists researchers economists witnesses residents sources firm group organization organisation association
   coalition campaign panel board university newspaper network channel station team club`,
);

export const titles: ReportingWords['titles'] = {
  'gov.': 'governor',
  gov: 'governor',
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'representative',
  'gen.': 'general',
  'prof.': 'professor',
  'dr.': 'doctor',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  'col.': 'colonel',
  'rev.': 'reverend',
  'amb.': 'ambassador',
  ceo: 'executive',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  congresswoman: 'congressman',
  businesswoman: 'businessman',
  premier: 'minister',
};

export const issued = list(`statement communique communiqué release tweet post announcement`);

export const businesses = list(
  `company firm airline carrier manufacturer maker bank club team retailer carmaker automaker giant startup`,
);

export const institutions = list(
  `company firm agency group ministry department organization organisation bank court party government army military newspaper channel network station outlet union association commission committee university institute council administration airline carrier manufacturer maker giant club team service parliament legislature senate congress cabinet centre center foundation charity regulator watchdog authority federation league body board panel tribunal school college hospital museum church bureau corporation startup retailer broadcaster website magazine paper coalition alliance movement campaign fund trust conglomerate automaker carmaker regime embassy consulate`,
);

export const deniedNouns = list(
  `allegation accusation claim charge report suggestion criticism blame involvement wrongdoing role responsibility link connection`,
);

export const pronouns: ReportingWords['pronouns'] = {
  subjects: list('he she they it we i who you'),
  male: list('he him his himself'),
  female: list('she her hers herself'),
  plural: list('they them their themselves'),
  objects: list('him her them me us you it himself herself themselves'),
  possessive: list('his her their its my our your'),
  relative: list('who which that whom'),
  people: list('who whom'),
  reader: list('you'),
};

export const auxiliaries = list(
  "has have had having was were is are be been being am 's ’s 've ’ve 'd ’d will would shall 'll ’ll should may might can could must do does did to not n't n’t never",
);

export const negations = list("not n't n’t never no neither nor nobody none without hardly");

export const unrealModals = list('could can may might should must to');
