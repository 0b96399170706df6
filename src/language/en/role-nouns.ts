// Nouns that say what an actor is, besides those that the recogniser of names knows.
import type { RoleNouns } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const person = words(`
accountant addict administrator adversary advocate agent agronomist anarchist anchorman anchorwoman anthropologist appointee
apprentice archaeologist archivist aristocrat artisan assassin assemblyman assemblywoman astrologer astronomer
astrophysicist auditor autocrat babysitter backer baker ballerina barber baritone barrister bartender bassist beekeeper
benefactor biochemist bioethicist biogeochemist biologist bodyguard bookkeeper bookseller botanist brewer brigadier
bureaucrat businessperson butcher buyer bystander cabinetmaker cameraman campaigner cardiologist caregiver caretaker
carpenter cartographer cartoonist cashier cellist centrist chaplain chauffeur chemist child childminder choreographer
chronicler cinematographer classmate cleaner clerk climatologist climber clinician co-author co-chair co-director co-host
co-owner co-president co-writer collaborator colleague collector communist companion comrade conductor confidant
conservationist conservative cook cop coroner cosmologist counsellor counselor counterpart courtier craftsman creator
criminologist crofter curator custodian customer dancer dealer deckhand democrat demographer demonstrator dentist
dermatologist descendant developer devotee dietician dietitian dishwasher distributor diver docent documentarian donor
dramatist ecologist educator embryologist emigrant engraver entertainer entomologist environmentalist epidemiologist
essayist ethicist ethnographer evangelist ex-boyfriend ex-girlfriend ex-husband ex-president ex-wife examiner explorer
exporter fan farmhand fashionista father-in-law feminist figure figurehead financier firefighter fisher florist forecaster
foreman forester forward freelancer friend fundraiser gardener geneticist geographer geologist geophysicist glaciologist
goalie goalscorer goldsmith graduate grandchild granddaughter grandparent grandson groundskeeper grower guard guerrilla
guide gymnast gynaecologist gynecologist hairdresser handyman hardliner harpist herder hiker homemaker homeowner
housecleaner housekeeper housewife hunter hydrologist illustrator immunologist imposter impresario industrialist influencer
informant insider installer instructor instrumentalist insurgent intern internist interpreter interviewer investigator
islamist janitor jeweler jeweller jihadist juror keyboardist kickboxer laborer labourer landlord landowner laureate lead
legend liaison liberal libertarian librarian librettist lieutenant lifeguard linebacker lineman linguist listener logician
longshoreman loyalist machinist magician magnate maid mainstay maker marine marksman mason masseur mastermind mathematician
mechanic medic mentor mercenary merchant meteorologist microbiologist midwife miner mobster moderate mom mother-in-law
motorist mountaineer mourner mum musicologist nanny narrator nationalist naturalist naturopath neonatologist neurologist
neuropsychologist neuroscientist neurosurgeon newcomer newlywed newscaster nomad novice nutritionist observer obstetrician
occupant oceanographer officeholder oligarch oncologist onlooker operative operator ophthalmologist optometrist orchestrator
organiser ornithologist orphan orthodontist outfielder outsider overseer paediatrician palaeontologist paleontologist
paramedic paratrooper parishioner participant passenger passerby pathologist patient patriarch patriot patron peacemaker
peasant pediatrician pensioner performer petitioner pharmacist pharmacologist philosopher photographer photojournalist
physicist physiologist physiotherapist pianist picker pilgrim playmaker playwright plumber podcaster policymaker pollster
populist porter postdoc potter practitioner preacher predecessor primatologist printmaker programmer progressive promoter
proponent protege protester protestor protégé psychiatrist psychoanalyst psychologist psychotherapist publicist publisher
pupil puppeteer racist radiologist rancher ranger rapist realtor receiver receptionist recipient recluse recruit recruiter
reformer reformist registrar regular relative repairman reservist restaurateur retiree returnee reveler reviewer
revolutionary rider rookie roommate runner-up sailor salesman salesperson saleswoman saxophonist schoolboy schoolgirl
schoolmate schoolteacher screenwriter sculptor seamstress secessionist seismologist selector seller senior separatist
serviceman servicewoman settler sharecropper shepherd shipbuilder shopkeeper shopper showrunner sibling signatory
sister-in-law skateboarder skater skier smuggler sniper snowboarder socialist socialite sociologist solicitor soloist
son-in-law songwriter soprano spectator spy staffer stakeholder standout statesman statistician stepbrother stepdaughter
stepfather stepmother stepsister stepson steward stockbroker storekeeper storyteller streamer stuntman substitute successor
suffragist superstar supporter surfer surveyor sympathizer tailor teammate technician technologist tenant tenor theologian
theorist therapist toddler tourist toxicologist tradesman traditionalist trafficker traveler traveller tutor tycoon tyrant
under-secretary undergraduate undersecretary understudy underwriter unionist upstart urbanist urologist user usher vegan
vendor ventriloquist vet veterinarian villager violinist virologist virtuoso visionary visitor vocalist volcanologist
volunteer voter waiter waitress warden warrior weatherman weaver welder whaler wholesaler winner woodworker workaholic
wrestler youngster youtuber zookeeper zoologist
`);

const organisation = words(`
academy advocate affiliate aggregator app arm assembly bakery bookstore boutique branch brewer brewery builder cafe center
centre chamber chipmaker choir church cinema clinic co-op collective community congregation consortium consultancy
contractor cooperative developer diocese distributor division eatery exchange farm festival fund gallery gang grocer hotel
incubator intermediary investor lab label laboratory landlord library miner museum ngo non-profit nonprofit office offshoot
orchestra outfit partner partnership pharmacy plant platform portal practice precinct press program programme project pub
refiner regiment registry restaurant rival roaster secretariat seller senate shop society store studio subsidiary
supermarket syndicate tabloid taskforce theater theatre tribunal troupe trust unit utility vendor weekly wing
`);

const place = words(`
adversary ally autocracy avenue backer base bay beach camp checkpoint coastline community complex critic crossing dam
democracy dictatorship economy emirate exclave exporter facility federation field forest glacier harbor harbour headquarters
heartland hotbed hotspot hub importer isle islet landmark location member metropolis monarchy monument mosque neighbor
neighbour outpost paradise park partner plain plaza power prison producer quarter reef reserve ridge road sanctuary
settlement shrine site slum square stadium strait street stronghold subregion superpower temple theocracy township venue
volcano ward waterway zone
`);

/** "The country" says no more of Ghana than that it is a place. */
const ofKindOnly = words(`
area body border country entity group institution nation organisation organization person place region state
`);

export const roleNouns: RoleNouns = { person, organisation, place, ofKindOnly };
