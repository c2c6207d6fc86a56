MATCH (n:Node {id: $id})
CALL (n) {
  MATCH (n)<-[r:MENTIONS]-(f) RETURN r, f, f.name AS words ORDER BY f.id LIMIT 100
  UNION ALL
  MATCH (n)<-[r:ADDRESSED_TO]-(f) RETURN r, f, f.data AS words ORDER BY f.id, r.role LIMIT 100
}
RETURN type(r), r.role, r.count, f.id, words
