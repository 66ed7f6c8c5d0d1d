/** Import and export with their data. */
import { useMemo } from 'preact/hooks';
import { Transfer } from '../../../components/transfer/transfer';
import { importService } from '../../../lib/services/import';
import { transferService } from '../../../lib/services/transfer';
import { openJournal } from '../../../lib/store/journal';
import type { Surface } from '../../surface/open-surface';
import type { DoneLine } from '../../surface/use-done';
import { ExportPart } from './export-part';
import { ImportPart } from './import-part';

export function TransferPart({ surface, line }: { surface: Surface; line: DoneLine }) {
  const imports = useMemo(() => importService(surface.context, openJournal()), [surface]);
  const transfer = useMemo(() => transferService(surface.context, surface.base), [surface]);
  return (
    <Transfer>
      <ImportPart surface={surface} line={line} imports={imports} />
      <ExportPart surface={surface} line={line} transfer={transfer} />
    </Transfer>
  );
}
