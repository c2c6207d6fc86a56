package fold_test

import (
	"strings"
	"testing"

	"mailuo/fold"
)

const (
	simplified  = "要深入学习贯彻党的二十大精神，全面落实省委、市委决策部署，到2025年底前建成“15分钟”公共服务圈。"
	traditional = "要深入學習貫徹黨的二十大精神，全面落實省委、市委決策部署，到2025年底前建成「15分鐘」公共服務圈。"
)

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := fold.New(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFold(b *testing.B) {
	f := folder(b)
	for name, s := range map[string]string{"simplified": simplified, "traditional": traditional} {
		text := strings.Repeat(s, 1000)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				f.Fold(text)
			}
		})
	}
}

func BenchmarkSimplify(b *testing.B) {
	f := folder(b)
	text := strings.Repeat(traditional, 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		f.Simplify(text)
	}
}

func BenchmarkReadings(b *testing.B) {
	f := folder(b)
	for b.Loop() {
		f.Readings("湖州市绿色金融改革创新试验区建设领导小组办公室")
	}
}

func BenchmarkHighlight(b *testing.B) {
	f := folder(b)
	for name, c := range map[string][2]string{
		"sentence": {strings.Repeat(simplified, 4), "公共服务圈"},
		"initials": {"湖州市绿色金融改革创新试验区建设领导小组办公室", "hzslsjr"},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				f.Highlight(c[0], c[1])
			}
		})
	}
}
