//! Parts of forms: fields with hint and error, the error summary, the page that asks before something is done.

use maud::{Markup, html};

use crate::base::i18n::Words;
use crate::t;

/// A fault in a form: the field it belongs to and what to do, in words (WCAG 2.2 SC 3.3.1, 3.3.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field, or of the first control of a group.
    pub field: String,
    /// What is missing and what to do.
    pub message: String,
}

/// The summary before a form that was not accepted: focused, with a link to each field.
pub fn error_summary(words: &Words, errors: &[FieldError]) -> Markup {
    // The alert is an inner element, so that moving the focus to the outer one does not race with it (GOV.UK). The
    // attribute `autofocus` moves it without a script too. The title is no heading, because the page's h1 comes after it.
    html! {
        div .error-summary #error-summary tabindex="-1" autofocus role="group" aria-labelledby="error-summary-title" {
            div role="alert" {
                p .error-summary-title #error-summary-title { (t!(words, "error-summary-title")) }
                ul { @for error in errors { li { a href={ "#" (error.field) } { (error.message) } } } }
            }
        }
    }
}

/// A row of a form with one control.
#[derive(Debug, Clone, Default)]
pub struct Field<'a> {
    /// The control's id; hint, error and feedback are `{id}-hint`, `{id}-error`, `{id}-feedback`, who reads it `{id}-readers`.
    pub id: &'a str,
    /// The control's name in the form; a control without one is not sent.
    pub name: &'a str,
    /// What to write there.
    pub label: &'a str,
    /// One short sentence; it stays beside an error.
    pub hint: Option<&'a str>,
    /// What to mend, as in the summary.
    pub error: Option<&'a str>,
    /// What was written.
    pub value: &'a str,
    /// The purpose of the field for `autocomplete` (WCAG 2.2 SC 1.3.5); `off` where it is an answer.
    pub autocomplete: Option<&'a str>,
    /// The `type` of the input: `text` where empty.
    pub kind: &'a str,
    /// How many lines there are to write on, where one is too few.
    pub lines: Option<u8>,
    /// The id of the form, where the field does not stand within it.
    pub form: Option<&'a str>,
    /// Whether every letter counts as it is typed: then no device puts a capital letter or another word in its place.
    pub verbatim: bool,
    /// Whether it takes digits alone that nobody else is to read: a keyboard of digits, and dots in place of them.
    pub digits: bool,
    /// Class of the row's outcome and the feedback below, where it is an answer.
    pub outcome: Option<(super::Tone, &'a Markup)>,
    /// Where it is free writing that is kept: who can read it, and what does not belong there.
    pub readers: Option<&'a str>,
}

