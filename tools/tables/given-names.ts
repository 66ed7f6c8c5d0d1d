/** Common given names in Latin, Cyrillic, Hebrew and Arabic script. A lone one rarely says who is meant. */
export const GIVEN_NAMES = `
  aaron abdallah abdel abdul abdullah abdulrahman abigail abraham abram adam adel adnan adolf adrian adriana agnes agnieszka
  ahmad ahmed ahmet aidan aisha akbar alain alan albert alberto aldo alejandra alejandro aleksandr aleksandra aleksander
  alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alison
  alla allan allen alon alptekin amal amanda amelia amin amina amir amit amos amy ana anas anastasia anatoly anders andre
  andrea andreas andrei andres andrew andrey andrzej andy angela angelo anita ann anna anne annette annie anthony antje
  antoine anton antonio april araceli aram ariel arie armando arne arnold arthur arturo arye asaf ashley ashraf asif asli
  assaf astrid atilla aviv avi avigdor avraham aya ayelet ayman ayse aysel azadeh aziz barack barbara barry bart bashar
  bashir basil bayram beata beatrice beatriz ben benedikt benjamin bennett benny bernadette bernard bernardo bernd bernhard
  bernie bert bertrand beth betty bill billy binali birgit bjorn bob bobby bogdan boris brad bradley brandon brenda brian
  bridget brigitte bruce bruno bryan bulent burak burhan camila camille can carl carla carlo carlos carmen carol carole
  caroline carolyn carsten catherine cathy cecilia cem cemal charles charlie charlotte chen cheryl chiara chris christian
  christiane christina christine christoph christophe christopher claire clara clark claude claudia claudio clemens clive
  colin connor conrad constantin cornelia craig cristian cristina cristobal cyril dafna dagmar damian dan daniel daniela
  daniele danielle danny dany daria dario darren dave david davide dean deborah debra denis denise deniz dennis derek diana
  diane didier diego dieter dilek dimitri dimitris dina dirk dmitri dmitry dmytro dolores dominik dominique don donald donna
  dora doris dorothy doug douglas dov duncan dustin dylan ebru ecem eda eddie edgar edith eduardo edward edwin efrat egon
  ehud eileen elad elaine elana eleanor elena eli eliezer elif elijah elisa elisabeth elizabeth ella ellen emanuel emel emil
  emilia emilio emily emine emma emmanuel emre engin enrico enrique erdal erdem eric erica erich erik erika ernest ernesto
  ernst esra esteban esther ethan eugene eva evan evelyn evgeny eyal ezra fabian fabio fadi fahrettin faisal fareed farid
  farouk fatih fatima fatma federico felipe felix ferdinand ferhat fernanda fernando fikri filip filippo finn fiona florian
  francesca francesco francis francisco franco francois frank franz fred frederic frederick friedrich fritz fuad gabi gabriel
  gabriela gabriele gad gadi galina gareth gary gavin gemma geoffrey georg george georges georgios gerald gerard gerd gerhard
  gershon gholam gideon gil gila gilad gilbert giorgio giovanni giulia giulio giuseppe gizem gleb glenn gloria gokhan gonzalo
  gordon grace graham greg gregor gregory greta guido guillaume guillermo gunter gustav gustavo guy hadas hakan haim hakim
  hala halil halima halime hamad hamed hamid hamza hana hannah hannes hans harald harold harry hasan hashim hassan hatice
  hector heidi heike heinrich heinz helen helena helene helga helmut henri henrik henry herbert hermann hila hilary hilda
  hillary holger howard hubert hugh hugo huseyin hussein ian ibrahim ida idan idris igal ignacio igor ilan ilhan ilir ilker
  ilya imad imran ines inga inge ingrid inna ioannis irena irene irina iris isaac isabel isabella ismail israel itai itamar
  itzhak ivan ivana ivo jack jackie jacob jacqueline jacques jakob jakub jamal james jamie jan jana jane janet janez janine
  janos jaroslav jasmin jason javier jawad jay jean jeff jeffrey jennifer jens jeremy jerome jerry jerzy jesper jesse jessica
  jessie jesus jill jim jimmy jiri joachim joan joanna joao joaquin jochen joe joel johan johann johanna johannes john johnny
  jon jonas jonathan jordan jorg jorge jose josef joseph josh joshua juan juana judith judy juha julia julian juliana julie
  julien julio julius jurgen justin kaan kadir kamal kamil karel karen karim karin karl karsten kasia katarina katarzyna kate
  katharina katherine kathleen kathryn kathy katja katrin kay keith kelly kemal ken kenneth kevin khaled khalid khalil kim
  kirill kirsten klaus konrad konstantin krzysztof kurt kyle larisa larry lars laszlo latifa laura lauren laurence laurent
  lawrence layla lea leah lee leif leila lena leo leon leonard leonid leonor leopold leroy leslie levent lev levi liam lidia
  lili lily linda lior lisa liz liza lorenzo lothar louis louise luc luca lucas lucia luciano lucy ludwig luigi luis luisa
  lukas luke lutz lydia lynn maan maciej madeleine magdalena magnus maha mahdi mahmoud mahmud mahmut maja malcolm malik
  manfred manuel manuela mara marc marcel marcelo marcin marco marcos marcus margaret margarita margot maria marian mariana
  marianne marie marina mario marion marjorie mark marko markus marta martha martin martina martine marwan mary maryam massimo
  mateusz mathieu mathias matt matteo matthew matthias maurice mauricio mauro max maxim maxime maximilian maya megan mehdi
  mehmet meir mel melanie melissa menachem meral mert metin mia michael michal michel michela michele michelle miguel mihai
  mikael mike mikhail mikko milan milena milos miri miriam miroslav mitch mohamed mohammad mohammed mohsen mona monica monika
  mordechai morris moshe mostafa muhammad muhammed muhammet murat musa mustafa mykola nabil nadav nadia nadine naftali nahum
  nancy naomi naser nasser natalia natalie natasha nathan nazim neil nelson nevin niall nicholas nick nicola nicolas nicole
  niels nikita nikola nikolai nikolaos nikolas nikolay nils nina nir nir nissim noa noah noam noel noor nora norbert norma
  norman nuno nura nuri nurit nursel odile oded ofer ofir ole oleg oleksandr oleksiy olga oliver olivia olivier omar omer omri
  oren orhan ori oriol orli orly oscar osama osman osnat otto ozan ozge ozgur pablo pamela panos paola paolo pascal patricia
  patricio patrick patrik paul paula pauline paulo pavel pawel pedro peer peggy penelope per perry petar pete peter petr petra
  petro phil philip philipp philippe phillip phyllis pierre pinar pinchas piotr rachel radek rafael rafi rahim rainer raja ralf
  ralph ramazan rami ramon ran rana randy rania raphael raquel rashid raul ravi ray raymond rebecca recep regina reinhard renata
  renate rene reuven reza ricardo richard rick rina rita robert roberta roberto robin roger roland rolf roman ron ronald ronen
  ronit ronnie rosa rosemary ross roy ruben rudolf rudy rupert russell ruth ryan sabine sabrina saeed said saleh salih salim
  sally salman salvador salvatore sam samantha sami samir samuel sandra sandrine sanjay sara sarah sascha sasha saul scott sean
  sebastian sebastien selahattin selin selma serdar serge sergei sergey sergio serhiy serkan sevgi shai shalom shane shannon
  sharon shaul shawn sheila shelly shimon shira shirley shlomi shlomo shmuel sigrid silvan silvia silvio simon simona simone
  sinan slobodan sofia solomon sonia sonja sophia sophie soren stacy stan stanislav stanislaw stanley stefan stefania stefano
  steffen stephan stephane stephanie stephen steve steven stewart stuart sue suleiman suleyman susan susana susanne suzanne sven
  svetlana sylvia sylvie taha tal talal talia talip tamar tamara tamer tamir tammy tanja tanya tarek tariq tatiana tayfun tayyip
  ted teresa terence teresa terry thea theo theodor theodore theresa thierry thomas thorsten tijana tim timo timothy timur tina
  tobias todd tolga tom tomas tomasz tommy toni tony tova tracy tristan tugba turgut tyler tzipi udi ugo ulrich ulrike umit umut
  ursula usama ute uwe uzi valentin valentina valerie valery valeria vanessa vasily vera verena veronica veronika vicente victor
  victoria viktor viktoria vincent vincenzo virginia vitaly vito vivian vlad vladimir vladislav volker volkan volodymyr vyacheslav
  wade walid wally walter wanda wang wassim wayne wendy werner wilfried wilhelm will willem william willy winston wojciech
  wolfgang xavier yaakov yael yahya yair yakov yan yana yaniv yannick yasin yasmin yasser yaron yariv yehuda yigal yitzhak
  yoav yohanan yoni yoram yosef yossi yotam youssef yuri yuval yusuf yves yvonne zachary zafer zahra zeev zehava zehra zeki
  zev zeynep zoe zohar zoltan zuzana zvi
  александр александра алексей алена алина алла анастасия анатолий андрей анна антон аркадий арсений артем борис вадим валентин
  валентина валерий валерия варвара василий вера вероника виктор виктория виталий владимир владислав вячеслав галина геннадий
  георгий глеб григорий дарья денис дмитрий евгений евгения егор екатерина елена елизавета захар зинаида иван игорь илья инна
  ирина кирилл константин ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария марк михаил надежда
  наталья никита николай нина оксана олег ольга павел петр полина раиса роман руслан светлана семен сергей софья станислав
  степан тамара татьяна тимофей федор филипп эдуард юлия юрий яна ярослав андрій володимир олександр олексій дмитро сергій
  микола петро михайло іван ігор юлія олена наталія
  אברהם אביגדור אבי אבישי אביב אהוד אהרון אורי אורית אורלי אילן אילנה אייל איילת איתן איתי אלון אלי אליהו אליעזר אלעד אמיר
  אמנון אסף אסתר אפרים אריאל אריה אריק אשר בני בנימין ברוך בצלאל ברכה גבי גדעון גיא גיל גילה גלית דב דבורה דוד דודי דורון
  דורית דליה דן דנה דני דניאל הדס הדר הילה זאב זהבה זיו חגי חיים חנה חנן טל יאיר יגאל יהודה יהושע יואב יואל יובל יוחנן יוסי
  יוסף יונתן יורם יעקב יעל יפה יצחק יריב ישי ישעיהו ישראל לאה ליאור ליאת לימור מאיר מוטי מיכאל מיכל מירי מירב מרדכי מרים משה
  מתן נדב נחום נחמן נועה נועם נורית נעמי נפתלי ניסים ניר נתן סיגל עדי עודד עוזי עומר עומרי עופר עידו עידן עינת עמוס עמי עמיר
  עמית ענת ערן פנחס צבי ציפי צחי קרן ראובן רון רונן רונית רז רחל רם רמי רן רועי רות רינה שאול שי שירה שלמה שלומי שמואל שמעון
  שרה שרון תומר תמר
  أحمد محمد محمود علي حسن حسين عمر عثمان خالد يوسف إبراهيم إسماعيل موسى عيسى مصطفى عبدالله سعد سعيد سامي سمير سليم سليمان صالح
  صلاح طارق طلال عادل عباس عدنان عزيز عماد فؤاد فادي فارس فاطمة فريد فهد فيصل قاسم كريم كمال ليلى ماجد مازن مالك مروان مريم منصور
  مهدي ناصر نبيل نجيب نزار نور هاشم هاني هشام وائل وليد ياسر ياسين يحيى زياد زين جابر جمال جميل حامد حسام حمد حمزة رامي رشيد رضا
  بشار بشير بلال باسم أمين أنور أيمن أسامة أشرف أكرم`;
