//! The ceremonies of passkeys (Web Authentication Level 3, 7.1 and 7.2). What a browser was asked waits here for its answer: once,
//! and for a few minutes.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{NaiveDateTime, TimeDelta};
use serde::Serialize;
use webauthn_rs::prelude::{
    AuthenticationResult, CreationChallengeResponse, DiscoverableAuthentication, Passkey, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, RequestChallengeResponse, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};
use webauthn_rs_proto::{AllowCredentials, ResidentKeyRequirement};

use crate::base::ids::random_token;
use crate::error::{Error, Result};
use crate::people::accounts::AccountId;

/// For how long an answer is waited for, in minutes.
pub const WAITING_MINUTES: i64 = 5;
/// So many may wait at once; the oldest go first.
const MOST_WAITING: usize = 20_000;

/// The domain that passkeys of a site belong to; `None` where browsers know no passkeys of its address.
pub fn domain(public_url: &str) -> Option<String> {
    let url = Url::parse(public_url).ok()?;
    let domain = url.domain()?.to_owned();
    let is_this_machine = domain == "localhost" || domain.ends_with(".localhost");
    (url.scheme() == "https" || is_this_machine).then_some(domain)
}

/// What asks for passkeys and reads the answers.
#[derive(Clone)]
pub struct Passkeys {
    webauthn: Option<Arc<Webauthn>>,
    waiting: Arc<Mutex<Waiting>>,
}

/// What a browser is asked: the ceremony's token, and the options for its `navigator.credentials`.
#[derive(Debug, Serialize)]
pub struct Asked<T> {
    ceremony: String,
    options: T,
}

/// What waits for an answer.
enum Ceremony {
    Make { account: AccountId, handle: Uuid, state: PasskeyRegistration },
    Show { account: Option<AccountId>, state: DiscoverableAuthentication },
}

#[derive(Default)]
struct Waiting {
    ceremonies: HashMap<String, (Ceremony, NaiveDateTime)>,
    order: VecDeque<String>,
}

impl Waiting {
    fn put(&mut self, token: &str, ceremony: Ceremony, now: NaiveDateTime) {
        while let Some(oldest) = self.order.front() {
            let is_waiting = self.ceremonies.get(oldest).is_some_and(|(_, ends_at)| *ends_at > now);
            if is_waiting && self.ceremonies.len() < MOST_WAITING {
                break;
            }
            self.ceremonies.remove(oldest);
            self.order.pop_front();
        }
        self.ceremonies.insert(token.to_owned(), (ceremony, now + TimeDelta::minutes(WAITING_MINUTES)));
        self.order.push_back(token.to_owned());
    }

    /// Takes it out: whatever comes of the answer, nothing is answered twice.
    fn take(&mut self, token: &str, now: NaiveDateTime) -> Option<Ceremony> {
        let (ceremony, ends_at) = self.ceremonies.remove(token)?;
        (ends_at > now).then_some(ceremony)
    }
}

/// A new passkey, and the handle by which its device knows the account.
#[derive(Debug)]
pub struct Made {
    /// Random, so that the device learns nothing of the account.
    pub handle: Uuid,
    /// The public key, and what belongs to it.
    pub passkey: Passkey,
}

/// An answer by a passkey that is still to be looked up.
pub struct Shown {
    /// Whose passkey was asked for; nobody's in particular where nobody was known yet.
    pub account: Option<AccountId>,
    answer: PublicKeyCredential,
    state: DiscoverableAuthentication,
}

impl Passkeys {
    /// For a site at a public address.
    ///
    /// # Errors
    /// The address is none that passkeys can belong to, though it looks like one.
    pub fn new(public_url: &str) -> anyhow::Result<Self> {
        let webauthn = domain(public_url).map(|domain| {
            let url = Url::parse(public_url)?;
            anyhow::Ok(Arc::new(WebauthnBuilder::new(&domain, &url)?.build()?))
        });
        Ok(Self { webauthn: webauthn.transpose()?, waiting: Arc::default() })
    }

    fn webauthn(&self) -> Result<&Webauthn> {
        self.webauthn.as_deref().ok_or(Error::NotFound)
    }

