// Companies that news names without explaining them. The first name is the fullest; the others stand for the same one.
// A name that is a common word or a usual surname as well is left out: the tagger decides on those by their sentence.
import { rowsOf } from './rows.ts';

export const companies = rowsOf(`
Google
Alphabet Inc.
Apple
Microsoft
Amazon
Meta
WhatsApp
TikTok
ByteDance
Netflix
Hulu
Spotify
Snapchat
LinkedIn
Pinterest
Dropbox
PayPal
eBay|EBay
Yahoo|Yahoo!
AOL
Mozilla
Opera Software
Adobe
Salesforce
Palantir
OpenAI
DeepMind
Waymo
Uber
Lyft
DoorDash
Deliveroo
Airbnb
WeWork
Theranos
Coinbase
Tesla
Rivian
SpaceX
Blue Origin
Virgin Galactic
Intel
Qualcomm
AMD
Nvidia
Micron|Micron Technology
Texas Instruments
Cisco|Cisco Systems
IBM
Oracle
Hewlett-Packard|HP|Hewlett Packard
Lenovo
Samsung|Samsung Electronics
LG Electronics|LG
SK Hynix
Sony
Panasonic
Toshiba
Hitachi
Fujitsu
Nintendo
Sega
Ubisoft
Electronic Arts
Activision Blizzard|Activision
Epic Games
Huawei
ZTE
Xiaomi
Baidu
Alibaba
Tencent
JD.com
Foxconn
TSMC|Taiwan Semiconductor Manufacturing Company
Infosys
Wipro
Nokia
Ericsson
BlackBerry|Research In Motion
Motorola
AT&T
Verizon
T-Mobile
Vodafone
Comcast
Time Warner|Time Warner Cable
Warner Bros.|Warner Bros|Warner Brothers
Universal Pictures
Paramount Pictures
Lionsgate
HBO
MTV
Disney|Walt Disney|Walt Disney Company
Pixar
Lucasfilm
DreamWorks
Marvel Studios
DC Comics
Marvel Comics
21st Century Fox
News Corp|News Corporation
Viacom
Toyota|Toyota Motor
Honda
Nissan
Mazda
Subaru
Mitsubishi
Suzuki
Takata
Hyundai|Hyundai Motor
Kia
Volkswagen|VW
Audi
Porsche
BMW
Mercedes-Benz|Mercedes
Daimler
Opel
Fiat|Fiat Chrysler
Stellantis
Ferrari
Lamborghini
Renault
Peugeot|PSA Peugeot Citroen
Citroen|Citroën
Michelin
Volvo
Saab
Skoda
Jaguar Land Rover
Aston Martin
Rolls-Royce
Ford|Ford Motor|Ford Motor Company
General Motors|GM
Chrysler
Chevrolet
Harley-Davidson
Goodyear
Tata Motors
Tata Group
Mahindra
Boeing
Airbus
Bombardier
Embraer
Lockheed Martin
Northrop Grumman
Raytheon
General Dynamics
BAE Systems
Thales
Honeywell
Halliburton
Blackwater
Caterpillar
General Electric|GE
Siemens
Bosch
Philips
ABB
Alstom
ThyssenKrupp
BASF
Bayer
Monsanto
DuPont
Dow Chemical
Syngenta
3M
SAP
Deutsche Telekom
Deutsche Bahn
Telefonica|Telefónica
Walmart|Wal-Mart
Costco
Home Depot
Best Buy
Kroger
Macy's
JCPenney|J.C. Penney
Kohl's
Walgreens
CVS|CVS Health
Rite Aid
IKEA|Ikea
H&M
Zara
Inditex
Uniqlo
Carrefour
Tesco
Sainsbury's
Asda|ASDA
Morrisons
Waitrose
Aldi
Lidl
Marks & Spencer|M&S|Marks and Spencer
John Lewis
Debenhams
Woolworths
Goldman Sachs
Morgan Stanley
JPMorgan|JPMorgan Chase|JP Morgan
Citigroup|Citi|Citibank
Bank of America
Wells Fargo
Merrill Lynch
Lehman Brothers
Bear Stearns
American Express
Mastercard|MasterCard
BlackRock
Blackstone
Berkshire Hathaway
SoftBank
AIG|American International Group
MetLife
Prudential
Aviva
Allianz
Fannie Mae
Freddie Mac
HSBC
Barclays
Lloyds|Lloyds Banking Group
Royal Bank of Scotland|RBS
NatWest
Standard Chartered
Santander
BBVA
Deutsche Bank
Commerzbank
Credit Suisse
UBS
BNP Paribas
Societe Generale|Société Générale
Credit Agricole|Crédit Agricole
UniCredit
ING
Danske Bank
Sberbank
VTB
Royal Bank of Canada
Toronto-Dominion Bank|TD Bank
Westpac
ANZ
Commonwealth Bank
State Bank of India
New York Stock Exchange|NYSE
London Stock Exchange
Moody's
Standard & Poor's|Standard and Poor's
Fitch Ratings
Deloitte
KPMG
PricewaterhouseCoopers|PwC
Ernst & Young
Arthur Andersen
McKinsey
Accenture
Enron
BP
Shell|Royal Dutch Shell
ExxonMobil|Exxon|Exxon Mobil
Chevron
ConocoPhillips
TotalEnergies
Eni
Repsol
Equinor
Statoil
Gazprom
Rosneft
Lukoil
Yukos
Rosatom
Saudi Aramco|Aramco
Petrobras
PDVSA
Pemex|PEMEX
Petronas
Petroleos de Venezuela
PetroChina
Sinopec
CNOOC
TransCanada
Enbridge
Pacific Gas & Electric|PG&E
Con Edison
EDF
Areva
RWE
Centrica
British Gas
National Grid
Tepco|TEPCO|Tokyo Electric Power
Eskom
Rio Tinto
BHP|BHP Billiton
Glencore
Anglo American
De Beers
ArcelorMittal
Tata Steel
Pfizer
Moderna
BioNTech
AstraZeneca
GlaxoSmithKline|GSK
Johnson & Johnson|J&J
Novartis
Roche
Merck
Sanofi
Eli Lilly
Bristol-Myers Squibb
Gilead|Gilead Sciences
Amgen
Biogen
Novo Nordisk
Purdue Pharma
UnitedHealth|UnitedHealth Group
Aetna
Cigna
Humana
Nestle|Nestlé
Unilever
Danone
Procter & Gamble|P&G
PepsiCo|Pepsi
Coca-Cola|Coca-Cola Company
Kraft Heinz
Kellogg's
General Mills
Tyson Foods
Anheuser-Busch
Heineken
Carlsberg
Diageo
Starbucks
McDonald's
Burger King
KFC
Pizza Hut
Chipotle
Philip Morris
Altria
British American Tobacco
Nike
Adidas
Puma
Reebok
L'Oreal|L'Oréal
LVMH
Louis Vuitton
Chanel
Gucci
Prada
Burberry
Mattel
Hasbro
Lego
Kodak|Eastman Kodak
Xerox
FedEx
UPS|United Parcel Service
DHL
Maersk
Amtrak
Eurostar
SNCF
Emirates
Etihad|Etihad Airways
Qatar Airways
Turkish Airlines
EgyptAir
Ethiopian Airlines
Kenya Airways
South African Airways
Lufthansa
Germanwings
British Airways
Virgin Atlantic
easyJet|EasyJet
Ryanair
Air France
KLM
Alitalia
Aeroflot
Delta Air Lines
American Airlines
United Airlines
Continental Airlines
US Airways
Southwest Airlines
JetBlue
Alaska Airlines
Spirit Airlines
Air Canada
WestJet
Qantas
Air New Zealand
Malaysia Airlines
AirAsia
Lion Air
Singapore Airlines
Cathay Pacific
Japan Airlines
All Nippon Airways
Korean Air
Air India
IndiGo
Jet Airways
Thomas Cook
Hilton
Marriott
Hyatt
Royal Caribbean
Costa Cruises
Odebrecht
JBS
Cemex
Safaricom
Naspers
Reliance Industries
`);
