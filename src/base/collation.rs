//! The order of names as people of a language expect it: in Finnish å, ä and ö come after z (CLDR root and tailorings).

use std::cmp::Ordering;

use icu_collator::{Collator, options::CollatorOptions};
use icu_locale_core::Locale;

use super::language::Language;

/// Compares two texts in the order of a language; of a language that is not known, in the order of most.
pub fn comparer(language: Language) -> impl Fn(&str, &str) -> Ordering {
    let locale = language.base_code().parse::<Locale>().unwrap_or(Locale::UNKNOWN);
    // The data is compiled in; should it ever lack a language, the order of the letters' numbers remains.
    let collator = Collator::try_new(locale.into(), CollatorOptions::default()).ok();
    move |a, b| collator.as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finn_finds_names_where_they_belong() {
        let compare = comparer(Language::new("fi").expect("Finnish"));
        let mut names = ["öljy", "Zeppelin", "äiti", "åbo", "auto", "Auto-ovi"];
        names.sort_by(|a, b| compare(a, b));
        assert_eq!(names, ["auto", "Auto-ovi", "Zeppelin", "åbo", "äiti", "öljy"]);
    }
}
