/**
 * Common given names in Latin, Cyrillic, Hebrew and Arabic script, by who bears them. They tell where a capital letter
 * cannot (Hebrew and Arabic texts, headlines, the first words of sentences), and whether "Mrs." can be the one meant.
 */
export const WOMENS_NAMES = `
  abby abigail adele adriana agnes agneta agnieszka aisha alejandra aleksandra alessandra alexandra alice alicia
  alicja alina alison alla amanda amaya amber amelia amelie amina amy ana anastasia angela angeles angelina anita anja
  ann anna anne annette annie annika antje antonella araceli arantxa asli astrid aurelie aurore aya ayelet aynur ayse
  aysel azadeh barbara beata beatrice beatriz begoña benedita berna bernadette beth bettina betty betul beyza birgit
  blanca bozena brenda bridget brigitte britta burcu camila canan carina carla carme carmela carmen carole caroline
  carolyn catherine cathy cecilia chantal charlotte cheryl chiara chloe christa christelle christiane christina
  christine cindy claire clara claudia colleen concepcion constance consuelo corinne cornelia cristina cynthia dafna
  dagmar daniela danielle danuta daphne daria deborah debra delphine demet denise diana diane dilek dina dolores
  donatella donna dora doris dorota dorothy ebru ecem edith eileen elaine elana eleanor elena elif elin elisa
  elisabeth elisabetta elise eliza elizabeth ella ellen elodie elsa elvira emel emilia emily emine emma emmanuelle
  erica erika esperanza esra esther eva eve ewa fabienne fatima fatma federica fernanda figen filiz fiona
  florence franca frances francesca francine frida gabriela gail galina gemma genevieve ghislaine gila gina giorgia
  giulia gizem gladys gloria gonul grace grazyna greta gro gulay gulsen gultan gwenaelle hadas hala haley halima
  halime halina hana hande hannah harriet hatice heather heidi heike helen helena helene helga helle hila hilda
  hillary holly hulya ida ilana ilknur inci indira ines inga inger ingrid inna irena irene irina iris isabel
  isabella isabelle ivana jacqueline jadwiga jale jana jane janet janice janine jasmin jasmine jennifer jenny jessica
  jill joana joanna johanna josiane joyce juana judith judy julia juliana julie juliette kaarina kaja karen karin
  karolina kasia katarina katarzyna kate katharina katherine kathleen kathryn kathy katie katja katrin kerstin
  kimberly kinga kirsten kristen kristina laetitia laia lara larisa latifa laura lauren layla lea leah leila lena
  leonor leticia leyla lianne lidia lili liliana lillian lily linda lisa liz liza lois lorraine lotte
  louisa louise lucia lucy luisa lydia maddie madeleine magdalena maha maja malgorzata manuela mara marcella marcia
  margaret margarita margot maria mariam mariana marianne marie marielle marina marine marisa marisol marissa marit marjorie
  marlene marsha marta martha martina martine mary maryam maud maureen maya megan melanie melinda melissa meltem meral
  mercedes meritxell merve meryem mette mia michaela michela michelle mila milena mindy mireia mireille miri miriam
  moira molly mona monica monika montserrat muriel myriam nadege nadia nadine najat nancy naomi natalia natalie
  natasha nathalie nazan nazli nermin neslihan nicole nicoletta nilgun nina noa nora norma nunzia nura nuray nuria
  nurit nursel octavia odette odile olga olivia orli orly osnat oya ozge ozlem paige pamela paola pascale patricia
  paula pauline peggy pelin penelope penny pernille pervin petra phoebe phyllis pia pilar pinar piroska polly prisca
  priya priyanka rachel rania raquel rebecca regina regine renata renate rina rita roberta ronit rosa rose roselyne
  rosemary ruth sabine sabrina sally salome samantha sandra sandrine sanna sara sarah segolene selin selma semra serap
  serena serpil severine sevgi sevil sheila shelley shelly shira shirley sibel sigrid silvana silvia simona sinem siri
  sofia solange soledad sonia sonja sophia sophie soraya stefania stefanie stella stephanie sue sukran sule susan
  susana susanne sushma suzanne svetlana sylvia sylvie talia tamar tamara tammy tania tanja tanya tara tarja tatiana
  teresa tessa thea theresa therese tijana tina tiziana tova tugba tugce tulay tzipi ulla ulrike ursula urszula ute
  valentina valeria valerie vanessa vera verena veronica veronika veronique victoria viktoria viola violet virginia
  wanda wendy yael yana yasmin yelda yıldız yolanda yusra yvette yvonne zahra zehava zehra zerrin zeynep zoe
  zofia zuhal zuzana александра алена алина алла анастасия ангела анна валентина валерия варвара вера вероника
  виктория галина дарья евгения екатерина елена елизавета зинаида инна ирина ксения лариса лидия любовь людмила
  маргарита марина мария надежда наталия наталья наталія нина оксана олена ольга полина раиса светлана софия софья
  тамара татьяна эльвира юлия юлія яна אורית אורלי איילת אילנה אמירה אנגלה אנה אסתר ברכה בתיה גילה גלית דבורה דורית
  דינה דליה דנה דניאלה הדס הילה זהבה חיה חנה טובה יהודית יעל יפה ירדנה כרמית לאה ליאת לימור לינוי מאירב מיכאלה מיכל
  מירב מירה מירי מרים נגה נועה נורית נעמה נעמי סיגל סיון עדינה עדנה עינת ענת עפרה פנינה ציפי רבקה רונית רות רחל רינה
  שולמית שירה שלי שרה תמר أسماء أمينة أنجيلا خديجة دينا رانيا ريم زينب سارة سعاد سلمى عائشة فاطمة ليلى مريم منى هدى
  هند
  aleyna alev asya ayça aylin banu begüm büşra cansu ceren çiğdem dilara ezgi feride feyza funda gamze gülşah hazal
  hilal irem melike müge nalan nihal sedef seda sena sevda sude şebnem şeyma tülin yağmur yasemin yeliz אביגיל אביטל
  אבישג אדל אופירה אורטל אורנה אירית אלינור אסנת אפרת אריאלה גאולה גבריאלה גלי דגנית דקלה הודיה הגר הלן זיוה חגית חווה
  חמוטל טליה יוכבד יסמין יעלה כוכבה לאורה לינור ליבי ליהי לילך מאיה מיה מיטל מעיין מרגלית נאוה נופר נטלי נילי נעה נתלי
  סבינה סיוון סימה סמדר עדית עופרה פולינה צביה צופיה צילה קארין קטי רויטל רוית רותי רחלי שגית שולה שונית שירלי שירן
  שרית שושנה תהילה תהל תמרה أروى أريج ابتسام بثينة حنان رانية رشا رضوى رغد رنا رولا رؤى زهرة زهراء سميرة سميحة سناء
  سوسن شيماء شيرين عبير غادة فادية فدوى كريمة لطيفة لمى لميس ليان ماجدة منال مها ميساء نادية ناهد نبيلة نجلاء نجوى
  نسرين نعيمة نهى نورة هالة وداد ياسمين`;

