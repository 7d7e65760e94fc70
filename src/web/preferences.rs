//! How a reader wants the pages to look: "Teksti ja värit" (EN 301 549 11.7; WCAG 2.2 SC 1.4.8, 1.4.12).
//!
//! The choices are kept in one small cookie of the browser and nowhere else. The same fields make the form and the
//! cookie: `theme=dark&size=large`, only what differs from the default. What cannot be read is the default.

use actix_web::cookie::{Cookie, time};

use super::cookie;
use crate::base::form::FormData;

const COOKIE: &str = "askel-preferences";
/// Long enough that nobody chooses twice, short enough that an old telephone forgets.
const DAYS_KEPT: i64 = 365;

/// One preference: its name in forms and attributes, and what can be chosen.
pub trait Preference: Copy + Default + PartialEq + 'static {
    /// The field of the form and the cookie, and `data-{name}` of the page.
    const NAME: &'static str;
    /// All there is to choose from, the default first.
    const ALL: &'static [Self];

    /// The value in forms, cookies and attributes.
    fn value(self) -> &'static str;

    /// The value for the attribute `data-{name}`: only where it is not the default.
    fn chosen(self) -> Option<&'static str> {
        (self != Self::default()).then(|| self.value())
    }

    /// What the fields say, or the default.
    fn read(fields: &FormData) -> Self {
        let said = fields.one(Self::NAME);
        Self::ALL.iter().copied().find(|choice| Some(choice.value()) == said).unwrap_or_default()
    }
}

macro_rules! preference {
    ($(#[$about:meta])* $name:ident $field:literal { $(#[$first_about:meta])* $first:ident $first_value:literal, $($(#[$rest_about:meta])* $rest:ident $rest_value:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        pub enum $name {
            $(#[$first_about])*
            #[default]
            $first,
            $($(#[$rest_about])* $rest,)+
        }

        impl Preference for $name {
            const NAME: &'static str = $field;
            const ALL: &'static [Self] = &[Self::$first, $(Self::$rest),+];

            fn value(self) -> &'static str {
                match self {
                    Self::$first => $first_value,
                    $(Self::$rest => $rest_value,)+
                }
            }
        }
    };
}

preference! {
    /// The colours, each with a contrast of at least 7:1 (WCAG 2.2 SC 1.4.6); `static/css/tokens.css` has them.
    Theme "theme" {
        /// As the device is set: light or dark, with more contrast where it asks for that.
        System "system",
        /// Dark letters on light paper.
        Light "light",
        /// Light letters on a dark ground.
        Dark "dark",
        /// Black on white, heavy edges.
        Contrast "contrast",
        /// White on black, heavy edges.
        ContrastDark "contrast-dark",
    }
}

preference! {
    /// The size of the letters, on top of the browser's own (WCAG 2.2 SC 1.4.4).
    Size "size" {
        /// 100 %.
        Normal "normal",
        /// 125 %.
        Large "large",
        /// 150 %.
        Larger "larger",
    }
}

preference! {
    /// The space between letters, words, lines and paragraphs.
    Spacing "spacing" {
        /// As in a book.
        Normal "normal",
        /// At least what WCAG 2.2 SC 1.4.12 names.
        Wide "wide",
    }
}

preference! {
    /// The shapes of the letters.
    Letters "letters" {
        /// Those of the device.
        System "system",
        /// Atkinson Hyperlegible Next, drawn so that no two letters look alike.
        Hyperlegible "hyperlegible",
    }
}

preference! {
    /// Calm mode: no drawings that only decorate, no motion, few colours, one column.
    Calm "calm" {
        /// Everything there is.
        Off "off",
        /// Less at a time.
        On "on",
    }
}

preference! {
    /// Suggestions below the search box while one types; only with JavaScript.
    Suggestions "suggestions" {
        /// There are some.
        On "on",
        /// The box stays a box.
        Off "off",
    }
}

impl Theme {
    /// What the page says of its colours before the style sheet is there, so that a dark page never begins white.
    pub fn color_scheme(self) -> &'static str {
        match self {
            Self::System => "light dark",
            Self::Light | Self::Contrast => "light",
            Self::Dark | Self::ContrastDark => "dark",
        }
    }
}

/// All that a reader can choose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The colours.
    pub theme: Theme,
    /// The size of the letters.
    pub size: Size,
    /// The space around them.
    pub spacing: Spacing,
    /// Their shapes.
    pub letters: Letters,
    /// Whether there is less at a time.
    pub calm: Calm,
    /// Whether searches are suggested.
    pub suggestions: Suggestions,
}

