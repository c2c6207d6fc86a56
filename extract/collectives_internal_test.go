package extract

import (
	"strings"
	"testing"
)

// TestReadClass: what the words of a class say; "" where they do not tell who belongs to it.
func TestReadClass(t *testing.T) {
	t.Parallel()
	x, err := Untaught()
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{
		"各级政府":                          "GOVERNMENT EVERY ",
		"全市各级党组织":                       "PARTY EVERY 市",
		"各部门":                           "DEPARTMENT HOST ",
		"各级各部门":                         "DEPARTMENT EVERY ",
		"市直各单位":                         "ANY HOST 市",
		"市级机关":                          "CONGRESS+CONSULTATIVE+COURT+DEPARTMENT+DISCIPLINE+GOVERNMENT+MASS+PARTY+PARTY_DEPARTMENT+PROCURATORATE HOST 市",
		"各县(市、区)人民政府":                   "GOVERNMENT COUNTY ",
		"各区县":                           "COUNTY_GOVERNMENT HOST ",
		"各区县、各部门":                       "COUNTY_GOVERNMENT+DEPARTMENT HOST ",
		"各地区、各部门、各单位":                   "ANY HOST ",
		"国务院各部门和地方各级政府":                 "DEPARTMENT+LOCAL_GOVERNMENT CENTRAL NATION",
		"各级党委和政府":                       "GOVERNMENT+PARTY EVERY ",
		"中央和国家机关":                       "CONGRESS+CONSULTATIVE+COURT+DEPARTMENT+DISCIPLINE+GOVERNMENT+MASS+PARTY+PARTY_DEPARTMENT+PROCURATORATE CENTRAL NATION",
		"群团组织":                          "MASS  ",
		"市级机关、各级党组织":                    "", // two levels
		"市级机关、省级机关":                     "", // two places
		"有关部门":                          "",
		"各有关部门和单位":                      "",
		"驻市单位":                          "",
		"各级":                            "",
		"各地方国家机关":                       "",
		"各部门、":                          "",
		"、各部门":                          "",
		strings.Repeat("各级", 40) + "学校": "",
	} {
		got := ""
		if r := x.readClass(words); r != nil {
			got = strings.Join(r.types, "+") + " " + r.level + " " + r.place
		}
		if got != want {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}
