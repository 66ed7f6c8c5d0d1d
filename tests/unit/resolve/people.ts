/** Namesakes for the tests of deciding, with the dates of their offices. */
import { entity } from './support';

export const isaac = entity('isaac', 'Isaac Herzog', {
  aliases: ['יצחק הרצוג', 'إسحاق هرتسوغ', 'İzak Herzog', 'Исаак Герцог'],
  roles: ['President of Israel | 2021-07-07', 'Leader of the Opposition @ Israel | 2013-12 | 2018-07'],
});
export const chaim = entity('chaim', 'Chaim Herzog', {
  aliases: ['חיים הרצוג', 'حاييم هرتسوغ'],
  roles: ['President of Israel | 1983-05-05 | 1993-05-13'],
  facts: { birth: '1918-09-17', death: '1997-04-17' },
});
export const hulusi = entity('hulusi', 'Hulusi Akar', {
  aliases: ['הולוסי אקר', 'خلوصي أكار'],
  roles: [
    'Minister of National Defence @ Turkey | 2018-07-10 | 2023-06-03',
    'Chief of the General Staff @ Turkey | 2015-08 | 2018-07',
  ],
});
export const mustafa = entity('mustafa', 'Mustafa Akar', {
  roles: ['Member of Parliament @ Turkey | 2011 | 2023'],
});
export const gantz = entity('gantz', 'Benny Gantz', {
  aliases: ['בני גנץ', 'بيني غانتس', 'Бени Ганц'],
  roles: ['Minister of Defense @ Israel | 2020-05-17 | 2022-12-29'],
});
export const gallant = entity('gallant', 'Yoav Gallant', {
  aliases: ['יואב גלנט'],
  roles: ['Minister of Defense @ Israel | 2022-12-29 | 2024-11-07'],
});
export const erdogan = entity('erdogan', 'Recep Tayyip Erdoğan', {
  aliases: ['Tayyip Erdoğan', "רג'פ טאיפ ארדואן", 'رجب طيب أردوغان', 'Реджеп Тайип Эрдоган'],
  roles: ['President of Turkey | 2014-08-28', 'Prime Minister of Turkey | 2003-03-14 | 2014-08-28'],
});
export const bilal = entity('bilal', 'Bilal Erdoğan');
export const bill = entity('bill', 'Bill Clinton', {
  roles: ['President of the United States | 1993-01-20 | 2001-01-20'],
});
export const hillary = entity('hillary', 'Hillary Clinton', {
  roles: ['United States Secretary of State | 2009-01-21 | 2013-02-01', 'Senator @ New York | 2001 | 2009'],
});
export const steinmeier = entity('steinmeier', 'Frank-Walter Steinmeier', {
  roles: ['President of Germany | 2017-03-19', 'Minister for Foreign Affairs @ Germany | 2013 | 2017'],
});
export const putin = entity('putin', 'Vladimir Putin', {
  aliases: ['Владимир Путин'],
  roles: ['President of Russia | 2012-05-07', 'Prime Minister of Russia | 2008 | 2012'],
});
export const orleans = entity('orleans', 'Paris', { kind: 'place' });
export const israel = entity('israel', 'Israel', { kind: 'place', aliases: ['ישראל', 'إسرائيل'] });
export const steveIsrael = entity('steve', 'Steve Israel', {
  roles: ['Representative @ United States | 2001 | 2017'],
});

export const everybody = [
  isaac,
  chaim,
  hulusi,
  mustafa,
  gantz,
  gallant,
  erdogan,
  bilal,
  bill,
  hillary,
  steinmeier,
  putin,
  orleans,
  israel,
  steveIsrael,
];
