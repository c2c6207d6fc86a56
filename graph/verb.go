package graph

import "slices"

// Verb is what a relation says, read from its From to its To.
// Nothing outside the list is written; there is no "related to".
type Verb string

// The verbs. Each comment gives a text that counts and one that does not.
const (
	// VerbDeliveredAt: the speech was given at the meeting.
	// Counts: 在全市2023年机关党建工作会议上的讲话. Does not: 贯彻落实全会精神 (the meeting is only named).
	VerbDeliveredAt Verb = "DELIVERED_AT"
	// VerbDeliveredBy: the person gave the speech, or the body published the text.
	// Counts: a by-line 市长 王某某. Does not: 习近平总书记强调 (quoted by the speaker).
	VerbDeliveredBy Verb = "DELIVERED_BY"
	// VerbMentions: the speech names the entity; its evidence rows are the mentions.
	// Counts: every named span. Does not: 我们, 有关部门.
	VerbMentions Verb = "MENTIONS"
	// VerbStates: the speech states the directive.
	// Counts: 要加强调查研究。 Does not: a report of what was done.
	VerbStates Verb = "STATES"
	// VerbAddressedTo: the body or group is to do it; role LEAD, COOPERATE or ALL.
	// Counts: 各党组要牵头抓 (LEAD). Does not: 我们要 (no body is stated).
	VerbAddressedTo Verb = "ADDRESSED_TO"
	// VerbAttributedTo: whose demand it is; absent, it is the speaker's.
	// Counts: 全会指出,要…. Does not: 贯彻全会精神,要… (that is UNDER).
	VerbAttributedTo Verb = "ATTRIBUTED_TO"
	// VerbUnder: what it is to be done under.
	// Counts: 按照《…意见》要求, 贯彻落实党的二十大精神. Does not: 宣传《…条例》.
	VerbUnder Verb = "UNDER"
	// VerbRefersTo: the directive names the entity otherwise than as addressee, basis or source.
	// Counts: 深化“四责协同”机制. Does not: the addressee itself.
	VerbRefersTo Verb = "REFERS_TO"
	// VerbDue: the date by which it is to be done.
	// Counts: 年底前完成. Does not: 今年重点抓 (a period, not a deadline).
	VerbDue Verb = "DUE"
	// VerbIssuedBy: the body or person issued the document.
	// Counts: 国务院印发《…》. Does not: 学习国务院《…》的部门.
	VerbIssuedBy Verb = "ISSUED_BY"
	// VerbIssuedOn: the date the document was issued on.
	// Counts: 2022年印发的《…》. Does not: 2022年贯彻《…》.
	VerbIssuedOn Verb = "ISSUED_ON"
	// VerbAdoptedAt: the meeting adopted the document.
	// Counts: 全会审议通过了《…》. Does not: 会上学习了《…》.
	VerbAdoptedAt Verb = "ADOPTED_AT"
	// VerbImplements: the document carries out the other one.
	// Counts: 为贯彻落实《A》,制定《B》 (B → A). Does not: 贯彻落实《A》 alone.
	VerbImplements Verb = "IMPLEMENTS"
	// VerbAccompanies: the document belongs to another as its companion.
	// Counts: 《A》及其配套文件《B》 (B → A). Does not: 《A》《B》 side by side.
	VerbAccompanies Verb = "ACCOMPANIES"
	// VerbAmends: the document changes the other one.
	// Counts: 《关于修改〈A〉的决定》. Does not: 修订完善各项制度.
	VerbAmends Verb = "AMENDS"
	// VerbRepeals: the document ends the other one.
	// Counts: 《A》同时废止. Does not: 清理规范性文件.
	VerbRepeals Verb = "REPEALS"
	// VerbHeldBy: the body held the meeting.
	// Counts: 十二届XX市委二次全会 (its name says so). Does not: 市委传达学习全会精神.
	VerbHeldBy Verb = "HELD_BY"
	// VerbHeldOn: the date the meeting was held on.
	// Counts: 去年底召开的…全会. Does not: 今年贯彻…全会精神.
	VerbHeldOn Verb = "HELD_ON"
	// VerbHeldIn: the place the meeting was held in.
	// Counts: 在北京召开的…会议. Does not: 北京市委…会议 (its body's place).
	VerbHeldIn Verb = "HELD_IN"
	// VerbRaisedAt: the wording, policy, mechanism or document was put forward at the meeting.
	// Counts: 党的二十大提出…. Does not: 党的二十大以来….
	VerbRaisedAt Verb = "RAISED_AT"
	// VerbRaisedBy: who put it forward.
	// Counts: 机关工作党委探索形成了“1+1+X”工作机制. Does not: 市委落实“…”机制.
	VerbRaisedBy Verb = "RAISED_BY"
	// VerbPartOf: the body, document or policy is a part of the other.
	// Counts: 市教育局所属各学校. Does not: 市教育局、各学校.
	VerbPartOf Verb = "PART_OF"
	// VerbLocatedIn: the body, meeting or policy is in the place.
	// Counts: 绍兴市教育局 (its name says so). Does not: 赴绍兴调研的教育部.
	VerbLocatedIn Verb = "LOCATED_IN"
	// VerbRestates: derived from two speeches: the directive says an earlier one again.
	// Counts: near-equal wording. Does not: the same topic.
	VerbRestates Verb = "RESTATES"
	// VerbDuplicateOf: derived from two speeches: near-identical texts.
	// Counts: one speech on two sites. Does not: two years of one report.
	VerbDuplicateOf Verb = "DUPLICATE_OF"
)

