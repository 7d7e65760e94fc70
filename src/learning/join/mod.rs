//! Two records become one: what was done, how far it has come and what is not finished, in all courses.

pub mod store;

use super::store::count_kept;
use crate::people::keepers::Keeper;

/// What this room keeps of learners.
pub const KEEPER: Keeper = Keeper { count: count_kept, join: |db, gone, into, _| store::join_records(db, gone, into) };
