//! The site as those see it who keep it: what needs attention, people, groups, settings, the audit trail, jobs, and what was said
//! of pages. Nobody sees answers here: those are for whoever coaches a group.

pub mod audit;
pub mod feedback;
pub mod front;
mod front_views;
pub mod groups;
pub mod jobs;
mod jobs_views;
pub mod missed;
pub mod office;
pub mod people;
pub mod settings;
mod views;

/// The path of administration, below the language.
pub const PATH: &str = "/admin";

/// So many lines stand on one page of a list.
pub const LINES: i64 = 50;

/// Some lines of a list that is read from the newest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines<T> {
    /// The lines of one page.
    pub lines: Vec<T>,
    /// The key of the last one, where there are more after it.
    pub more: Option<i64>,
}

impl<T> Lines<T> {
    /// The lines of a page, out of what was loaded: one more than [`LINES`] says that there are more.
    pub fn of(mut loaded: Vec<T>, key: impl Fn(&T) -> i64) -> Self {
        let most = usize::try_from(LINES).unwrap_or(usize::MAX);
        let has_more = loaded.len() > most;
        loaded.truncate(most);
        let more = loaded.last().map(key).filter(|_| has_more);
        Self { lines: loaded, more }
    }
}
