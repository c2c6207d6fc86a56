package schema

import "mailuo/graph"

// entity is what all objects have that are entities.
type entity struct {
	Seat
	within One[Node]
}

func (*entity) isEntity() {}

// Within is the place or speech that the name is confined to; nil where there is none.
func (e *entity) Within() (Node, error) { return e.within.Get() }

// SetWithin tells what Within is.
func (e *entity) SetWithin(n One[Node]) { e.within = n }

// The entities, each graph's own view of its kind.
type (
	// Meeting is a meeting.
	Meeting struct {
		graph.Meeting
		entity
	}
	// Document is a document.
	Document struct {
		graph.Document
		entity
	}
	// Body is an organisation.
	Body struct {
		*graph.Entity
		entity
	}
	// Group is a group of people.
	Group struct {
		*graph.Entity
		entity
	}
	// Mechanism is a working arrangement.
	Mechanism struct {
		*graph.Entity
		entity
	}
	// Policy is a policy.
	Policy struct {
		*graph.Entity
		entity
	}
	// Formulation is a fixed wording.
	Formulation struct {
		*graph.Entity
		entity
	}
	// Person is a person.
	Person struct {
		*graph.Entity
		entity
	}
	// Place is a place.
	Place struct {
		graph.Place
		entity
	}
	// Date is a date or period.
	Date struct {
		graph.Period
		entity
	}
)

// Object puts a node into a batch and makes the object of it.
func (b *Batch) Object(n graph.Node) Node {
	seat := Seat{b}
	switch x := n.(type) {
	case *graph.Speech:
		b.add("Speech", x)
		return &Speech{Speech: x, Seat: seat}
	case *graph.Section:
		b.add("Section", x)
		return &Section{Section: x, Seat: seat}
	case *graph.Sentence:
		b.add("Sentence", x)
		return &Sentence{Sentence: x, Seat: seat}
	case *graph.Directive:
		b.add("Directive", x)
		return &Directive{Directive: x, Seat: seat}
	case *graph.Entity:
		return b.entity(x)
	}
	return nil
}

func (b *Batch) entity(x *graph.Entity) Entity {
	of := entity{Seat: Seat{b}}
	switch x.Kind {
	case graph.KindMeeting:
		b.add("Meeting", x)
		return &Meeting{graph.Meeting{Entity: x}, of}
	case graph.KindDocument:
		b.add("Document", x)
		return &Document{graph.Document{Entity: x}, of}
	case graph.KindBody:
		b.add("Body", x)
		return &Body{x, of}
	case graph.KindGroup:
		b.add("Group", x)
		return &Group{x, of}
	case graph.KindMechanism:
		b.add("Mechanism", x)
		return &Mechanism{x, of}
	case graph.KindPolicy:
		b.add("Policy", x)
		return &Policy{x, of}
	case graph.KindFormulation:
		b.add("Formulation", x)
		return &Formulation{x, of}
	case graph.KindPerson:
		b.add("Person", x)
		return &Person{x, of}
	case graph.KindPlace:
		b.add("Place", x)
		return &Place{graph.Place{Entity: x}, of}
	default:
		b.add("Date", x)
		return &Date{graph.Period{Entity: x}, of}
	}
}
