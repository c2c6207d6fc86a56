package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"mailuo/fold"
	"mailuo/graph"
	"mailuo/graph/neo4j"
	"mailuo/graph/sqlite"
)

// storeFlag says which store a command works on.
type storeFlag struct {
	Store string `default:"mailuo.db" env:"MAILUO_STORE" placeholder:"STORE" help:"Where the graph is: a file (default mailuo.db), or neo4j://HOST:PORT, neo4j+s://…, bolt://… with the user in $NEO4J_USERNAME and the password in $NEO4J_PASSWORD. The environment may name it, too"`
}

// opened is a store with its records and the folding it was opened with.
type opened struct {
	graph.Store
	records graph.Records
	folder  *fold.Folder
}

// open opens the store that the flag names, by its scheme; a file is made where
// there is none.
func (f storeFlag) open(ctx context.Context, getenv func(string) string) (*opened, error) {
	return f.openBy(ctx, getenv, sqlite.Open)
}

// openToRead opens a store that must be there, and changes nothing in a file.
func (f storeFlag) openToRead(ctx context.Context, getenv func(string) string) (*opened, error) {
	return f.openBy(ctx, getenv, sqlite.OpenReadOnly)
}

func (f storeFlag) openBy(ctx context.Context, getenv func(string) string, file func(context.Context, string, graph.Options) (*sqlite.Store, error)) (*opened, error) {
	if f.Store == "" {
		return nil, errors.New("--store is empty; give a path, sqlite://, neo4j://, neo4j+s:// or bolt://")
	}
	folder, err := fold.New()
	if err != nil {
		return nil, err
	}
	options := graph.Options{Fold: folder.Fold, Readings: folder.Readings}
	scheme, rest := f.split()
	switch scheme {
	case "sqlite", "file":
		s, err := file(ctx, rest, options)
		if err != nil {
			return nil, err
		}
		return &opened{s, s.Records(), folder}, nil
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		s, err := neo4j.Open(ctx, f.Store, neo4j.Auth{Username: getenv("NEO4J_USERNAME"), Password: getenv("NEO4J_PASSWORD")}, options)
		if err != nil {
			return nil, err
		}
		return &opened{s, s.Records(), folder}, nil
	}
	return nil, fmt.Errorf("--store %s: no store for %q; give a path, sqlite://, neo4j://, neo4j+s:// or bolt://", f.Store, scheme+"://")
}

// split is the scheme of the store, sqlite where none is said, and what comes after it.
func (f storeFlag) split() (scheme, rest string) {
	scheme, rest, ok := strings.Cut(f.Store, "://")
	if !ok {
		return "sqlite", f.Store
	}
	return scheme, rest
}
