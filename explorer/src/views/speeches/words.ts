import { words } from '../../i18n/words';

export const speechesWords = words(
  {
    title: '讲话', filters: '筛选', words: '标题中的字词', place: '地方', collection: '文集', from: '自（年）', to: '至（年）', level: '层级', genre: '文体', any: '不限',
    order: '次序', newest: '新的在前', oldest: '旧的在前', clear: '清除筛选', pick: '选取以对读：{{title}}',
    one: '再选一篇即可对读', compare: '对读所选两篇', unpick: '不选了', before: '与上一篇对读', beforeOf: '将《{{title}}》与其系列中的上一篇对读', previous: '上一页', next: '下一页', pages: '翻页', none: '没有符合条件的讲话。可放宽筛选。', yearHint: '如 2024', chars: '{{n}} 字',
  },
  {
    title: 'Speeches', filters: 'Filter', words: 'Words in the title', place: 'Place', collection: 'Collection', from: 'From year', to: 'To year', level: 'Level', genre: 'Genre', any: 'any',
    order: 'Order', newest: 'Newest first', oldest: 'Oldest first', clear: 'Clear', pick: 'Pick for comparing: {{title}}',
    one: 'Pick one more to compare', compare: 'Compare the two', unpick: 'Put back', before: 'With the one before', beforeOf: 'Compare {{title}} with the one before it in its series', previous: 'Previous page', next: 'Next page', pages: 'Pages', none: 'No speech fits. Widen the filter.', yearHint: 'as 2024', chars: '{{n}} characters',
  },
);
