// Clauses around a figure: its words, then role · verb · subject · what it hangs on.

/** What the subject of that verb is. */
export const subjects = `
The/D men/N who/Z left/V saw/V 12/M
  12: object · left saw · The men · -
The/D men/N ,/. who/Z saw/V 12/M
  12: object · saw · The men · -
The/D men/N which/Z saw/V 12/M
  12: object · saw · The men · -
The/D men/N that/S saw/V 12/M
  12: object · saw · The men · -
Soon/R that/S saw/V 12/M
  12: object · saw · - · -
The/D men/N never/R saw/V 12/M
  12: object · saw · men · -
The/D men/N all/N saw/V 12/M
  12: object · saw · men all · -
The/D men/N (/. old/A )/. saw/V 12/M
  12: object · saw · men · -
The/D men/N -/. old/A -/. saw/V 12/M
  12: object · saw · men · -
The/D men/N —/. old/A —/. saw/V 12/M
  12: object · saw · men · -
Soon/R ,/. old/A ,/. saw/V 12/M
  12: object · saw · - · -
The/D men/N came/V )/. saw/V 12/M
  12: object · saw · men · -
The/D men/N came/V ;/. and/C saw/V 12/M
  12: object · saw · - · -
The/D men/N came/V :/. and/C saw/V 12/M
  12: object · saw · - · -
The/D men/N came/V !/. and/C saw/V 12/M
  12: object · saw · - · -
The/D men/N came/V ?/. and/C saw/V 12/M
  12: object · saw · - · -
The/D men/N came/V or/C saw/V 12/M
  12: object · saw · men · -
The/D men/N came/V to/I it/N saw/V 12/M
  12: object · saw · men · -
In/I the/D town/N men/N saw/V 12/M
  12: object · saw · the town men · -
of/I men/N in/I the/D town/N saw/V 12/M
  12: object · saw · men in the town · -
in/I them/Z of/I saw/V 12/M
  12: object · saw · - · -
The/D blue/A men/N in/I town/N of/I Aldea/P soon/R saw/V 12/M
  12: object · saw · blue men in town of Aldea · -
The/D men/N of/I 14/M saw/V 12/M
  12: object · saw · men of 14 · -
The/D men/N of/I old/A saw/V 12/M
  12: object · saw · men · -
The/D blue/A of/I old/A saw/V 12/M
  12: object · saw · - · -
The/D men/N and/C boats/N saw/V 12/M
  12: object · saw · men and boats · -
The/D men/N because/S boats/N saw/V 12/M
  12: object · saw · boats · -
While/S the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V as/S the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V when/R the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V but/C the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V because/S the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V although/S the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V where/R the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V “/. the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V ''/. the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V \`\`/. the/D men/N saw/V 12/M
  12: object · saw · men · -
It/Z came/V ./. the/D men/N saw/V 12/M
  12: object · saw · men · -
Boats/N that/S the/D men/N saw/V 12/M
  12: object · saw · Boats that the men · -
Ana/P claims/V crews/N that/S the/D men/N saw/V 12/M
  12: object · saw · men · -
Ana/P moved/V crews/N that/S the/D men/N saw/V 12/M
  12: object · saw · Ana · -
Ana/P says/V the/D men/N saw/V 12/M
  12: object · saw · men · -
Ana/P who/Z says/V the/D men/N saw/V 12/M
  12: object · saw · Ana · -
Ana/P has/X said/V the/D men/N saw/V 12/M
  12: object · saw · Ana · -
Ana/P reports/N the/D men/N saw/V 12/M
  12: object · saw · Ana reports the men · -
Rain/N fell/V and/C the/D men/N saw/V 12/M
  12: object · saw · men · -
Rain/N fell/V or/C the/D men/N saw/V 12/M
  12: object · saw · men · -
Rain/N fell/V ,/. wind/N and/C the/D men/N saw/V 12/M
  12: object · saw · wind and the men · -
Rain/N fell/V ;/. wind/N and/C the/D men/N saw/V 12/M
  12: object · saw · wind and the men · -
Rain/N fell/V ./. wind/N and/C the/D men/N saw/V 12/M
  12: object · saw · wind and the men · -
Rain/N and/C the/D men/N saw/V 12/M
  12: object · saw · Rain and the men · -
The/D index/N ./.+REDC/P saw/V 12/M
  12: object · saw · index .REDC · -
The/D index/N ./.+redc/N saw/V 12/M
  12: object · saw · redc · -
The/D index/N ./. REDC/P saw/V 12/M
  12: object · saw · REDC · -
Rede/P Ruiz/P+:/. 12/M
  12: other · - · Rede Ruiz · -
Rede/P+./. Ruiz/P+:/. held/V 12/M
  12: object · held · Rede. Ruiz · -
Rede/P the/D Ruiz/P+:/. held/V 12/M
  12: object · held · - · -
:/. held/V 12/M
  12: object · held · - · -
Rede/P 12/M :/. held/V
  12: other · - · - · Rede
Rede/P Ruiz/P+:/. 12/M men/N left/V
  12 men: other · left · Rede Ruiz · -
The/D more/R than/I estimated/V some/D $/Y 14/M =/Y &/Y men/N saw/V 12/M
  12: object · saw · $ 14 = & men · -
`;

