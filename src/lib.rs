//! Askel: an accessible, open learning environment.
//!
//! The map of the house, from the ground up; each room knows only what stands below it
//! (`tests/it/architecture.rs` holds the direction):
//!
//! - [`error`]: the closed list of what can go wrong.
//! - [`base`]: what every room stands on and that knows no room: languages and words, database, clock, ids, Markdown.
//! - [`exercises`]: every kind of exercise, knowing no course: model, GIFT, grading, form, feedback.
//! - [`search`]: schema, analysers per language, indexer, query, results.
//! - [`web`]: from request to page, knowing no room: layout, components, assets, errors, limits.

pub mod base;
pub mod error;
pub mod exercises;
pub mod search;
pub mod web;
