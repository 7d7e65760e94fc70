//! Who is asking: visitors, guests (and, later, members), what their browsers keep, and what is kept of them.

pub mod handlers;
pub mod my_data;
pub mod personal;
pub mod store;

/// The person behind events and records: a guest or a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerId(pub i64);

/// Who makes a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody is known: no cookie, or one that opens nothing.
    Visitor,
    /// A browser with a guest's cookie.
    Guest(LearnerId),
    /// A browser with a cookie that cannot be looked up just now: it may read, and nothing is written in its name.
    Unknown,
}

impl Viewer {
    /// The learner whose record this browser carries.
    pub fn learner(self) -> Option<LearnerId> {
        match self {
            Self::Guest(learner) => Some(learner),
            Self::Visitor | Self::Unknown => None,
        }
    }
}
