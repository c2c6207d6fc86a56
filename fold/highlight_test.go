package fold_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestHighlight(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for _, c := range []struct {
		name, text, query string
		want              [][2]int
	}{
		{"a word", "坚决做到“两个维护”", "两个维护", [][2]int{{5, 9}}},
		{"every place", "党要管党", "党", [][2]int{{0, 1}, {3, 4}}},
		{"neighbours are one place", "层层层层", "层层", [][2]int{{0, 4}}},
		{"no overlap", "层层层", "层层", [][2]int{{0, 2}}},
		{"not there", "党要管党", "团", nil},
		{"empty query", "党要管党", "", nil},
		{"blank query", "党要管党", " 　", nil},
		{"empty text", "", "党", nil},
		{"traditional text", "關於加強黨的建設", "加强党的", [][2]int{{2, 6}}},
		{"traditional query", "关于加强党的建设", "黨的建設", [][2]int{{4, 8}}},
		{"width, case, comma", "ＸＸ市，ｘｘ市", "XX市,", [][2]int{{0, 4}}},
		{"quotation marks of another kind", "「兩個確立」", "“两个确立”", [][2]int{{0, 6}}},
		{"a blank in the text", "全面从 严治党", "从严", [][2]int{{2, 5}}},
		{"a line end in the text", "全面从\n严治党", "从严", [][2]int{{2, 5}}},
		{"a blank in the query", "全面从严治党", "从 严", [][2]int{{2, 4}}},
		{"outside the basic plane", "𠮷党𠮷委", "𠮷委", [][2]int{{2, 4}}},
		{"not UTF-8", "\xff党\xff委", "委", [][2]int{{3, 4}}},

		{"pinyin", "湖州市教育局", "huzhou", [][2]int{{0, 2}}},
		{"pinyin in the middle", "湖州市教育局", "jiaoyu", [][2]int{{3, 5}}},
		{"pinyin, last syllable begun", "湖州市教育局", "huzho", [][2]int{{0, 2}}},
		{"pinyin with an apostrophe", "西安市", "xi'an", [][2]int{{0, 2}}},
		{"pinyin with blanks", "湖州市", "hu zhou", [][2]int{{0, 2}}},
		{"upper case", "湖州市", "HuZhou", [][2]int{{0, 2}}},
		{"u, v and ü", "绿色金融", "lu", [][2]int{{0, 1}}},
		{"v for ü", "绿色金融", "lvse", [][2]int{{0, 2}}},
		{"ü itself", "绿色金融", "lüse", [][2]int{{0, 2}}},
		{"initials", "中国人民银行", "zgrm", [][2]int{{0, 4}}},
		{"initials of two letters", "中国人民银行", "zhgrm", [][2]int{{0, 4}}},
		{"initials of both kinds", "中国船舶", "zgch", [][2]int{{0, 3}}},
		{"initials at the end", "中国人民银行", "yh", [][2]int{{4, 6}}},
		{"characters and pinyin", "湖州市教育局", "湖zhou市jy", [][2]int{{0, 5}}},
		{"initials and characters", "湖州市教育局", "hzs教育", [][2]int{{0, 5}}},
		{"exact characters, not the marks between", "“四责协同”机制", "xtjz", [][2]int{{3, 5}, {6, 8}}},
		{"digits and letters of the name", "“1+1+X”工作机制", "11xgz", [][2]int{{1, 2}, {3, 4}, {5, 6}, {7, 9}}},
		{"a reading that only a word gives", "重庆市", "chongqing", [][2]int{{0, 2}}},
		{"not the dictionary's reading", "重庆市", "zhongqing", nil},
		{"either reading", "六安市", "liuan", [][2]int{{0, 2}}},
		{"traditional name", "習近平", "xjp", [][2]int{{0, 3}}},
		{"part of a syllable", "湖州市", "uzh", [][2]int{{0, 2}}},
		{"every place of initials", "湖州市湖州路", "hz", [][2]int{{0, 2}, {3, 5}}},
		{"no pinyin in long text", strings.Repeat("党的建设", 11), "ddjs", nil},
		{"no pinyin of digits", "二〇二三年", "2023", nil},
		{"not pinyin", "湖州市", "xyz", nil},
		{"longer than the name", "湖州", "huzhoushi", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, f.Highlight(c.text, c.query)); diff != "" {
				t.Errorf("Highlight(%q, %q) (-want +got):\n%s", c.text, c.query, diff)
			}
		})
	}
}

func FuzzHighlight(f *testing.F) {
	for _, c := range [][2]string{
		{"湖州市教育局", "hzs教育"}, {"全面从 严治党", "从严"}, {"“四责协同”机制", "xtjz"}, {"層層層", "层层"}, {"六安", "lua"},
		{"\xff党", "党"}, {"單縣aaaaaaaaaaaaaa", "aaaaaaab"}, {"中央", "'"},
	} {
		f.Add(c[0], c[1])
	}
	x := folder(f)
	f.Fuzz(func(t *testing.T, text, query string) {
		n := utf8.RuneCountInString(text)
		last := -1
		for _, p := range x.Highlight(text, query) {
			if p[0] <= last || p[0] >= p[1] || p[1] > n {
				t.Errorf("Highlight(%q, %q) has the place %v", text, query, p)
			}
			last = p[1]
		}
		folded, words := strings.Join(strings.Fields(x.Fold(text)), ""), strings.Join(strings.Fields(x.Fold(query)), "")
		if words != "" && strings.Contains(folded, words) && last < 0 {
			t.Errorf("Highlight(%q, %q) is empty", text, query)
		}
	})
}