/** The figure hangs on a preposition or a noun. */
export const behindPrepositionOrNoun = `
A/D fleet/N of/I 12/M boats/N left/V+./.
  12 boats: subject · left · - · A fleet
The/D airline/N has/X a/D fleet/N of/I 12/M boats/N+./.
  12 boats: other · has · airline · a fleet
The/D airline/N has/X a/D fleet/N in/I Aldea/P of/I 12/M boats/N+./.
  12 boats: other · has · airline · a fleet in Aldea
The/D toll/N rose/V to/I 12/M+./.
  12: other · rose · toll · -
The/D toll/N rose/V by/I 12/M+./.
  12: other · rose · toll · -
The/D toll/N rose/V to/I 14/M from/I 12/M+./.
  12: other · rose · toll · -
The/D toll/N rose/V in/I Aldea/P to/I 12/M+./.
  12: other · rose · toll · Aldea
The/D toll/N climbed/V sharply/R to/I 12/M+./.
  12: other · climbed · toll · -
The/D group/N (/.+REDC/P+)/. of/I 12/M boats/N came/V+./.
  12 boats: subject · came · - · -
Shares/P of/I Rede/V (/.+REDC/P+)/. fell/V to/T $/Y+12/M+./.
  $12: other · fell · Shares · -
They/Z met/V in/I the/D town/N of/I Aldea/P with/I 12/M boats/N+./.
  12 boats: other · met · They · the town of Aldea
Refugees/P entering/V the/D country/N by/I 12/M roads/N came/V+./.
  12 roads: subject · came · - · the country
Boats/P sold/V in/I the/D town/N for/I $/Y+12/M sank/V+./.
  $12: subject · sank · - · the town
Cars/P and/C vans/N for/I $/Y+12/M came/V+./.
  $12: subject · came · - · Cars and vans
It/Z is/X more/A than/I 12/M boats/N+./.
  12 boats: other · is · It · -
They/Z came/V with/I 12/M boats/N+./.
  12 boats: other · came · They · -
They/Z came/V with/I just/R 12/M boats/N+./.
  12 boats: other · came · They · -
They/Z came/V so/R late/A with/I 12/M boats/N+./.
  12 boats: other · came · They · -
The/D state/N+'s/T $/Y+12/M billion/M came/V+./.
  $12 billion: subject · came · - · -
The/D firm/N lost/V the/D state/N+'s/T $/Y+12/M billion/M+./.
  $12 billion: other · - · - · the state
The/D state/N $/Y+12/M came/V+./.
  $12: subject · came · - · -
The/D firm/N+,/. the/D state/N $/Y+12/M+./.
  $12: other · - · - · the state
The/D firm/N sank/V+;/. the/D state/N $/Y+12/M+./.
  $12: other · - · - · the state
They/Z saw/V red/A 12/M boats/N+./.
  12 boats: other · saw · They · -
They/Z saw/V+,/. 12/M boats/N+./.
  12 boats: other · saw · They · -
They/Z sank/V+:/. 12/M boats/N+./.
  12 boats: other · - · - · -
12/M boats/N+./.
  12 boats: other · - · - · -
The/D heading/N+:/. found/V with/I 12/M boats/N+./.
  12 boats: other · found · - · -
The/D index/N ./.+REDC/P fell/V 12/M points/N+./.
  12 points: object · fell · index .REDC · -
The/D index/N ./. | REDC/P fell/V 12/M points/N+./.
  12 points: object · fell · REDC · -
It/Z rose/V 14/M to/I 12/M
  12: object · rose · It · -
It/Z rose/V 14/M from/I nearly/R 12/M
  12: object · rose · It · -
It/Z rose/V 14/M at/I 12/M
  12: object · rose · It · -
It/Z rose/V 14/M by/I 12/M
  12: object · rose · It · -
It/Z rose/V 15/M of/I 12/M
  12: other · rose · It · 15
It/Z rose/V ]/. of/I 12/M
  12: other · rose · It · -
Boats/N [/. Rede/P ]/. of/I 12/M
  12: other · - · - · Boats
Boats/N )/. of/I 12/M
  12: other · - · - · -
Men/N saw/V the/D boats/N (/. Rede/P )/. of/I 12/M
  12: other · saw · Men · the boats
It/Z is/X old/A of/I 12/M
  12: other · is · It · old
It/Z saw/V 14/M of/I 12/M
  12: other · saw · It · 14
It/Z saw/V old/A in/I 12/M
  12: other · saw · It · -
It/Z saw/V the/D boat/N that/I 12/M
  12: other · saw · It · -
It/Z saw/V the/D boat/N than/S 12/M
  12: other · saw · It · the boat
It/Z saw/V the/D boat/N for/S 12/M
  12: other · saw · It · the boat
The/D firm/N lost/V the/D state/N+’s/T 12/M
  12: other · - · - · the state
The/D firm/N lost/V the/D states/N+'/T 12/M
  12: other · - · - · the states
The/D crew/N in/I Aldea/P+'s/T 12/M
  12: other · - · - · Aldea
The/D firm/N cost/V the/D state/N 12/M
  12: object · cost · firm · the state
The/D firm/N cost/V the/D boats/N and/C crews/N 12/M
  12: object · cost · firm · the boats and crews
The/D firm/N cost/V the/D boats/N or/C crews/N 12/M
  12: object · cost · firm · the boats or crews
The/D firm/N cost/V !/. the/D boats/N 12/M
  12: other · - · - · the boats
The/D firm/N cost/V ?/. the/D boats/N 12/M
  12: other · - · - · the boats
The/D firm/N cost/V ,/. the/D boats/N 12/M
  12: object · cost · firm · the boats
The/D firm/N soon/R has/X cost/V the/D boats/N 12/M
  12: object · has cost · firm · the boats
The/D firm/N wants/V to/I cost/V 12/M
  12: object · wants to cost · firm · -
The/D firm/N soon/R to/I cost/V 12/M
  12: object · to cost · firm · -
The/D firm/N seeks/V soon/R to/T cost/V 12/M
  12: object · seeks soon to cost · firm · -
The/D firm/N seeks/V soon/R boats/N cost/V 12/M
  12: object · cost · firm · -
Men/N entering/V the/D town/N by/I 12/M roads/N
  12 roads: other · - · - · Men entering the town
They/Z saw/V men/N entering/V the/D town/N by/I 12/M
  12: other · saw · They · men entering the town
They/Z saw/V men/N moved/V the/D town/N by/I 12/M
  12: other · moved · men · the town
They/Z saw/V men/N saying/V the/D town/N by/I 12/M
  12: other · saying · men · the town
They/Z saw/V Rede/P entering/V the/D town/N by/I 12/M
  12: other · entering · Rede · the town
They/Z saw/V men/N in/I boats/N entering/V the/D town/N by/I 12/M
  12: other · saw · They · men in boats entering the town
They/Z saw/V men/N entering/V boats/N leaving/V the/D town/N near/I Brena/P by/I 12/M
  12: other · entering · men · boats leaving the town near Brena
They/Z saw/V men/N and/C boats/N by/I 12/M
  12: other · saw · They · men and boats
They/Z saw/V big/A and/C boats/N by/I 12/M
  12: other · saw · They · boats
They/Z saw/V men/N by/I boats/N and/C carts/N by/I 12/M
  12: other · saw · They · boats and carts
They/Z saw/V men/N and/C carts/N near/I boats/N by/I 12/M
  12: other · saw · They · men and carts near boats
`;
