MATCH (a:Node {id: $from}), (b:Node {id: $to})
MATCH p = allShortestPaths((a)-[:ADDRESSED_TO|UNDER|REFERS_TO|ISSUED_BY|HELD_BY|DELIVERED_AT|STATES*..4]-(b))
WITH p, [n IN nodes(p) | n.id] AS ids ORDER BY ids LIMIT 1
RETURN length(p), ids
