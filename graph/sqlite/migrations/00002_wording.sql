-- +goose Up

-- Code points of a speech's text, of a sentence or directive.
ALTER TABLE node ADD COLUMN chars INTEGER;
-- What a sentence, directive or section's heading says word for word (graph.Wording).
-- Migration 3 (fill.go) fills both in.
ALTER TABLE node ADD COLUMN wording TEXT;
-- After the wording stands what it is counted by, so that the rows need not be read.
CREATE INDEX node_wording ON node (kind, wording, speech, date, substance);
