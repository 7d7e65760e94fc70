//! What an exercise is.

mod picture;

use serde::{Deserialize, Serialize};

use crate::base::ids::Slug;
pub use picture::{Picture, PictureChoice, Shown, Spot};

/// One exercise of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Exercise {
    /// Its name in the course, the same in every language; also the beginning of its form fields and anchors.
    pub id: Slug,
    /// A name for people, where the author gave one that is not the id.
    pub title: Option<String>,
    /// The question, or the text of a [`Kind::Description`]. In a [`Kind::Gaps`] each [`GAP`] stands for one gap, in order.
    pub prompt: Text,
    /// What is asked and what counts as right.
    pub kind: Kind,
    /// What is good to know when the exercise is over, whatever was answered.
    pub general_feedback: Option<Text>,
    /// Hints in the order in which they are given, one at a time.
    pub hints: Vec<Text>,
}

/// Stands for a gap in the prompt of a [`Kind::Gaps`] (U+FFFC, object replacement character).
pub const GAP: char = '\u{FFFC}';

/// The kinds of exercise. Lists are in the author's order; answers name positions in them, from 1.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Choose one option. The score is the weight of the option chosen.
    OneChoice(Vec<Choice>),
    /// Choose every option that applies. The score is the sum of the weights chosen, within 0 and 1.
    SeveralChoices(Vec<Choice>),
    /// Is the statement true or false?
    TrueFalse(TrueFalse),
    /// Write a word or a few.
    ShortAnswer(ShortAnswer),
    /// Write a number.
    Number(Number),
    /// Choose a pair for each item.
    Matching(Vec<Pair>),
    /// Fill the gaps of a text, each by writing or by choosing.
    Gaps(Vec<Gap>),
    /// Put items in order. They are given in the right one, and answers name them by it; what is shown is another, see
    /// [`super::ordering`].
    Ordering(Vec<Text>),
    /// Choose a picture, or a place in one. The score is the weight of the option chosen.
    Picture(PictureChoice),
    /// Write for oneself: kept, not graded.
    Reflection(Reflection),
    /// Do something on one's own device and tick the steps: kept, not graded.
    Task(Task),
    /// Nothing is asked.
    Description,
}

impl Kind {
    /// Whether there is something to answer.
    pub fn asks(&self) -> bool {
        !matches!(self, Self::Description)
    }

    /// Whether an answer is graded, rather than kept as it is.
    pub fn is_graded(&self) -> bool {
        !matches!(self, Self::Description | Self::Reflection(_) | Self::Task(_))
    }
}

/// An option to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What the option says.
    pub text: Text,
    /// What choosing it is worth.
    pub weight: Weight,
    /// Told to those who chose it.
    pub feedback: Option<Text>,
}

/// A statement to judge.
#[derive(Debug, Clone, PartialEq)]
pub struct TrueFalse {
    /// Whether the statement is true.
    pub is_true: bool,
    /// Told to those who judged wrongly.
    pub when_wrong: Option<Text>,
    /// Told to those who judged rightly.
    pub when_right: Option<Text>,
}

/// Words to write.
#[derive(Debug, Clone, PartialEq)]
pub struct ShortAnswer {
    /// The forms that are known, also those that are worth nothing but deserve their own feedback.
    pub accepted: Vec<Accepted>,
    /// Whether `a` is taken for `ä` and `e` for `é`.
    pub any_accents: bool,
}

/// A form of a short answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// What is to be written. As in Moodle, `*` stands for any text, and `\*` for an asterisk; it holds no `->`.
    pub form: Text,
    /// What it is worth.
    pub weight: Weight,
    /// Told to those who wrote it.
    pub feedback: Option<Text>,
}

/// A number to write.
#[derive(Debug, Clone, PartialEq)]
pub struct Number {
    /// The numbers that are known, also those that are worth nothing but deserve their own feedback.
    pub accepted: Vec<AcceptedNumber>,
    /// Told to those whose number is not known.
    pub otherwise: Option<Text>,
}

/// Numbers that are worth the same.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptedNumber {
    /// Which numbers.
    pub span: Span,
    /// What they are worth.
    pub weight: Weight,
    /// Told to those who wrote one of them.
    pub feedback: Option<Text>,
}

/// A set of numbers, all finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Span {
    /// The numbers at most `tolerance` (not negative) from `value`.
    Around {
        /// The middle.
        value: f64,
        /// How far from it is near enough.
        tolerance: f64,
    },
    /// The numbers from `low` to `high`, both included.
    Between {
        /// The least.
        low: f64,
        /// The greatest, not below `low`.
        high: f64,
    },
}

