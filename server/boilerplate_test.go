package server_test

import (
	"fmt"
	"testing"
)

// TestBoilerplate: what stands in several speeches word for word.
func TestBoilerplate(t *testing.T) {
	t.Parallel()
	onEachStore(t, func(t *testing.T, open opener) {
		c := &counting{Store: compareStore(t, open)}
		s := newServer(t, c)
		var got struct {
			Speeches struct {
				Nodes []struct {
					Boilerplate struct {
						SentenceCount, RepeatedCount, SentenceShare, CharCount, RepeatedCharCount, CharShare int
						Sentences                                                                            struct {
							TotalCount int
							Nodes      []struct {
								SpeechCount int
								Sentence    struct{ Ordinal int }
								Elsewhere   []struct{ Speech struct{ Date string } }
							}
						}
					}
				}
			}
			RepeatedDirectives struct {
				TotalCount int
				Nodes      []struct {
					SpeechCount, Count int
					First, Latest      struct{ Speech struct{ Date string } }
				}
			}
		}
		ask(t, s, `{ speeches(first: 10, where: {place: {eq: "临溪市"}}) { nodes { boilerplate { sentenceCount repeatedCount sentenceShare charCount repeatedCharCount charShare
			sentences(first: 3) { totalCount nodes { speechCount sentence { ordinal } elsewhere(first: 2) { speech { date } } } } } } }
			repeatedDirectives(first: 10) { totalCount nodes { speechCount count first { speech { date } } latest { speech { date } } } } }`, nil, &got)
		want := "[{{3 1 333 44 13 295 {1 [{3 {2} [{{2022-02-01}} {{2023-03-01}}]}]}}}"
		if nodes := fmt.Sprint(got.Speeches.Nodes[1:2]); nodes != want+"]" {
			t.Errorf("boilerplate %s", nodes)
		}
		if r := fmt.Sprint(got.RepeatedDirectives); r != "{1 [{4 4 {{2022-02-01}} {{2024-02-01}}}]}" {
			t.Errorf("repeated %s", r)
		}
		if n := c.calls.Load(); n != 1+4+1+1+3+1+2 { // four: one speech shares half of another's sentences
			t.Errorf("%d calls", n)
		}
	})
}
