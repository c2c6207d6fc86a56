package fold_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"mailuo/fold"
)

func folder(tb testing.TB) *fold.Folder {
	tb.Helper()
	f, err := fold.New()
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

func TestFold(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for _, c := range []struct{ name, in, want string }{
		{"nothing to do", "全面从严治党", "全面从严治党"},
		{"empty", "", ""},
		{"width and case", "ＡＢｃ１２％（ＸＸ市）", "abc12%(xx市)"},
		{"ASCII case", "XX市 GDP", "xx市 gdp"},
		{"commas find each other", "发展，改革,稳定", "发展,改革,稳定"},
		{"full stop and list comma stay apart", "一。二、三．四.五", "一。二、三.四.五"},
		{"quotation marks", "“两个确立”「两个维护」『四风』", `"两个确立""两个维护""四风"`},
		{"single quotation marks", "‘一’", "'一'"},
		{"brackets of a document's number", "湖政发〔2023〕5号【2023】[2023]", "湖政发[2023]5号[2023][2023]"},
		{"title marks", "〈意见〉《意见》", "《意见》《意见》"},
		{"dots", "7·9 7•9 7・9 7･9", "7·9 7·9 7·9 7·9"},
		{"dashes", "2021—2025－1–2", "2021-2025-1-2"},
		{"blanks", "一　二\u00a0三", "一 二 三"},
		{"line ends stay", "一\r\n二", "一\r\n二"},
		{"zero as a circle", "二○二三 二〇二三", "二〇二三 二〇二三"},
		{"half-width marks", "｡｢意见｣､", `。"意见"、`},
		{"radicals from a PDF", "⼈⺟⻰⻓⺠", "人母龙长民"},
		{"compatibility characters", "\uf900", "岂"},
		{"vertical forms", "︵一︶", "(一)"},
		{"traditional", "習近平總書記關於黨的建設的重要論述", "习近平总书记关于党的建设的重要论述"},
		{"Hong Kong forms", "衞生防綫説明", "卫生防线说明"},
		{"one for several", "發展頭髮，後面皇后，裏裡里", "发展头发,后面皇后,里里里"},
		{"kept apart in simplified only", "著力 着力 瞭解 了解 答覆 答复", "着力 着力 了解 了解 答复 答复"},
		{"context-free", "乾坤 乾淨", "干坤 干净"},
		{"outside the basic plane", "𠮷\U0002F800𝟘", "𠮷丽𝟘"},
		{"masks stay what they are", "××市 ＊＊市", "××市 **市"},
		{"not UTF-8", "党\xff委", "党\ufffd委"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := f.Fold(c.in); got != c.want {
				t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestSimplify(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for _, c := range []struct{ name, in, want string }{
		{"characters", "全面從嚴治黨，堅決維護", "全面从严治党，坚决维护"},
		{"a word", "瞭解情況", "了解情况"},
		{"a word that keeps its character", "乾坤", "乾坤"},
		{"the same character alone", "乾淨", "干净"},
		{"a simplified word stays", "乾安县和乾坤", "乾安县和乾坤"},
		{"simplified text stays", "显著成效，著名专家，瞭望，答复，覆盖，慰藉", "显著成效，著名专家，瞭望，答复，覆盖，慰藉"},
		{"written 著", "著力推進，隨著形勢發展，成效顯著", "着力推进，随着形势发展，成效显著"},
		{"Hong Kong forms", "衞生防綫", "卫生防线"},
		{"marks and width stay", "「兩個維護」ＡＢ", "「两个维护」ＡＢ"},
		{"not UTF-8", "黨\xff", "党\ufffd"},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := f.Simplify(c.in); got != c.want {
				t.Errorf("Simplify(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"習近平，「黨」", "ＡＢ\xff\xfe１", "薴苧苎", "⼈\U0002F800", "乾坤乾淨瞭解", "𠮷\u3000\ufeff"} {
		f.Add(s, 1)
	}
	x := folder(f)
	f.Fuzz(func(t *testing.T, s string, cut int) {
		n := utf8.RuneCountInString(s)
		folded := x.Fold(s)
		if got := utf8.RuneCountInString(folded); got != n || !utf8.ValidString(folded) {
			t.Errorf("Fold(%q) = %q has %d code points, want %d", s, folded, got, n)
		}
		if again := x.Fold(folded); again != folded {
			t.Errorf("Fold(%q) = %q, folded again %q", s, folded, again)
		}
		simple := x.Simplify(s)
		if got := utf8.RuneCountInString(simple); got != n || !utf8.ValidString(simple) {
			t.Errorf("Simplify(%q) = %q has %d code points, want %d", s, simple, got, n)
		}
		runes := []rune(s)
		if n > 0 {
			cut = min(max(cut, 0), n)
			if joined := x.Fold(string(runes[:cut])) + x.Fold(string(runes[cut:])); joined != folded {
				t.Errorf("Fold of %q in two parts at %d is %q, in one %q", s, cut, joined, folded)
			}
		}
	})
}

// Every simplified form of a traditional character must fold to the same as the
// character, else one does not find the other.
func TestFoldJoinsTablesForms(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for _, pair := range strings.Fields("黨党 國国 會会 發发 髮发 幹干 乾干 後后 裏里 裡里 臺台 颱台 綫线 線线 衞卫 衛卫 説说 說说 爲为 為为 羣群 群群 峯峰 牀床 纔才 鑑鉴 佔占 佈布 週周 迴回 係系 繫系 讚赞 證证 註注 託托 禦御 籤签 閒闲 鬥斗 鬱郁 麵面 製制 準准 衝冲 盡尽 儘尽 歷历 曆历 複复 復复 覆复") {
		r := []rune(pair)
		if got, want := f.Fold(string(r[:1])), f.Fold(string(r[1:])); got != want {
			t.Errorf("%c folds to %s, %c to %s", r[0], got, r[1], want)
		}
	}
}

func TestNewIsDeterministic(t *testing.T) {
	t.Parallel()
	name := "单县长江银行会计局"
	want := folder(t).Readings(name)
	for range 20 {
		if got := folder(t).Readings(name); !slices.Equal(got, want) {
			t.Fatalf("Readings = %v, before %v", got, want)
		}
	}
}
