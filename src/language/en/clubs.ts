// Sport: leagues, boards and clubs. The first name is the fullest; the others stand for the same one.
// A nickname that is a common word as well is left out: the tagger decides on those by their sentence.
import { rowsOf } from './rows.ts';

export const clubs = rowsOf(`
FIFA|Fifa
UEFA|Uefa
CONCACAF|Concacaf
CONMEBOL|Conmebol
IOC|International Olympic Committee
International Paralympic Committee
USOC|U.S. Olympic Committee
WADA|World Anti-Doping Agency
USADA|U.S. Anti-Doping Agency
IAAF|World Athletics|International Association of Athletics Federations
FINA
FIA
NASCAR
ATP
WTA
PGA|PGA Tour
LPGA
Football Association
Rugby Football Union|RFU
World Rugby
All Blacks
Wallabies
Springboks
International Cricket Council
BCCI|Board of Control for Cricket in India
NBA|National Basketball Association
WNBA
NFL|National Football League
MLB
NHL|National Hockey League
MLS|Major League Soccer
NCAA
WWE
UFC
Premier League
La Liga
Bundesliga
Serie A
Ligue 1
Eredivisie
Champions League
Europa League
Major League Baseball
Formula One
Manchester United|Man United|Man Utd
Manchester City|Man City
Liverpool FC
Chelsea FC
Arsenal
Tottenham Hotspur|Tottenham|Spurs
Everton
Aston Villa
Leicester City
Newcastle United
Leeds United
Sheffield United
Sheffield Wednesday
West Ham United|West Ham
West Bromwich Albion|West Brom
Crystal Palace
Queens Park Rangers|QPR
Norwich City
Swansea City
Stoke City
Hull City
Cardiff City
Birmingham City
Nottingham Forest
Derby County
Blackburn Rovers
Bolton Wanderers
Wolverhampton Wanderers
Celtic
Real Madrid
Atletico Madrid|Atlético Madrid
Barcelona FC|FC Barcelona
Bayern Munich
Borussia Dortmund
Bayer Leverkusen
RB Leipzig
Schalke
Juventus
AC Milan
Inter Milan
AS Roma
Napoli
Lazio
Paris Saint-Germain|PSG
Olympique Lyonnais
Olympique Marseille
Ajax
PSV Eindhoven
Feyenoord
Benfica
FC Porto
Galatasaray
Fenerbahce|Fenerbahçe
Besiktas|Beşiktaş
Boca Juniors
Flamengo
LA Galaxy|Los Angeles Galaxy
Los Angeles Lakers|Lakers
Los Angeles Clippers|Clippers
Chicago Bulls
Boston Celtics|Celtics
Golden State Warriors|Warriors
Miami Heat
Cleveland Cavaliers|Cavaliers
Dallas Mavericks|Mavericks
Houston Rockets
New York Knicks|Knicks
Brooklyn Nets
Philadelphia 76ers|76ers
San Antonio Spurs
Toronto Raptors|Raptors
Milwaukee Bucks
Phoenix Suns
Denver Nuggets
Oklahoma City Thunder
New York Yankees|Yankees
New York Mets|Mets
Boston Red Sox|Red Sox
Chicago Cubs|Cubs
Chicago White Sox|White Sox
Los Angeles Dodgers|Dodgers
San Francisco Giants
Houston Astros|Astros
St. Louis Cardinals
Atlanta Braves
Philadelphia Phillies|Phillies
Toronto Blue Jays|Blue Jays
Baltimore Orioles|Orioles
Washington Nationals
New England Patriots|Patriots
Dallas Cowboys|Cowboys
Green Bay Packers|Packers
Pittsburgh Steelers|Steelers
San Francisco 49ers|49ers
Seattle Seahawks|Seahawks
New York Giants
New York Jets
Philadelphia Eagles
Washington Redskins|Redskins
Kansas City Chiefs
Denver Broncos|Broncos
Oakland Raiders
Indianapolis Colts
Tampa Bay Buccaneers|Buccaneers
Cincinnati Bengals|Bengals
Baltimore Ravens
Buffalo Bills
Miami Dolphins
Chicago Bears
New Orleans Saints
Montreal Canadiens|Canadiens
Toronto Maple Leafs|Maple Leafs
Pittsburgh Penguins
Chicago Blackhawks|Blackhawks
Boston Bruins|Bruins
Detroit Red Wings|Red Wings
`);