export const MENS_NAMES = `
  aaron abdallah abdel abdul abdulaziz abdullah abdulrahman abdurrahman abraham abram adam adem adil aditya adnan
  adolf adolfo adrian adriano afonso agostino agustin ahmad ahmed ahmet aidan aime ajay akbar akira alain alan albert
  alberto aldo alejandro aleksander aleksandr ales alessandro alexander alexandre alexei alexey alfonso alfred alfredo
  ali allan allen alon alparslan alptekin altan alvaro amedeo amin amir amit amos anas anatoly anders andre andreas
  andrei andres andrew andrey andrzej angelino angelo angus anibal anil anthony antoine anton antoni antonio anwar
  aram arie arkadiusz armando arne arnold arthur artur arturo arun arvind arye asaf asher ashok ashraf asif aslan
  assaf atal ataman atilla august augusto avigdor avraham axel ayhan aykut ayman aytac aziz bahadır baptiste barack
  barıs barry bart bartosz bashar bashir basil battal bayram bekir ben benedict benedikt bengt benito benjamin bennett
  benny benoit beppe berat berk bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy binali bjarne
  bjorn bob bobby bodo bogdan boguslaw bohdan boleslaw boris borislav borja borje brad bradley brandon branko brendan
  brett brian brice bruce bruno bryan bulent burak burhan caetano cagatay caleb calvin can carl carles carlo carlos
  carsten cedric celal cem cemal cemil cengiz cesare cevdet cezary chad chaim charles christian christoph christophe
  christopher chuck cihan clark claudio clemens clement clive cody colin connor conrad constantin corrado craig
  cristian cristobal cuneyt curtis cyril czeslaw dag damian damir dan daniel danny dany dario dariusz darko darren
  dave david davide davut dean declan deepak dennis derek dick didier diego dieter dimitri dimitris dirk dmitri
  dmitriy dmitry dmytro dogan dogu dominic dominik don donald doug douglas dov dragan duarte duncan dusan dusko dustin
  dylan earl ecevit ed eddie edgar edmund edouard eduard eduardo edward edwin efkan efrat egon ehud einar ekrem elad
  elias eliezer elijah elio elliott elon emanuel emil emilio emir emmanuel emrah ender engin enrico enrique enver
  enzo erdal erdem eren ergun erhan eric erich erik erkan ernest ernesto ernst erol ersin ertugrul esteban ethan
  eugene evan evgeny evo eyal ezra fabian fabien fabio fabrice fabrizio fadi fahrettin faisal fareed farid farouk
  faruk fatih federico felipe felix ferdinand ferenc ferhat feridun fernando fevzi fidel fikret fikri filip filippo
  finn flavio florian francesco francis francisco franck franco francois frank franklin franz fred frederic frederick
  fredrik friedrich fritz fuad fuat gabor gabriel gad gadi galip gareth gary gaspar gaston gavin gene gennaro geoff
  geoffrey georg george georges georgios gerald gerard gerardo gerhard gershon gholam giancarlo gianfranco
  gianluca gianluigi gianni gideon gilad gilbert gilberto gilles giorgio giovanni giulio giuseppe gleb glenn gokhan
  gonzalo gopal goran gordon gosta graham graziano greg gregoire gregor gregory guglielmo guido guillaume guillermo
  gunnar gunter gunther gustav gustavo guy gyorgy hafez haider haim hakan hakim hakon hal halil halit haluk halvard
  hamad hamdi hamed hamid hamza hannes hans harald harold harri harris harry haruki harun hasan hashim hassan
  hayrettin hayri hector heinrich heinz helmut hendrik henri henrik henrique henry henryk herbert herman hermann
  hernan herve hideki hilmi hiroshi holger horst howard hubert hugh hugo hulusi huseyin hussein ian ibrahim ichiro
  idan idris igal ignacio ignazio igor ihsan ilan ilhan ilir ilker ilya ilyas imad imran imre inigo ioannis isaac
  isidro iskender ismail israel istvan itai itamar itzhak ivan ivo izzet jacek jack jackson jacob jacques jake jakob
  jakub jamal james janez janos janusz jared jarl jaroslav jaroslaw jason javier jawad jean-claude jean-luc jean-marc jean-marie jean-michel jean-pierre jean-yves jawaharlal jay jeff jeffrey
  jens jeremy jerome jerry jerzy jesper jesus jim jimmy jiri joachim joao joaquim joaquin jochen joe joel joerg johan
  johann johannes john johnny jon jonas jonathan jordi jorg jorge jorn jose josef josep joseph josh joshua jozef
  jozsef juan juha julian julien julio julius junichiro jurgen jussi justin jyrki kaan kadir kai kamal kamil karel
  karim karl karsten kasım kazım kazimierz kazuo keith kemal ken kenan kenji kenneth kenny kenzo kerem kevin khaled
  khalid khalil kirill kirk kjell klaus knut koichi konrad konstantin koray korkut kristian krzysztof kurt kyle lajos
  lalu lamberto lance larry lars lasse laszlo latif laurent lawrence lech leif lennart leo leon leonard leonid leopold
  leopoldo leroy leszek lev levent levi lewis liam lionel logan lorenzo lothar louis lubomir lubos luc luca lucas
  luciano lucien ludovic ludwig luigi luis luiz lukas luke lutfi lutfu lutz maan maciej magnus mahdi mahir mahmoud
  mahmud mahmut makoto malcolm malik manfred manmohan manoel mansour manuel marc marcel marcello marcelo marcin marco
  marcos marcus marek mariano mario mariusz mark marko markus martin marvin marwan masahiro masoud massimo mateo
  mateusz mathias mathieu matias mats matt matteo matthew matthias matti maurice mauricio maurizio mauro max maxim
  maxime maximilian maximo mazhar mehdi mehmet meir melih menachem mert mesut metin mevlut micah michael mickey
  mieczyslaw miguel mihai mikael mike mikhail mikko milan miles milos milton mirko miroslav miroslaw mitch mitchell
  mithat mohamed mohammad mohammed mohan mohsen mohsin mordechai morris morten moshe mostafa muammar muhammad muhammed
  muhammet muharrem muhittin muhsin mukesh mumtaz munir murat musa mustafa mustapha mykola nabil nadav naftali nahum
  naoto narendra naruhito naser nasser nathan nathaniel nazim necdet necmettin neil nelson nenad nestor nevzat niall
  nicholas nick nicolas niels nigel nihat niklas nikola nikolai nikolaos nikolas nikolay nils nissim nitin noah nobuo
  norbert norman numan nuno nurettin nuri octavio oded ofer oguz okan oktay olaf olav ole oleg oleksandr oleksiy
  oliver olivier omar omer omri orcun oren orhan oriol orlando osama oscar osman ottavio otto owen oyvind ozan ozcan
  ozdemir ozgur paavo pablo panos paolo pascal pasquale patrice patricio patrick patrik patxi paul paulo pavel pawel
  pedro peer pekka per pere petar pete peter petr petro phil philip philipp philippe phillip pierluigi piero pierre
  pietro pinchas piotr prakash predrag quim radek radoslaw rafael raffaele rafi rahim raimund raimundo rainer raj
  rajesh rajiv rajnath rakesh ralf ralph ram ramazan ramesh rami ramiro ramon ran randall raphael rashid rasmus
  rastislav rauf raul ravi ray raymond recai recep refik reiner reinhard remi remzi renan renato renaud rene renzo
  resat reuven rex riad ricardo riccardo richard rick rifat rıza rob robert robertas roberto rocco rodney rodolfo
  rodrigo rogelio roger rohit roland rolf roman romano ron ronald ronen ross roy ruben rudolf rudy rui rupert russell
  ryszard saad sabri sachin saddam sadi sadık saeed said sait sakir salah saleh salih salim salman salvador salvatore
  sami samir samuel sandor sanjay santiago sascha satoshi saud saul sauli scott sean sebastian sebastien sedat sefa
  selahattin selami selcuk selim senol serdar serge sergei sergey sergio serhat serhiy serkan seth severin sezai
  sezgin shai shaul shawn shigeru shimon shinichi shinzo shlomi shlomo shmuel sigmar sigmund sigurd silvan silvio
  simon sinan sıtkı slavko slawomir slobodan solomon soren stan stanislav stanislaw stanley stefan stefano steffen
  stephan stephane stephen steve steven stewart stig stuart sture suat subhash sukru suleiman suleyman sunil suresh
  sven sverre sylvain szymon tadeusz taha tahir tahsin takashi talal talat talip tamer tamir taner tarcisio tarek
  tarik tariq tarkan taro tawfik tayfun tayyip ted temel teofil teoman terence terrence tevfik theo theodor theodore
  thiago thierry thomas thorsten tiago tibor tim timo timothy timur tobias todd tolga tom tomas tomasz tomislav tommy
  tony torbjorn tore torsten travis trevor tristan trond tullio tuncay tuncer turgut turhan turker tyler udi ufuk ugo
  ugur ulf ulrich umberto umran unal usama uwe uzi vaclav vahit valentin valter vasco vasily veli vernon veysel
  vicente victor vidar vijay vikram viktor vince vincent vincenzo vinod viorel virginio vitali vitaly vito vlad vladan
  vladimir vladislav vojislav volkan volker volodymyr vural vyacheslav wade waldemar walid wallace wally walter warren
  wassim wayne werner wesley wieslaw wilfried wilhelm will willem william willy winston witold wladyslaw wojciech wolf
  wolfgang xavier yaakov yahya yair yakov yakup yalcın yan yaniv yannick yariv yaron yasar yaser yasin yasser yasuhiro
  yasuo yavuz yehuda yigal yigit yildiray yilmaz yitzhak yoav yoel yogi yohanan yoni yoram yosef yoshihide yoshihiko
  yossi yotam younis yousef youssef yukio yunus yuri yusuf yves zach zachary zafer zbigniew zdenek zdzislaw zeev zekai
  zekeriya zeki zev ziya zlatko zoltan zoran zsolt zvi zygmunt александр алексей анатолий андрей андрій антон аркадий
  арсений артем барак биньямин борис вадим валентин валерий василий виктор виталий владимир владислав володимир
  всеволод вячеслав геннадий георгий герман глеб григорий давид даниил денис джордж дмитрий дмитро дональд евгений
  егор ефим захар иван игорь илья кирилл константин лев леонид максим марк микола михаил михайло никита николай олег
  олександр олексій павел петр петро рамзан реджеп роман руслан семен сергей сергій станислав степан тимофей федор
  филипп эдуард эммануэль юрий юрій яков ярослав іван ігор אבי אביגדור אבישי אביתר אברהם אדם אהוד אהרון אהרן אחמד אילן
  איציק איתי איתמר איתן אלי אליהו אליעזר אלעד אלעזר אמיר אמנון אנטון אסף אפרים אריה אריק אשר בועז בילי בני בנימין בנצי
  בצלאל ברוך ברק גבריאל גדעון ג׳ון ג׳ורג׳ גיא גיל גלעד דב דוד דודי דונלד דורון דן דני הרצל ויליאם ויקטור ולדימיר זאב
  חגי חיים חנין חנן חסן יאיר יאסר יגאל יהודה יהונתן יהושע יואב יואל יוחנן יונתן יוסי יוסף יורם יחיאל יעקב יצחק ירון
  יריב ישי ישעיהו ישראל מאיר מוחמד מוטי מחמוד מייקל מיכאל מנחם מרדכי משה מתן נדב נחום נחמן ניסים נפתלי נתן עודד עוזי
  עומרי עופר עלי עמוס עמי עמיחי עמיר עמנואל ערן פנחס פרנסואה צבי צביקה צחי ציון ראובן רוברט רומן רונן רועי רמי רן שאול
  שלום שלומי שלמה שמואל שמעון إبراهيم أحمد أرييل أسامة إسحاق إسرائيل إسماعيل أشرف أفيغدور أكرم أمين أنور إيمانويل أيمن
  إيهود باراك باسم بشار بشير بلال بنيامين بيني جابر جمال جميل جورج جون حافظ حامد حاييم حسام حسن حسين حمد حمزة حيدر
  خالد داود دونالد رامي رجب رشيد رفيق روبرت رومان رياض زكريا زياد سامي سعد سعيد سليم سليمان سمير شادي شمعون صالح صلاح
  طارق طلال عادل عباس عبدالرحمن عبدالفتاح عبدالله عثمان عدنان عزام عزيز عصام علي عماد عمر عيسى غازي غسان فادي فارس
  فريد فلاديمير فهد فؤاد فيصل قاسم كريم كمال لؤي ماجد مازن مالك ماهر مايكل مجدي محمد محمود مروان مصطفى منصور مهدي مهند
  موسى ناصر نبيل نجيب نزار نعيم نفتالي نوري هاشم هاكان هشام هيثم وائل وليد ياسر ياسين يائير يحيى يعقوب يوسف يونس
  alper arda atakan aykan batuhan berkay buğra burç cafer cenk cihat çağrı doruk emirhan emrecan enes ercan eyüp fazıl
  fırat furkan gürkan haydar kağan kayhan kerim metehan nafiz nazmi necati nedim niyazi nusret orkun ömür rasim samet
  semih sercan süreyya şerif tanju tunahan ulaş vedat zeynel אביאל אבידן אביחי אבינועם אבינרי אבנר אבעד אברם אגיל אדי
  אוהב אוריאל אוריה אחיה אחישי אייתן איל אילאי איליה אלחנן אליאב אליאור אליה אלימלך אלירן אליאס אלכס אלקנה אנדריי
  ארנון ביני בנג׳י גרשון דביר דויד דותן הודי הרצי ולדי זאביק זבולון זלמן חזי חיימי חמי חנניה חנוך טדי טומי ידידיה יגל
  יובב יורי יחזקאל יחיעם יניב יעקובי יפתח ירחמיאל ישורון ישעיה ליאב ליאון לידור מולי מיכה מישל מכלוף מנשה מקס משלם
  נחמיה ניצב נעם נתנאל סרגיי עובדיה עופרי עילאי עמיקם ענר פיני פליקס צדוק קובי קלמן רוברטו רחמים רפאל רפי שגיא שחף
  שימי שמאי שניאור שרגא תמיר إحسان أحمدو إدريس أدهم أنس أسعد إياد أيهم أيوب باهر برهان بكر بهاء بهجت تامر تحسين توفيق
  تيسير جاسم جبريل جعفر جواد حاتم حازم حسنين حمدان حمدي حميد خلف خميس ذياب راشد رائد راغب رجائي رضوان رؤوف زاهر زكي
  زهير سامح سلمان سهيل شامل شريف شفيق شوقي صابر صبري صفوت ضياء طاهر طه عاصم عاطف عامر عبدالحميد عبدالعزيز عبدالقادر
  عبدالكريم عبدالمجيد عبدالملك عبداللطيف عبدالناصر عبود عبيد عدي عصمت عطا علاء عمار عمرو فاروق فاضل فتحي فخري فراس
  فوزي قيس كاظم لطفي مؤمن مؤيد متعب مجيد مدحت مرتضى مسعود مشعل مصعب مطلق معتز مفلح مقداد ممدوح منذر منير مهاب موفق
  مؤنس نايف نبهان نزيه نواف نوفل هارون واصف وجدي وجيه وسيم يزيد`;

