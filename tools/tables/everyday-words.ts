/**
 * Everyday words that are also names of people or things (Apple, Brown, Akar), by language; of English those that are
 * not among the commonest (open-lists.ts). A form that is one of them is not found where the text writes it small; a
 * form that only folds to one demands its diacritics as well.
 */
export const EVERYDAY_WORDS: Record<string, string> = {
  en: `abbey acre active ah alas amen ankle april apron archer ark aspen august axe bacon badger baker barber bard
    barley barn baron beck bee beech berry birch bishops blair blessing bloom blunt bowman brace brandy brewer bride
    broker bronze brook brooks broom bud business butcher butler buzz cab canal candle cane cannon canon cape carol
    carpenter carter carver center chandler chaplain chapman charity chef cherry chin clark clay clerk clover cock
    collier color columbia comb comet cooper coral coward cox crane creek crook crow curl cutter dale dancer dean deer
    defense dew diamond dime dock dolphin dove drake duke dusk dyer earl easter eh elder element elm ember emerald
    english eve falcon family farrier fawn feather february fern fig fin fisher fist flint ford foreman forester forge
    fort foster fowler fox freeman friday frost funk gale gardener garland garner gem ginger globe glover goose gorge
    grape graves gray grey groom grove gull hale harbor harp harper hart harvest haste hatch haven hawk hays hazel heal
    heath hedge heir hen herb heron hey hi holly holm holt honor hood hopper hound howl hub hull hundred hunger hunter
    india inn iris ivory ivy jade january jar jasmine jaw jay jewel joiner jolly july june kite knot labour lace lamb
    lance laurel lava leopard lily lime lively lotus lovely lynch lynx maid mall mango manor maple marble mare marine
    marsh marshal marshall martin mason mast mead meadow meadows medley mercer merchant miller mills miner monday monk
    moody moore morning moss mound muse navy neighbor november oak oath october oh okay olive oracle orchard osprey
    otter outlaw owl ox packer painter palm palmer panda pansy parker parson paw peach peacock pear pearl pepper perch
    perry pier pike pilgrim pine pioneer piper pitt plaza plow plum plumber pond pony poppy portion potter princess
    prune purse quail quake quality question quill ranch ranger raven rebel reed reef reeves regal riches rider ridge
    ripple robin rocky roe rogue ruby rug rum russet rust rye saddle sage sailor salmon sands sandy satin saturday
    savage savannah sawyer scissors scott scout section senate september sergeant serpent shah shark shaw shepherd
    sheriff shield shore sierra silk skinner skipper skye slack slate slaughter snake sonic sorrow spark sparks sparrow
    spear speed spice spider spring sprint squire station stein sterling stern steward stewart strand string stud
    summers sunday surf swan swift tanner taylor tent thatcher thorn thrill throne thunder thursday tide timber titan
    tomb torch trinity trout trump tucker tuesday turner turtle vase vault veil venus verge vest victor villa vine
    violet virgo visor walker walnut warden ware warner warning warren weaver web webb wedding wednesday weed wells
    wheat wheeler wick widow wilder willow winters woodman woody wool workman wow wright yoga`,
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
