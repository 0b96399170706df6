// English words around names, gathered.
import type { NameWords } from '../names.ts';
import { countries } from './countries.ts';
import { initialisms } from './initialisms.ts';
import { media } from './media.ts';
import { namedThings } from './named-things.ts';
import * as bodies from './organisations.ts';
import * as people from './people.ts';
import { areaNouns, placeNouns, placePrepositions, placeWords, regions } from './places.ts';
import { roleNouns } from './role-nouns.ts';

const peoples =
  "African Asian European Arab Arabs Kurdish Kurd Kurds Muslim Muslims Christian Christians Jewish Jew Jews Hindu Hindus Buddhist Buddhists Catholic Catholics Protestant Protestants Sikh Sikhs Sunni Sunnis Shiite Shiites Shia Shi'ite Islamic Islamist Islamists Latin Latino Latina Hispanic Western Rohingya Uighur Uighurs Uyghur Uyghurs Roma Yazidi Yazidis Druze Pashtun Pashtuns Hazara Tamil Sinhalese Basque Catalan Chechen Chechens Crimean Bedouin Maori Aboriginal Inuit Zulu Hutu Tutsi Balkan Scandinavian Nordic Caribbean Mediterranean Anglo-Saxon African-American Asian-American Texan Californian Londoner New Yorker Parisian Berliner Communist Communists Socialist Nazi Marxist Maoist Maoists Republican Democratic Democrat".split(
    ' ',
  );

export const nameWords: NameWords = {
  countries,
  regions,
  peoples,
  areaNouns,
  placeNouns,
  placePrepositions,
  placeWords,
  ...bodies,
  media,
  namedThings,
  initialisms,
  roleNouns,
  ...people,
};
