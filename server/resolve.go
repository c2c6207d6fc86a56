package server

import (
	"context"

	"mailuo/graph"
	"mailuo/judge"
	"mailuo/schema"
)

// The resolvers of the schema. Those of the ten kinds of entities are one type.

func (r *resolver) Query() schema.QueryResolver               { return queryResolver{r} }
func (r *resolver) Subscription() schema.SubscriptionResolver { return subscriptionResolver{r} }
func (r *resolver) Mutation() schema.MutationResolver         { return mutationResolver{r} }
func (r *resolver) Search() schema.SearchResolver             { return searchResolver{r} }
func (r *resolver) Speech() schema.SpeechResolver             { return speechResolver{r} }
func (r *resolver) Directive() schema.DirectiveResolver       { return directiveResolver{r} }
func (r *resolver) Relation() schema.RelationResolver         { return relationResolver{r} }
func (r *resolver) Mention() schema.MentionResolver           { return mentionResolver{r} }
func (r *resolver) Evidence() schema.EvidenceResolver         { return evidenceResolver{r} }
func (r *resolver) IngestRun() schema.IngestRunResolver       { return ingestRunResolver{r} }
func (r *resolver) SavedQuery() schema.SavedQueryResolver     { return savedQueryResolver{r} }
func (r *resolver) Chain() schema.ChainResolver               { return chainResolver{r} }
func (r *resolver) Change() schema.ChangeResolver             { return changeResolver{r} }
func (r *resolver) Stats() schema.StatsResolver               { return statsResolver{r} }
func (r *resolver) Spread() schema.SpreadResolver             { return spreadResolver{r} }
func (r *resolver) Matrix() schema.MatrixResolver             { return matrixResolver{r} }
func (r *resolver) Comparison() schema.ComparisonResolver     { return comparisonResolver{r} }
func (r *resolver) Series() schema.SeriesResolver             { return seriesResolver{r} }
func (r *resolver) Boilerplate() schema.BoilerplateResolver   { return boilerplateResolver{r} }
func (r *resolver) Ledger() schema.LedgerResolver             { return ledgerResolver{r} }
func (r *resolver) Neighbourhood() schema.NeighbourhoodResolver {
	return neighbourhoodResolver{r}
}

func (r *resolver) Body() schema.BodyResolver         { return entityResolver[*schema.Body]{r} }
func (r *resolver) Date() schema.DateResolver         { return entityResolver[*schema.Date]{r} }
func (r *resolver) Document() schema.DocumentResolver { return entityResolver[*schema.Document]{r} }
func (r *resolver) Formulation() schema.FormulationResolver {
	return entityResolver[*schema.Formulation]{r}
}
func (r *resolver) Group() schema.GroupResolver         { return entityResolver[*schema.Group]{r} }
func (r *resolver) Mechanism() schema.MechanismResolver { return entityResolver[*schema.Mechanism]{r} }
func (r *resolver) Meeting() schema.MeetingResolver     { return entityResolver[*schema.Meeting]{r} }
func (r *resolver) Person() schema.PersonResolver       { return entityResolver[*schema.Person]{r} }
func (r *resolver) Place() schema.PlaceResolver         { return entityResolver[*schema.Place]{r} }
func (r *resolver) Policy() schema.PolicyResolver       { return entityResolver[*schema.Policy]{r} }

// relate answers the field relations of any object.
func (r *resolver) relate(
	ctx context.Context, seat schema.Seat, id graph.ID, verb []graph.Verb, direction graph.Direction, role []graph.Role, where *schema.NodeWhere,
	period *graph.Date, order schema.RelationOrder, rejected bool, first *int, after *string, last *int, before *string,
) (*schema.RelationConnection, error) {
	q, err := relationQuery(verb, direction, role, where, period, order)
	if err != nil {
		return nil, err
	}
	if rejected {
		ctx = judge.WithRejected(ctx)
	}
	return relations(ctx, r, seat, id, q, first, last, after, before, "Relation", itself)
}

