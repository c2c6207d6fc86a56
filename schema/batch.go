package schema

import (
	"cmp"
	"errors"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"mailuo/graph"
)

// Batch is a set of objects that one field of a query yields, over all the
// objects it is asked of. What is read for a field of one of them is read for all
// in the same call, so the number of calls follows from the text of the query and
// not from how many objects there are.
type Batch struct {
	// Asked holds the selections that the objects are answered by: more than one
	// where a query asks for the same list twice (nodes, and edges with their node).
	Asked []ast.SelectionSet

	// Foreseen holds relations that were read together with the objects: for a
	// field of theirs, by the object's ID.
	Foreseen map[*ast.Field]map[graph.ID]graph.RelationPage

	types   []string
	members map[string][]graph.Node // by type

	mu    sync.Mutex
	reads map[*ast.Field]func() (any, error)
}

// NewBatch makes a batch of objects that are asked for these selections.
func NewBatch(asked ...ast.SelectionSet) *Batch {
	return &Batch{Asked: asked, members: map[string][]graph.Node{}, reads: map[*ast.Field]func() (any, error){}}
}

// add takes an object in. The batch must not be in use yet.
func (b *Batch) add(typ string, n graph.Node) {
	if _, ok := b.members[typ]; !ok {
		b.types = append(b.types, typ)
	}
	b.members[typ] = append(b.members[typ], n)
}

// Of gives the nodes of which a field is asked, each once, by ID. The field is one
// that CollectFields gave; satisfies lists, for each type, what types it counts as.
func (b *Batch) Of(op *graphql.OperationContext, field *ast.Field, satisfies map[string][]string) []graph.Node {
	var out []graph.Node
	for _, typ := range b.types {
		if b.asks(op, field, satisfies[typ]) {
			out = append(out, b.members[typ]...)
		}
	}
	slices.SortFunc(out, func(x, y graph.Node) int { return cmp.Compare(x.NodeID(), y.NodeID()) })
	return slices.CompactFunc(out, func(x, y graph.Node) bool { return x.NodeID() == y.NodeID() })
}

func (b *Batch) asks(op *graphql.OperationContext, field *ast.Field, satisfies []string) bool {
	for _, sel := range b.Asked {
		for _, f := range graphql.CollectFields(op, sel, satisfies) {
			if f.Field == field {
				return true
			}
		}
	}
	return false
}

// Selections gives all that a query selects of a field of the batch's objects. One
// field can be selected in several ways, where fragments meet others.
func (b *Batch) Selections(op *graphql.OperationContext, field *ast.Field, satisfies map[string][]string) []ast.SelectionSet {
	var out []ast.SelectionSet
	for _, typ := range b.types {
		for _, sel := range b.Asked {
			for _, f := range graphql.CollectFields(op, sel, satisfies[typ]) {
				if f.Field == field {
					out = append(out, f.Selections)
				}
			}
		}
	}
	return out
}

// Read runs read for a field of a batch once, whoever asks first; the others wait
// for its answer, which must be for all that Of gives.
func Read[T any](b *Batch, field *ast.Field, read func() (T, error)) (T, error) {
	b.mu.Lock()
	once, ok := b.reads[field]
	if !ok {
		once = sync.OnceValues(func() (any, error) { return read() })
		b.reads[field] = once
	}
	b.mu.Unlock()
	v, err := once()
	t, _ := v.(T)
	return t, err
}

// Seat is an object's place in a batch.
type Seat struct{ In *Batch }

// One is an object that another one leads to: read, absent, or lost to an error.
type One[T any] struct {
	read  bool
	value T
	err   error
}

// Found is an object that was read; the zero T where there is none.
func Found[T any](v T) One[T] { return One[T]{read: true, value: v} }

// Lost is an object that could not be read.
func Lost[T any](err error) One[T] { return One[T]{read: true, err: err} }

// errNotRead is a fault of server: a query asked for what it did not see coming.
var errNotRead = errors.New("asked for what was not read")

// Get gives the object.
func (o One[T]) Get() (T, error) {
	if !o.read {
		return o.value, errNotRead
	}
	return o.value, o.err
}

// Sits is the seat itself.
func (s Seat) Sits() Seat { return s }
