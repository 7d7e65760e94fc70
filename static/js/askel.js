// Small improvements of pages that work without them.
