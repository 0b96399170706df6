// Clauses around a figure: its words, then role · verb · subject · what it hangs on.

/** The figure is the subject of the verb behind it; or nothing is. */
export const asSubject = `
12/M people/N died/V+./.
  12 people: subject · died · - · -
12/M people/N were/X reportedly/R killed/V+./.
  12 people: subject · were reportedly killed · - · -
12/M people/N have/X not/T yet/R been/X found/V+./.
  12 people: subject · have not yet been found · - · -
12/M people/N who/Z died/V were/X miners/N+./.
  12 people: subject · died were · - · -
12/M people/N+,/. which/Z hurt/V+,/. left/V+./.
  12 people: subject · left · - · -
12/M people/N in/I the/D old/A town/N left/V+./.
  12 people: subject · left · - · -
12/M people/N in/I the/D old/A town/N of/I Aldea/P and/C Brena/P left/V+./.
  12 people: other · - · - · -
12/M people/N in/I it/Z left/V+./.
  12 people: other · - · - · -
12/M people/N dead/A+./.
  12 people: subject · dead · - · -
12/M people/N missing/V+./.
  12 people: subject · missing · - · -
12/M people/N homeless/A in/I Aldea/P+./.
  12 people: subject · homeless · - · -
12/M people/N+,/. most/A of/I them/Z children/N+,/. left/V+./.
  12 people: subject · left · - · -
12/M people/N (/.+all/D of/I them/Z miners/N+)/. left/V+./.
  12 people: subject · left · - · -
12/M people/N -/. all/D of/I them/Z miners/N -/. left/V+./.
  12 people: subject · left · - · -
12/M people/N —/. all/D miners/N —/. suddenly/R left/V+./.
  12 people: subject · suddenly left · - · -
12/M people/N+,/. most/A of/I them/Z children/N+./. | They/Z left/V+./.
  12 people: other · - · - · -
12/M people/N+,/. a/D dog/N+,/. a/D cat/N left/V+./.
  12 people: other · - · - · -
12/M people/N because/S they/Z left/V+./.
  12 people: other · - · - · -
The/D bodies/N of/I 12/M people/N were/X found/V+./.
  12 people: subject · were found · - · The bodies
The/D rescue/N of/I 12/M people/N began/V+./.
  12 people: subject · began · - · The rescue
It/Z said/V 12/M people/N died/V+./.
  12 people: subject · died · - · -
It/Z killed/V 12/M people/N and/C left/V+./.
  12 people: object · killed · It · -
It/Z wounded/V 12/M people/N is/X said/V+./.
  12 people: object · wounded · It · -
About/I the/D 12/M people/N left/V+./.
  12 people: subject · left · - · -
According/V to/I 12/M people/N it/Z left/V+./.
  12 people: other · - · - · -
12/M people/N according/V to/I it/Z left/V+./.
  12 people: other · - · - · -
The/D 12/M boats/N then/R sank/V+./.
  12 boats: subject · then sank · - · -
12/M people/N aged/V 12/M and/C older/A left/V+./.
  12 people: subject · left · - · -
12/M people/N age/N between/I 12/M and/C 15/M left/V+./.
  12 people: subject · left · - · -
12/M people/N aged/V 12/M to/I 15/M or/C so/R left/V+./.
  12 people: other · - · - · -
12/M people/N in/I Aldea/P and/C Brena/P left/V+./.
  12 people: other · - · - · -
12/M people/N in/I Aldea/P and/C Brena/P at/I sea/N left/V+./.
  12 people: subject · left · - · -
12/M people/N in/I Aldea/P and/C left/V+./.
  12 people: other · - · - · -
12/M people/N in/I the/D town/N and/C the/D sea/N roared/V
  12 people: subject · roared · - · -
12/M people/N of/I it/Z left/V
  12 people: other · - · - · -
12/M people/N of/I the/D left/V
  12 people: subject · left · - · -
12/M people/N dead/N left/V
  12 people: other · - · - · -
12/M people/N ill/A left/V
  12 people: other · - · - · -
12/M people/N also/R left/V
  12 people: subject · also left · - · -
12/M people/N also/R there/N
  12 people: other · - · - · -
12/M people/N who/Z now/R left/V
  12 people: other · - · - · -
12/M people/N which/Z left/V
  12 people: subject · left · - · -
12/M people/N that/S left/V
  12 people: subject · left · - · -
12/M people/N ,/. all/D of/I them/Z ;/. left/V ,/. left/V
  12 people: other · - · - · -
12/M people/N ,/. all/D of/I them/Z :/. left/V ,/. left/V
  12 people: other · - · - · -
12/M people/N ,/. all/D of/I them/Z ,/. soon/R left/V
  12 people: subject · soon left · - · -
12/M people/N ,/. all/D of/I them/Z ,/. soon/R there/N
  12 people: other · - · - · -
12/M people/N (/. all/D of/I them/Z ,/. old/A )/. left/V
  12 people: subject · left · - · -
12/M people/N to/T be/X killed/V here/R
  12 people: other · - · - · -
12/M people/N have/X to/T leave/V
  12 people: subject · have to leave · - · -
12/M people/N have/X to/I leave/V
  12 people: subject · have to leave · - · -
12/M people/N have/X long/A left/V
  12 people: subject · have · - · -
Of/I that/S 12/M people/N left/V
  12 people: subject · left · - · -
Shares/N that/I 12/M people/N left/V
  12 people: subject · left · - · -
Shares/N that/I 12/M people/N
  12 people: other · - · - · -
The/D crew/N of/I an/D 12/M people/N left/V
  12 people: subject · left · - · The crew
It/Z killed/V an/D almost/R 12/M people/N
  12 people: object · killed · It · -
It/Z killed/V n't/T 12/M people/N
  12 people: object · killed · It · -
It/Z was/X only/A 12/M people/N
  12 people: predicate · was · It · -
`;

