//! Full-text search: schema, analysers per language, indexer, query, results.
