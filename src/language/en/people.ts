// Titles, jobs and first names: the words that stand beside names of people.

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const titles = words(`
mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor president vice-president premier chancellor king queen prince
princess pope emperor empress sultan emir crown duke duchess lord lady sir dame baron baroness count senator sen sen. secretary
secretary-general general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt. sergeant sgt sgt.
corporal cpl cpl. private pvt pvt. admiral adm adm. commander brigadier marshal governor gov gov. mayor judge justice magistrate
representative rep rep. congressman congresswoman ambassador minister chief director chairman chairwoman chair spokesman
spokeswoman spokesperson sheikh sheik ayatollah imam mullah rabbi cardinal bishop archbishop reverend rev rev. father fr. pastor
sister brother saint st. attorney sheriff detective inspector superintendent constable officer trooper deputy speaker coach
manager ceo cfo lawmaker councillor councilman councilwoman councilor alderman mp m.p. leader envoy commissioner prosecutor
midfielder striker defender goalkeeper forward winger quarterback pitcher elect
`);

export const titleModifiers = words(`
vice prime deputy former then ex acting interim foreign interior defense defence finance health justice education trade energy
state attorney chief senior junior assistant first second third grand lieutenant major brigadier rear air special national
general federal supreme associate executive managing crown opposition majority minority house senate party co retired late
agriculture transport transportation labor labour housing commerce environment culture tourism sports home treasury police fire
district u.s. us u.n. un republican democratic democrat independent conservative liberal labour socialist
president-elect vice-presidential presidential of the and for
`);

export const personNouns = words(`
president minister premier chancellor king queen prince princess pope senator secretary governor mayor judge lawmaker
congressman congresswoman ambassador diplomat envoy director chairman chairwoman chair chairperson spokesman spokeswoman
spokesperson leader chief head commander general colonel officer soldier sergeant captain admiral policeman policewoman
detective sheriff prosecutor lawyer attorney activist journalist reporter editor correspondent columnist author writer poet
novelist historian analyst economist strategist expert scientist researcher professor lecturer academic teacher student doctor
physician surgeon nurse engineer pilot astronaut actor actress singer musician rapper composer director filmmaker producer
comedian artist painter model designer architect chef athlete player footballer striker midfielder defender goalkeeper captain
coach manager trainer boxer golfer swimmer runner sprinter cyclist driver jockey champion medalist businessman businesswoman
entrepreneur investor founder co-founder cofounder owner billionaire millionaire executive ceo banker trader broker employee
worker farmer fisherman resident neighbor neighbour witness victim survivor suspect gunman attacker shooter bomber hijacker
killer murderer defendant plaintiff convict prisoner inmate detainee fugitive candidate nominee politician official aide adviser
advisor consultant counsel deputy assistant member representative delegate negotiator mediator ruler dictator monarch emperor
sultan emir sheikh cleric imam priest bishop archbishop cardinal pastor rabbi monk nun dissident rebel militant militiaman
terrorist warlord mother father parent son daughter wife husband widow widower brother sister uncle aunt cousin grandmother
grandfather niece nephew girlfriend boyfriend fiance fiancee partner man woman boy girl teenager native veteran pioneer
whistleblower contractor hacker blogger host presenter anchor star celebrity philanthropist inventor guitarist drummer
principal superintendent dean provost commissioner treasurer speaker trustee councilman councilwoman councillor legislator mp
rival opponent ally mogul pastor missionary electrician boss pundit heir hostage migrant refugee citizen lobbyist organizer
quarterback pitcher catcher batsman bowler winger referee umpire skipper biographer critic fellow scholar specialist
`);

export const nameParticles = words(
  'of the and for de la le du des da do dos di del della van von der den bin ibn al el y e & ten ter',
);

