/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * What a viewer may do. Each role may do what those before it may.
 * 访问者的权限。每个角色都含其前各角色的权限。
 */
export type AccessRole =
  /**
   * See and revoke tokens.
   * 查看和吊销令牌。
   */
  | 'ADMIN'
  /**
   * Write what people add to the graph; see the runs that bring files in, and the quarantine.
   * 写入人工补充的内容；查看导入记录与隔离条目。
   */
  | 'CURATOR'
  /**
   * Ask every question.
   * 查询一切内容。
   */
  | 'READER';

/**
 * A condition on a yes or no.
 * 是非条件。
 */
export type BooleanFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq: boolean;
};

/**
 * Which way a difference goes.
 * 差异的方向。
 */
export type ChangeEffect =
  /**
   * More is asked for, sooner, more firmly or more concretely.
   * 要求更高、更早、更硬或更具体。
   */
  | 'STRONGER'
  /**
   * Less is asked for, later, less firmly or less concretely.
   * 要求更低、更晚、更软或更笼统。
   */
  | 'WEAKER';

/**
 * What became of a speech.
 * 讲话发生了何种变更。
 */
export type ChangeKind =
  /**
   * It was not there before.
   * 此前没有。
   */
  | 'ADDED'
  /**
   * It was there with another text, or read by another version of the extractor.
   * 此前已有，但文本不同，或由另一版本识别。
   */
  | 'CHANGED'
  /**
   * It is gone.
   * 已删除。
   */
  | 'DELETED';

/**
 * What of a body's description a class asks for.
 * 集合称谓对机构的限定。
 */
export type ClassReason =
  /**
   * The tier of government.
   * 层级。
   */
  | 'LEVEL'
  /**
   * The place, which is the class's own or lies in it.
   * 地方：与集合称谓同地，或在其辖内。
   */
  | 'PLACE'
  /**
   * The type of body; a class without this reason is of every body.
   * 机构类型；无此项者不限类型。
   */
  | 'TYPE';

/**
 * How a target's value binds.
 * 目标值的比较方式。
 */
export type Comparator =
  /**
   * About.
   * 约。
   */
  | 'ABOUT'
  /**
   * At least.
   * 不少于。
   */
  | 'AT_LEAST'
  /**
   * At most.
   * 不超过。
   */
  | 'AT_MOST'
  /**
   * Exactly.
   * 等于。
   */
  | 'EQUAL'
  /**
   * Between two values.
   * 介于两者之间。
   */
  | 'RANGE';

/**
 * A condition on a date. All operators given must hold; at least one must be given, and null is no value.
 * 日期条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type DateFilter = {
  /**
   * Within this day, month, year or interval.
   * 在此日、月、年或区间之内。
   */
  eq?: string | null | undefined;
  /**
   * After its last day.
   * 晚于其末日。
   */
  gt?: string | null | undefined;
  /**
   * From its first day on.
   * 不早于其首日。
   */
  gte?: string | null | undefined;
  /**
   * Within one of these.
   * 在其中之一之内。
   */
  in?: Array<string> | null | undefined;
  /**
   * True for those without a value, false for those with one.
   * 为真取无值者，为假取有值者。
   */
  isNull?: boolean | null | undefined;
  /**
   * Before its first day.
   * 早于其首日。
   */
  lt?: string | null | undefined;
  /**
   * Up to its last day.
   * 不晚于其末日。
   */
  lte?: string | null | undefined;
};

/**
 * How fine a date is.
 * 日期的精度。
 */
export type DatePrecision =
  /**
   * A day.
   * 日。
   */
  | 'DAY'
  /**
   * From one date to another, or open at one end.
   * 区间，或一端不限。
   */
  | 'INTERVAL'
  /**
   * A month.
   * 月。
   */
  | 'MONTH'
  /**
   * A year.
   * 年。
   */
  | 'YEAR';

/**
 * The side of an object that its relations are looked at from.
 * 从对象的哪一侧看关系。
 */
export type Direction =
  /**
   * All of its relations.
   * 它的全部关系。
   */
  | 'BOTH'
  /**
   * Relations that lead to it.
   * 指向它的关系。
   */
  | 'IN'
  /**
   * Relations that start from it.
   * 由它出发的关系。
   */
  | 'OUT';

/**
 * A side of a directive in which two wordings can differ.
 * 两种表述可能有别的方面。
 */
export type DirectiveAspect =
  /**
   * Who is to do it.
   * 由谁办理。
   */
  | 'ADDRESSEE'
  /**
   * By when.
   * 办理时限。
   */
  | 'DEADLINE'
  /**
   * How it binds.
   * 约束方式。
   */
  | 'MODALITY'
  /**
   * Whether it names something that can be checked.
   * 是否具体可查。
   */
  | 'SUBSTANCE'
  /**
   * A quantity to reach.
   * 目标值。
   */
  | 'TARGET';

/**
 * What became of a directive from one speech to another.
 * 一条指示要求从一篇讲话到另一篇的变化。
 */
export type DirectiveChange =
  /**
   * Only in the second speech.
   * 仅见于后一篇。
   */
  | 'ADDED'
  /**
   * Only in the first speech.
   * 仅见于前一篇。
   */
  | 'DROPPED'
  /**
   * Said again in the same words; marks and width do not count.
   * 原话重申（不计标点与全半角）。
   */
  | 'KEPT'
  /**
   * Said again in other words that are neither stronger nor weaker, as far as they tell, or both.
   * 换了说法重申；就文字看不出强弱，或有强有弱。
   */
  | 'REWORDED'
  /**
   * Said again, and more is asked for, or sooner; or, in words that are otherwise close, more firmly or more concretely.
   * 重申且要求更高、期限更早；或措辞相近而语气更硬、更具体。
   */
  | 'STRONGER'
  /**
   * Said again, and less is asked for, or later; or, in words that are otherwise close, less firmly or less concretely.
   * 重申但要求降低、期限推迟；或措辞相近而语气更软、更笼统。
   */
  | 'WEAKER';

/**
 * What to order directives by. Those without a value come last.
 * 指示要求的排序方式。无值者在末。
 */
export type DirectiveOrder = {
  /**
   * The direction.
   * 方向。
   */
  direction?: OrderDirection;
  /**
   * The field.
   * 字段。
   */
  field: DirectiveOrderField;
};

/**
 * What directives can be ordered by.
 * 指示要求可据以排序的字段。
 */
export type DirectiveOrderField =
  /**
   * The first day of the speech's date.
   * 讲话日期（首日）。
   */
  | 'DATE'
  /**
   * The last day allowed by the earliest deadline.
   * 最早期限的末日。
   */
  | 'DUE'
  /**
   * The place in the speech.
   * 在讲话中的次序。
   */
  | 'ORDINAL'
  /**
   * The speech's place, by code point.
   * 讲话地方（按码位）。
   */
  | 'PLACE'
  /**
   * The speech's ID: directives of one speech stand together.
   * 讲话标识：同一讲话的排在一起。
   */
  | 'SPEECH';

/**
 * A condition on a directive. Date, level, place, genre and collection are those of its speech. All fields given must hold.
 * 指示要求条件。日期、层级、地方、文体、文集均指所在讲话。所给各项须同时成立。
 */
export type DirectiveWhere = {
  /**
   * Who is to do it.
   * 由谁办理。
   */
  addressee?: RelatedAddressee | null | undefined;
  /**
   * All of these.
   * 须全部成立。
   */
  and?: Array<DirectiveWhere> | null | undefined;
  /**
   * Whose demand it is; exists: false for the speaker's own.
   * 由谁提出；exists: false 取讲话人自己提出的。
   */
  attributedTo?: Related | null | undefined;
  /**
   * What it is to be done under.
   * 办理依据。
   */
  basis?: Related | null | undefined;
  /**
   * The collection.
   * 文集。
   */
  collection?: StringFilter | null | undefined;
  /**
   * The date.
   * 日期。
   */
  date?: DateFilter | null | undefined;
  /**
   * The earliest deadline; isNull: true for those without one.
   * 最早期限；isNull: true 取未给期限者。
   */
  due?: DateFilter | null | undefined;
  /**
   * The sort of text.
   * 文体。
   */
  genre?: GenreFilter | null | undefined;
  /**
   * At least one relation.
   * 至少有一条关系。
   */
  has?: HasRelation | null | undefined;
  /**
   * The ID.
   * 标识。
   */
  id?: IdFilter | null | undefined;
  /**
   * The tier of government.
   * 层级。
   */
  level?: LevelFilter | null | undefined;
  /**
   * How it binds.
   * 约束方式。
   */
  modality?: ModalityFilter | null | undefined;
  /**
   * Not this.
   * 须不成立。
   */
  not?: DirectiveWhere | null | undefined;
  /**
   * At least one of these.
   * 至少一项成立。
   */
  or?: Array<DirectiveWhere> | null | undefined;
  /**
   * The place.
   * 地方。
   */
  place?: StringFilter | null | undefined;
  /**
   * What else it names.
   * 所涉及的其他事物。
   */
  refersTo?: Related | null | undefined;
  /**
   * The speech it stands in.
   * 所在讲话。
   */
  speech?: IdFilter | null | undefined;
  /**
   * Whether it can be checked.
   * 是否具体可查。
   */
  substance?: SubstanceFilter | null | undefined;
  /**
   * The words.
   * 文字内容。
   */
  text?: WordsFilter | null | undefined;
};

/**
 * What became of an entity from one speech to another.
 * 一个实体从一篇讲话到另一篇的变化。
 */
export type EntityChange =
  /**
   * Only the second mentions it.
   * 仅后一篇提及。
   */
  | 'ADDED'
  /**
   * Only the first mentions it.
   * 仅前一篇提及。
   */
  | 'DROPPED'
  /**
   * Both mention it.
   * 两篇均提及。
   */
  | 'KEPT';

/**
 * What an entity is.
 * 实体的类别。
 */
export type EntityKind =
  /**
   * An organisation.
   * 机构。
   */
  | 'BODY'
  /**
   * A date or period.
   * 日期或时段。
   */
  | 'DATE'
  /**
   * A document.
   * 文件。
   */
  | 'DOCUMENT'
  /**
   * A fixed political wording.
   * 提法。
   */
  | 'FORMULATION'
  /**
   * A group of people that is told to act.
   * 被要求行动的人群。
   */
  | 'GROUP'
  /**
   * A named arrangement for working.
   * 工作机制。
   */
  | 'MECHANISM'
  /**
   * A meeting.
   * 会议。
   */
  | 'MEETING'
  /**
   * A person.
   * 人物。
   */
  | 'PERSON'
  /**
   * A place.
   * 地方。
   */
  | 'PLACE'
  /**
   * A named policy.
   * 政策。
   */
  | 'POLICY';

/**
 * A condition on a kind of entity. All operators given must hold; at least one must be given, and null is no value.
 * 实体类别条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type EntityKindFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: EntityKind | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<EntityKind> | null | undefined;
};

/**
 * A condition on an entity. All fields given must hold.
 * 实体条件。所给各项须同时成立。
 */
export type EntityWhere = {
  /**
   * All of these.
   * 须全部成立。
   */
  and?: Array<EntityWhere> | null | undefined;
  /**
   * Whether it is a class of bodies or people.
   * 是否为集合称谓。
   */
  collective?: BooleanFilter | null | undefined;
  /**
   * The date.
   * 日期。
   */
  date?: DateFilter | null | undefined;
  /**
   * At least one relation.
   * 至少有一条关系。
   */
  has?: HasRelation | null | undefined;
  /**
   * The ID.
   * 标识。
   */
  id?: IdFilter | null | undefined;
  /**
   * The kind.
   * 类别。
   */
  kind?: EntityKindFilter | null | undefined;
  /**
   * The tier of government.
   * 层级。
   */
  level?: LevelFilter | null | undefined;
  /**
   * Whether the name is anonymised.
   * 名称是否隐去。
   */
  masked?: BooleanFilter | null | undefined;
  /**
   * How often it is mentioned.
   * 被提及次数。
   */
  mentionCount?: IntFilter | null | undefined;
  /**
   * The name.
   * 名称。
   */
  name?: StringFilter | null | undefined;
  /**
   * Whether it is known in the whole nation by this name.
   * 是否为全国性。
   */
  national?: BooleanFilter | null | undefined;
  /**
   * Not this.
   * 须不成立。
   */
  not?: EntityWhere | null | undefined;
  /**
   * A document's number.
   * 发文字号。
   */
  number?: StringFilter | null | undefined;
  /**
   * At least one of these.
   * 至少一项成立。
   */
  or?: Array<EntityWhere> | null | undefined;
  /**
   * The place.
   * 地方。
   */
  place?: StringFilter | null | undefined;
  /**
   * A meeting's session.
   * 会议次数。
   */
  session?: IntFilter | null | undefined;
  /**
   * How many speeches support it.
   * 讲话篇数。
   */
  speechCount?: IntFilter | null | undefined;
  /**
   * A meeting's term.
   * 会议届次。
   */
  term?: IntFilter | null | undefined;
  /**
   * The type.
   * 类型。
   */
  type?: StringFilter | null | undefined;
};

/**
 * A quote that supports a relation.
 * 支持某条关系的一处引文。
 */
export type EvidenceInput = {
  /**
   * Its words, as evidence gives them.
   * 原话（与依据中的 quote 相同）。
   */
  quote: string;
  /**
   * The ID of its speech.
   * 所在讲话的标识。
   */
  speech: string | number;
};

/**
 * What can be missing below a document that was called for.
 * 被要求贯彻落实的文件之下可能缺失之物。
 */
export type GapKind =
  /**
   * No directive that says who is to do it or by when (an addressee or a deadline) is UNDER it.
   * 没有任何写明由谁办理或何时办结（承办者或期限）的指示要求以之为依据。
   */
  | 'ASSIGNED_DIRECTIVE'
  /**
   * No directive that is CONCRETE is UNDER it. To name a document makes a directive CONCRETE, so this is rare.
   * 没有任何具体可查的指示要求以之为依据。指示中点明文件即属具体可查，故此种缺失少见。
   */
  | 'CONCRETE_DIRECTIVE'
  /**
   * No document IMPLEMENTS or ACCOMPANIES it.
   * 没有任何文件落实它或与之配套。
   */
  | 'DOCUMENT';

/**
 * What sort of text a speech is.
 * 文体。
 */
export type Genre =
  /**
   * An address.
   * 讲话、致辞。
   */
  | 'ADDRESS'
  /**
   * A communiqué or resolution.
   * 公报、决议。
   */
  | 'COMMUNIQUE'
  /**
   * A notice.
   * 通知、通报。
   */
  | 'NOTICE'
  /**
   * An opinion, decision, measure or regulation.
   * 意见、决定、办法、条例。
   */
  | 'OPINION'
  /**
   * Something else.
   * 其他。
   */
  | 'OTHER'
  /**
   * A plan.
   * 规划、方案、要点。
   */
  | 'PLAN'
  /**
   * A report on the work of a government or party congress.
   * 工作报告。
   */
  | 'WORK_REPORT';

/**
 * A condition on a sort of text. All operators given must hold; at least one must be given, and null is no value.
 * 文体条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type GenreFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: Genre | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<Genre> | null | undefined;
  /**
   * True for those without a value, false for those with one.
   * 为真取无值者，为假取有值者。
   */
  isNull?: boolean | null | undefined;
};

/**
 * Asks for at least one relation of this sort. May stand inside another one once.
 * 要求至少有一条此类关系。可再嵌套一层。
 */
export type HasRelation = {
  /**
   * Whether the relation starts from the object or leads to it.
   * 关系由对象出发还是指向对象。
   */
  direction?: OneWay;
  /**
   * The role; any where left out.
   * 角色；不填则不限。
   */
  role?: Role | null | undefined;
  /**
   * The verb.
   * 关系动词。
   */
  verb: Verb;
  /**
   * What must hold of the object at the other end.
   * 对另一端对象的筛选条件。
   */
  where?: NodeWhere | null | undefined;
};

/**
 * A condition on an ID. All operators given must hold; at least one must be given, and null is no value.
 * 标识条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type IdFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: string | number | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<string | number> | null | undefined;
};

/**
 * By what step evidence supports what the words alone do not say.
 * 字面未明言时的推断方式。
 */
