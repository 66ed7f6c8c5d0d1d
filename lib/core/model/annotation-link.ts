/** What the user says of two annotations. */
import * as v from 'valibot';

const LINK_KINDS = ['contradicts', 'supports', 'same-source'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Read "from supports to". The other two kinds hold in both directions. */
export const AnnotationLinkSchema = v.object({ id, kind: v.picklist(LINK_KINDS), from: id, to: id });
export type AnnotationLink = v.InferOutput<typeof AnnotationLinkSchema>;
