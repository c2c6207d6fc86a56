package fold_test

import (
	"slices"
	"strings"
	"testing"
)

func TestStems(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for query, want := range map[string]string{
		"huzhousjyj": "hzsjyj hzosjyj hzhsjyj hzhosjyj",
		"zhgrm":      "zgrm zhgrm",
		"lvsejr":     "lsjr lsejr",
		"湖zhou市jy":   "hzsjy hzfjy hzosjy hzofjy hzhsjy hzhfjy hzhosjy hzhofjy",
		"兩個wei護":     "lgwh lgweh",
		"重q":         "zq cq tq",
		"1+1x":       "11x",
		"hu'zhou s":  "hzs hzos hzhs hzhos",
		"两个维护":       "",
		"2023":       "",
		"":           "",
		"uvi":        "",
		"，":          "",
		"한x":         "한x",
	} {
		got := f.Stems(query)
		if got := strings.Join(got, " "); got != want {
			t.Errorf("Stems(%q) = %q, want %q", query, got, want)
		}
	}
	if got := f.Stems(strings.Repeat("a", 241)); got != nil {
		t.Errorf("of a query longer than any name: %q", got)
	}
}

// TestStemsFind: a name that a mixed query spells is read with one of the query's stems.
func TestStemsFind(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for _, c := range [][2]string{
		{"湖州市教育局", "huzhousjyj"}, {"湖州市教育局", "hzsjiaoyu"}, {"湖州市教育局", "湖zhou市jy"}, {"湖州市教育局", "hzs教育"}, {"湖州市教育局", "huzs教yu局"},
		{"两个维护", "liangge维护"}, {"两个维护", "lg维护"}, {"两个维护", "liangg维hu"}, {"两个维护", "兩gwh"}, {"营商环境", "营shang环境"}, {"重庆市", "chongqs"},
		{"重庆市", "重qs"}, {"绿色金融", "lusejr"}, {"绿色金融", "lvsjinrong"}, {"“1+1+X”工作机制", "11xgongzjz"}, {"西安市", "xian's"}, {"六安市", "luans"},
		{"中国人民银行", "zhongguormyh"}, {"中国人民银行", "zhgrenmyinh"}, {"长三角一体化", "changsjyth"},
	} {
		name, query := c[0], c[1]
		if f.Highlight(name, query) == nil {
			t.Errorf("%q does not spell %s", query, name)
		}
		held := func(stem string) bool {
			return slices.ContainsFunc(f.Readings(name), func(r string) bool { return strings.Contains(r, stem) })
		}
		if stems := f.Stems(query); !slices.ContainsFunc(stems, held) {
			t.Errorf("%s is read with none of the stems %q of %q", name, stems, query)
		}
	}
}

func FuzzStems(f *testing.F) {
	for _, s := range []string{"huzhousjyj", "liangge维护", "zzzzzzzzzzzzzzzzzzzzzz", "xianxianxianxianxianxian", "aoeaoeaoeaoe", "\xff a", "u", "hngng"} {
		f.Add(s)
	}
	x := folder(f)
	f.Fuzz(func(t *testing.T, query string) {
		stems := x.Stems(query)
		if len(stems) > 16 {
			t.Errorf("%q has %d stems", query, len(stems))
		}
		for i, s := range stems {
			if s == "" || slices.Contains(stems[:i], s) {
				t.Errorf("%q has the stems %q", query, stems)
			}
		}
	})
}
