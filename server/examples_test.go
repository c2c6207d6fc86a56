package server

import (
	"regexp"
	"testing"
)

// TestExamples: every example says what it answers, and has a place of its own.
func TestExamples(t *testing.T) {
	t.Parallel()
	all, err := Examples()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 40 {
		t.Errorf("%d examples, want 40 or more", len(all))
	}
	name := regexp.MustCompile(`^[0-9]{2}-[a-z0-9-]+$`)
	seen := map[string]string{}
	for _, e := range all {
		if !name.MatchString(e.Name) {
			t.Errorf("%s: its name is not like 07-due-first", e.Name)
		}
		for _, key := range []string{e.Name[:2], e.English, e.Chinese, e.Query} {
			if other, twice := seen[key]; twice {
				t.Errorf("%s has %q of %s", e.Name, key, other)
			}
			seen[key] = e.Name
		}
	}
}

func TestReadExample(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		want Example
		bad  bool
	}{
		{"# en: A\n# zh: 甲\n{ a }\n", Example{English: "A", Chinese: "甲", Query: "{ a }\n"}, false},
		{"# zh: 甲:乙\n# en: A: b\n# variables: {\"x\": 1}\n\n{ a }\n\n", Example{English: "A: b", Chinese: "甲:乙", Variables: `{"x": 1}`, Query: "{ a }\n"}, false},
		{"# en: A\n{ a }", Example{}, true},
		{"# en: A\n# zh: 甲\n", Example{}, true},
		{"# en: A\n# zh: 甲\n# variables: {x}\n{ a }", Example{}, true},
		{"# en: A\n# en: B\n# zh: 甲\n{ a }", Example{}, true},
		{"# note: A\n# en: B\n# zh: 甲\n{ a }", Example{}, true},
	} {
		got, err := readExample(c.text)
		if (err != nil) != c.bad || !c.bad && got != c.want {
			t.Errorf("%q: %+v, %v", c.text, got, err)
		}
	}
}
