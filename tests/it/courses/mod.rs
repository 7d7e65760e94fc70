//! Courses as people write them: whole, broken, hostile.

mod catalogue;
mod hostile;
mod languages;
mod rules;
