// How an element takes part in the text of a page, by its tag alone: no style is computed, so nothing is laid out.

/** Their content is no text of the page, or is a control. */
export const silent: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS AUDIO VIDEO BUTTON SELECT TEXTAREA INPUT NAV DIALOG MENU ' +
    'HEAD TITLE META LINK BASE IMG PICTURE SOURCE MAP DATALIST PROGRESS METER OPTION NOFRAMES FRAMESET svg math SVG MATH'
  ).split(' '),
);

/** They run along in a line: a run of text goes on through them. Everything else, unknown tags too, breaks the line. */
export const inline: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB RT RP S SAMP SMALL ' +
    'SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR SLOT AMP-LINK'
  ).split(' '),
);

/** Unknown elements (custom ones) inside a paragraph run along in its line. */
export const lineOnly: ReadonlySet<string> = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', ...inline]);

export const isHeading = (tag: string): boolean => /^H[1-6]$/.test(tag);
