//! `autocomplete`: fields about the person say which, so that browsers can fill them in and show a picture for them.

use scraper::ElementRef;

use super::page::{Page, is_html};
use super::roles::{input_type, is_disabled, semantic, tab_index};
use super::{Finding, is_among};

/// Names of fields (HTML standard, 4.10.18.7.1).
const FIELDS: &str = "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password \
    current-password one-time-code organization-title organization street-address address-line1 address-line2 \
    address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code \
    cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type \
    transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url";

/// Names that may say where the person is reached by them, and `photo`, which may not.
const CONTACTS: &str = "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email \
    impp";

/// 73f2c2: `autocomplete` is a list that the HTML standard knows (WCAG 1.3.5).
pub(super) fn tokens_are_known(page: &Page) -> Vec<Finding> {
    page.elements()
        .filter(|element| is_html(*element) && asks_the_person(page, *element))
        .filter_map(|field| {
            let tokens = field.attr("autocomplete").filter(|tokens| !tokens.trim_ascii().is_empty())?;
            Some(Finding::judged(page, field, is_valid(tokens), tokens))
        })
        .collect()
}

/// Fields that people can fill in: not hidden, not disabled, no buttons, and reached by the keyboard or said to be a
/// widget.
fn asks_the_person(page: &Page, field: ElementRef) -> bool {
    const WIDGETS: &str = "button checkbox combobox gridcell link listbox menuitem option radio searchbox slider spinbutton switch \
        textbox";
    let kind_fits = match field.value().name() {
        "input" => !matches!(input_type(field).as_str(), "hidden" | "button" | "submit" | "reset" | "image"),
        "select" | "textarea" => true,
        _ => false,
    };
    let is_there = page.style(field).is_some_and(|style| style.can_be_seen() || !style.hidden_from_tree());
    let is_off = is_disabled(page, field)
        || field.attr("readonly").is_some()
        || field.attr("aria-disabled").is_some_and(|value| value.trim().eq_ignore_ascii_case("true"));
    let reached = tab_index(field).is_none_or(|index| index >= 0);
    kind_fits && is_there && !is_off && (reached || is_among(WIDGETS, semantic(page, field)))
}

/// The grammar of autofill detail tokens (HTML standard, 4.10.18.7.1): a section, an address, then a field or a way to
/// be reached with a field for it, then `webauthn`. Whether the name fits the field is for people to judge.
fn is_valid(tokens: &str) -> bool {
    let lower = tokens.to_ascii_lowercase();
    let mut tokens: Vec<&str> = lower.split_ascii_whitespace().collect();
    if matches!(tokens.as_slice(), ["on" | "off"]) {
        return true;
    }
    if tokens.last() == Some(&"webauthn") {
        tokens.pop();
    }
    let mut rest = tokens.as_slice();
    if let [first, after @ ..] = rest
        && first.strip_prefix("section-").is_some_and(|name| !name.is_empty())
    {
        rest = after;
    }
    if let ["shipping" | "billing", after @ ..] = rest {
        rest = after;
    }
    match rest {
        [field] => is_among(FIELDS, field) || is_among(CONTACTS, field) || *field == "photo",
        ["home" | "work" | "mobile" | "fax" | "pager", field] => is_among(CONTACTS, field),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_follow_the_grammar() {
        for valid in [
            "name",
            "Given-Name",
            "section-a billing postal-code",
            "mobile tel",
            "shipping work email",
            "off",
            "photo",
            "username webauthn",
        ] {
            assert!(is_valid(valid), "{valid}");
        }
        for wrong in [
            "nimi",
            "work name",
            "billing",
            "tel mobile",
            "section-",
            "name email",
            "webauthn",
            "off email",
            "billing section-a name",
        ] {
            assert!(!is_valid(wrong), "{wrong}");
        }
    }
}