impl Field<'_> {
    /// The ids of what describes the control, in the order of reading.
    fn described_by(&self) -> Option<String> {
        let parts = [
            ("hint", self.hint.is_some()),
            ("error", self.error.is_some()),
            ("feedback", self.outcome.is_some()),
            ("readers", self.readers.is_some()),
        ];
        let ids: Vec<String> =
            parts.into_iter().filter(|(_, there)| *there).map(|(part, _)| format!("{}-{part}", self.id)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// A text field with label, hint, error and feedback.
pub fn field(of: &Field<'_>) -> Markup {
    let kind = if of.kind.is_empty() { "text" } else { of.kind };
    let (described, invalid) = (of.described_by(), of.error.map(|_| "true"));
    let (none, off, no) = (of.verbatim.then_some("none"), of.verbatim.then_some("off"), of.verbatim.then_some("false"));
    let control = html! {
        @if let Some(lines) = of.lines {
            // HTML takes the first line end off a textarea.
            textarea id=(of.id) name=(of.name) rows=(lines) form=[of.form] autocomplete=[of.autocomplete]
                autocapitalize=[none] autocorrect=[off] spellcheck=[no]
                aria-describedby=[described] aria-invalid=[invalid] { "\n" (of.value) }
        } @else {
            input type=(kind) id=(of.id) name=(of.name) value=(of.value) form=[of.form] autocomplete=[of.autocomplete]
                class=[of.digits.then_some("pin")] inputmode=[of.digits.then_some("numeric")]
                autocapitalize=[none] autocorrect=[off] spellcheck=[no]
                aria-describedby=[described] aria-invalid=[invalid];
        }
    };
    row(of, control)
}

/// A choice of a drop-down list: value and text.
pub type Choice<'a> = (&'a str, &'a str);

/// A drop-down list with the same row around it; `of.value` is the chosen one. In a `div.pairs` the labels stand beside
/// the lists: so two columns are matched without dragging (WCAG 2.2 SC 2.5.7).
pub fn select(of: &Field<'_>, choices: &[Choice<'_>]) -> Markup {
    row(
        of,
        html! {
            select id=(of.id) name=[Some(of.name).filter(|name| !name.is_empty())] autocomplete=[of.autocomplete]
                aria-describedby=[of.described_by()] aria-invalid=[of.error.map(|_| "true")] {
                @for (value, text) in choices { option value=(value) selected[*value == of.value] { (text) } }
            }
        },
    )
}

fn row(of: &Field<'_>, control: Markup) -> Markup {
    let outcome = of.outcome.map_or("", |(tone, _)| tone.class());
    html! {
        div class={ "field" @if of.error.is_some() { " wrong" } @if !outcome.is_empty() { " " (outcome) } } {
            label for=(of.id) { (of.label) }
            @if let Some(hint) = of.hint { p .hint id={ (of.id) "-hint" } { (hint) } }
            @if let Some(error) = of.error { p .error id={ (of.id) "-error" } { span { (error) } } }
            (control)
            @if let Some((tone, content)) = of.outcome { (super::feedback(of.id, tone, content)) }
            @if let Some(readers) = of.readers { p .hint.who-reads id={ (of.id) "-readers" } { (readers) } }
        }
    }
}

/// What is said below every field for free writing whose text is kept: who can read it, and what does not belong there.
/// The field is described by it (`aria-describedby`).
pub fn who_reads(words: &Words, id: &str) -> Markup {
    html! { p .hint.who-reads id=(id) { (t!(words, "form-who-reads")) } }
}

/// A question before something that cannot be undone, on a page of its own.
#[derive(Debug, Clone, Default)]
pub struct Question<'a> {
    /// The question: the page's heading.
    pub title: &'a str,
    /// What it is about.
    pub text: &'a str,
    /// What it is about, one by one.
    pub list: &'a [String],
    /// What happens then, and that it stays so.
    pub consequence: &'a str,
    /// Where "yes" is sent (POST), and its words, which name the deed.
    pub yes: (&'a str, &'a str),
    /// Where "no" leads, and its words, which name what stays.
    pub no: (&'a str, &'a str),
    /// Whether "yes" destroys something: the only place of the warning button.
    pub warning: bool,
    /// The level of its heading: 1 on a page of its own.
    pub level: u8,
    /// What the form carries unseen: names and values; a `form-key` where the deed may be done again another time, because the
    /// same key is the same deed.
    pub carried: &'a [(&'a str, &'a str)],
    /// What the button "yes" says to the server, where there are others: name and value.
    pub says: Option<(&'a str, &'a str)>,
    /// Other things that can be done instead.
    pub others: &'a [Deed<'a>],
    /// A page to visit first: address and text.
    pub before: Option<(&'a str, &'a str)>,
}

/// One of several things that can be done on a question page.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// What its button says to the server: name and value.
    pub says: (&'a str, &'a str),
    /// Its words, which name the deed.
    pub text: &'a str,
    /// Whether it destroys something.
    pub warning: bool,
}

/// The content of a question page; "no" is always in sight beside "yes".
pub fn question(of: &Question<'_>) -> Markup {
    let ((action, yes), (href, no)) = (of.yes, of.no);
    let (name, value) = of.says.unzip();
    html! {
        div .question-page {
            @if of.level > 1 { (super::heading_of(of.level, None, &html! { (of.title) })) } @else { h1 { (of.title) } }
            p { (of.text) }
            @if !of.list.is_empty() { ul { @for part in of.list { li { (part) } } } }
            @if !of.consequence.is_empty() { p .consequence { (of.consequence) } }
            form method="post" action=(action) {
                @for (name, value) in of.carried { input type="hidden" name=(name) value=(value); }
                div .row {
                    button class={ "button" @if of.warning { " warning" } } type="submit" name=[name] value=[value] { (yes) }
                    @if let Some((href, text)) = of.before { a .button.quiet href=(href) { (text) } }
                    @for deed in of.others {
                        @let class = if deed.warning { "button warning" } else { "button quiet" };
                        button class=(class) type="submit" name=(deed.says.0) value=(deed.says.1) { (deed.text) }
                    }
                    a .button.quiet href=(href) { (no) }
                }
            }
        }
    }
}
