//! The audit trail: what was done with power over others, by whom, to whom and when. Lines are added and never changed
//! (ASVS 16.2.1, 16.4.2).

pub mod store;

use super::accounts::AccountId;
use super::groups::GroupId;

/// What was done, as it is stored and as `i18n/` says it (`audit-looked-at-group`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Somebody who may coach or keep the site signed in.
    SignedIn,
    /// The table of a group was looked at.
    LookedAtGroup,
    /// The single answers of a member were looked at.
    LookedAtMember,
    /// A group was made.
    MadeGroup,
    /// A group was changed: name, courses, dates, code, or that it is over.
    ChangedGroup,
    /// A coach came into a group or left it.
    ChangedCoaches,
    /// Somebody was added to a group by another.
    AddedMember,
    /// Somebody was taken out of a group.
    RemovedMember,
    /// New words were made for somebody by another.
    RenewedWords,
    /// Two accounts became one.
    MergedAccounts,
    /// An account was made by another.
    MadeAccount,
    /// A link that signs in once was made for somebody by another.
    MadeLink,
    /// The role of an account was changed.
    ChangedRole,
    /// An account was let in no more.
    Disabled,
    /// An account was let in again.
    Enabled,
    /// An account's second factor was taken off by another.
    ResetSecondStep,
    /// Somebody vouched for another who had lost their second factor.
    Vouched,
    /// The ways in of an account were changed by its owner.
    ChangedWaysIn,
    /// A setting of the site was changed.
    ChangedSetting,
    /// What was said of a page was dealt with, answered or deleted.
    ChangedFeedback,
    /// A shared device was paired or let go of.
    ChangedDevice,
    /// A file of all that is kept of somebody was made for themselves.
    DownloadedOwn,
    /// A record was erased for good.
    Erased,
}

impl Act {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::SignedIn,
        Self::LookedAtGroup,
        Self::LookedAtMember,
        Self::MadeGroup,
        Self::ChangedGroup,
        Self::ChangedCoaches,
        Self::AddedMember,
        Self::RemovedMember,
        Self::RenewedWords,
        Self::MergedAccounts,
        Self::MadeAccount,
        Self::MadeLink,
        Self::ChangedRole,
        Self::Disabled,
        Self::Enabled,
        Self::ResetSecondStep,
        Self::Vouched,
        Self::ChangedWaysIn,
        Self::ChangedSetting,
        Self::ChangedFeedback,
        Self::ChangedDevice,
        Self::DownloadedOwn,
        Self::Erased,
    ];

    /// What is stored.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.key() == key)
    }

    /// As it is stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::LookedAtGroup => "looked-at-group",
            Self::LookedAtMember => "looked-at-member",
            Self::MadeGroup => "made-group",
            Self::ChangedGroup => "changed-group",
            Self::ChangedCoaches => "changed-coaches",
            Self::AddedMember => "added-member",
            Self::RemovedMember => "removed-member",
            Self::RenewedWords => "renewed-words",
            Self::MergedAccounts => "merged-accounts",
            Self::MadeAccount => "made-account",
            Self::MadeLink => "made-link",
            Self::ChangedRole => "changed-role",
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::ResetSecondStep => "reset-second-step",
            Self::Vouched => "vouched",
            Self::ChangedWaysIn => "changed-ways-in",
            Self::ChangedSetting => "changed-setting",
            Self::ChangedFeedback => "changed-feedback",
            Self::ChangedDevice => "changed-device",
            Self::DownloadedOwn => "downloaded-own",
            Self::Erased => "erased",
        }
    }
}

/// A line of the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What was done.
    pub act: Act,
    /// Who did it; nobody where it was the console or the house itself.
    pub actor: Option<AccountId>,
    /// To whom.
    pub about: Option<AccountId>,
    /// In which group.
    pub group: Option<GroupId>,
    /// What exactly, in words that name nobody: a role, the key of a setting.
    pub detail: String,
}

impl Entry {
    /// What somebody did.
    pub fn by(actor: AccountId, act: Act) -> Self {
        Self { act, actor: Some(actor), about: None, group: None, detail: String::new() }
    }

    /// What the console or the house did.
    pub fn by_house(act: Act) -> Self {
        Self { act, actor: None, about: None, group: None, detail: String::new() }
    }

    /// To somebody.
    #[must_use]
    pub fn about(self, about: AccountId) -> Self {
        Self { about: Some(about), ..self }
    }

    /// In a group.
    #[must_use]
    pub fn within(self, group: GroupId) -> Self {
        Self { group: Some(group), ..self }
    }

    /// What exactly.
    #[must_use]
    pub fn detail(self, detail: &str) -> Self {
        Self { detail: detail.to_owned(), ..self }
    }
}
