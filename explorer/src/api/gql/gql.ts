/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Viewer { viewer { name role } }": typeof types.ViewerDocument,
    "\n  query Suggest($text: String!) {\n    search(text: $text) {\n      names(first: 40) { totalIsExact nodes { ...NameHitPart } facets(by: [KIND]) { values { kind count } } }\n      sentences(first: 4) {\n        totalCount totalIsExact\n        nodes { highlights { start end startUtf16 endUtf16 } sentence { id text start speech { id title date } } }\n      }\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n": typeof types.EvidencePartFragmentDoc,
    "\n  fragment NodePart on Node {\n    __typename id\n    ... on Entity { kind name }\n    ... on Speech { title date place }\n    ... on Directive { text }\n    ... on Sentence { text }\n    ... on Section { heading }\n  }\n": typeof types.NodePartFragmentDoc,
    "\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n": typeof types.PickNamesDocument,
    "fragment JudgementPart on Judgement { id verdict why by at }": typeof types.JudgementPartFragmentDoc,
    "mutation ReportDoubt($input: ReportDoubtInput!) { reportDoubt(input: $input) { item { judgement { ...JudgementPart } } } }": typeof types.ReportDoubtDocument,
    "\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n": typeof types.NameHitPartFragmentDoc,
    "query NamesOf($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind name } ... on Speech { title } } }": typeof types.NamesOfDocument,
    "query MayNote { viewer { role } }": typeof types.MayNoteDocument,
    "\n  fragment RowPart on LedgerRow {\n    number due citation\n    directive { id text modality substance start end }\n    addressees { id role other { id ... on Entity { name kind } } evidence(first: 1) { quote inferred } }\n    basis { id other { id ... on Entity { name kind } } }\n    demandedBy { id other { id ... on Entity { name kind } } }\n    byClass { class { id name } by }\n    speech { id title date level place meeting { id name } }\n    parts { number items { text start end action { start end } object { start end } deadline { text date } targets { text } } note { progress status owner remark version } }\n  }\n": typeof types.RowPartFragmentDoc,
    "\n  query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      rows(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n        totalCount nodes { ...RowPart } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": typeof types.LedgerRowsDocument,
    "\n  query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      ADDRESSEE: groups(by: [ADDRESSEE], first: 12) { ...GroupPart }\n      YEAR: groups(by: [YEAR], first: 12) { ...GroupPart }\n      LEVEL: groups(by: [LEVEL], first: 12) { ...GroupPart }\n      ROLE: groups(by: [ROLE], first: 12) { ...GroupPart }\n      MODALITY: groups(by: [MODALITY], first: 12) { ...GroupPart }\n      BASIS: groups(by: [BASIS], first: 12) { ...GroupPart }\n    }\n  }\n": typeof types.LedgerGroupsDocument,
    "\n  fragment GroupPart on LedgerGroup { count keys { by entity { id name kind } role modality level period } }\n": typeof types.GroupPartFragmentDoc,
    "\n  query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) { groups(by: $by, first: 40) { ...GroupPart } }\n  }\n": typeof types.LedgerColumnsDocument,
    "\n  query LedgerClasses($addressee: LedgerAddressee) {\n    ledger(addressee: $addressee) { classes { class { id name } by } }\n  }\n": typeof types.LedgerClassesDocument,
    "\n  query Restated($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Directive { restates { change before { text speech { id title date } start end } } restatedBy { change after { text speech { id title date } start end } } } }\n  }\n": typeof types.RestatedDocument,
    "\n  mutation NoteRow($input: NoteLedgerRowInput!) { noteLedgerRow(input: $input) { note { progress status owner remark version } } }\n": typeof types.NoteRowDocument,
    "\n  query RowNotes($number: String!) { ledgerRow(number: $number) { parts { number note { progress status owner remark version } } } }\n": typeof types.RowNotesDocument,
    "\n  fragment StepPart on ChainStep {\n    depth level loops leftOut directiveCount concreteCount\n    entity { id kind name }\n    issuedBy { id to { id ... on Entity { name } } }\n    links { id verb from { id } to { id } }\n  }\n": typeof types.StepPartFragmentDoc,
    "\n  query ChainOf($of: NodeRef!, $depth: Int!) {\n    chain(of: $of, depth: $depth) {\n      isCut root { ...StepPart }\n      below(first: 100) { totalCount nodes { ...StepPart } }\n      above(first: 100) { totalCount nodes { ...StepPart } }\n    }\n  }\n": typeof types.ChainOfDocument,
    "\n  query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {\n    chain(of: $of, depth: $depth) {\n      levels: groups(by: [LEVEL]) { level directiveCount }\n      years: groups(by: [YEAR]) { year directiveCount }\n      directives(where: $where, first: 12) {\n        totalCount\n        nodes { id text due citation start end speech { id title date place level } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } under(first: 2) { nodes { id to { id ... on Entity { name kind } } } } }\n      }\n    }\n  }\n": typeof types.ChainDirectivesDocument,
    "\n  query ChainLinks($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Relation { verb from { id ... on Entity { name kind } } to { id ... on Entity { name kind } } evidenceCount judgement { ...JudgementPart } evidence(first: 3) { ...EvidencePart judgement { ...JudgementPart } } } }\n  }\n": typeof types.ChainLinksDocument,
    "\n  query ChainGaps { gaps(first: 20) { totalCount nodes { callCount missing documentCount document { id name } calls(first: 1) { id evidence(first: 1) { ...EvidencePart } } } } }\n": typeof types.ChainGapsDocument,
    "\n  query ChainOrphans { orphans(first: 20) { totalCount nodes { id kind name speechCount mentionCount } } }\n": typeof types.ChainOrphansDocument,
    "\n  query ChainStarts {\n    documents: entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n    meetings: entities(kinds: [MEETING], where: { or: [{ has: { verb: ADOPTED_AT, direction: IN } }, { has: { verb: RAISED_AT, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n  }\n": typeof types.ChainStartsDocument,
    "query ReadComparison($from: ID!, $to: ID!) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    from { id title date place } to { id title date place }\n    directiveCounts { kept reworded stronger weaker added dropped }\n    entityCounts { kinds { kind kept added dropped } }\n  }\n}": typeof types.ReadComparisonDocument,
    "query ReadCompared($from: ID!, $to: ID!, $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    directives(first: 100, after: $after) {\n      nodes {\n        change similarity\n        before { id text start end ordinal modality } after { id text start end ordinal modality }\n        differences { aspect effect before { ...ComparedTrait } after { ...ComparedTrait } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}": typeof types.ReadComparedDocument,
    "fragment ComparedTrait on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role entity { id name } } }": typeof types.ComparedTraitFragmentDoc,
    "query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    entities(first: 100, kinds: $kinds, change: $change, after: $after) {\n      nodes { change countBefore countAfter entity { id kind name } firstBefore { quote start end } firstAfter { quote start end } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}": typeof types.ReadComparedEntitiesDocument,
    "query ReadSeries($id: ID!) {\n  series(of: {id: {eq: $id}}) {\n    family place level gap\n    comparisons(last: 24) { nodes { from { id title date } to { id title date } directiveCounts { kept reworded stronger weaker added dropped } } }\n  }\n}": typeof types.ReadSeriesDocument,
    "\n  fragment GraphNode on Node {\n    __typename id\n    ... on Speech { title date speechPlace: place }\n    ... on Entity { name mentionCount speechCount }\n    ... on Directive { text modality speech { id date } }\n    ... on Sentence { sentenceText: text }\n    ... on Section { heading }\n  }\n": typeof types.GraphNodeFragmentDoc,
    "\n  fragment GraphLine on Relation { id verb role evidenceCount from { id } to { id } }\n": typeof types.GraphLineFragmentDoc,
    "query GraphNodes($ids: [ID!]!) { nodes(ids: $ids) { ...GraphNode } }": typeof types.GraphNodesDocument,
    "\n  query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {\n    neighbourhood(of: { id: $of }, verbs: $verbs, direction: $direction, kinds: $kinds, period: $period) {\n      neighbours(except: $except, first: $first, after: $after) {\n        nodes { node { ...GraphNode } relations { ...GraphLine } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.GraphGrowDocument,
    "\n  query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, where: { id: { in: $ids } }, period: $period) {\n      neighbours(first: 100) { nodes { node { id } relations { ...GraphLine } } }\n    }\n  }\n": typeof types.GraphLinesDocument,
    "\n  query GraphGroups($of: ID!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, period: $period) { counts { verb direction kind count } }\n  }\n": typeof types.GraphGroupsDocument,
    "\n  query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {\n    paths(from: { id: $from }, to: { id: $to }, verbs: $verbs, period: $period, maxHops: $hops, first: 3) {\n      searchedHops isCut\n      paths { length hops { direction from { ...GraphNode } to { ...GraphNode } relation { ...GraphLine } } }\n    }\n  }\n": typeof types.GraphWaysDocument,
    "\n  query GraphYears {\n    earliest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: ASC }], first: 1) { nodes { date } }\n    latest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: DESC }], first: 1) { nodes { date } }\n  }\n": typeof types.GraphYearsDocument,
    "\n  query GraphStarts {\n    formulations: entities(kinds: [FORMULATION], first: 8) { nodes { id name mentionCount } }\n    bodies: entities(kinds: [BODY], first: 8) { nodes { id name mentionCount } }\n    documents: entities(kinds: [DOCUMENT], first: 6) { nodes { id name mentionCount } }\n  }\n": typeof types.GraphStartsDocument,
    "\n  query GraphObject($id: ID!) {\n    node(id: $id) {\n      ...GraphNode\n      ... on Entity { kind aliases scope within { ...GraphNode } masked }\n      ... on Meeting { type date level place }\n      ... on Document { type number issued issuer level place }\n      ... on Body { type level place }\n      ... on Group { type level place }\n      ... on Place { type level }\n      ... on Speech { speaker post level genre chars }\n      ... on Directive { substance due directiveSpeech: speech { id title date } start end }\n    }\n  }\n": typeof types.GraphObjectDocument,
    "\n  query GraphEvidence($id: ID!, $first: Int!) { node(id: $id) { id ... on Relation { verb role evidenceCount judgement { ...JudgementPart } evidence(first: $first) { ...EvidencePart judgement { ...JudgementPart } } } } }\n": typeof types.GraphEvidenceDocument,
    "\n  query NodePage($id: ID!) {\n    node(id: $id) {\n      __typename id\n      ...EntityPart\n      ...DirectivePart\n      ... on Speech { title }\n      ... on Sentence { start end speech { id } }\n      ... on Section { start end speech { id } }\n    }\n    neighbourhood(of: { id: $id }) { counts { verb direction kind count } }\n  }\n  fragment EntityPart on Entity {\n    kind name aliases scope masked mentionCount speechCount\n    within { ...NodePart }\n    conflicts { property values { value speechCount } }\n    claims(first: 60) { totalCount nodes { property value evidence { ...EvidencePart } } }\n    ... on Meeting { type term session meetingDate: date level place body }\n    ... on Document { type number issued issuer level place }\n    ... on Body { type level place collective }\n    ... on Mechanism { head members level place }\n    ... on Policy { head members level place }\n    ... on Date { edtf earliest: first latest: last precision }\n  }\n  fragment DirectivePart on Directive {\n    text modality substance ordinal start end due rule confidence citation judgement { ...JudgementPart }\n    sentence { text start paragraph section { heading } }\n    speech { id title date place level }\n    items {\n      text\n      action { text } object { text }\n      addressees { text role inferred entity { id name kind } }\n      deadline { text date anchor }\n      targets { text comparator value unit }\n      basis { text entity { id name kind } }\n    }\n  }\n": typeof types.NodePageDocument,
    "\n  query NodeRestated($id: ID!) {\n    node(id: $id) { ... on Directive { id restates { ...ComparedPart } restatedBy { ...ComparedPart } } }\n  }\n  fragment ComparedPart on ComparedDirective {\n    change similarity\n    before { ...ComparedSide } after { ...ComparedSide }\n    differences { aspect effect before { ...TraitPart } after { ...TraitPart } }\n  }\n  fragment ComparedSide on Directive { id text start end citation speech { id title date place } }\n  fragment TraitPart on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role } }\n": typeof types.NodeRestatedDocument,
    "\n  query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename id\n      ... on Entity { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n      ... on Directive { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n    }\n  }\n  fragment RelationPage on RelationConnection {\n    nodes { id role evidenceCount judgement { ...JudgementPart } other { ...NodePart } evidence(first: 1) { ...EvidencePart judgement { ...JudgementPart } } }\n    pageInfo { hasNextPage endCursor }\n  }\n": typeof types.NodeRelationsDocument,
    "\n  query RelationEvidence($id: ID!) { node(id: $id) { ... on Relation { judgement { ...JudgementPart } evidence(first: 20) { ...EvidencePart judgement { ...JudgementPart } } } } }\n": typeof types.RelationEvidenceDocument,
    "\n  query NodeYears($id: ID!) {\n    spread(of: { ids: [$id] }) { undated { speechCount } periods(first: 100) { nodes { period speechCount mentionCount } } }\n  }\n": typeof types.NodeYearsDocument,
    "\n  query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(period: $period, first: $first, after: $after) {\n        nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.NodeMentionsDocument,
    "query Overview { stats { kinds { kind count } sequence } }": typeof types.OverviewDocument,
    "\n  query Newest {\n    directives(where: { substance: { eq: CONCRETE }, addressee: { exists: true } }, orderBy: [{ field: DATE, direction: DESC }], first: 6) {\n      nodes { id text due citation start end speech { id title date place } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } }\n    }\n  }\n": typeof types.NewestDocument,
    "\n  query ToldMost { ledger { groups(by: [ADDRESSEE], first: 8) { count keys { entity { id kind name } } } } }\n": typeof types.ToldMostDocument,
    "\n  query LatestSpeeches { speeches(first: 6) { totalCount nodes { id title date place level } } }\n": typeof types.LatestSpeechesDocument,
    "\n  query CarriedOut { entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 6) { nodes { id kind name } } }\n": typeof types.CarriedOutDocument,
    "\n  query SpeechYears($of: SpreadOf!) { spread(of: $of) { undated { ofCount } periods(first: 100) { nodes { period ofCount } } } }\n": typeof types.SpeechYearsDocument,
    "\n  query AnyWording { entities(first: 1) { nodes { id } } }\n": typeof types.AnyWordingDocument,
    "\n  fragment ChangePart on Change { sequence kind speechId speech { id title date place } kindCounts { kind added removed } }\n": typeof types.ChangePartFragmentDoc,
    "\n  query LastChanges { changes(last: 8) { totalCount nodes { ...ChangePart } } }\n": typeof types.LastChangesDocument,
    "\n  subscription ChangesLive($since: Int) { changes(since: $since) { ...ChangePart } }\n": typeof types.ChangesLiveDocument,
    "\n  subscription IngestionLive { ingestion { isRunning total done added changed failed } }\n": typeof types.IngestionLiveDocument,
    "\n  query MaySeeSources { viewer { role } }\n": typeof types.MaySeeSourcesDocument,
    "\n  query Sources { sources(first: 50) { nodes { name condition lastRun nextRun message quarantinedCount } } }\n": typeof types.SourcesDocument,
    "\n  query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {\n    named: search(text: $text, kinds: $kinds, where: $where) { names(first: 1) { totalCount totalIsExact } }\n    said: search(text: $text, where: $where) { sentences(first: 1) { totalCount totalIsExact } }\n    kind: search(text: $text, where: $where) @include(if: $names) { names(first: 1) { facets(by: [KIND]) { ...FacetPart } } }\n    yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) { names(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) { sentences(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) { names(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) { sentences(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) { names(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n    placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) { sentences(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n  }\n  fragment FacetPart on Facet { by values { kind year level place count } others }\n": typeof types.SearchCountsDocument,
    "\n  query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, where: $where) {\n      names(first: $first, after: $after) { nodes { ...NameHitPart } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.SearchNamesDocument,
    "\n  query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, where: $where) {\n      sentences(first: $first, after: $after) {\n        nodes {\n          highlights { start end startUtf16 endUtf16 }\n          sentence { id text start paragraph section { heading } speech { id title date place level } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.SearchSentencesDocument,
    "query ReadSpeech($id: ID!) {\n  speech(id: $id) {\n    id title speaker post date level place genre collection source sha256 chars extractor text\n    meeting { id name }\n    provenance { property value evidence { origin quote start end source rule confidence inferred } }\n    metadata { field value }\n  }\n}": typeof types.ReadSpeechDocument,
    "query ReadSections($id: ID!, $after: String) {\n  speech(id: $id) { sections(first: 100, after: $after) { nodes { id heading depth start end } pageInfo { hasNextPage endCursor } } }\n}": typeof types.ReadSectionsDocument,
    "query ReadSentences($id: ID!, $after: String) {\n  speech(id: $id) { sentences(first: 100, after: $after) { nodes { start end paragraph section { heading } } pageInfo { hasNextPage endCursor } } }\n}": typeof types.ReadSentencesDocument,
    "query ReadMentions($id: ID!, $after: String) {\n  speech(id: $id) { mentions(first: 100, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 6) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": typeof types.ReadMentionsDocument,
    "query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {\n  speech(id: $id) { mentions(where: {id: {in: $entities}}, first: 50, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 100) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": typeof types.ReadManyDocument,
    "query ReadDirectives($id: ID!, $after: String) {\n  speech(id: $id) { directives(first: 100, after: $after) {\n    nodes {\n      id text modality substance start end due rule confidence ordinal\n      items { deadline { text date } }\n      relations(first: 8, direction: OUT, verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]) { nodes { id verb role to { ... on Entity { id kind name } } } }\n    }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": typeof types.ReadDirectivesDocument,
    "query ReadUnresolved($id: ID!, $after: String) {\n  speech(id: $id) { unresolved(first: 100, after: $after) { nodes { text start end kind reason rule } pageInfo { hasNextPage endCursor } } }\n}": typeof types.ReadUnresolvedDocument,
    "query ReadFacts($id: ID!, $period: EDTF, $after: String) {\n  speech(id: $id) { mentions(first: 50, after: $after) {\n    nodes { entity {\n      id kind name\n      relations(first: 10, direction: OUT, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role to { ... on Entity { id kind name } } evidence(first: 4) { start end speech { id } } }\n      }\n    } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": typeof types.ReadFactsDocument,
    "query ReadChosen($id: ID!, $period: EDTF) {\n  node(id: $id) {\n    ... on Entity {\n      id kind name aliases mentionCount speechCount\n      relations(first: 100, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role from { id ... on Entity { kind name } } to { id ... on Entity { kind name } } evidenceCount evidence(first: 6) { start end speech { id } } }\n      }\n    }\n  }\n}": typeof types.ReadChosenDocument,
    "query ReadDirective($id: ID!) {\n  node(id: $id) { ... on Directive { id citation confidence rule judgement { ...JudgementPart } } }\n}": typeof types.ReadDirectiveDocument,
    "query ReadEdge($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      id verb role evidenceCount speechCount judgement { ...JudgementPart }\n      from { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      to { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      evidence(first: 100) { ...EvidencePart judgement { ...JudgementPart } }\n    }\n  }\n}": typeof types.ReadEdgeDocument,
    "query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n  speeches(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    nodes { id title speaker post date level place genre collection chars }\n    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n  }\n}": typeof types.ListSpeechesDocument,
    "\n  query WordingYears($of: SpreadOf!) {\n    spread(of: $of) {\n      entities(first: 1) { nodes { id name kind } }\n      undated { speechCount ofCount }\n      periods(first: 100) { totalCount nodes { period speechCount ofCount share mentionCount perTenThousand } }\n    }\n  }\n": typeof types.WordingYearsDocument,
    "\n  query WordingLevels($of: SpreadOf!) {\n    CENTRAL: spread(of: $of, where: { level: { eq: CENTRAL } }) { ...YearsPart }\n    PROVINCE: spread(of: $of, where: { level: { eq: PROVINCE } }) { ...YearsPart }\n    SUBPROVINCIAL: spread(of: $of, where: { level: { eq: SUBPROVINCIAL } }) { ...YearsPart }\n    CITY: spread(of: $of, where: { level: { eq: CITY } }) { ...YearsPart }\n    COUNTY: spread(of: $of, where: { level: { eq: COUNTY } }) { ...YearsPart }\n  }\n": typeof types.WordingLevelsDocument,
    "\n  fragment YearsPart on Spread { periods(first: 100) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n": typeof types.YearsPartFragmentDoc,
    "\n  query WordingClose($of: SpreadOf!) {\n    spread(of: $of) {\n      speechCount mentionCount ofCount share earlierCount\n      first { date mentionCount speech { id title } evidence(first: 1) { ...EvidencePart } }\n      latest { date speech { id title } }\n      levels { level speechCount ofCount share mentionCount lag { days months years } first { date speech { id title } } }\n    }\n  }\n": typeof types.WordingCloseDocument,
    "\n  query WordingPlaces($of: SpreadOf!, $after: String) {\n    spread(of: $of) { places(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { place level masked speechCount ofCount first { date speech { id } } lag { days months years } } } }\n  }\n": typeof types.WordingPlacesDocument,
    "\n  query PlaceCodes($names: [String!]!) {\n    entities(kinds: [PLACE], where: { name: { in: $names } }, first: 100) { nodes { name ... on Place { code } } }\n  }\n": typeof types.PlaceCodesDocument,
    "\n  query WordingCompany($of: SpreadOf!) {\n    spread(of: $of) {\n      variants(first: 12) { totalCount nodes { text speechCount mentionCount first { date speech { id title } evidence(first: 1) { start end } } } }\n      dropouts(first: 12) { totalCount nodes { level place genre sinceCount last { date speech { id title } evidence(first: 1) { start end } } next { id title date } } }\n      companions(first: 12) { totalCount nodes { entity { id name kind } count ofCount lift strength } }\n    }\n  }\n": typeof types.WordingCompanyDocument,
    "\n  query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {\n    entity(id: $id) { mentions(where: $where, period: $period, first: 8, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n    } }\n  }\n": typeof types.WordingUsesDocument,
    "\n  query RisingCandidates { entities(kinds: [FORMULATION], orderBy: [{ field: SPEECH_COUNT, direction: DESC }], first: 24) { nodes { id name speechCount } } }\n": typeof types.RisingCandidatesDocument,
    "\n  query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {\n    a: spread(of: $a) { ...LatePart } b: spread(of: $b) { ...LatePart } c: spread(of: $c) { ...LatePart } d: spread(of: $d) { ...LatePart }\n    e: spread(of: $e) { ...LatePart } f: spread(of: $f) { ...LatePart } g: spread(of: $g) { ...LatePart } h: spread(of: $h) { ...LatePart }\n  }\n": typeof types.RisingDocument,
    "\n  fragment LatePart on Spread { entities(first: 1) { nodes { id name } } periods(last: 8) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n": typeof types.LatePartFragmentDoc,
};
const documents: Documents = {
    "query Viewer { viewer { name role } }": types.ViewerDocument,
    "\n  query Suggest($text: String!) {\n    search(text: $text) {\n      names(first: 40) { totalIsExact nodes { ...NameHitPart } facets(by: [KIND]) { values { kind count } } }\n      sentences(first: 4) {\n        totalCount totalIsExact\n        nodes { highlights { start end startUtf16 endUtf16 } sentence { id text start speech { id title date } } }\n      }\n    }\n  }\n": types.SuggestDocument,
    "\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n": types.EvidencePartFragmentDoc,
    "\n  fragment NodePart on Node {\n    __typename id\n    ... on Entity { kind name }\n    ... on Speech { title date place }\n    ... on Directive { text }\n    ... on Sentence { text }\n    ... on Section { heading }\n  }\n": types.NodePartFragmentDoc,
    "\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n": types.PickNamesDocument,
    "fragment JudgementPart on Judgement { id verdict why by at }": types.JudgementPartFragmentDoc,
    "mutation ReportDoubt($input: ReportDoubtInput!) { reportDoubt(input: $input) { item { judgement { ...JudgementPart } } } }": types.ReportDoubtDocument,
    "\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n": types.NameHitPartFragmentDoc,
    "query NamesOf($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind name } ... on Speech { title } } }": types.NamesOfDocument,
    "query MayNote { viewer { role } }": types.MayNoteDocument,
    "\n  fragment RowPart on LedgerRow {\n    number due citation\n    directive { id text modality substance start end }\n    addressees { id role other { id ... on Entity { name kind } } evidence(first: 1) { quote inferred } }\n    basis { id other { id ... on Entity { name kind } } }\n    demandedBy { id other { id ... on Entity { name kind } } }\n    byClass { class { id name } by }\n    speech { id title date level place meeting { id name } }\n    parts { number items { text start end action { start end } object { start end } deadline { text date } targets { text } } note { progress status owner remark version } }\n  }\n": types.RowPartFragmentDoc,
    "\n  query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      rows(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n        totalCount nodes { ...RowPart } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n": types.LedgerRowsDocument,
    "\n  query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      ADDRESSEE: groups(by: [ADDRESSEE], first: 12) { ...GroupPart }\n      YEAR: groups(by: [YEAR], first: 12) { ...GroupPart }\n      LEVEL: groups(by: [LEVEL], first: 12) { ...GroupPart }\n      ROLE: groups(by: [ROLE], first: 12) { ...GroupPart }\n      MODALITY: groups(by: [MODALITY], first: 12) { ...GroupPart }\n      BASIS: groups(by: [BASIS], first: 12) { ...GroupPart }\n    }\n  }\n": types.LedgerGroupsDocument,
    "\n  fragment GroupPart on LedgerGroup { count keys { by entity { id name kind } role modality level period } }\n": types.GroupPartFragmentDoc,
    "\n  query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) { groups(by: $by, first: 40) { ...GroupPart } }\n  }\n": types.LedgerColumnsDocument,
    "\n  query LedgerClasses($addressee: LedgerAddressee) {\n    ledger(addressee: $addressee) { classes { class { id name } by } }\n  }\n": types.LedgerClassesDocument,
    "\n  query Restated($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Directive { restates { change before { text speech { id title date } start end } } restatedBy { change after { text speech { id title date } start end } } } }\n  }\n": types.RestatedDocument,
    "\n  mutation NoteRow($input: NoteLedgerRowInput!) { noteLedgerRow(input: $input) { note { progress status owner remark version } } }\n": types.NoteRowDocument,
    "\n  query RowNotes($number: String!) { ledgerRow(number: $number) { parts { number note { progress status owner remark version } } } }\n": types.RowNotesDocument,
    "\n  fragment StepPart on ChainStep {\n    depth level loops leftOut directiveCount concreteCount\n    entity { id kind name }\n    issuedBy { id to { id ... on Entity { name } } }\n    links { id verb from { id } to { id } }\n  }\n": types.StepPartFragmentDoc,
    "\n  query ChainOf($of: NodeRef!, $depth: Int!) {\n    chain(of: $of, depth: $depth) {\n      isCut root { ...StepPart }\n      below(first: 100) { totalCount nodes { ...StepPart } }\n      above(first: 100) { totalCount nodes { ...StepPart } }\n    }\n  }\n": types.ChainOfDocument,
    "\n  query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {\n    chain(of: $of, depth: $depth) {\n      levels: groups(by: [LEVEL]) { level directiveCount }\n      years: groups(by: [YEAR]) { year directiveCount }\n      directives(where: $where, first: 12) {\n        totalCount\n        nodes { id text due citation start end speech { id title date place level } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } under(first: 2) { nodes { id to { id ... on Entity { name kind } } } } }\n      }\n    }\n  }\n": types.ChainDirectivesDocument,
    "\n  query ChainLinks($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Relation { verb from { id ... on Entity { name kind } } to { id ... on Entity { name kind } } evidenceCount judgement { ...JudgementPart } evidence(first: 3) { ...EvidencePart judgement { ...JudgementPart } } } }\n  }\n": types.ChainLinksDocument,
    "\n  query ChainGaps { gaps(first: 20) { totalCount nodes { callCount missing documentCount document { id name } calls(first: 1) { id evidence(first: 1) { ...EvidencePart } } } } }\n": types.ChainGapsDocument,
    "\n  query ChainOrphans { orphans(first: 20) { totalCount nodes { id kind name speechCount mentionCount } } }\n": types.ChainOrphansDocument,
    "\n  query ChainStarts {\n    documents: entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n    meetings: entities(kinds: [MEETING], where: { or: [{ has: { verb: ADOPTED_AT, direction: IN } }, { has: { verb: RAISED_AT, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n  }\n": types.ChainStartsDocument,
    "query ReadComparison($from: ID!, $to: ID!) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    from { id title date place } to { id title date place }\n    directiveCounts { kept reworded stronger weaker added dropped }\n    entityCounts { kinds { kind kept added dropped } }\n  }\n}": types.ReadComparisonDocument,
    "query ReadCompared($from: ID!, $to: ID!, $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    directives(first: 100, after: $after) {\n      nodes {\n        change similarity\n        before { id text start end ordinal modality } after { id text start end ordinal modality }\n        differences { aspect effect before { ...ComparedTrait } after { ...ComparedTrait } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}": types.ReadComparedDocument,
    "fragment ComparedTrait on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role entity { id name } } }": types.ComparedTraitFragmentDoc,
    "query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    entities(first: 100, kinds: $kinds, change: $change, after: $after) {\n      nodes { change countBefore countAfter entity { id kind name } firstBefore { quote start end } firstAfter { quote start end } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}": types.ReadComparedEntitiesDocument,
    "query ReadSeries($id: ID!) {\n  series(of: {id: {eq: $id}}) {\n    family place level gap\n    comparisons(last: 24) { nodes { from { id title date } to { id title date } directiveCounts { kept reworded stronger weaker added dropped } } }\n  }\n}": types.ReadSeriesDocument,
    "\n  fragment GraphNode on Node {\n    __typename id\n    ... on Speech { title date speechPlace: place }\n    ... on Entity { name mentionCount speechCount }\n    ... on Directive { text modality speech { id date } }\n    ... on Sentence { sentenceText: text }\n    ... on Section { heading }\n  }\n": types.GraphNodeFragmentDoc,
    "\n  fragment GraphLine on Relation { id verb role evidenceCount from { id } to { id } }\n": types.GraphLineFragmentDoc,
    "query GraphNodes($ids: [ID!]!) { nodes(ids: $ids) { ...GraphNode } }": types.GraphNodesDocument,
    "\n  query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {\n    neighbourhood(of: { id: $of }, verbs: $verbs, direction: $direction, kinds: $kinds, period: $period) {\n      neighbours(except: $except, first: $first, after: $after) {\n        nodes { node { ...GraphNode } relations { ...GraphLine } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.GraphGrowDocument,
    "\n  query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, where: { id: { in: $ids } }, period: $period) {\n      neighbours(first: 100) { nodes { node { id } relations { ...GraphLine } } }\n    }\n  }\n": types.GraphLinesDocument,
    "\n  query GraphGroups($of: ID!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, period: $period) { counts { verb direction kind count } }\n  }\n": types.GraphGroupsDocument,
    "\n  query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {\n    paths(from: { id: $from }, to: { id: $to }, verbs: $verbs, period: $period, maxHops: $hops, first: 3) {\n      searchedHops isCut\n      paths { length hops { direction from { ...GraphNode } to { ...GraphNode } relation { ...GraphLine } } }\n    }\n  }\n": types.GraphWaysDocument,
    "\n  query GraphYears {\n    earliest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: ASC }], first: 1) { nodes { date } }\n    latest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: DESC }], first: 1) { nodes { date } }\n  }\n": types.GraphYearsDocument,
    "\n  query GraphStarts {\n    formulations: entities(kinds: [FORMULATION], first: 8) { nodes { id name mentionCount } }\n    bodies: entities(kinds: [BODY], first: 8) { nodes { id name mentionCount } }\n    documents: entities(kinds: [DOCUMENT], first: 6) { nodes { id name mentionCount } }\n  }\n": types.GraphStartsDocument,
    "\n  query GraphObject($id: ID!) {\n    node(id: $id) {\n      ...GraphNode\n      ... on Entity { kind aliases scope within { ...GraphNode } masked }\n      ... on Meeting { type date level place }\n      ... on Document { type number issued issuer level place }\n      ... on Body { type level place }\n      ... on Group { type level place }\n      ... on Place { type level }\n      ... on Speech { speaker post level genre chars }\n      ... on Directive { substance due directiveSpeech: speech { id title date } start end }\n    }\n  }\n": types.GraphObjectDocument,
    "\n  query GraphEvidence($id: ID!, $first: Int!) { node(id: $id) { id ... on Relation { verb role evidenceCount judgement { ...JudgementPart } evidence(first: $first) { ...EvidencePart judgement { ...JudgementPart } } } } }\n": types.GraphEvidenceDocument,
    "\n  query NodePage($id: ID!) {\n    node(id: $id) {\n      __typename id\n      ...EntityPart\n      ...DirectivePart\n      ... on Speech { title }\n      ... on Sentence { start end speech { id } }\n      ... on Section { start end speech { id } }\n    }\n    neighbourhood(of: { id: $id }) { counts { verb direction kind count } }\n  }\n  fragment EntityPart on Entity {\n    kind name aliases scope masked mentionCount speechCount\n    within { ...NodePart }\n    conflicts { property values { value speechCount } }\n    claims(first: 60) { totalCount nodes { property value evidence { ...EvidencePart } } }\n    ... on Meeting { type term session meetingDate: date level place body }\n    ... on Document { type number issued issuer level place }\n    ... on Body { type level place collective }\n    ... on Mechanism { head members level place }\n    ... on Policy { head members level place }\n    ... on Date { edtf earliest: first latest: last precision }\n  }\n  fragment DirectivePart on Directive {\n    text modality substance ordinal start end due rule confidence citation judgement { ...JudgementPart }\n    sentence { text start paragraph section { heading } }\n    speech { id title date place level }\n    items {\n      text\n      action { text } object { text }\n      addressees { text role inferred entity { id name kind } }\n      deadline { text date anchor }\n      targets { text comparator value unit }\n      basis { text entity { id name kind } }\n    }\n  }\n": types.NodePageDocument,
    "\n  query NodeRestated($id: ID!) {\n    node(id: $id) { ... on Directive { id restates { ...ComparedPart } restatedBy { ...ComparedPart } } }\n  }\n  fragment ComparedPart on ComparedDirective {\n    change similarity\n    before { ...ComparedSide } after { ...ComparedSide }\n    differences { aspect effect before { ...TraitPart } after { ...TraitPart } }\n  }\n  fragment ComparedSide on Directive { id text start end citation speech { id title date place } }\n  fragment TraitPart on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role } }\n": types.NodeRestatedDocument,
    "\n  query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename id\n      ... on Entity { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n      ... on Directive { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n    }\n  }\n  fragment RelationPage on RelationConnection {\n    nodes { id role evidenceCount judgement { ...JudgementPart } other { ...NodePart } evidence(first: 1) { ...EvidencePart judgement { ...JudgementPart } } }\n    pageInfo { hasNextPage endCursor }\n  }\n": types.NodeRelationsDocument,
    "\n  query RelationEvidence($id: ID!) { node(id: $id) { ... on Relation { judgement { ...JudgementPart } evidence(first: 20) { ...EvidencePart judgement { ...JudgementPart } } } } }\n": types.RelationEvidenceDocument,
    "\n  query NodeYears($id: ID!) {\n    spread(of: { ids: [$id] }) { undated { speechCount } periods(first: 100) { nodes { period speechCount mentionCount } } }\n  }\n": types.NodeYearsDocument,
    "\n  query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(period: $period, first: $first, after: $after) {\n        nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.NodeMentionsDocument,
    "query Overview { stats { kinds { kind count } sequence } }": types.OverviewDocument,
    "\n  query Newest {\n    directives(where: { substance: { eq: CONCRETE }, addressee: { exists: true } }, orderBy: [{ field: DATE, direction: DESC }], first: 6) {\n      nodes { id text due citation start end speech { id title date place } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } }\n    }\n  }\n": types.NewestDocument,
    "\n  query ToldMost { ledger { groups(by: [ADDRESSEE], first: 8) { count keys { entity { id kind name } } } } }\n": types.ToldMostDocument,
    "\n  query LatestSpeeches { speeches(first: 6) { totalCount nodes { id title date place level } } }\n": types.LatestSpeechesDocument,
    "\n  query CarriedOut { entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 6) { nodes { id kind name } } }\n": types.CarriedOutDocument,
    "\n  query SpeechYears($of: SpreadOf!) { spread(of: $of) { undated { ofCount } periods(first: 100) { nodes { period ofCount } } } }\n": types.SpeechYearsDocument,
    "\n  query AnyWording { entities(first: 1) { nodes { id } } }\n": types.AnyWordingDocument,
    "\n  fragment ChangePart on Change { sequence kind speechId speech { id title date place } kindCounts { kind added removed } }\n": types.ChangePartFragmentDoc,
    "\n  query LastChanges { changes(last: 8) { totalCount nodes { ...ChangePart } } }\n": types.LastChangesDocument,
    "\n  subscription ChangesLive($since: Int) { changes(since: $since) { ...ChangePart } }\n": types.ChangesLiveDocument,
    "\n  subscription IngestionLive { ingestion { isRunning total done added changed failed } }\n": types.IngestionLiveDocument,
    "\n  query MaySeeSources { viewer { role } }\n": types.MaySeeSourcesDocument,
    "\n  query Sources { sources(first: 50) { nodes { name condition lastRun nextRun message quarantinedCount } } }\n": types.SourcesDocument,
    "\n  query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {\n    named: search(text: $text, kinds: $kinds, where: $where) { names(first: 1) { totalCount totalIsExact } }\n    said: search(text: $text, where: $where) { sentences(first: 1) { totalCount totalIsExact } }\n    kind: search(text: $text, where: $where) @include(if: $names) { names(first: 1) { facets(by: [KIND]) { ...FacetPart } } }\n    yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) { names(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) { sentences(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) { names(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) { sentences(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) { names(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n    placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) { sentences(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n  }\n  fragment FacetPart on Facet { by values { kind year level place count } others }\n": types.SearchCountsDocument,
    "\n  query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, where: $where) {\n      names(first: $first, after: $after) { nodes { ...NameHitPart } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.SearchNamesDocument,
    "\n  query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, where: $where) {\n      sentences(first: $first, after: $after) {\n        nodes {\n          highlights { start end startUtf16 endUtf16 }\n          sentence { id text start paragraph section { heading } speech { id title date place level } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.SearchSentencesDocument,
    "query ReadSpeech($id: ID!) {\n  speech(id: $id) {\n    id title speaker post date level place genre collection source sha256 chars extractor text\n    meeting { id name }\n    provenance { property value evidence { origin quote start end source rule confidence inferred } }\n    metadata { field value }\n  }\n}": types.ReadSpeechDocument,
    "query ReadSections($id: ID!, $after: String) {\n  speech(id: $id) { sections(first: 100, after: $after) { nodes { id heading depth start end } pageInfo { hasNextPage endCursor } } }\n}": types.ReadSectionsDocument,
    "query ReadSentences($id: ID!, $after: String) {\n  speech(id: $id) { sentences(first: 100, after: $after) { nodes { start end paragraph section { heading } } pageInfo { hasNextPage endCursor } } }\n}": types.ReadSentencesDocument,
    "query ReadMentions($id: ID!, $after: String) {\n  speech(id: $id) { mentions(first: 100, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 6) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": types.ReadMentionsDocument,
    "query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {\n  speech(id: $id) { mentions(where: {id: {in: $entities}}, first: 50, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 100) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": types.ReadManyDocument,
    "query ReadDirectives($id: ID!, $after: String) {\n  speech(id: $id) { directives(first: 100, after: $after) {\n    nodes {\n      id text modality substance start end due rule confidence ordinal\n      items { deadline { text date } }\n      relations(first: 8, direction: OUT, verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]) { nodes { id verb role to { ... on Entity { id kind name } } } }\n    }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": types.ReadDirectivesDocument,
    "query ReadUnresolved($id: ID!, $after: String) {\n  speech(id: $id) { unresolved(first: 100, after: $after) { nodes { text start end kind reason rule } pageInfo { hasNextPage endCursor } } }\n}": types.ReadUnresolvedDocument,
    "query ReadFacts($id: ID!, $period: EDTF, $after: String) {\n  speech(id: $id) { mentions(first: 50, after: $after) {\n    nodes { entity {\n      id kind name\n      relations(first: 10, direction: OUT, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role to { ... on Entity { id kind name } } evidence(first: 4) { start end speech { id } } }\n      }\n    } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}": types.ReadFactsDocument,
    "query ReadChosen($id: ID!, $period: EDTF) {\n  node(id: $id) {\n    ... on Entity {\n      id kind name aliases mentionCount speechCount\n      relations(first: 100, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role from { id ... on Entity { kind name } } to { id ... on Entity { kind name } } evidenceCount evidence(first: 6) { start end speech { id } } }\n      }\n    }\n  }\n}": types.ReadChosenDocument,
    "query ReadDirective($id: ID!) {\n  node(id: $id) { ... on Directive { id citation confidence rule judgement { ...JudgementPart } } }\n}": types.ReadDirectiveDocument,
    "query ReadEdge($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      id verb role evidenceCount speechCount judgement { ...JudgementPart }\n      from { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      to { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      evidence(first: 100) { ...EvidencePart judgement { ...JudgementPart } }\n    }\n  }\n}": types.ReadEdgeDocument,
    "query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n  speeches(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    nodes { id title speaker post date level place genre collection chars }\n    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n  }\n}": types.ListSpeechesDocument,
    "\n  query WordingYears($of: SpreadOf!) {\n    spread(of: $of) {\n      entities(first: 1) { nodes { id name kind } }\n      undated { speechCount ofCount }\n      periods(first: 100) { totalCount nodes { period speechCount ofCount share mentionCount perTenThousand } }\n    }\n  }\n": types.WordingYearsDocument,
    "\n  query WordingLevels($of: SpreadOf!) {\n    CENTRAL: spread(of: $of, where: { level: { eq: CENTRAL } }) { ...YearsPart }\n    PROVINCE: spread(of: $of, where: { level: { eq: PROVINCE } }) { ...YearsPart }\n    SUBPROVINCIAL: spread(of: $of, where: { level: { eq: SUBPROVINCIAL } }) { ...YearsPart }\n    CITY: spread(of: $of, where: { level: { eq: CITY } }) { ...YearsPart }\n    COUNTY: spread(of: $of, where: { level: { eq: COUNTY } }) { ...YearsPart }\n  }\n": types.WordingLevelsDocument,
    "\n  fragment YearsPart on Spread { periods(first: 100) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n": types.YearsPartFragmentDoc,
    "\n  query WordingClose($of: SpreadOf!) {\n    spread(of: $of) {\n      speechCount mentionCount ofCount share earlierCount\n      first { date mentionCount speech { id title } evidence(first: 1) { ...EvidencePart } }\n      latest { date speech { id title } }\n      levels { level speechCount ofCount share mentionCount lag { days months years } first { date speech { id title } } }\n    }\n  }\n": types.WordingCloseDocument,
    "\n  query WordingPlaces($of: SpreadOf!, $after: String) {\n    spread(of: $of) { places(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { place level masked speechCount ofCount first { date speech { id } } lag { days months years } } } }\n  }\n": types.WordingPlacesDocument,
    "\n  query PlaceCodes($names: [String!]!) {\n    entities(kinds: [PLACE], where: { name: { in: $names } }, first: 100) { nodes { name ... on Place { code } } }\n  }\n": types.PlaceCodesDocument,
    "\n  query WordingCompany($of: SpreadOf!) {\n    spread(of: $of) {\n      variants(first: 12) { totalCount nodes { text speechCount mentionCount first { date speech { id title } evidence(first: 1) { start end } } } }\n      dropouts(first: 12) { totalCount nodes { level place genre sinceCount last { date speech { id title } evidence(first: 1) { start end } } next { id title date } } }\n      companions(first: 12) { totalCount nodes { entity { id name kind } count ofCount lift strength } }\n    }\n  }\n": types.WordingCompanyDocument,
    "\n  query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {\n    entity(id: $id) { mentions(where: $where, period: $period, first: 8, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n    } }\n  }\n": types.WordingUsesDocument,
    "\n  query RisingCandidates { entities(kinds: [FORMULATION], orderBy: [{ field: SPEECH_COUNT, direction: DESC }], first: 24) { nodes { id name speechCount } } }\n": types.RisingCandidatesDocument,
    "\n  query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {\n    a: spread(of: $a) { ...LatePart } b: spread(of: $b) { ...LatePart } c: spread(of: $c) { ...LatePart } d: spread(of: $d) { ...LatePart }\n    e: spread(of: $e) { ...LatePart } f: spread(of: $f) { ...LatePart } g: spread(of: $g) { ...LatePart } h: spread(of: $h) { ...LatePart }\n  }\n": types.RisingDocument,
    "\n  fragment LatePart on Spread { entities(first: 1) { nodes { id name } } periods(last: 8) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n": types.LatePartFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer { viewer { name role } }"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($text: String!) {\n    search(text: $text) {\n      names(first: 40) { totalIsExact nodes { ...NameHitPart } facets(by: [KIND]) { values { kind count } } }\n      sentences(first: 4) {\n        totalCount totalIsExact\n        nodes { highlights { start end startUtf16 endUtf16 } sentence { id text start speech { id title date } } }\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidencePart on Evidence {\n    origin quote start end startUtf16 endUtf16 paragraph heading source rule confidence inferred part citation\n    sentence { id text start startUtf16 }\n    speech { id title date place level }\n  }\n"): typeof import('./graphql').EvidencePartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NodePart on Node {\n    __typename id\n    ... on Entity { kind name }\n    ... on Speech { title date place }\n    ... on Directive { text }\n    ... on Sentence { text }\n    ... on Section { heading }\n  }\n"): typeof import('./graphql').NodePartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickNames($text: String!, $kinds: [Kind!]) {\n    search(text: $text, kinds: $kinds) { names(first: 30) { nodes { ...NameHitPart } } }\n  }\n"): typeof import('./graphql').PickNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment JudgementPart on Judgement { id verdict why by at }"): typeof import('./graphql').JudgementPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportDoubt($input: ReportDoubtInput!) { reportDoubt(input: $input) { item { judgement { ...JudgementPart } } } }"): typeof import('./graphql').ReportDoubtDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NameHitPart on NameHit {\n    name highlights { startUtf16 endUtf16 }\n    node {\n      __typename id\n      ... on Entity { kind name scope masked speechCount within { ... on Entity { name } ... on Speech { title } } }\n      ... on Speech { title date place }\n    }\n  }\n"): typeof import('./graphql').NameHitPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NamesOf($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind name } ... on Speech { title } } }"): typeof import('./graphql').NamesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MayNote { viewer { role } }"): typeof import('./graphql').MayNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RowPart on LedgerRow {\n    number due citation\n    directive { id text modality substance start end }\n    addressees { id role other { id ... on Entity { name kind } } evidence(first: 1) { quote inferred } }\n    basis { id other { id ... on Entity { name kind } } }\n    demandedBy { id other { id ... on Entity { name kind } } }\n    byClass { class { id name } by }\n    speech { id title date level place meeting { id name } }\n    parts { number items { text start end action { start end } object { start end } deadline { text date } targets { text } } note { progress status owner remark version } }\n  }\n"): typeof import('./graphql').RowPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerRows($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $orderBy: [DirectiveOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      rows(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {\n        totalCount nodes { ...RowPart } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').LedgerRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerGroups($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) {\n      ADDRESSEE: groups(by: [ADDRESSEE], first: 12) { ...GroupPart }\n      YEAR: groups(by: [YEAR], first: 12) { ...GroupPart }\n      LEVEL: groups(by: [LEVEL], first: 12) { ...GroupPart }\n      ROLE: groups(by: [ROLE], first: 12) { ...GroupPart }\n      MODALITY: groups(by: [MODALITY], first: 12) { ...GroupPart }\n      BASIS: groups(by: [BASIS], first: 12) { ...GroupPart }\n    }\n  }\n"): typeof import('./graphql').LedgerGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupPart on LedgerGroup { count keys { by entity { id name kind } role modality level period } }\n"): typeof import('./graphql').GroupPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerColumns($where: DirectiveWhere, $addressee: LedgerAddressee, $principles: Boolean!, $by: [LedgerGroupBy!]!) {\n    ledger(where: $where, addressee: $addressee, principles: $principles) { groups(by: $by, first: 40) { ...GroupPart } }\n  }\n"): typeof import('./graphql').LedgerColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerClasses($addressee: LedgerAddressee) {\n    ledger(addressee: $addressee) { classes { class { id name } by } }\n  }\n"): typeof import('./graphql').LedgerClassesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Restated($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Directive { restates { change before { text speech { id title date } start end } } restatedBy { change after { text speech { id title date } start end } } } }\n  }\n"): typeof import('./graphql').RestatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteRow($input: NoteLedgerRowInput!) { noteLedgerRow(input: $input) { note { progress status owner remark version } } }\n"): typeof import('./graphql').NoteRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowNotes($number: String!) { ledgerRow(number: $number) { parts { number note { progress status owner remark version } } } }\n"): typeof import('./graphql').RowNotesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepPart on ChainStep {\n    depth level loops leftOut directiveCount concreteCount\n    entity { id kind name }\n    issuedBy { id to { id ... on Entity { name } } }\n    links { id verb from { id } to { id } }\n  }\n"): typeof import('./graphql').StepPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainOf($of: NodeRef!, $depth: Int!) {\n    chain(of: $of, depth: $depth) {\n      isCut root { ...StepPart }\n      below(first: 100) { totalCount nodes { ...StepPart } }\n      above(first: 100) { totalCount nodes { ...StepPart } }\n    }\n  }\n"): typeof import('./graphql').ChainOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainDirectives($of: NodeRef!, $depth: Int!, $where: DirectiveWhere) {\n    chain(of: $of, depth: $depth) {\n      levels: groups(by: [LEVEL]) { level directiveCount }\n      years: groups(by: [YEAR]) { year directiveCount }\n      directives(where: $where, first: 12) {\n        totalCount\n        nodes { id text due citation start end speech { id title date place level } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } under(first: 2) { nodes { id to { id ... on Entity { name kind } } } } }\n      }\n    }\n  }\n"): typeof import('./graphql').ChainDirectivesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainLinks($ids: [ID!]!) {\n    nodes(ids: $ids) { id ... on Relation { verb from { id ... on Entity { name kind } } to { id ... on Entity { name kind } } evidenceCount judgement { ...JudgementPart } evidence(first: 3) { ...EvidencePart judgement { ...JudgementPart } } } }\n  }\n"): typeof import('./graphql').ChainLinksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainGaps { gaps(first: 20) { totalCount nodes { callCount missing documentCount document { id name } calls(first: 1) { id evidence(first: 1) { ...EvidencePart } } } } }\n"): typeof import('./graphql').ChainGapsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainOrphans { orphans(first: 20) { totalCount nodes { id kind name speechCount mentionCount } } }\n"): typeof import('./graphql').ChainOrphansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChainStarts {\n    documents: entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n    meetings: entities(kinds: [MEETING], where: { or: [{ has: { verb: ADOPTED_AT, direction: IN } }, { has: { verb: RAISED_AT, direction: IN } }] }, first: 10) { nodes { id kind name speechCount } }\n  }\n"): typeof import('./graphql').ChainStartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadComparison($from: ID!, $to: ID!) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    from { id title date place } to { id title date place }\n    directiveCounts { kept reworded stronger weaker added dropped }\n    entityCounts { kinds { kind kept added dropped } }\n  }\n}"): typeof import('./graphql').ReadComparisonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadCompared($from: ID!, $to: ID!, $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    directives(first: 100, after: $after) {\n      nodes {\n        change similarity\n        before { id text start end ordinal modality } after { id text start end ordinal modality }\n        differences { aspect effect before { ...ComparedTrait } after { ...ComparedTrait } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}"): typeof import('./graphql').ReadComparedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ComparedTrait on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role entity { id name } } }"): typeof import('./graphql').ComparedTraitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadComparedEntities($from: ID!, $to: ID!, $kinds: [EntityKind!], $change: [EntityChange!], $after: String) {\n  compare(from: {id: {eq: $from}}, to: {id: {eq: $to}}) {\n    entities(first: 100, kinds: $kinds, change: $change, after: $after) {\n      nodes { change countBefore countAfter entity { id kind name } firstBefore { quote start end } firstAfter { quote start end } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}"): typeof import('./graphql').ReadComparedEntitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadSeries($id: ID!) {\n  series(of: {id: {eq: $id}}) {\n    family place level gap\n    comparisons(last: 24) { nodes { from { id title date } to { id title date } directiveCounts { kept reworded stronger weaker added dropped } } }\n  }\n}"): typeof import('./graphql').ReadSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GraphNode on Node {\n    __typename id\n    ... on Speech { title date speechPlace: place }\n    ... on Entity { name mentionCount speechCount }\n    ... on Directive { text modality speech { id date } }\n    ... on Sentence { sentenceText: text }\n    ... on Section { heading }\n  }\n"): typeof import('./graphql').GraphNodeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GraphLine on Relation { id verb role evidenceCount from { id } to { id } }\n"): typeof import('./graphql').GraphLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GraphNodes($ids: [ID!]!) { nodes(ids: $ids) { ...GraphNode } }"): typeof import('./graphql').GraphNodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphGrow($of: ID!, $verbs: [Verb!], $direction: Direction!, $kinds: [Kind!], $period: EDTF, $except: [ID!], $first: Int!, $after: String) {\n    neighbourhood(of: { id: $of }, verbs: $verbs, direction: $direction, kinds: $kinds, period: $period) {\n      neighbours(except: $except, first: $first, after: $after) {\n        nodes { node { ...GraphNode } relations { ...GraphLine } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').GraphGrowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphLines($of: ID!, $ids: [ID!]!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, where: { id: { in: $ids } }, period: $period) {\n      neighbours(first: 100) { nodes { node { id } relations { ...GraphLine } } }\n    }\n  }\n"): typeof import('./graphql').GraphLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphGroups($of: ID!, $period: EDTF) {\n    neighbourhood(of: { id: $of }, period: $period) { counts { verb direction kind count } }\n  }\n"): typeof import('./graphql').GraphGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphWays($from: ID!, $to: ID!, $verbs: [Verb!], $period: EDTF, $hops: Int!) {\n    paths(from: { id: $from }, to: { id: $to }, verbs: $verbs, period: $period, maxHops: $hops, first: 3) {\n      searchedHops isCut\n      paths { length hops { direction from { ...GraphNode } to { ...GraphNode } relation { ...GraphLine } } }\n    }\n  }\n"): typeof import('./graphql').GraphWaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphYears {\n    earliest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: ASC }], first: 1) { nodes { date } }\n    latest: speeches(where: { date: { isNull: false } }, orderBy: [{ field: DATE, direction: DESC }], first: 1) { nodes { date } }\n  }\n"): typeof import('./graphql').GraphYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphStarts {\n    formulations: entities(kinds: [FORMULATION], first: 8) { nodes { id name mentionCount } }\n    bodies: entities(kinds: [BODY], first: 8) { nodes { id name mentionCount } }\n    documents: entities(kinds: [DOCUMENT], first: 6) { nodes { id name mentionCount } }\n  }\n"): typeof import('./graphql').GraphStartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphObject($id: ID!) {\n    node(id: $id) {\n      ...GraphNode\n      ... on Entity { kind aliases scope within { ...GraphNode } masked }\n      ... on Meeting { type date level place }\n      ... on Document { type number issued issuer level place }\n      ... on Body { type level place }\n      ... on Group { type level place }\n      ... on Place { type level }\n      ... on Speech { speaker post level genre chars }\n      ... on Directive { substance due directiveSpeech: speech { id title date } start end }\n    }\n  }\n"): typeof import('./graphql').GraphObjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GraphEvidence($id: ID!, $first: Int!) { node(id: $id) { id ... on Relation { verb role evidenceCount judgement { ...JudgementPart } evidence(first: $first) { ...EvidencePart judgement { ...JudgementPart } } } } }\n"): typeof import('./graphql').GraphEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodePage($id: ID!) {\n    node(id: $id) {\n      __typename id\n      ...EntityPart\n      ...DirectivePart\n      ... on Speech { title }\n      ... on Sentence { start end speech { id } }\n      ... on Section { start end speech { id } }\n    }\n    neighbourhood(of: { id: $id }) { counts { verb direction kind count } }\n  }\n  fragment EntityPart on Entity {\n    kind name aliases scope masked mentionCount speechCount\n    within { ...NodePart }\n    conflicts { property values { value speechCount } }\n    claims(first: 60) { totalCount nodes { property value evidence { ...EvidencePart } } }\n    ... on Meeting { type term session meetingDate: date level place body }\n    ... on Document { type number issued issuer level place }\n    ... on Body { type level place collective }\n    ... on Mechanism { head members level place }\n    ... on Policy { head members level place }\n    ... on Date { edtf earliest: first latest: last precision }\n  }\n  fragment DirectivePart on Directive {\n    text modality substance ordinal start end due rule confidence citation judgement { ...JudgementPart }\n    sentence { text start paragraph section { heading } }\n    speech { id title date place level }\n    items {\n      text\n      action { text } object { text }\n      addressees { text role inferred entity { id name kind } }\n      deadline { text date anchor }\n      targets { text comparator value unit }\n      basis { text entity { id name kind } }\n    }\n  }\n"): typeof import('./graphql').NodePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodeRestated($id: ID!) {\n    node(id: $id) { ... on Directive { id restates { ...ComparedPart } restatedBy { ...ComparedPart } } }\n  }\n  fragment ComparedPart on ComparedDirective {\n    change similarity\n    before { ...ComparedSide } after { ...ComparedSide }\n    differences { aspect effect before { ...TraitPart } after { ...TraitPart } }\n  }\n  fragment ComparedSide on Directive { id text start end citation speech { id title date place } }\n  fragment TraitPart on DirectiveTrait { modality substance target { text } deadline { text date } addressee { text role } }\n"): typeof import('./graphql').NodeRestatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodeRelations($id: ID!, $verb: [Verb!], $direction: Direction!, $first: Int!, $after: String) {\n    node(id: $id) {\n      __typename id\n      ... on Entity { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n      ... on Directive { relations(verb: $verb, direction: $direction, order: LATEST, first: $first, after: $after) { ...RelationPage } }\n    }\n  }\n  fragment RelationPage on RelationConnection {\n    nodes { id role evidenceCount judgement { ...JudgementPart } other { ...NodePart } evidence(first: 1) { ...EvidencePart judgement { ...JudgementPart } } }\n    pageInfo { hasNextPage endCursor }\n  }\n"): typeof import('./graphql').NodeRelationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelationEvidence($id: ID!) { node(id: $id) { ... on Relation { judgement { ...JudgementPart } evidence(first: 20) { ...EvidencePart judgement { ...JudgementPart } } } } }\n"): typeof import('./graphql').RelationEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodeYears($id: ID!) {\n    spread(of: { ids: [$id] }) { undated { speechCount } periods(first: 100) { nodes { period speechCount mentionCount } } }\n  }\n"): typeof import('./graphql').NodeYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NodeMentions($id: ID!, $period: EDTF, $first: Int!, $after: String) {\n    entity(id: $id) {\n      id\n      mentions(period: $period, first: $first, after: $after) {\n        nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').NodeMentionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Overview { stats { kinds { kind count } sequence } }"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Newest {\n    directives(where: { substance: { eq: CONCRETE }, addressee: { exists: true } }, orderBy: [{ field: DATE, direction: DESC }], first: 6) {\n      nodes { id text due citation start end speech { id title date place } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } }\n    }\n  }\n"): typeof import('./graphql').NewestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ToldMost { ledger { groups(by: [ADDRESSEE], first: 8) { count keys { entity { id kind name } } } } }\n"): typeof import('./graphql').ToldMostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LatestSpeeches { speeches(first: 6) { totalCount nodes { id title date place level } } }\n"): typeof import('./graphql').LatestSpeechesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CarriedOut { entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 6) { nodes { id kind name } } }\n"): typeof import('./graphql').CarriedOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpeechYears($of: SpreadOf!) { spread(of: $of) { undated { ofCount } periods(first: 100) { nodes { period ofCount } } } }\n"): typeof import('./graphql').SpeechYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnyWording { entities(first: 1) { nodes { id } } }\n"): typeof import('./graphql').AnyWordingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangePart on Change { sequence kind speechId speech { id title date place } kindCounts { kind added removed } }\n"): typeof import('./graphql').ChangePartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LastChanges { changes(last: 8) { totalCount nodes { ...ChangePart } } }\n"): typeof import('./graphql').LastChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ChangesLive($since: Int) { changes(since: $since) { ...ChangePart } }\n"): typeof import('./graphql').ChangesLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription IngestionLive { ingestion { isRunning total done added changed failed } }\n"): typeof import('./graphql').IngestionLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaySeeSources { viewer { role } }\n"): typeof import('./graphql').MaySeeSourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sources { sources(first: 50) { nodes { name condition lastRun nextRun message quarantinedCount } } }\n"): typeof import('./graphql').SourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchCounts($text: String!, $kinds: [Kind!], $where: NodeWhere, $notYear: NodeWhere, $notLevel: NodeWhere, $notPlace: NodeWhere, $names: Boolean!, $sentences: Boolean!) {\n    named: search(text: $text, kinds: $kinds, where: $where) { names(first: 1) { totalCount totalIsExact } }\n    said: search(text: $text, where: $where) { sentences(first: 1) { totalCount totalIsExact } }\n    kind: search(text: $text, where: $where) @include(if: $names) { names(first: 1) { facets(by: [KIND]) { ...FacetPart } } }\n    yearNamed: search(text: $text, kinds: $kinds, where: $notYear) @include(if: $names) { names(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    yearSaid: search(text: $text, where: $notYear) @include(if: $sentences) { sentences(first: 1) { facets(by: [YEAR]) { ...FacetPart } } }\n    levelNamed: search(text: $text, kinds: $kinds, where: $notLevel) @include(if: $names) { names(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    levelSaid: search(text: $text, where: $notLevel) @include(if: $sentences) { sentences(first: 1) { facets(by: [LEVEL]) { ...FacetPart } } }\n    placeNamed: search(text: $text, kinds: $kinds, where: $notPlace) @include(if: $names) { names(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n    placeSaid: search(text: $text, where: $notPlace) @include(if: $sentences) { sentences(first: 1) { facets(by: [PLACE]) { ...FacetPart } } }\n  }\n  fragment FacetPart on Facet { by values { kind year level place count } others }\n"): typeof import('./graphql').SearchCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchNames($text: String!, $kinds: [Kind!], $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, kinds: $kinds, where: $where) {\n      names(first: $first, after: $after) { nodes { ...NameHitPart } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): typeof import('./graphql').SearchNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchSentences($text: String!, $where: NodeWhere, $first: Int!, $after: String) {\n    search(text: $text, where: $where) {\n      sentences(first: $first, after: $after) {\n        nodes {\n          highlights { start end startUtf16 endUtf16 }\n          sentence { id text start paragraph section { heading } speech { id title date place level } }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchSentencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadSpeech($id: ID!) {\n  speech(id: $id) {\n    id title speaker post date level place genre collection source sha256 chars extractor text\n    meeting { id name }\n    provenance { property value evidence { origin quote start end source rule confidence inferred } }\n    metadata { field value }\n  }\n}"): typeof import('./graphql').ReadSpeechDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadSections($id: ID!, $after: String) {\n  speech(id: $id) { sections(first: 100, after: $after) { nodes { id heading depth start end } pageInfo { hasNextPage endCursor } } }\n}"): typeof import('./graphql').ReadSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadSentences($id: ID!, $after: String) {\n  speech(id: $id) { sentences(first: 100, after: $after) { nodes { start end paragraph section { heading } } pageInfo { hasNextPage endCursor } } }\n}"): typeof import('./graphql').ReadSentencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadMentions($id: ID!, $after: String) {\n  speech(id: $id) { mentions(first: 100, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 6) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}"): typeof import('./graphql').ReadMentionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadMany($id: ID!, $entities: [ID!]!, $after: String) {\n  speech(id: $id) { mentions(where: {id: {in: $entities}}, first: 50, after: $after) {\n    nodes { count entity { id kind name } evidence(first: 100) { origin quote start end } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}"): typeof import('./graphql').ReadManyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadDirectives($id: ID!, $after: String) {\n  speech(id: $id) { directives(first: 100, after: $after) {\n    nodes {\n      id text modality substance start end due rule confidence ordinal\n      items { deadline { text date } }\n      relations(first: 8, direction: OUT, verb: [ADDRESSED_TO, ATTRIBUTED_TO, UNDER, REFERS_TO]) { nodes { id verb role to { ... on Entity { id kind name } } } }\n    }\n    pageInfo { hasNextPage endCursor }\n  } }\n}"): typeof import('./graphql').ReadDirectivesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadUnresolved($id: ID!, $after: String) {\n  speech(id: $id) { unresolved(first: 100, after: $after) { nodes { text start end kind reason rule } pageInfo { hasNextPage endCursor } } }\n}"): typeof import('./graphql').ReadUnresolvedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadFacts($id: ID!, $period: EDTF, $after: String) {\n  speech(id: $id) { mentions(first: 50, after: $after) {\n    nodes { entity {\n      id kind name\n      relations(first: 10, direction: OUT, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role to { ... on Entity { id kind name } } evidence(first: 4) { start end speech { id } } }\n      }\n    } }\n    pageInfo { hasNextPage endCursor }\n  } }\n}"): typeof import('./graphql').ReadFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadChosen($id: ID!, $period: EDTF) {\n  node(id: $id) {\n    ... on Entity {\n      id kind name aliases mentionCount speechCount\n      relations(first: 100, period: $period, verb: [ISSUED_BY, ISSUED_ON, ADOPTED_AT, IMPLEMENTS, ACCOMPANIES, AMENDS, REPEALS, HELD_BY, HELD_ON, HELD_IN, RAISED_AT, RAISED_BY, PART_OF, LOCATED_IN]) {\n        nodes { id verb role from { id ... on Entity { kind name } } to { id ... on Entity { kind name } } evidenceCount evidence(first: 6) { start end speech { id } } }\n      }\n    }\n  }\n}"): typeof import('./graphql').ReadChosenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadDirective($id: ID!) {\n  node(id: $id) { ... on Directive { id citation confidence rule judgement { ...JudgementPart } } }\n}"): typeof import('./graphql').ReadDirectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReadEdge($id: ID!) {\n  node(id: $id) {\n    ... on Relation {\n      id verb role evidenceCount speechCount judgement { ...JudgementPart }\n      from { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      to { id __typename ... on Entity { name } ... on Speech { title } ... on Directive { text } }\n      evidence(first: 100) { ...EvidencePart judgement { ...JudgementPart } }\n    }\n  }\n}"): typeof import('./graphql').ReadEdgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ListSpeeches($where: SpeechWhere, $order: [SpeechOrder!]!, $first: Int, $after: String, $last: Int, $before: String) {\n  speeches(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {\n    totalCount\n    nodes { id title speaker post date level place genre collection chars }\n    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n  }\n}"): typeof import('./graphql').ListSpeechesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingYears($of: SpreadOf!) {\n    spread(of: $of) {\n      entities(first: 1) { nodes { id name kind } }\n      undated { speechCount ofCount }\n      periods(first: 100) { totalCount nodes { period speechCount ofCount share mentionCount perTenThousand } }\n    }\n  }\n"): typeof import('./graphql').WordingYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingLevels($of: SpreadOf!) {\n    CENTRAL: spread(of: $of, where: { level: { eq: CENTRAL } }) { ...YearsPart }\n    PROVINCE: spread(of: $of, where: { level: { eq: PROVINCE } }) { ...YearsPart }\n    SUBPROVINCIAL: spread(of: $of, where: { level: { eq: SUBPROVINCIAL } }) { ...YearsPart }\n    CITY: spread(of: $of, where: { level: { eq: CITY } }) { ...YearsPart }\n    COUNTY: spread(of: $of, where: { level: { eq: COUNTY } }) { ...YearsPart }\n  }\n"): typeof import('./graphql').WordingLevelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment YearsPart on Spread { periods(first: 100) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n"): typeof import('./graphql').YearsPartFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingClose($of: SpreadOf!) {\n    spread(of: $of) {\n      speechCount mentionCount ofCount share earlierCount\n      first { date mentionCount speech { id title } evidence(first: 1) { ...EvidencePart } }\n      latest { date speech { id title } }\n      levels { level speechCount ofCount share mentionCount lag { days months years } first { date speech { id title } } }\n    }\n  }\n"): typeof import('./graphql').WordingCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingPlaces($of: SpreadOf!, $after: String) {\n    spread(of: $of) { places(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { place level masked speechCount ofCount first { date speech { id } } lag { days months years } } } }\n  }\n"): typeof import('./graphql').WordingPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceCodes($names: [String!]!) {\n    entities(kinds: [PLACE], where: { name: { in: $names } }, first: 100) { nodes { name ... on Place { code } } }\n  }\n"): typeof import('./graphql').PlaceCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingCompany($of: SpreadOf!) {\n    spread(of: $of) {\n      variants(first: 12) { totalCount nodes { text speechCount mentionCount first { date speech { id title } evidence(first: 1) { start end } } } }\n      dropouts(first: 12) { totalCount nodes { level place genre sinceCount last { date speech { id title } evidence(first: 1) { start end } } next { id title date } } }\n      companions(first: 12) { totalCount nodes { entity { id name kind } count ofCount lift strength } }\n    }\n  }\n"): typeof import('./graphql').WordingCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordingUses($id: ID!, $where: SpeechWhere, $period: EDTF, $after: String) {\n    entity(id: $id) { mentions(where: $where, period: $period, first: 8, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      nodes { relationId judgement { ...JudgementPart } count speech { id title date place } evidence(first: 2) { ...EvidencePart judgement { ...JudgementPart } } }\n    } }\n  }\n"): typeof import('./graphql').WordingUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RisingCandidates { entities(kinds: [FORMULATION], orderBy: [{ field: SPEECH_COUNT, direction: DESC }], first: 24) { nodes { id name speechCount } } }\n"): typeof import('./graphql').RisingCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rising($a: SpreadOf!, $b: SpreadOf!, $c: SpreadOf!, $d: SpreadOf!, $e: SpreadOf!, $f: SpreadOf!, $g: SpreadOf!, $h: SpreadOf!) {\n    a: spread(of: $a) { ...LatePart } b: spread(of: $b) { ...LatePart } c: spread(of: $c) { ...LatePart } d: spread(of: $d) { ...LatePart }\n    e: spread(of: $e) { ...LatePart } f: spread(of: $f) { ...LatePart } g: spread(of: $g) { ...LatePart } h: spread(of: $h) { ...LatePart }\n  }\n"): typeof import('./graphql').RisingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LatePart on Spread { entities(first: 1) { nodes { id name } } periods(last: 8) { nodes { period speechCount ofCount share mentionCount perTenThousand } } }\n"): typeof import('./graphql').LatePartFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
