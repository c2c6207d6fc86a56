// Command train fits the tagger of package extract to annotated texts.
//
//	go run ./extract/train -out extract/mentions.model -corpus CORPUS SOURCE...
//	go run ./extract/train -folds 5 -corpus CORPUS SOURCE...
//	go run ./extract/train -test SOURCE -corpus CORPUS SOURCE...
//	go run ./extract/train -unpack DIR -corpus CORPUS extract/train/windows/held.jsonl
//	go run ./extract/train -classes extract/words.classes DIR...
//
// A SOURCE is a folder of NAME.txt with NAME.json in the format of the annotation
// guidelines, or a file of our own annotated windows (windows/*.jsonl): a line a
// window, without the text, which stands in CORPUS. -unpack writes these as such a
// folder, for other programs. windows/held.jsonl is for judging only.
// With -out the model is written; with -folds it is judged by cross-validation, on
// texts that the fold's model has not seen; with -test it is judged on another folder.
// With -classes the DIRs need no annotation: their words are sorted into classes.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"mailuo/extract"
	"mailuo/extract/tagger"
	"mailuo/graph"
)

func main() {
	out := flag.String("out", "", "write the model to this file")
	folds := flag.Int("folds", 0, "judge by cross-validation in so many folds")
	test := flag.String("test", "", "judge on the texts of this folder")
	without := flag.String("without", "", "leave out the templates whose names match")
	unpackTo := flag.String("unpack", "", "write the windows to this folder, with their texts")
	corpus := flag.String("corpus", "", "the folder with the texts of annotated windows")
	errors := flag.Bool("errors", false, "list what was missed and wrong")
	o := tagger.Options{Epochs: 20, MinCount: 2, Rate: 0.3, L1: 2e-5, Delta: 1, Dropout: 0.5, Lean: 0.9}
	classes := flag.String("classes", "", "write classes of words to this file")
	k := flag.Int("k", 256, "how many classes")
	only := flag.Int("only", 0, "of the folds, only so many first ones")
	flag.IntVar(&o.Epochs, "epochs", o.Epochs, "how often each text is learned from")
	flag.IntVar(&o.MinCount, "min", o.MinCount, "how often a feature must occur")
	flag.Float64Var(&o.Rate, "rate", o.Rate, "step of learning")
	flag.Float64Var(&o.Dropout, "dropout", o.Dropout, "share of the features that each example does without")
	flag.Float64Var(&o.Lean, "lean", o.Lean, "log-odds that each span gets for nothing")
	flag.Float64Var(&o.Delta, "delta", o.Delta, "what AdaGrad starts from")
	flag.Float64Var(&o.L1, "l1", o.L1, "what each example takes off a weight")
	flag.Parse()
	if *classes != "" {
		if err := cluster(*classes, *k, flag.Args()); err != nil {
			fmt.Fprintln(os.Stderr, "train:", err)
			os.Exit(1)
		}
		return
	}
	if *unpackTo != "" {
		if err := unpack(*unpackTo, *corpus, flag.Args()); err != nil {
			fmt.Fprintln(os.Stderr, "train:", err)
			os.Exit(1)
		}
		return
	}
	if err := run(*corpus, *out, *test, *without, *folds, *only, *errors, o, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

// lesson is an annotated text with the folder it came from.
type lesson struct {
	extract.Lesson
	name, dir string
	text      []rune // the file
	examples  []tagger.Example
	gold      []tagger.Span // in the examples
	lost      int           // annotated spans that cross sentences or each other
}

func run(corpus, out, test, without string, folds, only int, errors bool, o tagger.Options, dirs []string) error {
	x, err := extract.Untaught()
	if err != nil {
		return err
	}
	templates := extract.Templates()
	if without != "" {
		re, err := regexp.Compile("^(?:" + without + ")$")
		if err != nil {
			return err
		}
		templates = slices.DeleteFunc(slices.Clone(templates), func(t tagger.Template) bool { return re.MatchString(t.Name) })
	}
	var lessons []*lesson
	for _, dir := range dirs {
		ls, err := read(x, dir, corpus)
		if err != nil {
			return err
		}
		lessons = append(lessons, ls...)
	}
	labels := len(extract.Labels())
	train := func(ls []*lesson) *tagger.Model {
		var xs []tagger.Example
		for _, l := range ls {
			xs = append(xs, l.examples...)
		}
		return tagger.Train(xs, labels, templates, o)
	}
	if folds > 0 {
		byDir := map[string][2]*score{}
		if only == 0 {
			only = folds
		}
		for k := range only {
			var seen, unseen []*lesson
			for i, l := range lessons {
				if i%folds == k {
					unseen = append(unseen, l)
				} else {
					seen = append(seen, l)
				}
			}
			judge(train(seen), unseen, byDir, errors)
		}
		report(byDir)
	}
	if test != "" {
		ls, err := read(x, test, corpus)
		if err != nil {
			return err
		}
		byDir := map[string][2]*score{}
		judge(train(lessons), ls, byDir, errors)
		report(byDir)
	}
	if out != "" {
		m := train(lessons)
		data := m.Bytes()
		features, weights := m.Size()
		fmt.Printf("%d texts, %d features, %d weights, %d bytes\n", len(lessons), features, weights, len(data))
		return os.WriteFile(out, data, 0o644)
	}
	return nil
}

// annotation is what is read of a NAME.json.
type annotation struct {
	Window   *[2]int
	Mentions []struct {
		Start, End int
		Type       graph.Kind
	}
}

// read reads the annotated texts of a source.
func read(x *extract.Extractor, source, corpus string) ([]*lesson, error) {
	ws, err := windows(source, corpus)
	if err != nil {
		return nil, err
	}
	var out []*lesson
	for _, w := range ws {
		l := &lesson{
			Lesson: x.Lesson(extract.Input{Text: w.text, Metadata: map[string]string{"file": w.file}}),
			name:   w.file, dir: source, text: []rune(w.text),
		}
		l.mark(w.annotation)
		out = append(out, l)
	}
	return out, nil
}

// mark makes the examples: the sentences of the window, with the annotated spans.
func (l *lesson) mark(a annotation) {
	from, to := 0, len(l.At)
	at := func(raw int) int { return sort.SearchInts(l.At, raw) }
	if a.Window != nil {
		from, to = at(a.Window[0]), at(a.Window[1])
	}
	var spans []tagger.Span
	for _, m := range a.Mentions {
		spans = append(spans, tagger.Span{Start: at(m.Start), End: at(m.End), Label: slices.Index(extract.Labels(), m.Type)})
	}
	slices.SortFunc(spans, func(a, b tagger.Span) int { return a.Start - b.Start })
	l.lost = len(spans)
	for _, s := range l.Sentences {
		e := tagger.Example{Text: l.Text, From: max(s.Start, from), To: min(s.End, to)}
		if e.To <= e.From {
			continue
		}
		end := 0
		for _, m := range spans {
			if m.Start >= e.From && m.End <= e.To && m.Start >= end && m.End > m.Start && m.Label >= 0 {
				e.Spans = append(e.Spans, m)
				end = m.End
			}
		}
		l.lost -= len(e.Spans)
		l.gold = append(l.gold, e.Spans...)
		l.examples = append(l.examples, e)
	}
	for range l.lost { // they count as missed
		l.gold = append(l.gold, tagger.Span{Label: 0})
	}
}

// score counts by label.
type score struct{ tp, gold, found [9]int }

func (s *score) add(gold, found []tagger.Span) {
	type key struct{ a, b, l int }
	have := map[key]bool{}
	for _, g := range gold {
		have[key{g.Start, g.End, g.Label}] = true
		s.gold[g.Label]++
	}
	for _, f := range found {
		s.found[f.Label]++
		if f.End > f.Start && have[key{f.Start, f.End, f.Label}] {
			s.tp[f.Label]++
		}
	}
}

func judge(m *tagger.Model, ls []*lesson, byDir map[string][2]*score, errors bool) {
	for _, l := range ls {
		sc, ok := byDir[l.dir]
		if !ok {
			sc = [2]*score{{}, {}}
			byDir[l.dir] = sc
		}
		var found, rules []tagger.Span
		for _, e := range l.examples {
			found = append(found, l.Tag(m, e.From, e.To)...)
			for _, r := range l.Rules {
				if r.Start >= e.From && r.End <= e.To {
					rules = append(rules, r)
				}
			}
		}
		sc[0].add(l.gold, found)
		sc[1].add(l.gold, rules)
		if errors {
			l.list(found)
			for i, r := range l.Rules {
				if !slices.ContainsFunc(found, func(f tagger.Span) bool { return f.Start < r.End && r.Start < f.End }) &&
					slices.ContainsFunc(l.examples, func(e tagger.Example) bool { return r.Start >= e.From && r.End <= e.To }) {
					right := slices.ContainsFunc(l.gold, func(g tagger.Span) bool { return g.Start == r.Start && g.End == r.End && g.Label == r.Label })
					fmt.Printf("dropped\t%s\t%v\n", l.RuleNames[i], right)
				}
			}
		}
	}
}

// list prints what differs, in its context.
func (l *lesson) list(found []tagger.Span) {
	in := func(s tagger.Span, ss []tagger.Span) bool {
		return slices.ContainsFunc(ss, func(t tagger.Span) bool { return s.Start == t.Start && s.End == t.End && s.Label == t.Label })
	}
	show := func(sign string, s tagger.Span) {
		a, b := l.At[s.Start], l.At[max(s.End-1, 0)]+1
		words := string(l.text[max(0, a-12):a]) + "⟦" + string(l.text[a:b]) + "⟧" + string(l.text[b:min(len(l.text), b+12)])
		fmt.Printf("%s\t%s\t%s\t%d\t%s\n", sign, extract.Labels()[s.Label], strings.ReplaceAll(words, "\n", "⏎"), s.Confidence, l.name)
	}
	for _, g := range l.gold {
		if !in(g, found) && g.End > g.Start {
			show("missed", g)
		}
	}
	for _, f := range found {
		if !in(f, l.gold) {
			show("wrong", f)
		}
	}
}

func report(byDir map[string][2]*score) {
	var dirs []string
	for d := range byDir {
		dirs = append(dirs, d)
	}
	sort.Strings(dirs)
	f1 := func(tp, gold, found int) float64 {
		if tp == 0 {
			return 0
		}
		return 2 * float64(tp) / float64(gold+found)
	}
	if len(dirs) > 1 {
		both := [2]*score{{}, {}}
		for _, s := range byDir {
			for i := range s {
				for l := range s[i].tp {
					both[i].tp[l] += s[i].tp[l]
					both[i].gold[l] += s[i].gold[l]
					both[i].found[l] += s[i].found[l]
				}
			}
		}
		byDir["all folders"] = both
		dirs = append(dirs, "all folders")
	}
	for _, d := range dirs {
		s := byDir[d]
		fmt.Printf("%-28s %8s %8s %8s %6s   rules\n", d, "P", "R", "F1", "gold")
		var all [2][3]int
		for l, k := range extract.Labels() {
			var f [2]float64
			for i := range s {
				all[i][0], all[i][1], all[i][2] = all[i][0]+s[i].tp[l], all[i][1]+s[i].gold[l], all[i][2]+s[i].found[l]
				f[i] = f1(s[i].tp[l], s[i].gold[l], s[i].found[l])
			}
			p, r := float64(s[0].tp[l])/float64(max(1, s[0].found[l])), float64(s[0].tp[l])/float64(max(1, s[0].gold[l]))
			fmt.Printf("  %-26s %8.3f %8.3f %8.3f %6d   %.3f\n", k, p, r, f[0], s[0].gold[l], f[1])
		}
		p, r := float64(all[0][0])/float64(max(1, all[0][2])), float64(all[0][0])/float64(max(1, all[0][1]))
		fmt.Printf("  %-26s %8.3f %8.3f %8.3f %6d   %.3f\n", "all", p, r, f1(all[0][0], all[0][1], all[0][2]), all[0][1], f1(all[1][0], all[1][1], all[1][2]))
	}
}

// cluster sorts the words of the texts into classes.
func cluster(out string, k int, dirs []string) error {
	x, err := extract.Untaught()
	if err != nil {
		return err
	}
	var texts [][]uint32
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
		if err != nil {
			return err
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			texts = append(texts, x.Words(string(data))...)
		}
	}
	c := tagger.Cluster(texts, k, 4, 8)
	fmt.Printf("%d words in %d classes\n", len(c), k)
	return os.WriteFile(out, c.Bytes(), 0o644)
}
