package sheet

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"mailuo/analysis"
	"mailuo/graph"
)

// Row makes the cells of a line, in the order of the columns.
func (f *Form) Row(l analysis.Line) []string {
	d := l.Row.Directive
	cells := map[string]string{
		"number": string(l.Number), "matter": f.items(l, matter), "basis": f.names(l.Basis()), "source": f.source(l.Speech),
		"meeting": f.meetings(l.Meetings), "demandedBy": f.demandedBy(l), "lead": f.lead(l), "cooperate": f.names(l.Addressees(graph.RoleCooperate)),
		"requirement": f.say(string(d.Modality), f.items(l, func(it graph.Item) string { return it.Text })), "targets": f.targets(l), "due": f.due(l), "text": d.Text, "position": f.position(l),
		"progress": l.Note.Progress, "status": l.Note.Status, "owner": l.Note.Owner, "remark": l.Note.Remark,
	}
	out := make([]string, len(f.Columns))
	for i, c := range f.Columns {
		out[i] = fit(cells[c.Key])
	}
	out[f.column("check")] = check{l.Note.Version, f.hash(out, Fixed), f.hash(out, Office)}.String()
	return out
}

// maxCell is how many UTF-16 code units a cell of a workbook holds.
const maxCell = 32767

// fit cuts what no workbook could hold in a cell; the cut shows.
func fit(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF {
			return -1 // XML has no such characters
		}
		return r
	}, s)
	units := 0
	for _, r := range s {
		units += utf16.RuneLen(r)
	}
	if units <= maxCell {
		return s
	}
	units = 0
	for i, r := range s {
		if units += utf16.RuneLen(r); units > maxCell-1 {
			return s[:i] + "…"
		}
	}
	return s
}

func (f *Form) items(l analysis.Line, of func(graph.Item) string) string {
	var all []string
	for _, it := range l.Items {
		all = append(all, of(it))
	}
	return strings.Join(all, f.words["stop"])
}

// matter is what an item is about: what to do, and to what; all of it where that is
// not known.
func matter(it graph.Item) string {
	if it.Action == nil || it.Object == nil || it.Object.End <= it.Action.Start {
		return it.Text
	}
	return between(it, it.Action.Start, it.Object.End)
}

// between is a part of an item's text, by offsets in the speech's; all of it where
// they lie elsewhere.
func between(it graph.Item, start, end int) string {
	rs := []rune(it.Text)
	from, to := start-it.Start, end-it.Start
	if from < 0 || to > len(rs) || from >= to {
		return it.Text
	}
	return strings.TrimSpace(string(rs[from:to]))
}

func (f *Form) names(all []analysis.Party) string {
	var names []string
	for _, n := range all {
		names = append(names, n.Name())
	}
	return strings.Join(names, f.words["join"])
}

func (f *Form) meetings(all []*graph.Entity) string {
	var names []string
	for _, m := range all {
		names = append(names, m.Name())
	}
	return strings.Join(names, f.words["join"])
}

// lead is who leads; who is told to act without a part of their own is marked so.
func (f *Form) lead(l analysis.Line) string {
	lead, all := f.names(l.Addressees(graph.RoleLead)), f.say("unranked", f.names(l.Addressees(graph.RoleAll)))
	if lead == "" || all == "" {
		return lead + all
	}
	return lead + f.words["stop"] + all
}

func (f *Form) source(s *graph.Speech) string {
	if s.Title == "" {
		return ""
	}
	title := strings.NewReplacer("《", "〈", "》", "〉").Replace(s.Title)
	return f.fill("source", "{title}", title, "{place}", f.say("placed", s.Place), "{date}", analysis.DateWords(s.Date))
}

// demandedBy is whose demand it is: as the text says, else the speaker's.
func (f *Form) demandedBy(l analysis.Line) string {
	var names []string
	for _, r := range l.Row.Sources {
		if e, ok := r.Far.(*graph.Entity); ok {
			names = append(names, e.Name())
		}
	}
	if names == nil {
		return l.Speech.Post + l.Speech.Speaker
	}
	return strings.Join(names, f.words["join"])
}

func (f *Form) targets(l analysis.Line) string {
	var all []string
	for _, it := range l.Items {
		for _, t := range it.Targets {
			all = append(all, t.Text)
		}
	}
	return strings.Join(all, f.words["join"])
}

// due is the words of the deadline and the last day they allow.
func (f *Form) due(l analysis.Line) string {
	for _, it := range l.Items {
		if it.Deadline == nil {
			continue
		}
		if it.Deadline.Date == "" {
			return it.Deadline.Text
		}
		return f.fill("due", "{words}", it.Deadline.Text, "{date}", analysis.DateWords(it.Deadline.Date))
	}
	return ""
}

func (f *Form) position(l analysis.Line) string {
	d := l.Row.Directive
	return f.fill("position", "{section}", f.say("section", l.Heading), "{paragraph}", strconv.Itoa(l.Paragraph),
		"{start}", strconv.Itoa(d.Start+1), "{end}", strconv.Itoa(d.End))
}

// check is what the column of that kind says: which version of a note a row was
// written with, and hashes of its fixed cells and of the office's as they were then, so
// that it is seen what was changed.
type check struct {
	version       int
	fixed, office string
}

// String writes V3.7F2AB.QX4ZD.
func (c check) String() string { return fmt.Sprintf("V%d.%s.%s", c.version, c.fixed, c.office) }

// parseCheck reads what String wrote.
func parseCheck(s string) (check, bool) {
	parts := strings.Split(strings.ToUpper(strings.TrimSpace(s)), ".")
	if len(parts) != 3 || !strings.HasPrefix(parts[0], "V") || len(parts[1]) != hashSigns || len(parts[2]) != hashSigns {
		return check{}, false
	}
	n, err := strconv.Atoi(parts[0][1:])
	return check{n, parts[1], parts[2]}, err == nil && n >= 0
}

// hashSigns is how long a hash is: 25 bits.
const hashSigns = 5

// hash is a hash of the cells of one kind. What spreadsheet programs do to blanks and
// line breaks does not change it.
func (f *Form) hash(cells []string, kind Kind) string {
	h := sha256.New()
	for i, c := range f.Columns {
		if c.Kind == kind {
			fmt.Fprintf(h, "%s\x00", strings.Join(strings.Fields(cells[i]), ""))
		}
	}
	return base32.StdEncoding.EncodeToString(h.Sum(nil))[:hashSigns]
}
