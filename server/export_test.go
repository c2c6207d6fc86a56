package server

import "mailuo/schema"

// ExecutedByGqlgen makes s execute by what gqlgen generated alone.
func ExecutedByGqlgen(s *Server) {
	s.engine(schema.NewExecutableSchema)
}
