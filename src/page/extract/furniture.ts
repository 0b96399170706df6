// Lines that a page puts between paragraphs to sell itself: asked of runs only that the model is not sure of.

const offers =
  /\b(?:sign up (?:for|to|here|now)|(?:to|in) your inbox|subscribe (?:to|now|today)|our (?:free )?(?:daily |weekly )?newsletters?|unsubscribe|becom(?:e|ing) a (?:member|subscriber)|already a (?:member|subscriber)|unlimited (?:digital )?access|free articles? (?:left|remaining)|(?:support|fund) (?:our|local|independent) (?:journalism|news)|free (?:bets?|trial)|T&Cs|gamble ?aware|for free updates|follow us on|download (?:our|the) app|click here to|(?:this article|we) may (?:contain|earn|receive)|newsletter (?:abonnieren|anmelden|bestellen)|jetzt abonnieren|abonnez-vous|inscrivez-vous|suscr[ií]be(?:te|ase)|iscriviti)(?![\p{L}])/iu;
const labels =
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|loading|share|read more|weiterlesen|lire aussi|lee también)[\s:.…]*$/i;

/** Who wrote it, or who owns it, in a line of its own. */
const signatures = /^(?:[Bb]y\s+\p{Lu}[^.!?:“”"]{3,60}$|(?:©|\([Cc]\)|[Cc]opyright\b)\s?.{0,120}$)/u;

/** Longer runs tell something, whatever they offer. */
const longest = 260;

/** `beside`: a button or a field stands in the same element. */
export const isFurniture = (text: string, beside: boolean): boolean =>
  text.length <= longest && (beside || offers.test(text) || labels.test(text) || signatures.test(text));

/** The line that opens what readers say. */
export const opensComments = (text: string): boolean =>
  text.length < 40 &&
  /^(?:\d+ )?(?:comments?|join the (?:conversation|discussion)|leave a (?:comment|reply)|(?:leser)?kommentare?|commentaires?|comentarios?|commenti)\b/i.test(
    text,
  );
