CALL db.index.fulltext.queryNodes('mailuo_sentence_words', $phrase) YIELD node AS n
WITH n ORDER BY n.date DESC, n.id
WITH collect(n) AS hits
UNWIND hits[..20] AS n
MATCH (s:Node {id: n.speech})
RETURN n.id, n.data, s.id, s.name, s.date, size(hits)
