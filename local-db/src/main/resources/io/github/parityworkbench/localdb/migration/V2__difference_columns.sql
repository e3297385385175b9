-- Blocks of differences are packed by columns; their rows are rewritten by ToColumns.

COMMENT ON COLUMN difference_block.content IS 'packed by columns';
