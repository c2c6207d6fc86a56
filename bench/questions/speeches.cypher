MATCH (s:Speech) WHERE s.date <= $until
WITH s ORDER BY s.date DESC, s.id LIMIT 50
OPTIONAL MATCH (s)-[:DELIVERED_AT]->(m:Meeting)
CALL (m) { OPTIONAL MATCH (m)-[:HELD_BY]->(b:Body) RETURN b ORDER BY b.id LIMIT 1 }
RETURN s.id, s.name, s.date, m.id, m.name, b.id, b.name ORDER BY s.date DESC, s.id
