import { words } from '../i18n/words';

export const evidenceWords = words(
  {
    COORDINATION: '就并列中一项而言，实指全部', HEADING: '由上方标题说明', PARAGRAPH: '由同段前文说明', HOST: '省略的地方即讲话所在地', MASK: '单独的 XX 代指隐名的所在地',
    LEXICON: '出自词典：{{source}}', METADATA: '出自随文元数据：{{source}}', part: '此处只是全名的一部分', none: '没有可看的依据。', inText: '在原文中看此处：{{quote}}', inferredBecause: '推断：{{why}}', more: '依据共 {{n}} 处', rule: '规则 {{rule}}',
  },
  {
    COORDINATION: 'said of one item of a list, meant for all of it', HEADING: 'said by the heading above', PARAGRAPH: 'said earlier in the same paragraph', HOST: 'the place left out is the speech’s own', MASK: 'a bare XX stands for the masked host',
    LEXICON: 'From the lexicon: {{source}}', METADATA: 'From the metadata: {{source}}', part: 'only a part of the full name stands here', none: 'There is no evidence to show.', inText: 'See this place in the speech: {{quote}}', inferredBecause: 'inferred: {{why}}', more: '{{n}} places in all', rule: 'rule {{rule}}',
  },
);
