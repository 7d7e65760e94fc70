//! The hashes of passwords: Argon2id as PHC strings, reckoned beside the threads of requests, a few at a time.

use std::sync::Arc;
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use tokio::sync::Semaphore;

use super::Password;
use crate::error::{Error, Result};

/// Memory in KiB, rounds and lanes (OWASP Password Storage: 19 MiB, 2, 1).
const MEMORY: u32 = 19_456;
const ROUNDS: u32 = 2;
const LANES: u32 = 1;
/// Whoever waits longer is asked to come again.
const PATIENCE: Duration = Duration::from_secs(10);

/// The hash of nobody's password, with which those are compared that belong to nobody: it takes the same time.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGhhcyBpdA$VGhpcyBpcyB0aGUgaGFzaCBvZiBubyBwYXNzd29yZC4";

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(MEMORY, ROUNDS, LANES, None).unwrap_or_default())
}

/// The hash of a password, with a salt of its own, as a PHC string.
///
/// # Errors
/// The operating system has no random numbers or no memory.
pub fn hash(password: &Password) -> anyhow::Result<String> {
    let hash = argon2().hash_password(password.as_bytes());
    Ok(hash.map_err(|error| anyhow::anyhow!("a password cannot be hashed: {error}"))?.to_string())
}

/// Whether a password is the one of a hash; with none it is compared with nobody's, so that the time that it takes says nothing
/// (ASVS 6.3.8).
pub fn is_right(password: &Password, hash: Option<&str>) -> bool {
    let is_right = |hash: &str| {
        PasswordHash::new(hash).is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
    };
    is_right(hash.unwrap_or(NOBODYS)) && hash.is_some()
}

/// Whether a hash was made with other parameters than are used now: then a new one takes its place when its owner signs in.
pub fn is_outdated(hash: &str) -> bool {
    !hash.starts_with(&format!("$argon2id$v=19$m={MEMORY},t={ROUNDS},p={LANES}$"))
}

/// Where passwords are hashed and compared.
#[derive(Debug, Clone)]
pub struct Hasher {
    places: Arc<Semaphore>,
}

impl Default for Hasher {
    /// One of the machine's processors is left for pages: as many passwords at a time as there are others.
    fn default() -> Self {
        let processors = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Self { places: Arc::new(Semaphore::new(processors.saturating_sub(1).clamp(1, 4))) }
    }
}

impl Hasher {
    /// Does something with a password when there is a place for it.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where none is free within ten seconds.
    pub async fn act<T: Send + 'static>(&self, act: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let place = tokio::time::timeout(PATIENCE, Arc::clone(&self.places).acquire_owned()).await;
        let Ok(Ok(place)) = place else {
            return Err(Error::Unavailable("too many passwords are compared just now".to_owned()));
        };
        let acted = tokio::task::spawn_blocking(move || {
            let done = act();
            drop(place);
            done
        });
        acted.await.map_err(|error| Error::Internal(anyhow::Error::new(error).context("a password")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirement_31_the_hash_is_argon2id_with_19_mib_two_rounds_and_a_salt_of_its_own() {
        let password = Password::typed("merituuli kantaa kauas");
        let (one, other) = (hash(&password).expect("a hash"), hash(&password).expect("a hash"));
        let parts: Vec<&str> = one.split('$').collect();
        assert_eq!(parts[..4], ["", "argon2id", "v=19", "m=19456,t=2,p=1"]);
        assert!(parts[4].len() >= 22 && parts[5].len() >= 43, "{one}");
        assert_ne!(one, other);
        assert!(is_right(&password, Some(&one)) && is_right(&password, Some(&other)));
        assert!(!is_right(&Password::typed("merituuli kantaa kaua"), Some(&one)));
        assert!(!one.contains("merituuli"));
    }

    #[test]
    fn requirement_34_nobodys_hash_takes_as_long_as_anybodys() {
        assert!(!is_outdated(NOBODYS), "it is made with the same parameters");
        let nobodys = PasswordHash::new(NOBODYS).expect("a hash");
        let mine = hash(&Password::typed("merituuli")).expect("a hash");
        let mine = PasswordHash::new(&mine).expect("a hash");
        let length = |hash: &PasswordHash| hash.hash.expect("a hash").as_ref().len();
        assert_eq!(length(&nobodys), length(&mine));
        assert!(!is_right(&Password::typed("This is the hash of no password."), None));
    }

    #[test]
    fn requirement_31_a_hash_of_before_is_noticed() {
        assert!(is_outdated("$argon2id$v=19$m=12288,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"));
        assert!(is_outdated("$argon2i$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaA"));
    }

    #[tokio::test]
    async fn requirement_31_no_more_are_reckoned_at_a_time_than_there_are_places() {
        let hasher = Hasher { places: Arc::new(Semaphore::new(1)) };
        let slow = |hasher: Hasher| async move {
            hasher.act(|| std::thread::sleep(Duration::from_millis(30))).await.expect("done");
        };
        let began = std::time::Instant::now();
        tokio::join!(slow(hasher.clone()), slow(hasher.clone()), slow(hasher));
        assert!(began.elapsed() >= Duration::from_millis(90));
    }
}
