package sqlite

import (
	"time"

	"mailuo/graph"
)

// The codes of kinds, verbs and roles in the file: they sort as the names do and
// leave gaps for new ones. Code 0 is none.
var (
	kinds = [...]graph.Kind{
		2: graph.KindBody, 4: graph.KindDate, 6: graph.KindDirective, 8: graph.KindDocument, 10: graph.KindFormulation,
		12: graph.KindGroup, 14: graph.KindMechanism, 16: graph.KindMeeting, 18: graph.KindPerson, 20: graph.KindPlace,
		22: graph.KindPolicy, 24: graph.KindSection, 26: graph.KindSentence, 28: graph.KindSpeech,
	}
	verbs = [...]graph.Verb{
		10: graph.VerbAccompanies, 20: graph.VerbAddressedTo, 30: graph.VerbAdoptedAt, 40: graph.VerbAmends,
		50: graph.VerbAttributedTo, 60: graph.VerbDeliveredAt, 70: graph.VerbDeliveredBy, 80: graph.VerbDue,
		90: graph.VerbDuplicateOf, 100: graph.VerbHeldBy, 110: graph.VerbHeldIn, 120: graph.VerbHeldOn,
		130: graph.VerbImplements, 140: graph.VerbIssuedBy, 150: graph.VerbIssuedOn, 160: graph.VerbLocatedIn,
		170: graph.VerbMentions, 180: graph.VerbPartOf, 190: graph.VerbRaisedAt, 200: graph.VerbRaisedBy,
		210: graph.VerbRefersTo, 220: graph.VerbRepeals, 230: graph.VerbRestates, 240: graph.VerbStates, 250: graph.VerbUnder,
	}
	roles = [...]graph.Role{10: graph.RoleAll, 20: graph.RoleCooperate, 30: graph.RoleLead}

	kindCodes, verbCodes, roleCodes = codes(kinds[:]), codes(verbs[:]), codes(roles[:])
)

func codes[T ~string](all []T) map[T]int64 {
	m := map[T]int64{}
	for code, x := range all {
		if x != "" {
			m[x] = int64(code)
		}
	}
	return m
}

// A node's number n is five bits of its kind's code and the first 58 bits of its
// ID's hash. Numbers sort as IDs do, so whatever is in the order of numbers is in
// that of IDs, and a relation's ends need no look-up. A second ID of the same
// number is refused (one chance in 10^5 among two million sentences).
const kindBits = 58

// number derives n from an ID; 0, which no node has, from what is no ID.
func number(id graph.ID) int64 {
	k, err := id.Kind()
	if err != nil {
		return 0
	}
	hash := string(id)[len(k)+1:]
	var h int64
	for i := range 12 { // 60 bits
		c := int64(hash[i])
		if c >= 'a' {
			c += '0' + 10 - 'a'
		}
		h = h<<5 | (c - '0')
	}
	return kindCodes[k]<<kindBits | h>>2
}

// numberKind is the kind of the node of a number.
func numberKind(n int64) graph.Kind {
	if k := n >> kindBits; k >= 0 && k < int64(len(kinds)) {
		return kinds[k]
	}
	return ""
}

// Days of speeches as numbers: YYYYMMDD, so that earliest come first and none
// last; or its negative, so that latest come first and none last.
const (
	noDay  = 99999999
	noLate = 0
)

// dayNumber reads YYYY-MM-DD; noDay for "".
func dayNumber(day string) int64 {
	if len(day) != len(time.DateOnly) {
		return noDay
	}
	var n int64
	for _, c := range day {
		if c != '-' {
			n = n*10 + int64(c-'0')
		}
	}
	return n
}

// late is the day as relations are ordered by it, latest first.
func late(day string) int64 {
	if n := dayNumber(day); n != noDay {
		return -n
	}
	return noLate
}

// lateDay is the inverse of late.
func lateDay(late int64) string {
	if late == noLate {
		return ""
	}
	d := -late
	return time.Date(int(d/10000), time.Month(d/100%100), int(d%100), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// A sentence's place w in the order of a search is 22 bits that count days
// backwards and the first 41 bits of its hash. Of two with the same place the
// second takes the next that is free, at most spread further.
const (
	placeBits = 41
	spread    = 64
)

// place derives w from the day of a sentence's speech and its number.
func place(day string, n int64) int64 {
	const most = 1<<22 - 1
	back := int64(most)
	if t, err := time.Parse(time.DateOnly, day); err == nil {
		back = most - 1 - (t.Unix()-time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC).Unix())/(24*60*60)
	}
	return back<<placeBits | n&(1<<kindBits-1)>>(kindBits-placeBits)
}
