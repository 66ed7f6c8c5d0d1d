/** The formats that are written. */
export const EXPORT_FORMATS = [
  'bundle',
  'w3c',
  'markdownPages',
  'markdownPeople',
  'csv',
  'taguette',
  'csl',
  'bibtex',
  'ris',
  'report',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
