package analysis

import (
	"cmp"
	"math"
	"slices"
	"unicode"

	"mailuo/graph"
)

// Outcome says what became of a directive from one speech to another.
type Outcome string

// The outcomes.
const (
	Kept     Outcome = "KEPT"     // the same words
	Reworded Outcome = "REWORDED" // other words, neither stronger nor weaker as far as they tell
	Stronger Outcome = "STRONGER" // more is asked for, or more firmly, or sooner
	Weaker   Outcome = "WEAKER"   // less is asked for, or less firmly, or later
	Added    Outcome = "ADDED"    // only in the second speech
	Dropped  Outcome = "DROPPED"  // only in the first speech
)

// Outcomes lists the outcomes.
func Outcomes() []Outcome { return []Outcome{Kept, Reworded, Stronger, Weaker, Added, Dropped} }

// Restatement is a directive of one speech beside the one of another that says it
// again. One that has no such partner stands alone: Before is nil where it was
// added, After where it was dropped.
type Restatement struct {
	Change        Outcome
	Before, After *graph.Directive
	// Similarity is 0 to 1000: the share of grams that the two have in common. A gram
	// that stands in few directives counts for more. 0 for what stands alone.
	Similarity int
	// Differences are in what they differ; none for what was kept or stands alone.
	Differences []Difference
}

// Said is what one speech asks for.
type Said struct {
	// Date is the speech's; "" where it is not known.
	Date graph.Date
	// Directives are the speech's, in any order.
	Directives []*graph.Directive
}

const (
	// restated is the least similarity of directives that say the same, with chance
	// left out. It was found by reading pairs of consecutive reports: of the least
	// alike that it lets pass, 19 of 20 say the same, of those just below 17 of 20.
	restated = 320
	// chance is the weight of the grams that two directives may share by chance. It is
	// left out when they are held against restated, so that short ones, which share a
	// few grams soon (大力发展…产业), must have more in common.
	chance = 2500
	// rivals is how many partners, the likest, are weighed for one directive. It
	// bounds the work where all directives are nearly alike.
	rivals = 16
	// crowd is the least number of directives that grams are weighed against, so that
	// in a short speech they count much as they do in a long one.
	crowd = 250
)

// Restate says for each directive of two speeches what became of it: those of the
// second in order of its text, then those dropped in order of the first's. Each
// has one partner at most; the likest find each other first, and of equals those
// that stand first. The order of the input does not matter.
func (w *Wordings) Restate(before, after Said) []Restatement {
	a, b := inOrder(before.Directives), inOrder(after.Directives)
	partner, similarity := w.align(a, b)
	out := make([]Restatement, 0, len(a)+len(b))
	taken := make([]bool, len(a))
	for j, d := range b {
		i := partner[j]
		if i < 0 {
			out = append(out, Restatement{Change: Added, After: d.Directive})
			continue
		}
		taken[i] = true
		r := Restatement{Change: Kept, Before: a[i].Directive, After: d.Directive, Similarity: similarity[j]}
		if a[i].words != d.words {
			r.Differences = w.differences(a[i].Directive, d.Directive, before.Date, after.Date)
			r.Change = verdict(r.Differences, r.Similarity)
		}
		out = append(out, r)
	}
	for i, d := range a {
		if !taken[i] {
			out = append(out, Restatement{Change: Dropped, Before: d.Directive})
		}
	}
	return out
}

// worded is a directive with its words as they are compared.
type worded struct {
	*graph.Directive
	words string
	grams []gram // in order, each once
	size  int    // the weight of all of them
}

func inOrder(ds []*graph.Directive) []worded {
	out := make([]worded, len(ds))
	for i, d := range ds {
		out[i] = worded{Directive: d, words: words(d.Text)}
	}
	slices.SortFunc(out, func(x, y worded) int { return cmp.Or(cmp.Compare(x.Ordinal, y.Ordinal), cmp.Compare(x.ID, y.ID)) })
	return out
}

// pair says that two directives are alike.
type pair struct{ similarity, before, after int }

// align finds for each directive of b its partner in a, or -1, and how alike they
// are: first those of the same words, then the likest.
func (w *Wordings) align(a, b []worded) (partner, similarity []int) {
	partner, similarity = make([]int, len(b)), make([]int, len(b))
	taken := make([]bool, len(a))
	same := map[string][]int{}
	for i := range a {
		same[a[i].words] = append(same[a[i].words], i)
	}
	for j := range b {
		partner[j] = -1
		if of := same[b[j].words]; len(of) > 0 && b[j].words != "" {
			partner[j], similarity[j] = of[0], 1000
			taken[of[0]] = true
			same[b[j].words] = of[1:]
		}
	}
	pairs := w.likely(a, b, taken, partner)
	slices.SortFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.similarity, x.similarity), cmp.Compare(x.after, y.after), cmp.Compare(x.before, y.before))
	})
	for _, p := range pairs {
		if !taken[p.before] && partner[p.after] < 0 {
			partner[p.after], similarity[p.after] = p.before, p.similarity
			taken[p.before] = true
		}
	}
	return partner, similarity
}

