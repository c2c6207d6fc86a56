package fold_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"mailuo/fold"
)

func TestReadings(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for _, c := range []struct {
		name string
		want string // sorted, blanks between
	}{
		{"湖州市", "huzhoushi hzhsh hzs"},
		{"党中央", "dangzhongyang dzhy dzy"},
		{"安吉县", "ajx anjixian"},
		{"中国人民银行", "zgrmyh zhgrmyh zhongguorenminyinhang"},
		{"習近平", "xijinping xjp"},
		{"“四责协同”机制", "sizexietongjizhi szxtjz szxtjzh"},
		{"“1+1+X”工作机制", "11xgongzuojizhi 11xgzjz 11xgzjzh"},
		{"“7·9”重要讲话", "79zhongyaojianghua 79zhyjh 79zyjh"},
		{"ＸＸ市委", "xxshiwei xxshw xxsw"},
		{"绿水青山", "lshqsh lsqs lushuiqingshan lvshuiqingshan"},
		{"六安市", "las lash liuanshi luanshi"},
		{"单志刚", "danzhigang dzg dzhg shanzhigang shzhg szg"},
		{"尉迟恭", "ycg ychg yuchigong"},
		{"单县", "shanxian shx sx"},
		{"GDP", ""},
		{"2023", ""},
		{"", ""},
		{"《》", ""},
	} {
		if got := strings.Join(f.Readings(c.name), " "); got != c.want {
			t.Errorf("Readings(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

// Names with characters of several readings: each must be found by the reading given.
func TestReadingsOfPolyphones(t *testing.T) {
	t.Parallel()
	f := folder(t)
	for name, want := range map[string]string{
		"重庆市": "chongqingshi", "长沙市": "changshashi", "长三角": "changsanjiao", "厦门市": "xiamenshi", "六安市": "luanshi",
		"蚌埠市": "bengbushi", "会计": "kuaiji", "会稽山": "kuaijishan", "重大项目": "zhongdaxiangmu", "银行": "yinhang", "行业协会": "hangyexiehui",
		"太行山": "taihangshan", "闵行区": "minhangqu", "行动方案": "xingdongfangan", "创建行动计划": "chuangjianxingdongjihua", "农商行": "nongshanghang",
		"长江经济带": "changjiangjingjidai", "增长极": "zengzhangji", "河长制": "hezhangzhi", "中长期规划": "zhongchangqiguihua", "长效机制": "changxiaojizhi",
		"长征精神": "changzhengjingshen", "长子县": "zhangzixian", "长兴县": "changxingxian", "成都市": "chengdushi", "首都": "shoudu", "都市圈": "dushiquan",
		"区域协调发展战略": "quyuxietiaofazhanzhanlve", "宏观调控": "hongguantiaokong", "调研": "diaoyan", "南水北调": "nanshuibeidiao",
		"供给侧结构性改革": "gongjicejiegouxinggaige", "着力点": "zhuolidian", "率先发展": "shuaixianfazhan", "效率变革": "xiaolvbiange",
		"西藏自治区": "xizangzizhiqu", "藏粮于地": "cangliangyudi", "退耕还林": "tuigenghuanlin", "了解": "liaojie", "音乐节": "yinyuejie", "乐清市": "yueqingshi",
		"曾都区": "zengduqu", "东阿县": "dongexian", "番禺区": "panyuqu", "吐鲁番市": "tulufanshi", "珲春市": "hunchunshi", "铅山县": "yanshanxian",
		"涡阳县": "guoyangxian", "枞阳县": "zongyangxian", "浚县": "xunxian", "莘县": "shenxian", "荥阳市": "xingyangshi", "荥经县": "yingjingxian", "监利市": "jianlishi",
		"尉犁县": "yulixian", "尉氏县": "weishixian", "黄陂区": "huangpiqu", "什邡市": "shifangshi", "喀什地区": "kashidiqu", "宝坻区": "baodiqu", "蔚县": "yuxian",
		"大城县": "daichengxian", "佛山市": "foshanshi", "锡林郭勒盟": "xilinguolemeng", "弥勒市": "mileshi", "中牟县": "zhongmuxian", "牟平区": "mupingqu",
		"洪洞县": "hongtongxian", "繁峙县": "fanshixian", "乐亭县": "laotingxian", "台州市": "taizhoushi", "丽水市": "lishuishi", "盱眙县": "xuyixian",
		"湖泊": "hupo", "泊位": "bowei", "畜牧业": "xumuye", "牲畜": "shengchu", "薄弱学校": "boruoxuexiao", "隆重庆祝": "longzhongqingzhu", "以上率下": "yishangshuaixia",
		"有的放矢": "youdifangshi", "目的地": "mudidi", "解决": "jiejue", "曾经": "cengjing", "校准": "jiaozhun", "学校": "xuexiao", "强调": "qiangdiao", "处长": "chuzhang",
		"解学恭": "xiexuegong", "查良镛": "zhaliangyong", "仇和": "qiuhe", "朴素": "pusu", "冼星海": "xianxinghai", "长孙无忌": "zhangsunwuji", "秘鲁": "bilu", "乾县": "qianxian", "乾安縣": "qiananxian", "乾淨": "ganjing", "著名": "zhuming", "沈阳市": "shenyangshi", "瀋陽市": "shenyangshi",
	} {
		if got := f.Readings(name); !slices.Contains(got, want) {
			t.Errorf("Readings(%s) = %v, want %s among them", name, got, want)
		}
	}
}

func TestReadingsAreBounded(t *testing.T) {
	t.Parallel()
	f := folder(t)
	if got := f.Readings(strings.Repeat("会", fold.MaxName)); len(got) == 0 {
		t.Errorf("a name of %d characters has no readings", fold.MaxName)
	}
	if got := f.Readings(strings.Repeat("会", fold.MaxName+1)); got != nil {
		t.Errorf("a name of %d characters has readings %v", fold.MaxName+1, got)
	}
	if got := f.Readings(strings.Repeat("六安", fold.MaxName/2)); len(got) > 32 {
		t.Errorf("%d readings of one name", len(got))
	}
}

func FuzzReadings(f *testing.F) {
	for _, s := range []string{"单县", "“1+1+X”工作机制", "習近平", "六安六合乐亭", "m\u0300呣", "〇", "\xff\xfe中", "尉迟恭", "0!䲭", "作Ü"} {
		f.Add(s)
	}
	x := folder(f)
	f.Fuzz(func(t *testing.T, name string) {
		got := x.Readings(name)
		if !slices.IsSorted(got) || len(slices.Compact(slices.Clone(got))) != len(got) {
			t.Errorf("Readings(%q) = %q: not sorted or not each once", name, got)
		}
		if utf8.RuneCountInString(name) > fold.MaxName && got != nil {
			t.Errorf("a name of %d characters has readings", utf8.RuneCountInString(name))
		}
		for _, r := range got {
			if r == "" || x.Fold(r) != r || strings.ContainsAny(r, " “”《》+·") {
				t.Errorf("Readings(%q) has %q", name, r)
			}
			if x.Highlight(name, r) == nil {
				t.Errorf("%q is a reading of %q but matches nothing of it", r, name)
			}
		}
		if again := x.Readings(name); !cmp.Equal(got, again) {
			t.Errorf("Readings(%q) = %q, then %q", name, got, again)
		}
	})
}
