package extract

import (
	"slices"

	"mailuo/extract/tagger"
	"mailuo/graph"
)

// labels are the kinds that the tagger tells apart; a label is an index into it.
var labels = [...]graph.Kind{
	graph.KindMeeting, graph.KindDocument, graph.KindBody, graph.KindMechanism, graph.KindPolicy, graph.KindFormulation,
	graph.KindPerson, graph.KindPlace, graph.KindDate,
}

// labelOf is the label of a kind, -1 for one that the tagger does not know.
func labelOf(k graph.Kind) int { return slices.Index(labels[:], k) }

// Columns of what is observed at each character.
const (
	colChar    = iota
	colSign    // what sort of sign it is
	colPlace   // its place in gse's word: begin, middle, end, single
	colWord    // the word
	colNext    // the word behind that
	colPrev    // the word before
	colNext2   // the second behind
	colPrev2   // the second before
	colPOS     // the word's part of speech, as gse's dictionary has it
	colNextPOS //
	colPrevPOS //
	colClass   // the word's class by its neighbours in a corpus
	colNextClass
	colPrevClass
	colNext2Class
	colPrev2Class
	colConcept  // kind and place in the longest concept of the lexicon
	colName     // class and place in the longest other name of the lexicon
	colHead     // kind and place in a head
	colCue      // class and place of a cue
	colRule     // kind and place in what the rules found
	colRuleName // which rule
	colOther    // kind and place in a candidate that the rules dropped
	colQuote    // place in a quotation, and how long that is
	colBehind   // inside a quotation: the two characters behind it
	colLast     // the last two characters of the phrase up to the next mark or particle
	colLastAt   // how far the phrase goes on
	colFirst    // the first word of the phrase
	colTail     // the kind of the head that the phrase ends in
	colVerb     // the verb before, in the clause
	colVerbAt   // how many words before
	columns
)

// templates join columns to features. A change needs a new model.
var templates = makeTemplates()

func makeTemplates() []tagger.Template {
	var ts []tagger.Template
	add := func(name string, parts ...int) {
		t := tagger.Template{Name: name}
		for i := 0; i < len(parts); i += 2 {
			t.Parts = append(t.Parts, tagger.Part{Column: parts[i], Offset: parts[i+1]})
		}
		ts = append(ts, t)
	}
	add("char", colChar, 0)
	add("char-1", colChar, -1)
	add("char+1", colChar, 1)
	add("char-2", colChar, -2)
	add("char+2", colChar, 2)
	add("char-1,0", colChar, -1, colChar, 0)
	add("char0,1", colChar, 0, colChar, 1)
	add("char-1,1", colChar, -1, colChar, 1)
	add("char-2,-1", colChar, -2, colChar, -1)
	add("char1,2", colChar, 1, colChar, 2)
	add("char-2..0", colChar, -2, colChar, -1, colChar, 0)
	add("char0..2", colChar, 0, colChar, 1, colChar, 2)
	add("char-1..1", colChar, -1, colChar, 0, colChar, 1)
	add("sign-1..1", colSign, -1, colSign, 0, colSign, 1)
	add("sign-2..2", colSign, -2, colSign, -1, colSign, 0, colSign, 1, colSign, 2)
	add("place,word", colPlace, 0, colWord, 0)
	add("place,prev", colPlace, 0, colPrev, 0)
	add("place,next", colPlace, 0, colNext, 0)
	add("place,prev2", colPlace, 0, colPrev2, 0)
	add("place,next2", colPlace, 0, colNext2, 0)
	add("place,prev,word", colPlace, 0, colPrev, 0, colWord, 0)
	add("place,word,next", colPlace, 0, colWord, 0, colNext, 0)
	add("place,pos", colPlace, 0, colPOS, 0)
	add("place,pos-1,pos", colPlace, 0, colPrevPOS, 0, colPOS, 0)
	add("place,pos,pos+1", colPlace, 0, colPOS, 0, colNextPOS, 0)
	add("place,pos-1,pos,pos+1", colPlace, 0, colPrevPOS, 0, colPOS, 0, colNextPOS, 0)
	add("place,class", colPlace, 0, colClass, 0)
	add("place,class-1,class", colPlace, 0, colPrevClass, 0, colClass, 0)
	add("place,class,class+1", colPlace, 0, colClass, 0, colNextClass, 0)
	add("place,class-1", colPlace, 0, colPrevClass, 0)
	add("place,class+1", colPlace, 0, colNextClass, 0)
	add("place,class+1,class+2", colPlace, 0, colNextClass, 0, colNext2Class, 0)
	add("place,class-1,class,class+1", colPlace, 0, colPrevClass, 0, colClass, 0, colNextClass, 0)
	add("concept", colConcept, 0)
	add("concept-1,0", colConcept, -1, colConcept, 0)
	add("concept0,1", colConcept, 0, colConcept, 1)
	add("name", colName, 0)
	add("name-1,0", colName, -1, colName, 0)
	add("name0,1", colName, 0, colName, 1)
	add("head", colHead, 0)
	add("head,head+1", colHead, 0, colHead, 1)
	add("cue", colCue, 0)
	add("cue-1", colCue, -1)
	add("cue+1", colCue, 1)
	add("rule", colRule, 0)
	add("rule-1,0", colRule, -1, colRule, 0)
	add("rule0,1", colRule, 0, colRule, 1)
	add("rule,name", colRule, 0, colRuleName, 0)
	add("other", colOther, 0)
	add("other,rule", colOther, 0, colRule, 0)
	add("quote", colQuote, 0)
	add("quote-1,0,1", colQuote, -1, colQuote, 0, colQuote, 1)
	add("quote,behind", colQuote, 0, colBehind, 0)
	add("last", colPlace, 0, colLast, 0)
	add("last,at", colLastAt, 0, colLast, 0)
	add("first,place", colPlace, 0, colFirst, 0)
	add("tail", colPlace, 0, colTail, 0)
	add("tail,at", colLastAt, 0, colTail, 0)
	add("tail,pos", colTail, 0, colPlace, 0, colPOS, 0)
	add("tail,pos-1,pos", colTail, 0, colPlace, 0, colPrevPOS, 0, colPOS, 0)
	add("verb", colPlace, 0, colVerb, 0)
	add("verb,at", colVerbAt, 0, colPlace, 0, colVerb, 0)
	add("verb,tail", colVerb, 0, colPlace, 0, colTail, 0)
	add("char-3", colChar, -3)
	add("char+3", colChar, 3)
	add("place,class-2", colPlace, 0, colPrev2Class, 0)
	add("place,class+2", colPlace, 0, colNext2Class, 0)
	return ts
}

// Places in a stretch, as columns have them.
const (
	inBegin = iota
	inMiddle
	inEnd
	inSingle
)
