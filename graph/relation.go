package graph

import (
	"cmp"
	"fmt"
	"strings"
)

// Key identifies a relation: who, what, whom, in which part.
type Key struct {
	Verb Verb
	From ID
	To   ID
	Role Role
}

// String writes the key as FROM.VERB.TO or FROM.VERB.TO.ROLE. It is the
// relation's ID; relations sort by it.
func (k Key) String() string {
	s := string(k.From) + "." + string(k.Verb) + "." + string(k.To)
	if k.Role != "" {
		s += "." + string(k.Role)
	}
	return s
}

// Compare orders keys as their strings do, without making them.
func (k Key) Compare(o Key) int {
	return cmp.Or(cmp.Compare(k.From, o.From), cmp.Compare(k.Verb, o.Verb), cmp.Compare(k.To, o.To), cmp.Compare(k.Role, o.Role))
}

// ParseKey reads what Key.String wrote.
func ParseKey(s string) (Key, error) {
	p := strings.Split(s, ".")
	if len(p) < 3 || len(p) > 4 {
		return Key{}, fmt.Errorf("%q is not the id of a relation: %w", s, ErrInvalid)
	}
	k := Key{From: ID(p[0]), Verb: Verb(p[1]), To: ID(p[2])}
	if len(p) == 4 {
		k.Role = Role(p[3])
	}
	_, errFrom := k.From.Kind()
	_, errTo := k.To.Kind()
	if errFrom != nil || errTo != nil || !k.Verb.Known() || (len(p) == 4 && !knownRole(k.Role)) {
		return Key{}, fmt.Errorf("%q is not the id of a relation: %w", s, ErrInvalid)
	}
	return k, nil
}

func knownRole(r Role) bool { return r == RoleLead || r == RoleCooperate || r == RoleAll }

// Owner is the speech part that the relation belongs to: its From where that is
// a speech or directive. Such a relation is supported by that one speech alone.
func (k Key) Owned() bool {
	kind, err := k.From.Kind()
	return err == nil && !kind.IsEntity()
}

// Relation is an edge with its evidence.
type Relation struct {
	Key
	// Evidence holds the rows asked for, in order of speech date, speech and place.
	Evidence []Evidence
	// EvidenceCount is how many rows there are in all; for MENTIONS, how many mentions.
	EvidenceCount int
	// Speeches is how many speeches support the relation.
	Speeches int
	// Far is the node at the other end from the one asked about; nil where it was not asked for.
	Far Node
	// With[i] answers the query's With[i] for the far node.
	With []RelationPage
}
