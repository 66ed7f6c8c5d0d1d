/** Names that were offered for adding, and that the user does not want to be offered again. */
import type { Changed } from '../core/model/card';
import { type Context, commit } from '../store/commit';

const SETTING = 'skipped-names';
/** Names; beyond them the oldest are forgotten. */
const MOST = 2_000;

/** The latest last. */
export async function skippedNames({ db }: Pick<Context, 'db'>): Promise<string[]> {
  return namesIn((await db.settings.get(SETTING))?.body.value);
}

export function skipName(context: Context, name: string): Promise<Changed> {
  return change(context, name, (others) => [...others, name]);
}

/** From now on it is offered as others are. */
export function offerName(context: Context, name: string): Promise<Changed> {
  return change(context, name, (others) => others);
}

function change(context: Context, name: string, next: (others: string[]) => string[]): Promise<Changed> {
  return commit(context, { what: 'setting.set' }, async (writer) => {
    const row = await writer.get('settings', SETTING);
    const others = namesIn(row?.body.value).filter((other) => other !== name);
    writer.put('settings', SETTING, row, { value: next(others).slice(-MOST) }, { by: 'user' });
    return undefined;
  });
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
