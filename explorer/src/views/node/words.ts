import { words } from '../../i18n/words';

export const nodeWords = words(
  {
    gone: '找不到这个对象', goneWhy: '地址里的编号“{{id}}”没有对应的对象：可能已随讲话一起删除，或地址抄写有误。', find: '去查找',
    aliases: '又称', properties: '属性', property: '属性', value: '值', from: '出处', property_conflict: '各处说法不一', inSpeeches: '{{n}} 篇', claims: '依据 {{n}} 条',
    scopeNATIONAL: '全国通用', scopePLACE: '限于{{within}}', scopeSPEECH: '仅见于一篇讲话：{{within}}', masked: '原文隐去了名称（如 XX 市），无法确知所指；不同讲话中的同名者不作同一对象。',
    mentioned: '共提及 {{n}} 次，见于 {{s}} 篇讲话', relations: '关系', counted: '{{n}} 个', OUT: '由此出发', IN: '指向此处', noRelations: '没有与他者的关系。',
    speeches: '提到它的讲话', ofYear: '{{year}} 年', allYears: '全部年份', years: '逐年提及的讲话篇数', bar: '{{year}} 年：{{n}} 篇讲话，提及 {{m}} 次', undated: '另有 {{n}} 篇日期不详', times: '{{n}} 次', evidenceOf: '依据 {{n}} 处',
    ledger: '在台账中看', wording: '看提法流变', chainOf: '看文件链',
    ALIAS: '别名', BODY: '召开机构', CODE: '代码', COLLECTIVE: '统称', DATE: '日期', HEAD: '负责人', ISSUER: '印发机关', LEVEL: '层级', MEMBER: '组成', NAME: '名称', NUMBER: '文号', PLACE: '地方', SESSION: '会次', TERM: '届次', TYPE: '类型',
    yes: '是', no: '否', edtf: '所指日期', DAY: '日', MONTH: '月', YEAR: '年', INTERVAL: '区间', precision: '精度', post: '职务',
    directive: '要求原文', items: '分项', item: '第 {{n}} 项', addressees: '承担者', deadline: '期限', targets: '指标', basis: '依据', action: '动作', object: '对象', resolved: '即 {{date}}', anchor: '以 {{date}} 推算', unresolved: '未能定到日期', inferred: '推断', due: '期限 {{date}}',
    restates: '此前的同一要求', restatedBy: '此后的同一要求', similarity: '相似 {{n}}', notRestated: '没有找到此前或此后的同一要求。',
    KEPT: '原样重申', REWORDED: '改写', STRONGER: '加强', WEAKER: '减弱', ADDED: '新增', DROPPED: '不再提', MODALITY: '语气', SUBSTANCE: '虚实', TARGET: '指标', DEADLINE: '期限', ADDRESSEE: '承担者', EQUAL: '＝', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '约', RANGE: '区间', nothingThere: '无', toSpeech: '这是讲话中的一处，请在原文中看。', ordinal: '第 {{n}} 条',
  },
  {
    gone: 'There is no such thing here', goneWhy: 'The ID “{{id}}” of the address has nothing behind it: it may have been deleted with its speech, or the address was copied wrongly.', find: 'Find something',
    aliases: 'Also', properties: 'Properties', property: 'Property', value: 'Value', from: 'From', property_conflict: 'sources differ', inSpeeches: '{{n}} speeches', claims: 'Evidence: {{n}}',
    scopeNATIONAL: 'the same everywhere', scopePLACE: 'only in {{within}}', scopeSPEECH: 'only in one speech: {{within}}', masked: 'The text masks the name (as XX市), so nobody can tell which it is; the same mask in another speech is not taken for the same.',
    mentioned: 'Mentioned {{n}} times in {{s}} speeches', relations: 'Relations', counted: '{{n}}', OUT: 'from here', IN: 'to here', noRelations: 'It is related to nothing else.',
    speeches: 'Speeches that mention it', ofYear: '{{year}}', allYears: 'All years', years: 'Speeches that mention it, by year', bar: '{{year}}: {{n}} speeches, {{m}} mentions', undated: 'and {{n}} without a date', times: '{{n}} times', evidenceOf: 'Evidence: {{n}}',
    ledger: 'See in the ledger', wording: 'See its use over time', chainOf: 'See its chain',
    ALIAS: 'Alias', BODY: 'Body', CODE: 'Code', COLLECTIVE: 'Collective', DATE: 'Date', HEAD: 'Head', ISSUER: 'Issuer', LEVEL: 'Level', MEMBER: 'Member', NAME: 'Name', NUMBER: 'Number', PLACE: 'Place', SESSION: 'Session', TERM: 'Term', TYPE: 'Type',
    yes: 'yes', no: 'no', edtf: 'Date meant', DAY: 'day', MONTH: 'month', YEAR: 'year', INTERVAL: 'interval', precision: 'Precision', post: 'Post',
    directive: 'In its text', items: 'Items', item: 'Item {{n}}', addressees: 'Addressees', deadline: 'Deadline', targets: 'Targets', basis: 'Basis', action: 'Action', object: 'Object', resolved: 'that is {{date}}', anchor: 'reckoned from {{date}}', unresolved: 'no date could be told', inferred: 'inferred', due: 'due {{date}}',
    restates: 'Said before', restatedBy: 'Said again later', similarity: 'similarity {{n}}', notRestated: 'It was not found to be said before or later.',
    KEPT: 'kept', REWORDED: 'reworded', STRONGER: 'stronger', WEAKER: 'weaker', ADDED: 'added', DROPPED: 'dropped', MODALITY: 'modality', SUBSTANCE: 'substance', TARGET: 'target', DEADLINE: 'deadline', ADDRESSEE: 'addressee', EQUAL: '=', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: 'about', RANGE: 'range', nothingThere: 'none', toSpeech: 'This is a place in a speech: see it there.', ordinal: 'no. {{n}}',
  },
);
