/**
 * Given names that one person may go by: short ones, and what other languages call them. "Mike" is Michael, a Volodymyr is
 * Vladimir in Russian. A hint, no proof: two people may share a surname.
 */
import { lazily } from '../text/lazily';
import { areSpelledAlike } from './name-spellings';

/** Each name in full, then what else its bearers are called. Short names may belong to several. */
const FORMS = `
  abraham abe bram avraham avi ibrahim
  albert al bert bertie
  alexander alex al sandy sasha alec alistair alejandro alessandro oleksandr aliaksandr iskander
  alexandra alex sandra sasha
  alexei alyosha oleksiy
  alfred al fred alf alfie
  alexis alex
  andrew andy drew andrei andriy andreas andre andrzej andrea
  anne ann anna annie anya hanna
  anthony tony anton antonio antoine
  archibald archie
  arnold arnie
  arthur art artie
  augustus gus august
  barbara barb babs
  bartholomew bart
  benjamin ben benny benji binyamin bibi
  bernard bernie
  bradley brad
  caroline carol carrie carolyn
  catherine kate katie kathy cathy kathryn kitty katarina ekaterina caterina catalina kathleen
  charles charlie chuck carl karl carlos carlo karol
  christina chris tina christine
  christopher chris kit topher christoph kristof
  clifford cliff
  cynthia cindy
  daniel dan danny danylo daniil
  david dave davey davit daud dawood
  deborah debbie deb
  demetrius dmitry dmytro dimitri dimitris
  dennis denny denis
  donald don donnie donny
  dorothy dot dottie
  douglas doug
  edmund ed eddie ned
  edward ed eddie ted teddy ned eduard eduardo
  edwin ed eddie
  eleanor ellie nell leonora
  elizabeth liz lizzie beth betty betsy eliza lisa libby elisabetta elisaveta
  emanuel manny manu
  emily em emmy
  ernest ernie ernst ernesto
  eugene gene evgeny yevhen eugen
  florence flo
  francis frank fran franz franciszek francois frantisek francisco paco pancho francesco
  frances fran francesca
  franklin frank
  frederick fred freddie freddy friedrich fritz federico
  gabriel gabe gabi
  gabriela gabi gaby
  gamal jamal
  geoffrey geoff jeffrey
  george georg georges georgy yuri jorge giorgio heorhiy jerzy
  gerald gerry jerry
  gerard gerry gerhard gerd
  gilbert gil
  gregory greg gregor grigory hryhoriy
  harold harry hal harald
  heinrich heinz heiner hinrich
  henry harry hank hal henri heinrich enrique enrico
  herbert herb bert
  herman herm hermann
  hubert bert hugh
  isaac ike yitzhak izzy ishaq
  isabel bella isabella elizabeth
  israel izzy yisrael
  jacob jake yaakov jakob yakov jacques
  jacqueline jackie
  james jim jimmy jamie jaime
  janet jan
  jeffrey jeff
  jennifer jen jenny
  jeremiah jerry
  jeremy jerry
  jerome jerry
  jessica jess jessie
  joan joanie
  joanna jo joanne
  john jack johnny jon jan ivan johann johannes hans jean juan giovanni joao yohanan evan sean ian
  jonathan jon jonny yonatan
  joseph joe joey josef jose giuseppe beppe pepe yosef yossi yusuf sepp josip youssef
  josephine jo josie
  joshua josh yehoshua
  judith judy yehudit
  julius jules julio giulio
  kenneth ken kenny
  kimberly kim
  lawrence larry laurence lorenzo laurent lars
  leonard len lenny leo leonardo
  leopold leo poldi
  leslie les
  lewis lou lew
  louis lou louie luis ludwig luigi
  madeleine maddy
  manuel manny manolo
  marcus mark marc marco marek
  margaret maggie meg peggy madge margie greta margarita
  maria mary marie miriam maryam mariam
  martin marty marcin
  matthew matt matty matthias matteo mateusz
  maurice maury moritz
  maxwell max
  maximilian max
  meir meyer
  michael mike mick mickey mikey mikhail mykhailo michel miguel michele micha mischa
  michelle shelly
  mitchell mitch
  mordechai motti
  moses moshe moishe musa moussa
  nancy nan
  natalia natasha natalie
  nathan nate natan
  nathaniel nate nat nathan
  nicholas nick nicky nikolai mykola nicolas klaus claus niko nikos
  norman norm
  oleg oleh
  oliver ollie
  olga olha
  oscar oskar
  pamela pam
  patricia pat patty trish tricia
  patrick pat paddy patrice
  paul pavel pavlo paulo pablo paolo pal
  peter pete pyotr petro pierre pedro pietro petr piotr butros boutros pieter
  philip phil felipe philippe
  rachel rae
  raymond ray
  rebecca becky rivka becca
  reginald reg reggie
  reuben reuven
  richard dick rick ricky rich richie ricardo
  robert bob bobby rob robbie bert roberto
  rodney rod
  roland roly
  ronald ron ronnie ronny
  rudolf rudy rudi
  samuel sam sammy shmuel
  samantha sam
  sebastian seb bastian
  sergei serhiy sergio serge
  sidney sid
  simon shimon simeon semyon si
  solomon sol shlomo suleiman
  stanley stan
  stanislaus stan stanislav stanislaw
  stephanie steph stefanie
  steven stephen steve stephan stefan esteban stefano etienne stepan istvan
  stuart stu stewart
  susan sue susie suzy susanna suzanne
  sylvester sly
  terence terry
  theodore ted teddy theo fyodor fedir teodor
  theresa terry tess teresa tessa
  thomas tom tommy tomas tomasz tommaso
  timothy tim timmy
  valentina valya
  vasily vasyl
  veronica ronnie
  victoria vicky vicki tori
  vincent vince vinny vicente vincenzo
  vladimir volodymyr vova volodya uladzimir
  walter walt wally
  wilhelm willy willi helmut
  william bill billy will willie liam wilhelm guillaume guillermo willem
  yehuda judah jehuda
  zachary zach zack
`;

