/**
 * The small words that fill every page, by language: articles, pronouns, prepositions, auxiliaries. A form that folds
 * to one of them demands its exact case and diacritics.
 */
export const FUNCTION_WORDS: Record<string, string> = {
  en: `a an the and or but nor so yet if then than that this these those there here he she it we you they i me him her us
    them my your his its our their mine yours hers ours theirs who whom whose which what when where why how am is are was
    were be been being do does did done have has had having will would shall should can could may might must ought need
    of in on at by to from with without for about into onto over under after before between among through during against
    as off out up down again once only just also too very not no yes all any both each few more most other some such own
    same now even ever never always still much many one two three get got let said say says go goes went come came make
    made take took see saw new old`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern wenn weil dass daß ob als
    wie so ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein dein sein unser euer ihre seine
    meine deine wer was wo wann warum welche dieser diese dieses jener kein keine nicht nur auch noch schon sehr mehr
    viel viele alle alles man ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte hatten kann
    können konnte muss müssen soll sollen will wollen darf dürfen mag möchte in im an am auf aus bei beim mit nach von vom
    vor zu zum zur über unter um für gegen ohne durch bis seit während wegen hier da dort dann nun ja nein hin her mal`,
  fr: `le la les un une des du de au aux et ou mais donc or ni car que qui quoi dont où ce cet cette ces je tu il elle on
    nous vous ils elles me te se lui leur leurs mon ton son ma ta sa mes tes ses notre votre nos vos est sont était
    étaient être été suis es sommes êtes sera seront ai as a avons avez ont avait avoir eu fait faire peut peuvent va vont
    dans en sur sous par pour avec sans chez vers entre contre depuis pendant avant après pas plus moins très bien aussi
    ne si non oui tout tous toute toutes même comme quand alors ainsi ici là y dit peu deux trois`,
  es: `el la los las un una unos unas y e o u pero sino que quien cual cuyo donde cuando como porque si no ni yo tú él ella
    ello nosotros ellos ellas usted me te se lo le les nos os mi tu su mis tus sus este esta estos estas ese esa eso esos
    aquel es son era eran fue fueron ser sido está están estaba ha han había hay hace hacer puede pueden va van de del a
    al en con sin por para sobre entre contra desde hasta tras según más menos muy también ya aún sólo solo todo todos
    toda todas otro otra mismo cada dos tres así sí`,
  it: `il lo la i gli le un uno una e o ma che chi cui dove quando come perché se non né io tu lui lei noi voi loro mi ti si
    ci vi ne mio tuo suo nostro vostro questo questa questi queste quello quella quelli è sono era erano essere stato sta
    stanno ha hanno aveva avere fa fare può possono va vanno di del della dello dei degli delle a al alla allo ai agli alle
    da dal dalla in nel nella nei con su sul sulla per tra fra più meno molto anche già ancora solo tutto tutti ogni due
    tre così sì`,
  pt: `o a os as um uma uns umas e ou mas que quem qual onde quando como porque se não nem eu tu ele ela nós eles elas me te
    lhe meu seu sua nosso este esta esse essa isso aquele é são era eram foi foram ser sido está estão tem têm tinha há
    faz pode vai vão de do da dos das em no na nos nas com sem por pelo pela para sobre entre contra desde até mais menos
    muito também já ainda só todo todos toda cada dois três sim`,
  nl: `de het een en of maar want dat die dit deze wie wat waar wanneer hoe als dan ik je jij u hij zij ze we wij jullie hun
    hen hem haar mijn jouw zijn ons onze is was waren ben bent wordt werd worden heeft hebben had kan kunnen kon moet zal
    zou wil mag gaat doen van in op aan bij met naar uit voor over onder om tot tegen door zonder na sinds niet geen nog
    ook al wel er hier daar toen nu meer veel alle twee drie ja nee te`,
  tr: `bir bu şu o ve ile veya ya da de ki mi mı mu mü ama fakat ancak çünkü eğer ise gibi kadar için göre karşı doğru sonra
    önce üzere üzerine altında içinde dışında ben sen biz siz onlar bana sana ona bize size onu bunu şunu benim senin onun
    bizim kim ne nasıl neden niye nerede hangi kaç her hiç bazı çok az daha en tüm bütün aynı başka diğer kendi şey var
    yok değil evet hayır oldu olan olarak olduğu olur olması etti eden eder edildi ediyor dedi diye dair hem bile artık
    henüz yine hala şimdi burada orada öyle böyle iki üç on kez son ilk yeni`,
  sv: `en ett den det de och eller men att som om när var hur vad vem vilken jag du han hon vi ni mig dig sig oss er dem min
    din sin vår är var vara varit blir blev har hade ha kan kunde ska skulle vill måste får i på av för med till från vid
    under över efter mot utan mellan inte också så än nu här där då mer alla två tre ja nej`,
  da: `en et den det de og eller men at som om når hvor hvordan hvad hvem jeg du han hun vi i mig dig sig os jer dem min din
    sin vores er var være været bliver blev har havde have kan kunne skal skulle vil ville må får på af for med til fra
    ved under over efter mod uden mellem ikke også så end nu her der da mere alle to tre ja nej å`,
  pl: `i a oraz lub albo ale że który która które kto co gdzie kiedy jak ja ty on ona ono my wy oni mnie mi ci się jego jej
    ich nas was mój twój swój ten ta to te tego tej jest są był była było byli być będzie ma mają miał może mogą w we na z
    ze do od dla po przy przez za o u pod nad przed między bez nie tak też już jeszcze tylko bardzo więcej wszystko dwa trzy`,
  cs: `a i nebo ale že který která kdo co kde kdy jak já ty on ona my vy oni mě mi ti se si jeho její jich nás ten ta to je
    jsou byl byla bylo byli být bude má mají měl může v ve na z ze do od pro po při přes za o u pod nad před mezi bez ne
    ano tak také už ještě jen dva tři`,
  hu: `a az egy és vagy de hogy ha mint aki ami ahol amikor mi ki hol én te ő ti ők nem is már még csak van volt lesz kell
    lehet meg el fel le be ki`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет
    о из ему теперь когда даже ну ли если уже или ни быть был него до вас опять уж вам ведь там потом себя ничего ей может
    они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж кто этот того
    потому этого какой ним здесь этом один мой тем чтобы нее были куда зачем всех можно при об хоть после над больше тот
    через эти нас про них два три`,
  uk: `і й та в у на не що він я з зі як а то все вона так його але ти до же ви за би по тільки її мені було від ще ні о із
    йому коли навіть чи якщо вже або бути був є для ми їх чим без там де хто цей того при після над під через ці нас про`,
  he: `של על את אל אם או גם כי לא כן זה זו זאת אלה הוא היא הם הן אני אתה אתם אנחנו אנו מה מי איך למה איפה מתי כל כמו עם עד
    אך אבל רק עוד כבר אז כך כדי לפי לפני אחרי בין תחת מול בלי היה היו היתה הייתה יהיה תהיה יש אין לי לך לו לה לנו לכם להם
    בו בה בי בהם שלי שלך שלו שלה שלנו שלהם אותו אותה אותם ממנו ממנה אחד אחת שני שתי יותר מאוד הרבה בעוד שבו שבה אשר הרי
    ידי כאן שם פה היום אמר אמרה נגד בעל ביותר`,
  ar: `في من إلى على عن مع أن إن لا ما هو هي هم هن أنا أنت نحن هذا هذه ذلك تلك الذي التي الذين كان كانت كل بعض أي قد لقد لم
    لن ليس ثم أو أم بل لكن حتى إذا لو كما بعد قبل بين عند عندما حيث منذ خلال دون غير سوى ضد نحو فوق تحت أمام وراء حول لدى
    هنا هناك الآن أيضا فقط جدا أكثر أقل كيف لماذا متى أين له لها لهم به بها بهم فيه فيها منه منها عليه عليها إليه قال قالت
    يوم تم بن ابن`,
  fa: `و در به از که این آن را با برای است بود شد می تا بر هم یا اما اگر من تو او ما شما آنها خود هر چه یک دو نیز پس پیش
    کرد شود باید نه`,
};
