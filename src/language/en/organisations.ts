// Organisations and groups that news names without explaining them, and words that belong to such names. The first name is
// the fullest; the others stand for the same body.

const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()))
    .filter((names) => names[0] !== '');
const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const organisations = rows(`
United Nations|UN|U.N.
European Union|EU|E.U.
North Atlantic Treaty Organization|NATO|Nato
World Health Organization|WHO|W.H.O.|World Health Organisation
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF
World Bank
World Food Programme|WFP|World Food Program
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
Red Cross
Red Crescent
UNICEF|Unicef
UNESCO|Unesco
UNHCR
African Union|AU
Arab League
ASEAN|Asean|Association of Southeast Asian Nations
OPEC|Opec|Organization of the Petroleum Exporting Countries
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
OSCE|Organization for Security and Cooperation in Europe
Commonwealth
Interpol|INTERPOL
Europol
European Commission
European Parliament
European Central Bank|ECB
European Court of Human Rights
European Court of Justice
Council of Europe
Security Council|UN Security Council|U.N. Security Council|United Nations Security Council
General Assembly|UN General Assembly|U.N. General Assembly
Amnesty International|Amnesty
Human Rights Watch|HRW
Greenpeace
Oxfam
Save the Children
Doctors Without Borders|MSF|Médecins Sans Frontières
Transparency International
Reporters Without Borders
Committee to Protect Journalists|CPJ
White House
Pentagon|Department of Defense|Defense Department
State Department|U.S. State Department|Department of State
Treasury Department|U.S. Treasury|Treasury
Justice Department|Department of Justice|DOJ
Homeland Security|Department of Homeland Security|DHS
Kremlin
Downing Street
Whitehall
Elysee
Capitol
Congress|U.S. Congress|US Congress
Senate|U.S. Senate|US Senate
House of Representatives|U.S. House
House of Commons
House of Lords
Supreme Court
Bundestag
Duma|State Duma
Knesset
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
National Security Council
Secret Service
Federal Reserve|Fed
Federal Aviation Administration|FAA
Food and Drug Administration|FDA
Environmental Protection Agency|EPA
Centers for Disease Control and Prevention|CDC
National Institutes of Health|NIH
Securities and Exchange Commission|SEC|U.S. Securities and Exchange Commission
Customs and Border Protection|CBP|U.S. Customs and Border Protection
Immigration and Customs Enforcement|ICE
Joint Chiefs of Staff
Committee to Protect Journalists|CPJ
High Commissioner for Refugees|UN High Commissioner for Refugees|U.N. High Commissioner for Refugees
Federal Trade Commission|FTC
Federal Communications Commission|FCC
Internal Revenue Service|IRS
National Transportation Safety Board|NTSB
Drug Enforcement Administration|DEA
Federal Emergency Management Agency|FEMA
National Weather Service
National Hurricane Center
National Oceanic and Atmospheric Administration|NOAA
National Aeronautics and Space Administration|NASA|Nasa
European Space Agency|ESA
Geological Survey|U.S. Geological Survey|USGS
Coast Guard|U.S. Coast Guard
National Guard
Marine Corps
Air Force|U.S. Air Force|US Air Force
Scotland Yard|Metropolitan Police
National Health Service|NHS
Bank of England
Ministry of Defence|MoD
Home Office
Foreign Office
BBC|British Broadcasting Corporation
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News
NPR
PBS
Sky News
ITV
Al Jazeera|al-Jazeera
Al Arabiya
Reuters|Thomson Reuters
Associated Press|AP
Agence France-Presse|AFP|Agence France Presse
Bloomberg|Bloomberg News
Xinhua|Xinhua News Agency
TASS|Tass|Itar-Tass
Interfax
RIA Novosti
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
Press Trust of India|PTI
IRNA|Islamic Republic News Agency
Anadolu|Anadolu Agency
Voice of America|VOA
Radio Free Europe|RFE/RL
Deutsche Welle|DW
New York Times|The New York Times|NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal|WSJ
Los Angeles Times
USA Today
Financial Times|FT
Guardian|The Guardian
Daily Mail
Daily Telegraph
Times of India
Le Monde
Der Spiegel
Haaretz
Politico
Time magazine
Newsweek
Economist|The Economist
Global Times
People's Daily
Google
Apple
Microsoft
Amazon
Facebook
Meta
Twitter
Instagram
WhatsApp
YouTube
TikTok
ByteDance
Netflix
Uber
Airbnb
Tesla
SpaceX
Intel
IBM
Oracle
Nvidia
Samsung|Samsung Electronics
Sony
Huawei
Alibaba
Tencent
Toyota
Honda
Nissan
Volkswagen
BMW
Daimler
Renault
Ford|Ford Motor
General Motors|GM
Chrysler
Boeing
Airbus
Lockheed Martin
General Electric|GE
Walmart|Wal-Mart
Goldman Sachs
Morgan Stanley
JPMorgan|JPMorgan Chase|JP Morgan
Citigroup|Citi
Bank of America
HSBC
Barclays
Deutsche Bank
Credit Suisse
UBS
BP
Shell|Royal Dutch Shell
ExxonMobil|Exxon|Exxon Mobil
Chevron
Gazprom
Rosneft
Saudi Aramco|Aramco
Pfizer
Moderna
AstraZeneca
Johnson & Johnson|J&J
Novartis
Merck
Nokia
Ericsson
Nike
Adidas
Starbucks
McDonald's
Coca-Cola
Disney|Walt Disney
Emirates
Qatar Airways
Lufthansa
British Airways
Air France
Ryanair
Delta Air Lines
American Airlines
United Airlines
Malaysia Airlines
FIFA|Fifa
UEFA|Uefa
IOC|International Olympic Committee
WADA|World Anti-Doping Agency
NBA
NFL
MLB
NHL
NCAA
Premier League
La Liga
Bundesliga
Serie A
Champions League
Major League Baseball
Formula One
Manchester United|Man United
Manchester City|Man City
Liverpool FC
Chelsea FC
Arsenal
Tottenham|Tottenham Hotspur|Spurs
Real Madrid
Barcelona FC
Bayern Munich
Juventus
AC Milan
Inter Milan
Paris Saint-Germain|PSG
Ajax
Celtic
Everton
Aston Villa
Leicester City
Newcastle United
West Ham
Los Angeles Lakers|Lakers
Chicago Bulls
Boston Celtics
Golden State Warriors|Warriors
New York Yankees|Yankees
Boston Red Sox|Red Sox
New England Patriots|Patriots
Dallas Cowboys|Cowboys
Harvard|Harvard University
Yale|Yale University
Stanford|Stanford University
Oxford University|University of Oxford
Cambridge University|University of Cambridge
MIT|Massachusetts Institute of Technology
Johns Hopkins|Johns Hopkins University
Brookings|Brookings Institution
Rand|RAND Corporation
Heritage Foundation
Pew|Pew Research Center
Gallup
Wikipedia|Wikimedia
WikiLeaks|Wikileaks
Wikinews
Anonymous
Blackwater
Wagner|Wagner Group
Catholic Church
Church of England
Holy See
ACLU|American Civil Liberties Union
NAACP
National Rifle Association|NRA
Human Rights Council
Iranian Revolutionary Guards|Revolutionary Guards|Revolutionary Guard|IRGC
Mossad
Shin Bet
Israel Defense Forces|IDF|Israeli Defense Forces
Royal Navy
Red Army
`);