export type Inference =
  /**
   * Said of one item of a list, meant for all of it.
   * 就并列中一项而言，实指全部。
   */
  | 'COORDINATION'
  /**
   * Said by the heading above.
   * 由上方标题说明。
   */
  | 'HEADING'
  /**
   * The place left out is the speech's own.
   * 省略的地方即讲话所在地。
   */
  | 'HOST'
  /**
   * A bare mask (XX) stands for the masked host.
   * 单独的 XX 代指隐名的所在地。
   */
  | 'MASK'
  /**
   * Said earlier in the same paragraph.
   * 由同段前文说明。
   */
  | 'PARAGRAPH';

/**
 * A condition on a whole number. All operators given must hold; at least one must be given, and null is no value.
 * 整数条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type IntFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: number | null | undefined;
  /**
   * More than this.
   * 大于。
   */
  gt?: number | null | undefined;
  /**
   * This or more.
   * 大于或等于。
   */
  gte?: number | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<number> | null | undefined;
  /**
   * True for those without a value, false for those with one.
   * 为真取无值者，为假取有值者。
   */
  isNull?: boolean | null | undefined;
  /**
   * Less than this.
   * 小于。
   */
  lt?: number | null | undefined;
  /**
   * This or less.
   * 小于或等于。
   */
  lte?: number | null | undefined;
};

/**
 * What a judgement says.
 * 评判的结论。
 */
export type JudgementVerdict =
  /**
   * It is right.
   * 正确。
   */
  | 'CONFIRMED'
  /**
   * The two are not the same.
   * 二者不同一。
   */
  | 'NOT_SAME'
  /**
   * It is wrong. A relation or directive is left out of lists and counts; a quote stays, marked.
   * 错误。关系、指示要求不再列出和计数；引文保留并注明。
   */
  | 'REJECTED'
  /**
   * A reader doubts it, and no curator has settled it. Nothing is left out for it.
   * 读者有疑问，尚未审定；不影响任何结果。
   */
  | 'REPORTED'
  /**
   * The two are one: the first stands for the other.
   * 二者同一：以前者代表后者。
   */
  | 'SAME';

/**
 * What an object is.
 * 对象的类别。
 */
export type Kind =
  /**
   * An organisation.
   * 机构。
   */
  | 'BODY'
  /**
   * A date or period.
   * 日期或时段。
   */
  | 'DATE'
  /**
   * A directive.
   * 指示要求。
   */
  | 'DIRECTIVE'
  /**
   * A document.
   * 文件。
   */
  | 'DOCUMENT'
  /**
   * A fixed political wording.
   * 提法。
   */
  | 'FORMULATION'
  /**
   * A group of people that is told to act.
   * 被要求行动的人群。
   */
  | 'GROUP'
  /**
   * A named arrangement for working.
   * 工作机制。
   */
  | 'MECHANISM'
  /**
   * A meeting.
   * 会议。
   */
  | 'MEETING'
  /**
   * A person.
   * 人物。
   */
  | 'PERSON'
  /**
   * A place.
   * 地方。
   */
  | 'PLACE'
  /**
   * A named policy.
   * 政策。
   */
  | 'POLICY'
  /**
   * A section of a speech.
   * 讲话的章节。
   */
  | 'SECTION'
  /**
   * A sentence of a speech.
   * 讲话的句子。
   */
  | 'SENTENCE'
  /**
   * A speech.
   * 讲话。
   */
  | 'SPEECH';

/**
 * A condition on a kind of node. All operators given must hold; at least one must be given, and null is no value.
 * 类别条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type KindFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: Kind | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<Kind> | null | undefined;
};

/**
 * Who must be told to act: a body or group by its ID or by a filter, one of both.
 * 被要求办理者：以标识或筛选条件指定机构、人群，二者择一。
 */
export type LedgerAddressee = {
  /**
   * Whether what is addressed to a class that contains the body counts.
   * 发给包含该机构的集合称谓的要求是否计入。
   */
  byClass?: boolean;
  /**
   * The ID.
   * 标识。
   */
  id?: string | number | null | undefined;
  /**
   * In what part; any where left out.
   * 角色；不填则不限。
   */
  role?: Role | null | undefined;
  /**
   * What must hold of the body or group.
   * 对机构或人群的筛选条件。
   */
  where?: EntityWhere | null | undefined;
};

/**
 * What the rows of a ledger are counted by.
 * 台账的分组依据。
 */
export type LedgerGroupBy =
  /**
   * Who is to do it.
   * 承办者。
   */
  | 'ADDRESSEE'
  /**
   * Whose demand it is, other than the speaker's.
   * 由谁提出（讲话人自己提出的除外）。
   */
  | 'ATTRIBUTED_TO'
  /**
   * What it is to be done under.
   * 办理依据。
   */
  | 'BASIS'
  /**
   * The collection of the speech.
   * 讲话所属文集。
   */
  | 'COLLECTION'
  /**
   * The month of the deadline.
   * 时限所在月份。
   */
  | 'DUE_MONTH'
  /**
   * The year of the deadline.
   * 时限所在年份。
   */
  | 'DUE_YEAR'
  /**
   * The sort of text.
   * 文体。
   */
  | 'GENRE'
  /**
   * The tier of government of the speech.
   * 讲话的层级。
   */
  | 'LEVEL'
  /**
   * How it binds.
   * 约束方式。
   */
  | 'MODALITY'
  /**
   * The month of the speech.
   * 讲话月份。
   */
  | 'MONTH'
  /**
   * The place of the speech.
   * 讲话的地方。
   */
  | 'PLACE'
  /**
   * The part of who is to do it.
   * 承办者的角色。
   */
  | 'ROLE'
  /**
   * The speech.
   * 讲话。
   */
  | 'SPEECH'
  /**
   * Whether it can be checked.
   * 是否具体可查。
   */
  | 'SUBSTANCE'
  /**
   * The year of the speech.
   * 讲话年份。
   */
  | 'YEAR';

/**
 * The tier of government.
 * 层级。
 */
export type Level =
  /**
   * The centre.
   * 中央。
   */
  | 'CENTRAL'
  /**
   * Prefecture-level cities.
   * 地级市。
   */
  | 'CITY'
  /**
   * Counties and districts.
   * 县、区。
   */
  | 'COUNTY'
  /**
   * Provinces, autonomous regions and the four municipalities.
   * 省、自治区、直辖市。
   */
  | 'PROVINCE'
  /**
   * Sub-provincial cities.
   * 副省级城市。
   */
  | 'SUBPROVINCIAL'
  /**
   * Townships and streets.
   * 乡镇、街道。
   */
  | 'TOWNSHIP'
  /**
   * A school, an enterprise, an office.
   * 学校、企业等单位。
   */
  | 'UNIT';

/**
 * A condition on a tier of government. All operators given must hold; at least one must be given, and null is no value.
 * 层级条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type LevelFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: Level | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<Level> | null | undefined;
  /**
   * True for those without a value, false for those with one.
   * 为真取无值者，为假取有值者。
   */
  isNull?: boolean | null | undefined;
};

/**
 * How a directive binds.
 * 指示要求的约束方式。
 */
export type Modality =
  /**
   * It is hoped for: 希望, 请, 鼓励, 号召, 让我们.
   * 号召：希望、请、鼓励、号召、让我们。
   */
  | 'EXHORTATION'
  /**
   * It must be done: 要, 必须, 应当, 务必, 确保.
   * 要求：要、必须、应当、务必、确保。
   */
  | 'OBLIGATION'
  /**
   * It must not be done: 不得, 不能, 严禁, 决不.
   * 禁止：不得、不能、严禁、决不。
   */
  | 'PROHIBITION'
  /**
   * A bare instruction or plan.
   * 部署：直接以动词提出的任务。
   */
  | 'TASK';

/**
 * A condition on how a directive binds. All operators given must hold; at least one must be given, and null is no value.
 * 约束方式条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type ModalityFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: Modality | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<Modality> | null | undefined;
};

/**
 * An object, named by its ID or by its exact name: give one of the two. Other wordings of a name will do; width, case, blanks, traditional characters and marks around it (《》, “”) do not matter; where several have the name, the error lists them with their IDs. A speech is named by its title, as it stands.
 * 以标识或确切名称指明一个对象，二者择一。别名亦可，不分全半角、大小写、空格、繁简，外围书名号、引号不计；若有多个，报错并列出各自标识。讲话以原标题指明。
 */
export type NodeRef = {
  /**
   * The ID.
   * 标识。
   */
  id?: string | number | null | undefined;
  /**
   * Only an object of this kind.
   * 限定类别。
   */
  kind?: Kind | null | undefined;
  /**
   * The exact name, 256 characters at most.
   * 确切名称，至多 256 字。
   */
  name?: string | null | undefined;
};

/**
 * A condition on an object of any kind. One that does not have a field fails a condition on it. All fields given must hold.
 * 任何对象的条件。没有该字段者视为不符。所给各项须同时成立。
 */
export type NodeWhere = {
  /**
   * All of these.
   * 须全部成立。
   */
  and?: Array<NodeWhere> | null | undefined;
  /**
   * The collection.
   * 文集。
   */
  collection?: StringFilter | null | undefined;
  /**
   * Whether it is a class of bodies or people.
   * 是否为集合称谓。
   */
  collective?: BooleanFilter | null | undefined;
  /**
   * The date of an entity or speech; of a part of a speech, that of the speech.
   * 实体或讲话的日期；讲话的组成部分则取讲话日期。
   */
  date?: DateFilter | null | undefined;
  /**
   * The earliest deadline; isNull: true for those without one.
   * 最早期限；isNull: true 取未给期限者。
   */
  due?: DateFilter | null | undefined;
  /**
   * The sort of text.
   * 文体。
   */
  genre?: GenreFilter | null | undefined;
  /**
   * At least one relation.
   * 至少有一条关系。
   */
  has?: HasRelation | null | undefined;
  /**
   * The ID.
   * 标识。
   */
  id?: IdFilter | null | undefined;
  /**
   * The kind.
   * 类别。
   */
  kind?: KindFilter | null | undefined;
  /**
   * The tier of government.
   * 层级。
   */
  level?: LevelFilter | null | undefined;
  /**
   * Whether the name is anonymised.
   * 名称是否隐去。
   */
  masked?: BooleanFilter | null | undefined;
  /**
   * How often it is mentioned.
   * 被提及次数。
   */
  mentionCount?: IntFilter | null | undefined;
  /**
   * How it binds.
   * 约束方式。
   */
  modality?: ModalityFilter | null | undefined;
  /**
   * The name of an entity, the title of a speech, the heading of a section.
   * 实体的名称、讲话的标题、章节的标题。
   */
  name?: StringFilter | null | undefined;
  /**
   * Whether it is known in the whole nation by this name.
   * 是否为全国性。
   */
  national?: BooleanFilter | null | undefined;
  /**
   * Not this.
   * 须不成立。
   */
  not?: NodeWhere | null | undefined;
  /**
   * A document's number.
   * 发文字号。
   */
  number?: StringFilter | null | undefined;
  /**
   * At least one of these.
   * 至少一项成立。
   */
  or?: Array<NodeWhere> | null | undefined;
  /**
   * Its place among its like in the speech, from 0.
   * 在讲话同类中的次序，自 0 起。
   */
  ordinal?: IntFilter | null | undefined;
  /**
   * The place.
   * 地方。
   */
  place?: StringFilter | null | undefined;
  /**
   * A meeting's session.
   * 会议次数。
   */
  session?: IntFilter | null | undefined;
  /**
   * The speech it stands in.
   * 所在讲话。
   */
  speech?: IdFilter | null | undefined;
  /**
   * How many speeches support it.
   * 讲话篇数。
   */
  speechCount?: IntFilter | null | undefined;
  /**
   * Whether it can be checked.
   * 是否具体可查。
   */
  substance?: SubstanceFilter | null | undefined;
  /**
   * A meeting's term.
   * 会议届次。
   */
  term?: IntFilter | null | undefined;
  /**
   * The words of a sentence or directive.
   * 句子或指示要求的文字。
   */
  text?: WordsFilter | null | undefined;
  /**
   * The type.
   * 类型。
   */
  type?: StringFilter | null | undefined;
};

/**
 * What to note beside a line of the ledger. What is left out stays as it is; an empty text takes it away.
 * 台账行旁的记载。未给出的保持不变；空文本表示清除。
 */
export type NoteLedgerRowInput = {
  /**
   * The number of the line.
   * 分行编号。
   */
  number: string;
  /**
   * Who sees to it.
   * 责任人。
   */
  owner?: string | null | undefined;
  /**
   * How it goes.
   * 进展情况。
   */
  progress?: string | null | undefined;
  /**
   * What else there is to say.
   * 备注。
   */
  remark?: string | null | undefined;
  /**
   * Whether it is done, in the office's words.
   * 完成状态（经办单位用语）。
   */
  status?: string | null | undefined;
  /**
   * The version of the note that you read; 0 where there was none.
   * 所读记载的版本；尚无记载则为 0。
   */
  version: number;
};

/**
 * One side of an object.
 * 对象的一侧。
 */
export type OneWay =
  /**
   * Relations that lead to it.
   * 指向它的关系。
   */
  | 'IN'
  /**
   * Relations that start from it.
   * 由它出发的关系。
   */
  | 'OUT';

/**
 * Which end comes first.
 * 排序方向。
 */
export type OrderDirection =
  /**
   * The least first.
   * 升序。
   */
  | 'ASC'
  /**
   * The greatest first.
   * 降序。
   */
  | 'DESC';

/**
 * Where a piece of evidence can be read again.
 * 依据出自何处。
 */
export type Origin =
  /**
   * In the extractor's lexicon.
   * 识别所用词典。
   */
  | 'LEXICON'
  /**
   * In what came with the text.
   * 随文的元数据。
   */
  | 'METADATA'
  /**
   * In the speech's text.
   * 讲话正文。
   */
  | 'TEXT';

/**
 * What speeches claim of an entity.
 * 讲话对实体的陈述项。
 */
export type Property =
  /**
   * Another wording it is named by.
   * 别名。
   */
  | 'ALIAS'
  /**
   * The body that holds the meeting.
   * 召开会议的机构。
   */
  | 'BODY'
  /**
   * A place's administrative code.
   * 行政区划代码。
   */
  | 'CODE'
  /**
   * That it is a class of bodies.
   * 为集合称谓。
   */
  | 'COLLECTIVE'
  /**
   * The date: held, issued, delivered.
   * 日期：召开、印发、发表。
   */
  | 'DATE'
  /**
   * A numbered name's head.
   * 数字缩略语的词头。
   */
  | 'HEAD'
  /**
   * The issuing body.
   * 印发机构。
   */
  | 'ISSUER'
  /**
   * The tier of government.
   * 层级。
   */
  | 'LEVEL'
  /**
   * A member of a numbered name.
   * 数字缩略语的一项。
   */
  | 'MEMBER'
  /**
   * The name.
   * 名称。
   */
  | 'NAME'
  /**
   * The number it was issued under.
   * 发文字号。
   */
  | 'NUMBER'
  /**
   * The place.
   * 地方。
   */
  | 'PLACE'
  /**
   * A meeting's session (次).
   * 会议次数。
   */
  | 'SESSION'
  /**
   * A meeting's term (届).
   * 会议届次。
   */
  | 'TERM'
  /**
   * The type.
   * 类型。
   */
  | 'TYPE';

/**
 * Why something was left open.
 * 未定的原因。
 */
export type Reason =
  /**
   * Two things fit equally well.
   * 两者同样相符。
   */
  | 'AMBIGUOUS'
  /**
   * 我们, 本部门: no body is stated.
   * “我们”“本部门”等未指明机构。
   */
  | 'DEIXIS'
  /**
   * A candidate that was dropped.
   * 把握不足而舍去。
   */
  | 'LOW_CONFIDENCE'
  /**
   * Nothing before it to point to.
   * 前文无所指。
   */
  | 'NO_ANTECEDENT'
  /**
   * The place is not known.
   * 不知所在地方。
   */
  | 'NO_HOST'
  /**
   * The year is not known.
   * 不知年份。
   */
  | 'NO_YEAR'
  /**
   * A quoted phrase that is no fixed wording.
   * 修辞性引语，并非提法。
   */
  | 'RHETORIC';

/**
 * Asks for at least one related object, or for none.
 * 要求至少有一个相关对象，或一个也没有。
 */
export type Related = {
  /**
   * False asks for those that have none such.
   * 为假则取没有此类对象者。
   */
  exists?: boolean;
  /**
   * What must hold of the related object.
   * 对相关对象的筛选条件。
   */
  where?: NodeWhere | null | undefined;
};

/**
 * Asks for at least one addressee, or for none.
 * 要求至少有一个承办者，或一个也没有。
 */
