/** Kinds of relations that say the same from either end: whose father he is, that is his son. */

/** Each side of a pair as people write it, in the languages of the interface. */
const PAIRS: readonly (readonly [string, string])[] = [
  [
    'father|mother|parent|grandfather|grandmother|grandparent|baba|babası|anne|annesi|dede|dedesi|אב|אבא|אביו|אביה|אם|אמא|אמו|אמה|אבי|סב|סבא|סבתא|والد|والدة|والده|والدته|أب|أم|جد|جدة',
    'son|daughter|child|grandson|granddaughter|grandchild|oğul|oğlu|kız|kızı|çocuk|çocuğu|torun|torunu|בן|בת|בנו|בתו|ילד|ילדה|נכד|נכדה|ابن|ابنة|ابنه|ابنته|نجل|حفيد|حفيدة',
  ],
  [
    'husband|spouse|koca|kocası|eş|eşi|בעל|בעלה|זוג|زوج|زوجها',
    'wife|spouse|karı|karısı|eş|eşi|אישה|אשתו|זוג|زوجة|زوجته',
  ],
  [
    'brother|sister|sibling|kardeş|kardeşi|אח|אחות|أخ|أخت|شقيق|شقيقة',
    'brother|sister|sibling|kardeş|kardeşi|אח|אחות|أخ|أخت|شقيق|شقيقة',
  ],
  [
    'uncle|aunt|amca|dayı|teyze|hala|דוד|דודה|عم|خال|عمة|خالة',
    'nephew|niece|yeğen|אחיין|אחיינית|ابن أخ|ابن أخت',
  ],
  [
    'father-in-law|mother-in-law|kayınpeder|kayınvalide|חם|חמות|حمو|حماة',
    'son-in-law|daughter-in-law|damat|gelin|חתן|כלה|صهر|كنة',
  ],
  ['predecessor|selef|selefi|קודם|קודמו|سلف|سلفه', 'successor|halef|halefi|יורש|יורשו|خلف|خلفه'],
];

const SIDES = PAIRS.map(([one, other]) => [new Set(one.split('|')), new Set(other.split('|'))] as const);

/** Does the one kind, said from the other end, say what the other kind says? */
export function mirrored(kind: string, other: string): boolean {
  const [a, b] = [plain(kind), plain(other)];
  return SIDES.some(([one, two]) => (one.has(a) && two.has(b)) || (two.has(a) && one.has(b)));
}

/** Is the target of such a relation an ancestor, or a descendant? Neither can go round. */
export function descent(kind: string): 'up' | 'down' | undefined {
  const [ancestors, descendants] = SIDES[0] ?? [];
  const folded = plain(kind);
  return ancestors?.has(folded) ? 'up' : descendants?.has(folded) ? 'down' : undefined;
}

function plain(kind: string): string {
  return kind.trim().toLowerCase();
}
