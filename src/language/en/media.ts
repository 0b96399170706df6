// News media: they are quoted and credited more than they act. The first name is the fullest; the others stand for the same one.
import { rowsOf } from './rows.ts';

export const media = rowsOf(`
BBC|British Broadcasting Corporation|BBC News
CNN
NBC|NBC News
ABC|ABC News
CBS|CBS News
MSNBC
CNBC
ESPN
C-SPAN
Fox News
NPR|National Public Radio
PBS
Sky News
ITV|ITV News
Channel 4|Channel 4 News
RTE|RTÉ
CBC|Canadian Broadcasting Corporation|CBC News
CTV|CTV News
Radio New Zealand
NHK
CCTV|China Central Television
CGTN
Al Jazeera|al-Jazeera
Al Arabiya
Al-Manar
Press TV
France 24
BFM TV
TF1
ARD
ZDF
RAI
Univision
Telemundo
Telesur
Televisa
NDTV
Geo News|Geo TV
TOLO News|TOLOnews
Rossiya 24
Russia Today
Reuters|Thomson Reuters
Associated Press|AP
Agence France-Presse|AFP|Agence France Presse
United Press International|UPI
Press Association
Australian Associated Press|AAP
Canadian Press
Bloomberg|Bloomberg News
Dow Jones Newswires
Xinhua|Xinhua News Agency
TASS|Tass|Itar-Tass
Interfax
RIA Novosti
Ukrinform
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
Press Trust of India|PTI
Asian News International
IRNA|Islamic Republic News Agency
Fars|Fars News Agency
Tasnim|Tasnim News Agency
ISNA
SANA
Anadolu|Anadolu Agency
ANSA
EFE
DPA|dpa|Deutsche Presse-Agentur
Voice of America|VOA
Radio Free Europe|RFE/RL
Radio Free Asia
Deutsche Welle|DW
New York Times|The New York Times|NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal|WSJ
Los Angeles Times|LA Times|L.A. Times
USA Today
New York Post
New York Daily News
New Yorker|The New Yorker
Boston Globe|The Boston Globe
Boston Herald
Chicago Tribune
Chicago Sun-Times
San Francisco Chronicle
San Jose Mercury News
Sacramento Bee
Washington Times
Washington Examiner
Baltimore Sun
Miami Herald
Tampa Bay Times
Orlando Sentinel
Houston Chronicle
Dallas Morning News
Philadelphia Inquirer
Pittsburgh Post-Gazette
Detroit Free Press
Detroit News
Star Tribune
Seattle Times
Denver Post
Salt Lake Tribune
Arizona Republic
Las Vegas Review-Journal
Kansas City Star
St. Louis Post-Dispatch
Atlanta Journal-Constitution
Times-Picayune
Plain Dealer
Christian Science Monitor
Vanity Fair
BuzzFeed|BuzzFeed News|Buzzfeed
HuffPost|Huffington Post|The Huffington Post
Breitbart|Breitbart News
Daily Beast|The Daily Beast
Axios
ProPublica
The Intercept
Mother Jones
National Review
Rolling Stone
Hollywood Reporter|The Hollywood Reporter
TMZ
Forbes
Business Insider
Ars Technica
TechCrunch
The Verge
CNET
Gizmodo
Mashable
National Geographic
Scientific American
New Scientist
New England Journal of Medicine
British Medical Journal|BMJ
Politico
Time magazine
Newsweek
Financial Times|FT
Economist|The Economist
Guardian|The Guardian
Sunday Times|The Sunday Times
Daily Mail
Daily Mirror
Daily Express
Daily Star
Daily Record
Daily Telegraph|The Daily Telegraph
Sunday Telegraph
Evening Standard
Irish Times|The Irish Times
Irish Independent
Belfast Telegraph
Globe and Mail|The Globe and Mail
Toronto Star
National Post
Montreal Gazette
Sydney Morning Herald|The Sydney Morning Herald
The Australian
New Zealand Herald
Times of India
Hindustan Times
Indian Express|The Indian Express
The Hindu
Express Tribune
South China Morning Post
China Daily
Global Times
People's Daily
Caixin
Straits Times|The Straits Times
Bangkok Post
Jakarta Post
Philippine Daily Inquirer
Rappler
Korea Herald
Korea Times
Chosun Ilbo
Rodong Sinmun
Japan Times
Asahi Shimbun
Yomiuri Shimbun
Mainichi Shimbun
Nikkei
Haaretz
Jerusalem Post|The Jerusalem Post
Times of Israel|The Times of Israel
Yedioth Ahronoth
Maariv
Al-Ahram
Hurriyet|Hürriyet
Cumhuriyet
Zaman
Le Monde
Le Figaro
Le Parisien
Charlie Hebdo
Der Spiegel|Spiegel
Die Zeit
Die Welt
Bild
Süddeutsche Zeitung|Sueddeutsche Zeitung
Frankfurter Allgemeine Zeitung
El Pais|El País
El Mundo
La Repubblica
Corriere della Sera
La Stampa
Gazeta Wyborcza
Novaya Gazeta
Kommersant
Vedomosti
Izvestia
Moscow Times|The Moscow Times
Meduza
Kyiv Post
Mail & Guardian
Daily Nation
Daily Monitor
Premium Times
Folha de S.Paulo
O Globo
Clarin|Clarín
La Nacion|La Nación
Wikinews
Twitter
Facebook
YouTube
Instagram
Reddit
`);
