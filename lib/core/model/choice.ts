/** The user's own word on who is meant. It beats all other evidence. */
import type { EntityId } from './entity';

/** How far a user's own choice reaches. */
export type ChoiceScope = 'mention' | 'page' | 'site' | 'everywhere';

export interface Choice {
  /** The surface that was chosen for, as written or folded; compared folded. */
  form: string;
  /** Null: nobody of the base is meant. */
  entity: EntityId | null;
  scope: ChoiceScope;
  /** The page the choice was made on. Scopes "mention" and "page" hold there, "site" on its host. */
  url: string;
  /** What stands around the chosen mention. Without it, the scope "mention" holds for the whole page. */
  around?: { before: string; after: string } | undefined;
}