/** By each name the numbers of the groups that it is in; it may be the head of one. */
const groups = lazily(() => {
  const all = new Map<string, number[]>();
  const lines = FORMS.trim().split('\n');
  for (const [group, line] of lines.entries())
    for (const name of line.trim().split(' ')) all.set(name, [...(all.get(name) ?? []), group]);
  return all;
});

/**
 * What Russian, Ukrainian and Belarusian call the same people, as far as rules do not tell: the beginnings of names, folded,
 * first as Russian has them.
 */
const CYRILLIC = `
  александр олександр аляксандр
  алекс олекс аляксе
  анн ганн
  вер вир
  владимир володимир уладзимир
  дмитр дзмитр
  екатерин катерин
  елен олен ален
  константин костянтин канстанцин
  микит никит
  николаи микол микала
  павел павл
  светлан свитлан святлан
  татян тетян таццян
  федор федир
  филип пилип
  яков якив
`;

const beginnings = lazily(() =>
  CYRILLIC.trim()
    .split('\n')
    .map((line) => line.trim().split(' ')),
);

/** Brings a Cyrillic name, in any case, to one of these languages and to its stem. */
function cyrillicStem(name: string): string {
  const plain = name.replace(/[іїы]/g, 'и').replace(/[єэ]/g, 'е').replace(/[ьъ]/g, '');
  for (const [russian = '', ...others] of beginnings()) {
    const own = others.find((beginning) => plain.startsWith(beginning));
    if (own) return stemOf(russian + plain.slice(own.length));
  }
  return stemOf(plain);
}

function stemOf(name: string): string {
  return name.replace(/[аеиоуюя]*(?:[ое](?:м|ю|ви))?$/, '').replace(/(.)\1+/g, '$1');
}

/** May somebody be called both? Folded names. */
export function mayBeSameName(a: string, b: string): boolean {
  if (/^[\u0400-\u04ff]/.test(a)) return cyrillicStem(a) === cyrillicStem(b);
  const own = groups().get(a);
  const others = groups().get(b);
  if (own && others?.some((group) => own.includes(group))) return true;
  return areSpelledAlike(a, b);
}
