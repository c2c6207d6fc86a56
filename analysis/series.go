package analysis

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"mailuo/graph"
)

// Series is the speeches of one place and genre whose titles are of one family, as
// a city's work reports: what can be compared year on year.
type Series struct {
	Family string // what the titles have in common: letters and digits only
	Place  string // "" for the central level
	Level  graph.Level
	Genre  graph.Genre
	// Speeches are in order of date, then ID. Of near-identical ones it holds the first.
	Speeches []*graph.Speech
	// Gap says why the speech is in no series with others; then it stands alone.
	Gap SeriesGap
	// at is where a speech, or the one that stands for it, is in Speeches.
	at map[graph.ID]int
}

// SeriesGap is what a speech lacks to be in a series.
type SeriesGap string

// The gaps.
const (
	GapPlace SeriesGap = "NO_PLACE"     // it has no place, and is not of the central level
	GapMask  SeriesGap = "MASKED_PLACE" // its place is anonymised: two of the same name may be two places
	GapTitle SeriesGap = "NO_TITLE"     // its title says nothing but when and where
	GapDate  SeriesGap = "NO_DATE"      // it has no date
)

// SeriesGaps lists the gaps.
func SeriesGaps() []SeriesGap { return []SeriesGap{GapPlace, GapMask, GapTitle, GapDate} }

// Before is the speech before another one of the series; nil for none.
func (s *Series) Before(id graph.ID) *graph.Speech { return s.beside(id, -1) }

// After is the speech after another one of the series; nil for none.
func (s *Series) After(id graph.ID) *graph.Speech { return s.beside(id, 1) }

func (s *Series) beside(id graph.ID, by int) *graph.Speech {
	i, ok := s.at[id]
	if i += by; !ok || i < 0 || i >= len(s.Speeches) {
		return nil
	}
	return s.Speeches[i]
}

// Pairs are the speeches of the series, each beside the one before it.
func (s *Series) Pairs() []Pair {
	var out []Pair
	for i := 1; i < len(s.Speeches); i++ {
		out = append(out, Pair{s.Speeches[i-1], s.Speeches[i]})
	}
	return out
}

// kin is what the speeches of a series share.
type kin struct {
	place  string
	level  graph.Level // where there is no place
	genre  graph.Genre
	family string
}

// kinOf says what series a speech belongs to, or why to none.
func (w *Wordings) kinOf(s *graph.Speech) (kin, SeriesGap) {
	k := kin{s.Place, "", s.Genre, w.family(s)}
	switch {
	case s.Place == "" && s.Level != graph.LevelCentral:
		return k, GapPlace
	case slices.ContainsFunc(w.masks, func(m pattern) bool { return m.MatchString(s.Place) }):
		return k, GapMask
	case s.Date.First() == "":
		return k, GapDate
	case k.family == "":
		return k, GapTitle
	}
	if s.Place == "" {
		k.level = s.Level
	}
	return k, ""
}

// family is a title without year, session and place.
func (w *Wordings) family(s *graph.Speech) string {
	title := s.Title
	for _, r := range w.titles {
		title = r.pattern.ReplaceAllString(title, r.by)
	}
	if s.Place != "" {
		title = strings.ReplaceAll(title, s.Place, "")
		// A title may leave the place's kind out: 湖州 for 湖州市.
		short := s.Place
		for utf8.RuneCountInString(short) > 2 && !strings.HasPrefix(title, short) {
			_, size := utf8.DecodeLastRuneInString(short)
			short = short[:len(short)-size]
		}
		title = strings.TrimPrefix(title, short)
	}
	return graph.Normal(title)
}

// mostSpeeches is how many speeches of the places and genres asked for are looked
// through for series.
const mostSpeeches = 20_000

// SeriesOf gives the series of each speech, in one call of the store.
func (w *Wordings) SeriesOf(ctx context.Context, store graph.Store, speeches []*graph.Speech) ([]*Series, error) {
	out := make([]*Series, len(speeches))
	byKin := map[kin]*Series{}
	type shelf struct {
		place string
		genre graph.Genre
	}
	seen := map[shelf]bool{}
	var any []graph.Filter
	for i, s := range speeches {
		k, gap := w.kinOf(s)
		if gap != "" {
			out[i] = &Series{Family: k.family, Place: s.Place, Level: s.Level, Genre: s.Genre, Speeches: []*graph.Speech{s}, Gap: gap, at: map[graph.ID]int{s.ID: 0}}
			continue
		}
		if byKin[k] == nil {
			byKin[k] = &Series{Family: k.family, Place: s.Place, Level: s.Level, Genre: s.Genre, at: map[graph.ID]int{}}
		}
		out[i] = byKin[k]
		if on := (shelf{s.Place, s.Genre}); !seen[on] {
			seen[on] = true
			any = append(any, graph.All(same(graph.FieldPlace, s.Place), same(graph.FieldGenre, string(s.Genre))))
		}
	}
	if any == nil {
		return out, nil
	}
	page, err := store.Nodes(ctx, graph.NodeQuery{
		Where: graph.All(graph.Where(graph.FieldKind, graph.EQ, graph.Text(string(graph.KindSpeech))), graph.Filter{Or: any}), Limit: mostSpeeches,
	})
	if err != nil {
		return nil, err
	}
	if page.More {
		return nil, fmt.Errorf("more than %d speeches are of the same place and genre: too many to find a series among them: %w", mostSpeeches, graph.ErrInvalid)
	}
	for _, n := range page.Nodes {
		s, ok := n.(*graph.Speech)
		if !ok {
			continue
		}
		if k, gap := w.kinOf(s); gap == "" && byKin[k] != nil {
			byKin[k].Speeches = append(byKin[k].Speeches, s)
		}
	}
	for _, s := range byKin {
		s.settle()
	}
	return out, nil
}

// same is the filter for a text, or for none where it is empty.
func same(f graph.Field, text string) graph.Filter {
	if text == "" {
		return graph.Where(f, graph.EQ, graph.Null)
	}
	return graph.Where(f, graph.EQ, graph.Text(text))
}

// settle puts the speeches in order and leaves out what is there twice.
func (s *Series) settle() {
	slices.SortFunc(s.Speeches, func(a, b *graph.Speech) int {
		return cmp.Or(cmp.Compare(a.Date.First(), b.Date.First()), cmp.Compare(a.ID, b.ID))
	})
	var kept []*graph.Speech
	known := newTwins()
	for _, x := range s.Speeches {
		at, twice := known.first(x)
		if !twice {
			at = known.add(x)
			kept = append(kept, x)
		}
		s.at[x.ID] = at
	}
	s.Speeches = kept
}
