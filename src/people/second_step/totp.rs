//! Codes of an app that change every 30 seconds (TOTP, RFC 6238, with SHA-1 and six digits, which every app knows).

use chrono::NaiveDateTime;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// How long a code is shown, in seconds (RFC 6238 4.1).
pub const STEP_SECONDS: i64 = 30;
/// How many steps a clock may be off, either way (RFC 6238 5.2).
pub const STEPS_OFF: i64 = 1;
/// How many digits a code has.
pub const DIGITS: usize = 6;
/// The bytes of a secret: as many as SHA-1 gives (RFC 4226 4).
pub const SECRET_BYTES: usize = 20;

/// The number of the step at a moment in UTC.
pub fn step_at(now: NaiveDateTime) -> i64 {
    now.and_utc().timestamp().div_euclid(STEP_SECONDS)
}

/// The code of a step.
pub fn code(secret: &[u8], step: i64) -> String {
    format!("{:0width$}", hotp(secret, step.cast_unsigned()) % 10_u32.pow(6), width = DIGITS)
}

/// The number that the last digits are taken of (RFC 4226 5.3).
fn hotp(secret: &[u8], counter: u64) -> u32 {
    // HMAC takes a key of any length, so this cannot fail.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else { return 0 };
    mac.update(&counter.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash.last().copied().unwrap_or(0) & 0xf);
    let bytes = hash.get(offset..offset + 4).and_then(|bytes| bytes.try_into().ok()).unwrap_or([0; 4]);
    u32::from_be_bytes(bytes) & 0x7fff_ffff
}

/// The step whose code was typed, of those that are near now.
pub fn matching_step(secret: &[u8], typed: &str, now: NaiveDateTime) -> Option<i64> {
    let here = step_at(now);
    (here - STEPS_OFF..=here + STEPS_OFF).find(|step| code(secret, *step) == typed)
}

/// Bytes in letters and digits that cannot be mixed up (base 32, RFC 4648 6), without padding.
pub fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0_u32);
    let letter = |number: u32| char::from(LETTERS.get(number as usize & 31).copied().unwrap_or(b'A'));
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(letter(held << (5 - bits)));
    }
    text
}

/// What a QR code says to an app (the key URI format of Google Authenticator, which all read).
pub fn address(secret: &[u8], site: &str, name: &str) -> String {
    let part = |text: &str| {
        let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let escape = |byte: u8| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
        text.bytes().map(escape).collect::<String>()
    };
    let (site, name) = (part(site), part(name));
    format!("otpauth://totp/{site}:{name}?secret={}&issuer={site}", base32(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of the test vectors.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn rfc_4226_appendix_d_gives_these_numbers() {
        let expected =
            ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"];
        for (step, expected) in (0..).zip(expected) {
            assert_eq!(code(SECRET, step), expected, "{step}");
        }
    }

    #[test]
    fn rfc_6238_appendix_b_gives_these_codes() {
        for (at, eight) in [
            ("1970-01-01T00:00:59", "94287082"),
            ("2005-03-18T01:58:29", "07081804"),
            ("2005-03-18T01:58:31", "14050471"),
            ("2009-02-13T23:31:30", "89005924"),
            ("2033-05-18T03:33:20", "69279037"),
            ("2603-10-11T11:33:20", "65353130"),
        ] {
            let now = at.parse().expect("a moment");
            let number = hotp(SECRET, step_at(now).cast_unsigned());
            assert_eq!(format!("{:08}", number % 100_000_000), eight, "{at}");
            assert_eq!(code(SECRET, step_at(now)), eight[2..], "{at}");
        }
    }

    #[test]
    fn a_clock_may_be_off_by_one_step_and_no_more() {
        let now: NaiveDateTime = "2026-11-22T12:32:00".parse().expect("a moment");
        let here = step_at(now);
        for off in -3..=3 {
            let found = matching_step(SECRET, &code(SECRET, here + off), now);
            assert_eq!(found, (-1..=1).contains(&off).then_some(here + off), "{off}");
        }
    }

    #[test]
    fn rfc_4648_10_writes_bytes_like_this() {
        for (bytes, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn an_app_reads_site_and_name_whatever_is_in_them() {
        let address = address(SECRET, "Askel & Co", "Åsa: A/B?");
        assert_eq!(
            address,
            "otpauth://totp/Askel%20%26%20Co:%C3%85sa%3A%20A%2FB%3F?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Askel%20%26%20Co"
        );
    }
}
