package extract

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"mailuo/graph"
)

// Print writes f for a person: the speech, its sentences with their mentions in
// brackets, what each directive wants, and what the text says holds between
// entities. With colour, kinds are told apart by ANSI colours too.
func Print(w io.Writer, f graph.Facts, colour bool) error {
	p := &printer{f: f, colour: colour, names: map[graph.ID]string{f.Speech.ID: f.Speech.Title}, kinds: map[graph.ID]graph.Kind{}}
	for _, e := range f.Entities {
		p.kinds[e.ID] = e.Kind
		for _, c := range e.Claims {
			if c.Property == graph.PropName {
				p.names[e.ID] = c.Value
			}
		}
	}
	p.speech()
	p.sentences()
	p.relations()
	p.unresolved()
	_, err := io.WriteString(w, p.b.String())
	return err
}

type printer struct {
	f      graph.Facts
	colour bool
	names  map[graph.ID]string
	kinds  map[graph.ID]graph.Kind
	b      strings.Builder
}

// ANSI colours of the kinds, all legible on light and dark.
func (p *printer) paint(k graph.Kind, s string) string {
	codes := map[graph.Kind]int{
		graph.KindMeeting: 35, graph.KindDocument: 34, graph.KindBody: 32, graph.KindGroup: 32, graph.KindMechanism: 36,
		graph.KindPolicy: 33, graph.KindFormulation: 31, graph.KindPerson: 95, graph.KindPlace: 92, graph.KindDate: 94,
	}
	return p.ansi(codes[k], s)
}

func (p *printer) ansi(code int, s string) string {
	if !p.colour || code == 0 {
		return s
	}
	return fmt.Sprintf("\x1b[%dm%s\x1b[0m", code, s)
}

const (
	bold  = 1
	faint = 2
)

func (p *printer) line(format string, args ...any) { fmt.Fprintf(&p.b, format+"\n", args...) }

func (p *printer) speech() {
	s := p.f.Speech
	p.line("%s", p.ansi(bold, s.Title))
	for _, c := range s.Claims {
		if c.Property == "title" {
			continue
		}
		p.line("  %-8s %s  %s", c.Property, c.Value, p.ansi(faint, p.from(c.Evidence)))
	}
	p.line("")
}

// from says where evidence stands.
func (p *printer) from(e graph.Evidence) string {
	if e.Origin == graph.OriginText {
		return fmt.Sprintf("[%d,%d) %s", e.Start, e.End, e.Quote)
	}
	return strings.ToLower(string(e.Origin)) + " " + e.Source
}

func (p *printer) sentences() {
	directives := map[graph.ID]graph.Directive{}
	for _, d := range p.f.Directives {
		directives[d.Sentence] = d
	}
	for _, s := range p.f.Sentences {
		text := p.marked(s)
		if s.Heading {
			text = p.ansi(bold, text)
		}
		p.line("%6d  %s", s.Start, text)
		if d, ok := directives[s.ID]; ok {
			p.directive(d)
		}
	}
	p.line("")
}

// marked writes a sentence with its mentions in brackets.
func (p *printer) marked(s graph.Sentence) string {
	runes := []rune(s.Text)
	var b strings.Builder
	at := 0
	for _, m := range p.f.Mentions {
		if m.Part || m.Start < s.Start || m.End > s.End || m.Start-s.Start < at || p.kinds[m.Entity] == graph.KindGroup {
			continue
		}
		k := p.kinds[m.Entity]
		b.WriteString(string(runes[at : m.Start-s.Start]))
		b.WriteString(p.paint(k, "["+m.Quote+" "+strings.ToLower(string(k))+"]"))
		at = m.End - s.Start
	}
	b.WriteString(string(runes[at:]))
	return strings.ReplaceAll(b.String(), "\n", "⏎")
}

func (p *printer) directive(d graph.Directive) {
	parts := []string{string(d.Modality), string(d.Substance)}
	for _, it := range d.Items {
		for _, a := range it.Addressees {
			parts = append(parts, fmt.Sprintf("%s %s%s", strings.ToLower(string(a.Role)), a.Text, inferredMark(a.Inferred)))
		}
		for _, b := range it.Basis {
			parts = append(parts, "under "+b.Text)
		}
		if it.Deadline != nil {
			parts = append(parts, fmt.Sprintf("due %s (%s)", it.Deadline.Text, it.Deadline.Date))
		}
		for _, t := range it.Targets {
			parts = append(parts, fmt.Sprintf("target %s %s %s", strings.ToLower(string(t.Comparator)), t.Value, t.Unit))
		}
	}
	for _, r := range p.f.Relations {
		if r.From == d.ID && r.Verb == graph.VerbAttributedTo {
			parts = append(parts, "demanded by "+p.names[r.To]+inferredMark(r.Evidence[0].Inferred))
		}
	}
	p.line("        %s", p.ansi(faint, "→ "+strings.Join(parts, " · ")))
}

func inferredMark(i graph.Inference) string {
	if i == "" {
		return ""
	}
	return " (inferred: " + strings.ToLower(string(i)) + ")"
}

// relations lists what holds between entities; what directives say is at them.
func (p *printer) relations() {
	lines := []string{}
	for _, r := range p.f.Relations {
		if k, err := r.From.Kind(); err == nil && k == graph.KindDirective {
			continue
		}
		e := r.Evidence[0]
		lines = append(lines, fmt.Sprintf("%s  %s  %s%s  %s", p.paint(p.kinds[r.From], p.names[r.From]), r.Verb,
			p.paint(p.kinds[r.To], p.names[r.To]), inferredMark(e.Inferred), p.ansi(faint, p.from(e))))
	}
	slices.Sort(lines)
	for _, l := range lines {
		p.line("%s", strings.ReplaceAll(l, "\n", "⏎"))
	}
	p.line("")
}

func (p *printer) unresolved() {
	for _, u := range p.f.Unresolved {
		of := ""
		if u.Of != "" {
			of = fmt.Sprintf("  %s of %s", u.Verb, p.names[u.Of])
		}
		p.line("%s", p.ansi(faint, fmt.Sprintf("open  %s  %s  [%d,%d) %s%s", u.Reason, strings.ToLower(string(u.Kind)), u.Start, u.End, strings.ReplaceAll(u.Text, "\n", "⏎"), of)))
	}
}
