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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, role: AccessRole } };

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

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    role
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
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