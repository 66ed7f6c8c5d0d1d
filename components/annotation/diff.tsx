/** What became of the words: numbers, negations and names first, then the whole passage with what went and what came. */
import './diff.css';
import { i18n } from '#i18n';
import { type Notable, wordDiff } from '../../lib/core/annotation/word-diff';
import { isolated } from '../words/language';

export function Diff(props: { before: string; after: string; names?: ReadonlySet<string> | undefined }) {
  const { parts, notable } = wordDiff(props.before, props.after, props.names);
  return (
    <div class="diff">
      {notable.length > 0 && (
        <ul class="diff-notable">
          {notable.map((one, at) => (
            <li key={at}>{said(one)}</li>
          ))}
        </ul>
      )}
      <p class="diff-text" dir="auto">
        {parts.map(({ kind, text }, at) => {
          const key = `${at}`;
          if (kind === 'same') return <span key={key}>{text}</span>;
          return kind === 'gone' ? (
            <del key={key}>
              <span class="unseen">{i18n.t('annotation.diff.gone')} </span>
              {text}
            </del>
          ) : (
            <ins key={key}>
              <span class="unseen">{i18n.t('annotation.diff.new')} </span>
              {text}
            </ins>
          );
        })}
      </p>
    </div>
  );
}

function said({ kind, gone, new: came }: Notable): string {
  const what = i18n.t(`annotation.diff.${kind}`);
  const values = { what, gone: isolated(gone), came: isolated(came) };
  if (gone && came) return i18n.t('annotation.diff.became', values);
  return gone ? i18n.t('annotation.diff.went', values) : i18n.t('annotation.diff.came', values);
}
