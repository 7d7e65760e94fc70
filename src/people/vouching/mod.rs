//! A colleague's word: who lost their second step gets a code from somebody who knows them, and sets up a new one after their own
//! first step.

pub mod handlers;
pub mod store;
mod views;

use super::accounts::{AccountId, Role};

/// The path of the page, below the language.
pub const PATH: &str = "/account/vouch";
/// How long the code opens something, in minutes.
pub const VALID_MINUTES: i64 = 60;

/// Somebody for whom one may give one's word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who it is.
    pub account: AccountId,
    /// What they are called, by their whole name where they gave it.
    pub name: String,
    /// What they may be.
    pub role: Role,
}

/// Whether somebody may give their word for somebody else: nobody for more than they are, and only for those who need a second
/// step.
pub fn may_vouch(who: Role, about: Role) -> bool {
    about > Role::Trainee && who >= about
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirement_52_nobody_gives_their_word_for_more_than_they_are() {
        let pairs = Role::ALL.into_iter().flat_map(|who| Role::ALL.map(|about| (who, about)));
        let allowed: Vec<_> = pairs.filter(|(who, about)| may_vouch(*who, *about)).collect();
        let (trainer, administrator) = (Role::Trainer, Role::Administrator);
        assert_eq!(allowed, [(trainer, trainer), (administrator, trainer), (administrator, administrator)]);
    }
}
