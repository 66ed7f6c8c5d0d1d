/** Choosing a language by its name in the reader's language. */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { locale } from '../words/language';

/** Languages that names in the news are often written in; one that is not among them stays when it is set. */
const CODES =
  'am ar az be bg bs ckb cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ku lt lv mk nl no pl ps pt ro ru sk sl so sq sr sv sw ti tr uk ur uz vi zh'.split(
    ' ',
  );

export function LanguageSelect(props: {
  label: string;
  value: string | undefined;
  /** Class of the select; a field by default. */
  class?: string;
  onChange: (lang: string | undefined) => void;
}) {
  const id = useId();
  const languages = named(props.value);
  return (
    <div class="text-field">
      <label for={id} class="label">
        {props.label}
      </label>
      <select
        id={id}
        class={props.class ?? 'field'}
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{i18n.t('editor.noLanguage')}</option>
        {languages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** "Hebrew" for "he", in the reader's language; the code itself where it has no name. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(code) ?? code;
  } catch {
    // Not a well-formed code: show what is stored.
    return code;
  }
}

function named(current: string | undefined): { code: string; name: string }[] {
  const codes = current && !CODES.includes(current) ? [...CODES, current] : CODES;
  return codes
    .map((code) => ({ code, name: languageName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale()));
}
