/** "Worth adding?": names in the text that look like people and that no card covers, each with its sentence. */
import './rows.css';
import { i18n } from '#i18n';
import { Icon } from '../bits/icon';
import { counted } from '../words/counted';

export interface OfferedName {
  name: string;
  /** Holds the name. */
  sentence: string;
  /** How often the name stands on the page. */
  count: number;
}

export interface ProposalsProps {
  offers: readonly OfferedName[];
  onAdd: (offer: OfferedName) => void;
  /** It is not to be offered again. */
  onSkip: (offer: OfferedName) => void;
}

export function Proposals({ offers, onAdd, onSkip }: ProposalsProps) {
  if (offers.length === 0) return null;
  return (
    <details class="offers">
      <summary>{counted('popup.offers.title', offers.length)}</summary>
      <ul class="rows" aria-label={i18n.t('popup.offers.label')}>
        {offers.map((offer) => (
          <li key={offer.name} class="offer">
            <div class="offer-text">
              <h3>
                <bdi>{offer.name}</bdi>
              </h3>
              <p class="faint">
                <bdi>
                  <Quote {...offer} />
                </bdi>
              </p>
            </div>
            <div class="offer-choice">
              <button type="button" class="button" onClick={() => onAdd(offer)}>
                <Icon name="plus" />
                {i18n.t('popup.offers.add')} <span class="unseen">{offer.name}</span>
              </button>
              <button type="button" class="button is-quiet" onClick={() => onSkip(offer)}>
                {i18n.t('popup.offers.skip')} <span class="unseen">{offer.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The sentence with the name in it set off. */
function Quote({ name, sentence }: OfferedName) {
  const at = sentence.indexOf(name);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <b>{name}</b>
      {sentence.slice(at + name.length)}
    </>
  );
}
