// What the front page asks.
import { graphql } from '../../api/gql';

export const statsQuery = graphql(`query Overview { stats { kinds { kind count } sequence } }`);

export const newestQuery = graphql(`
  query Newest {
    directives(where: { substance: { eq: CONCRETE }, addressee: { exists: true } }, orderBy: [{ field: DATE, direction: DESC }], first: 6) {
      nodes { id text due citation start end speech { id title date place } addressedTo(first: 4) { nodes { id role to { id ... on Entity { kind name } } } } }
    }
  }
`);

export const toldQuery = graphql(`
  query ToldMost { ledger { groups(by: [ADDRESSEE], first: 8) { count keys { entity { id kind name } } } } }
`);

export const latestQuery = graphql(`
  query LatestSpeeches { speeches(first: 6) { totalCount nodes { id title date place level } } }
`);

export const carriedQuery = graphql(`
  query CarriedOut { entities(kinds: [DOCUMENT], where: { or: [{ has: { verb: IMPLEMENTS, direction: IN } }, { has: { verb: ACCOMPANIES, direction: IN } }] }, first: 6) { nodes { id kind name } } }
`);

/** yearsQuery counts speeches by year: a spread tells how many there are of each, whatever it is of. */
export const yearsQuery = graphql(`
  query SpeechYears($of: SpreadOf!) { spread(of: $of) { undated { ofCount } periods(first: 100) { nodes { period ofCount } } } }
`);

export const anyQuery = graphql(`
  query AnyWording { entities(first: 1) { nodes { id } } }
`);

export const changePart = graphql(`
  fragment ChangePart on Change { sequence kind speechId speech { id title date place } kindCounts { kind added removed } }
`);

export const changesQuery = graphql(`
  query LastChanges { changes(last: 8) { totalCount nodes { ...ChangePart } } }
`);

export const changesStream = graphql(`
  subscription ChangesLive($since: Int) { changes(since: $since) { ...ChangePart } }
`);

export const ingestionStream = graphql(`
  subscription IngestionLive { ingestion { isRunning total done added changed failed } }
`);

export const maySeeQuery = graphql(`
  query MaySeeSources { viewer { role } }
`);

export const sourcesQuery = graphql(`
  query Sources { sources(first: 50) { nodes { name condition lastRun nextRun message quarantinedCount } } }
`);