export const calendarWords = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec
`);

export const malePronouns = words('he him his himself');
export const femalePronouns = words('she her hers herself');
export const neuterPronouns = words('it its itself');

export const maleNouns = words(`
mr mr. king prince pope emperor sultan emir duke lord sir baron congressman chairman spokesman sheikh sheik ayatollah imam mullah
father brother councilman alderman policeman actor businessman fisherman husband son uncle nephew grandfather boyfriend man boy
widower monk priest gunman statesman sportsman
`);
export const femaleNouns = words(`
mrs mrs. ms ms. miss queen princess empress duchess lady dame baroness congresswoman chairwoman spokeswoman sister mother wife
councilwoman policewoman actress businesswoman daughter aunt niece grandmother girlfriend woman girl widow nun
`);

export const maleNames = words(`
barack donald vladimir benjamin mohammed muhammad mohamed mahmoud ahmed ali hassan hussein ismail osama abdullah bashar saddam
recep tayyip emmanuel boris xi narendra kim joe mike bill george nicolas nicolás hugo fidel raul jair luiz hamid ashraf imran
nawaz pervez shinzo volodymyr viktor dmitry sergei sergey mikhail yuri igor ivan nikolai alexei yevgeny robert john james david
michael william richard charles joseph thomas christopher daniel paul mark steven kenneth kevin brian jeffrey scott eric stephen
larry frank gary peter ban kofi antonio ehud yitzhak ariel shimon mitt newt ted marco bernie rand jeb chuck
`);
export const femaleNames = words(`
hillary angela theresa aung michelle sarah condoleezza dilma cristina benazir indira sonia malala melania ivanka nancy kamala
elizabeth mary patricia jennifer linda barbara susan jessica margaret karen lisa betty dorothy sandra ashley donna emily carol
amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy anna ruth christine maria olga natalia irina yulia
svetlana fatima aisha mariam zainab yingluck tzipi ursula christine jacinda greta megyn elena sonia ruth
`);

export const nicknames: readonly (readonly [string, string])[] = [
  ['joe', 'joseph'],
  ['bill', 'william'],
  ['will', 'william'],
  ['bob', 'robert'],
  ['rob', 'robert'],
  ['dick', 'richard'],
  ['rick', 'richard'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['mike', 'michael'],
  ['tom', 'thomas'],
  ['tony', 'anthony'],
  ['dave', 'david'],
  ['dan', 'daniel'],
  ['danny', 'daniel'],
  ['steve', 'steven'],
  ['steve', 'stephen'],
  ['chris', 'christopher'],
  ['matt', 'matthew'],
  ['ben', 'benjamin'],
  ['sam', 'samuel'],
  ['ed', 'edward'],
  ['ted', 'edward'],
  ['ken', 'kenneth'],
  ['jeff', 'jeffrey'],
  ['greg', 'gregory'],
  ['nick', 'nicholas'],
  ['andy', 'andrew'],
  ['tim', 'timothy'],
  ['pat', 'patrick'],
  ['alex', 'alexander'],
  ['liz', 'elizabeth'],
  ['beth', 'elizabeth'],
  ['kate', 'katherine'],
  ['cathy', 'catherine'],
  ['sue', 'susan'],
  ['debbie', 'deborah'],
  ['jen', 'jennifer'],
  ['maggie', 'margaret'],
  ['mohamed', 'mohammed'],
  ['muhammad', 'mohammed'],
];

export const speechVerbs = words(`
said says say told tells tell announced announces added adds denied denies claimed claims warned warns accused accuses insisted
argued argues stated states confirmed confirms reported reports wrote writes tweeted declared declares acknowledged admitted
explained noted vowed pledged promised urged called asked believes thinks wants replied responded commented testified
`);

export const commonWords = words(`
the a an and or but if in on at to for from by with as of it he she they we i you his her their its our my this that these those
there here who what when where why how which not no yes all some many most more other another such one two three four five six
seven eight nine ten first second last next new now then also however meanwhile after before since while although though because
during according under over between about against into through both each every any few several only even still just
breaking update exclusive live photo image picture credit caption file video watch read related
`);

/** They make an adjective of the name before the hyphen: "Oslo-based", "rebel-held". */
export const compoundTails = words(`
run led backed based born controlled owned style area affiliated allied linked bound occupied era held funded made trained
educated related speaking like wide registered listed administered dominated flagged inspired sponsored supported drafted
`);