    fn wait(&self, ceremony: Ceremony, now: NaiveDateTime) -> Result<String> {
        let token = random_token()?;
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).put(&token, ceremony, now);
        Ok(token)
    }

    fn take(&self, token: &str, now: NaiveDateTime) -> Option<Ceremony> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).take(token, now)
    }

    /// Asks for a new passkey of an account: one that its device finds by itself, set free by its owner each time.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there are no passkeys here.
    pub fn ask_for_new(
        &self,
        account: AccountId,
        (name, site): (&str, &str),
        own: &[Passkey],
        handle: Option<Uuid>,
        now: NaiveDateTime,
    ) -> Result<Asked<CreationChallengeResponse>> {
        let handle = handle.unwrap_or_else(Uuid::new_v4);
        let known = own.iter().map(|passkey| passkey.cred_id().clone()).collect();
        let (mut options, state) =
            self.webauthn()?.start_passkey_registration(handle, name, name, Some(known)).map_err(fault)?;
        site.clone_into(&mut options.public_key.rp.name);
        if let Some(selection) = &mut options.public_key.authenticator_selection {
            selection.resident_key = Some(ResidentKeyRequirement::Required);
            selection.require_resident_key = true;
        }
        Ok(Asked { ceremony: self.wait(Ceremony::Make { account, handle, state }, now)?, options })
    }

    /// Reads the answer to [`Passkeys::ask_for_new`]; `None` for one that makes nothing.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there are no passkeys here.
    pub fn made(&self, account: AccountId, token: &str, answer: &str, now: NaiveDateTime) -> Result<Option<Made>> {
        let webauthn = self.webauthn()?;
        let Some(Ceremony::Make { account: asked, handle, state }) = self.take(token, now) else { return Ok(None) };
        let answer: Option<RegisterPublicKeyCredential> = serde_json::from_str(answer).ok();
        let Some(answer) = answer.filter(|_| asked == account) else { return Ok(None) };
        match webauthn.finish_passkey_registration(&answer, &state) {
            Ok(passkey) => Ok(Some(Made { handle, passkey })),
            Err(why) => {
                tracing::info!(%why, "a new passkey was refused");
                Ok(None)
            }
        }
    }

    /// Asks for a passkey: of an account, where it is known, else for any that the browser has of this site.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there are no passkeys here.
    pub fn ask(
        &self,
        account: Option<AccountId>,
        own: &[Passkey],
        now: NaiveDateTime,
    ) -> Result<Asked<RequestChallengeResponse>> {
        let (mut options, state) = self.webauthn()?.start_discoverable_authentication().map_err(fault)?;
        // A button was pressed: the browser asks at once, not when a field is filled in.
        options.mediation = None;
        let allowed = |passkey: &Passkey| AllowCredentials {
            type_: "public-key".to_owned(),
            id: passkey.cred_id().clone(),
            transports: None,
        };
        options.public_key.allow_credentials = own.iter().map(allowed).collect();
        Ok(Asked { ceremony: self.wait(Ceremony::Show { account, state }, now)?, options })
    }

    /// Takes the answer to [`Passkeys::ask`] in; `None` for what is no answer to anything that waits.
    pub fn shown(&self, token: &str, answer: &str, now: NaiveDateTime) -> Option<Shown> {
        let Some(Ceremony::Show { account, state }) = self.take(token, now) else { return None };
        let answer = serde_json::from_str(answer).ok()?;
        Some(Shown { account, answer, state })
    }

    /// Whether a passkey gave this answer: challenge, origin, domain, signature, counter, and that its owner was asked (Web
    /// Authentication Level 3, 7.2).
    ///
    /// # Errors
    /// [`Error::NotFound`] where there are no passkeys here.
    pub fn is_from(&self, shown: Shown, passkey: &Passkey) -> Result<Option<AuthenticationResult>> {
        match self.webauthn()?.finish_discoverable_authentication_v2(&shown.answer, shown.state, passkey) {
            Ok(result) => Ok(Some(result).filter(AuthenticationResult::user_verified)),
            Err(why) => {
                tracing::info!(%why, "a passkey was refused");
                Ok(None)
            }
        }
    }
}

impl Shown {
    /// The id of the passkey that answered.
    pub fn credential_id(&self) -> &[u8] {
        self.answer.get_credential_id()
    }

    /// The handle that the device keeps of its owner; it may keep silent where the account was known.
    pub fn handle(&self) -> Option<&[u8]> {
        self.answer.get_user_unique_id()
    }
}

fn fault(why: webauthn_rs::prelude::WebauthnError) -> Error {
    Error::Internal(anyhow::anyhow!("a passkey cannot be asked for: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> NaiveDateTime {
        let noon: NaiveDateTime = "2026-11-23T12:00:00".parse().expect("a moment");
        noon + TimeDelta::minutes(minutes)
    }

    #[test]
    fn what_was_asked_is_answered_once_and_soon() {
        let passkeys = Passkeys::new("https://askel.example").expect("passkeys");
        let asked = passkeys.ask(None, &[], at(0)).expect("asked");
        assert!(passkeys.take(&asked.ceremony, at(4)).is_some());
        assert!(passkeys.take(&asked.ceremony, at(4)).is_none(), "once");
        let asked = passkeys.ask(None, &[], at(0)).expect("asked");
        assert!(passkeys.take(&asked.ceremony, at(WAITING_MINUTES)).is_none(), "soon");
    }

    #[test]
    fn what_nobody_answers_is_forgotten() {
        let passkeys = Passkeys::new("https://askel.example").expect("passkeys");
        for _ in 0..3 {
            passkeys.ask(None, &[], at(0)).expect("asked");
        }
        passkeys.ask(None, &[], at(10)).expect("asked");
        let waiting = passkeys.waiting.lock().expect("waiting");
        assert_eq!((waiting.ceremonies.len(), waiting.order.len()), (1, 1));
    }

    #[test]
    fn a_new_passkey_is_asked_for_that_knows_its_owner_and_asks_for_them_each_time() {
        let passkeys = Passkeys::new("https://askel.example").expect("passkeys");
        let asked = passkeys.ask_for_new(AccountId(7), ("Aino", "Opintopaja"), &[], None, at(0)).expect("asked");
        let options = serde_json::to_value(&asked).expect("JSON");
        let options = &options["options"]["publicKey"];
        assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["rp"], serde_json::json!({"id": "askel.example", "name": "Opintopaja"}));
        assert_ne!(options["user"]["id"], "Nw", "the number of the account is not told");
        assert_eq!(options["attestation"], "none");
    }
}
