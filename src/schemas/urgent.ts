import { fields } from './fields.ts';

/** The help that stands above all results when a query names an urgent sign. Its file name is the level; it has no fields. */
export const urgentSchema = () => fields({});