/** Borne by women and men, if only in different countries. */
export const SHARED_GIVEN_NAMES = `
  adel alex alexis amal andrea andy angel april ariel ashley austin avi aviv bilge blake bo camille carol charlie chen
  chris claude clementine cyrille dale dana daniele denis deniz derya devlet dominique eda eli elvan emre evelyn gabi gabriele gael
  gerd gil gursel hanna hayden hikmet hilary inge ismet ivica jackie jaime jamie jan jean jesse jessie joan jordan jules kay kelly kim
  kiran laurence laurie lee leslie lindsay lindsey lior lynn marian marion mel michal michel michele mika morgan mukhtar muzaffer
  nevin nicola nikita nir noam noel noor nurhan ofir onur ori pat perry raja rana randy reza ricky robin roni ronnie
  rosario ryan sam sandy sasha shalom shane shannon sharon shashi sidney simone stacey stacy sultan tal tansu terry
  toni tracy tuna turan umit umut ural utku valery vivian wang yekta yuksel yuval zohar джо אביב אוהד אורי אורן אייל אלון
  אריאל גבי ג׳ו גוש דניאל דרור הדר הלל ורד זיו טל טלי יובל יולי יונה ליאור מיקי נועם ניב ניצן ניר סתיו עדי עומר עידו
  עידן עמית עפר קרן רון רוני רז רם שי שמחה שרון תומר תמי جهاد جو رضا زين نضال نور هاني`;

/** Of these, the ones that are above all surnames: alone they say who is meant as well as others do. */
export const RATHER_SURNAMES = `
  austin bennett clark ecevit franklin graham gregoire harris hayden jackson kenny lewis mitchell morgan morris nelson ozdemir russell
  scott stewart ural wallace warren yilmaz`;
