package server

import (
	"context"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
	"mailuo/judge"
	"mailuo/schema"
)

// alias lets nodes that were asked for by the ID of an entity that another one stands
// for be found as that one.
func (r *resolver) alias(ctx context.Context, ids []graph.ID, found map[graph.ID]graph.Node) error {
	known, err := r.book.Read(ctx)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if n := found[known.Survivor(id)]; n != nil {
			found[id] = n
		}
	}
	return nil
}

// said is a judgement as an object; nil for none.
func said(j *judge.Judgement) *schema.Judgement {
	if j == nil {
		return nil
	}
	return &schema.Judgement{Judgement: j}
}

func (r *resolver) ofRelation(ctx context.Context, key graph.Key) (*schema.Judgement, error) {
	known, err := r.book.Read(ctx)
	if err != nil {
		return nil, err
	}
	return said(known.OfRelation(key)), nil
}

type relationResolver struct{ *resolver }

// Judgement is what was said last of a relation.
func (r relationResolver) Judgement(ctx context.Context, x *schema.Relation) (*schema.Judgement, error) {
	return r.ofRelation(ctx, x.Key)
}

type mentionResolver struct{ *resolver }

// Judgement is what was said last of a mention.
func (r mentionResolver) Judgement(ctx context.Context, x *schema.Mention) (*schema.Judgement, error) {
	return r.ofRelation(ctx, x.Key)
}

type evidenceResolver struct{ *resolver }

// Judgement is what was said last of a quote.
func (r evidenceResolver) Judgement(ctx context.Context, x *schema.Evidence) (*schema.Judgement, error) {
	known, err := r.book.Read(ctx)
	if err != nil || x.Of.Verb == "" {
		return nil, err
	}
	return said(known.Of(judge.Subject{ID: graph.ID(x.Of.String()), Speech: x.Evidence.Speech, Quote: x.Quote})), nil
}

// Judgement is what was said last of a directive.
func (r directiveResolver) Judgement(ctx context.Context, d *schema.Directive) (*schema.Judgement, error) {
	known, err := r.book.Read(ctx)
	if err != nil {
		return nil, err
	}
	return said(known.Of(judge.Subject{ID: d.ID})), nil
}

// Judgements are what was said of an entity and others, or of those it stands for.
func (r entityResolver[E]) Judgements(ctx context.Context, e E) ([]*schema.Judgement, error) {
	known, err := r.book.Read(ctx)
	if err != nil {
		return nil, err
	}
	members := known.Members(e.NodeID())
	out := []*schema.Judgement{}
	for _, j := range known.All(func(j *judge.Judgement) bool {
		return j.Other != "" && (slices.Contains(members, j.ID) || slices.Contains(members, j.Other))
	}) {
		out = append(out, said(j))
	}
	return out, nil
}

// Judgements lists judgements. They are in memory whole; what a page's are of is read
// in two calls.
func (r queryResolver) Judgements(
	ctx context.Context, verdict []judge.Verdict, about []judge.About, of *graph.ID, first *int, after *string, last *int, before *string,
) (*schema.JudgedItemConnection, error) {
	p, err := newPaging(listed{"judgements", verdict, about, of}, first, last, after, before)
	if err != nil {
		return nil, err
	}
	known, err := r.book.Read(ctx)
	if err != nil {
		return nil, err
	}
	all := known.All(func(j *judge.Judgement) bool {
		sort, _ := j.About()
		return (verdict == nil || slices.Contains(verdict, j.Verdict)) && (about == nil || slices.Contains(about, sort)) &&
			(of == nil || j.ID == *of || j.Speech == *of || slices.Contains(j.Ends(), *of))
	})
	list := make([]keyed[*schema.JudgedItem], len(all))
	for i, j := range all {
		list[i] = keyed[*schema.JudgedItem]{judgedPlace(j), &schema.JudgedItem{Judgement: said(j)}}
	}
	c := connectKeyed(p, list)
	r.judged(ctx, c.Items, r.items(ctx, selected(ctx), "JudgedItem"))
	return c, nil
}

// judgedPlace is where a judgement stands in a list: text that sorts as judge.Latest does.
func judgedPlace(j *judge.Judgement) string {
	open := 1
	if j.Verdict == judge.Reported {
		open = 0
	}
	return fmt.Sprintf("%d %012d %s", open, 1e11-j.At.Unix(), j.Key())
}

