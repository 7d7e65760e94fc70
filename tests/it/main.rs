//! Tests of what people and authors are promised, a module for each room. Whatever asks a store or a page runs on both
//! databases where `ASKEL_TEST_POSTGRES` names a server on which databases may be created.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod act_corpus;
mod admin;
mod architecture;
mod check_html;
mod coaching;
mod commonmark;
mod course_format;
mod courses;
mod database;
mod gift_corpus;
mod i18n;
mod learning;
mod matrix;
mod people;
mod routes;
mod schema;
mod secrets;
mod start;
mod support;
mod webvtt_corpus;