export type RelatedAddressee = {
  /**
   * False asks for those that have none such.
   * 为假则取没有此类承办者的。
   */
  exists?: boolean;
  /**
   * The role; any where left out.
   * 角色；不填则不限。
   */
  role?: Role | null | undefined;
  /**
   * What must hold of the addressee.
   * 对承办者的筛选条件。
   */
  where?: NodeWhere | null | undefined;
};

/**
 * What looks wrong.
 * 疑问。
 */
export type ReportDoubtInput = {
  /**
   * One of the relation's quotes, where the doubt is about that alone.
   * 只对其中一处引文有疑问时填写。
   */
  evidence?: EvidenceInput | null | undefined;
  /**
   * The ID of the relation or directive; of a mention, its relationId.
   * 关系或指示要求的标识；提及则用其 relationId。
   */
  id: string | number;
  /**
   * Why, in up to 1,000 characters.
   * 理由，不超过 1000 字。
   */
  why: string;
};

/**
 * In what part an addressee is to act.
 * 承办者的角色。
 */
export type Role =
  /**
   * Is told to act, with no part of its own.
   * 被要求办理，未区分角色。
   */
  | 'ALL'
  /**
   * Co-operates: 配合, 会同, 参加.
   * 配合、会同、参加。
   */
  | 'COOPERATE'
  /**
   * Leads the work: 牵头, 主责, 负责.
   * 牵头、主责、负责。
   */
  | 'LEAD';

/**
 * How far a name reaches.
 * 名称的适用范围。
 */
export type Scope =
  /**
   * The whole nation.
   * 全国。
   */
  | 'NATIONAL'
  /**
   * One place.
   * 某地。
   */
  | 'PLACE'
  /**
   * One speech only.
   * 仅限一篇讲话。
   */
  | 'SPEECH';

/**
 * What hits are counted by: of an entity or speech its own, of a sentence its speech's.
 * 结果按何分组：实体、讲话取其自身的值，句子取所属讲话的值。
 */
export type SearchFacet =
  /**
   * The kind.
   * 类别。
   */
  | 'KIND'
  /**
   * The level.
   * 层级。
   */
  | 'LEVEL'
  /**
   * The place.
   * 地方。
   */
  | 'PLACE'
  /**
   * The year of the date.
   * 日期的年份。
   */
  | 'YEAR';

/**
 * What a speech lacks to be in a series.
 * 讲话因何不成系列。
 */
export type SeriesGap =
  /**
   * Its place is anonymised: two of the same name may be two places.
   * 地方已隐名：同一写法未必是同一地方。
   */
  | 'MASKED_PLACE'
  /**
   * It has no date.
   * 没有日期。
   */
  | 'NO_DATE'
  /**
   * It has no place, and is not of the central level.
   * 没有地方，也不是中央层级。
   */
  | 'NO_PLACE'
  /**
   * Its title says nothing but when and where.
   * 标题除时间地点外别无内容。
   */
  | 'NO_TITLE';

/**
 * How a source does.
 * 来源的状况。
 */
export type SourceCondition =
  /**
   * Its last run failed.
   * 最近一次导入失败。
   */
  | 'FAILING'
  /**
   * Its last run did what it should.
   * 最近一次导入正常。
   */
  | 'HEALTHY'
  /**
   * No run succeeded for three of its intervals.
   * 已有三个周期没有成功的导入。
   */
  | 'LATE'
  /**
   * It has not run yet.
   * 尚未导入过。
   */
  | 'NEW';

/**
 * What to order speeches by. Those without a value come last.
 * 讲话的排序方式。无值者在末。
 */
export type SpeechOrder = {
  /**
   * The direction.
   * 方向。
   */
  direction?: OrderDirection;
  /**
   * The field.
   * 字段。
   */
  field: SpeechOrderField;
};

/**
 * What speeches can be ordered by.
 * 讲话可据以排序的字段。
 */
export type SpeechOrderField =
  /**
   * The first day of the date.
   * 日期（首日）。
   */
  | 'DATE'
  /**
   * The place, by code point.
   * 地方（按码位）。
   */
  | 'PLACE'
  /**
   * The speaker, by code point.
   * 讲话人（按码位）。
   */
  | 'SPEAKER'
  /**
   * The title, by code point.
   * 标题（按码位）。
   */
  | 'TITLE';

/**
 * What was found about a speech.
 * 关于讲话本身的信息项。
 */
export type SpeechProperty =
  /**
   * The collection.
   * 文集。
   */
  | 'COLLECTION'
  /**
   * The date.
   * 日期。
   */
  | 'DATE'
  /**
   * The sort of text.
   * 文体。
   */
  | 'GENRE'
  /**
   * The tier of government.
   * 层级。
   */
  | 'LEVEL'
  /**
   * The meeting it was given at.
   * 讲话所在的会议。
   */
  | 'MEETING'
  /**
   * The host place.
   * 所在地方。
   */
  | 'PLACE'
  /**
   * The speaker's post.
   * 讲话人职务。
   */
  | 'POST'
  /**
   * The speaker.
   * 讲话人。
   */
  | 'SPEAKER'
  /**
   * The title.
   * 标题。
   */
  | 'TITLE';

/**
 * A condition on a speech. All fields given must hold.
 * 讲话条件。所给各项须同时成立。
 */
export type SpeechWhere = {
  /**
   * All of these.
   * 须全部成立。
   */
  and?: Array<SpeechWhere> | null | undefined;
  /**
   * The collection.
   * 文集。
   */
  collection?: StringFilter | null | undefined;
  /**
   * The date.
   * 日期。
   */
  date?: DateFilter | null | undefined;
  /**
   * The version of the extractor.
   * 识别版本。
   */
  extractor?: StringFilter | null | undefined;
  /**
   * The sort of text.
   * 文体。
   */
  genre?: GenreFilter | null | undefined;
  /**
   * At least one relation.
   * 至少有一条关系。
   */
  has?: HasRelation | null | undefined;
  /**
   * The ID.
   * 标识。
   */
  id?: IdFilter | null | undefined;
  /**
   * The tier of government.
   * 层级。
   */
  level?: LevelFilter | null | undefined;
  /**
   * The meeting it was given at.
   * 讲话所在的会议。
   */
  meeting?: Related | null | undefined;
  /**
   * What it mentions.
   * 所提及的实体。
   */
  mentions?: Related | null | undefined;
  /**
   * Not this.
   * 须不成立。
   */
  not?: SpeechWhere | null | undefined;
  /**
   * At least one of these.
   * 至少一项成立。
   */
  or?: Array<SpeechWhere> | null | undefined;
  /**
   * The place.
   * 地方。
   */
  place?: StringFilter | null | undefined;
  /**
   * The speaker.
   * 讲话人。
   */
  speaker?: StringFilter | null | undefined;
  /**
   * The title.
   * 标题。
   */
  title?: StringFilter | null | undefined;
};

/**
 * What to look for: IDs, or whole names. All that is given is taken together. A name that several bear is an error that lists them, unless all is true.
 * 要查的对象：标识，或完整名称；给出多个则合在一起统计。名称为多者共有时报错并列出候选，除非 all 为真。
 */
export type SpreadOf = {
  /**
   * True takes all that bear a name together, such as the same reform in each place. Nothing is merged by it: entities lists what was taken. Masked names are left out.
   * 为真则把同名者合在一起统计（如各地同名的改革）；图中并不合并，entities 列出所取各者；隐名者除外。
   */
  all?: boolean;
  /**
   * The IDs, 100 at most. Give these or names, not both.
   * 标识，至多 100 个。与名称二选一。
   */
  ids?: Array<string | number> | null | undefined;
  /**
   * Only these kinds may bear a name; all where left out.
   * 限定名称所属的类别；不填则不限。
   */
  kinds?: Array<EntityKind> | null | undefined;
  /**
   * Whole names or other wordings of them, 10 at most; width, case, blanks, traditional characters and marks around a name do not matter.
   * 完整名称或其别称，至多 10 个；不分全半角、大小写、空格、繁简，不计书名号、引号。
   */
  names?: Array<string> | null | undefined;
};

/**
 * A condition on text, compared character for character as it is stored: width, case and traditional characters matter; to find words whichever way they are written, use search or a WordsFilter. All operators given must hold; at least one must be given, and null is no value.
 * 文本条件，按所存文字逐字比较：区分全半角、大小写、繁简；如不拘写法，请用 search 或 WordsFilter。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type StringFilter = {
  /**
   * Holding exactly this; width, case and traditional characters matter, other than in WordsFilter.
   * 原样包含此文字；区分全半角、大小写、繁简，与 WordsFilter 不同。
   */
  contains?: string | null | undefined;
  /**
   * Equal to this.
   * 等于。
   */
  eq?: string | null | undefined;
  /**
   * After this, by code point.
   * 大于（按码位）。
   */
  gt?: string | null | undefined;
  /**
   * This or after it.
   * 大于或等于。
   */
  gte?: string | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<string> | null | undefined;
  /**
   * True for those without a value, false for those with one.
   * 为真取无值者，为假取有值者。
   */
  isNull?: boolean | null | undefined;
  /**
   * Before this, by code point.
   * 小于（按码位）。
   */
  lt?: string | null | undefined;
  /**
   * This or before it.
   * 小于或等于。
   */
  lte?: string | null | undefined;
  /**
   * Starting with exactly this; width, case and traditional characters matter.
   * 以此文字原样开头；区分全半角、大小写、繁简。
   */
  startsWith?: string | null | undefined;
};

/**
 * Whether a directive names something that can be checked.
 * 指示要求是否具体可查。
 */
export type Substance =
  /**
   * It names a deliverable, quantity, document, date or place.
   * 具体：写明成果、数量、文件、时间或地点。
   */
  | 'CONCRETE'
  /**
   * It does not.
   * 原则：其余。
   */
  | 'PRINCIPLE';

/**
 * A condition on whether a directive can be checked. All operators given must hold; at least one must be given, and null is no value.
 * 是否具体可查条件。所给各运算须同时成立；至少给一个，且不得为 null。
 */
export type SubstanceFilter = {
  /**
   * Equal to this.
   * 等于。
   */
  eq?: Substance | null | undefined;
  /**
   * Equal to one of these.
   * 等于其中之一。
   */
  in?: Array<Substance> | null | undefined;
};

/**
 * What a relation says, read from its first object to its second.
 * 关系动词，由起点读向终点。
 */
export type Verb =
  /**
   * A document is the companion of another.
   * 文件配套于另一文件。
   */
  | 'ACCOMPANIES'
  /**
   * A directive is for a body or group to do.
   * 指示要求由某机构或人群办理。
   */
  | 'ADDRESSED_TO'
  /**
   * A document was adopted at a meeting.
   * 文件在会议上通过。
   */
  | 'ADOPTED_AT'
  /**
   * A document changes another.
   * 文件修改另一文件。
   */
  | 'AMENDS'
  /**
   * A directive is the demand of a meeting, document, body or person.
   * 指示要求由会议、文件、机构或人物提出。
   */
  | 'ATTRIBUTED_TO'
  /**
   * A speech was given at a meeting.
   * 讲话发表于会议。
   */
  | 'DELIVERED_AT'
  /**
   * A speech was given by a person, or published by a body.
   * 讲话由某人发表，或由某机构发布。
   */
  | 'DELIVERED_BY'
  /**
   * A directive is to be done by a date.
   * 指示要求的办理时限。
   */
  | 'DUE'
  /**
   * A speech's text is nearly that of another; derived.
   * 讲话与另一篇几乎相同（推算得出）。
   */
  | 'DUPLICATE_OF'
  /**
   * A meeting was held by a body.
   * 会议由机构召开。
   */
  | 'HELD_BY'
  /**
   * A meeting was held in a place.
   * 会议在某地召开。
   */
  | 'HELD_IN'
  /**
   * A meeting was held on a date.
   * 会议的召开时间。
   */
  | 'HELD_ON'
  /**
   * A document carries out another.
   * 文件贯彻落实另一文件。
   */
  | 'IMPLEMENTS'
  /**
   * A document was issued by a body or person.
   * 文件由机构或个人印发。
   */
  | 'ISSUED_BY'
  /**
   * A document was issued on a date.
   * 文件的印发时间。
   */
  | 'ISSUED_ON'
  /**
   * A body, meeting or policy is in a place.
   * 机构、会议或政策位于某地。
   */
  | 'LOCATED_IN'
  /**
   * A speech names an entity.
   * 讲话提及实体。
   */
  | 'MENTIONS'
  /**
   * A body, document or policy is a part of another.
   * 机构、文件或政策隶属于另一个。
   */
  | 'PART_OF'
  /**
   * A wording, policy, mechanism or document was put forward at a meeting.
   * 提法、政策、机制或文件在会议上提出。
   */
  | 'RAISED_AT'
  /**
   * A wording, policy, mechanism or document was put forward by a person or body.
   * 提法、政策、机制或文件由个人或机构提出。
   */
  | 'RAISED_BY'
  /**
   * A directive names something otherwise than as addressee, basis or source.
   * 指示要求涉及某事物（非承办、依据、来源）。
   */
  | 'REFERS_TO'
  /**
   * A document ends another.
   * 文件废止另一文件。
   */
  | 'REPEALS'
  /**
   * A directive says an earlier one again; derived.
   * 指示要求重申更早的一条（推算得出）。
   */
  | 'RESTATES'
  /**
   * A speech states a directive.
   * 讲话提出指示要求。
   */
  | 'STATES'
  /**
   * A directive is to be done under a document, meeting or policy.
   * 指示要求依据文件、会议或政策办理。
   */
  | 'UNDER';

/**
 * A condition on the words of a text, folded as search does: width, case, blanks and traditional characters do not matter, other than in StringFilter.
 * 文字内容条件，与 search 相同：不分全半角、大小写、空格、繁简，与 StringFilter 不同。
 */
export type WordsFilter = {
  /**
   * Holding these words, whichever way they are written.
   * 包含这些文字，不拘写法。
   */
  contains: string;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, role: AccessRole } };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { search: { names: { totalIsExact: boolean, nodes: Array<{ name: string, highlights: Array<{ startUtf16: number, endUtf16: number }>, node:
          | { __typename: 'Body', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Date', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Directive', id: string }
          | { __typename: 'Document', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Formulation', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Group', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Mechanism', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Meeting', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Person', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Place', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Policy', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Relation', id: string }
          | { __typename: 'Section', id: string }
          | { __typename: 'Sentence', id: string }
          | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
         | null }>, facets: Array<{ values: Array<{ kind: Kind | null, count: number }> }> } | null, sentences: { totalCount: number, totalIsExact: boolean, nodes: Array<{ highlights: Array<{ start: number, end: number, startUtf16: number, endUtf16: number }>, sentence: { id: string, text: string, start: number, speech: { id: string, title: string | null, date: string | null } | null } }> } | null } | null };

export type EvidencePartFragment = { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null };

type NodePart_Body_Fragment = { __typename: 'Body', kind: EntityKind, name: string, id: string };

type NodePart_Date_Fragment = { __typename: 'Date', kind: EntityKind, name: string, id: string };

type NodePart_Directive_Fragment = { __typename: 'Directive', text: string, id: string };

type NodePart_Document_Fragment = { __typename: 'Document', kind: EntityKind, name: string, id: string };

type NodePart_Formulation_Fragment = { __typename: 'Formulation', kind: EntityKind, name: string, id: string };

type NodePart_Group_Fragment = { __typename: 'Group', kind: EntityKind, name: string, id: string };

type NodePart_Mechanism_Fragment = { __typename: 'Mechanism', kind: EntityKind, name: string, id: string };

type NodePart_Meeting_Fragment = { __typename: 'Meeting', kind: EntityKind, name: string, id: string };

type NodePart_Person_Fragment = { __typename: 'Person', kind: EntityKind, name: string, id: string };

type NodePart_Place_Fragment = { __typename: 'Place', kind: EntityKind, name: string, id: string };

type NodePart_Policy_Fragment = { __typename: 'Policy', kind: EntityKind, name: string, id: string };

type NodePart_Relation_Fragment = { __typename: 'Relation', id: string };

type NodePart_Section_Fragment = { __typename: 'Section', heading: string, id: string };

type NodePart_Sentence_Fragment = { __typename: 'Sentence', text: string, id: string };

type NodePart_Speech_Fragment = { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string };

