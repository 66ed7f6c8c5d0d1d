/** Words that make a capitalised name that of an organization, a place, a work or a day, never of a person. */
import { foldWord } from '../resolve/fold-word';
import { bases } from '../resolve/lexicon';

const WORDS: Readonly<Record<string, string>> = {
  en: `academy act agency airlines airport alliance arena army assembly association authority avenue award awards bank bay beach bill
    board books bowl bridge broadcasting building bureau camp castle cathedral center centre championship chapel church city club
    coalition college commission committee company conference congress cooperative corporation corp corps council county court creek cup
    day department dinner district division drive empire enterprises entertainment exchange express family federation festival field film
    films force forces forest foundation fund gallery games garden gardens gate government group hall harbor harbour heights
    highway hill hills holdings hospital hotel house inc industries inn institute institution international island islands journal
    kingdom laboratory lake lane league library limited line llc ltd magazine mall market memorial ministry monument motors
    mountain mountains museum music networks network news office olympics orchestra organization palace park parliament partners
    partnership party pictures plaza point police port post press prize productions project province radio railway records region
    republic research reserve resort review ridge river road school sea senate series services show society square stadium station
    states store street studio studios summit symphony syndrome systems team technologies telegraph television temple theater
    theatre times tower town township trail trust tournament tribune union united university valley village wall war week world`,
  de: `allee amt anstalt bahnhof bank berg brücke bund dom fluss gasse gesellschaft gmbh haus hof institut kirche klinik klinikum museum
    partei platz polizei preis rathaus schloss schule stadion stiftung strasse theater universität verband verein verlag zeitung`,
  fr: `avenue banque boulevard centre cathédrale collège église fondation gare hôpital hôtel institut lycée ministère musée palais parc
    parti place pont prix quai rue société stade théâtre tour université ville`,
  es: `avenida banco barrio calle catedral centro club colegio fundación hospital hotel iglesia instituto ministerio museo palacio
    parque partido plaza premio puente república teatro universidad`,
  it: `banca chiesa fondazione ministero museo ospedale palazzo partito piazza ponte premio teatro università via`,
  tr: `anonim bakanlığı bankası belediyesi birliği bulvarı caddesi camii derneği enstitüsü fakültesi gazetesi hastanesi havalimanı
    bey hanım holding köprüsü kulübü kupası lisesi mahallesi meclisi meydanı müzesi ödülü partisi sarayı sokağı spor stadı stadyumu şirketi
    tiyatrosu üniversitesi vakfı`,
  ru: `авеню академия банк больница военно город дом дворец завод институт клуб комитет министерство мост музей область общество озеро
    партия площадь премия проспект район республика союз стадион театр улица университет федерация фонд церковь школа`,
  he: `בית אוניברסיטת בנק מפלגת עיריית רחוב שדרות כיכר ועדת משרד חברת קבוצת מרכז קריית נחל הר`,
  ar: `جامعة شارع ميدان بنك حزب شركة وزارة مدينة مستشفى نادي جمعية مؤسسة لجنة قناة صحيفة مجلس مطار`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december`,
};

const NO_PERSON = new Set(Object.values(WORDS).flatMap((words) => words.split(/\s+/).map(foldWord)));

export function isNoPerson(fold: string): boolean {
  return bases(fold).some((base) => NO_PERSON.has(base));
}
