// Regions, and words that belong to names of places.

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

export const regions = lines(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon
Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia
Wisconsin, Wyoming, District of Columbia, Ontario, Quebec, British Columbia, Alberta, Saskatchewan, Manitoba, Nova Scotia
New Brunswick, Newfoundland, Yukon, Queensland, Victoria, Tasmania, New South Wales, South Australia, Western Australia
Northern Territory, Bavaria, Saxony, Catalonia, Andalusia, Basque Country, Galicia, Tuscany, Sicily, Sardinia, Lombardy
Normandy, Brittany, Provence, Corsica, Flanders, Wallonia, Chechnya, Dagestan, Ingushetia, Crimea, Donbas, Donbass
Siberia, Xinjiang, Inner Mongolia, Guangdong, Sichuan, Hubei, Hunan, Yunnan, Fujian, Henan, Hebei, Zhejiang, Jiangsu
Shandong, Shanxi, Shaanxi, Gansu, Kashmir, Punjab, Sindh, Balochistan, Baluchistan, Gujarat, Rajasthan, Kerala, Tamil Nadu
Bihar, Uttar Pradesh, Maharashtra, West Bengal, Assam, Manipur, Odisha, Karnataka, Telangana, Haryana, Waziristan
Helmand, Kandahar, Darfur, Tigray, Oromia, Somaliland, Puntland, Kurdistan, Anbar, Gaza, Gaza Strip, West Bank
Golan Heights, Sinai, Sinai Peninsula, Galilee, Negev, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh
Aceh, Bali, Java, Sumatra, Borneo, Papua, West Papua, Mindanao, Luzon, Okinawa, Hokkaido, Fukushima, Rakhine, Sahel
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Middle East
Far East, Southeast Asia, South Asia, East Asia, Central Asia, East Africa, West Africa, North Africa, Eastern Europe
Western Europe, Balkans, Caucasus, Caribbean, Scandinavia, Horn of Africa, Persian Gulf, Gulf of Mexico, Gulf of Aden
Red Sea, Black Sea, Baltic Sea, North Sea, South China Sea, East China Sea, Caspian Sea, Arabian Sea, Yellow Sea
Mediterranean, Mediterranean Sea, Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean
English Channel, Strait of Hormuz, Suez Canal, Panama Canal, Amazon, Nile, Danube, Rhine, Mekong, Euphrates, Tigris
Himalayas, Alps, Andes, Rocky Mountains, Mount Everest, Silicon Valley, Manhattan, Brooklyn, Queens, Bronx, Hollywood
Capitol Hill, Wall Street, Long Island, Cornwall, Kent, Essex, Yorkshire, Lancashire, Norfolk, Suffolk, Surrey, Sussex
Wembley, Heathrow, Westminster, Cote d'Azur, Benelux, Guantanamo Bay, Guantanamo, Chernobyl, Falkland Islands, Bermuda
Gibraltar, Guam, Canary Islands, Galapagos Islands, Midlands, Midwest, New England, D.C., Mars
`);

export const placeWords = lines(`
river, lake, sea, ocean, bay, gulf, strait, island, islands, isle, mount, mountain, mountains, hill, hills, valley, desert
peninsula, cape, coast, forest, park, street, avenue, road, boulevard, lane, square, bridge, highway, airport, station
province, county, district, city, town, village, region, state, territory, oblast, prefecture, port, harbor, harbour, beach
canal, falls, fort, camp, base, plaza, tower, palace, castle, stadium, arena, cathedral, mosque, temple, prison, jail
border, heights, creek, springs, strip, circuit, crossing, pass, plateau, basin, reef, archipelago, terminal, building
`);

export const placeNouns = lines(`
city, town, village, province, state, country, region, district, county, island, capital, suburb, neighborhood
neighbourhood, area, nation, territory, river, lake, mountain, port, coast, border, kingdom, republic, municipality
peninsula, valley, desert, resort, hamlet, borough, enclave, continent, prefecture, department, governorate
`);

/** They may stand behind a place's name as part of it: "Logar province". A town of that name would be another place. */
export const areaNouns = lines(`
area, region, province, district, county, governorate, prefecture, municipality, oblast, peninsula, valley, island, borough
`);

export const placePrepositions = lines(
  'in, at, near, from, to, outside, around, through, across, via, into, inside, toward, towards, throughout',
);
