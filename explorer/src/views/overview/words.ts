import { words } from '../../i18n/words';

export const overviewWords = words(
  {
    title: '讲话里要求谁办什么，句句有出处', lede: '脉络逐篇读讲话，记下谁要求谁做什么、依据哪份文件、用了哪些提法。图上每一条连线，都能点回原文的那句话。',
    holds: '库中现有 {{speeches}} 篇讲话、{{sentences}} 句，从中读出 {{directives}} 条要求。', empty: '库中还没有讲话。用 mailuo ingest 导入后，这里会有内容。',
    newest: '新近的要求', newestNote: '最近的讲话中点名了承办者的具体要求。', allDirectives: '看全部台账', told: '被要求得最多', toldNote: '具体要求的承办者。点名看其台账。', toldOf: '{{n}} 条',
    wordings: '看提法的传播', chains: '文件落到哪里', chainsNote: '有别的文件贯彻或配套的文件。', allChains: '看文件链、缺口', speeches: '新近的讲话', allSpeeches: '看全部讲话', graphNote: '从一个机构、文件或提法起步，按需展开。', startGraph: '打开图谱',
    growth: '各年讲话', growthNote: '按讲话日期；柱高按平方根缩放，柱顶为篇数。', undated: '另有 {{n}} 篇日期不详。', year: '年份', count: '篇数', barSay: '{{year}} 年 {{n}} 篇',
    ingests: '最近的导入', joining: '连接中', live: '随到随显', away: '未连上，正在重试', sequence: '第 {{n}} 次变更', ADDED: '新增', CHANGED: '更新', DELETED: '删除', gained: '{{kind}} {{n}}', running: '正在导入：{{done}} / {{total}}（新增 {{added}}，更新 {{changed}}，失败 {{failed}}）', gone: '（已不在库中）', noChanges: '还没有变更。',
    sources: '来源', noSources: '还没有导入过。', byHand: '手工指定的路径', HEALTHY: '正常', FAILING: '失败', LATE: '逾期', NEW: '尚未导入', lastRun: '上次 {{at}}', nextRun: '下次 {{at}}', quarantined: '{{n}} 条待处理', inGraph: '图中各类', kindsNote: '点开查看该类中提及最多者。', ways: '接口', waysNote: '此页所见，都来自公开的 GraphQL 接口。', graphiql: '在 GraphiQL 中查询', examples: '问题示例',
  },
  {
    title: 'What speeches ask, and of whom, to the sentence', lede: 'Mailuo reads speeches one by one: who told whom to do what, under which document, in which wordings. Every line of the graph leads back to its sentence.',
    holds: 'The store has {{speeches}} speeches, {{sentences}} sentences, and {{directives}} directives read from them.', empty: 'There are no speeches yet. Bring some in with mailuo ingest.',
    newest: 'Newest directives', newestNote: 'Concrete ones of the latest speeches that name who is to act.', allDirectives: 'The whole ledger', told: 'Told most often', toldNote: 'Addressees of concrete directives; each leads to its ledger.', toldOf: '{{n}} directives',
    wordings: 'How wordings spread', chains: 'Where documents went', chainsNote: 'Documents that others carry out or accompany.', allChains: 'Chains and gaps', speeches: 'Latest speeches', allSpeeches: 'All speeches', graphNote: 'Begin with a body, document or wording, and expand by choice.', startGraph: 'Open the graph',
    growth: 'Speeches by year', growthNote: 'By the date of the speech; heights go by the square root, the number stands on top.', undated: '{{n}} more have no date.', year: 'Year', count: 'Speeches', barSay: '{{n}} speeches of {{year}}',
    ingests: 'What came in last', joining: 'connecting', live: 'live', away: 'not connected, trying again', sequence: 'change {{n}}', ADDED: 'added', CHANGED: 'changed', DELETED: 'deleted', gained: '{{n}} {{kind}}', running: 'Coming in: {{done}} of {{total}} ({{added}} added, {{changed}} changed, {{failed}} failed)', gone: '(no longer in the store)', noChanges: 'No change yet.',
    sources: 'Sources', noSources: 'Nothing was brought in yet.', byHand: 'named by hand', HEALTHY: 'healthy', FAILING: 'failing', LATE: 'late', NEW: 'not run yet', lastRun: 'last {{at}}', nextRun: 'next {{at}}', quarantined: '{{n}} in quarantine', inGraph: 'What is in the graph', kindsNote: 'Each leads to those named most.', ways: 'The API', waysNote: 'All that is seen here comes from the public GraphQL.', graphiql: 'Query it in GraphiQL', examples: 'Example questions',
  },
);
