/** The user's own choices, ready to be asked for one mention. */
import type { Choice, ChoiceScope } from '../model/choice';
import type { EntityId } from '../model/entity';
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
  /** How often somebody was chosen for a form where it does not hold here. */
  readonly #elsewhere = new Map<string, Map<EntityId, number>>();

  constructor(choices: readonly Choice[], url: string) {
    for (const choice of choices) {
      const form = foldForm(choice.form);
      if (holdsAt(choice, url)) this.#byForm.set(form, [...(this.#byForm.get(form) ?? []), choice]);
      else if (choice.entity !== null) this.#count(form, choice.entity);
    }
  }

  #count(form: string, entity: EntityId): void {
    const counts = this.#elsewhere.get(form) ?? new Map<EntityId, number>();
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    this.#elsewhere.set(form, counts);
  }

  /** How often the entity was chosen for the folded form on other pages and sites. */
  before(form: string, entity: EntityId): number {
    return this.#elsewhere.get(form)?.get(entity) ?? 0;
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
