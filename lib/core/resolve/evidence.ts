/** What each piece of evidence weighs. Sums are compared with two limits; there is nothing hidden. */
import type { Candidate, Reason } from '../model/mention';

/** A mention is sure where the best sum reaches this ... */
export const SURE = 2.5;
/** ... and leads the second best by this. */
export const LEAD = 1.5;
/** Below this nothing is claimed, not even as a possibility. */
export const EXCLUDED = -2.5;

export const WEIGHT = {
  /** The whole name stands here. */
  nameHere: 4,
  /** The surname and the first of several given names. */
  shorterNameHere: 3,
  /** The surname, and of the given names not the first: "James Cook" may be Andrew James Cook. */
  laterNameHere: 1.75,
  /** But in front stands what may be the first: "R. Tayyip Erdoğan". */
  firstBeforeLater: 1.5,
  /** Initials and surname stand here: with one initial it may be a brother, two make it a name. */
  initialHere: 1.5,
  initialsHere: 2.5,
  /** A given name of the entity stands in front of its surname. */
  givenName: 4,
  /** And a further one that the card does not know: "Michael Joseph Savage". */
  givenNameAndOther: 2.75,
  /** But not the "Jr." of the card: whoever has none is rather meant. */
  givenNameOfYounger: 2.25,
  /** "Sergey" where the card has Sergei; "Joe" where it has Joseph, which another of the family may have. */
  givenNameSpelled: 3,
  givenNameForm: 1.5,
  /** The whole name stands elsewhere, and so does that of others: who is named is offered first. */
  namedAmong: 0.1,
  /** The whole name stands elsewhere, and nearer than that of any other bearer. */
  fullName: 4,
  /** Named with a fitting title elsewhere. */
  titledElsewhere: 3,
  /** Times how well the words of the title fit. */
  title: 3,
  titleHeldThen: 0.5,
  /** "Egypt's Sisi": its president, or a minister. */
  rulerOfCountry: 2.25,
  ministerOfCountry: 1.5,
  onlyBearer: 0.5,
  /** The card lists the bare name that stands here, and no other card does. */
  listed: 3,
  /** For each other who bears it: of many "Murrays" no card has the name alone. */
  listedAmong: -0.1,
  otherGivenKnown: -8,
  otherGivenLikely: -6,
  /** English sentences hardly begin with another noun without article; other languages' do. */
  otherGivenFirst: -6,
  otherGivenFirstNoun: -2.2,
  otherGivenPossible: -1.4,
  /** "brother" is hardly the film of that name, nor "figures" Mr Figures ... */
  smallLetter: -7,
  /** ... but who writes everything small, writes names so. */
  smallLetters: -1.5,
  /** "Michał Tomasz Kamiński" is not Tomasz Kamiński. */
  otherGivenBeforeFull: -4,
  /** "Mrs." in front of a man's surname. */
  otherGender: -8,
  /** Somebody of that surname and another given name is in the article, and none of ours. */
  strangerElsewhere: -6,
  /** Somebody in the article is called like the place or the organization. */
  personElsewhere: -2,
  titleOtherTime: -2,
  /** "Likud leader Netanyahu": no role of his says so, but the card names the party. */
  titleOfOwnBody: 1.5,
  /** "Secretary Clinton", years later: courtesy keeps titles, so it is rather she than one who never had it. */
  titleHeldBefore: 0.25,
  titleUnknown: -1,
  /** Beside a whole name that very many have: "Apple's lawyer Bill Lee". */
  titleUnknownOfMany: -2.25,
  /** "Jim Watson/AFP" took the picture. */
  credit: -7,
  longerName: -6,
  /** "Kim Jong-un" is no Kim Jong, "Smith-Jones" no Jones; Ann Smith-Jones may be Ann Smith, married. */
  hyphenedAnother: -8,
  hyphenedPerhaps: -2.5,
  /** "Jr." behind the name, of somebody whose name has it; of somebody else, even where the rest is all of the name. */
  generation: 4,
  otherGeneration: -8,
  /** "Biden, 82,": that is how old he is, or not. The text may speak of earlier days, so that a whole name stays possible. */
  age: 1.5,
  otherAge: -5.5,
  unborn: -8,
  dead: -2,
  /** Somebody whom a card names as related stands in the article; up to two count. */
  relation: 1.25,
  /** Listed with somebody who is sure, of the same government, party or body, as no other bearer is. */
  together: 2,
  /** An organization or a country in common with those who stand there; with two of them. */
  alike: 0.5,
  alikeTwice: 1,
  /** For each word of the card in the article that tells it from the cards of the others. */
  contextWord: 0.3,
  contextMost: 1.2,
  /** Without a relation the surroundings weigh no more: they never make a bare surname sure by themselves. */
  surroundingsMost: 1.5,
  /** The user chose this one for the name on other pages. */
  chosenBefore: 0.5,
  /** The surname alone is also an everyday word; a place, a people or a given name, which have a capital letter everywhere. */
  everydayWord: -1,
  /** With the article of Arabic or Hebrew written onto it, or of French or Spanish in front. */
  definiteWord: -6,
  placeOrGivenName: -1.5,
  /** "In May": it is the month, whatever else speaks for somebody. */
  dateHere: -20,
  datePossible: -3,
  /** A place or an organization is hardly meant where a title or a given name stands in front. */
  personExpected: -5,
  /** "Lebanon, Ohio", "Jordan Pickford". */
  otherPlace: -7,
  /** What may be a given name stands in front: "Harrison Ford". */
  personPossible: -3,
} as const;

export interface Evidence {
  id: string;
  sum: number;
  why: Reason[];
}

export function add(evidence: Evidence, weight: number, reason?: Reason): void {
  evidence.sum += weight;
  if (reason) evidence.why.push(reason);
}

/** The sum as a number between 0 and 1; one half lies where a mention becomes sure. */
export function scoreOf(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(SURE - sum))) / 1000;
}

export function asCandidate({ id, sum, why }: Evidence): Candidate {
  return { id, score: scoreOf(sum), why };
}
