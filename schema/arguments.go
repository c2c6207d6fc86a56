package schema

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// Arguments reads the arguments of a field that lists relations as gqlgen will read
// them for its resolver. Typ is the type that has the field; "Entity" stands for each
// kind of entity. It is nil for other fields.
func Arguments(ctx context.Context, typ string, field graphql.CollectedField) (map[string]any, error) {
	read := argumentsOf[typ+"."+field.Name]
	if read == nil {
		return nil, nil
	}
	op := graphql.GetOperationContext(ctx)
	return read(newExecutionContext(op, &executableSchema{}, nil), ctx, field.ArgumentMap(op.Variables))
}

// argumentsOf are what gqlgen made for these fields. Those of a Body do for each kind
// of entity: all take what Entity says.
var argumentsOf = map[string]func(*executionContext, context.Context, map[string]any) (map[string]any, error){
	"Speech.relations":       (*executionContext).field_Speech_relations_args,
	"Speech.mentions":        (*executionContext).field_Speech_mentions_args,
	"Directive.relations":    (*executionContext).field_Directive_relations_args,
	"Directive.addressedTo":  (*executionContext).field_Directive_addressedTo_args,
	"Directive.attributedTo": (*executionContext).field_Directive_attributedTo_args,
	"Directive.under":        (*executionContext).field_Directive_under_args,
	"Directive.refersTo":     (*executionContext).field_Directive_refersTo_args,
	"Entity.relations":       (*executionContext).field_Body_relations_args,
	"Entity.mentions":        (*executionContext).field_Body_mentions_args,
}