// judged reads what judgements are of, as far as the query asks for it.
func (r *resolver) judged(ctx context.Context, items []*schema.JudgedItem, asked []ast.SelectionSet) {
	ids := make([]graph.ID, len(items))
	var entities []graph.ID
	for i, it := range items {
		if it.Judgement.Other == "" {
			ids[i] = it.Judgement.Judgement.ID
		}
		entities = append(entities, it.Judgement.Of()...)
	}
	relations, directives := r.asked(ctx, asked, "JudgedItem", "relation"), r.asked(ctx, asked, "JudgedItem", "directive")
	pick := func(sel []ast.SelectionSet, directive bool, set func(*schema.JudgedItem, schema.Node)) {
		if sel == nil {
			return
		}
		var places []int
		var some []graph.ID
		for i, id := range ids {
			if _, err := id.Kind(); id != "" && (err == nil) == directive {
				places, some = append(places, i), append(some, id)
			}
		}
		found, _ := r.byID(ctx, some, sel)
		for i, at := range places {
			set(items[at], found[i])
		}
	}
	for _, it := range items {
		it.Near.Relation, it.Near.Directive = schema.Found[*schema.Relation](nil), schema.Found[*schema.Directive](nil)
		it.Near.Entities = schema.Found([]schema.Entity{})
	}
	pick(relations, false, func(it *schema.JudgedItem, n schema.Node) {
		x, _ := n.(*schema.Relation)
		it.Near.Relation = schema.Found(x)
	})
	pick(directives, true, func(it *schema.JudgedItem, n schema.Node) {
		d, _ := n.(*schema.Directive)
		it.Near.Directive = schema.Found(d)
	})
	if sel := r.asked(ctx, asked, "JudgedItem", "entities"); sel != nil {
		r.judgedEntities(ctx, items, entities, sel)
	}
}

// judgedEntities reads entities as they are stored: one that another one stands for
// is what the judgement is about.
func (r *resolver) judgedEntities(ctx context.Context, items []*schema.JudgedItem, ids []graph.ID, asked []ast.SelectionSet) {
	page, err := r.stored.Nodes(ctx, graph.NodeQuery{IDs: unique(ids)})
	byID := map[graph.ID]schema.Entity{}
	for _, o := range r.objects(ctx, page.Nodes, asked, false) {
		if e, ok := o.(schema.Entity); ok {
			byID[e.NodeID()] = e
		}
	}
	for _, it := range items {
		of := []schema.Entity{}
		if it.Judgement.Other != "" {
			for _, id := range it.Judgement.Of() {
				if e := byID[id]; e != nil {
					of = append(of, e)
				}
			}
		}
		it.Near.Entities = schema.Found(of)
		if err != nil {
			it.Near.Entities = schema.Lost[[]schema.Entity](err)
		}
	}
}

// judge writes a judgement of what is there, and gives the item of the payload.
func (r mutationResolver) judge(ctx context.Context, payload string, j judge.Judgement, write func(context.Context, judge.Judgement) (judge.Judgement, error)) (*schema.JudgedItem, error) {
	about, err := j.About()
	if err != nil {
		return nil, err
	}
	if err := r.judgeable(ctx, about, j.Subject); err != nil {
		return nil, err
	}
	v := viewerOf(ctx)
	j.By, j.Token = v.Name, v.Token
	if j, err = write(ctx, j); err != nil {
		return nil, err
	}
	it := &schema.JudgedItem{Judgement: said(&j)}
	r.judged(ctx, []*schema.JudgedItem{it}, r.asked(ctx, selected(ctx), payload, "item"))
	return it, nil
}

// judgeable reports whether the graph has what a judgement is to be of.
func (r mutationResolver) judgeable(ctx context.Context, about judge.About, s judge.Subject) error {
	if about == judge.AboutEntities || about == judge.AboutDirective {
		ids := []graph.ID{s.ID}
		if s.Other != "" {
			ids = append(ids, s.Other)
		}
		page, err := r.stored.Nodes(ctx, graph.NodeQuery{IDs: ids})
		if err != nil {
			return err
		}
		for _, id := range ids {
			if !slices.ContainsFunc(page.Nodes, func(n graph.Node) bool { return n.NodeID() == id }) {
				return fmt.Errorf("there is nothing with the ID %s: %w", id, graph.ErrNotFound)
			}
		}
		return nil
	}
	key, err := graph.ParseKey(string(s.ID))
	if err != nil {
		return err
	}
	where := graph.Where(graph.FieldID, graph.EQ, textOf(key.To))
	q := graph.RelationQuery{Of: []graph.ID{key.From}, Verbs: []graph.Verb{key.Verb}, Direction: graph.Out, Where: &where, Limit: graph.NoLimit}
	if about == judge.AboutEvidence {
		q.Evidence = graph.NoLimit
	}
	pages, err := r.store.Relations(judge.WithRejected(ctx), q)
	if err != nil {
		return err
	}
	for _, x := range pages[0].Relations {
		if x.Role != key.Role {
			continue
		}
		if about == judge.AboutRelation || slices.ContainsFunc(x.Evidence, func(e graph.Evidence) bool { return e.Speech == s.Speech && e.Quote == s.Quote }) {
			return nil
		}
		return fmt.Errorf("the relation has no such words of that speech as evidence: %w", graph.ErrNotFound)
	}
	return fmt.Errorf("there is no relation with the ID %.100s: %w", s.ID, graph.ErrNotFound)
}

