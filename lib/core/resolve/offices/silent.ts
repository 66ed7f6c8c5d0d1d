/** Words that stand in and around titles and say nothing of an office: prepositions, honorifics, ranks, callings. */
import type { Term } from './term';

export const SILENT: readonly Term[] = [
  {
    means: ['s:'],
    words: {
      en: 'of|the|for|to|and|a|an|its|his|her|their|at|in|on|by|s|our',
      tr: 've',
      he: 'של|ו|את',
      ar: 'في|من',
      de: 'der|die|das|des|dem|den|von|und|für|im|in|zu',
      fr: 'de|du|des|la|le|les|et|à|au|aux|en|d|l',
      es: 'de|del|la|el|los|las|y|para|en',
      it: 'di|del|della|dello|dei|delle|degli|e|per|il|lo',
      pt: 'do|da|dos|das|o|os',
      nl: 'van|het|en|voor',
      ru: 'и|по|в',
    },
  },
  {
    means: ['x:men'],
    words: {
      en: 'mr|sir|lord|baron|viscount|count|duke|prince',
      tr: 'bay',
      he: 'מר',
      ar: 'السيد',
      de: 'herr|herrn',
      fr: 'm|monsieur',
      es: 'sr|señor|don',
      it: 'signor',
      pt: 'senhor',
      nl: 'meneer',
      ru: 'господин|г|гн|принц',
    },
  },
  {
    means: ['x:women'],
    words: {
      en: 'mrs|ms|miss|dame|lady|madam|baroness|viscountess|countess|duchess|princess',
      tr: 'bayan',
      he: 'גברת|גב׳',
      ar: 'السيدة|الدكتورة',
      de: 'frau',
      fr: 'mme|mlle|madame',
      es: 'sra|señora|doña',
      it: 'signora',
      pt: 'senhora',
      nl: 'mevrouw|mw',
      sv: 'fru',
      ru: 'госпожа|гжа|принцесс',
    },
  },
  {
    means: ['x:'],
    words: {
      en: 'mx|dr|prof|professor|rev|hon|st',
      tr: 'sayın|sn|dr|prof|doç|av|hazretleri',
      he: 'ד״ר|פרופ׳|פרופסור|כבוד|הרב',
      ar: 'د|الدكتور|الشيخ|الأستاذ|فخامة|سمو|معالي|جلالة',
      de: 'dr|prof',
    },
  },
  {
    // Ranks and callings: they stand before names like titles and say nothing of an office.
    means: ['x:'],
    words: {
      en: 'colonel|col|major|captain|capt|lieutenant colonel|sergeant|sgt|corporal|admiral|adm|marshal|sheriff|detective|officer|agent|inspector|coach|author|actor|actress|singer|journalist|reporter|lawyer|attorney|professor|activist|billionaire|businessman|entrepreneur|politician|republican|democrat|congressional candidate|comedian|rapper|footballer|striker|father|brother|sister|uncle|aunt|rabbi|bishop|archbishop|cardinal|imam|ceo|cfo|coo|chief executive|chief executive officer',
      tr: 'albay|yarbay|binbaşı|yüzbaşı|amiral|oramiral|mareşal|yazar|gazeteci|oyuncu|şarkıcı|avukat|profesör|teknik direktör|iş insanı|işadamı|muhtar|imam|emekli',
      he: 'אל״מ|סא״ל|רס״ן|סרן|ניצב|עיתונאי|העיתונאי|עיתונאית|הסופר|סופר|השחקן|השחקנית|עו״ד|עורך הדין|הזמר|הזמרת|המאמן',
      ar: 'العقيد|المقدم|الرائد|النقيب|العميد|الصحفي|الصحافي|الكاتب|الفنان|الفنانة|المحامي|المدرب|البروفيسور|الإمام',
      de: 'oberst|major|hauptmann|admiral|marschall|politiker|politikerin|sänger|sängerin|schauspieler|schauspielerin|autor|autorin|schriftsteller|schriftstellerin|trainer|trainerin|anwalt|anwältin|rechtsanwalt|professor|professorin|journalist|journalistin|unternehmer|unternehmerin|milliardär|komiker|regisseur|regisseurin|ökonom|historiker|historikerin|experte|expertin|kollege|kollegin|genosse|moderator|moderatorin|spieler|stürmer|torwart|fraktionschef|fraktionschefin|oppositionschef|spitzenkandidat|spitzenkandidatin|kanzlerkandidat|kanzlerkandidatin|amtsinhaber|amtsinhaberin|vorgänger|vorgängerin|nachfolger|nachfolgerin|kardinal|bischof|papst|rapper|star',
      fr: 'colonel|capitaine|amiral|maréchal|écrivain|acteur|actrice|chanteur|chanteuse|journaliste|avocat|avocate|professeur|cinéaste|milliardaire|candidat|candidate',
      es: 'coronel|capitán|almirante|mariscal|escritor|escritora|actor|actriz|cantante|periodista|abogado|abogada|profesor|profesora|futbolista|entrenador|cardenal',
      it: 'colonnello|capitano|ammiraglio|scrittore|scrittrice|attore|attrice|cantante|giornalista|avvocato|professore|allenatore',
      ru: 'полковник|подполковник|майор|капитан|адмирал|маршал|академик|профессор|режиссер|актер|актрис|певец|певиц|писател|журналист|адвокат|композитор|дирижер|поэт|художник|бизнесмен|предпринимател|олигарх|миллиардер|тренер|футболист|боксер|космонавт|митрополит|патриарх|эксперт|политик|оппозиционер|политолог|правозащитник|блогер|предшественник|преемник|коллег|соратник',
      uk: 'полковник|майор|капітан|адмірал|академік|професор|режисер|актор|письменник|журналіст|адвокат|тренер|політик',
    },
  },
];
