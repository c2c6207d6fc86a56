MATCH (:Node {id: $body})<-[:ADDRESSED_TO]-(d:Directive)
WHERE d.date >= $from AND d.date <= $to AND d.grams CONTAINS $grams
WITH DISTINCT d ORDER BY d.date DESC, d.id LIMIT 21
RETURN d.id, d.data, d.modality, d.substance
