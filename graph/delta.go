package graph

// Delta is what a store must write to bring one speech from its old rows to new ones.
type Delta struct {
	PutNodes     []NodeRow
	DropNodes    []ID
	Entities     []EntityDelta
	PutRelations []RelationRow
	// AddRelations marks, aligned with PutRelations, those that the speech did not support before.
	AddRelations  []bool
	DropRelations []Key
}

// EntityDelta is how a speech's support of one entity changes.
type EntityDelta struct {
	Identity
	// Old and New are packed claims; "" where the speech did not, or does no longer, support it.
	Old, New string
	// Mentions is how many more (or fewer) mentions there are.
	Mentions int
	// NewMentions is how many there are now.
	NewMentions int
}

// Diff compares a speech's rows as stored with new ones. Both are sorted as
// MakeRows sorts them; the zero Rows stands for a speech that is not there. Of the
// old nodes only ID and Data are looked at: the fields follow from these and the stamp.
func Diff(old, new Rows) Delta {
	var d Delta
	restamped := !sameFields(old.Stamp, new.Stamp)
	merge(old.Nodes, new.Nodes, func(n NodeRow) string { return string(n.ID) }, func(o, n *NodeRow) {
		switch {
		case n == nil:
			d.DropNodes = append(d.DropNodes, o.ID)
		case o == nil || o.Data != n.Data || restamped:
			d.PutNodes = append(d.PutNodes, *n)
		}
	})
	merge(old.Entities, new.Entities, func(e EntityRow) string { return string(e.ID) }, func(o, n *EntityRow) {
		var e EntityDelta
		if o != nil {
			e.Identity, e.Old, e.Mentions = o.Identity, o.Claims, -o.Mentions
		}
		if n != nil {
			e.Identity, e.New, e.Mentions, e.NewMentions = n.Identity, n.Claims, e.Mentions+n.Mentions, n.Mentions
		}
		if e.Old != e.New || e.Mentions != 0 || o != nil && n != nil && o.Identity != n.Identity {
			d.Entities = append(d.Entities, e)
		}
	})
	merge(old.Relations, new.Relations, func(r RelationRow) string { return r.Key.String() }, func(o, n *RelationRow) {
		switch {
		case n == nil:
			d.DropRelations = append(d.DropRelations, o.Key)
		case o == nil || o.Evidence != n.Evidence || restamped:
			d.PutRelations = append(d.PutRelations, *n)
			d.AddRelations = append(d.AddRelations, o == nil)
		}
	})
	return d
}

// merge walks two sorted lists side by side and calls do with the rows of equal
// key, or with nil for the side that does not have it.
func merge[T any](old, new []T, key func(T) string, do func(o, n *T)) {
	i, j := 0, 0
	for i < len(old) || j < len(new) {
		switch {
		case j == len(new) || i < len(old) && key(old[i]) < key(new[j]):
			do(&old[i], nil)
			i++
		case i == len(old) || key(new[j]) < key(old[i]):
			do(nil, &new[j])
			j++
		default:
			do(&old[i], &new[j])
			i++
			j++
		}
	}
}

func sameFields(a, b map[Field]Value) bool {
	if len(a) != len(b) {
		return false
	}
	for f, v := range a {
		if w, ok := b[f]; !ok || v != w {
			return false
		}
	}
	return true
}
