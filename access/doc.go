// Package access says who may ask for what: roles, and the tokens that give them.
//
// What comes in: the records of a store, a clock, a source of randomness, and the
// text of a token. What goes out: the Viewer that the token makes of its bearer.
//
//	role.go    Role: READER, CURATOR, ADMIN, and what each includes
//	secret.go  the text of a token: mlo_ID_SECRET, made, read and hashed
//	tokens.go  Tokens: create, list, revoke and verify, over graph.Records
//
// A store holds a hash of each token and never its text, which is shown once, when
// the token is made. It is one clearance: there are no rights for single speeches.
package access