export type NodePartFragment =
  | NodePart_Body_Fragment
  | NodePart_Date_Fragment
  | NodePart_Directive_Fragment
  | NodePart_Document_Fragment
  | NodePart_Formulation_Fragment
  | NodePart_Group_Fragment
  | NodePart_Mechanism_Fragment
  | NodePart_Meeting_Fragment
  | NodePart_Person_Fragment
  | NodePart_Place_Fragment
  | NodePart_Policy_Fragment
  | NodePart_Relation_Fragment
  | NodePart_Section_Fragment
  | NodePart_Sentence_Fragment
  | NodePart_Speech_Fragment
;

export type PickNamesQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
}>;


export type PickNamesQuery = { search: { names: { nodes: Array<{ name: string, highlights: Array<{ startUtf16: number, endUtf16: number }>, node:
          | { __typename: 'Body', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Date', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Directive', id: string }
          | { __typename: 'Document', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Formulation', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Group', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Mechanism', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Meeting', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Person', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Place', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Policy', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Relation', id: string }
          | { __typename: 'Section', id: string }
          | { __typename: 'Sentence', id: string }
          | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
         | null }> } | null } | null };

export type JudgementPartFragment = { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string };

export type ReportDoubtMutationVariables = Exact<{
  input: ReportDoubtInput;
}>;


export type ReportDoubtMutation = { reportDoubt: { item: { judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } } } | null };

