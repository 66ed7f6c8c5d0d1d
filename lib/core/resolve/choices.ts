/** The user's own choices, ready to be asked for one mention. */
import type { Choice, ChoiceScope } from '../model/choice';
import { foldWord } from './fold-word';
import { wordsOf } from './role-title';

export interface Chosen {
  entity: string | null;
  scope: ChoiceScope;
}

/** Narrow reaches beat wide ones. */
const ORDER: readonly ChoiceScope[] = ['mention', 'page', 'site', 'everywhere'];

export class Choices {
  readonly #byForm = new Map<string, Choice[]>();

  constructor(choices: readonly Choice[], url: string) {
    for (const choice of choices) {
      if (!holdsAt(choice, url)) continue;
      const form = foldForm(choice.form);
      this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), choice]);
    }
  }

  get none(): boolean {
    return this.#byForm.size === 0;
  }

  /** What was chosen for `surface` between these two texts, the narrowest reach first, then the latest. */
  for(surface: string, before: string, after: string): Chosen | undefined {
    const choices = this.#byForm.get(foldForm(surface)) ?? [];
    for (const scope of ORDER) {
      const last = choices.findLast(
        (choice) =>
          choice.scope === scope &&
          (!choice.around ||
            (before.endsWith(choice.around.before) && after.startsWith(choice.around.after))),
      );
      if (last) return { entity: last.entity, scope };
    }
    return undefined;
  }
}

/** The shape in which surfaces are compared: folded words, one space between. */
export function foldForm(surface: string): string {
  const words = wordsOf(surface).map((word) => word.fold);
  return words.length > 0 ? words.join(' ') : foldWord(surface.trim());
}

function holdsAt(choice: Choice, url: string): boolean {
  if (choice.scope === 'everywhere') return true;
  if (choice.scope === 'site') return hostOf(choice.url) === hostOf(url);
  return withoutFragment(choice.url) === withoutFragment(url);
}

function hostOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, '');
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
