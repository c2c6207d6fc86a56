package graph

// What follows names the fields of each type as its declaration does; a field that is
// missing here is read by encoding/json, and TestDecode says so.

func readSpeech(r *reader, s *Speech) {
	r.object(func(key string) {
		switch key {
		case "id":
			words(r, &s.ID)
		case "title":
			words(r, &s.Title)
		case "speaker":
			words(r, &s.Speaker)
		case "post":
			words(r, &s.Post)
		case "date":
			words(r, &s.Date)
		case "level":
			words(r, &s.Level)
		case "place":
			words(r, &s.Place)
		case "genre":
			words(r, &s.Genre)
		case "collection":
			words(r, &s.Collection)
		case "source":
			words(r, &s.Source)
		case "chars":
			s.Chars = r.number()
		case "sha256":
			words(r, &s.SHA256)
		case "extractor":
			words(r, &s.Extractor)
		case "fingerprint":
			words(r, &s.Fingerprint)
		case "metadata":
			s.Metadata = map[string]string{}
			r.object(func(field string) { s.Metadata[field] = r.text() })
		case "claims":
			s.Claims = array(r, readClaim)
		default:
			r.fail()
		}
	})
}

func readSection(r *reader, s *Section) {
	r.object(func(key string) {
		switch key {
		case "id":
			words(r, &s.ID)
		case "speech":
			words(r, &s.Speech)
		case "parent":
			words(r, &s.Parent)
		case "ordinal":
			s.Ordinal = r.number()
		case "depth":
			s.Depth = r.number()
		case "start":
			s.Start = r.number()
		case "end":
			s.End = r.number()
		case "heading":
			words(r, &s.Heading)
		case "headingStart":
			s.HeadingStart = r.number()
		case "headingEnd":
			s.HeadingEnd = r.number()
		default:
			r.fail()
		}
	})
}

func readSentence(r *reader, s *Sentence) {
	r.object(func(key string) {
		switch key {
		case "id":
			words(r, &s.ID)
		case "speech":
			words(r, &s.Speech)
		case "section":
			words(r, &s.Section)
		case "ordinal":
			s.Ordinal = r.number()
		case "paragraph":
			s.Paragraph = r.number()
		case "heading":
			s.Heading = r.yes()
		case "start":
			s.Start = r.number()
		case "end":
			s.End = r.number()
		case "startUtf16":
			s.StartUTF16 = r.number()
		case "text":
			words(r, &s.Text)
		default:
			r.fail()
		}
	})
}

func readDirective(r *reader, d *Directive) {
	r.object(func(key string) {
		switch key {
		case "id":
			words(r, &d.ID)
		case "speech":
			words(r, &d.Speech)
		case "sentence":
			words(r, &d.Sentence)
		case "ordinal":
			d.Ordinal = r.number()
		case "start":
			d.Start = r.number()
		case "end":
			d.End = r.number()
		case "text":
			words(r, &d.Text)
		case "modality":
			words(r, &d.Modality)
		case "substance":
			words(r, &d.Substance)
		case "items":
			d.Items = array(r, readItem)
		case "rule":
			words(r, &d.Rule)
		case "confidence":
			d.Confidence = r.number()
		case "fingerprint":
			words(r, &d.Fingerprint)
		default:
			r.fail()
		}
	})
}

func readItem(r *reader, it *Item) {
	r.object(func(key string) {
		switch key {
		case "action":
			it.Action = &Span{}
			readSpan(r, it.Action)
		case "object":
			it.Object = &Span{}
			readSpan(r, it.Object)
		case "addressees":
			it.Addressees = array(r, readAddressee)
		case "deadline":
			it.Deadline = &Deadline{}
			readDeadline(r, it.Deadline)
		case "targets":
			it.Targets = array(r, readTarget)
		case "basis":
			it.Basis = array(r, readBasis)
		default:
			it.read(r, key)
		}
	})
}

