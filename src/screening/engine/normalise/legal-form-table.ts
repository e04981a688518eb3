export { LEGAL_FORMS } from '../../tables/legal-forms.ts';
