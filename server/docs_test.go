package server_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"mailuo/graph/graphtest"
	"mailuo/graph/sqlite"
	"mailuo/schema"
	"mailuo/server"
)

// block is a part of a page that the program itself writes.
var block = regexp.MustCompile(`(?s)<!-- (\w+) -->\n(.*?)<!-- /\w+ -->\n`)

// TestDocs: the pages for analysts tell what the program does: the examples, limits
// and error codes are those there are, and every query runs. With -update the first
// three are written anew.
func TestDocs(t *testing.T) {
	t.Parallel()
	s := newServer(t, graphtest.Model(graphtest.Options(), facts(t)...), withIngests(ingests(3, 3, "")), func(c *server.Config) { c.Records = openSQLite(t).(*sqlite.Store).Records() })
	for _, language := range []string{"en", "zh"} {
		file := "../docs/analyst." + language + ".md"
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parts := map[string]string{"examples": exampleList(t, language), "limits": limitTable(language), "codes": codeTable(t, language)}
		seen := 0
		want := block.ReplaceAllStringFunc(string(text), func(b string) string {
			seen++
			name := block.FindStringSubmatch(b)[1]
			return fmt.Sprintf("<!-- %[1]s -->\n%[2]s<!-- /%[1]s -->\n", name, parts[name])
		})
		if seen != len(parts) {
			t.Errorf("%s has %d written parts, want %d", file, seen, len(parts))
		}
		if *update {
			if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
		} else if diff := cmp.Diff(string(text), want); diff != "" {
			t.Errorf("%s is not what the program does; go test ./server -run TestDocs -update writes it anew (-page +program):\n%s", file, diff)
		}
		queries := regexp.MustCompile("(?s)```graphql\n(.*?)```").FindAllStringSubmatch(string(text), -1)
		if len(queries) < 5 {
			t.Errorf("%s has %d queries only", file, len(queries))
		}
		for _, q := range queries {
			if a := post(t, s, q[1], nil); len(a.Errors) > 0 {
				t.Errorf("%s: %v\n%s", file, a.Errors, q[1])
			}
		}
	}
}

func exampleList(t *testing.T, language string) string {
	all, err := server.Examples()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, e := range all {
		says := e.English
		if language == "zh" {
			says = e.Chinese
		}
		fmt.Fprintf(&b, "* [%s](../server/examples/%s.graphql)\n", says, e.Name)
	}
	return b.String()
}

func limitTable(language string) string {
	l := server.DefaultLimits()
	var b strings.Builder
	b.WriteString(map[string]string{"en": "| limit | |\n|---|---|\n", "zh": "| 限额 | |\n|---|---|\n"}[language])
	for _, row := range []struct {
		en, zh string
		value  any
	}{
		{"cost of a query", "一条查询的费用", l.Cost},
		{"items of a page (`first`, `last`), IDs of `nodes`", "每页条数（`first`、`last`）及 `nodes` 的标识数", l.Page},
		{"fields inside fields", "字段嵌套层数", l.Depth},
		{"aliases of a query", "一条查询的别名数", l.Aliases},
		{"words (tokens) of a query", "一条查询的词元数", l.Tokens},
		{"conditions and values of the filters of one field", "一个字段的筛选条件与取值数", l.FilterSize},
		{"filters inside filters", "筛选条件嵌套层数", l.FilterDepth},
		{"values in the variables", "变量中的值数", l.Values},
		{"characters of a search", "查找文字的字数", l.SearchChars},
		{"kilobytes of a request", "一次请求的千字节数", l.Body >> 10},
		{"rows of a sheet", "一张表的行数", l.SheetRows},
		{"seconds of a query", "一条查询的秒数", int(l.Timeout.Seconds())},
		{"open streams of a server", "一台服务器同时推送的路数", l.Streams},
	} {
		says := row.en
		if language == "zh" {
			says = row.zh
		}
		fmt.Fprintf(&b, "| %s | %v |\n", says, row.value)
	}
	return b.String()
}

func codeTable(t *testing.T, language string) string {
	var b strings.Builder
	b.WriteString(map[string]string{"en": "| code | what it means |\n|---|---|\n", "zh": "| 代码 | 含义 |\n|---|---|\n"}[language])
	for _, v := range schema.NewExecutableSchema(schema.Config{}).Schema().Types["ErrorCode"].EnumValues {
		english, chinese, ok := strings.Cut(v.Description, "\n")
		if !ok {
			t.Fatalf("%s is described in one language", v.Name)
		}
		fmt.Fprintf(&b, "| `%s` | %s |\n", v.Name, map[string]string{"en": english, "zh": chinese}[language])
	}
	return b.String()
}