export const groups = rows(`
Taliban|Taleban
al-Qaida|al-Qaeda|al Qaida|al Qaeda|Al-Qaida|Al-Qaeda|Al Qaeda
Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria
Hamas
Hezbollah|Hizbollah|Hizbullah
Fatah
Palestinian Authority
Palestine Liberation Organization|PLO
Islamic Jihad
Muslim Brotherhood
Boko Haram
al-Shabab|al-Shabaab|Al-Shabab|Al-Shabaab|al Shabab|al Shabaab
Houthis|Houthi
Lashkar-e-Taiba
Jaish-e-Mohammed
Haqqani Network|Haqqani network
Abu Sayyaf
Tamil Tigers|LTTE
PKK|Kurdistan Workers' Party
YPG
Free Syrian Army
Syrian Democratic Forces|SDF
FARC
ETA
IRA|Irish Republican Army
Sinn Fein|Sinn Féin
Democratic Unionist Party|DUP
Khmer Rouge
Ku Klux Klan|KKK
Republican Party|GOP|Republicans
Democratic Party|Democrats
Tea Party
Labour Party|Labour
Conservative Party|Conservatives|Tories
Liberal Democrats|Lib Dems
Scottish National Party|SNP
UKIP|UK Independence Party
Green Party|Greens
Communist Party
Socialist Party
Liberal Party
Labor Party
Christian Democratic Union|CDU
Social Democrats|SPD
Likud
Kadima
Bharatiya Janata Party|BJP
Congress Party
Shiv Sena
Aam Aadmi Party|AAP
African National Congress|ANC
ZANU-PF|Zanu-PF
Movement for Democratic Change|MDC
Kuomintang|KMT
United Russia
Justice and Development Party|AKP
Black Lives Matter
`);

