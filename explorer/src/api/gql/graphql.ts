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
   * Write what people add to the graph.
   * 写入人工补充的内容。
   */
  | 'CURATOR'
  /**
   * Ask every question.
   * 查询一切内容。
   */
  | 'READER';

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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, role: AccessRole } };

export type EvidencePartFragment = { origin: Origin, quote: string, start: number | null, end: number | null, startUtf16: number | null, endUtf16: number | null, paragraph: number | null, heading: string | null, source: string | null, rule: string, confidence: number, inferred: Inference | null, part: boolean, citation: string | null, sentence: { id: string, text: string, start: number, startUtf16: number } | null, speech: { id: string, title: string | null, date: string | null, place: string | null, level: Level | null } | null };

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

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { stats: { sequence: number | null, kinds: Array<{ kind: Kind, count: number }> } | null };

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
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
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