// The types of entities, as the lexicon has them: closed lists, some joined by "+".
import type { Kind } from '../api/gql/graphql';
import { words } from './words';
import { useWords } from './index';

const types = words(
  {
    PARTY: '党委', PARTY_DEPARTMENT: '党委部门', DEMOCRATIC_PARTY: '民主党派', CONGRESS: '人大', GOVERNMENT: '政府', DISCIPLINE: '纪检监察', COURT: '法院', PROCURATORATE: '检察院', CONSULTATIVE: '政协', DEPARTMENT: '政府部门', MASS: '群团组织', ARMY: '军队', INSTITUTION: '事业单位、机构', COMPANY: '企业', INTERNATIONAL: '国际组织',
    ANY: '各类机构', LOCAL_GOVERNMENT: '地方政府', COUNTY_GOVERNMENT: '县级政府', TOWNSHIP_GOVERNMENT: '乡镇政府',
    LAW: '法律', REGULATION: '法规、规章', PLAN: '规划、方案', OPINION: '意见', DECISION: '决定、决议', NOTICE: '通知', REPORT: '报告', LETTER: '信函', TREATY: '条约、协定', BOOK: '著作', SPEECH: '讲话',
    CONFERENCE: '会议', FORUM: '论坛', EVENT: '活动', HISTORIC: '历史性会议', PLENUM: '全会', SESSION: '人大、政协会议', MEETING_CONGRESS: '代表大会',
    division: '行政区', country: '国家', region: '区域', city: '城市', historic: '旧地名',
  },
  {
    PARTY: 'Party committee', PARTY_DEPARTMENT: 'Party department', DEMOCRATIC_PARTY: 'democratic party', CONGRESS: 'people’s congress', GOVERNMENT: 'government', DISCIPLINE: 'discipline inspection', COURT: 'court', PROCURATORATE: 'procuratorate', CONSULTATIVE: 'consultative conference', DEPARTMENT: 'government department', MASS: 'mass organisation', ARMY: 'army', INSTITUTION: 'institution', COMPANY: 'company', INTERNATIONAL: 'international body',
    ANY: 'any body', LOCAL_GOVERNMENT: 'local governments', COUNTY_GOVERNMENT: 'county governments', TOWNSHIP_GOVERNMENT: 'township governments',
    LAW: 'law', REGULATION: 'regulation', PLAN: 'plan', OPINION: 'opinion', DECISION: 'decision', NOTICE: 'notice', REPORT: 'report', LETTER: 'letter', TREATY: 'treaty', BOOK: 'book', SPEECH: 'speech',
    CONFERENCE: 'conference', FORUM: 'forum', EVENT: 'event', HISTORIC: 'historic meeting', PLENUM: 'plenum', SESSION: 'session', MEETING_CONGRESS: 'congress',
    division: 'administrative division', country: 'country', region: 'region', city: 'city', historic: 'place of the past',
  },
);

/** keyOf is the word for a type of a kind, where there is one. */
export function keyOf(kind: Kind, type: string): keyof typeof types.zh | undefined {
  const own = `${kind}_${type}`;
  return own in types.zh ? own as keyof typeof types.zh : Object.hasOwn(types.zh, type) ? type as keyof typeof types.zh : undefined;
}

/** useType names a type; one that has no word yet stands as it is. */
export function useType(): (kind: Kind, type: string) => string {
  const w = useWords('types', types);
  return (kind, type) => type.split('+').map((one) => { const key = keyOf(kind, one); return key ? w(key) : one; }).join(w('PARTY') === types.zh.PARTY ? '、' : ', ');
}
