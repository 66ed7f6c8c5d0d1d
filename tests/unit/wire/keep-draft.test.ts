/** What is being written in the bar is held twice; where neither holds it, the writer hears of it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { draftKeeper } from '../../../entrypoints/bar/keep-draft';
import { ask } from '../../../lib/wire/ask';
import { putOut, takeBack } from '../../../lib/wire/outbox';
import type { Reply } from '../../../lib/wire/reply';
import { annotationOf, PAGE } from '../support/annotation';

vi.mock('../../../lib/wire/ask');
vi.mock('../../../lib/wire/outbox');

const DRAFT = { id: 'p1', document: PAGE, annotation: annotationOf('p1'), seen: 0 };
const KEPT: Reply<null> = { kind: 'answer', answer: null };
/** What a full disk makes of the question. */
const FULL: Reply<null> = { kind: 'failed', why: 'broken' };
const DEAD: Reply<null> = { kind: 'failed', why: 'unreachable' };
const refused = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(() => {
  vi.mocked(putOut).mockReset().mockResolvedValue();
  vi.mocked(takeBack).mockReset().mockResolvedValue();
});

test.each([
  ['both hold it', KEPT, true, true],
  ['only the base holds it', KEPT, false, true],
  ['only the browser holds it: the background is dead', DEAD, true, true],
  ['only the browser holds it: the base is full', FULL, true, true],
  ['nobody holds it: the base is full', FULL, false, false],
  ['nobody holds it: the background is dead', DEAD, false, false],
])('%s', async (_, reply, held, safe) => {
  vi.mocked(ask).mockResolvedValue(reply as never);
  if (!held) vi.mocked(putOut).mockImplementation(refused);
  const heard: boolean[] = [];
  const drafts = draftKeeper((kept) => heard.push(kept));
  drafts.keep(DRAFT);
  await drafts.settled();
  expect(heard).toEqual([safe]);
  // Only what the base has may be let go of.
  expect(vi.mocked(takeBack)).toHaveBeenCalledTimes(reply === KEPT ? 1 : 0);
});

test('a browser that does not let go of a text does not stop the next one', async () => {
  vi.mocked(ask).mockResolvedValue(KEPT as never);
  vi.mocked(takeBack).mockRejectedValue(new Error('broken'));
  const heard: boolean[] = [];
  const drafts = draftKeeper((kept) => heard.push(kept));
  drafts.keep(DRAFT);
  await drafts.settled();
  drafts.keep(DRAFT);
  await drafts.settled();
  expect(heard).toEqual([true, true]);
});
