-- Sources are known by a shorter hash, or by the one of before.

ALTER TABLE import_source ALTER COLUMN sha256 RENAME TO hash;
ALTER TABLE import_source ALTER COLUMN hash SET DATA TYPE CHARACTER VARYING;

ALTER TABLE source_before ALTER COLUMN sha256 RENAME TO hash;
ALTER TABLE source_before ALTER COLUMN hash SET DATA TYPE CHARACTER VARYING;
