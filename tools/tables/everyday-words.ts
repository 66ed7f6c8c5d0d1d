/**
 * Everyday words that are also names of people or things (Apple, Brown, Akar), by language. A form that is one of them
 * is not found where the text writes it small; a form that only folds to one demands its diacritics as well.
 */
export const EVERYDAY_WORDS: Record<string, string> = {
  en: `abbey acre action active actor adult advance age agent air album alert ally amber amen amount angel anger ankle
    answer apple april apron arch archer arena ark arm army arrow art ash aside aspen atlas august aunt author autumn axe
    baby back bacon bad badge badger bag baker balance ball band bank banks bar barber bard bare barley barn baron barrel
    base basket bass bat bath battle bay bean bear beard beast beat beauty beck bed bee beech bell belt bench berry best
    better bible big bill bird birch bishop bishops bit bite black blade blair blank blessing block blood bloom blue
    blunt board boat body bold bolt bond bone bones bonus book boom boot border boss bottom bow bowl bowman box boy boys
    brace branch brand brandy brave bread break breeze brewer brick bride bridge bridges bright broad broker bronze brook
    brooks broom brother brown brush buck bud budget bull bullet bunch burden burn burns bus bush business butcher butler
    butter button buzz cab cabinet cable cage cake call calm camp can canal candle cane cannon canon cap cape capital
    captain car card care carol carpenter carter carver case cash cast castle cat cause cave cell center century chain
    chair chairman chamber champion chance chandler change channel chapel chaplain chapman charity charm chart chase
    cheap check cheek cheese chef cherry chest chief child chin choice church circle city civil claim clark class clay
    clean clear clerk click cliff climb clock close cloth cloud clover club coach coal coast coat cock code coffee coin
    cold college collier color columbia comb come comet common company cook cool cooper copper coral core corn corner
    cotton council count counter country county couple courage course court cousin cover cow coward cox craft crane cream
    creek crisp crook cross crow crowd crown crystal cup curl current curry curtain cut cutter cycle dale damage dance
    dancer danger dark dash date daughter dawn day days dead deal dean dear death deck deep deer defense degree desert
    dew dial diamond dice digit dime diner dip dish ditch dive divine dock doctor dodge dog dollar dolphin door dot
    double dove down dragon drake draw dream dress drew drill drink drive driver drop drum dry duck duke dusk dust duty
    dyer eagle ear earl earn earth east easter easy echo edge editor effort egg elder element elm ember emerald empire
    empty end energy engine english enter equal escape estate eve even event every evil exit extra eye face fact fair
    fairy faith falcon fall fame family fan fancy far farm farmer farrier fashion fast fat fate father fawn fear feather
    february feed fence fern field fields fifty fig fight file film final fin find fine finger fire firm first fish
    fisher fist fit five flag flame flash flat fleet flesh flight flint flood floor flower flowers fly fog folk food foot
    force ford foreman forest forester forge fork form fort fortune forty forward foster foul found fountain four fowler
    fox frank free freedom freeman french fresh friday friend frog front frost fruit fry fuel full fun funk funny gain
    gale game garden gardener garland garner gas gate gates gay gem general gentle ghost giant gift gin ginger girl give
    glass globe glory glove glover gold golden good goods goose gorge grace grain grand grant grape grass grave graves
    gray great green grey grid grim groom ground group grove grow guard guest guide gulf gull gum gun guy hail hair hale
    half hall ham hammer hand handler hands handy happy harbor hard hardy harm harp harper harsh hart harvest haste hat
    hatch haven hawk hay hays hazel head heal health heart hearts heat heath heaven hedge heir help hen herb herd hero
    heron hide high hill hills hint hire history hit hobby hold hole holiday hollow holly holm holt holy home honest
    honey honor hood hook hope hopper horn horse hot hotel hound hour house howl hub hull human humble hundred hunger
    hunt hunter hurry husband ice idea idle image inch india ink inn insight iris iron island ivory ivy jack jade jam
    january jar jasmine jaw jay jet jewel job join joiner joint joke jolly joy judge july jump june junior jury just
    justice keen keeper keep key kid kill kind king kings kiss kitchen kite knee knife knight knock knot knowledge lab
    labour lace lad lady lake lamb lamp lance land lane language large lark last late laugh laurel lava law lawn laws
    lawyer lay lead leader leaf league lean leap learn leather leave left leg legend lemon lent leopard less lesson
    letter level liberty library lie life light lily lime limit line link lion lip list little live lively load loan
    lobby local lock lodge log long look lord loss lost lot lotus love lovely low loyal luck lucky lunch lung lynch lynx
    machine mad magic maid mail main major maker mall man manager mango manner manor maple marble march mare margin
    marine mark market marks marriage marsh marshal marshall martin mason mass mast master match mate matter maybe mayor
    maze mead meadow meadows meal mean measure meat media medley meet melody member memory men mercer merchant mercury
    mercy merit merry metal meter middle mild mile miles milk mill miller mills mind miner mint minute miracle mirror
    miss mist mobile model modern moment monday money monk month moody moon moore moral more morning moss mother motion
    motor mound mount mountain mouse mouth move movie mud mug muse music myth nail name nation nature navy near neck
    neighbor nest net new news next nice nick night nine noble noise noon north northern nose note notice novel november
    now nurse nut oak oath object ocean october odd offer office officer oil old olive open opera oracle orange orchard
    order organ osprey otter outlaw owl owner ox pace pack packer page pain paint painter pair palace pale palm palmer
    panda panel panic pansy paper parade park parker parks parrot parson part partner party pass passion past path
    patience pause paw pay peace peach peacock peak pear pearl pen pence penny people pepper perch perfect perry person
    phoenix photo piano pick picture pie piece pier pig pike pilgrim pilot pin pine pink pioneer pipe piper pitch pitt
    place plain plan plane planet plant plate play player plaza please plow plum plumber plus pocket poem poet point pole
    police pond pony pool poor pop pope poppy port porter portion post pot potter pound powder power powers pray prayer
    press pretty price pride priest prime prince princess print prior prize profit proof proud prune public pulse pump
    punch pure purple purse push quail quake quality queen quest question quick quiet quill rabbit race radio rage rail
    rain rainbow raise ram ranch random range ranger rank rat rate raven ray reach read reader ready real reason rebel
    record red reed reef reeves regal rest result rice rich riches ride rider ridge right ring ripple rise river rivers
    road robin rock rocket rocky rod roe rogue roll roman roof room root rope rose round route row royal ruby rude rug
    rule ruler rum run rush russet rust rye sack sad saddle safe sage sail sailor saint sale salmon salt sand sands sandy
    satin saturday sauce save savage savannah saw sawyer say scale scarlet scene scholar school science scissors score
    scott scout sea seal search season seat second secret section see seed self sell senate senior sense september
    sergeant serpent service set seven sex shade shadow shah shame shape share shark sharp shaw she sheep sheet shell
    shelter shepherd sheriff shield shift shine ship shirt shock shoe shop shore short shot shoulder show shower shut shy
    sick side sierra sign signal silence silk silver simple sin singer single sir sister six size skill skin skinner skip
    skipper sky skye slack slate slaughter sleep slim slow small smart smile smith smoke snail snake snow soap social
    sock soft soil soldier sole solid solo song sonic soon sorrow sort soul sound soup south southern space spark sparks
    sparrow speaker spear speed spell spice spider spike spirit sport spot spring sprint square squire stable stack staff
    stage stamp stand standard star stark start state station stay steady steel steep stein step sterling stern steward
    stewart stick still stock stone stones store storm story strand strange stream street strength strike string strong
    stud student style sugar suit summer summers sun sunday sunny super supreme sure surf swallow swan sweet swift swim
    switch sword table tailor take tale talent talk tall tank tanner target task taste tax taylor tea teacher team tear
    temple ten tent term test text thatcher theme thing think thorn thought thrill throne thunder thursday tide tie tiger
    tile till timber time tin tip titan title today toe tomb tongue tool tooth top torch touch tour tower town towns toy
    trace track trade trail train travel tree trees trick trinity trip troop trout truck true trump trust truth tube
    tucker tuesday tune turn turner turtle twin twist two type ugly uncle union unity valley value van vase vast vault
    veil venture venus verge verse vest vicar vice victor victory view villa village vine violet virgin virgo virtue
    vision visit visor voice vote wade wage wait walk walker wall wallet walls walnut wander want war ward warden ware
    warm warner warning warren wash watch water waters wave way ways wealth weaver web webb wedding wednesday weed week
    weight well wells west western whale wheat wheel wheeler white whole wick wide widow wife wild wilder will willow win
    wind window wine wing winner winter winters wisdom wise wish wit witch wolf woman women wonder wood woodman woods
    woody wool word words work workman world worm worth wren wright writer wrong yard year yellow yesterday yield yoga
    young youth zero zone`,
  de: `abend acker adler affe alt amt angst anker apfel april arm arzt ast auge august bach bäcker bad bahn ball bank bär
    bart bauer baum bayer beck becker berg beste bett beyer biene bier bild birne bischof blatt blau blick blume boden
    bogen böhm bohne boot böse braun braut breit brief brot bruder brücke brunnen buch burg busch butter christ dach dank
    dichter dick dorf drechsler dunkel ebert ecke edel ehre eiche eigen eis eisen ende engel ente erde ernst esel essen
    eule faden fahne falke falsch färber fass faust feder fein feind feld fels fenster fest feuer fink fisch fischer
    flasche fleisch fliege fluss frage frank frau frei freitag freude freund friede frisch froh fromm frost frucht früh
    fuchs fuß gabel gans garten gärtner gast geist geld gelb gerade gerber gericht gesund glas glaser glaube gleich glück
    gold gott graben graf grau greif groß grün grund gut haar hafen hahn hals hammer hand hart hase haupt haus heer heide
    heil heiß held hell hemd herbst herd herr herz heu hilfe himmel hirsch hirt hoch hof hoffmann holz honig horn huber
    huhn hund hut igel jäger jahr jakob jung kaiser kalb kalt kamm kampf käse kasten kater katze kaufmann kegel keller
    kern kind kirche kirsch klein klug knecht knopf koch kohl kohle könig kopf korb korn kraft kranz kraus krause krebs
    kreuz krieg krone kröte krug küche kugel kuh kunst kurz kuss küster lamm land lang lange last laub lauf laut leben
    leer lehrer leicht leid licht lieb liebe lied linde linke links löwe luft lust macht mai maler mann markt märz maurer
    maus meer mehl meier meister mensch messer metzger milch mond montag morgen müller mund mut mutter nacht nagel name
    nase natur nebel neu nord nuss ofen ohr ost papier park pfeffer pfeifer pferd pilz post probst rabe rad rat recht
    rechts regen reich reif reis richter riese ring ritter rock rose ross rot ruhe saal sache sand satt sauer schäfer
    schatz schein scheu schiff schild schlag schlange schloss schmidt schnee schneider scholz schön schreiber schreiner
    schuh schule schulz schuster schwan schwarz schwester see seele segel seide seite sieg silber sohn sommer sonne
    sonntag spiegel spiel spitz sport stadt stahl stamm star stark staub steg stein stern steuer still stoff stolz storch
    strauß strom stück stuhl sturm süß tag tal tanne tanz taube teich teil tier tisch tochter tod tor tot traum treu turm
    ufer uhr vater vetter vogel vogt voll wagen wagner wahl wald wand wasser weber weg weich wein weise weiß welt werk
    west wetter wille wind winkel winter wirt witz woche wolf wolke wort wunder wurm wurst zahl zahn zander zeit ziegel
    ziegler ziel zimmer zimmermann zorn zucker zug zweig`,
  fr: `air amour ami ange arbre argent août automne avril bateau beau belle berger bien blanc blanche bleu bois bon bonne
    bouche boucher boulanger bras brun caillou camp champ chant charpentier château chat chaud chemin chêne cher cheval
    chevalier chien chose ciel clair clerc cœur coin comte corps côte couleur coup cour court dame dent dieu dimanche
    doux drapeau droit duc eau école église enfant ennemi épée été étoile évêque femme fer fête feu fille fils fleur
    fleuve foi fontaine force forêt fort frais français franc frère froid fruit garçon gauche glace grand gris gros
    guerre herbe heure hiver homme honneur hôtel île janvier jardin jaune jeu jeudi jeune joie joli jour juge juillet
    juin lac laine lait langue large leroy lettre libre ligne lion livre loi long loup lumière lundi lune main maire
    maison maître mal marchand mardi mars marteau matin mer mercier mercredi mère meunier mien mieux monde montagne mort
    mot moulin mouton mur noble noël noir nom nord nuit œil oiseau olive ombre or ouest page pain paix palais pape parc
    paris part pas pauvre pays petit peuple pied pierre place pluie poète poire poisson pomme pont port porte poste
    prêtre prince printemps prix puce puits raison reine renard rivière robe roche roi rond rose rouge roux route rue
    sage sable saint sang santé savoir sel seigneur serpent sœur soir soldat soleil sourd sud table tard temps terre tête
    thé toit tour train travail université vache val vallée vent vérité vert vie vieux vigne village ville vin voie voix
    vrai`,
  es: `abril agua águila alba alma alto amigo amor ángel año árbol arena arroyo ayer azul bajo banco barco barrio bello
    blanco boca bosque bravo brazo bueno burgos caballero caballo cabeza cabra calle calvo camino campo campos canto cara
    carne carro casa castillo castro cielo ciudad claro conde corazón correa corte costa crespo cruz cuerpo cuesta
    delgado día dios domingo dueño duque enero escudero espada espejo estrella feliz fiesta flor flores franco frío fuego
    fuente fuerte gallo gato gente gloria gracia grande guerra guerrero herrera herrero hermano hierro hijo hoja hombre
    honor hora hoy huerta huevo iglesia invierno isla jardín jueves juez julio junio lago lana largo leal leche lengua
    león libre libro lluvia lobo loco luna lunes luz madre mañana mano mar martes marzo mayo mayor mejor merino mesa miel
    miércoles molina molinero montaña monte montes moral moreno muerte mujer mundo nada naranja navarro negro nieto nieve
    niño noble noche nombre norte nube nuevo obispo oeste ojo olivares oro oveja padre país paja palabra palacio palma
    paloma pan panadero pardo parra pastor patria paz pena perro pie piedra plata plaza pobre poeta ponce prado precio
    primo puerta puerto punto quinto ramos real rey rico río ríos risa robles roca rojo romero rosa rosales rubio rueda
    sábado sabio sal salas sangre santo santos sastre seco selva señor sierra siglo sol soldado soto suerte sur tarde
    tejada tierra tigre toledo toro torre torres trigo valle vega vela verano verdad verde vía vida viejo viento viernes
    villa vino voz zapatero`,
  it: `acqua agosto albero alto amico amore angelo anno aprile argento arte bambino banco barba barca basso bello bene
    bianchi bianco bosco bruno buono caldo campagna campana campo cane capo cara carbone carne casa cavallo chiaro chiesa
    cielo città colombo colonna conte corda corte costa croce cuore dio dolce domenica donna duca estate febbraio ferrari
    ferro festa fiore fiori fiume foglia fontana forte freddo fuoco gallo gatto gennaio gente gentile giallo giardino
    giorno giovane giugno grande grano grasso greco grigio grosso guerra inverno isola lago latte legge leone libero
    libro longo luce luglio luna lunedì lungo lupo madre maggio magno mano mare martedì marzo mercato messina mondo
    montagna monte monti morte natale nero neve nobile notte novembre nuovo occhio oro orso orto pace padre pane papa
    parola parte pastore pesce piazza piccolo piede pietra pino poeta ponte porta porto primo principe quercia ragazzo re
    ricci ricco riva rocca rosa rossi rosso russo sabato sacco sale sangue santo santoro sera serra sole sorella speranza
    stella strada terra testa toro torre uomo vaccaro valle vecchio vento verde verità vero vescovo via villa vino vita
    vitale voce volpe`,
  tr: `abla açık ada adalet adam ağa ağaç ağır ağustos ak akar akarsu akın aksoy akşam akyol al alan alaca altın altun an
    ana anıl ara aralık arı arif arkadaş arslan as aslan aşk at ata ateş atlı avcı ay ayaz aydın aydınlık ayna az baba
    bağ bahar bahçe bakan bakır bal balcı balık balta bar barış bardak baş başak başar başarı başkan batı bay bayan
    bayrak bayram bebek bek bel ben bey beyaz bilge bilgin bilim bina bora boz bozkurt budak bugün bulut burak burun buz
    büyük can candan cem cemal cemre ceylan coşkun çağ çağlar çakır çakmak çalışkan çam çan çay çelik çetin çiçek çiftçi
    çınar çoban çocuk çöl dağ dal damat damla daş dede defne değer deli delil demir demirci deniz dere derin derya destan
    deve dil dilek din diri doğan doğru doğu dost duman dünya dur durak durmuş duru dün düz ece eda efe ege eken ekin
    ekim ekmek el elçi elmas emek emin en er erdem erden eren ergin erim erk erken ersoy esen eser esin eş et ev evren
    eylül fatih ferah fidan filiz gece gelin genç gerçek gezgin gök gökçe göl gönül göz gül güler güleç gümüş gün günay
    gündüz güneş güney güç gür güven güz güzel haber hak haklı hakan hali halk han hanım hava hayat hazine helvacı hoca
    hoş ılgaz ırmak ışık iç içten ilaç ilk imam inan inanç ince inci ipek iş işçi iyi izmir kadı kadın kahraman kahve
    kale kalem kalkan kan kapı kaplan kar kara karaca karga kartal kasap kasım kaş kaya kaynak kaz kazan keçi keleş
    keskin kılıç kır kış kız kızıl kil kitap koca koç kol komutan konu kor korkmaz koru korucu köprü köse köy kral kum
    kurt kurtuluş kuru kuş kutlu kuzey kuzu küçük lale limon maden mart mavi mayıs memiş meral mert meydan mutlu nar
    nehir ocak oğuz ok okul okur onur orman orta oruç ova oyun ozan ödül öğretmen öksüz önal önder öz özdemir özel özen
    özgür özkan öztürk papatya para parlak paşa pazar pınar polat pusat rüya saat sabah saç sağ sağlam sakin salı sarı
    savaş saygı saygın saz sel serin sert ses sev sevgi sevim sevinç sezer sezgin sıcak sincap soy soylu söz su sultan
    sürücü sütçü şahin şan şanlı şen şener şeker şimşek tan tane tarım taş tatlı tay tek temel temiz tepe terzi tilki
    toprak topal top tosun tufan tuna tunç turan türk uçar uğur uysal uzun ünal üstün ünlü vatan vural yaman yan yar yaz
    yazar yazıcı yavaş yavuz yaya yel yeni yer yeşil yıl yıldırım yıldız yılmaz yiğit yol yolcu yön yurt yücel yüksel yüz
    zafer zeki zengin zeytin zor`,
  nl: `appel arm baard bakker bal bank beek beer berg bloem boer bok bos bosch brood broek bruin brug buis burger dag dam
    dief dijk dood duif eik engel geel gast geld goud graaf groen groot haan haar hart hand heer hemel herder hert hoed
    hof hond huis jager jong kaas kaiser kamp kerk kind klein kok koning kop kort kruis kuiper lamp land lang leeuw licht
    lief maan mees meester melk mol molen molenaar mond mooi muis naam nacht noord oog oost oud paard post prins raad
    recht ridder ring rood roos rutte schaap schilder schip slager smit snijder sneeuw steen ster stad storm straat
    timmerman tuin vader veen veld vis visser vogel vos vriend vrij water weg wereld west wild wind winter wit wolf woord
    zand zee zomer zon zout zwaan zwart`,
  ru: `баран барон белый берег береза бог боец болото борода брат буря бык ваш вера весна ветер вечер вода воин война волк
    волков воля воробей ворон время врач год голова голод голос голубь гора горе город господин гость граф гриб гром
    груша дар день дерево дом доля друг дуб дума дух душа жизнь жук журавль заяц звезда земля зима змей зуб игра ель иней
    кабан камень карп князь коваль коза козел колесо конь корень король корона кот кравец край кран красный крест кровь
    кузнец куколь лев лед лес лето лист лиса луг лук луна любовь мак май марс март мастер медведь мельник месяц мир молот
    море мороз мост муха мыс надежда народ небо неделя нож ночь нос облако овод огонь окно окунь олень орел осень отец
    пан парус песня петля пирог план поле поляк пора правда прах принц пруд птица путь рак рассвет рог родина роза рок
    роман рука русский рыба рыбак рысь свет свобода семья сердце сила слава слово снег собака сокол солдат солнце соловей
    соль сорока сосна спас старик стена степь сталь стол стрела суд судьба сын сыч тень топор туман тур ус утро ухо
    февраль хлеб хозяин холод царь цвет человек черный шаг швец шум щука январь яблоко язык`,
  uk: `бондар брат білий вода вовк ворона гора город голуб день дуб життя жук зима зоря коваль козак король кравець кравчук
    лис літо лев мельник мир мороз море небо ніч орел осінь пан поле правда риба світ сад сила слава слово сніг сонце
    сокіл соловей степ ткач учитель хліб чорний швець`,
  pl: `baran biały bocian brat burza chleb czarny człowiek dąb dom dzień dzik głowa głos góra gołąb grab grudzień jeleń
    jesień kaczor kamień kawa kogut kolano konik kot kowal kozioł król kruk krawiec księżyc kwiat kwiecień las lato lew
    lis lipa lipiec luty maj mały marzec miasto młot mróz mucha niebo noc nowak nowy oko orzeł pan piekarz pies pole
    poniedziałek prawda ptak rak ręka rok róża ryba rycerz serce sikora słowik słońce sokół sowa sroka stary sternik
    student szary śnieg świat świt wiatr wilk wiosna woda wrona wrzos zając ziemia zima złoty żaba życie żuk`,
  cs: `beran bílý bouře chleba černý den dub hlava holub hora host hrad hrom jaro kámen kohout kočí kolář konec král krejčí
    kříž kulhánek kuchař kůň květ kovář léto lev liška malý máj medvěd město mlynář moře mráz nebo noc novák nový oko
    orel pán pes pole pravda pták rada ráno ruka ryba růže řezník sedlák sova srdce slunce sníh sokol soused starý svět
    svoboda tesař tůma veselý vítr vlk voda vrána zajíc zelený zeman zima život`,
  sv: `berg björk blad blom bok bo bror dag dal ek eld fisk flod fors frid fågel god gran grön guld gård hav hed hem himmel
    holm hund hus häst is jord kung kvist källa lejon lind ljus lund lång man mark mor måne natt ny nord näs ros röd sjö
    skog sol sommar son sten stjärna storm stor strand ström svan svart sång träd vatten vik vinter vit vår väg ö ör öst`,
  da: `berg bjerg blad bog bror dag dal dreng eng fisk fjord flod fugl gård gran grøn guld hav have hest himmel holm hund
    hus jord kirke klit konge krog land lind lund lys mark mor møller nat nord ravn ros rød skov sne sol sommer søn
    stjerne storm strand stor svane sø toft træ vand vej vest vinter å ø øst`,
  pt: `abril água alma alto alves amigo amor ano areia azevedo barbosa barros branco bravo cabral campo campos carneiro
    carvalho casa castro céu coelho conde coração costa coutinho cravo cruz dia duarte estrela faria ferreira fogo fonte
    franco freire furtado gama gato guerra homem horta janeiro jardim lago leal leão leite lima livro lobo lua luz
    machado mãe mar março matos melo mendes mesquita monte moreira morto mundo neto neves nome noronha norte nova nunes
    oliveira ouro pai palma paz pedra pereira pinheiro pinho pinto porto praia prata prado queirós ramos rei ribeiro rico
    rio rocha rosa sal salgado santana santo santos seco serra silva sol soares sul tarde tavares teixeira terra torres
    trigo vale velho verde vida viana vieira vinho`,
  he: `אבא אבן אדם אדמה אדום אהבה אור אוכל אויר אוויר אחר אחרים איש אישה אמא אמת אנשים ארץ אש אתמול בגלל בוקר בחירות ביטחון
    בית ביתו בירה בלבד בלי במה במקום בן בנו בנים בעיה בעלי בקבוק בקול בקר ברור בריאות ברית ברק בשר בת גבר גבול גדול גדולה
    גוף גן גשם דבר דברים דגל דם דעת דרך דרום הורים החלטה הכול הכל הלך המשך הנה הסכם הפך הר הרבה הרים השנה התקפה זהב זית
    זמן חבר חבל חג חדר חדש חדשות חדשה חום חוק חושך חייל חיים חכם חלב חלון חלק חסד חצי חשוב טוב טובה יד ידע יום ימים ים
    ילד ילדים ימין ירוק ירח ישן יתר כאשר כבד כבוד כוח כוכב כולם כיסא ככה ככל כלב כלום כלי כללי כמה כמעט כסף כפר כרם כתב
    כתבה לב לבן לבנה לבד להיות לומר לחם לילה למעשה למשל לעולם לפעמים לקח לשון מאה מאז מבחינה מגן מדינה מדבר מול מזרח מחיר
    מחר מטרה מים מילה מלא מלחמה מלך ממש ממשלה מן מנהל מספר מעט מעל מערב מפלגה מקום מקרה מר מרכז מרחב משה משהו משחק משנה
    משפחה משפט מתוך נהר נוף נכון נפש נשים נר סוד סוף סוס סיפור ספר עבודה עולם עוז עיר עין עם ענבר עצם עץ עצמו ערב ערך עשה
    עתה פחות פנים פעם פעמים פרי פרח צבא צבע צדק צפון קול קטן קיץ קצת קרוב ראה ראש ראשון רב רבים רגל רגע רוח רופא רחוב רק
    שבוע שבת שדה שוב שולחן שום שחור שינה שיר שלג שלום שלוש שלם שלמה שמאל שמיים שמח שמחה שמן שמש שנה שנים שעה שער שפה
    תהליך תורה תוך תחת תמיד תמר תפוח תקווה תשובה`,
  ar: `أب أبيض أخ أخر أخرى أرض أزرق أسد أسود أصبح أعلى أعلن أكد أمر أمس أمل أمن أمير أول أيام باب بأن بحر بدر برج برنامج
    بشكل بعد بلاد بلد بلدان بنت بيان بيت تاريخ تقرير ثلاثة ثورة جانب جبل جديد جدا جمال جماعة جميع جنوب جيش حاكم حال حديث
    حرب حرية حزب حسن حسين حق حقوق حكم حكومة حياة خبر خبز خلال خليل خمسة خير دار دولة دول ذهب رأس رئيس رجل رحمة رسالة رشيد
    روح زمن زهر زيت سبب سبيل ستة سعيد سلام سلطان سليم سماء سنة سوق سيف شارع شاب شخص شرق شرف شعب شكر شمال شمس شهر شيخ صباح
    صبر صدر صديق صغير صلاح ضوء طالب طريق طفل ظل عادل عالم عام عدد عدل عرب عربي عزيز عصر عقل علم عمر عمل عنصر عهد عيد عين
    غرب غني فتح فجر فرح فرد فريد فضل فكر فهد قائد قبل قرار قلب قمر قوة قول كامل كاتب كبير كتاب كرم كريم كلمة كلام كمال
    لأن لبن لغة لقاء لكل لليل ليلة ماء مال مجد مجلس محكمة مدير مدينة مركز مساء مسؤول مصدر مطر معلم مقر ملك من مناسبة
    منطقة مهدي موت نجم نسر نصر نفس نهر نور هلال واحد وجه وحيد ورد وزير وزارة وسط وطن وقت ولد ولكن يد`,
};