export type NameHitPartFragment = { name: string, highlights: Array<{ startUtf16: number, endUtf16: number }>, node:
    | { __typename: 'Body', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Date', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Directive', id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Formulation', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Group', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Meeting', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Person', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Place', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Policy', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { title: string | null }
        | Record<PropertyKey, never>
       | null }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Sentence', id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null };

export type NamesOfQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamesOfQuery = { nodes: Array<
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Sentence', id: string }
    | { __typename: 'Speech', title: string | null, id: string }
   | null> };

export type MayNoteQueryVariables = Exact<{ [key: string]: never; }>;


export type MayNoteQuery = { viewer: { role: AccessRole } };

export type RowPartFragment = { number: string, due: string | null, citation: string | null, directive: { id: string, text: string, modality: Modality, substance: Substance, start: number, end: number } | null, addressees: Array<{ id: string, role: Role | null, other:
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, evidence: Array<{ quote: string, inferred: Inference | null }> }>, basis: Array<{ id: string, other:
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }>, demandedBy: Array<{ id: string, other:
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { name: string, kind: EntityKind, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }>, byClass: Array<{ by: Array<ClassReason>, class: { id: string, name: string } | null }>, speech: { id: string, title: string | null, date: string | null, level: Level | null, place: string | null, meeting: { id: string, name: string } | null } | null, parts: Array<{ number: string, items: Array<{ text: string, start: number, end: number, action: { start: number, end: number } | null, object: { start: number, end: number } | null, deadline: { text: string, date: string | null } | null, targets: Array<{ text: string }> }>, note: { progress: string | null, status: string | null, owner: string | null, remark: string | null, version: number } | null }> };

export type LedgerRowsQueryVariables = Exact<{
  where?: DirectiveWhere | null | undefined;
  addressee?: LedgerAddressee | null | undefined;
  principles: boolean;
  orderBy: Array<DirectiveOrder> | DirectiveOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LedgerRowsQuery = { ledger: { rows: { totalCount: number, nodes: Array<{ number: string, due: string | null, citation: string | null, directive: { id: string, text: string, modality: Modality, substance: Substance, start: number, end: number } | null, addressees: Array<{ id: string, role: Role | null, other:
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ quote: string, inferred: Inference | null }> }>, basis: Array<{ id: string, other:
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, demandedBy: Array<{ id: string, other:
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { name: string, kind: EntityKind, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, byClass: Array<{ by: Array<ClassReason>, class: { id: string, name: string } | null }>, speech: { id: string, title: string | null, date: string | null, level: Level | null, place: string | null, meeting: { id: string, name: string } | null } | null, parts: Array<{ number: string, items: Array<{ text: string, start: number, end: number, action: { start: number, end: number } | null, object: { start: number, end: number } | null, deadline: { text: string, date: string | null } | null, targets: Array<{ text: string }> }>, note: { progress: string | null, status: string | null, owner: string | null, remark: string | null, version: number } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type LedgerGroupsQueryVariables = Exact<{
  where?: DirectiveWhere | null | undefined;
  addressee?: LedgerAddressee | null | undefined;
  principles: boolean;
}>;


export type LedgerGroupsQuery = { ledger: { ADDRESSEE: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }>, YEAR: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }>, LEVEL: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }>, ROLE: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }>, MODALITY: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }>, BASIS: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }> } | null };

export type GroupPartFragment = { count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
      | { id: string, name: string, kind: EntityKind }
     | null }> };

export type LedgerColumnsQueryVariables = Exact<{
  where?: DirectiveWhere | null | undefined;
  addressee?: LedgerAddressee | null | undefined;
  principles: boolean;
  by: Array<LedgerGroupBy> | LedgerGroupBy;
}>;


export type LedgerColumnsQuery = { ledger: { groups: Array<{ count: number, keys: Array<{ by: LedgerGroupBy, role: Role | null, modality: Modality | null, level: Level | null, period: string | null, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> }> } | null };

export type LedgerClassesQueryVariables = Exact<{
  addressee?: LedgerAddressee | null | undefined;
}>;


export type LedgerClassesQuery = { ledger: { classes: Array<{ by: Array<ClassReason>, class: { id: string, name: string } | null }> } | null };

export type RestatedQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RestatedQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string, restates: { change: DirectiveChange, before: { text: string, start: number, end: number, speech: { id: string, title: string | null, date: string | null } | null } | null } | null, restatedBy: { change: DirectiveChange, after: { text: string, start: number, end: number, speech: { id: string, title: string | null, date: string | null } | null } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type NoteRowMutationVariables = Exact<{
  input: NoteLedgerRowInput;
}>;


export type NoteRowMutation = { noteLedgerRow: { note: { progress: string | null, status: string | null, owner: string | null, remark: string | null, version: number } } | null };

export type RowNotesQueryVariables = Exact<{
  number: string;
}>;


export type RowNotesQuery = { ledgerRow: { parts: Array<{ number: string, note: { progress: string | null, status: string | null, owner: string | null, remark: string | null, version: number } | null }> } | null };

export type StepPartFragment = { depth: number, level: Level | null, loops: boolean, leftOut: number, directiveCount: number, concreteCount: number, entity:
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
    | { id: string, kind: EntityKind, name: string }
   | null, issuedBy: Array<{ id: string, to:
      | { name: string, id: string }
      | { name: string, id: string }
      | { id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { name: string, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }>, links: Array<{ id: string, verb: Verb, from:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, to:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

export type ChainOfQueryVariables = Exact<{
  of: NodeRef;
  depth: number;
}>;


export type ChainOfQuery = { chain: { isCut: boolean, root: { depth: number, level: Level | null, loops: boolean, leftOut: number, directiveCount: number, concreteCount: number, entity:
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
        | { id: string, kind: EntityKind, name: string }
       | null, issuedBy: Array<{ id: string, to:
          | { name: string, id: string }
          | { name: string, id: string }
          | { id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { name: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, links: Array<{ id: string, verb: Verb, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }, below: { totalCount: number, nodes: Array<{ depth: number, level: Level | null, loops: boolean, leftOut: number, directiveCount: number, concreteCount: number, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, issuedBy: Array<{ id: string, to:
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, links: Array<{ id: string, verb: Verb, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> }> } | null, above: { totalCount: number, nodes: Array<{ depth: number, level: Level | null, loops: boolean, leftOut: number, directiveCount: number, concreteCount: number, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, issuedBy: Array<{ id: string, to:
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }>, links: Array<{ id: string, verb: Verb, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> }> } | null } | null };

export type ChainDirectivesQueryVariables = Exact<{
  of: NodeRef;
  depth: number;
  where?: DirectiveWhere | null | undefined;
}>;


export type ChainDirectivesQuery = { chain: { levels: Array<{ level: Level | null, directiveCount: number }>, years: Array<{ year: number | null, directiveCount: number }>, directives: { totalCount: number, nodes: Array<{ id: string, text: string, due: string | null, citation: string | null, start: number, end: number, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null, addressedTo: { nodes: Array<{ id: string, role: Role | null, to:
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { kind: EntityKind, name: string, id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> } | null, under: { nodes: Array<{ id: string, to:
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { name: string, kind: EntityKind, id: string }
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             | null }> } | null }> } | null } | null };

export type ChainLinksQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChainLinksQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { verb: Verb, evidenceCount: number, id: string, from:
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, to:
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { name: string, kind: EntityKind, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type ChainGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainGapsQuery = { gaps: { totalCount: number, nodes: Array<{ callCount: number, missing: Array<GapKind>, documentCount: number, document: { id: string, name: string } | null, calls: Array<{ id: string, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> }> } | null };

export type ChainOrphansQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainOrphansQuery = { orphans: { totalCount: number, nodes: Array<
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number, mentionCount: number }
    > } | null };

export type ChainStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChainStartsQuery = { documents: { nodes: Array<
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
    > } | null, meetings: { nodes: Array<
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
      | { id: string, kind: EntityKind, name: string, speechCount: number }
    > } | null };

export type ReadComparisonQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type ReadComparisonQuery = { compare: { from: { id: string, title: string | null, date: string | null, place: string | null } | null, to: { id: string, title: string | null, date: string | null, place: string | null } | null, directiveCounts: { kept: number, reworded: number, stronger: number, weaker: number, added: number, dropped: number } | null, entityCounts: { kinds: Array<{ kind: EntityKind, kept: number, added: number, dropped: number }> } | null } | null };

export type ReadComparedQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  after?: string | null | undefined;
}>;


export type ReadComparedQuery = { compare: { directives: { nodes: Array<{ change: DirectiveChange, similarity: number | null, before: { id: string, text: string, start: number, end: number, ordinal: number, modality: Modality } | null, after: { id: string, text: string, start: number, end: number, ordinal: number, modality: Modality } | null, differences: Array<{ aspect: DirectiveAspect, effect: ChangeEffect | null, before: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role, entity:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null } | null } | null, after: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role, entity:
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
                | { id: string, name: string }
               | null } | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ComparedTraitFragment = { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role, entity:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null } | null };

export type ReadComparedEntitiesQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kinds?: Array<EntityKind> | EntityKind | null | undefined;
  change?: Array<EntityChange> | EntityChange | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadComparedEntitiesQuery = { compare: { entities: { nodes: Array<{ change: EntityChange, countBefore: number, countAfter: number, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, firstBefore: { quote: string, start: number | null, end: number | null } | null, firstAfter: { quote: string, start: number | null, end: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadSeriesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadSeriesQuery = { series: { family: string | null, place: string | null, level: Level | null, gap: SeriesGap | null, comparisons: { nodes: Array<{ from: { id: string, title: string | null, date: string | null } | null, to: { id: string, title: string | null, date: string | null } | null, directiveCounts: { kept: number, reworded: number, stronger: number, weaker: number, added: number, dropped: number } | null }> } | null } | null };

type GraphNode_Body_Fragment = { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Date_Fragment = { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Directive_Fragment = { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null };

type GraphNode_Document_Fragment = { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Formulation_Fragment = { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Group_Fragment = { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Mechanism_Fragment = { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Meeting_Fragment = { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Person_Fragment = { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Place_Fragment = { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Policy_Fragment = { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string };

type GraphNode_Relation_Fragment = { __typename: 'Relation', id: string };

type GraphNode_Section_Fragment = { __typename: 'Section', heading: string, id: string };

type GraphNode_Sentence_Fragment = { __typename: 'Sentence', id: string, sentenceText: string };

type GraphNode_Speech_Fragment = { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null };

export type GraphNodeFragment =
  | GraphNode_Body_Fragment
  | GraphNode_Date_Fragment
  | GraphNode_Directive_Fragment
  | GraphNode_Document_Fragment
  | GraphNode_Formulation_Fragment
  | GraphNode_Group_Fragment
  | GraphNode_Mechanism_Fragment
  | GraphNode_Meeting_Fragment
  | GraphNode_Person_Fragment
  | GraphNode_Place_Fragment
  | GraphNode_Policy_Fragment
  | GraphNode_Relation_Fragment
  | GraphNode_Section_Fragment
  | GraphNode_Sentence_Fragment
  | GraphNode_Speech_Fragment
;

export type GraphLineFragment = { id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type GraphNodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type GraphNodesQuery = { nodes: Array<
    | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
    | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', id: string, sentenceText: string }
    | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
   | null> };

export type GraphGrowQueryVariables = Exact<{
  of: string | number;
  verbs?: Array<Verb> | Verb | null | undefined;
  direction: Direction;
  kinds?: Array<Kind> | Kind | null | undefined;
  period?: string | null | undefined;
  except?: Array<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GraphGrowQuery = { neighbourhood: { neighbours: { nodes: Array<{ node:
          | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
          | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Relation', id: string }
          | { __typename: 'Section', heading: string, id: string }
          | { __typename: 'Sentence', id: string, sentenceText: string }
          | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
         | null, relations: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type GraphLinesQueryVariables = Exact<{
  of: string | number;
  ids: Array<string | number> | string | number;
  period?: string | null | undefined;
}>;


export type GraphLinesQuery = { neighbourhood: { neighbours: { nodes: Array<{ node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null, relations: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> }> } | null } | null };

export type GraphGroupsQueryVariables = Exact<{
  of: string | number;
  period?: string | null | undefined;
}>;


export type GraphGroupsQuery = { neighbourhood: { counts: Array<{ verb: Verb, direction: OneWay, kind: Kind, count: number }> } | null };

export type GraphWaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  verbs?: Array<Verb> | Verb | null | undefined;
  period?: string | null | undefined;
  hops: number;
}>;


export type GraphWaysQuery = { paths: { searchedHops: number, isCut: boolean, paths: Array<{ length: number, hops: Array<{ direction: OneWay, from:
          | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
          | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Relation', id: string }
          | { __typename: 'Section', heading: string, id: string }
          | { __typename: 'Sentence', id: string, sentenceText: string }
          | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
         | null, to:
          | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
          | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
          | { __typename: 'Relation', id: string }
          | { __typename: 'Section', heading: string, id: string }
          | { __typename: 'Sentence', id: string, sentenceText: string }
          | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
         | null, relation: { id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null } | null }> }> } | null };

export type GraphYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphYearsQuery = { earliest: { nodes: Array<{ date: string | null }> } | null, latest: { nodes: Array<{ date: string | null }> } | null };

export type GraphStartsQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphStartsQuery = { formulations: { nodes: Array<
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
    > } | null, bodies: { nodes: Array<
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
    > } | null, documents: { nodes: Array<
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
      | { id: string, name: string, mentionCount: number }
    > } | null };

export type GraphObjectQueryVariables = Exact<{
  id: string | number;
}>;


export type GraphObjectQuery = { node:
    | { __typename: 'Body', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, type: string | null, level: Level | null, place: string | null, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Date', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Directive', substance: Substance, due: string | null, start: number, end: number, text: string, modality: Modality, id: string, directiveSpeech: { id: string, title: string | null, date: string | null } | null, speech: { id: string, date: string | null } | null }
    | { __typename: 'Document', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, type: string | null, number: string | null, issued: string | null, issuer: string | null, level: Level | null, place: string | null, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Formulation', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Group', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, type: string | null, level: Level | null, place: string | null, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Mechanism', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Meeting', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, type: string | null, date: string | null, level: Level | null, place: string | null, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Person', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Place', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, type: string | null, level: Level | null, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Policy', kind: EntityKind, aliases: Array<string>, scope: Scope, masked: boolean, name: string, mentionCount: number, speechCount: number, id: string, within:
        | { __typename: 'Body', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Date', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Directive', text: string, modality: Modality, id: string, speech: { id: string, date: string | null } | null }
        | { __typename: 'Document', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Formulation', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Group', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Mechanism', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Meeting', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Person', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Place', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Policy', name: string, mentionCount: number, speechCount: number, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', id: string, sentenceText: string }
        | { __typename: 'Speech', title: string | null, date: string | null, id: string, speechPlace: string | null }
       | null }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', id: string, sentenceText: string }
    | { __typename: 'Speech', speaker: string | null, post: string | null, level: Level | null, genre: Genre | null, chars: number, title: string | null, date: string | null, id: string, speechPlace: string | null }
   | null };

export type GraphEvidenceQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type GraphEvidenceQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { verb: Verb, role: Role | null, evidenceCount: number, id: string, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type NodePageQueryVariables = Exact<{
  id: string | number;
}>;


export type NodePageQuery = { node:
    | { __typename: 'Body', id: string, type: string | null, level: Level | null, place: string | null, collective: boolean, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Date', id: string, edtf: string | null, precision: DatePrecision | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, earliest: string | null, latest: string | null, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Directive', id: string, text: string, modality: Modality, substance: Substance, ordinal: number, start: number, end: number, due: string | null, rule: string, confidence: number, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { text: string, start: number, paragraph: number, section: { heading: string } | null } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null, items: Array<{ text: string, action: { text: string } | null, object: { text: string } | null, addressees: Array<{ text: string, role: Role, inferred: Inference | null, entity:
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
           | null }>, deadline: { text: string, date: string | null, anchor: string | null } | null, targets: Array<{ text: string, comparator: Comparator, value: string | null, unit: string | null }>, basis: Array<{ text: string, entity:
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
            | { id: string, name: string, kind: EntityKind }
           | null }> }> }
    | { __typename: 'Document', id: string, type: string | null, number: string | null, issued: string | null, issuer: string | null, level: Level | null, place: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Formulation', id: string, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Group', id: string, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Mechanism', id: string, head: string | null, members: Array<string>, level: Level | null, place: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Meeting', id: string, type: string | null, term: number | null, session: number | null, level: Level | null, place: string | null, body: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, meetingDate: string | null, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Person', id: string, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Place', id: string, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Policy', id: string, head: string | null, members: Array<string>, level: Level | null, place: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
        | { __typename: 'Body', kind: EntityKind, name: string, id: string }
        | { __typename: 'Date', kind: EntityKind, name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', kind: EntityKind, name: string, id: string }
        | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
        | { __typename: 'Group', kind: EntityKind, name: string, id: string }
        | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
        | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
        | { __typename: 'Person', kind: EntityKind, name: string, id: string }
        | { __typename: 'Place', kind: EntityKind, name: string, id: string }
        | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', heading: string, id: string }
        | { __typename: 'Sentence', text: string, id: string }
        | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
       | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', start: number, end: number, id: string, speech: { id: string } | null }
    | { __typename: 'Sentence', start: number, end: number, id: string, speech: { id: string } | null }
    | { __typename: 'Speech', title: string | null, id: string }
   | null, neighbourhood: { counts: Array<{ verb: Verb, direction: OneWay, kind: Kind, count: number }> } | null };

type EntityPart_Body_Fragment = { type: string | null, level: Level | null, place: string | null, collective: boolean, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Date_Fragment = { edtf: string | null, precision: DatePrecision | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, earliest: string | null, latest: string | null, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Document_Fragment = { type: string | null, number: string | null, issued: string | null, issuer: string | null, level: Level | null, place: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Formulation_Fragment = { kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Group_Fragment = { kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Mechanism_Fragment = { head: string | null, members: Array<string>, level: Level | null, place: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Meeting_Fragment = { type: string | null, term: number | null, session: number | null, level: Level | null, place: string | null, body: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, meetingDate: string | null, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Person_Fragment = { kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Place_Fragment = { kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

type EntityPart_Policy_Fragment = { head: string | null, members: Array<string>, level: Level | null, place: string | null, kind: EntityKind, name: string, aliases: Array<string>, scope: Scope, masked: boolean, mentionCount: number, speechCount: number, within:
    | { __typename: 'Body', kind: EntityKind, name: string, id: string }
    | { __typename: 'Date', kind: EntityKind, name: string, id: string }
    | { __typename: 'Directive', text: string, id: string }
    | { __typename: 'Document', kind: EntityKind, name: string, id: string }
    | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
    | { __typename: 'Group', kind: EntityKind, name: string, id: string }
    | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
    | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
    | { __typename: 'Person', kind: EntityKind, name: string, id: string }
    | { __typename: 'Place', kind: EntityKind, name: string, id: string }
    | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', heading: string, id: string }
    | { __typename: 'Sentence', text: string, id: string }
    | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
   | null, conflicts: Array<{ property: Property, values: Array<{ value: string, speechCount: number }> }>, claims: { totalCount: number, nodes: Array<{ property: Property, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }> } | null };

export type EntityPartFragment =
  | EntityPart_Body_Fragment
  | EntityPart_Date_Fragment
  | EntityPart_Document_Fragment
  | EntityPart_Formulation_Fragment
  | EntityPart_Group_Fragment
  | EntityPart_Mechanism_Fragment
  | EntityPart_Meeting_Fragment
  | EntityPart_Person_Fragment
  | EntityPart_Place_Fragment
  | EntityPart_Policy_Fragment
;

export type DirectivePartFragment = { text: string, modality: Modality, substance: Substance, ordinal: number, start: number, end: number, due: string | null, rule: string, confidence: number, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { text: string, start: number, paragraph: number, section: { heading: string } | null } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null, items: Array<{ text: string, action: { text: string } | null, object: { text: string } | null, addressees: Array<{ text: string, role: Role, inferred: Inference | null, entity:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null }>, deadline: { text: string, date: string | null, anchor: string | null } | null, targets: Array<{ text: string, comparator: Comparator, value: string | null, unit: string | null }>, basis: Array<{ text: string, entity:
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
       | null }> }> };

export type NodeRestatedQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeRestatedQuery = { node:
    | { id: string, restates: { change: DirectiveChange, similarity: number | null, before: { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null } | null, after: { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null } | null, differences: Array<{ aspect: DirectiveAspect, effect: ChangeEffect | null, before: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null } | null, after: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null } | null }> } | null, restatedBy: { change: DirectiveChange, similarity: number | null, before: { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null } | null, after: { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null } | null, differences: Array<{ aspect: DirectiveAspect, effect: ChangeEffect | null, before: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null } | null, after: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ComparedPartFragment = { change: DirectiveChange, similarity: number | null, before: { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null } | null, after: { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null } | null, differences: Array<{ aspect: DirectiveAspect, effect: ChangeEffect | null, before: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null } | null, after: { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null } | null }> };

export type ComparedSideFragment = { id: string, text: string, start: number, end: number, citation: string | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null };

export type TraitPartFragment = { modality: Modality | null, substance: Substance | null, target: { text: string } | null, deadline: { text: string, date: string | null } | null, addressee: { text: string, role: Role } | null };

export type NodeRelationsQueryVariables = Exact<{
  id: string | number;
  verb?: Array<Verb> | Verb | null | undefined;
  direction: Direction;
  first: number;
  after?: string | null | undefined;
}>;


export type NodeRelationsQuery = { node:
    | { __typename: 'Body', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Date', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Directive', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Document', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Formulation', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Group', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Mechanism', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Meeting', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Person', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Place', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Policy', id: string, relations: { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
            | { __typename: 'Body', kind: EntityKind, name: string, id: string }
            | { __typename: 'Date', kind: EntityKind, name: string, id: string }
            | { __typename: 'Directive', text: string, id: string }
            | { __typename: 'Document', kind: EntityKind, name: string, id: string }
            | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
            | { __typename: 'Group', kind: EntityKind, name: string, id: string }
            | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
            | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
            | { __typename: 'Person', kind: EntityKind, name: string, id: string }
            | { __typename: 'Place', kind: EntityKind, name: string, id: string }
            | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
            | { __typename: 'Relation', id: string }
            | { __typename: 'Section', heading: string, id: string }
            | { __typename: 'Sentence', text: string, id: string }
            | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
           | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Section', id: string }
    | { __typename: 'Sentence', id: string }
    | { __typename: 'Speech', id: string }
   | null };

export type RelationPageFragment = { nodes: Array<{ id: string, role: Role | null, evidenceCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, other:
      | { __typename: 'Body', kind: EntityKind, name: string, id: string }
      | { __typename: 'Date', kind: EntityKind, name: string, id: string }
      | { __typename: 'Directive', text: string, id: string }
      | { __typename: 'Document', kind: EntityKind, name: string, id: string }
      | { __typename: 'Formulation', kind: EntityKind, name: string, id: string }
      | { __typename: 'Group', kind: EntityKind, name: string, id: string }
      | { __typename: 'Mechanism', kind: EntityKind, name: string, id: string }
      | { __typename: 'Meeting', kind: EntityKind, name: string, id: string }
      | { __typename: 'Person', kind: EntityKind, name: string, id: string }
      | { __typename: 'Place', kind: EntityKind, name: string, id: string }
      | { __typename: 'Policy', kind: EntityKind, name: string, id: string }
      | { __typename: 'Relation', id: string }
      | { __typename: 'Section', heading: string, id: string }
      | { __typename: 'Sentence', text: string, id: string }
      | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
     | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type RelationEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type RelationEvidenceQuery = { node:
    | { judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }
    | Record<PropertyKey, never>
   | null };

export type NodeYearsQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeYearsQuery = { spread: { undated: { speechCount: number } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, mentionCount: number }> } | null } | null };

export type NodeMentionsQueryVariables = Exact<{
  id: string | number;
  period?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NodeMentionsQuery = { entity:
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { id: string, mentions: { nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
   | null };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { stats: { sequence: number | null, kinds: Array<{ kind: Kind, count: number }> } | null };

export type NewestQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestQuery = { directives: { nodes: Array<{ id: string, text: string, due: string | null, citation: string | null, start: number, end: number, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, addressedTo: { nodes: Array<{ id: string, role: Role | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null }> } | null }> } | null };

export type ToldMostQueryVariables = Exact<{ [key: string]: never; }>;


export type ToldMostQuery = { ledger: { groups: Array<{ count: number, keys: Array<{ entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null }> }> } | null };

export type LatestSpeechesQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestSpeechesQuery = { speeches: { totalCount: number, nodes: Array<{ id: string, title: string | null, date: string | null, place: string | null, level: Level | null }> } | null };

export type CarriedOutQueryVariables = Exact<{ [key: string]: never; }>;


export type CarriedOutQuery = { entities: { nodes: Array<
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
      | { id: string, kind: EntityKind, name: string }
    > } | null };

export type SpeechYearsQueryVariables = Exact<{
  of: SpreadOf;
}>;


export type SpeechYearsQuery = { spread: { undated: { ofCount: number } | null, periods: { nodes: Array<{ period: string | null, ofCount: number }> } | null } | null };

export type AnyWordingQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyWordingQuery = { entities: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } | null };

export type ChangePartFragment = { sequence: number, kind: ChangeKind, speechId: string, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, kindCounts: Array<{ kind: Kind, added: number, removed: number }> };

export type LastChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type LastChangesQuery = { changes: { totalCount: number, nodes: Array<{ sequence: number, kind: ChangeKind, speechId: string, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, kindCounts: Array<{ kind: Kind, added: number, removed: number }> }> } | null };

export type ChangesLiveSubscriptionVariables = Exact<{
  since?: number | null | undefined;
}>;


export type ChangesLiveSubscription = { changes: { sequence: number, kind: ChangeKind, speechId: string, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, kindCounts: Array<{ kind: Kind, added: number, removed: number }> } };

export type IngestionLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type IngestionLiveSubscription = { ingestion: { isRunning: boolean, total: number, done: number, added: number, changed: number, failed: number } };

export type MaySeeSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type MaySeeSourcesQuery = { viewer: { role: AccessRole } };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: { nodes: Array<{ name: string | null, condition: SourceCondition, lastRun: string | null, nextRun: string | null, message: string | null, quarantinedCount: number }> } | null };

export type SearchCountsQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  where?: NodeWhere | null | undefined;
  notYear?: NodeWhere | null | undefined;
  notLevel?: NodeWhere | null | undefined;
  notPlace?: NodeWhere | null | undefined;
  names: boolean;
  sentences: boolean;
}>;


export type SearchCountsQuery = { named: { names: { totalCount: number, totalIsExact: boolean } | null } | null, said: { sentences: { totalCount: number, totalIsExact: boolean } | null } | null, kind?: { names: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null, yearNamed?: { names: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null, yearSaid?: { sentences: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null, levelNamed?: { names: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null, levelSaid?: { sentences: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null, placeNamed?: { names: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null, placeSaid?: { sentences: { facets: Array<{ by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> }> } | null } | null };

export type FacetPartFragment = { by: SearchFacet, others: number, values: Array<{ kind: Kind | null, year: number | null, level: Level | null, place: string | null, count: number }> };

export type SearchNamesQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  where?: NodeWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchNamesQuery = { search: { names: { nodes: Array<{ name: string, highlights: Array<{ startUtf16: number, endUtf16: number }>, node:
          | { __typename: 'Body', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Date', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Directive', id: string }
          | { __typename: 'Document', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Formulation', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Group', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Mechanism', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Meeting', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Person', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Place', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Policy', kind: EntityKind, name: string, scope: Scope, masked: boolean, speechCount: number, id: string, within:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { title: string | null }
              | Record<PropertyKey, never>
             | null }
          | { __typename: 'Relation', id: string }
          | { __typename: 'Section', id: string }
          | { __typename: 'Sentence', id: string }
          | { __typename: 'Speech', title: string | null, date: string | null, place: string | null, id: string }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type SearchSentencesQueryVariables = Exact<{
  text: string;
  where?: NodeWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchSentencesQuery = { search: { sentences: { nodes: Array<{ highlights: Array<{ start: number, end: number, startUtf16: number, endUtf16: number }>, sentence: { id: string, text: string, start: number, paragraph: number, section: { heading: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadSpeechQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadSpeechQuery = { speech: { id: string, title: string | null, speaker: string | null, post: string | null, date: string | null, level: Level | null, place: string | null, genre: Genre | null, collection: string | null, source: string | null, sha256: string, chars: number, extractor: string | null, text: string, meeting: { id: string, name: string } | null, provenance: Array<{ property: SpeechProperty, value: string, evidence: { origin: Origin, quote: string, start: number | null, end: number | null, source: string | null, rule: string, confidence: number, inferred: Inference | null } }>, metadata: Array<{ field: string, value: string | null }> } | null };

export type ReadSectionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadSectionsQuery = { speech: { sections: { nodes: Array<{ id: string, heading: string, depth: number, start: number, end: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadSentencesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadSentencesQuery = { speech: { sentences: { nodes: Array<{ start: number, end: number, paragraph: number, section: { heading: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadMentionsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadMentionsQuery = { speech: { mentions: { nodes: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadManyQueryVariables = Exact<{
  id: string | number;
  entities: Array<string | number> | string | number;
  after?: string | null | undefined;
}>;


export type ReadManyQuery = { speech: { mentions: { nodes: Array<{ count: number, entity:
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
          | { id: string, kind: EntityKind, name: string }
         | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadDirectivesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadDirectivesQuery = { speech: { directives: { nodes: Array<{ id: string, text: string, modality: Modality, substance: Substance, start: number, end: number, due: string | null, rule: string, confidence: number, ordinal: number, items: Array<{ deadline: { text: string, date: string | null } | null }>, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | { id: string, kind: EntityKind, name: string }
              | Record<PropertyKey, never>
             | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadUnresolvedQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReadUnresolvedQuery = { speech: { unresolved: { nodes: Array<{ text: string, start: number, end: number, kind: Kind | null, reason: Reason, rule: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadFactsQueryVariables = Exact<{
  id: string | number;
  period?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReadFactsQuery = { speech: { mentions: { nodes: Array<{ entity:
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
          | { id: string, kind: EntityKind, name: string, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, to:
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | { id: string, kind: EntityKind, name: string }
                  | Record<PropertyKey, never>
                 | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReadChosenQueryVariables = Exact<{
  id: string | number;
  period?: string | null | undefined;
}>;


export type ReadChosenQuery = { node:
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | { id: string, kind: EntityKind, name: string, aliases: Array<string>, mentionCount: number, speechCount: number, relations: { nodes: Array<{ id: string, verb: Verb, role: Role | null, evidenceCount: number, from:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, to:
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { kind: EntityKind, name: string, id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           | null, evidence: Array<{ start: number | null, end: number | null, speech: { id: string } | null }> }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ReadDirectiveQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadDirectiveQuery = { node:
    | { id: string, citation: string | null, confidence: number, rule: string, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ReadEdgeQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadEdgeQuery = { node:
    | { id: string, verb: Verb, role: Role | null, evidenceCount: number, speechCount: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, from:
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'Date', name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Formulation', name: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Mechanism', name: string, id: string }
        | { __typename: 'Meeting', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Sentence', id: string }
        | { __typename: 'Speech', title: string | null, id: string }
       | null, to:
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'Date', name: string, id: string }
        | { __typename: 'Directive', text: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Formulation', name: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Mechanism', name: string, id: string }
        | { __typename: 'Meeting', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Policy', name: string, id: string }
        | { __typename: 'Relation', id: string }
        | { __typename: 'Section', id: string }
        | { __typename: 'Sentence', id: string }
        | { __typename: 'Speech', title: string | null, id: string }
       | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }
    | Record<PropertyKey, never>
   | null };

export type ListSpeechesQueryVariables = Exact<{
  where?: SpeechWhere | null | undefined;
  order: Array<SpeechOrder> | SpeechOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListSpeechesQuery = { speeches: { totalCount: number, nodes: Array<{ id: string, title: string | null, speaker: string | null, post: string | null, date: string | null, level: Level | null, place: string | null, genre: Genre | null, collection: string | null, chars: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type WordingYearsQueryVariables = Exact<{
  of: SpreadOf;
}>;


export type WordingYearsQuery = { spread: { entities: { nodes: Array<
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
        | { id: string, name: string, kind: EntityKind }
      > } | null, undated: { speechCount: number, ofCount: number } | null, periods: { totalCount: number, nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null };

export type WordingLevelsQueryVariables = Exact<{
  of: SpreadOf;
}>;


export type WordingLevelsQuery = { CENTRAL: { periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, PROVINCE: { periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, SUBPROVINCIAL: { periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, CITY: { periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, COUNTY: { periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null };

export type YearsPartFragment = { periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null };

export type WordingCloseQueryVariables = Exact<{
  of: SpreadOf;
}>;


export type WordingCloseQuery = { spread: { speechCount: number, mentionCount: number, ofCount: number, share: number | null, earlierCount: number, first: { date: string | null, mentionCount: number, speech: { id: string, title: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> } | null, latest: { date: string | null, speech: { id: string, title: string | null } | null } | null, levels: Array<{ level: Level | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, lag: { days: number | null, months: number | null, years: number | null }, first: { date: string | null, speech: { id: string, title: string | null } | null } | null }> } | null };

export type WordingPlacesQueryVariables = Exact<{
  of: SpreadOf;
  after?: string | null | undefined;
}>;


export type WordingPlacesQuery = { spread: { places: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ place: string | null, level: Level | null, masked: boolean, speechCount: number, ofCount: number, first: { date: string | null, speech: { id: string } | null } | null, lag: { days: number | null, months: number | null, years: number | null } }> } | null } | null };

export type PlaceCodesQueryVariables = Exact<{
  names: Array<string> | string;
}>;


export type PlaceCodesQuery = { entities: { nodes: Array<
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { code: string | null, name: string }
      | { name: string }
    > } | null };

export type WordingCompanyQueryVariables = Exact<{
  of: SpreadOf;
}>;


export type WordingCompanyQuery = { spread: { variants: { totalCount: number, nodes: Array<{ text: string, speechCount: number, mentionCount: number, first: { date: string | null, speech: { id: string, title: string | null } | null, evidence: Array<{ start: number | null, end: number | null }> } | null }> } | null, dropouts: { totalCount: number, nodes: Array<{ level: Level | null, place: string | null, genre: Genre | null, sinceCount: number, last: { date: string | null, speech: { id: string, title: string | null } | null, evidence: Array<{ start: number | null, end: number | null }> } | null, next: { id: string, title: string | null, date: string | null } | null }> } | null, companions: { totalCount: number, nodes: Array<{ count: number, ofCount: number, lift: number, strength: number, entity:
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
          | { id: string, name: string, kind: EntityKind }
         | null }> } | null } | null };

export type WordingUsesQueryVariables = Exact<{
  id: string | number;
  where?: SpeechWhere | null | undefined;
  period?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WordingUsesQuery = { entity:
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
    | { mentions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ relationId: string, count: number, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, speech: { id: string, title: string | null, date: string | null, place: string | null } | null, evidence: Array<{ origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, judgement: { id: string, verdict: JudgementVerdict, why: string, by: string | null, at: string } | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null }> }> } | null }
   | null };

export type RisingCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type RisingCandidatesQuery = { entities: { nodes: Array<
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
      | { id: string, name: string, speechCount: number }
    > } | null };

export type RisingQueryVariables = Exact<{
  a: SpreadOf;
  b: SpreadOf;
  c: SpreadOf;
  d: SpreadOf;
  e: SpreadOf;
  f: SpreadOf;
  g: SpreadOf;
  h: SpreadOf;
}>;


export type RisingQuery = { a: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, b: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, c: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, d: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, e: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, f: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, g: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null, h: { entities: { nodes: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null } | null };

export type LatePartFragment = { entities: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > } | null, periods: { nodes: Array<{ period: string | null, speechCount: number, ofCount: number, share: number | null, mentionCount: number, perTenThousand: number | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NameHitPartFragmentDoc = new TypedDocumentString(`
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}
    `, {"fragmentName":"NameHitPart"}) as unknown as TypedDocumentString<NameHitPartFragment, unknown>;
export const RowPartFragmentDoc = new TypedDocumentString(`
    fragment RowPart on LedgerRow {
  number
  due
  citation
  directive {
    id
    text
    modality
    substance
    start
    end
  }
  addressees {
    id
    role
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
    evidence(first: 1) {
      quote
      inferred
    }
  }
  basis {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  demandedBy {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  byClass {
    class {
      id
      name
    }
    by
  }
  speech {
    id
    title
    date
    level
    place
    meeting {
      id
      name
    }
  }
  parts {
    number
    items {
      text
      start
      end
      action {
        start
        end
      }
      object {
        start
        end
      }
      deadline {
        text
        date
      }
      targets {
        text
      }
    }
    note {
      progress
      status
      owner
      remark
      version
    }
  }
}
    `, {"fragmentName":"RowPart"}) as unknown as TypedDocumentString<RowPartFragment, unknown>;
export const GroupPartFragmentDoc = new TypedDocumentString(`
    fragment GroupPart on LedgerGroup {
  count
  keys {
    by
    entity {
      id
      name
      kind
    }
    role
    modality
    level
    period
  }
}
    `, {"fragmentName":"GroupPart"}) as unknown as TypedDocumentString<GroupPartFragment, unknown>;
export const StepPartFragmentDoc = new TypedDocumentString(`
    fragment StepPart on ChainStep {
  depth
  level
  loops
  leftOut
  directiveCount
  concreteCount
  entity {
    id
    kind
    name
  }
  issuedBy {
    id
    to {
      id
      ... on Entity {
        name
      }
    }
  }
  links {
    id
    verb
    from {
      id
    }
    to {
      id
    }
  }
}
    `, {"fragmentName":"StepPart"}) as unknown as TypedDocumentString<StepPartFragment, unknown>;
export const ComparedTraitFragmentDoc = new TypedDocumentString(`
    fragment ComparedTrait on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
    entity {
      id
      name
    }
  }
}
    `, {"fragmentName":"ComparedTrait"}) as unknown as TypedDocumentString<ComparedTraitFragment, unknown>;
export const GraphNodeFragmentDoc = new TypedDocumentString(`
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}
    `, {"fragmentName":"GraphNode"}) as unknown as TypedDocumentString<GraphNodeFragment, unknown>;
export const GraphLineFragmentDoc = new TypedDocumentString(`
    fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}
    `, {"fragmentName":"GraphLine"}) as unknown as TypedDocumentString<GraphLineFragment, unknown>;
export const NodePartFragmentDoc = new TypedDocumentString(`
    fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
    `, {"fragmentName":"NodePart"}) as unknown as TypedDocumentString<NodePartFragment, unknown>;
export const EvidencePartFragmentDoc = new TypedDocumentString(`
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
    `, {"fragmentName":"EvidencePart"}) as unknown as TypedDocumentString<EvidencePartFragment, unknown>;
export const EntityPartFragmentDoc = new TypedDocumentString(`
    fragment EntityPart on Entity {
  kind
  name
  aliases
  scope
  masked
  mentionCount
  speechCount
  within {
    ...NodePart
  }
  conflicts {
    property
    values {
      value
      speechCount
    }
  }
  claims(first: 60) {
    totalCount
    nodes {
      property
      value
      evidence {
        ...EvidencePart
      }
    }
  }
  ... on Meeting {
    type
    term
    session
    meetingDate: date
    level
    place
    body
  }
  ... on Document {
    type
    number
    issued
    issuer
    level
    place
  }
  ... on Body {
    type
    level
    place
    collective
  }
  ... on Mechanism {
    head
    members
    level
    place
  }
  ... on Policy {
    head
    members
    level
    place
  }
  ... on Date {
    edtf
    earliest: first
    latest: last
    precision
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}`, {"fragmentName":"EntityPart"}) as unknown as TypedDocumentString<EntityPartFragment, unknown>;
export const JudgementPartFragmentDoc = new TypedDocumentString(`
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}
    `, {"fragmentName":"JudgementPart"}) as unknown as TypedDocumentString<JudgementPartFragment, unknown>;
export const DirectivePartFragmentDoc = new TypedDocumentString(`
    fragment DirectivePart on Directive {
  text
  modality
  substance
  ordinal
  start
  end
  due
  rule
  confidence
  citation
  judgement {
    ...JudgementPart
  }
  sentence {
    text
    start
    paragraph
    section {
      heading
    }
  }
  speech {
    id
    title
    date
    place
    level
  }
  items {
    text
    action {
      text
    }
    object {
      text
    }
    addressees {
      text
      role
      inferred
      entity {
        id
        name
        kind
      }
    }
    deadline {
      text
      date
      anchor
    }
    targets {
      text
      comparator
      value
      unit
    }
    basis {
      text
      entity {
        id
        name
        kind
      }
    }
  }
}
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`, {"fragmentName":"DirectivePart"}) as unknown as TypedDocumentString<DirectivePartFragment, unknown>;
export const ComparedSideFragmentDoc = new TypedDocumentString(`
    fragment ComparedSide on Directive {
  id
  text
  start
  end
  citation
  speech {
    id
    title
    date
    place
  }
}
    `, {"fragmentName":"ComparedSide"}) as unknown as TypedDocumentString<ComparedSideFragment, unknown>;
export const TraitPartFragmentDoc = new TypedDocumentString(`
    fragment TraitPart on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
  }
}
    `, {"fragmentName":"TraitPart"}) as unknown as TypedDocumentString<TraitPartFragment, unknown>;
export const ComparedPartFragmentDoc = new TypedDocumentString(`
    fragment ComparedPart on ComparedDirective {
  change
  similarity
  before {
    ...ComparedSide
  }
  after {
    ...ComparedSide
  }
  differences {
    aspect
    effect
    before {
      ...TraitPart
    }
    after {
      ...TraitPart
    }
  }
}
    fragment ComparedSide on Directive {
  id
  text
  start
  end
  citation
  speech {
    id
    title
    date
    place
  }
}
fragment TraitPart on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
  }
}`, {"fragmentName":"ComparedPart"}) as unknown as TypedDocumentString<ComparedPartFragment, unknown>;
export const RelationPageFragmentDoc = new TypedDocumentString(`
    fragment RelationPage on RelationConnection {
  nodes {
    id
    role
    evidenceCount
    judgement {
      ...JudgementPart
    }
    other {
      ...NodePart
    }
    evidence(first: 1) {
      ...EvidencePart
      judgement {
        ...JudgementPart
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`, {"fragmentName":"RelationPage"}) as unknown as TypedDocumentString<RelationPageFragment, unknown>;
export const ChangePartFragmentDoc = new TypedDocumentString(`
    fragment ChangePart on Change {
  sequence
  kind
  speechId
  speech {
    id
    title
    date
    place
  }
  kindCounts {
    kind
    added
    removed
  }
}
    `, {"fragmentName":"ChangePart"}) as unknown as TypedDocumentString<ChangePartFragment, unknown>;
export const FacetPartFragmentDoc = new TypedDocumentString(`
    fragment FacetPart on Facet {
  by
  values {
    kind
    year
    level
    place
    count
  }
  others
}
    `, {"fragmentName":"FacetPart"}) as unknown as TypedDocumentString<FacetPartFragment, unknown>;
export const YearsPartFragmentDoc = new TypedDocumentString(`
    fragment YearsPart on Spread {
  periods(first: 100) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}
    `, {"fragmentName":"YearsPart"}) as unknown as TypedDocumentString<YearsPartFragment, unknown>;
export const LatePartFragmentDoc = new TypedDocumentString(`
    fragment LatePart on Spread {
  entities(first: 1) {
    nodes {
      id
      name
    }
  }
  periods(last: 8) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}
    `, {"fragmentName":"LatePart"}) as unknown as TypedDocumentString<LatePartFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  search(text: $text) {
    names(first: 40) {
      totalIsExact
      nodes {
        ...NameHitPart
      }
      facets(by: [KIND]) {
        values {
          kind
          count
        }
      }
    }
    sentences(first: 4) {
      totalCount
      totalIsExact
      nodes {
        highlights {
          start
          end
          startUtf16
          endUtf16
        }
        sentence {
          id
          text
          start
          speech {
            id
            title
            date
          }
        }
      }
    }
  }
}
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const PickNamesDocument = new TypedDocumentString(`
    query PickNames($text: String!, $kinds: [Kind!]) {
  search(text: $text, kinds: $kinds) {
    names(first: 30) {
      nodes {
        ...NameHitPart
      }
    }
  }
}
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}`) as unknown as TypedDocumentString<PickNamesQuery, PickNamesQueryVariables>;
export const ReportDoubtDocument = new TypedDocumentString(`
    mutation ReportDoubt($input: ReportDoubtInput!) {
  reportDoubt(input: $input) {
    item {
      judgement {
        ...JudgementPart
      }
    }
  }
}
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<ReportDoubtMutation, ReportDoubtMutationVariables>;
export const NamesOfDocument = new TypedDocumentString(`
    query NamesOf($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Entity {
      kind
      name
    }
    ... on Speech {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<NamesOfQuery, NamesOfQueryVariables>;
export const MayNoteDocument = new TypedDocumentString(`
    query MayNote {
  viewer {
    role
  }
}
    `) as unknown as TypedDocumentString<MayNoteQuery, MayNoteQueryVariables>;
export const LedgerRowsDocument = new TypedDocumentString(`
    query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
  ledger(where: $where, addressee: $addressee, principles: $principles) {
    rows(
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        ...RowPart
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment RowPart on LedgerRow {
  number
  due
  citation
  directive {
    id
    text
    modality
    substance
    start
    end
  }
  addressees {
    id
    role
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
    evidence(first: 1) {
      quote
      inferred
    }
  }
  basis {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  demandedBy {
    id
    other {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
  byClass {
    class {
      id
      name
    }
    by
  }
  speech {
    id
    title
    date
    level
    place
    meeting {
      id
      name
    }
  }
  parts {
    number
    items {
      text
      start
      end
      action {
        start
        end
      }
      object {
        start
        end
      }
      deadline {
        text
        date
      }
      targets {
        text
      }
    }
    note {
      progress
      status
      owner
      remark
      version
    }
  }
}`) as unknown as TypedDocumentString<LedgerRowsQuery, LedgerRowsQueryVariables>;
export const LedgerGroupsDocument = new TypedDocumentString(`
    query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {
  ledger(where: $where, addressee: $addressee, principles: $principles) {
    ADDRESSEE: groups(by: [ADDRESSEE], first: 12) {
      ...GroupPart
    }
    YEAR: groups(by: [YEAR], first: 12) {
      ...GroupPart
    }
    LEVEL: groups(by: [LEVEL], first: 12) {
      ...GroupPart
    }
    ROLE: groups(by: [ROLE], first: 12) {
      ...GroupPart
    }
    MODALITY: groups(by: [MODALITY], first: 12) {
      ...GroupPart
    }
    BASIS: groups(by: [BASIS], first: 12) {
      ...GroupPart
    }
  }
}
    fragment GroupPart on LedgerGroup {
  count
  keys {
    by
    entity {
      id
      name
      kind
    }
    role
    modality
    level
    period
  }
}`) as unknown as TypedDocumentString<LedgerGroupsQuery, LedgerGroupsQueryVariables>;
export const LedgerColumnsDocument = new TypedDocumentString(`
    query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {
  ledger(where: $where, addressee: $addressee, principles: $principles) {
    groups(by: $by, first: 40) {
      ...GroupPart
    }
  }
}
    fragment GroupPart on LedgerGroup {
  count
  keys {
    by
    entity {
      id
      name
      kind
    }
    role
    modality
    level
    period
  }
}`) as unknown as TypedDocumentString<LedgerColumnsQuery, LedgerColumnsQueryVariables>;
export const LedgerClassesDocument = new TypedDocumentString(`
    query LedgerClasses($addressee: LedgerAddressee) {
  ledger(addressee: $addressee) {
    classes {
      class {
        id
        name
      }
      by
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerClassesQuery, LedgerClassesQueryVariables>;
export const RestatedDocument = new TypedDocumentString(`
    query Restated($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Directive {
      restates {
        change
        before {
          text
          speech {
            id
            title
            date
          }
          start
          end
        }
      }
      restatedBy {
        change
        after {
          text
          speech {
            id
            title
            date
          }
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RestatedQuery, RestatedQueryVariables>;
export const NoteRowDocument = new TypedDocumentString(`
    mutation NoteRow($input: NoteLedgerRowInput!) {
  noteLedgerRow(input: $input) {
    note {
      progress
      status
      owner
      remark
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NoteRowMutation, NoteRowMutationVariables>;
export const RowNotesDocument = new TypedDocumentString(`
    query RowNotes($number: String!) {
  ledgerRow(number: $number) {
    parts {
      number
      note {
        progress
        status
        owner
        remark
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RowNotesQuery, RowNotesQueryVariables>;
export const ChainOfDocument = new TypedDocumentString(`
    query ChainOf($of: NodeRef!, $depth: Int!) {
  chain(of: $of, depth: $depth) {
    isCut
    root {
      ...StepPart
    }
    below(first: 100) {
      totalCount
      nodes {
        ...StepPart
      }
    }
    above(first: 100) {
      totalCount
      nodes {
        ...StepPart
      }
    }
  }
}
    fragment StepPart on ChainStep {
  depth
  level
  loops
  leftOut
  directiveCount
  concreteCount
  entity {
    id
    kind
    name
  }
  issuedBy {
    id
    to {
      id
      ... on Entity {
        name
      }
    }
  }
  links {
    id
    verb
    from {
      id
    }
    to {
      id
    }
  }
}`) as unknown as TypedDocumentString<ChainOfQuery, ChainOfQueryVariables>;
export const ChainDirectivesDocument = new TypedDocumentString(`
    query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {
  chain(of: $of, depth: $depth) {
    levels: groups(by: [LEVEL]) {
      level
      directiveCount
    }
    years: groups(by: [YEAR]) {
      year
      directiveCount
    }
    directives(where: $where, first: 12) {
      totalCount
      nodes {
        id
        text
        due
        citation
        start
        end
        speech {
          id
          title
          date
          place
          level
        }
        addressedTo(first: 4) {
          nodes {
            id
            role
            to {
              id
              ... on Entity {
                kind
                name
              }
            }
          }
        }
        under(first: 2) {
          nodes {
            id
            to {
              id
              ... on Entity {
                name
                kind
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChainDirectivesQuery, ChainDirectivesQueryVariables>;
export const ChainLinksDocument = new TypedDocumentString(`
    query ChainLinks($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Relation {
      verb
      from {
        id
        ... on Entity {
          name
          kind
        }
      }
      to {
        id
        ... on Entity {
          name
          kind
        }
      }
      evidenceCount
      judgement {
        ...JudgementPart
      }
      evidence(first: 3) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<ChainLinksQuery, ChainLinksQueryVariables>;
export const ChainGapsDocument = new TypedDocumentString(`
    query ChainGaps {
  gaps(first: 20) {
    totalCount
    nodes {
      callCount
      missing
      documentCount
      document {
        id
        name
      }
      calls(first: 1) {
        id
        evidence(first: 1) {
          ...EvidencePart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}`) as unknown as TypedDocumentString<ChainGapsQuery, ChainGapsQueryVariables>;
export const ChainOrphansDocument = new TypedDocumentString(`
    query ChainOrphans {
  orphans(first: 20) {
    totalCount
    nodes {
      id
      kind
      name
      speechCount
      mentionCount
    }
  }
}
    `) as unknown as TypedDocumentString<ChainOrphansQuery, ChainOrphansQueryVariables>;
export const ChainStartsDocument = new TypedDocumentString(`
    query ChainStarts {
  documents: entities(
    kinds: [DOCUMENT]
    where: {or: [{has: {verb: IMPLEMENTS, direction: IN}}, {has: {verb: ACCOMPANIES, direction: IN}}]}
    first: 10
  ) {
    nodes {
      id
      kind
      name
      speechCount
    }
  }
  meetings: entities(
    kinds: [MEETING]
    where: {or: [{has: {verb: ADOPTED_AT, direction: IN}}, {has: {verb: RAISED_AT, direction: IN}}]}
    first: 10
  ) {
    nodes {
      id
      kind
      name
      speechCount
    }
  }
}
    `) as unknown as TypedDocumentString<ChainStartsQuery, ChainStartsQueryVariables>;
export const ReadComparisonDocument = new TypedDocumentString(`
    query ReadComparison($from: ID!, $to: ID!) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    from {
      id
      title
      date
      place
    }
    to {
      id
      title
      date
      place
    }
    directiveCounts {
      kept
      reworded
      stronger
      weaker
      added
      dropped
    }
    entityCounts {
      kinds {
        kind
        kept
        added
        dropped
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadComparisonQuery, ReadComparisonQueryVariables>;
export const ReadComparedDocument = new TypedDocumentString(`
    query ReadCompared($from: ID!, $to: ID!, $after: String) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    directives(first: 100, after: $after) {
      nodes {
        change
        similarity
        before {
          id
          text
          start
          end
          ordinal
          modality
        }
        after {
          id
          text
          start
          end
          ordinal
          modality
        }
        differences {
          aspect
          effect
          before {
            ...ComparedTrait
          }
          after {
            ...ComparedTrait
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ComparedTrait on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
    entity {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<ReadComparedQuery, ReadComparedQueryVariables>;
export const ReadComparedEntitiesDocument = new TypedDocumentString(`
    query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {
  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {
    entities(first: 100, kinds: $kinds, change: $change, after: $after) {
      nodes {
        change
        countBefore
        countAfter
        entity {
          id
          kind
          name
        }
        firstBefore {
          quote
          start
          end
        }
        firstAfter {
          quote
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadComparedEntitiesQuery, ReadComparedEntitiesQueryVariables>;
export const ReadSeriesDocument = new TypedDocumentString(`
    query ReadSeries($id: ID!) {
  series(of: {id: {eq: $id}}) {
    family
    place
    level
    gap
    comparisons(last: 24) {
      nodes {
        from {
          id
          title
          date
        }
        to {
          id
          title
          date
        }
        directiveCounts {
          kept
          reworded
          stronger
          weaker
          added
          dropped
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadSeriesQuery, ReadSeriesQueryVariables>;
export const GraphNodesDocument = new TypedDocumentString(`
    query GraphNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...GraphNode
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}`) as unknown as TypedDocumentString<GraphNodesQuery, GraphNodesQueryVariables>;
export const GraphGrowDocument = new TypedDocumentString(`
    query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {
  neighbourhood(
    of: {id: $of}
    verbs: $verbs
    direction: $direction
    kinds: $kinds
    period: $period
  ) {
    neighbours(except: $except, first: $first, after: $after) {
      nodes {
        node {
          ...GraphNode
        }
        relations {
          ...GraphLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}
fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<GraphGrowQuery, GraphGrowQueryVariables>;
export const GraphLinesDocument = new TypedDocumentString(`
    query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {
  neighbourhood(of: {id: $of}, where: {id: {in: $ids}}, period: $period) {
    neighbours(first: 100) {
      nodes {
        node {
          id
        }
        relations {
          ...GraphLine
        }
      }
    }
  }
}
    fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<GraphLinesQuery, GraphLinesQueryVariables>;
export const GraphGroupsDocument = new TypedDocumentString(`
    query GraphGroups($of: ID!, $period: EDTF) {
  neighbourhood(of: {id: $of}, period: $period) {
    counts {
      verb
      direction
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<GraphGroupsQuery, GraphGroupsQueryVariables>;
export const GraphWaysDocument = new TypedDocumentString(`
    query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {
  paths(
    from: {id: $from}
    to: {id: $to}
    verbs: $verbs
    period: $period
    maxHops: $hops
    first: 3
  ) {
    searchedHops
    isCut
    paths {
      length
      hops {
        direction
        from {
          ...GraphNode
        }
        to {
          ...GraphNode
        }
        relation {
          ...GraphLine
        }
      }
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}
fragment GraphLine on Relation {
  id
  verb
  role
  evidenceCount
  from {
    id
  }
  to {
    id
  }
}`) as unknown as TypedDocumentString<GraphWaysQuery, GraphWaysQueryVariables>;
export const GraphYearsDocument = new TypedDocumentString(`
    query GraphYears {
  earliest: speeches(
    where: {date: {isNull: false}}
    orderBy: [{field: DATE, direction: ASC}]
    first: 1
  ) {
    nodes {
      date
    }
  }
  latest: speeches(
    where: {date: {isNull: false}}
    orderBy: [{field: DATE, direction: DESC}]
    first: 1
  ) {
    nodes {
      date
    }
  }
}
    `) as unknown as TypedDocumentString<GraphYearsQuery, GraphYearsQueryVariables>;
export const GraphStartsDocument = new TypedDocumentString(`
    query GraphStarts {
  formulations: entities(kinds: [FORMULATION], first: 8) {
    nodes {
      id
      name
      mentionCount
    }
  }
  bodies: entities(kinds: [BODY], first: 8) {
    nodes {
      id
      name
      mentionCount
    }
  }
  documents: entities(kinds: [DOCUMENT], first: 6) {
    nodes {
      id
      name
      mentionCount
    }
  }
}
    `) as unknown as TypedDocumentString<GraphStartsQuery, GraphStartsQueryVariables>;
export const GraphObjectDocument = new TypedDocumentString(`
    query GraphObject($id: ID!) {
  node(id: $id) {
    ...GraphNode
    ... on Entity {
      kind
      aliases
      scope
      within {
        ...GraphNode
      }
      masked
    }
    ... on Meeting {
      type
      date
      level
      place
    }
    ... on Document {
      type
      number
      issued
      issuer
      level
      place
    }
    ... on Body {
      type
      level
      place
    }
    ... on Group {
      type
      level
      place
    }
    ... on Place {
      type
      level
    }
    ... on Speech {
      speaker
      post
      level
      genre
      chars
    }
    ... on Directive {
      substance
      due
      directiveSpeech: speech {
        id
        title
        date
      }
      start
      end
    }
  }
}
    fragment GraphNode on Node {
  __typename
  id
  ... on Speech {
    title
    date
    speechPlace: place
  }
  ... on Entity {
    name
    mentionCount
    speechCount
  }
  ... on Directive {
    text
    modality
    speech {
      id
      date
    }
  }
  ... on Sentence {
    sentenceText: text
  }
  ... on Section {
    heading
  }
}`) as unknown as TypedDocumentString<GraphObjectQuery, GraphObjectQueryVariables>;
export const GraphEvidenceDocument = new TypedDocumentString(`
    query GraphEvidence($id: ID!, $first: Int!) {
  node(id: $id) {
    id
    ... on Relation {
      verb
      role
      evidenceCount
      judgement {
        ...JudgementPart
      }
      evidence(first: $first) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<GraphEvidenceQuery, GraphEvidenceQueryVariables>;
export const NodePageDocument = new TypedDocumentString(`
    query NodePage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...EntityPart
    ...DirectivePart
    ... on Speech {
      title
    }
    ... on Sentence {
      start
      end
      speech {
        id
      }
    }
    ... on Section {
      start
      end
      speech {
        id
      }
    }
  }
  neighbourhood(of: {id: $id}) {
    counts {
      verb
      direction
      kind
      count
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}
fragment EntityPart on Entity {
  kind
  name
  aliases
  scope
  masked
  mentionCount
  speechCount
  within {
    ...NodePart
  }
  conflicts {
    property
    values {
      value
      speechCount
    }
  }
  claims(first: 60) {
    totalCount
    nodes {
      property
      value
      evidence {
        ...EvidencePart
      }
    }
  }
  ... on Meeting {
    type
    term
    session
    meetingDate: date
    level
    place
    body
  }
  ... on Document {
    type
    number
    issued
    issuer
    level
    place
  }
  ... on Body {
    type
    level
    place
    collective
  }
  ... on Mechanism {
    head
    members
    level
    place
  }
  ... on Policy {
    head
    members
    level
    place
  }
  ... on Date {
    edtf
    earliest: first
    latest: last
    precision
  }
}
fragment DirectivePart on Directive {
  text
  modality
  substance
  ordinal
  start
  end
  due
  rule
  confidence
  citation
  judgement {
    ...JudgementPart
  }
  sentence {
    text
    start
    paragraph
    section {
      heading
    }
  }
  speech {
    id
    title
    date
    place
    level
  }
  items {
    text
    action {
      text
    }
    object {
      text
    }
    addressees {
      text
      role
      inferred
      entity {
        id
        name
        kind
      }
    }
    deadline {
      text
      date
      anchor
    }
    targets {
      text
      comparator
      value
      unit
    }
    basis {
      text
      entity {
        id
        name
        kind
      }
    }
  }
}`) as unknown as TypedDocumentString<NodePageQuery, NodePageQueryVariables>;
export const NodeRestatedDocument = new TypedDocumentString(`
    query NodeRestated($id: ID!) {
  node(id: $id) {
    ... on Directive {
      id
      restates {
        ...ComparedPart
      }
      restatedBy {
        ...ComparedPart
      }
    }
  }
}
    fragment ComparedPart on ComparedDirective {
  change
  similarity
  before {
    ...ComparedSide
  }
  after {
    ...ComparedSide
  }
  differences {
    aspect
    effect
    before {
      ...TraitPart
    }
    after {
      ...TraitPart
    }
  }
}
fragment ComparedSide on Directive {
  id
  text
  start
  end
  citation
  speech {
    id
    title
    date
    place
  }
}
fragment TraitPart on DirectiveTrait {
  modality
  substance
  target {
    text
  }
  deadline {
    text
    date
  }
  addressee {
    text
    role
  }
}`) as unknown as TypedDocumentString<NodeRestatedQuery, NodeRestatedQueryVariables>;
export const NodeRelationsDocument = new TypedDocumentString(`
    query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      relations(
        verb: $verb
        direction: $direction
        order: LATEST
        first: $first
        after: $after
      ) {
        ...RelationPage
      }
    }
    ... on Directive {
      relations(
        verb: $verb
        direction: $direction
        order: LATEST
        first: $first
        after: $after
      ) {
        ...RelationPage
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment NodePart on Node {
  __typename
  id
  ... on Entity {
    kind
    name
  }
  ... on Speech {
    title
    date
    place
  }
  ... on Directive {
    text
  }
  ... on Sentence {
    text
  }
  ... on Section {
    heading
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}
fragment RelationPage on RelationConnection {
  nodes {
    id
    role
    evidenceCount
    judgement {
      ...JudgementPart
    }
    other {
      ...NodePart
    }
    evidence(first: 1) {
      ...EvidencePart
      judgement {
        ...JudgementPart
      }
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<NodeRelationsQuery, NodeRelationsQueryVariables>;
export const RelationEvidenceDocument = new TypedDocumentString(`
    query RelationEvidence($id: ID!) {
  node(id: $id) {
    ... on Relation {
      judgement {
        ...JudgementPart
      }
      evidence(first: 20) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<RelationEvidenceQuery, RelationEvidenceQueryVariables>;
export const NodeYearsDocument = new TypedDocumentString(`
    query NodeYears($id: ID!) {
  spread(of: {ids: [$id]}) {
    undated {
      speechCount
    }
    periods(first: 100) {
      nodes {
        period
        speechCount
        mentionCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NodeYearsQuery, NodeYearsQueryVariables>;
export const NodeMentionsDocument = new TypedDocumentString(`
    query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {
  entity(id: $id) {
    id
    mentions(period: $period, first: $first, after: $after) {
      nodes {
        relationId
        judgement {
          ...JudgementPart
        }
        count
        speech {
          id
          title
          date
          place
        }
        evidence(first: 2) {
          ...EvidencePart
          judgement {
            ...JudgementPart
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<NodeMentionsQuery, NodeMentionsQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  stats {
    kinds {
      kind
      count
    }
    sequence
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest {
  directives(
    where: {substance: {eq: CONCRETE}, addressee: {exists: true}}
    orderBy: [{field: DATE, direction: DESC}]
    first: 6
  ) {
    nodes {
      id
      text
      due
      citation
      start
      end
      speech {
        id
        title
        date
        place
      }
      addressedTo(first: 4) {
        nodes {
          id
          role
          to {
            id
            ... on Entity {
              kind
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;
export const ToldMostDocument = new TypedDocumentString(`
    query ToldMost {
  ledger {
    groups(by: [ADDRESSEE], first: 8) {
      count
      keys {
        entity {
          id
          kind
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ToldMostQuery, ToldMostQueryVariables>;
export const LatestSpeechesDocument = new TypedDocumentString(`
    query LatestSpeeches {
  speeches(first: 6) {
    totalCount
    nodes {
      id
      title
      date
      place
      level
    }
  }
}
    `) as unknown as TypedDocumentString<LatestSpeechesQuery, LatestSpeechesQueryVariables>;
export const CarriedOutDocument = new TypedDocumentString(`
    query CarriedOut {
  entities(
    kinds: [DOCUMENT]
    where: {or: [{has: {verb: IMPLEMENTS, direction: IN}}, {has: {verb: ACCOMPANIES, direction: IN}}]}
    first: 6
  ) {
    nodes {
      id
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CarriedOutQuery, CarriedOutQueryVariables>;
export const SpeechYearsDocument = new TypedDocumentString(`
    query SpeechYears($of: SpreadOf!) {
  spread(of: $of) {
    undated {
      ofCount
    }
    periods(first: 100) {
      nodes {
        period
        ofCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpeechYearsQuery, SpeechYearsQueryVariables>;
export const AnyWordingDocument = new TypedDocumentString(`
    query AnyWording {
  entities(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnyWordingQuery, AnyWordingQueryVariables>;
export const LastChangesDocument = new TypedDocumentString(`
    query LastChanges {
  changes(last: 8) {
    totalCount
    nodes {
      ...ChangePart
    }
  }
}
    fragment ChangePart on Change {
  sequence
  kind
  speechId
  speech {
    id
    title
    date
    place
  }
  kindCounts {
    kind
    added
    removed
  }
}`) as unknown as TypedDocumentString<LastChangesQuery, LastChangesQueryVariables>;
export const ChangesLiveDocument = new TypedDocumentString(`
    subscription ChangesLive($since: Int) {
  changes(since: $since) {
    ...ChangePart
  }
}
    fragment ChangePart on Change {
  sequence
  kind
  speechId
  speech {
    id
    title
    date
    place
  }
  kindCounts {
    kind
    added
    removed
  }
}`) as unknown as TypedDocumentString<ChangesLiveSubscription, ChangesLiveSubscriptionVariables>;
export const IngestionLiveDocument = new TypedDocumentString(`
    subscription IngestionLive {
  ingestion {
    isRunning
    total
    done
    added
    changed
    failed
  }
}
    `) as unknown as TypedDocumentString<IngestionLiveSubscription, IngestionLiveSubscriptionVariables>;
export const MaySeeSourcesDocument = new TypedDocumentString(`
    query MaySeeSources {
  viewer {
    role
  }
}
    `) as unknown as TypedDocumentString<MaySeeSourcesQuery, MaySeeSourcesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources(first: 50) {
    nodes {
      name
      condition
      lastRun
      nextRun
      message
      quarantinedCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SearchCountsDocument = new TypedDocumentString(`
    query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {
  named: search(text: $text, kinds: $kinds, where: $where) {
    names(first: 1) {
      totalCount
      totalIsExact
    }
  }
  said: search(text: $text, where: $where) {
    sentences(first: 1) {
      totalCount
      totalIsExact
    }
  }
  kind: search(text: $text, where: $where) @include(if: $names) {
    names(first: 1) {
      facets(by: [KIND]) {
        ...FacetPart
      }
    }
  }
  yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) {
    names(first: 1) {
      facets(by: [YEAR]) {
        ...FacetPart
      }
    }
  }
  yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) {
    sentences(first: 1) {
      facets(by: [YEAR]) {
        ...FacetPart
      }
    }
  }
  levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) {
    names(first: 1) {
      facets(by: [LEVEL]) {
        ...FacetPart
      }
    }
  }
  levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) {
    sentences(first: 1) {
      facets(by: [LEVEL]) {
        ...FacetPart
      }
    }
  }
  placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) {
    names(first: 1) {
      facets(by: [PLACE]) {
        ...FacetPart
      }
    }
  }
  placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) {
    sentences(first: 1) {
      facets(by: [PLACE]) {
        ...FacetPart
      }
    }
  }
}
    fragment FacetPart on Facet {
  by
  values {
    kind
    year
    level
    place
    count
  }
  others
}`) as unknown as TypedDocumentString<SearchCountsQuery, SearchCountsQueryVariables>;
export const SearchNamesDocument = new TypedDocumentString(`
    query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, where: $where) {
    names(first: $first, after: $after) {
      nodes {
        ...NameHitPart
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment NameHitPart on NameHit {
  name
  highlights {
    startUtf16
    endUtf16
  }
  node {
    __typename
    id
    ... on Entity {
      kind
      name
      scope
      masked
      speechCount
      within {
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
      }
    }
    ... on Speech {
      title
      date
      place
    }
  }
}`) as unknown as TypedDocumentString<SearchNamesQuery, SearchNamesQueryVariables>;
export const SearchSentencesDocument = new TypedDocumentString(`
    query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {
  search(text: $text, where: $where) {
    sentences(first: $first, after: $after) {
      nodes {
        highlights {
          start
          end
          startUtf16
          endUtf16
        }
        sentence {
          id
          text
          start
          paragraph
          section {
            heading
          }
          speech {
            id
            title
            date
            place
            level
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchSentencesQuery, SearchSentencesQueryVariables>;
export const ReadSpeechDocument = new TypedDocumentString(`
    query ReadSpeech($id: ID!) {
  speech(id: $id) {
    id
    title
    speaker
    post
    date
    level
    place
    genre
    collection
    source
    sha256
    chars
    extractor
    text
    meeting {
      id
      name
    }
    provenance {
      property
      value
      evidence {
        origin
        quote
        start
        end
        source
        rule
        confidence
        inferred
      }
    }
    metadata {
      field
      value
    }
  }
}
    `) as unknown as TypedDocumentString<ReadSpeechQuery, ReadSpeechQueryVariables>;
export const ReadSectionsDocument = new TypedDocumentString(`
    query ReadSections($id: ID!, $after: String) {
  speech(id: $id) {
    sections(first: 100, after: $after) {
      nodes {
        id
        heading
        depth
        start
        end
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadSectionsQuery, ReadSectionsQueryVariables>;
export const ReadSentencesDocument = new TypedDocumentString(`
    query ReadSentences($id: ID!, $after: String) {
  speech(id: $id) {
    sentences(first: 100, after: $after) {
      nodes {
        start
        end
        paragraph
        section {
          heading
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadSentencesQuery, ReadSentencesQueryVariables>;
export const ReadMentionsDocument = new TypedDocumentString(`
    query ReadMentions($id: ID!, $after: String) {
  speech(id: $id) {
    mentions(first: 100, after: $after) {
      nodes {
        count
        entity {
          id
          kind
          name
        }
        evidence(first: 6) {
          origin
          quote
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadMentionsQuery, ReadMentionsQueryVariables>;
export const ReadManyDocument = new TypedDocumentString(`
    query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {
  speech(id: $id) {
    mentions(where: {id: {in: $entities}}, first: 50, after: $after) {
      nodes {
        count
        entity {
          id
          kind
          name
        }
        evidence(first: 100) {
          origin
          quote
          start
          end
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadManyQuery, ReadManyQueryVariables>;
export const ReadDirectivesDocument = new TypedDocumentString(`
    query ReadDirectives($id: ID!, $after: String) {
  speech(id: $id) {
    directives(first: 100, after: $after) {
      nodes {
        id
        text
        modality
        substance
        start
        end
        due
        rule
        confidence
        ordinal
        items {
          deadline {
            text
            date
          }
        }
        relations(
          first: 8
          direction: OUT
          verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]
        ) {
          nodes {
            id
            verb
            role
            to {
              ... on Entity {
                id
                kind
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadDirectivesQuery, ReadDirectivesQueryVariables>;
export const ReadUnresolvedDocument = new TypedDocumentString(`
    query ReadUnresolved($id: ID!, $after: String) {
  speech(id: $id) {
    unresolved(first: 100, after: $after) {
      nodes {
        text
        start
        end
        kind
        reason
        rule
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadUnresolvedQuery, ReadUnresolvedQueryVariables>;
export const ReadFactsDocument = new TypedDocumentString(`
    query ReadFacts($id: ID!, $period: EDTF, $after: String) {
  speech(id: $id) {
    mentions(first: 50, after: $after) {
      nodes {
        entity {
          id
          kind
          name
          relations(
            first: 10
            direction: OUT
            period: $period
            verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]
          ) {
            nodes {
              id
              verb
              role
              to {
                ... on Entity {
                  id
                  kind
                  name
                }
              }
              evidence(first: 4) {
                start
                end
                speech {
                  id
                }
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadFactsQuery, ReadFactsQueryVariables>;
export const ReadChosenDocument = new TypedDocumentString(`
    query ReadChosen($id: ID!, $period: EDTF) {
  node(id: $id) {
    ... on Entity {
      id
      kind
      name
      aliases
      mentionCount
      speechCount
      relations(
        first: 100
        period: $period
        verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]
      ) {
        nodes {
          id
          verb
          role
          from {
            id
            ... on Entity {
              kind
              name
            }
          }
          to {
            id
            ... on Entity {
              kind
              name
            }
          }
          evidenceCount
          evidence(first: 6) {
            start
            end
            speech {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadChosenQuery, ReadChosenQueryVariables>;
export const ReadDirectiveDocument = new TypedDocumentString(`
    query ReadDirective($id: ID!) {
  node(id: $id) {
    ... on Directive {
      id
      citation
      confidence
      rule
      judgement {
        ...JudgementPart
      }
    }
  }
}
    fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<ReadDirectiveQuery, ReadDirectiveQueryVariables>;
export const ReadEdgeDocument = new TypedDocumentString(`
    query ReadEdge($id: ID!) {
  node(id: $id) {
    ... on Relation {
      id
      verb
      role
      evidenceCount
      speechCount
      judgement {
        ...JudgementPart
      }
      from {
        id
        __typename
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
        ... on Directive {
          text
        }
      }
      to {
        id
        __typename
        ... on Entity {
          name
        }
        ... on Speech {
          title
        }
        ... on Directive {
          text
        }
      }
      evidence(first: 100) {
        ...EvidencePart
        judgement {
          ...JudgementPart
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<ReadEdgeQuery, ReadEdgeQueryVariables>;
export const ListSpeechesDocument = new TypedDocumentString(`
    query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {
  speeches(
    where: $where
    orderBy: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      title
      speaker
      post
      date
      level
      place
      genre
      collection
      chars
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ListSpeechesQuery, ListSpeechesQueryVariables>;
export const WordingYearsDocument = new TypedDocumentString(`
    query WordingYears($of: SpreadOf!) {
  spread(of: $of) {
    entities(first: 1) {
      nodes {
        id
        name
        kind
      }
    }
    undated {
      speechCount
      ofCount
    }
    periods(first: 100) {
      totalCount
      nodes {
        period
        speechCount
        ofCount
        share
        mentionCount
        perTenThousand
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WordingYearsQuery, WordingYearsQueryVariables>;
export const WordingLevelsDocument = new TypedDocumentString(`
    query WordingLevels($of: SpreadOf!) {
  CENTRAL: spread(of: $of, where: {level: {eq: CENTRAL}}) {
    ...YearsPart
  }
  PROVINCE: spread(of: $of, where: {level: {eq: PROVINCE}}) {
    ...YearsPart
  }
  SUBPROVINCIAL: spread(of: $of, where: {level: {eq: SUBPROVINCIAL}}) {
    ...YearsPart
  }
  CITY: spread(of: $of, where: {level: {eq: CITY}}) {
    ...YearsPart
  }
  COUNTY: spread(of: $of, where: {level: {eq: COUNTY}}) {
    ...YearsPart
  }
}
    fragment YearsPart on Spread {
  periods(first: 100) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}`) as unknown as TypedDocumentString<WordingLevelsQuery, WordingLevelsQueryVariables>;
export const WordingCloseDocument = new TypedDocumentString(`
    query WordingClose($of: SpreadOf!) {
  spread(of: $of) {
    speechCount
    mentionCount
    ofCount
    share
    earlierCount
    first {
      date
      mentionCount
      speech {
        id
        title
      }
      evidence(first: 1) {
        ...EvidencePart
      }
    }
    latest {
      date
      speech {
        id
        title
      }
    }
    levels {
      level
      speechCount
      ofCount
      share
      mentionCount
      lag {
        days
        months
        years
      }
      first {
        date
        speech {
          id
          title
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}`) as unknown as TypedDocumentString<WordingCloseQuery, WordingCloseQueryVariables>;
export const WordingPlacesDocument = new TypedDocumentString(`
    query WordingPlaces($of: SpreadOf!, $after: String) {
  spread(of: $of) {
    places(first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        place
        level
        masked
        speechCount
        ofCount
        first {
          date
          speech {
            id
          }
        }
        lag {
          days
          months
          years
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WordingPlacesQuery, WordingPlacesQueryVariables>;
export const PlaceCodesDocument = new TypedDocumentString(`
    query PlaceCodes($names: [String!]!) {
  entities(kinds: [PLACE], where: {name: {in: $names}}, first: 100) {
    nodes {
      name
      ... on Place {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceCodesQuery, PlaceCodesQueryVariables>;
export const WordingCompanyDocument = new TypedDocumentString(`
    query WordingCompany($of: SpreadOf!) {
  spread(of: $of) {
    variants(first: 12) {
      totalCount
      nodes {
        text
        speechCount
        mentionCount
        first {
          date
          speech {
            id
            title
          }
          evidence(first: 1) {
            start
            end
          }
        }
      }
    }
    dropouts(first: 12) {
      totalCount
      nodes {
        level
        place
        genre
        sinceCount
        last {
          date
          speech {
            id
            title
          }
          evidence(first: 1) {
            start
            end
          }
        }
        next {
          id
          title
          date
        }
      }
    }
    companions(first: 12) {
      totalCount
      nodes {
        entity {
          id
          name
          kind
        }
        count
        ofCount
        lift
        strength
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WordingCompanyQuery, WordingCompanyQueryVariables>;
export const WordingUsesDocument = new TypedDocumentString(`
    query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {
  entity(id: $id) {
    mentions(where: $where, period: $period, first: 8, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        relationId
        judgement {
          ...JudgementPart
        }
        count
        speech {
          id
          title
          date
          place
        }
        evidence(first: 2) {
          ...EvidencePart
          judgement {
            ...JudgementPart
          }
        }
      }
    }
  }
}
    fragment EvidencePart on Evidence {
  origin
  quote
  start
  end
  startUtf16
  endUtf16
  paragraph
  heading
  source
  rule
  confidence
  inferred
  part
  citation
  sentence {
    id
    text
    start
    startUtf16
  }
  speech {
    id
    title
    date
    place
    level
  }
}
fragment JudgementPart on Judgement {
  id
  verdict
  why
  by
  at
}`) as unknown as TypedDocumentString<WordingUsesQuery, WordingUsesQueryVariables>;
export const RisingCandidatesDocument = new TypedDocumentString(`
    query RisingCandidates {
  entities(
    kinds: [FORMULATION]
    orderBy: [{field: SPEECH_COUNT, direction: DESC}]
    first: 24
  ) {
    nodes {
      id
      name
      speechCount
    }
  }
}
    `) as unknown as TypedDocumentString<RisingCandidatesQuery, RisingCandidatesQueryVariables>;
export const RisingDocument = new TypedDocumentString(`
    query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {
  a: spread(of: $a) {
    ...LatePart
  }
  b: spread(of: $b) {
    ...LatePart
  }
  c: spread(of: $c) {
    ...LatePart
  }
  d: spread(of: $d) {
    ...LatePart
  }
  e: spread(of: $e) {
    ...LatePart
  }
  f: spread(of: $f) {
    ...LatePart
  }
  g: spread(of: $g) {
    ...LatePart
  }
  h: spread(of: $h) {
    ...LatePart
  }
}
    fragment LatePart on Spread {
  entities(first: 1) {
    nodes {
      id
      name
    }
  }
  periods(last: 8) {
    nodes {
      period
      speechCount
      ofCount
      share
      mentionCount
      perTenThousand
    }
  }
}`) as unknown as TypedDocumentString<RisingQuery, RisingQueryVariables>;