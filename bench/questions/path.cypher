MATCH (a:Node {id: $from}), (b:Node {id: $to})
MATCH p = shortestPath((a)-[:ADDRESSED_TO|UNDER|REFERS_TO|ISSUED_BY|HELD_BY|DELIVERED_AT|STATES*..4]-(b))
RETURN length(p), [n IN nodes(p) | n.id], [r IN relationships(p) | type(r)]
