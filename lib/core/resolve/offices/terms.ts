/**
 * Words of titles in many languages and the office they name. A title is a head ("minister"), its field ("defence"),
 * and what changes it ("deputy", "former"): "Savunma Bakanı", "שר הביטחון" and "Minister of Defence" are the same pair.
 */
import { CHANGES } from './changes';
import { FIELDS } from './fields';
import { HEADS } from './heads';
import { SILENT } from './silent';
import type { Concept, Term } from './term';

export const TERMS: readonly Term[] = [...HEADS, ...FIELDS, ...CHANGES, ...SILENT];

/** German writes field and head as one word: "Verteidigungsministerin". */
export const GERMAN_FIELDS: Readonly<Record<string, Concept>> = {
  verteidigungs: 'd:defence',
  wehr: 'd:defence',
  aussen: 'd:foreign',
  innen: 'd:interior',
  finanz: 'd:finance',
  justiz: 'd:justice',
  gesundheits: 'd:health',
  wirtschafts: 'd:economy',
  verkehrs: 'd:transport',
  bildungs: 'd:education',
  umwelt: 'd:environment',
  arbeits: 'd:labour',
  landwirtschafts: 'd:agriculture',
  kultur: 'd:culture',
  energie: 'd:energy',
  kriegs: 'd:defence',
};
