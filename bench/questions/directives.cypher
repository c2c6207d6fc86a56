MATCH (:Node {id: $body})<-[:ADDRESSED_TO]-(d:Directive)
WITH DISTINCT d ORDER BY d.date DESC, d.id LIMIT 50
MATCH (s:Node {id: d.speech})
RETURN d.id, d.data, d.modality, s.id, s.name, s.date,
  COLLECT { MATCH (d)-[r:ADDRESSED_TO]->(a) RETURN [r.role, a.id, a.name, r.evidence] ORDER BY a.id, r.role LIMIT 5 },
  COLLECT { MATCH (d)-[r:UNDER]->(u) RETURN [u.id, u.kind, u.name, r.evidence] ORDER BY u.id LIMIT 5 }
ORDER BY d.date DESC, d.id