// ofEvidence adds a piece of evidence to a relation as what a judgement is of.
func ofEvidence(id graph.ID, e *schema.EvidenceInput) (judge.Subject, error) {
	s := judge.Subject{ID: id}
	if e != nil {
		s.Speech, s.Quote = e.Speech, e.Quote
		if s.Speech == "" || s.Quote == "" {
			return s, faultf(schema.ErrorCodeBadUserInput, "evidence needs speech and quote")
		}
	}
	return s, nil
}

// JudgeRelation says that a relation or a quote is right or wrong.
func (r mutationResolver) JudgeRelation(ctx context.Context, input schema.JudgeRelationInput) (*schema.JudgeRelationPayload, error) {
	s, err := ofEvidence(input.Relation, input.Evidence)
	if err != nil {
		return nil, err
	}
	if _, err := graph.ParseKey(string(s.ID)); err != nil {
		return nil, err
	}
	it, err := r.judge(ctx, "JudgeRelationPayload", judgement(s, input.Verdict, input.Why, input.Version), r.book.Write)
	if err != nil {
		return nil, err
	}
	return &schema.JudgeRelationPayload{Item: it}, nil
}

// JudgeDirective says that a sentence is a directive, or is none.
func (r mutationResolver) JudgeDirective(ctx context.Context, input schema.JudgeDirectiveInput) (*schema.JudgeDirectivePayload, error) {
	if k, err := input.Directive.Kind(); err != nil || k != graph.KindDirective {
		return nil, faultf(schema.ErrorCodeBadUserInput, "%.60q is not the ID of a directive", input.Directive)
	}
	it, err := r.judge(ctx, "JudgeDirectivePayload", judgement(judge.Subject{ID: input.Directive}, input.Verdict, input.Why, input.Version), r.book.Write)
	if err != nil {
		return nil, err
	}
	return &schema.JudgeDirectivePayload{Item: it}, nil
}

// JudgeSame says that two entities are one, or are not the same.
func (r mutationResolver) JudgeSame(ctx context.Context, input schema.JudgeSameInput) (*schema.JudgeSamePayload, error) {
	if input.Other == "" {
		return nil, faultf(schema.ErrorCodeBadUserInput, "other needs the ID of an entity")
	}
	s := judge.Subject{ID: input.Keep, Other: input.Other}
	it, err := r.judge(ctx, "JudgeSamePayload", judgement(s, input.Verdict, input.Why, input.Version), r.book.Write)
	if err != nil {
		return nil, err
	}
	return &schema.JudgeSamePayload{Item: it}, nil
}

// ReportDoubt reports what looks wrong.
func (r mutationResolver) ReportDoubt(ctx context.Context, input schema.ReportDoubtInput) (*schema.ReportDoubtPayload, error) {
	s, err := ofEvidence(input.ID, input.Evidence)
	if err != nil {
		return nil, err
	}
	it, err := r.judge(ctx, "ReportDoubtPayload", judgement(s, judge.Reported, input.Why, 0), r.book.Report)
	if err != nil {
		return nil, err
	}
	return &schema.ReportDoubtPayload{Item: it}, nil
}

// WithdrawJudgement takes a judgement back.
func (r mutationResolver) WithdrawJudgement(ctx context.Context, input schema.WithdrawJudgementInput) (*schema.WithdrawJudgementPayload, error) {
	j, err := r.book.Withdraw(ctx, string(input.ID), int64(input.Version))
	if err != nil {
		return nil, err
	}
	return &schema.WithdrawJudgementPayload{Judgement: said(&j)}, nil
}

func judgement(s judge.Subject, v judge.Verdict, why string, version int) judge.Judgement {
	return judge.Judgement{Subject: s, Verdict: v, Said: judge.Said{Reason: why}, Version: int64(version)}
}
