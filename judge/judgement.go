package judge

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"mailuo/graph"
)

// Verdict is what somebody says of a subject.
type Verdict string

// The verdicts. Reported is a reader's doubt, which a curator has not settled.
const (
	Confirmed Verdict = "CONFIRMED"
	Rejected  Verdict = "REJECTED"
	Same      Verdict = "SAME"
	NotSame   Verdict = "NOT_SAME"
	Reported  Verdict = "REPORTED"
)

// Verdicts lists the verdicts.
func Verdicts() []Verdict { return []Verdict{Confirmed, Rejected, Same, NotSame, Reported} }

// About says what sort of subject a judgement has.
type About string

// The sorts of subjects.
const (
	AboutRelation  About = "RELATION"
	AboutEvidence  About = "EVIDENCE"
	AboutDirective About = "DIRECTIVE"
	AboutEntities  About = "ENTITIES"
)

// Subjects lists the sorts of subjects.
func Subjects() []About { return []About{AboutRelation, AboutEvidence, AboutDirective, AboutEntities} }

// MaxReason is how many code points a reason may have, maxQuote a quote.
const (
	MaxReason = 1000
	maxQuote  = 4000
)

// Subject is what a judgement is of: a relation (a mention is one), one of its
// quotes, a directive, or two entities.
type Subject struct {
	// ID is that of the relation or directive, or of the entity that is kept.
	ID graph.ID `json:"id"`
	// Speech and Quote name a piece of the relation's evidence.
	Speech graph.ID `json:"speech,omitempty"`
	Quote  string   `json:"quote,omitempty"`
	// Other is the entity that the one of ID is compared with, and becomes one with
	// where they are the same.
	Other graph.ID `json:"other,omitempty"`
}

// About says what sort of subject it is; an error that is graph.ErrInvalid where it is none.
func (s Subject) About() (About, error) {
	bad := func(format string, args ...any) (About, error) {
		return "", fmt.Errorf(format+": %w", append(args, graph.ErrInvalid)...)
	}
	if s.Other != "" {
		a, errA := s.ID.Kind()
		b, errB := s.Other.Kind()
		switch {
		case errA != nil || errB != nil || !a.IsEntity() || !b.IsEntity():
			return bad("%.60q and %.60q are not two IDs of entities", s.ID, s.Other)
		case a != b:
			return bad("a %s and a %s cannot be the same", a, b)
		case s.ID == s.Other:
			return bad("both are %s", s.ID)
		}
		return AboutEntities, nil
	}
	if k, err := s.ID.Kind(); err == nil {
		if k != graph.KindDirective || s.Speech != "" || s.Quote != "" {
			return bad("%s is the ID of no relation or directive", s.ID)
		}
		return AboutDirective, nil
	}
	if _, err := graph.ParseKey(string(s.ID)); err != nil {
		return bad("%.60q is the ID of no relation or directive", s.ID)
	}
	if s.Speech == "" && s.Quote == "" {
		return AboutRelation, nil
	}
	if k, err := s.Speech.Kind(); err != nil || k != graph.KindSpeech || s.Quote == "" || utf8.RuneCountInString(s.Quote) > maxQuote {
		return bad("a piece of evidence is a speech and the words of it, %d characters at most", maxQuote)
	}
	return AboutEvidence, nil
}

// Key is what the judgement is kept by: the same for the same content in any store.
func (s Subject) Key() string {
	switch {
	case s.Other != "":
		return string(min(s.ID, s.Other)) + "=" + string(max(s.ID, s.Other))
	case s.Quote != "":
		sum := sha256.Sum256([]byte(s.Quote))
		return string(s.ID) + "/" + string(s.Speech) + "/" + hex.EncodeToString(sum[:10])
	}
	return string(s.ID)
}

// Ends are the nodes that the subject is of.
func (s Subject) Ends() []graph.ID {
	if k, err := graph.ParseKey(string(s.ID)); err == nil {
		return []graph.ID{k.From, k.To}
	}
	if s.Other != "" {
		return []graph.ID{s.ID, s.Other}
	}
	return []graph.ID{s.ID}
}

// Said is what somebody said, and when.
type Said struct {
	Reason string `json:"reason"`
	// By is the name of the token it was said with, Token its ID; empty for nobody in particular.
	By    string    `json:"by,omitempty"`
	Token string    `json:"token,omitempty"`
	At    time.Time `json:"at"`
}

// Judgement is what was said last of a subject.
type Judgement struct {
	Subject
	Verdict Verdict `json:"verdict"`
	Said
	// Report is what a reader had reported before a curator settled it; nil for none.
	Report *Said `json:"report,omitempty"`
	// Version is raised by every write.
	Version int64 `json:"-"`
}

// check reports what is wrong with a judgement; graph.ErrInvalid.
func (j Judgement) check() error {
	about, err := j.About()
	if err != nil {
		return err
	}
	if j.Reason == "" || utf8.RuneCountInString(j.Reason) > MaxReason || !utf8.ValidString(j.Reason) {
		return fmt.Errorf("a reason is 1 to %d characters: %w", MaxReason, graph.ErrInvalid)
	}
	fits := []Verdict{Confirmed, Rejected, Reported}
	if about == AboutEntities {
		fits = []Verdict{Same, NotSame, Reported}
	}
	if !slices.Contains(fits, j.Verdict) {
		return fmt.Errorf("%s is no verdict on %s: %w", j.Verdict, strings.ToLower(string(about)), graph.ErrInvalid)
	}
	return nil
}

// Latest orders judgements: what is open first, then the latest, then by key.
func Latest(a, b *Judgement) int {
	open := func(j *Judgement) int {
		if j.Verdict == Reported {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(open(a), open(b)), b.At.Compare(a.At), cmp.Compare(a.Key(), b.Key()))
}
