// Brings a speech and all that is marked in it: the text at once, the marks as they come.
import { useMemo } from 'react';
import type { ReadDirectivesQuery, ReadFactsQuery, ReadManyQuery, ReadMentionsQuery, ReadSectionsQuery, ReadSentencesQuery, ReadUnresolvedQuery, ReadSpeechQuery } from '../../api/gql/graphql';
import { usePages, type Pages } from '../../api/usePages';
import { blocksOf, type Block, type Section } from './blocks';
import { Offsets } from './offsets';
import { directivesQuery, factsQuery, few, manyQuery, mentionsQuery, sectionsQuery, sentencesQuery, unresolvedQuery } from './queries';
import { ofFacts, type Joined } from './relations';
import { directivesOf, entityMarks, gapMarks, sectionsOf, type Directive, type Mark } from './reading';

export type SpeechHead = NonNullable<ReadSpeechQuery['speech']>;
export type Standing = { readonly start: number; readonly end: number; readonly paragraph: number; readonly heading: string | undefined };

/** Marked is the text with all that is marked in it. */
export type Marked = {
  readonly offsets: Offsets;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly marks: readonly Mark[];
  readonly gaps: readonly Mark[];
  readonly directives: readonly Directive[];
};

export type Reading = Marked & {
  /** facts are the relations between entities that this speech says. */
  readonly facts: readonly Joined[];
  /** sentences tell in which paragraph and part of the speech words stand. */
  readonly sentences: readonly Standing[];
  /** asking tells that more is coming. */
  readonly asking: boolean;
};

const sectionPage = (r: ReadSectionsQuery) => r.speech?.sections;
const sentencePage = (r: ReadSentencesQuery) => r.speech?.sentences;
const mentionPage = (r: ReadMentionsQuery) => r.speech?.mentions;
const manyPage = (r: ReadManyQuery) => r.speech?.mentions;
const directivePage = (r: ReadDirectivesQuery) => r.speech?.directives;
const factPage = (r: ReadFactsQuery) => r.speech?.mentions;
const unresolvedPage = (r: ReadUnresolvedQuery) => r.speech?.unresolved;

/** useReading reads a speech; date is when it was given, failed a list that did not come. */
export function useReading(id: string, text: string, date: string | null): { readonly reading: Reading; readonly marked: Marked; readonly failed: Pages<unknown> | undefined } {
  const of = useMemo(() => ({ id }), [id]);
  const sectionPages = usePages(sectionsQuery, of, sectionPage);
  const sentencePages = usePages(sentencesQuery, of, sentencePage);
  const mentionPages = usePages(mentionsQuery, of, mentionPage);
  const directivePages = usePages(directivesQuery, of, directivePage);
  const unresolvedPages = usePages(unresolvedQuery, of, unresolvedPage);
  const often = useMemo(() => (mentionPages.status === 'done' ? mentionPages.nodes.filter((m) => m.count > few).flatMap((m) => (m.entity ? [m.entity.id] : [])) : []), [mentionPages.status, mentionPages.nodes]);
  const manyPages = usePages(manyQuery, often.length > 0 ? { id, entities: often } : null, manyPage);

  // What is said of the entities is asked last: the text needs no more than their places.
  const factPages = usePages(factsQuery, mentionPages.status === 'done' ? { id, period: date } : null, factPage);

  const offsets = useMemo(() => new Offsets(text), [text]);
  const sections = useMemo(() => sectionsOf(offsets, sectionPages.nodes), [offsets, sectionPages.nodes]);
  const blocks = useMemo(() => blocksOf(text, sections), [text, sections]);
  const marks = useMemo(() => entityMarks(offsets, mentionPages.nodes, manyPages.nodes), [offsets, mentionPages.nodes, manyPages.nodes]);
  const gaps = useMemo(() => gapMarks(offsets, unresolvedPages.nodes), [offsets, unresolvedPages.nodes]);
  const directives = useMemo(() => directivesOf(offsets, directivePages.nodes), [offsets, directivePages.nodes]);
  const facts = useMemo(() => ofFacts(offsets, id, factPages.nodes), [offsets, id, factPages.nodes]);
  const sentences = useMemo(() => sentencePages.nodes.map((s) => ({ ...offsets.span(s), paragraph: s.paragraph, heading: s.section?.heading })), [offsets, sentencePages.nodes]);
  // The same object as long as nothing in it changed: the text is drawn anew with a new one.
  const marked = useMemo((): Marked => ({ offsets, blocks, sections, marks, gaps, directives }), [offsets, blocks, sections, marks, gaps, directives]);
  const lists: Pages<unknown>[] = [sectionPages, sentencePages, mentionPages, directivePages, unresolvedPages, manyPages, factPages];
  const asking = lists.some((l) => l.status === 'asking');
  const failed = lists.find((l) => l.failure);
  const reading = useMemo((): Reading => ({ ...marked, facts, sentences, asking }), [marked, facts, sentences, asking]);
  return { reading, marked, failed };
}
