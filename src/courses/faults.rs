//! What is wrong with a course: where, how bad, what to do.

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

/// What is checked. Its words are in `i18n/`: `rule-{key}` says what is wrong, `rule-{key}-mend` what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the words of each rule are in i18n")]
pub enum Rule {
    SettingsMissing,
    SettingsBroken,
    IdBroken,
    IdTwice,
    CourseEmpty,
    MainLanguageMissing,
    FileUnreadable,
    FrontMatterMissing,
    FrontMatterBroken,
    PageUnknown,
    LanguageLacks,
    HeadingTop,
    HeadingSkipped,
    PictureMissing,
    PictureBroken,
    PictureNoAlternative,
    LinkBroken,
    LinkText,
    ExerciseBroken,
    ExerciseNoId,
    ExerciseTwice,
    ExercisesDiffer,
    ExerciseNoFeedback,
    ExerciseBlockBroken,
    ExerciseAllRight,
    PracticeMissing,
    PracticeBroken,
    PracticeName,
    PracticeNowhere,
    PracticeNoEnd,
    PracticeField,
    PracticeUnexplained,
    PracticeUnreachable,
    PracticesDiffer,
    PracticeLanguageLacks,
    PracticeUnused,
}

impl Rule {
    /// How bad it is when it is broken.
    pub fn severity(self) -> Severity {
        match self {
            Self::SettingsMissing
            | Self::SettingsBroken
            | Self::IdBroken
            | Self::IdTwice
            | Self::CourseEmpty
            | Self::MainLanguageMissing => Severity::Fatal,
            Self::LanguageLacks | Self::LinkText | Self::ExerciseNoFeedback | Self::ExerciseAllRight => {
                Severity::Warning
            }
            Self::PracticeUnreachable | Self::PracticeLanguageLacks | Self::PracticeUnused => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// The key of its words, after `rule-`.
    pub fn key(self) -> &'static str {
        match self {
            Self::SettingsMissing => "settings-missing",
            Self::SettingsBroken => "settings-broken",
            Self::IdBroken => "id-broken",
            Self::IdTwice => "id-twice",
            Self::CourseEmpty => "course-empty",
            Self::MainLanguageMissing => "main-language-missing",
            Self::FileUnreadable => "file-unreadable",
            Self::FrontMatterMissing => "front-matter-missing",
            Self::FrontMatterBroken => "front-matter-broken",
            Self::PageUnknown => "page-unknown",
            Self::LanguageLacks => "language-lacks",
            Self::HeadingTop => "heading-top",
            Self::HeadingSkipped => "heading-skipped",
            Self::PictureMissing => "picture-missing",
            Self::PictureBroken => "picture-broken",
            Self::PictureNoAlternative => "picture-no-alternative",
            Self::LinkBroken => "link-broken",
            Self::LinkText => "link-text",
            Self::ExerciseBroken => "exercise-broken",
            Self::ExerciseNoId => "exercise-no-id",
            Self::ExerciseTwice => "exercise-twice",
            Self::ExercisesDiffer => "exercises-differ",
            Self::ExerciseNoFeedback => "exercise-no-feedback",
            Self::ExerciseBlockBroken => "exercise-block-broken",
            Self::ExerciseAllRight => "exercise-all-right",
            Self::PracticeMissing => "practice-missing",
            Self::PracticeBroken => "practice-broken",
            Self::PracticeName => "practice-name",
            Self::PracticeNowhere => "practice-nowhere",
            Self::PracticeNoEnd => "practice-no-end",
            Self::PracticeField => "practice-field",
            Self::PracticeUnexplained => "practice-unexplained",
            Self::PracticeUnreachable => "practice-unreachable",
            Self::PracticesDiffer => "practices-differ",
            Self::PracticeLanguageLacks => "practice-language-lacks",
            Self::PracticeUnused => "practice-unused",
        }
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
}

impl Fault {
    /// A fault at a place.
    pub fn new(rule: Rule, file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { rule, file: file.to_owned(), line, what: what.into(), detail: None }
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