/** A verb before it acts on the figure. */
export const ofAVerb = `
The/D blast/N killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
The/D blast/N quickly/R killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
The/D blast/N has/X killed/V at/I least/R 12/M people/N+./.
  12 people: other · has killed · blast · -
The/D blast/N killed/V the/D 12/M people/N+./.
  12 people: object · killed · blast · -
The/D old/A blast/N in/I the/D town/N killed/V 12/M people/N+./.
  12 people: object · killed · old blast in the town · -
The/D blast/N+,/. which/Z shook/V the/D town/N+,/. killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
The/D blast/N (/.+at/I noon/N+)/. killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
He/Z killed/V 12/M people/N+./.
  12 people: object · killed · He · -
It/Z is/X 12/M people/N+./.
  12 people: predicate · is · It · -
The/D toll/N is/X 12/M+./.
  12: predicate · is · toll · -
The/D toll/N was/X nearly/R 12/M+./.
  12: predicate · was · toll · -
The/D blast/N shook/V the/D town/N and/C killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
The/D blast/N shook/V the/D town/N+,/. killing/V 12/M people/N+./.
  12 people: object · killing · blast · -
The/D firm/A plans/N to/T cut/V 12/M jobs/N+./.
  12 jobs: object · to cut · firm plans · -
The/D firm/N wants/V to/T start/V to/T cut/V 12/M jobs/N+./.
  12 jobs: object · wants to start to cut · firm · -
The/D firm/N did/X not/T cut/V 12/M jobs/N+./.
  12 jobs: object · did not cut · firm · -
Ana/P Ruiz/P said/V the/D blast/N killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
Ana/P Ruiz/P said/V that/S the/D blast/N killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
Ana/P Ruiz/P told/V reporters/N that/S the/D blast/N killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
When/R the/D blast/N came/V it/Z killed/V 12/M people/N+./.
  12 people: object · killed · it · -
In/I Aldea/P+,/. the/D blast/N killed/V 12/M people/N+./.
  12 people: object · killed · blast · -
The/D index/N rose/V and/C the/D firm/N lost/V 12/M people/N+./.
  12 people: object · lost · firm · -
The/D average/A price/N of/I a/D car/N sold/V here/R in/I May/N was/X $/Y+12/M+./.
  $12: predicate · was · average price of a car · -
The/D people/N who/Z left/V lost/V 12/M boats/N+./.
  12 boats: object · left lost · The people · -
Lost/V 12/M boats/N+./.
  12 boats: object · Lost · - · -
To/T lose/V 12/M boats/N is/X sad/A+./.
  12 boats: object · To lose · - · -
`;
