/** Why a file cannot come in: what is the matter, that nothing has happened, and what can be done. */
import { i18n } from '#i18n';
import type { ImportFault } from '../../lib/core/exchange/fault';
import { isolated, numbered } from '../words/language';

export function Refused(props: { name: string; fault: ImportFault }) {
  return (
    <div class="refused" role="alert">
      <h3>
        <bdi>{props.name}</bdi>
      </h3>
      <p>{saidFault(props.fault)}</p>
      <p>{i18n.t('transfer.import.safe')}</p>
      <p>{remedy(props.fault)}</p>
    </div>
  );
}

function saidFault(fault: ImportFault): string {
  switch (fault.kind) {
    case 'too-large':
      return i18n.t('transfer.fault.tooLarge', { size: numbered(Math.round(fault.bytes / 1e6)) });
    case 'encoding':
      return i18n.t('transfer.fault.encoding', { line: numbered(fault.line) });
    case 'malformed':
      return i18n.t('transfer.fault.malformed', {
        line: numbered(fault.at.line),
        column: numbered(fault.at.column),
        near: isolated(fault.near.replace(/\s+/g, ' ').trim()),
      });
    case 'cut-off':
      return i18n.t('transfer.fault.cutOff', { line: numbered(fault.at.line) });
    case 'unsound':
      return i18n.t(`transfer.problem.${fault.problem.kind}`);
    default:
      return i18n.t(`transfer.fault.${fault.kind}`);
  }
}

function remedy({ kind }: ImportFault): string {
  if (kind === 'encoding') return i18n.t('transfer.remedy.encoding');
  if (kind === 'too-large') return i18n.t('transfer.remedy.tooLarge');
  if (kind === 'binary' || kind === 'unknown') return i18n.t('transfer.remedy.formats');
  return kind === 'unsound' ? i18n.t('transfer.remedy.version') : i18n.t('transfer.remedy.again');
}
