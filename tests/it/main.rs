//! Tests of what people and authors are promised, a module for each topic.

mod gift_corpus;
