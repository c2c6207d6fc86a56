// Words of the API that the reading views share: genres, reasons, inferences, fields.
import { words } from './words';
import { useWords } from './index';

const reading = words(
  {
    ADDRESS: '讲话', WORK_REPORT: '工作报告', COMMUNIQUE: '公报、决议', NOTICE: '通知', OPINION: '意见、办法', PLAN: '规划、方案', OTHER: '其他',
    DEIXIS: '未指明机构', NO_ANTECEDENT: '前文无所指', NO_HOST: '不知所在地方', NO_YEAR: '不知年份', AMBIGUOUS: '两者同样相符', RHETORIC: '修辞性引语，并非提法', LOW_CONFIDENCE: '把握不足',
    COORDINATION: '据并列推断', HEADING: '据标题推断', PARAGRAPH: '据同段前文推断', HOST: '据讲话所在地推断', MASK: 'XX 代指隐名的所在地',
    TEXT: '正文', METADATA: '随文信息', LEXICON: '词典',
    TITLE: '标题', SPEAKER: '讲话人', POST: '职务', DATE: '日期', PLACE: '地方', LEVEL: '层级', GENRE: '文体', COLLECTION: '文集', MEETING: '会议',
  },
  {
    ADDRESS: 'address', WORK_REPORT: 'work report', COMMUNIQUE: 'communiqué or resolution', NOTICE: 'notice', OPINION: 'opinion or measure', PLAN: 'plan', OTHER: 'other',
    DEIXIS: 'no body is stated', NO_ANTECEDENT: 'nothing before it to point to', NO_HOST: 'the place is not known', NO_YEAR: 'the year is not known', AMBIGUOUS: 'two things fit equally well', RHETORIC: 'a quoted phrase, no fixed wording', LOW_CONFIDENCE: 'too uncertain',
    COORDINATION: 'inferred from a list', HEADING: 'inferred from the heading', PARAGRAPH: 'inferred from the same paragraph', HOST: 'inferred: the speech’s own place', MASK: 'XX stands for the masked host',
    TEXT: 'text', METADATA: 'what came with the text', LEXICON: 'lexicon',
    TITLE: 'Title', SPEAKER: 'Speaker', POST: 'Post', DATE: 'Date', PLACE: 'Place', LEVEL: 'Level', GENRE: 'Genre', COLLECTION: 'Collection', MEETING: 'Meeting',
  },
);

export function useReadingWords(): (key: keyof typeof reading.zh) => string {
  return useWords('reading', reading);
}