// relationQuery reads the arguments of the field relations.
func relationQuery(
	verb []graph.Verb, direction graph.Direction, role []graph.Role, where *schema.NodeWhere, period *graph.Date, order schema.RelationOrder,
) (graph.RelationQuery, error) {
	q := graph.RelationQuery{Verbs: verb, Direction: direction, Roles: role, Latest: order == schema.RelationOrderLatest}
	if where != nil {
		f, err := nodeFilter(where)
		if err != nil {
			return q, err
		}
		q.Where = &f
	}
	if period != nil {
		q.Period = *period
	}
	return q, nil
}

// mentioned is the query of the entities that a speech mentions.
func mentioned(kinds []graph.Kind, where *schema.EntityWhere) (graph.RelationQuery, error) {
	q := graph.RelationQuery{Verbs: []graph.Verb{graph.VerbMentions}, Direction: graph.Out}
	if kinds == nil && where == nil {
		return q, nil
	}
	filter, err := entityFilter(where)
	if err != nil {
		return q, err
	}
	c := &conditions{}
	c.kinds(kinds)
	c.add(filter)
	filter, err = c.filter()
	q.Where = &filter
	return q, err
}

// mentioning is the query of the speeches that mention an entity.
func mentioning(where *schema.SpeechWhere, period *graph.Date) (graph.RelationQuery, error) {
	q := graph.RelationQuery{Verbs: []graph.Verb{graph.VerbMentions}, Direction: graph.In, Latest: true}
	if where != nil {
		f, err := speechFilter(where)
		if err != nil {
			return q, err
		}
		q.Where = &f
	}
	if period != nil {
		q.Period = *period
	}
	return q, nil
}

// ofDirective is the query of a directive's relations of one verb.
func ofDirective(verb graph.Verb, role []graph.Role) graph.RelationQuery {
	return graph.RelationQuery{Verbs: []graph.Verb{verb}, Direction: graph.Out, Roles: role}
}

// entityResolver answers for one kind of entity.
type entityResolver[E interface {
	schema.Entity
	Sits() schema.Seat
}] struct{ *resolver }

// Claims lists what speeches claim of the entity.
func (r entityResolver[E]) Claims(
	ctx context.Context, e E, property []graph.Property, first *int, after *string, last *int, before *string,
) (*schema.ClaimConnection, error) {
	return r.claims(ctx, e.Sits(), e.NodeID(), property, first, after, last, before)
}

// Relations lists the entity's relations.
func (r entityResolver[E]) Relations(
	ctx context.Context, e E, verb []graph.Verb, direction graph.Direction, role []graph.Role, where *schema.NodeWhere,
	period *graph.Date, order schema.RelationOrder, rejected bool, first *int, after *string, last *int, before *string,
) (*schema.RelationConnection, error) {
	return r.relate(ctx, e.Sits(), e.NodeID(), verb, direction, role, where, period, order, rejected, first, after, last, before)
}

// Mentions lists the speeches that mention the entity.
func (r entityResolver[E]) Mentions(
	ctx context.Context, e E, where *schema.SpeechWhere, period *graph.Date, first *int, after *string, last *int, before *string,
) (*schema.MentionConnection, error) {
	q, err := mentioning(where, period)
	if err != nil {
		return nil, err
	}
	return relations(ctx, r.resolver, e.Sits(), e.NodeID(), q, first, last, after, before, "Mention", mention)
}

type speechResolver struct{ *resolver }

// Sections lists the sections of a speech.
func (r speechResolver) Sections(ctx context.Context, s *schema.Speech, first *int, after *string, last *int, before *string) (*schema.SectionConnection, error) {
	return parts[*schema.Section](ctx, r.resolver, s.Seat, s.ID, graph.KindSection, first, last, after, before, "Section")
}

