//! Askel: an accessible, open learning environment.
//!
//! The map of the house, from the ground up; each room knows only what stands below it
//! (`tests/it/architecture.rs` holds the direction):
//!
//! - [`error`]: the closed list of what can go wrong.
//! - [`base`]: what every room stands on and that knows no room: languages and words, database, clock, ids, Markdown.
//! - [`web`]: from request to page, knowing no room: layout, components, assets, headers, limits, error pages.
//! - [`people`]: who is asking, what their browsers keep, what is kept of them, and the four words to go on elsewhere.
//! - [`exercises`]: every kind of exercise, knowing no course: model, GIFT, grading, form, feedback.
//! - [`courses`]: the catalogue: files → course; Markdown; faults; list and overview.
//! - [`learning`]: the content page, answers, records of what was done, what makes a course finished.
//! - [`coaching`]: the groups of a coach: how far their members are, where they are stuck, who may need a word.
//! - [`search`]: schema, analysers per language, indexer, query, results.
//! - [`admin`]: the site as its keepers see it: people, groups, settings, audit, jobs, feedback.
//! - [`config`]: the operator's settings.
//! - [`app`]: builds the application from a config; [`routes`]: every URL in one table.

pub mod admin;
pub mod app;
pub mod base;
pub mod coaching;
pub mod config;
pub mod courses;
pub mod error;
pub mod exercises;
pub mod learning;
pub mod people;
pub mod routes;
pub mod search;
pub mod site;
pub mod web;
