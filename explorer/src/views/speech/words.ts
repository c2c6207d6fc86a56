import { words } from '../../i18n/words';

export const speechWords = words(
  {
    contents: '目录', layers: '标记', UNRESOLVED: '未定', text: '正文', panel: '本篇图谱', about: '关于本篇',
    whole: '全文', here: '这一部分', inPart: '{{entities}} 个对象，{{directives}} 条要求', none: '这一部分没有识别出对象。', moreNames: '其余 {{n}} 个',
    relations: '关系', addressedHere: '责成', places: '文中各处', nth: '第 {{n}} 处，共 {{of}} 处', previous: '上一处', next: '下一处', back: '回到这一部分',
    aliases: '又称', elsewhere: '全库 {{speeches}} 篇讲话提到 {{mentions}} 次', onlyFirst: '只列前 100 处', drawing: '{{name}} 的关系', inThisSpeech: '本篇所述', alsoKnown: '同期他篇所述',
    directive: '第 {{n}} 条要求，共 {{of}} 条', due: '期限：{{due}}', previousDirective: '上一条', nextDirective: '下一条',
    edge: '关系的依据', edgeNth: '第 {{n}} 条依据，共 {{of}} 条', edgeClose: '收起', inOther: '这条依据不在正文中，或在另一篇讲话中。',
    version: '识别版本', chars: '{{n}} 字', collection: '文集', sha: '正文 SHA-256', from: '得自', given: '随文的信息', field: '项', value: '值', where: '出处',
    cite: '复制为引文', cited: '已复制', print: '打印', compareBefore: '与上一篇对读', unresolved: '未能确定：{{why}}', marking: '正在标记…… {{n}}', left: '未能确定之处',
  },
  {
    contents: 'Contents', layers: 'Marks', UNRESOLVED: 'Left open', text: 'Text', panel: 'The graph of this speech', about: 'About this speech',
    whole: 'The whole text', here: 'This part', inPart: '{{entities}} entities, {{directives}} directives', none: 'Nothing was recognised in this part.', moreNames: '{{n}} more',
    relations: 'Relations', addressedHere: 'addressed to', places: 'Places in the text', nth: 'place {{n}} of {{of}}', previous: 'Previous', next: 'Next', back: 'Back to this part',
    aliases: 'Also', elsewhere: 'named {{mentions}} times in {{speeches}} speeches of the store', onlyFirst: 'the first 100 places', drawing: 'Relations of {{name}}', inThisSpeech: 'said in this speech', alsoKnown: 'said elsewhere at the time',
    directive: 'directive {{n}} of {{of}}', due: 'due: {{due}}', previousDirective: 'Previous', nextDirective: 'Next',
    edge: 'Evidence of a relation', edgeNth: 'evidence {{n}} of {{of}}', edgeClose: 'Close', inOther: 'This evidence does not stand in the text, or it stands in another speech.',
    version: 'Extractor', chars: '{{n}} characters', collection: 'Collection', sha: 'SHA-256 of the text', from: 'from', given: 'What came with the text', field: 'Field', value: 'Value', where: 'Found in',
    cite: 'Copy as citation', cited: 'Copied', print: 'Print', compareBefore: 'Compare with the one before', unresolved: 'left open: {{why}}', marking: 'Marking… {{n}}', left: 'Left open',
  },
);