// Ends says which kinds a verb's relations may start from and lead to.
type Ends struct {
	From, To []Kind
	// Derived relations are computed from two speeches; Facts must not hold them.
	Derived bool
}

// Verbs lists every verb, in code-point order.
func Verbs() []Verb {
	return []Verb{
		VerbAccompanies, VerbAddressedTo, VerbAdoptedAt, VerbAmends, VerbAttributedTo, VerbDeliveredAt,
		VerbDeliveredBy, VerbDue, VerbDuplicateOf, VerbHeldBy, VerbHeldIn, VerbHeldOn, VerbImplements,
		VerbIssuedBy, VerbIssuedOn, VerbLocatedIn, VerbMentions, VerbPartOf, VerbRaisedAt, VerbRaisedBy,
		VerbRefersTo, VerbRepeals, VerbRestates, VerbStates, VerbUnder,
	}
}

// Known reports whether v is one of Verbs.
func (v Verb) Known() bool { return slices.Contains(Verbs(), v) }

// Ends gives the kinds that v may join; the zero Ends for an unknown verb.
func (v Verb) Ends() Ends {
	concepts := []Kind{KindFormulation, KindPolicy, KindMechanism, KindDocument}
	named := []Kind{
		KindMeeting, KindDocument, KindBody, KindMechanism, KindPolicy, KindFormulation, KindPerson,
	}
	one := func(from, to []Kind) Ends { return Ends{From: from, To: to} }
	of := func(ks ...Kind) []Kind { return ks }
	switch v {
	case VerbDeliveredAt:
		return one(of(KindSpeech), of(KindMeeting))
	case VerbDeliveredBy:
		return one(of(KindSpeech), of(KindPerson, KindBody))
	case VerbMentions:
		return one(of(KindSpeech), EntityKinds())
	case VerbStates:
		return one(of(KindSpeech), of(KindDirective))
	case VerbAddressedTo:
		return one(of(KindDirective), of(KindBody, KindGroup))
	case VerbAttributedTo:
		return one(of(KindDirective), of(KindMeeting, KindDocument, KindBody, KindPerson))
	case VerbUnder:
		return one(of(KindDirective), of(KindDocument, KindMeeting, KindPolicy, KindFormulation, KindMechanism))
	case VerbRefersTo:
		return one(of(KindDirective), named)
	case VerbDue:
		return one(of(KindDirective), of(KindDate))
	case VerbIssuedBy:
		return one(of(KindDocument), of(KindBody, KindPerson))
	case VerbIssuedOn:
		return one(of(KindDocument), of(KindDate))
	case VerbAdoptedAt:
		return one(of(KindDocument), of(KindMeeting))
	case VerbImplements, VerbAccompanies, VerbAmends, VerbRepeals:
		return one(of(KindDocument), of(KindDocument))
	case VerbHeldBy:
		return one(of(KindMeeting), of(KindBody))
	case VerbHeldOn:
		return one(of(KindMeeting), of(KindDate))
	case VerbHeldIn:
		return one(of(KindMeeting), of(KindPlace))
	case VerbRaisedAt:
		return one(concepts, of(KindMeeting))
	case VerbRaisedBy:
		return one(concepts, of(KindPerson, KindBody))
	case VerbPartOf:
		return one(of(KindBody, KindDocument, KindPolicy), of(KindBody, KindDocument, KindPolicy))
	case VerbLocatedIn:
		return one(of(KindBody, KindMeeting, KindPolicy), of(KindPlace))
	case VerbRestates:
		return Ends{From: of(KindDirective), To: of(KindDirective), Derived: true}
	case VerbDuplicateOf:
		return Ends{From: of(KindSpeech), To: of(KindSpeech), Derived: true}
	}
	return Ends{}
}

// Role says in what part the far end of a relation takes part; empty for most verbs.
type Role string

// The roles of ADDRESSED_TO (gold guidelines, section 6).
const (
	RoleLead      Role = "LEAD"      // 牵头, 主责, 负责
	RoleCooperate Role = "COOPERATE" // 配合, 会同, 参加
	RoleAll       Role = "ALL"       // told to act, with no part of their own
)

// Roles lists the roles.
func Roles() []Role { return []Role{RoleLead, RoleCooperate, RoleAll} }

// Direction is the side of a node that a relation is looked at from.
type Direction string

// The directions.
const (
	Out  Direction = "OUT"  // the node is the relation's From
	In   Direction = "IN"   // the node is the relation's To
	Both Direction = "BOTH" // either
)
