// Things that have a name and are nobody: festivals, events, wars, products, works, prizes, programmes, laws, diseases.
// They are written like the names of people, bodies and places, and taken for them without this list.
// A thing whose name is more often a person's, a body's or a place's is left out.

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter(Boolean);

const festivals = `
Christmas, Christmas Eve, Christmas Day, Boxing Day, New Year, New Year's Eve, New Year's Day, Easter, Easter Sunday, Good Friday
Palm Sunday, Ash Wednesday, Lent, Pentecost, Halloween, Thanksgiving, Thanksgiving Day, Black Friday, Cyber Monday, Valentine's Day
Mother's Day, Father's Day, Memorial Day, Labor Day, Labour Day, Veterans Day, Independence Day, Fourth of July, Columbus Day
Presidents Day, Martin Luther King Day, Juneteenth, May Day, Earth Day, Armistice Day, Remembrance Day, Remembrance Sunday
Bastille Day, Anzac Day, Australia Day, Canada Day, Waitangi Day, St. Patrick's Day, Mardi Gras, Oktoberfest
Lunar New Year, Chinese New Year, Nowruz, Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Hajj, Ashura, Arbaeen, Diwali, Holi, Navratri
Kumbh Mela, Vesak, Passover, Hanukkah, Yom Kippur, Rosh Hashanah, Purim, Sukkot, Shabbat, Sabbath, Kwanzaa
`;
const events = `
World War I, World War II, World War One, World War Two, First World War, Second World War, World War, Cold War, Civil War
Vietnam War, Korean War, Gulf War, Iraq War, Afghan War, Falklands War, Six-Day War, Yom Kippur War, Boer War, Crimean War
American Revolution, Revolutionary War, Industrial Revolution, Cultural Revolution, Islamic Revolution, Orange Revolution
Arab Spring, Prague Spring, Holocaust, Shoah, Nakba, Great Depression, Great Recession, Watergate, Brexit, Grexit, Renaissance
Middle Ages, Ice Age, Stone Age, Bronze Age, Iron Age, Big Bang, D-Day, Hurricane Katrina, Hurricane Sandy, Hurricane Harvey
Hurricane Maria, Hurricane Irma, Typhoon Haiyan, El Nino, El Niño, La Nina, La Niña, World Cup, FIFA World Cup, Rugby World Cup
Cricket World Cup, Olympics, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Commonwealth Games, Asian Games
European Championship, Euro 2012, Euro 2016, Euro 2020, Copa America, Africa Cup of Nations, FA Cup, League Cup, Davis Cup
Ryder Cup, America's Cup, Stanley Cup, Super Bowl, World Series, Grand Prix, Tour de France, Giro d'Italia, Masters Tournament
French Open, Australian Open, US Open, U.S. Open, Kentucky Derby, Grand National, Six Nations, Ashes, Eurovision
Eurovision Song Contest, Comic-Con, Burning Man, Glastonbury Festival, Edinburgh Festival, Super Tuesday, Election Day
Budget Day, State of the Union, Queen's Speech, Bloody Sunday
`;
const products = `
iPhone, iPhones, iPad, iPads, iPod, iPods, iTunes, iOS, MacBook, Macintosh, iMac, Apple Watch, App Store, Android, 
Galaxy Note, Windows, Windows XP, Windows Vista, Windows 7, Windows 8, Windows 10, Internet Explorer, Firefox, Mozilla Firefox
Google Chrome, Google Maps, Google Earth, Google Play, Gmail, Outlook, PowerPoint, Photoshop, Linux, Ubuntu, Kindle, Nook, 
Siri, Cortana, ChatGPT, PlayStation, PlayStation 2, PlayStation 3, PlayStation 4, Xbox, Xbox 360, Xbox One, Wii, Nintendo Switch
Game Boy, Minecraft, Fortnite, Grand Theft Auto, Call of Duty, World of Warcraft, Pokemon, Pokémon, Pokemon Go, Tetris
Walkman, Polaroid, Polaroids, Bluetooth, Wi-Fi, Internet, World Wide Web, GPS, DVD, CD, VR, PC, Bitcoin, bitcoin, Ethereum
Dogecoin, Viagra, Prozac, Ritalin, OxyContin, Xanax, Tylenol, Botox, Tamiflu, Remdesivir, Truvada, Zyklon B, Novichok, Kalashnikov
AK-47, Humvee, Black Hawk, Tomahawk, Patriot missile, Scud, Iron Dome, Concorde, Dreamliner
Air Force One, Marine One, Hubble, Hubble Space Telescope, Space Shuttle, Space Shuttle Atlantis, Space Shuttle Discovery
Space Shuttle Endeavour, Soyuz, Apollo 11, Voyager, Prius, Corolla, Mustang, Corvette, Model 3, Model S, Titanic, Lusitania
Costa Concordia, Exxon Valdez, Boeing 737, Boeing 747, Boeing 777, Boeing 787, Airbus A320, Airbus A380, Dow, Nikkei 225
Dow Jones, Dow Jones Industrial Average, S&P, S&P 500, Nasdaq, Nasdaq Composite
FTSE, FTSE 100, DAX, Hang Seng, Euro, Yuan, Renminbi, Yen, Rupee, Ruble
`;
const works = `
Bible, Old Testament, New Testament, Gospel, Koran, Quran, Qur'an, Torah, Talmud, Book of Mormon, Mona Lisa, Star Wars, Star Trek
Game of Thrones, Harry Potter and the Sorcerer's Stone, Lord of the Rings, Sesame Street, American Idol, Saturday Night Live
Doctor Who, Big Brother, Strictly Come Dancing, Declaration of Independence, First Amendment, Second Amendment
Fourth Amendment, Fifth Amendment, Fourteenth Amendment, Bill of Rights, Magna Carta, Emancipation Proclamation
Star-Spangled Banner, Union Jack, Stars and Stripes, Auld Lang Syne
`;
const prizes = `
Nobel, Nobel Prize, Nobel Peace Prize, Nobel Prizes, Pulitzer, Pulitzer Prize, Booker Prize, Man Booker Prize, Turner Prize, 
Oscars, Academy Award, Academy Awards, Grammy, Grammys, Grammy Awards, Emmys, Emmy Awards, Tony Award, Tony Awards
Golden Globe, Golden Globes, Bafta, Baftas, Palme d'Or, Ballon d'Or, Medal of Honor, Purple Heart, Victoria Cross, George Cross
Presidential Medal of Freedom, Fields Medal, Heisman Trophy
`;
const programmes = `
Medicare, Medicaid, Obamacare, Affordable Care Act, Social Security, Social Security Act, Medicare for All, Green New Deal, New Deal
Brady Bill, Patriot Act, USA Patriot Act, Civil Rights Act, Voting Rights Act, Dodd-Frank, Sarbanes-Oxley, DACA, Roe v. Wade
Title IX, Clean Air Act, Clean Power Plan, Freedom of Information Act, Espionage Act, War Powers Act, Logan Act, Magnitsky Act
Kyoto Protocol, Paris Agreement, Paris Accord, Paris climate agreement, Geneva Convention, Geneva Conventions, Vienna Convention
Lisbon Treaty, Maastricht Treaty, Treaty of Versailles, Camp David Accords, Oslo Accords, Minsk agreements, Minsk Agreement
Good Friday Agreement, Belfast Agreement, Dayton Accords, Warsaw Pact, New START, Non-Proliferation Treaty
North American Free Trade Agreement, NAFTA, USMCA, Trans-Pacific Partnership, TPP, Marshall Plan, Belt and Road
Belt and Road Initiative, Silk Road, Universal Declaration of Human Rights, Article 50, Sharia, Shariah
`;
const diseases = `
Ebola, Zika, SARS, MERS, HIV, AIDS, HIV/AIDS, COVID, COVID-19, Covid-19, Covid, Alzheimer's disease, 
Parkinson's disease, Down syndrome, Lyme disease, Legionnaires' disease, Spanish flu, Lassa fever, Marburg virus, West Nile virus
E. coli, Listeria, DNA, RNA, PTSD, ADHD, LGBT, LGBTQ
`;
const languages = `
English, Mandarin, Cantonese, Farsi, Dari, Pashto, Urdu, Bengali, Swahili, Yiddish, Latin, Braille, Esperanto
`;

export const namedThings = lines(
  [festivals, events, products, works, prizes, programmes, diseases, languages].join('\n'),
);
