//! Who may do what: one function answers, and the typed extractors of handlers ask it. What somebody may not know of is not
//! found, rather than forbidden (ASVS 8.2.2).

pub mod handlers;

use super::accounts::Role;
use super::groups::Part;
use super::handlers::unknown;
use super::{Member, Viewer};
use crate::error::{Error, Result};

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// See and change one's own account, and prove who one is.
    KeepAccount,
    /// Make groups and see the list of one's own.
    Coach,
    /// See and change a group, its members and where they stand; the part that one has in it is given.
    CoachGroup(Option<Part>),
    /// See and change people, settings, feedback and the audit trail.
    KeepSite,
}

/// Whether somebody may do something: then who they are.
///
/// # Errors
/// [`Error::SignIn`] where signing in, or its second step, may help; [`Error::NotFound`] where nothing would;
/// [`Error::Unavailable`] where nobody can be looked up just now.
pub fn may(viewer: Viewer, deed: Deed) -> Result<Member> {
    let member = match viewer {
        Viewer::Member(member) => member,
        Viewer::Visitor | Viewer::Guest(_) => return Err(Error::SignIn),
        Viewer::Unknown => return Err(unknown()),
    };
    let is_theirs = match deed {
        Deed::KeepAccount => return Ok(member),
        Deed::Coach => member.role >= Role::Trainer,
        Deed::CoachGroup(part) => member.role >= Role::Trainer && part == Some(Part::Coach),
        Deed::KeepSite => member.role >= Role::Administrator,
    };
    match (is_theirs, member.is_strong) {
        (false, _) => Err(Error::NotFound),
        (true, false) => Err(Error::SignIn),
        (true, true) => Ok(member),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;

    use super::*;
    use crate::people::accounts::AccountId;
    use crate::people::sessions::SessionId;
    use crate::people::{Browser, Guest, LearnerId};

    fn member(role: Role, is_strong: bool) -> Viewer {
        let confirmed_at = NaiveDateTime::default();
        let (account, learner, session) = (AccountId(1), LearnerId(1), SessionId(1));
        Viewer::Member(Member { account, learner, role, session, is_shared: false, confirmed_at, is_strong })
    }

    const ALL: [Deed; 6] = [
        Deed::KeepAccount,
        Deed::Coach,
        Deed::CoachGroup(None),
        Deed::CoachGroup(Some(Part::Member)),
        Deed::CoachGroup(Some(Part::Coach)),
        Deed::KeepSite,
    ];

    #[test]
    fn nobody_without_an_account_may_do_anything_to_accounts_groups_or_the_site() {
        let guest = Guest { learner: LearnerId(1), browser: Browser::of(&[0; 32]).expect("a browser") };
        for viewer in [Viewer::Visitor, Viewer::Guest(guest)] {
            assert!(ALL.iter().all(|deed| matches!(may(viewer, *deed), Err(Error::SignIn))));
        }
    }

    #[test]
    fn who_cannot_be_looked_up_may_do_nothing_just_now() {
        assert!(ALL.iter().all(|deed| matches!(may(Viewer::Unknown, *deed), Err(Error::Unavailable(_)))));
    }

    #[test]
    fn each_role_may_do_what_is_its_own() {
        let allowed = |role| ALL.into_iter().filter(|deed| may(member(role, true), *deed).is_ok()).collect::<Vec<_>>();
        let coach = Deed::CoachGroup(Some(Part::Coach));
        assert_eq!(allowed(Role::Trainee), [Deed::KeepAccount]);
        assert_eq!(allowed(Role::Trainer), [Deed::KeepAccount, Deed::Coach, coach]);
        assert_eq!(allowed(Role::Administrator), [Deed::KeepAccount, Deed::Coach, coach, Deed::KeepSite]);
    }

    #[test]
    fn asvs_6_3_3_without_the_second_step_nobody_coaches_or_keeps_the_site() {
        for role in Role::ALL {
            for deed in ALL.into_iter().filter(|deed| *deed != Deed::KeepAccount) {
                assert!(may(member(role, false), deed).is_err(), "{role} {deed:?}");
            }
        }
    }
}
