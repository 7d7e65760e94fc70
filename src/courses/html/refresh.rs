//! `<meta http-equiv="refresh">`: pages that go away by themselves.

use scraper::ElementRef;

use super::Finding;
use super::page::Page;

/// 20 hours in seconds: a limit so long that WCAG 2.2.1 does not ask for a way to lengthen it.
const LONG_ENOUGH: u64 = 72_000;

/// bc659a: a refresh comes at once or after more than 20 hours (WCAG 2.2.1, 3.2.5).
pub(super) fn no_refresh_within_hours(page: &Page) -> Vec<Finding> {
    judged(page, |seconds| seconds == 0 || seconds > LONG_ENOUGH)
}

/// bisz58: a refresh comes at once or not at all (WCAG 2.2.4, 3.2.5).
pub(super) fn no_delayed_refresh(page: &Page) -> Vec<Finding> {
    judged(page, |seconds| seconds == 0)
}

/// The first refresh that browsers understand is the one that they do (HTML standard, 4.2.5.3).
fn judged(page: &Page, in_order: impl Fn(u64) -> bool) -> Vec<Finding> {
    let first = page.named("meta").find_map(|meta| Some((meta, delay(meta)?)));
    first
        .map(|(meta, seconds)| Finding::judged(page, meta, in_order(seconds), &seconds.to_string()))
        .into_iter()
        .collect()
}

fn delay(meta: ElementRef) -> Option<u64> {
    let is_refresh = meta.attr("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh"));
    is_refresh.then(|| seconds(meta.attr("content")?)).flatten()
}

/// The seconds of a refresh, where browsers understand it: the steps of the HTML standard, 4.2.5.3, without those that
/// read the address.
fn seconds(content: &str) -> Option<u64> {
    let content = content.trim_start_matches(|sign: char| sign.is_ascii_whitespace());
    let digits = content.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(content.len());
    let (time, rest) = content.split_at_checked(digits)?;
    if time.is_empty() && !rest.starts_with('.') {
        return None;
    }
    // More digits than a number can have are a very long time.
    let time = if time.is_empty() { 0 } else { time.parse().unwrap_or(u64::MAX) };
    let rest = rest.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    let ends_well = rest.chars().next().is_none_or(|sign| matches!(sign, ';' | ',') || sign.is_ascii_whitespace());
    ends_well.then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_read_as_browsers_read_them() {
        assert_eq!(seconds(" 15"), Some(15));
        assert_eq!(seconds("4.9;url=/fi/"), Some(4));
        assert_eq!(seconds(".5 /fi/"), Some(0));
        assert_eq!(seconds("99999999999999999999999"), Some(u64::MAX));
        for wrong in ["", ";5", "5: /fi/", "-1", "soon", "5s"] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }
}