// Sentences lists the sentences of a speech.
func (r speechResolver) Sentences(ctx context.Context, s *schema.Speech, first *int, after *string, last *int, before *string) (*schema.SentenceConnection, error) {
	return parts[*schema.Sentence](ctx, r.resolver, s.Seat, s.ID, graph.KindSentence, first, last, after, before, "Sentence")
}

// Directives lists the directives of a speech.
func (r speechResolver) Directives(ctx context.Context, s *schema.Speech, first *int, after *string, last *int, before *string) (*schema.DirectiveConnection, error) {
	return parts[*schema.Directive](ctx, r.resolver, s.Seat, s.ID, graph.KindDirective, first, last, after, before, "Directive")
}

// Mentions lists the entities that a speech mentions.
func (r speechResolver) Mentions(
	ctx context.Context, s *schema.Speech, kinds []graph.Kind, where *schema.EntityWhere, first *int, after *string, last *int, before *string,
) (*schema.MentionConnection, error) {
	q, err := mentioned(kinds, where)
	if err != nil {
		return nil, err
	}
	return relations(ctx, r.resolver, s.Seat, s.ID, q, first, last, after, before, "Mention", mention)
}

// Relations lists a speech's relations.
func (r speechResolver) Relations(
	ctx context.Context, s *schema.Speech, verb []graph.Verb, direction graph.Direction, role []graph.Role, where *schema.NodeWhere,
	period *graph.Date, order schema.RelationOrder, rejected bool, first *int, after *string, last *int, before *string,
) (*schema.RelationConnection, error) {
	return r.relate(ctx, s.Seat, s.ID, verb, direction, role, where, period, order, rejected, first, after, last, before)
}

// Unresolved lists what was left open in a speech.
func (r speechResolver) Unresolved(ctx context.Context, s *schema.Speech, first *int, after *string, last *int, before *string) (*schema.UnresolvedConnection, error) {
	return r.unresolved(ctx, s.Seat, s.ID, first, after, last, before)
}

type directiveResolver struct{ *resolver }

// out lists a directive's relations of one verb.
func (r directiveResolver) out(
	ctx context.Context, d *schema.Directive, verb graph.Verb, role []graph.Role, first *int, after *string, last *int, before *string,
) (*schema.RelationConnection, error) {
	return relations(ctx, r.resolver, d.Seat, d.ID, ofDirective(verb, role), first, last, after, before, "Relation", itself)
}

// AddressedTo lists who is to do it.
func (r directiveResolver) AddressedTo(
	ctx context.Context, d *schema.Directive, role []graph.Role, first *int, after *string, last *int, before *string,
) (*schema.RelationConnection, error) {
	return r.out(ctx, d, graph.VerbAddressedTo, role, first, after, last, before)
}

// AttributedTo lists whose demand it is.
func (r directiveResolver) AttributedTo(ctx context.Context, d *schema.Directive, first *int, after *string, last *int, before *string) (*schema.RelationConnection, error) {
	return r.out(ctx, d, graph.VerbAttributedTo, nil, first, after, last, before)
}

// Under lists what it is to be done under.
func (r directiveResolver) Under(ctx context.Context, d *schema.Directive, first *int, after *string, last *int, before *string) (*schema.RelationConnection, error) {
	return r.out(ctx, d, graph.VerbUnder, nil, first, after, last, before)
}

// RefersTo lists what else it names.
func (r directiveResolver) RefersTo(ctx context.Context, d *schema.Directive, first *int, after *string, last *int, before *string) (*schema.RelationConnection, error) {
	return r.out(ctx, d, graph.VerbRefersTo, nil, first, after, last, before)
}

// Relations lists a directive's relations.
func (r directiveResolver) Relations(
	ctx context.Context, d *schema.Directive, verb []graph.Verb, direction graph.Direction, role []graph.Role, where *schema.NodeWhere,
	period *graph.Date, order schema.RelationOrder, rejected bool, first *int, after *string, last *int, before *string,
) (*schema.RelationConnection, error) {
	return r.relate(ctx, d.Seat, d.ID, verb, direction, role, where, period, order, rejected, first, after, last, before)
}