impl Span {
    /// Whether a number belongs here. The edges are widened by the rounding of binary fractions, so that 0.3 is within 0.1 of 0.2.
    pub fn contains(self, number: f64) -> bool {
        let (low, high) = match self {
            Self::Around { value, tolerance } => (value - tolerance, value + tolerance),
            Self::Between { low, high } => (low, high),
        };
        let rounding = 4.0 * f64::EPSILON * low.abs().max(high.abs());
        number >= low - rounding && number <= high + rounding
    }

    /// A number that belongs here: the one the author named, or the least.
    pub fn example(self) -> f64 {
        match self {
            Self::Around { value, .. } => value,
            Self::Between { low, .. } => low,
        }
    }
}

/// An item and what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// The item asked about; holds no `->`. Empty for an answer that belongs to nothing and only makes choosing harder.
    pub item: Text,
    /// What belongs to it, as plain text.
    pub answer: String,
}

/// A gap in a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Gap {
    /// Filled by writing.
    Typed(ShortAnswer),
    /// Filled by writing a number.
    Number(Number),
    /// Filled by choosing.
    Select(Vec<Choice>),
}

/// A text to write for oneself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reflection {
    /// The most characters, where the author set fewer than [`super::form::LONG_LIMIT`].
    pub limit: Option<usize>,
}

/// Something to do on one's own device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What to do, in order.
    pub steps: Vec<Text>,
    /// What the note may be about, where the author says it; there is always room for one.
    pub note: Option<Text>,
}

/// The markup of a text, as GIFT names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Markdown within one paragraph or more: what courses use where nothing is said.
    Markdown,
    /// HTML; it is sanitised before it is shown.
    Html,
    /// The text as it stands.
    Plain,
    /// Moodle's own: HTML in which line ends are line ends. What Moodle uses where nothing is said.
    Moodle,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Plain, Self::Moodle];

    /// Its name in GIFT.
    pub fn name(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Plain => "plain",
            Self::Moodle => "moodle",
        }
    }
}

/// A text as its author wrote it: not yet rendered, not yet sanitised.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    /// How to read `source`.
    pub format: Format,
    source: String,
}

impl Text {
    /// A text without space at its ends and with `\n` as the only line end.
    pub fn new(format: Format, source: &str) -> Self {
        let source = source.trim();
        let source =
            if source.contains('\r') { source.replace("\r\n", "\n").replace('\r', "\n") } else { source.to_owned() };
        Self { format, source }
    }

    /// What the author wrote.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.source.is_empty()
    }
}

/// What an answer is worth: −100 to 100 percent.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Weight(f64);

impl Weight {
    /// All of it.
    pub const FULL: Self = Self(100.0);
    /// Nothing.
    pub const NONE: Self = Self(0.0);

    /// A weight in percent; `None` outside −100 to 100.
    pub fn percent(percent: f64) -> Option<Self> {
        // Adding zero turns −0 into 0, so that equal weights print the same.
        (-100.0..=100.0).contains(&percent).then_some(Self(percent + 0.0))
    }

    /// In percent.
    pub fn as_percent(self) -> f64 {
        self.0
    }

    /// As a part of one.
    pub fn fraction(self) -> f64 {
        self.0 / 100.0
    }

    /// Whether it is all, or so near that all was meant (three times 33 %).
    pub fn is_full(self) -> bool {
        self.0 >= NEARLY_ALL
    }
}

/// The percentage from which a score is taken for full: authors write 33 + 33 + 33 and mean all.
pub(super) const NEARLY_ALL: f64 = 99.0;

#[cfg(test)]
mod tests {
    use super::{Format, Span, Text, Weight};

    #[test]
    fn a_text_has_no_space_at_its_ends() {
        assert_eq!(Text::new(Format::Markdown, " a\r\nb \n").source(), "a\nb");
    }

    #[test]
    fn the_edges_of_a_span_belong_to_it() {
        assert!(Span::Around { value: 0.2, tolerance: 0.1 }.contains(0.3));
        assert!(Span::Between { low: 1.0, high: 5.0 }.contains(5.0));
        assert!(!Span::Between { low: 1.0, high: 5.0 }.contains(5.0001));
        assert!(!Span::Around { value: 1822.0, tolerance: 0.0 }.contains(1823.0));
    }

    #[test]
    fn weights_end_at_a_hundred() {
        assert_eq!(Weight::percent(100.5), None);
        assert_eq!(Weight::percent(f64::NAN), None);
        assert!(Weight::percent(99.99999).is_some_and(Weight::is_full));
    }
}