impl Preferences {
    /// What the fields of a form or of the cookie say.
    pub fn read(fields: &FormData) -> Self {
        Self {
            theme: Theme::read(fields),
            size: Size::read(fields),
            spacing: Spacing::read(fields),
            letters: Letters::read(fields),
            calm: Calm::read(fields),
            suggestions: Suggestions::read(fields),
        }
    }

    /// What the cookie with this value says; never fails, because a cookie comes from outside.
    pub fn parse(cookie: &str) -> Self {
        FormData::parse(cookie.as_bytes()).map(|fields| Self::read(&fields)).unwrap_or_default()
    }

    /// The name of the cookie that keeps them.
    pub fn cookie_name(is_https: bool) -> String {
        cookie::name(COOKIE, is_https)
    }

    /// The cookie that keeps them for a year; where all is as it was at first there is nothing to keep, and it goes.
    pub fn cookie(self, is_https: bool) -> Cookie<'static> {
        if self == Self::default() {
            return cookie::removal(COOKIE, is_https);
        }
        let mut cookie = cookie::cookie(COOKIE, self.to_string(), is_https);
        cookie.set_max_age(time::Duration::days(DAYS_KEPT));
        cookie
    }
}

impl std::fmt::Display for Preferences {
    /// The value of the cookie.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        fn field<P: Preference>(choice: P) -> Option<String> {
            choice.chosen().map(|value| format!("{}={value}", P::NAME))
        }
        let look = [field(self.theme), field(self.size), field(self.spacing), field(self.letters), field(self.calm)];
        let fields = look.into_iter().chain([field(self.suggestions)]);
        f.write_str(&fields.flatten().collect::<Vec<_>>().join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_read_again() {
        for theme in Theme::ALL {
            for size in Size::ALL {
                for calm in Calm::ALL {
                    let (spacing, letters) = (Spacing::Wide, Letters::Hyperlegible);
                    let look = Preferences { theme: *theme, size: *size, spacing, letters, ..Preferences::default() };
                    let chosen = Preferences { calm: *calm, suggestions: Suggestions::Off, ..look };
                    assert_eq!(Preferences::parse(&chosen.to_string()), chosen);
                }
            }
        }
    }

    #[test]
    fn only_what_differs_is_kept() {
        assert_eq!(Preferences::default().to_string(), "");
        let dark = Preferences { theme: Theme::Dark, size: Size::Large, ..Preferences::default() };
        assert_eq!(dark.to_string(), "theme=dark&size=large");
    }

    #[test]
    fn what_cannot_be_read_is_the_default() {
        let long = "theme=dark&".repeat(20_000);
        for strange in ["", "theme", "theme=", "theme=Dark", "theme=\"><script>", "%zz=%ff", "&&=&", "größe=1", &long]
        {
            assert_eq!(Preferences::parse(strange), Preferences::default(), "{strange:.20}");
        }
        let half = Preferences::parse("theme=pink&size=larger&tomorrow=x&calm=on");
        assert_eq!(half, Preferences { size: Size::Larger, calm: Calm::On, ..Preferences::default() });
    }

    #[test]
    fn the_default_needs_no_cookie() {
        let cookie = Preferences::default().cookie(true);
        assert_eq!((cookie.value(), cookie.max_age()), ("", Some(time::Duration::ZERO)));
    }
}
