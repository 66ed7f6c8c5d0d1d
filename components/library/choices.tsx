/** What the reader said on who is meant: which name, who, how far it reaches, and the way to take it back. */
import '../bits/clipped.css';
import { i18n } from '#i18n';
import type { ChoiceScope } from '../../lib/core/model/choice';
import type { EntityId } from '../../lib/core/model/entity';
import { EmptyNote } from '../bits/empty-note';
import { Phrase } from '../words/phrase';
import { saidMoment } from './said-moment';

export interface MadeChoice {
  id: string;
  /** The name as the page writes it. */
  form: string;
  /** Null: nobody of the base is meant. */
  chosen: { id: EntityId; name: string } | null;
  scope: ChoiceScope;
  /** The page the choice was made on. */
  url: string;
  /** The words around the one place it is for. */
  around?: { before: string; after: string } | undefined;
  /** ISO 8601. */
  at: string;
}

export interface ChoicesProps {
  /** Undefined: not read yet. The newest first. */
  choices: readonly MadeChoice[] | undefined;
  onRemove: (choice: MadeChoice) => void;
  /** Names that are not offered for adding any more. */
  skipped: readonly string[];
  onOffer: (name: string) => void;
}

export function Choices({ choices, onRemove, skipped, onOffer }: ChoicesProps) {
  return (
    <main class="plain-part">
      <h2 class="name">{i18n.t('library.part.choices')}</h2>
      {choices?.length === 0 && (
        <EmptyNote title={i18n.t('library.choices.none')} text={i18n.t('library.choices.text')} />
      )}
      <ul class="things">
        {choices?.map((choice) => (
          <li key={choice.id} class="thing">
            <div>
              <h3>
                <Said choice={choice} />
              </h3>
              <p class="faint">
                <Reaches choice={choice} />
                {' · '}
                {saidMoment(choice.at)}
              </p>
              {choice.around && (
                <p class="faint clipped">
                  <bdi>
                    {choice.around.before}
                    <b>{choice.form}</b>
                    {choice.around.after}
                  </bdi>
                </p>
              )}
            </div>
            <button type="button" class="button" onClick={() => onRemove(choice)}>
              {i18n.t('library.choices.forget')} <span class="unseen">{choice.form}</span>
            </button>
          </li>
        ))}
      </ul>
      {skipped.length > 0 && (
        <section aria-labelledby="skipped-names">
          <h3 id="skipped-names">{i18n.t('library.skipped.title')}</h3>
          <p class="faint">{i18n.t('library.skipped.text')}</p>
          <ul class="things">
            {skipped.map((name) => (
              <li key={name} class="thing">
                <div>
                  <bdi>{name}</bdi>
                </div>
                <button type="button" class="button" onClick={() => onOffer(name)}>
                  {i18n.t('library.skipped.offer')} <span class="unseen">{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}

function Said({ choice: { form, chosen } }: { choice: MadeChoice }) {
  const name = <bdi>{form}</bdi>;
  if (!chosen)
    return <Phrase say={(slots) => i18n.t('library.choices.nobody', slots)} values={{ form: name }} />;
  const card = (
    <a href={`#/card/${encodeURIComponent(chosen.id)}`}>
      <bdi>{chosen.name}</bdi>
    </a>
  );
  return <Phrase say={(slots) => i18n.t('library.choices.is', slots)} values={{ form: name, name: card }} />;
}

function Reaches({ choice: { scope, url } }: { choice: MadeChoice }) {
  if (scope === 'everywhere') return <>{i18n.t('library.choices.everywhere')}</>;
  const where = scope === 'site' ? hostOf(url) : url;
  const place = /^https?:/i.test(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <bdi dir="ltr">{where}</bdi>
    </a>
  ) : (
    <bdi dir="ltr">{where}</bdi>
  );
  return <Phrase say={(slots) => i18n.t(`library.choices.${scope}`, slots)} values={{ place }} />;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') || url : url;
}
