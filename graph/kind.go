package graph

import "slices"

// Kind says what a node is.
type Kind string

// The kinds of nodes. A node has exactly one.
const (
	KindSpeech      Kind = "SPEECH"      // one text as delivered or published
	KindSection     Kind = "SECTION"     // a part of a speech under one heading
	KindSentence    Kind = "SENTENCE"    // a sentence of a speech
	KindDirective   Kind = "DIRECTIVE"   // a sentence that requires, forbids, plans or urges
	KindMeeting     Kind = "MEETING"     // a particular meeting, congress, plenum, conference
	KindDocument    Kind = "DOCUMENT"    // a particular law, plan, opinion, notice, report
	KindBody        Kind = "BODY"        // an organisation, or a class of them that can be told to act
	KindGroup       Kind = "GROUP"       // a group of people, made from addressee spans only
	KindMechanism   Kind = "MECHANISM"   // a named arrangement for working
	KindPolicy      Kind = "POLICY"      // a named strategy, programme, campaign, reform
	KindFormulation Kind = "FORMULATION" // a fixed political wording (提法)
	KindPerson      Kind = "PERSON"      // a person, by name
	KindPlace       Kind = "PLACE"       // a named place, masked ones too
	KindDate        Kind = "DATE"        // a date or period
)

// Kinds lists every kind, in code-point order of their names.
func Kinds() []Kind {
	return []Kind{
		KindBody, KindDate, KindDirective, KindDocument, KindFormulation, KindGroup, KindMechanism,
		KindMeeting, KindPerson, KindPlace, KindPolicy, KindSection, KindSentence, KindSpeech,
	}
}

// EntityKinds lists the kinds that several speeches can share, in code-point order.
func EntityKinds() []Kind {
	return []Kind{
		KindBody, KindDate, KindDocument, KindFormulation, KindGroup, KindMechanism,
		KindMeeting, KindPerson, KindPlace, KindPolicy,
	}
}

// Known reports whether k is one of Kinds.
func (k Kind) Known() bool { return slices.Contains(Kinds(), k) }

// IsEntity reports whether nodes of this kind can be shared by several speeches;
// the others (speech, section, sentence, directive) belong to exactly one.
func (k Kind) IsEntity() bool { return slices.Contains(EntityKinds(), k) }

// Level is the tier of government of a place, a body or a speech; empty where the text does not tell.
type Level string

// The levels, highest first.
const (
	LevelCentral       Level = "CENTRAL"
	LevelProvince      Level = "PROVINCE" // provinces, autonomous regions and the four municipalities (直辖市)
	LevelSubprovincial Level = "SUBPROVINCIAL"
	LevelCity          Level = "CITY"
	LevelCounty        Level = "COUNTY"
	LevelTownship      Level = "TOWNSHIP"
	LevelUnit          Level = "UNIT" // a school, an enterprise, an office
)

// Levels lists the levels, highest first.
func Levels() []Level {
	return []Level{LevelCentral, LevelProvince, LevelSubprovincial, LevelCity, LevelCounty, LevelTownship, LevelUnit}
}

// Genre is what sort of text a speech is.
type Genre string

// The genres.
const (
	GenreAddress    Genre = "ADDRESS"     // 讲话, 致辞
	GenreWorkReport Genre = "WORK_REPORT" // 政府工作报告, 党代会报告
	GenreCommunique Genre = "COMMUNIQUE"  // 公报, 决议
	GenreNotice     Genre = "NOTICE"      // 通知, 通报
	GenreOpinion    Genre = "OPINION"     // 意见, 决定, 办法, 条例
	GenrePlan       Genre = "PLAN"        // 规划, 方案, 要点, 工作思路
	GenreOther      Genre = "OTHER"
)

// Genres lists the genres.
func Genres() []Genre {
	return []Genre{GenreAddress, GenreWorkReport, GenreCommunique, GenreNotice, GenreOpinion, GenrePlan, GenreOther}
}

// Modality says how a directive binds.
type Modality string

// The modalities (gold guidelines, section 4).
const (
	ModalityObligation  Modality = "OBLIGATION"  // 要, 必须, 应当, 务必, 确保
	ModalityProhibition Modality = "PROHIBITION" // 不得, 不能, 严禁, 决不
	ModalityTask        Modality = "TASK"        // a bare verb phrase used as an instruction or a plan
	ModalityExhortation Modality = "EXHORTATION" // 希望, 请, 鼓励, 号召, 让我们
)

// Modalities lists the modalities.
func Modalities() []Modality {
	return []Modality{ModalityObligation, ModalityProhibition, ModalityTask, ModalityExhortation}
}

// Substance says whether a directive names something that can be checked.
type Substance string

// The substances.
const (
	SubstanceConcrete  Substance = "CONCRETE"  // names a deliverable, quantity, document, date or place
	SubstancePrinciple Substance = "PRINCIPLE" // everything else
)

// Substances lists the substances.
func Substances() []Substance { return []Substance{SubstanceConcrete, SubstancePrinciple} }
