//! A coach sees how far the members of their own groups are, helps them in, and keeps out of everything else.

mod care;
mod table;
mod words;

use askel::people::accounts::store::{NewAccount, insert_account};
use askel::people::accounts::{AccountId, Name, Role};
use askel::people::groups::store::{add_course, add_person, insert_group};
use askel::people::groups::{GroupId, Part};
use askel::people::store::insert_learner;
use chrono::NaiveDateTime;

use crate::support::{Browser, NOW, Site};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";

/// An account of somebody who never came in by the door.
fn account(site: &Site, name: &str, role: Role) -> AccountId {
    let mut db = site.scratch.connect();
    let learner = insert_learner(&mut db, NOW).expect("a learner");
    let new = NewAccount {
        name: Name::read(name).expect("a name"),
        full_name: None,
        role,
        language: "fi".to_owned(),
        form_key: None,
    };
    insert_account(&mut db, learner, &new, NOW).expect("an account")
}

/// A member of a group, who joined at some moment.
fn member(site: &Site, group: GroupId, name: &str, joined_at: NaiveDateTime) -> AccountId {
    let account = account(site, name, Role::Trainee);
    add_person(&mut site.scratch.connect(), group, account, Part::Member, joined_at).expect("a member");
    account
}

/// A coach with a group that has a course: the coach's account, their browser and the group.
async fn coach(site: &Site, name: &str) -> (AccountId, Browser, GroupId) {
    let coach = account(site, name, Role::Trainer);
    let mut db = site.scratch.connect();
    let group = insert_group(&mut db, "Keskiviikon ryhmä", coach, NOW).expect("a group");
    add_course(&mut db, group, "kahvinkeitto").expect("a course");
    (coach, site.strong_browser(coach).await, group)
}

/// The browser of somebody who is signed in.
async fn signed_in(site: &Site, account: AccountId) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.post(&site.sign_in_link(account), &[]).await.status, 303);
    browser
}