// read reads the value of a key of a span.
func (s *Span) read(r *reader, key string) {
	switch key {
	case "start":
		s.Start = r.number()
	case "end":
		s.End = r.number()
	case "text":
		words(r, &s.Text)
	default:
		r.fail()
	}
}

func readSpan(r *reader, s *Span) { r.object(func(key string) { s.read(r, key) }) }

func readAddressee(r *reader, a *Addressee) {
	r.object(func(key string) {
		switch key {
		case "role":
			words(r, &a.Role)
		case "entity":
			words(r, &a.Entity)
		case "inferred":
			words(r, &a.Inferred)
		default:
			a.read(r, key)
		}
	})
}

func readDeadline(r *reader, d *Deadline) {
	r.object(func(key string) {
		switch key {
		case "date":
			words(r, &d.Date)
		case "anchor":
			words(r, &d.Anchor)
		default:
			d.read(r, key)
		}
	})
}

func readTarget(r *reader, t *Target) {
	r.object(func(key string) {
		switch key {
		case "comparator":
			words(r, &t.Comparator)
		case "value":
			words(r, &t.Value)
		case "unit":
			words(r, &t.Unit)
		default:
			t.read(r, key)
		}
	})
}

func readBasis(r *reader, b *Basis) {
	r.object(func(key string) {
		if key == "entity" {
			words(r, &b.Entity)
			return
		}
		b.read(r, key)
	})
}

func readClaim(r *reader, c *Claim) {
	r.object(func(key string) {
		switch key {
		case "property":
			words(r, &c.Property)
		case "value":
			words(r, &c.Value)
		case "evidence":
			readEvidence(r, &c.Evidence)
		default:
			r.fail()
		}
	})
}

func readEvidence(r *reader, e *Evidence) {
	r.object(func(key string) {
		switch key {
		case "speech":
			words(r, &e.Speech)
		case "origin":
			words(r, &e.Origin)
		case "sentence":
			words(r, &e.Sentence)
		case "start":
			e.Start = r.number()
		case "end":
			e.End = r.number()
		case "quote":
			words(r, &e.Quote)
		case "source":
			words(r, &e.Source)
		case "rule":
			words(r, &e.Rule)
		case "confidence":
			e.Confidence = r.number()
		case "inferred":
			words(r, &e.Inferred)
		case "part":
			e.Part = r.yes()
		default:
			r.fail()
		}
	})
}

func readPacked(r *reader, p *packed) {
	r.object(func(key string) {
		switch key {
		case "n":
			words(r, &p.Sentence)
		case "s":
			p.Start = r.number()
		case "e":
			p.End = r.number()
		case "q":
			words(r, &p.Quote)
		case "r":
			words(r, &p.Rule)
		case "c":
			p.Confidence = r.number()
		case "o":
			words(r, &p.Origin)
		case "f":
			words(r, &p.Source)
		case "i":
			words(r, &p.Inferred)
		case "p":
			p.Part = r.yes()
		default:
			r.fail()
		}
	})
}

func readIdentity(r *reader, id *Identity) {
	r.object(func(key string) {
		switch key {
		case "id":
			words(r, &id.ID)
		case "kind":
			words(r, &id.Kind)
		case "key":
			words(r, &id.Key)
		case "scope":
			words(r, &id.Scope)
		case "masked":
			id.Masked = r.yes()
		default:
			r.fail()
		}
	})
}

func readPackedEntity(r *reader, p *packedEntity) {
	r.object(func(key string) {
		switch key {
		case "k":
			words(r, &p.Key)
		case "s":
			words(r, &p.Scope)
		case "m":
			p.Masked = r.yes()
		case "t":
			readTally(r, &p.Tally)
		default:
			r.fail()
		}
	})
}

func readTally(r *reader, t *Tally) {
	*t = Tally{}
	r.object(func(p string) {
		values := map[string]int{}
		(*t)[Property(p)] = values
		r.object(func(v string) { values[v] = r.number() })
	})
}