// likely gives the pairs that are alike enough, of those without a partner.
func (w *Wordings) likely(a, b []worded, taken []bool, partner []int) []pair {
	weights := w.weigh(a, b)
	holders := make([][]held, len(weights)) // by gram: the directives of a that hold it
	for i := range a {
		for _, g := range a[i].grams {
			if !taken[i] {
				holders[g.n] = append(holders[g.n], held{i, g.times})
			}
		}
	}
	var out, best []pair
	common := make([]int, len(a))
	var touched []int
	for j := range b {
		if partner[j] >= 0 {
			continue
		}
		for _, g := range b[j].grams {
			for _, h := range holders[g.n] {
				if common[h.by] == 0 {
					touched = append(touched, h.by)
				}
				common[h.by] += weights[g.n] * min(g.times, h.times)
			}
		}
		best = best[:0]
		for _, i := range touched {
			size := a[i].size + b[j].size
			if 2000*(common[i]-chance) >= restated*size {
				best = append(best, pair{2000 * common[i] / size, i, j})
			}
			common[i] = 0
		}
		touched = touched[:0]
		slices.SortFunc(best, func(x, y pair) int {
			return cmp.Or(cmp.Compare(y.similarity, x.similarity), cmp.Compare(x.before, y.before))
		})
		out = append(out, best[:min(rivals, len(best))]...)
	}
	return out
}

// gram is two code points that stand side by side, by its number, and how often.
type gram struct{ n, times int }

// held is a directive that holds a gram.
type held struct{ by, times int }

// weigh numbers the grams of all directives and gives each its weight: the rarer it
// is, the more it weighs. Its share is that of the speech that has it more often, or
// that of all reports if it is more common there. Weights are whole numbers, so that
// sums do not depend on their order.
func (w *Wordings) weigh(a, b []worded) []int {
	numbers := map[[2]rune]int{}
	var shares []float64 // of 1,000
	for _, ds := range [][]worded{a, b} {
		counts := map[int]int{}
		for i := range ds {
			ds[i].grams = grams(ds[i].words, numbers)
			for _, g := range ds[i].grams {
				counts[g.n]++
			}
		}
		shares = append(shares, make([]float64, len(numbers)-len(shares))...)
		for n, c := range counts {
			shares[n] = max(shares[n], 1000*float64(c)/float64(max(len(ds), crowd)))
		}
	}
	weights := make([]int, len(shares))
	for g, n := range numbers {
		weights[n] = int(math.Round(1000 * math.Log(1+1000/max(shares[n], float64(w.common[g])))))
	}
	for _, ds := range [][]worded{a, b} {
		for i := range ds {
			for _, g := range ds[i].grams {
				ds[i].size += weights[g.n] * g.times
			}
		}
	}
	return weights
}

// grams counts the grams of words, and numbers those that are new. They do not
// reach over a mark; a word of one code point is a gram of its own.
func grams(words string, numbers map[[2]rune]int) []gram {
	var found []int
	add := func(g [2]rune) {
		n, ok := numbers[g]
		if !ok {
			n = len(numbers)
			numbers[g] = n
		}
		found = append(found, n)
	}
	var last rune
	length := 0
	end := func() {
		if length == 1 {
			add([2]rune{last})
		}
		length = 0
	}
	for _, r := range words {
		if r == between {
			end()
			continue
		}
		if length++; length > 1 {
			add([2]rune{last, r})
		}
		last = r
	}
	end()
	slices.Sort(found)
	var out []gram
	for _, n := range found {
		if len(out) == 0 || out[len(out)-1].n != n {
			out = append(out, gram{n: n})
		}
		out[len(out)-1].times++
	}
	return out
}

// between stands for marks between words.
const between = ' '

// words is a text as it is compared: letters and digits, small, of half width, and
// one blank for the marks between them. What makes a number another number stays:
// 1.5 is not 15, and 5% not 5‰.
func words(text string) string {
	var out []rune
	gap, digit := false, false
	for _, r := range text {
		if r > 0xFF00 && r < 0xFF5F {
			r -= 0xFEE0
		}
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && len(out) > 0 {
				out = append(out, between)
			}
			out = append(out, unicode.ToLower(r))
			gap = false
		case digit && (r == '.' || r == '%' || r == '‰'):
			out = append(out, r)
		default:
			gap = true
		}
		digit = unicode.IsDigit(r)
	}
	return string(out)
}
