MATCH (:Node {id: $body})<-[:ADDRESSED_TO]-(d:Directive)
WITH DISTINCT d
RETURN left(d.date, 4) AS year, count(*) AS n ORDER BY n DESC, year
