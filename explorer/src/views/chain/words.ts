import { words } from '../../i18n/words';

export const chainWords = words(
  {
    title: '文件落实链条', lede: '一份文件、一次会议之后，谁逐级落实，哪些要求以它为依据；每条连线都有原话。', pick: '找文件、会议、政策', starts: '从这里看起', documents: '有落实文件的', meetings: '有文件通过、提法提出的会议', change: '换一个',
    drawing: '链条', drawingNote: '由左至右：{{by}}。框内为以之为依据的要求条数。点框看连线的原话。', byLevel: '按层级', byStep: '按步数', layers: '分层', depth: '追溯 {{n}} 层', byLevelLong: '印发机关层级由高到低', byStepLong: '离起点的步数，左边是它所落实者',
    levelUnknown: '层级未载明', step: '第 {{n}} 步', root: '起点', above: '上溯 {{n}}', directives: '{{n}} 条要求', concrete: '其中具体 {{n}} 条', loops: '链条在此绕回自身', leftOut: '另有 {{n}} 条关系未展开', cut: '链条在此深度或宽度处截断：框上标出未展开的条数，可加深层数。', more: '共 {{total}} 个对象，只画前 {{n}} 个。', alone: '没有文件落实它，它也不落实别的；只有下列要求以它为依据。',
    object: '对象', depthColumn: '步数', level: '印发层级', via: '关系', count: '要求条数', issuer: '印发：{{names}}', links: '连线的依据', noLinks: '起点，没有向上的连线。', restart: '以此为起点', fold: '收起',
    under: '以之为依据的要求', underNote: '包括以链条下方文件为依据的。', byYear: '年份', unknown: '未写明', gaps: '缺口：只见要求，不见落实', gapsNote: '讲话要求贯彻，而库中既无落实文件，也无写明由谁办、何时办的要求。', orphans: '孤立文件', orphansNote: '与别的文件没有任何落实关系，也没有要求以之为依据。', calls: '{{n}} 次要求', mentioned: '{{n}} 篇提到', ofTotal: '共 {{total}} 份，列前 {{n}} 份。',
  },
  {
    title: 'Document chains', lede: 'What followed a document or a meeting: who carries it out, level by level, and which directives rest on it. Every line has its words.', pick: 'Find a document, meeting, policy', starts: 'Places to begin', documents: 'Documents that others carry out', meetings: 'Meetings that adopted or put forward', change: 'Another',
    drawing: 'The chain', drawingNote: 'From left to right: {{by}}. A box says how many directives rest on it; it opens the words behind its lines.', byLevel: 'by level', byStep: 'by step', layers: 'Layers', depth: '{{n}} deep', byLevelLong: 'the issuer’s level, the highest first', byStepLong: 'steps from the start, at the left what it carries out itself',
    levelUnknown: 'level not stated', step: 'step {{n}}', root: 'start', above: '{{n}} up', directives: '{{n}} directives', concrete: '{{n}} of them concrete', loops: 'the chain leads back to itself here', leftOut: '{{n}} more relations, not followed', cut: 'The chain is cut by depth or breadth: boxes say how many relations were not followed. Ask for more depth.', more: '{{total}} objects; the first {{n}} are drawn.', alone: 'No document carries it out, and it carries out none; only these directives rest on it.',
    object: 'Object', depthColumn: 'Steps', level: 'Issuer’s level', via: 'Relation', count: 'Directives', issuer: 'Issued by {{names}}', links: 'The words behind its lines', noLinks: 'The start: no line leads up from it.', restart: 'Start here', fold: 'Close',
    under: 'Directives that rest on it', underNote: 'Those that rest on documents below it, too.', byYear: 'Year', unknown: 'not stated', gaps: 'Gaps: called for, not carried out', gapsNote: 'Speeches call for it; the store has no document that carries it out, and no directive that says who is to do it or by when.', orphans: 'Documents on their own', orphansNote: 'No relation of carrying out leads to or from them, and no directive rests on them.', calls: 'called for {{n}} times', mentioned: 'in {{n}} speeches', ofTotal: 'The first {{n}} of {{total}}.',
  },
);
