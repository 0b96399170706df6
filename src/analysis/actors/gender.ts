// He or she? From first names, titles and nouns beside the name; null where the article does not tell.
import type { Language, Weights } from '../../language/language.ts';
import type { Doc } from '../document.ts';
import { hashText } from '../names/hash.ts';
import { openRecogniser } from '../names/recogniser.ts';
import { classes, classesOf } from '../names/word-classes.ts';
import type { NamedActor } from './actor-names.ts';

export type Gender = 'male' | 'female' | null;

export function genderOf(doc: Doc, actor: NamedActor, language: Language, weights: Weights): Gender {
  const { maleNouns, femaleNouns, maleNames, femaleNames } = language.names;
  for (const { first } of actor.mentions.slice(0, 20))
    for (const near of [doc.tokens[first - 1], doc.tokens[first - 2]]) {
      if (near && maleNouns.includes(near.lower)) return 'male';
      if (near && femaleNouns.includes(near.lower)) return 'female';
    }
  const { tables } = openRecogniser(language, weights);
  for (const { words } of actor.forms) {
    if (words.length < 2) continue;
    for (const name of [words[0]!, words[0]!.split('-')[0]!]) {
      if (maleNames.includes(name)) return 'male';
      if (femaleNames.includes(name)) return 'female';
      const bits = classesOf(tables.classes, hashText(name)) & (classes.maleName | classes.femaleName);
      if (bits === classes.maleName) return 'male';
      if (bits === classes.femaleName) return 'female';
    }
  }
  return null;
}
