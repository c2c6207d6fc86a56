import { words } from '../../i18n/words';

export const searchWords = words(
  {
    title: '“{{q}}”的查找结果', empty: '想找什么？', start: '在上方输入汉字、拼音或首字母。按 / 或 Ctrl K 可随时回到查找框。',
    names: '名称', sentences: '原句', all: '全部', filters: '筛选', kind: '类别', year: '年份', level: '层级', place: '地方', none: '未注明', clear: '清除筛选', others: '其他 {{n}} 条', allNames: '看全部名称', allSentences: '看全部原句', moreValues: '更多', fewerValues: '收起',
    noNames: '没有名称与此相符。', noSentences: '没有句子含有此词。', nothing: '没有找到“{{q}}”。', tryFewer: '少写几个字，如把“市教育局”写作“教育局”；', tryPinyin: '名称也可写拼音或首字母：湖州市教育局可写 hzsjyj、huzhou jiaoyuju，或“湖zhou市jyj”；', tryClear: '去掉筛选条件；', tryBoard: '任务要求也可在台账中按承担机构查看。',
    mentioned: '见于 {{n}} 篇讲话', shown: '看什么',
  },
  {
    title: 'Found for “{{q}}”', empty: 'What are you looking for?', start: 'Type Chinese, pinyin or initials above. “/” or Ctrl K leads back to the field from anywhere.',
    names: 'Names', sentences: 'Sentences', all: 'All', filters: 'Narrow', kind: 'Kind', year: 'Year', level: 'Level', place: 'Place', none: 'not stated', clear: 'Clear filters', others: '{{n}} others', allNames: 'See all names', allSentences: 'See all sentences', moreValues: 'More', fewerValues: 'Fewer',
    noNames: 'No name fits.', noSentences: 'No sentence holds these words.', nothing: 'Nothing was found for “{{q}}”.', tryFewer: 'Write fewer characters: 教育局 rather than 市教育局.', tryPinyin: 'Names can be written in pinyin or initials, too: hzsjyj, huzhou jiaoyuju or 湖zhou市jyj for 湖州市教育局.', tryClear: 'Clear the filters.', tryBoard: 'What bodies were told to do can be found in the ledger, by body.',
    mentioned: 'in {{n}} speeches', shown: 'What to show',
  },
);
