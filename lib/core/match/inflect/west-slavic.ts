/** Polish and Czech cases: genitive, dative, accusative, instrumental, locative. */
export const POLISH_MASCULINE = `
  ^paweł 2 ła łowi ła łem le
  [sc]ki 0 ego emu ego m m
  y 1 ego emu ego ym ym
  i 0 ego emu ego m m
  e 0 go mu go m m
  iec 3 ca cowi ca cem cu
  ek 2 ka kowi ka kiem ku
  ga 2 gi dze gę gą dze
  ka 2 ki ce kę ką ce
  cha 3 chy sze chę chą sze
  ta 2 ty cie tę tą cie
  da 2 dy dzie dę dą dzie
  ra 2 ry rze rę rą rze
  ła 2 ły le łę łą le
  (cza|sza|rza|ża|dza|ca) 1 y y ę ą y
  ia 2 i i ię ią i
  ja 2 i i ję ją i
  a 1 y ie ę ą ie
  ko 2 ki/ka ce/kowi kę/ka ką/kiem ce/ku
  o 1 y/a ie/owi ę/a ą/em ie/u
  [kg] 0 a owi a iem u
  ch 0 a owi a em u
  t 1 ta towi ta tem cie
  d 1 da dowi da dem dzie
  r 1 ra rowi ra rem rze
  ł 1 ła łowi ła łem le
  (cz|sz|rz|ż|c|j|l) 0 a owi a em u
  ń 1 nia niowi nia niem niu
  ś 1 sia siowi sia siem siu
  ź 1 zia ziowi zia ziem ziu
  [bfmnpswz] 0 a owi a em ie
`;

export const POLISH_FEMININE = `
  [sdc]ka 1 iej iej ą ą iej
  [sc]ka 1 iej iej ą ą iej
  (owa|ewa|na) 1 ej/y ej/ie ą/ę ą ej/ie
  ga 2 gi dze gę gą dze
  ka 2 ki ce kę ką ce
  ta 2 ty cie tę tą cie
  da 2 dy dzie dę dą dzie
  ra 2 ry rze rę rą rze
  ła 2 ły le łę łą le
  (cza|sza|rza|ża|dza|ca) 1 y y ę ą y
  (ia|ja) 1 i i ę ą i
  la 1 i i ę ą i
  a 1 y ie ę ą ie
`;

export const CZECH_MASCULINE = `
  ^(karel|pavel) 2 la lovi la lem lovi
  ek 2 ka kovi/ku ka kem kovi
  ec 2 ce covi/ci ce cem covi/ci
  ý 1 ého ému ého ým ém
  í 1 ího ímu ího ím ím
  a 1 y ovi u ou ovi
  o 1 a ovi a em ovi
  [čšžřcjďťň] 0 e ovi/i e em ovi/i
  [bdfghklmnprstvxz] 0 a ovi/u a em ovi
`;

export const CZECH_FEMININE = `
  ová 1 é é ou ou é
  á 1 é é ou ou é
  ka 2 ky ce ku kou ce
  ga 2 gy ze gu gou ze
  ha 2 hy ze hu hou ze
  cha 3 chy še chu chou še
  ra 2 ry ře ru rou ře
  a 1 y ě/e u ou ě/e
  e 1 e i i í i
`;
