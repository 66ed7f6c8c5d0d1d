/** A new card from a passage the reader selected: name, and the page as the source of everything. */
import type { PartialDate } from '../model/date';
import type { Role, Source } from '../model/entity';
import { newId } from '../model/id';
import { blankDraft, type Draft } from './draft';
import { guessRole, type RoleGuess } from './guess-role';

export interface Passage {
  text: string;
  sentence: string;
  url: string;
  title: string;
  date?: { value: PartialDate } | undefined;
}

export interface FromSelection {
  draft: Draft;
  /** What the sentence itself calls the person; only taken when the user says so. */
  suggested: Role | undefined;
}

/** `today` is "YYYY-MM-DD": the day the page was seen, where the article's own date is not known. */
export function draftFrom(passage: Passage, today: PartialDate): FromSelection {
  const name = passage.text.replace(/\s+/g, ' ').trim();
  const source = sourceOf(passage, today);
  const guess = guessRole(passage.sentence.replace(/\s+/g, ' '), name);
  return {
    draft: blankDraft('person', name, [source]),
    suggested: guess && roleOf(guess, source),
  };
}

/** Without dates: the sentence says that the role is held, not since when. */
function roleOf({ title, former }: RoleGuess, source: Source): Role {
  const role: Role = { id: newId(), title, sources: [source], rank: 'normal' };
  return former ? { ...role, ended: 'unknown' } : role;
}

function sourceOf({ url, title, sentence, date }: Passage, today: PartialDate): Source {
  const source: Source = { seen: date?.value ?? today };
  if (/^https?:/i.test(url)) source.url = url;
  const [shownTitle, quote] = [title, sentence].map((text) => text.replace(/\s+/g, ' ').trim());
  if (shownTitle) source.title = shownTitle.slice(0, 500);
  if (quote) source.quote = quote;
  return source;
}
