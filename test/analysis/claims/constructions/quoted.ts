// Quotations: marks of every kind, cues before, inside and after them, paragraphs, nesting; and what only looks quoted.
import type { Pair } from './pair.ts';

export const quoted: readonly Pair[] = [
  {
    name: 'straight marks, cue after',
    claim: '"The roof will hold through the winter," Harlan Voss said.',
    expected: ['Harlan Voss | said | states direct | The roof will hold through the winter'],
    nearMiss: 'The band played "The Roof Will Hold" to a full house in Leeds.',
  },
  {
    name: 'curly marks, inversion',
    claim: '“We lost the harvest and the seed for next year,” said Amina Diallo, a farmer near the river.',
    expected: ['Amina Diallo | said | states direct | We lost the harvest and the seed for next year'],
    nearMiss: 'The so-called “seed war” began in the valley last spring.',
  },
  {
    name: 'British single marks',
    claim: "'Nobody warned us about the water,' said Colin Marsh, who lives by the canal.",
    expected: ['Colin Marsh | said | states direct | Nobody warned us about the water'],
    nearMiss: "The firm's 'family day' drew four hundred people to the workers' canteen.",
  },
  {
    name: 'British single marks, curly, cue before',
    claim: '‘It was never about money,’ Mr Pell told the inquiry.',
    expected: ['Mr Pell | told | states direct | It was never about money'],
    nearMiss: 'The painting ‘Low Tide’ hangs in the town hall.',
  },
  {
    name: 'single marks with an apostrophe inside',
    claim: "'I don't think the council's plan is fair,' Priya Nair said.",
    expected: ["Priya Nair | said | states direct | I don't think the council's plan is fair"],
    nearMiss: "The players' union meets at St James' Park on Friday.",
  },
  {
    name: 'guillemets',
    claim: '«The bridge must close tonight», the mayor said.',
    expected: ['the mayor | said | states direct | The bridge must close tonight'],
    nearMiss: 'The «Étoile» sailed from Brest with ninety passengers.',
  },
  {
    name: 'doubled apostrophes',
    claim: "''We counted every ballot twice,'' Ms. Ortega said.",
    expected: ['Ms. Ortega | said | states direct | We counted every ballot twice'],
    nearMiss: "The ''Golden Hour'' tour ends in Denver.",
  },
  {
    name: 'cue before with a comma',
    claim: 'Lena Brandt said, "The river is rising faster than the gauges show."',
    expected: ['Lena Brandt | said | states direct | The river is rising faster than the gauges show'],
    nearMiss: 'Lena Brandt wore a coat with "RIVER WATCH" on its back.',
  },
  {
    name: 'cue before with a colon',
    claim: 'The general wrote: "Every soldier will be home by spring."',
    expected: ['The general | wrote | states direct | Every soldier will be home by spring'],
    nearMiss: 'The general won three medals: bronze, silver and gold.',
  },
  {
    name: 'colon at the end of a paragraph',
    claim: 'In a letter to the board, Ruth Adler wrote:\n"I can no longer serve a bank that hides its losses."',
    expected: ['Ruth Adler | wrote | states direct | I can no longer serve a bank that hides its losses'],
    nearMiss: 'The board has three members:\nAdler, Boone and Cray.',
  },
  {
    name: 'cue inside the sentence of the quotation',
    claim: '"The trains," Ms. Okafor said, "were late because nobody repaired the signals."',
    expected: ['Ms. Okafor | said | states direct | The trains … were late because nobody repaired the signals'],
    nearMiss: 'The plays "Signals" and "The Late Train" open in May.',
  },
  {
    name: 'two sentences, one cue',
    claim: '"We checked the valves," Tom Reyes said. "They were sound in June."',
    expected: ['Tom Reyes | said | states direct | We checked the valves … They were sound in June'],
    nearMiss: 'The valves were checked. They were sound in June.',
  },
  {
    name: 'a question inside the marks',
    claim: '"Who pays for the repairs?" Dana Whitlock asked.',
    expected: ['Dana Whitlock | asked | states direct | Who pays for the repairs?'],
    nearMiss: 'Dana Whitlock paid for the repairs.',
  },
  {
    name: 'a quotation that runs over paragraphs reopens without closing',
    claim:
      '"The first winter was hard," Josef Klima said. "We burned the furniture.\n"By March there was nothing left to burn."',
    expected: [
      'Josef Klima | said | states direct | The first winter was hard … We burned the furniture',
      'Josef Klima | - | states direct | By March there was nothing left to burn',
    ],
    nearMiss: 'The first winter was hard.\nBy March there was nothing left to burn.',
  },
  {
    name: 'a quoted paragraph without a cue goes on from the last speaker',
    claim:
      'The plant will close, Gwen Abbot said.\n"Three hundred families in this valley depend on it for their living."',
    expected: [
      'Gwen Abbot | said | states indirect | The plant will close',
      'Gwen Abbot | - | states direct | Three hundred families in this valley depend on it for their living',
    ],
    nearMiss: 'The plant will close in May.\n"Steel Town" is the title of a film about it.',
  },
  {
    name: 'nested marks stay inside',
    claim: '"He told me \'go home\' and shut the door," Marta Silva said.',
    expected: ["Marta Silva | said | states direct | He told me 'go home' and shut the door"],
    nearMiss: 'The sign on the door reads in faded paint, and nobody has changed it since 1990.',
  },
  {
    name: 'mixed: words of the reporter, words of the speaker',
    claim: 'Paul Denny said the vote was "a farce from start to finish."',
    expected: ['Paul Denny | said | states mixed | the vote was "a farce from start to finish."'],
    nearMiss: 'The vote was held in the "Old Mill," a hall by the river.',
  },
  {
    name: 'mixed, cue after',
    claim: 'The tunnel is "years behind schedule," the auditor said.',
    expected: ['the auditor | said | states mixed | The tunnel is "years behind schedule,"'],
    nearMiss: 'The tunnel known as "the Drain" opened in 1931.',
  },
  {
    name: 'a judgement in two quoted words',
    claim: 'Edith Crane called the ruling "deeply unfair".',
    expected: ['Edith Crane | called | judges mixed | the ruling "deeply unfair"'],
    nearMiss: 'Edith Crane called the station at noon.',
  },
  {
    name: 'described as',
    claim: 'Victor Hale described the talks as "frank".',
    expected: ['Victor Hale | described | judges mixed | the talks as "frank"'],
    nearMiss: 'The talks followed the route described in the guidebook.',
  },
  {
    name: 'what somebody called it',
    claim: 'The senator left after what she called "an hour of insults".',
    expected: ['she | called | judges direct | an hour of insults'],
    nearMiss: 'The senator left after an hour and called a taxi.',
  },
  {
    name: 'told a broadcaster',
    claim: '"My son is still missing," Nadia Haddad told the BBC.',
    expected: ['Nadia Haddad | told | states direct | My son is still missing'],
    nearMiss: 'Nadia Haddad told a long joke at the wedding.',
  },
  {
    name: 'a cue with an addition behind it',
    claim: '"The offer stands," Karl Weiss said, pointing to the map.',
    expected: ['Karl Weiss | said | states direct | The offer stands'],
    nearMiss: 'Karl Weiss stood up, pointing to the map called "Offer Bay".',
  },
  {
    name: 'an embedded post',
    claim: '"Proud of this team tonight, what a finish," Jo Marin tweeted.',
    expected: ['Jo Marin | tweeted | states direct | Proud of this team tonight, what a finish'],
    nearMiss: 'Jo Marin posted the parcel on Tuesday.',
  },
  {
    name: 'chants',
    claim: 'Protesters chanted "water is a right".',
    expected: ['Protesters | chanted | states direct | water is a right'],
    nearMiss: 'Protesters marched past the "Water Palace".',
  },
  {
    name: 'a document that reads',
    claim: 'The notice on the gate reads "closed until further orders".',
    expected: ['The notice on the gate | reads | states direct | closed until further orders'],
    nearMiss: 'She reads "Closed Doors" to her children every night.',
  },
  {
    name: 'a mark that was never closed',
    claim: '"The dam is safe," Ines Rocha said. "It was built to last.\nOn Tuesday engineers drained the lake.',
    expected: ['Ines Rocha | said | states direct | The dam is safe … It was built to last'],
    nearMiss: 'The dam is safe.\nOn Tuesday engineers drained the lake.',
  },
  {
    name: 'a mark that was never opened',
    claim: 'We will rebuild every house on this street," Omar Hill said.',
    expected: ['Omar Hill | said | states direct | We will rebuild every house on this street'],
    nearMiss: 'Every house on this street is 6 feet 2" wide at the door.',
  },
];