export const organisationWords = words(`
inc corp corporation company co ltd llc plc group holdings bank university college institute institution ministry department
agency committee council commission party union association federation foundation court congress parliament senate assembly
army navy police airlines airways motors times post news tv radio channel television club united fc city church hospital
school academy society center centre organization organisation front movement league fund network authority bureau office
service services board force forces command guard guards brigade brigades international national federal enterprises
industries systems technologies technology partners capital associates alliance coalition confederation chamber exchange
press journal herald tribune gazette daily magazine media studios pictures records entertainment games electronics energy
petroleum oil gas electric power pharmaceuticals labs laboratories laboratory clinic trust museum theatre theater orchestra
band brothers sons express railways rail lines cathedral synod rangers rovers wanderers athletic sporting team squad
administration cabinet house secretariat tribunal embassy consulate campaign project programme program initiative star sun
globe chronicle observer examiner mirror mail telegraph inquirer dispatch register monitor bulletin
`);

export const legalSuffixes = words(`
inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc llp plc gmbh ag sa s.a. nv n.v. ab oyj spa
s.p.a. bv group holdings holding lp l.p. pty
`);

export const organisationNouns = words(`
company firm corporation group party bank agency organization organisation union association club team newspaper magazine
network broadcaster ministry department commission committee council court government military army police force university
school college hospital institute carrier airline manufacturer automaker carmaker retailer maker producer startup start-up
giant conglomerate regulator watchdog charity foundation movement alliance coalition bloc body institution federation league
side station channel outlet website site provider supplier researcher broadcasters squad settlement thinktank think-tank lobby
franchise band administration authority airline publisher operator lender insurer brand chain service faction militia
`);

export const institutionNouns = words(`
government governments military army navy police forces authorities administration regime parliament ministry embassy consulate
court courts campaign coalition prosecutors cabinet legislature council commission committee agency department party guard guards
federation cartel television
`);

/** News media among the organisations above: they are quoted and credited more than they act. */
export const media = rows(`
BBC|British Broadcasting Corporation
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
Fox News
NPR
PBS
Sky News
Al Jazeera|al-Jazeera
Al Arabiya
Reuters|Thomson Reuters
Associated Press|AP
Agence France-Presse|AFP|Agence France Presse
Bloomberg|Bloomberg News
Xinhua|Xinhua News Agency
TASS|Tass|Itar-Tass
Interfax
RIA Novosti
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
Press Trust of India|PTI
IRNA|Islamic Republic News Agency
Anadolu|Anadolu Agency
Voice of America|VOA
Radio Free Europe|RFE/RL
Deutsche Welle|DW
New York Times|The New York Times|NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal|WSJ
Los Angeles Times
USA Today
Financial Times|FT
Guardian|The Guardian
Daily Mail
Daily Telegraph
Times of India
Le Monde
Der Spiegel
Haaretz
Politico
Newsweek
Global Times
People's Daily
Wikinews
Twitter
Facebook
YouTube
Instagram
`);

export const ruleNouns = words('government administration regime campaign cabinet');
