import { words } from '../i18n/words';

export const figureWords = words(
  { table: '看数表', drawing: '看图', save: '导出', csv: '数据 CSV', failed: '图未能导出：{{why}}' },
  { table: 'As a table', drawing: 'As a drawing', save: 'Export', csv: 'Numbers, CSV', failed: 'The picture was not made: {{why}}' },
);
