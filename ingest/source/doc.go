// Package source says where speeches come from.
//
// What comes in: a configuration file, mailuo.yaml. What goes out: a Config that has
// been checked, and for each of its sources the items that stand there now.
//
//	config.go    Config, Source; Load reads the file
//	check.go     what is wrong with a Config, each fault with its line
//	items.go     a source → ingest.Items: files of a folder, pages of a list or feed
//	schema.json  the JSON Schema of the file, for editors
//
// What is known of an address (its ETag and the day it changed) is kept in
// graph.Records, from when the page is in the store.
package source
