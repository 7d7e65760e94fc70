//! What is wrong with a course: where, how bad, what to do.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::base::i18n::Words;

/// How bad a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Needs mending or a written reason; the course works.
    Warning,
    /// A note stands in place of the broken part; the course cannot be published like this.
    Error,
    /// Ids cannot be known: the course's last good revision stays up.
    Fatal,
}

macro_rules! rules {
    ($($rule:ident: $severity:ident, $key:literal;)*) => {
        /// What is checked. Its words are in `i18n/`: `rule-{key}` says what is wrong, `rule-{key}-mend` what to do.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the words of each rule are in i18n")]
        pub enum Rule {
            $($rule),*
        }

        impl Rule {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$rule),*];

            /// How bad it is when it is broken.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$rule => Severity::$severity),*
                }
            }

            /// Its name in reports and in a course's answers; the key of its words, after `rule-`.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$rule => $key),*
                }
            }
        }
    };
}

rules! {
    SettingsMissing: Fatal, "settings-missing";
    SettingsBroken: Fatal, "settings-broken";
    IdBroken: Fatal, "id-broken";
    IdTwice: Fatal, "id-twice";
    CourseEmpty: Fatal, "course-empty";
    MainLanguageMissing: Fatal, "main-language-missing";
    FileUnreadable: Error, "file-unreadable";
    FrontMatterMissing: Error, "front-matter-missing";
    FrontMatterBroken: Error, "front-matter-broken";
    PageUnknown: Error, "page-unknown";
    LanguageLacks: Warning, "language-lacks";
    HeadingTop: Error, "heading-top";
    HeadingSkipped: Error, "heading-skipped";
    PictureMissing: Error, "picture-missing";
    PictureBroken: Error, "picture-broken";
    PictureNoAlternative: Error, "picture-no-alternative";
    LinkBroken: Error, "link-broken";
    LinkText: Warning, "link-text";
    LinkAnchor: Error, "link-anchor";
    PictureAlternativeName: Error, "picture-alternative-name";
    TableNoHeader: Error, "table-no-header";
    SentenceLong: Warning, "sentence-long";
    WordLong: Warning, "word-long";
    LanguageUntold: Warning, "language-untold";
    AnswerUnused: Warning, "answer-unused";
    GlossaryBroken: Error, "glossary-broken";
    GlossaryEmpty: Error, "glossary-empty";
    GlossaryTwice: Error, "glossary-twice";
    GlossaryLacks: Warning, "glossary-lacks";
    ExerciseBroken: Error, "exercise-broken";
    ExerciseNoId: Error, "exercise-no-id";
    ExerciseTwice: Error, "exercise-twice";
    ExercisesDiffer: Error, "exercises-differ";
    ExerciseNoFeedback: Warning, "exercise-no-feedback";
    ExerciseBlockBroken: Error, "exercise-block-broken";
    ExerciseAllRight: Warning, "exercise-all-right";
    MediaBroken: Error, "media-broken";
    MediaMissing: Error, "media-missing";
    MediaType: Error, "media-type";
    MediaNoCaptions: Error, "media-no-captions";
    MediaCaptionsBorrowed: Warning, "media-captions-borrowed";
    MediaNoDescription: Error, "media-no-description";
    MediaNoPoster: Warning, "media-no-poster";
    CaptionBroken: Error, "media-caption-broken";
    CaptionReading: Warning, "media-caption-reading";
    PhotoBroken: Error, "media-photo-broken";
    PracticeMissing: Error, "practice-missing";
    PracticeBroken: Error, "practice-broken";
    PracticeName: Error, "practice-name";
    PracticeNowhere: Error, "practice-nowhere";
    PracticeNoEnd: Error, "practice-no-end";
    PracticeField: Error, "practice-field";
    PracticeUnexplained: Error, "practice-unexplained";
    PracticeUnreachable: Warning, "practice-unreachable";
    PracticesDiffer: Error, "practices-differ";
    PracticeLanguageLacks: Warning, "practice-language-lacks";
    PracticeUnused: Warning, "practice-unused";
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        let found = Self::ALL.iter().copied().find(|rule| rule.key() == key);
        found.ok_or_else(|| Error::custom(format!("no rule is called \"{key}\"")))
    }
}

/// One fault at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub rule: Rule,
    /// The file, as a path in the course.
    pub file: String,
    /// The line in that file, from 1.
    pub line: usize,
    /// The thing it is about: a word, an id, a message of a parser; the variable `$what` of the words.
    pub what: String,
    /// Words for `$what` that stand in `i18n/` themselves: their key and variables.
    pub detail: Option<(&'static str, Vec<(&'static str, String)>)>,
    /// Why the course's authors leave a warning as it is.
    pub answer: Option<String>,
}

impl Fault {
    /// A fault at a place.
    pub fn new(rule: Rule, file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { rule, file: file.to_owned(), line, what: what.into(), detail: None, answer: None }
    }

    /// A fault whose `$what` is a message of its own: its key and its variables.
    pub fn detailed(rule: Rule, file: &str, line: usize, key: &'static str, args: Vec<(&'static str, String)>) -> Self {
        let shown: Vec<String> = args.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let what = format!("{key} {}", shown.join(", ")).trim_end().to_owned();
        Self { detail: Some((key, args)), ..Fault::new(rule, file, line, what) }
    }

    /// Where, what and how to mend, in the words of a language.
    pub fn explain(&self, words: &Words) -> String {
        let key = self.rule.key();
        let mut args = fluent_bundle::FluentArgs::new();
        let detail = self.detail.as_ref().map(|(key, args)| words.with(key, Some(&args.iter().cloned().collect())));
        args.set("what", detail.as_deref().unwrap_or(&self.what));
        let what = words.with(&format!("rule-{key}"), Some(&args));
        let mend = words.with(&format!("rule-{key}-mend"), Some(&args));
        let severity = words.text(match self.rule.severity() {
            Severity::Warning => "rule-severity-warning",
            Severity::Error => "rule-severity-error",
            Severity::Fatal => "rule-severity-fatal",
        });
        format!("{}:{}: {severity}: {what} {mend}", self.file, self.line)
    }
}
