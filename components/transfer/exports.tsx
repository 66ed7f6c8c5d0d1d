/** Everything that can go out, each with what it is good for. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/core/exchange/formats';
import { counted } from '../words/counted';
import { TemplateEditor, type TemplateState } from './template-editor';

export interface ExportsProps {
  /** Which annotations; empty: all. */
  query: string;
  onQuery: (query: string) => void;
  /** How many fit; undefined: not counted yet. */
  fitting: number | undefined;
  /** What is being written. */
  busy: ExportFormat | undefined;
  onExport: (format: ExportFormat) => void;
  templates: Partial<Record<ExportFormat, TemplateState>>;
  onTemplate: (format: ExportFormat, text: string | null) => void;
}

const BACKUP = 'bundle' satisfies ExportFormat;
const OTHERS = EXPORT_FORMATS.filter((format) => format !== BACKUP);

export function Exports(props: ExportsProps) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} class="part-title">
        {i18n.t('transfer.export.title')}
      </h3>
      <ul class="things">
        <ExportLine {...props} format={BACKUP} />
      </ul>
      <h4>{i18n.t('transfer.export.annotations')}</h4>
      <div class="which">
        <label for={`${id}-which`}>{i18n.t('transfer.export.which')}</label>
        <input
          id={`${id}-which`}
          class="field"
          type="search"
          dir="auto"
          value={props.query}
          placeholder={i18n.t('transfer.export.all')}
          aria-describedby={`${id}-count`}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
        <p id={`${id}-count`} class="faint" role="status">
          {props.fitting !== undefined && counted('transfer.export.fitting', props.fitting)}
        </p>
      </div>
      <ul class="things">
        {OTHERS.map((format) => (
          <ExportLine key={format} {...props} format={format} />
        ))}
      </ul>
    </section>
  );
}

function ExportLine(props: ExportsProps & { format: ExportFormat }) {
  const { format } = props;
  const name = i18n.t(`transfer.exports.${format}.name`);
  const template = props.templates[format];
  return (
    <li class="thing">
      <div>
        <p>{name}</p>
        <p class="faint">{i18n.t(`transfer.exports.${format}.text`)}</p>
      </div>
      <button
        type="button"
        class="button"
        disabled={props.busy !== undefined || (format !== BACKUP && props.fitting === 0)}
        onClick={() => props.onExport(format)}
      >
        {i18n.t('transfer.export.save')} <span class="unseen">{name}</span>
      </button>
      {template && (
        <TemplateEditor state={template} name={name} onTemplate={(text) => props.onTemplate(format, text)} />
      )}
    </li>
  );
}
