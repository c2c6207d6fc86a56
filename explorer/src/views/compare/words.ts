import { words } from '../../i18n/words';

export const compareWords = words(
  {
    title: '两篇对读', from: '前一篇', to: '后一篇', swap: '互换', open: '打开原文', directives: '要求', entities: '对象', faces: '对读什么', order: '按哪一篇的次序', byFrom: '按前一篇', byTo: '按后一篇',
    KEPT: '未变', REWORDED: '改写', STRONGER: '加强', WEAKER: '减弱', ADDED: '新增', DROPPED: '不再提', only: '只看', everything: '全部',
    MODALITY: '约束', SUBSTANCE: '虚实', TARGET: '指标', DEADLINE: '期限', ADDRESSEE: '责任主体', effectSTRONGER: '更强', effectWEAKER: '更弱', none: '无', similar: '相似 {{n}}',
    absent: '（前一篇无）', gone: '（后一篇无）', reading: '已读 {{n}} 条……', shown: '{{n}} 条', empty: '没有这样的变化。',
    series: '历年', seriesOf: '{{place}} · {{family}}', seriesStep: '{{from}} → {{to}}', seriesTip: '逐年对读：选一段即可。',
    noPredecessor: '这一篇没有上一篇可比。', NO_PLACE: '它没有地方，也不是中央层级。', MASKED_PLACE: '它的地方已隐名，无法断定是同一地方。', NO_TITLE: '它的标题除时间地点外别无内容。', NO_DATE: '它没有日期。', first: '它是这一系列的第一篇。', choose: '从讲话列表中选两篇',
    change: '变化', kind: '类别', name: '名称', counts: '次数（前 → 后）', firstPlace: '首见', anyKind: '各类',
    lead: '{{name}}（{{role}}）',
  },
  {
    title: 'Two speeches side by side', from: 'Before', to: 'After', swap: 'Swap', open: 'Open the text', directives: 'Directives', entities: 'Entities', faces: 'What is compared', order: 'In the order of', byFrom: 'the one before', byTo: 'the one after',
    KEPT: 'kept', REWORDED: 'reworded', STRONGER: 'stronger', WEAKER: 'weaker', ADDED: 'added', DROPPED: 'dropped', only: 'Only', everything: 'All',
    MODALITY: 'modality', SUBSTANCE: 'substance', TARGET: 'target', DEADLINE: 'deadline', ADDRESSEE: 'addressee', effectSTRONGER: 'stronger', effectWEAKER: 'weaker', none: 'none', similar: 'similarity {{n}}',
    absent: '(not in the one before)', gone: '(not in the one after)', reading: '{{n}} read…', shown: '{{n}} in all', empty: 'There is no such change.',
    series: 'Year on year', seriesOf: '{{place}} · {{family}}', seriesStep: '{{from}} → {{to}}', seriesTip: 'Year on year: pick a step.',
    noPredecessor: 'There is none before this one to compare it with.', NO_PLACE: 'It has no place, and is not of the central level.', MASKED_PLACE: 'Its place is masked: two of the same name may be two places.', NO_TITLE: 'Its title says nothing but when and where.', NO_DATE: 'It has no date.', first: 'It is the first of its series.', choose: 'Pick two from the list of speeches',
    change: 'Change', kind: 'Kind', name: 'Name', counts: 'Times (before → after)', firstPlace: 'First place', anyKind: 'All kinds',
    lead: '{{name}} ({{role}})',
  },
);
