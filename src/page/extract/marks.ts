// What a page's author says of an element in its class, id, role and test names: marks that a reader of the markup would understand.

/** One bit a mark, so that an element's own and inherited marks are one number each. */
export const mark = {
  body: 1 << 0,
  standfirst: 1 << 1,
  caption: 1 << 2,
  byline: 1 << 3,
  time: 1 << 4,
  related: 1 << 5,
  subscribe: 1 << 6,
  share: 1 << 7,
  comment: 1 << 8,
  advert: 1 << 9,
  navigation: 1 << 10,
  tags: 1 << 11,
  consent: 1 << 12,
  media: 1 << 13,
  biography: 1 << 14,
  headline: 1 << 15,
  embed: 1 << 16,
  aside: 1 << 17,
  hidden: 1 << 18,
  quote: 1 << 19,
  note: 1 << 20,
  live: 1 << 21,
  header: 1 << 22,
  legal: 1 << 23,
} as const;
export type Mark = keyof typeof mark;

/** Tested on a name in lower case whose words are parted by single spaces, with a space at both ends. */
const signs: readonly (readonly [Mark, RegExp])[] = [
  [
    'body',
    / (article|story|post|entry|content|news|page|main|text|paragraph|art|detail|single|blog)s? ?(body|content|text|copy|main|paragraphs?|detail|inner)|(article|story|entry|post)(body|content|text)|bodycontent|bodytext|body text|maintext| prose | richtext | rich text | paragraphs? | texto | cuerpo | corps | testo | brodtext /,
  ],
  [
    'standfirst',
    /standfirst|stand first| sub ?titles? | sub ?head(line)?s? | deks? | decks? | lead | lede | ledes | intro| summary| excerpt| abstract| chapo| chapeau| vorspann| teaser ?text| description | bajada | entradilla | occhiello | sommario | ingress | manchet| preamble| synopsis| strapline| sapo /,
  ],
  [
    'caption',
    /caption| credits? |copyright|photo ?grapher| legend | bildunterschrift | cutline| pie de foto| bildtext /,
  ],
  [
    'byline',
    / by ?lines? |byline|authors? | autor(en|es)? | auteur| autore | writers? | contributors? | reporter| journalist|redakt/,
  ],
  [
    'time',
    / date|dateline|time ?stamp|date ?time|pub(lish(ed)?)? ?(date|time)| posted| updated | read(ing)? ?time| datum | fecha | modified/,
  ],
  [
    'related',
    /related|recommend|recirc|outbrain|taboola|zergnet|trending|popular|most ?(read|viewed|shared)|read ?(more|next|also|on)|more ?(stories|news|on|from|like|articles|headlines)|see ?also|also ?(read|like)|(also|more) in |you ?may|you might|up ?next|next ?(article|story|post)|prev ?next|latest|teasers?|promos? |promo |promobox|recent ?(post|article)|top ?stories|editors? ?picks?|dont ?miss|similar|zum thema|mehr zum|lire aussi|leer mas|relacionad|correlat|onward|read ?in| cards? | card |inline ?link|article ?link|story ?link|internal ?link|link ?(list|box)|suggest|siehe auch|further|jnews inline| rec(o|s) | liens? | a lire | lees ook/,
  ],
  [
    'subscribe',
    /newsletter|subscri|sign ?up|sign ?in |log ?in |register|registr|pay ?wall|piano|reg ?wall|donat|membership| abo |abonn|support us|contribut(e|ion) |epic|call to action| cta | cta|app ?(promo|download|banner)|download ?app|whatsapp|telegram|marketing|offer/,
  ],
  [
    'share',
    /shar(e|ing)|social|follow|addtoany|bookmark|like ?button|reaction|print|google news|copy ?link|clap|rating/,
  ],
  ['comment', /comment|disqus|discussion| respond |replies|feedback|kommentar|comentari|coral|viafoura|openweb/],
  [
    'advert',
    / ads? | ad |advert|sponsor| dfp| gpt|promoted|banner|adslot| adv |werbung|anzeige|publicidad|commercial|affiliate|partner ?(content|link)|native/,
  ],
  [
    'navigation',
    / nav |navigat|navbar| menu|breadcrumb|masthead|sidebar|side ?bar| rail | right ?rail|toolbar|skip|footer|foot |pagina|pager|top ?bar|site ?header|global ?header|ticker|rubric|site ?nav/,
  ],
  ['tags', / tags? | tag ?list|taglist|topics? |keywords?|categor|hashtag| themes? | themen | etiquetas| sujets /],
  ['consent', /cookie|consent|gdpr|onetrust|ccpa|didomi|cmp |privacy|truste|usercentrics|sp message/],
  [
    'media',
    / media|image|photo|galler|slide ?show|slider|carousel|figure|video|player|audio|listen|podcast|picture|thumbnail|infogra|chart| map |datawrapper|playlist|brightcove|jwplayer/,
  ],
  [
    'biography',
    /author ?(bio|box|info|card|about|detail|profile|description)|about ?(the )?author|about ?author| bio |biograph|autor ?(box|info)|contributor ?(bio|info)|post ?author/,
  ],
  ['headline', /head ?line|(article|post|entry|story|page|news|main)? ?title | titulo|titre| titel |heading/],
  ['embed', /twitter|tweet|instagram|facebook| fb |embed|tiktok|youtube|reddit|social ?post|bluesky|threads/],
  [
    'aside',
    /aside|sidebox|info ?box|fact ?box| box |boxout|widget|module|factfile|glossary|complement|explainer|key ?points|highlights|toc |table of contents|at a glance|in depth|tool ?tip|pop ?up|modal|overlay|lightbox|toast|alert|accordion|poll |quiz|survey/,
  ],
  ['hidden', /sr only|screen ?reader|visually ?hidden|visuallyhidden|off ?screen|print only|no ?script/],
  ['quote', /quote|zitat|citation | cita |testimon|pull ?q/],
  [
    'note',
    /correction|disclaimer|disclosure|editors? ?note|foot ?note|fuss ?note|source|quelle|kicker|overline|eyebrow|label|flag |tagline|slug|end ?note|agency|tip ?line|trust/,
  ],
  ['live', /live ?(blog|update|post|entr|feed|event|ticker)|liveblog| timeline|ticker/],
  ['header', /header|hero|masthead|opener|top ?section| intro ?block/],
  ['legal', /copyright|legal|terms|imprint|impressum|rights|license|disclaimer|policy/],
];

const known = new Map<string, number>();
/** Names beyond this many characters say nothing new. */
const longestNames = 300;

/** Marks of an attribute text such as "ArticleBody__paragraph has-dropcap". Linear in its length; remembered. */
export function marksIn(all: string): number {
  const names = all.length > longestNames ? all.slice(0, longestNames) : all;
  const seen = known.get(names);
  if (seen !== undefined) return seen;
  const words = ` ${names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()} `;
  let marks = 0;
  for (const [name, sign] of signs) if (sign.test(words)) marks |= mark[name];
  // Pages differ: without a limit a long-lived tab would hold every class name that it ever met.
  if (known.size > 5000) known.clear();
  known.set(names, marks);
  return marks;
}
