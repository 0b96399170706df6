// Organisations and groups that news names without explaining them, and words that belong to such names. The first name is
// the fullest; the others stand for the same body.
import { clubs } from './clubs.ts';
import { companies } from './companies.ts';
import { media } from './media.ts';
import { rowsOf } from './rows.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const bodies = rowsOf(`
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
Anonymous
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
World Meteorological Organization|WMO
International Labour Organization|ILO
International Organization for Migration|IOM
UNAIDS
United Nations Development Programme|UNDP
UNRWA
UNIFIL
Food and Agriculture Organization|FAO
Intergovernmental Panel on Climate Change|IPCC
Asian Development Bank|ADB
African Development Bank
Asian Infrastructure Investment Bank|AIIB
Inter-American Development Bank
Gulf Cooperation Council|GCC
Mercosur
ECOWAS|Ecowas|Economic Community of West African States
Southern African Development Community|SADC
Shanghai Cooperation Organization|SCO
Organization of American States|OAS
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
Pacific Islands Forum
Caricom
International Energy Agency|IEA
International Civil Aviation Organization|ICAO
International Maritime Organization|IMO
International Air Transport Association|IATA
International Federation of Red Cross and Red Crescent Societies|IFRC
World Economic Forum
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of 20|G20|G-20
Eurogroup
Frontex
Eurostat
Eurojust
European Council
European Medicines Agency|EMA
European Investment Bank
Court of Arbitration for Sport
Permanent Court of Arbitration
World Wildlife Fund|WWF|World Wide Fund for Nature
Sierra Club
Friends of the Earth
Extinction Rebellion
PETA|People for the Ethical Treatment of Animals
Planned Parenthood
Salvation Army
Mercy Corps
World Vision
International Rescue Committee
Norwegian Refugee Council
Refugees International
Global Witness
Human Rights First
Freedom House
Human Rights Campaign
Southern Poverty Law Center|SPLC
Anti-Defamation League|ADL
AIPAC
AARP
AFL-CIO
Teamsters
United Auto Workers|UAW
SEIU
RSPCA
Crisis Group|International Crisis Group
Syrian Observatory for Human Rights
White Helmets
B'Tselem
Peace Now
Gates Foundation|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation
Clinton Foundation
Open Society Foundations
Wellcome Trust
Cato Institute
Chatham House
Carnegie Endowment|Carnegie Endowment for International Peace
Council on Foreign Relations
Atlantic Council
Urban Institute
American Enterprise Institute
Center for Strategic and International Studies
Institute for the Study of War
Institute for Fiscal Studies
Kaiser Family Foundation
YouGov
Ipsos
Electronic Frontier Foundation|EFF
Bureau of Labor Statistics
Census Bureau|U.S. Census Bureau
Congressional Budget Office|CBO
Government Accountability Office|GAO
Office of Management and Budget
Transportation Security Administration|TSA
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
Fish and Wildlife Service|U.S. Fish and Wildlife Service
National Park Service
Forest Service|U.S. Forest Service
Bureau of Land Management
Nuclear Regulatory Commission
Occupational Safety and Health Administration|OSHA
National Highway Traffic Safety Administration|NHTSA
Consumer Product Safety Commission
Department of Agriculture|USDA|U.S. Department of Agriculture
Department of Energy|Energy Department
Interior Department|Department of the Interior
Commerce Department|Department of Commerce
Labor Department|Department of Labor
Education Department|Department of Education
Department of Transportation|Transportation Department
Department of Veterans Affairs
Department of Health and Human Services|HHS
Peace Corps
USAID|U.S. Agency for International Development
Army Corps of Engineers
Navy SEALs
Delta Force
NORAD
U.S. Central Command|Central Command|CENTCOM
U.S. Army|US Army
U.S. Navy|US Navy
U.S. Postal Service|Postal Service|USPS
Social Security Administration
National Science Foundation
Library of Congress
Smithsonian|Smithsonian Institution
Jet Propulsion Laboratory|JPL
LAPD|Los Angeles Police Department
NYPD|New York Police Department
Democratic National Committee|DNC
Republican National Committee|RNC
Federal Election Commission
Capitol Police
Royal Canadian Mounted Police|RCMP
Crown Prosecution Service
MI5
MI6
GCHQ
Ofcom
Ofsted
Ofgem
HM Revenue and Customs|HMRC
Office for National Statistics|ONS
Met Office
Environment Agency
Network Rail
Transport for London|TfL
National Crime Agency
Financial Conduct Authority
Public Health England
Care Quality Commission
Cabinet Office
Department of Health
Department for Education
Department for Transport
British Medical Association|BMA
Royal College of Nursing
Trades Union Congress|TUC
Confederation of British Industry
Old Bailey
High Court
Court of Appeal
Privy Council
Scottish Parliament
Holyrood
Stormont
Welsh Assembly
Police Service of Northern Ireland|PSNI
Royal Mail
Royal Air Force|RAF
Church of Scotland
Russian Orthodox Church
Orthodox Church
Mormon Church
Southern Baptist Convention
Church of Scientology
Jehovah's Witnesses
Bundesbank
Bundesrat
Bundeswehr
National Assembly
Roskosmos|Roscosmos
Federal Security Service|FSB
KGB
GRU
Bank of Japan
Reserve Bank of India|RBI
People's Bank of China
Communist Party of China|CPC|Chinese Communist Party|CCP
People's Liberation Army|PLA
National People's Congress
Politburo
Indian Space Research Organisation|ISRO
Lok Sabha
Rajya Sabha
Inter-Services Intelligence|ISI
Tatmadaw
CSIRO
Guardian Council
Quds Force
Assembly of Experts
Supreme National Security Council
Peshmerga
Rapid Support Forces|RSF
Princeton University|Princeton
Columbia University
Cornell University|Cornell
Dartmouth College
Duke University
Georgetown University
New York University|NYU
UCLA|University of California, Los Angeles
UC Berkeley|University of California, Berkeley
California Institute of Technology|Caltech
Carnegie Mellon|Carnegie Mellon University
Penn State|Penn State University
London School of Economics|LSE
Imperial College London|Imperial College
University College London|UCL
King's College London
Tsinghua University
Peking University
Mayo Clinic
Cleveland Clinic
`);

export const organisations = [...bodies, ...media, ...companies, ...clubs];

export const groups = rowsOf(`
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
Islamic State in Iraq and the Levant
Nusra Front|al-Nusra Front|Jabhat al-Nusra|al-Nusra|Al-Nusra Front
Hayat Tahrir al-Sham|HTS
al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs Brigades
Qassam Brigades|al-Qassam Brigades
Popular Mobilization Forces|Popular Mobilisation Forces
Tehreek-e-Taliban Pakistan|TTP
al-Qaida in the Islamic Maghreb|AQIM|al-Qaeda in the Islamic Maghreb
Ansar Dine
Ansar al-Sharia
Lord's Resistance Army|LRA
M23
Janjaweed
Seleka
ELN
Shining Path
Sinaloa Cartel|Sinaloa cartel
Los Zetas
MS-13|Mara Salvatrucha
Aryan Brotherhood
Proud Boys
Antifa
Alternative for Germany|AfD
Christian Social Union|CSU
Free Democrats|FDP
National Front
National Rally
En Marche
Podemos
Ciudadanos
Syriza
Golden Dawn
Forza Italia
Five Star Movement|5-Star Movement
Northern League
Fidesz
Law and Justice
Civic Platform
Plaid Cymru
Brexit Party|Reform UK
Democratic Alliance
Economic Freedom Fighters
Inkatha Freedom Party
All Progressives Congress|APC
People's Democratic Party
Frelimo
Renamo
Trinamool Congress|TMC
Awami League
Bangladesh Nationalist Party
Pakistan Muslim League|PML-N
Pakistan People's Party|PPP|Pakistan Peoples Party
Pakistan Tehreek-e-Insaf
Muttahida Qaumi Movement|MQM
National League for Democracy|NLD
Pheu Thai
Democratic Progressive Party|DPP
Liberal Democratic Party
Komeito
Bloc Quebecois|Bloc Québécois
New Democratic Party|NDP
Parti Quebecois|Parti Québécois
Institutional Revolutionary Party|PRI
Libertarian Party
Workers' Party
Ennahda
Yesh Atid
Shas
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

export const ruleNouns = words('government administration regime campaign cabinet');
