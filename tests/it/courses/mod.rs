//! Courses as people write them: whole, broken, hostile.

mod catalogue;
mod glossary;
mod hostile;
mod languages;
mod paper;
mod rules;
mod shipped;
