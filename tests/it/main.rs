//! Tests of what people and authors are promised, a module for each topic.

// A test may fail by panicking: that is how it says what is wrong. The functions that tests share may too.
#![allow(clippy::expect_used, clippy::unwrap_used, clippy::indexing_slicing)]

mod act_corpus;
mod check_html;
mod gift_corpus;
