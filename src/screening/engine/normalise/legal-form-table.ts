import { LEGAL_FORMS as LF } from '../../tables/legal-forms.ts';
import type { LegalForm } from '../../tables/legal-forms/legal-form.ts';
import { GLUED_LEGAL_FORMS, LEGAL_FORMS as OLD } from '../../legal-forms.ts';
export const LEGAL_FORMS: readonly LegalForm[] = [
  ...LF,
  ...OLD.flatMap((f): LegalForm[] => [
    { class: 'company', countries: [], place: 'after', spellings: (f.after ?? '').split(', ').filter(Boolean) },
    { class: 'company', countries: [], place: 'either', spellings: (f.around ?? '').split(', ').filter(Boolean) },
  ]),
  { class: 'limited', countries: ['RU'], place: 'either', spellings: ['ООО', 'Общество с ограниченной ответственностью','ТОВ'] },
  { class: 'joint-stock', countries: ['RU'], place: 'either', spellings: ['АО', 'ОАО', 'ЗАО', 'ПАО', 'акционерное общество','АТ'] },
  { class: 'limited', countries: ['CN'], place: 'either', spellings: [...GLUED_LEGAL_FORMS] },
  { class: 'company', countries: [], place: 'either', spellings: ['شركة', 'شرکت'] },
];
