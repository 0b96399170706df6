// Noun phrases before the mark "|", and of lines that begin with ">" behind it, see noun-phrase.test.ts.
export const nounPhrases = `
Lee |said it.
  Lee
Ana Lee |said it.
  Ana Lee
The old mayor |said it.
  The old mayor
Then the old mayor |said it.
  the old mayor
In Paris the mayor |said it.
  the mayor
The mayor of Elm |said it.
  The mayor of Elm
The mayor of the town of Elm |said it.
  The mayor of the town of Elm
A man from Elm in Ohio |said it.
  A man from Elm in Ohio
People at the mill on the hill |said it.
  People at the mill on the hill
When Ana Lee |said it.
  Ana Lee
He left and Ana Lee |said it.
  Ana Lee
Ben and Ana Lee |said it.
  Ben and Ana Lee
The men and the women |said it.
  The men and the women
Men and old women |said it.
  Men and old women
Men and 3 women |said it.
  Men and 3 women
Boats and Ana |said it.
  Boats and Ana
They and Ana |said it.
  Ana
The and Ana |said it.
  Ana
He |said it.
  He
Today he |said it.
  he
The U.S. army |said it.
  The U.S. army
J. P. Lee |said it.
  J. P. Lee
Ana O’Hare |said it.
  Ana O’Hare
Smith & Sons |said it.
  Smith & Sons
The firm's chief |said it.
  The firm's chief
The firms' chief |said it.
  The firms' chief
The well-known man |said it.
  The well-known man
The leading man |said it.
  The leading man
The man running |said it.
  -
Lee, a baker, |said it.
  Lee, a baker
Lee, 56, |said it.
  Lee, 56
Lee, 56, a baker, |said it.
  Lee, 56, a baker
Lee, who left, |said it.
  Lee, who left
Lee, who chairs Harbor, a charity, |said it.
  Lee, who chairs Harbor, a charity
Lee, including Ana, |said it.
  Lee, including Ana
Lee, running late, |said it.
  Lee, running late
Lee, born in Elm, |said it.
  -
Lee, so it seems, |said it.
  -
The baker, Ana Lee, |said it.
  The baker, Ana Lee
The baker, Ana Lee of Elm, |said it.
  The baker, Ana Lee of Elm
The baker — Ana Lee — |said it.
  The baker — Ana Lee
The baker (Ana Lee) |said it.
  The baker (Ana Lee)
The baker (Ana |said it.
  Ana
Lee (56), a baker, |said it.
  Lee (56), a baker
Lee, the very old and grey and cold and wet and sad and bad and mad and glad and red and blue and big and small baker, |said it.
  -
A, b, c, d, |said it.
  -
Then, on Monday, |said it.
  -
Lee, who |said it.
  Lee, who
Lee, which |said it.
  Lee, which
Lee, an officer who |said it.
  Lee, an officer who
Lee, officers who |said it.
  officers who
The man who |said it.
  The man who
The man whom |said it.
  -
Who |said it.
  Who
Which |said it.
  -
“Ana Lee” |said it.
  -
“No,” Ana Lee |said it.
  Ana Lee
That |said it.
  -
This |said it.
  -
All |said it.
  All
All men |said it.
  All men
But Ana |said it.
  Ana
So the men |said it.
  the men
Of men |said it.
  men
Such |said it.
  -
These |said it.
  -
3 |said it.
  3
Because the men |said it.
  the men
The men that |said it.
  The men that
The men, that |said it.
  The men, that
Never |said it.
  -
Left |said it.
  -
>said |Lee.
  Lee
>said |Ana Lee.
  Ana Lee
>said |the old mayor of Elm.
  the old mayor of Elm
>said |the mayor of Elm in Ohio at noon.
  the mayor of Elm in Ohio at noon
>said |the mayor of Monday.
  the mayor
>said |Lee on Monday.
  Lee
>said |Lee, a baker.
  Lee, a baker
  bare: Lee
>said |Lee, a baker from Elm, on Monday.
  Lee, a baker from Elm
  bare: Lee
>said |Lee, 56.
  Lee, 56
  bare: Lee
>said |Lee, “so”.
  Lee
>said |Lee, who left early and ate.
  Lee, who left early and ate
  bare: Lee
>said |Lee and Ana.
  Lee and Ana
>said |Lee and the men.
  Lee
>said |Lee and “Ana”.
  Lee
>said |he.
  he
>said |him.
  him
>said |Ana he.
  Ana
>said |the U.S. army.
  the U.S. army
>said |J. P. Lee.
  J. P. Lee
>said |Smith & Sons.
  Smith & Sons
>said |the firm's chief.
  the firm's chief
>said |the leading man.
  the leading man
>said |running men.
  running men
>said |the running.
  the running
>said |the men running.
  the men
>said |the men of.
  the men
>said |the men of “Elm”.
  the men
>said |that men.
  -
>said |the men that left.
  the men
>said |“Lee”.
  -
>said |very old men.
  -
>said |left.
  -
>said |Monday’s men.
  Monday’s men
>said |the men Monday.
  the men
>said |Lee — a baker — left.
  Lee
>said |Lee, the very old and grey and cold and wet and sad and bad and mad and glad and red and blue and big and small baker, left.
  Lee, the very old and grey and cold and wet and sad and bad and mad and glad and red and blue and big and small
  bare: Lee
The state-run agency |said it.
  The state-run agency
The well-known man |said it.
  The well-known man
A man -based firm |said it.
  -
Ana Lee and old Ben Ode |said it.
  Ana Lee and old Ben Ode
He, Ana Lee and |said it.
  -
Lee, Ana and 3 men |said it.
  Ana and 3 men
Men of the mill and Ana |said it.
  Men of the mill and Ana
Men, Ana |said it.
  Ana
Ana's old mayor |said it.
  Ana's old mayor
The mayor's |said it.
  The mayor's
Mayor Ana Lee's old aide |said it.
  Mayor Ana Lee's old aide
The men to the mill |said it.
  The men to the mill
The men to Monday |said it.
  Monday
The men on Monday |said it.
  Monday
Men with “Ana” |said it.
  -
Mayor of “Elm” town |said it.
  town
They to growing firm |said it.
  -
Ana growing firm |said it.
  -
Lee, chief of Acme, |said it.
  Lee, chief of Acme
Lee, then head of it, |said it.
  Lee, then head of it
Lee, former baker, |said it.
  Lee, former baker
Lee, 56 and grey, |said it.
  Lee, 56 and grey
Lee, baker of Elm, |said it.
  Lee, baker of Elm
Lee, Elm baker, |said it.
  Lee, Elm baker
Lee, big in Elm, |said it.
  Lee, big in Elm
The baker, big in Elm, |said it.
  -
The baker, Elm, |said it.
  The baker, Elm
The baker, shown here, |said it.
  The baker, shown here
The baker, sent here, |said it.
  The baker, sent here
The baker, broken down, |said it.
  The baker, broken down
The baker, Ana, a nun, |said it.
  Ana, a nun
The baker, “Ana”, |said it.
  -
Quickly, a baker, |said it.
  -
Lee B., a baker, |said it.
  Lee B., a baker
Lee — a baker, |said it.
  -
Lee, who chairs the old Harbor in the town of Elm, a charity, |said it.
  Lee, who chairs the old Harbor in the town of Elm, a charity
Lee (of the old grey and cold and wet and sad and bad and mad and glad and red and blue and big and small town) |said it.
  Lee (of the old grey and cold and wet and sad and bad and mad and glad and red and blue and big and small town)
Ana, Lee, a baker who |said it.
  Lee, a baker who
Lee, a baker, who |said it.
  Lee, a baker, who
The man, who |said it.
  The man, who
Then who |said it.
  who
All of the men |said it.
  the men
And all |said it.
  all
And of men |said it.
  men
Such men |said it.
  Such men
A |said it.
  -
The old |said it.
  The old
It the man |said it.
  the man
Both the men |said it.
  the men
Half the men |said it.
  the men
The men the boys |said it.
  the boys
Men near the sea |said it.
  the sea
>said |Ana - Lee.
  Ana
>said |Ana-Lee left.
  Ana-Lee
>said |Mr. Lee.
  Mr. Lee
>said |St. Ana's men.
  St. Ana's men
>said |Ana & Lee.
  Ana & Lee
>said |Ana & “Lee”.
  Ana
>said |and Lee.
  -
>said |Ana and left.
  Ana
>said |the men of Monday.
  the men
>said |the men of him.
  the men
>said |men at the mill in Elm for us.
  men at the mill in Elm
>said |men to Elm.
  men
>said |old growing firm.
  old growing firm
>said |Ana growing firm.
  Ana
>said |Lee, baker.
  Lee, baker
  bare: Lee
>said |Lee, the baker; he left.
  Lee, the baker
  bare: Lee
>said |Lee, the baker: he left.
  Lee, the baker
  bare: Lee
>said |Lee, the baker “he” left.
  Lee, the baker
  bare: Lee
>said |Lee, like the men.
  Lee, like the men
  bare: Lee
>said |Lee, both here.
  Lee, both here
  bare: Lee
>said |Lee, but left.
  Lee
>said |Lee,.
  Lee
`;
