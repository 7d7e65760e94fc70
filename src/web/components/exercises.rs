//! The frame of an exercise: heading, options with their feedback, the box with the result.

use maud::{Markup, html};

use super::mark;

/// How an answer is shown. The word stands first, the shape beside it; a not-yet is never red.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It is right.
    Right,
    /// Some of it is right.
    Partly,
    /// Not yet.
    NotYet,
}

impl Tone {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::NotYet => "notyet",
        }
    }
}

/// The shape of a tone: a tick, a half disc, an arrow that goes round again.
pub fn tone_mark(tone: Tone) -> Markup {
    let inner = match tone {
        Tone::Right => r#"<circle cx="11" cy="11" r="10" class="fill"/><path d="M6 11.5l3.4 3.4L16 8" class="tick"/>"#,
        Tone::Partly => r#"<circle cx="11" cy="11" r="9" class="ring"/><path d="M11 2a9 9 0 0 1 0 18z" class="fill"/>"#,
        Tone::NotYet => {
            r#"<path d="M18.6 8.4A8.2 8.2 0 1 0 19.2 12" class="ring"/><path d="M19.4 2.6v6.6h-6.6z" class="fill"/>"#
        }
    };
    mark(tone.class(), inner)
}

/// An exercise in its frame. `id` is the place to come back to; `kind` its heading ("Tehtävä 1, yhteensä 2").
pub fn exercise(id: &str, kind: &str, content: Markup) -> Markup {
    let heading = format!("{id}-kind");
    html! {
        section .exercise id=(id) aria-labelledby=(heading) {
            h2 .kind id=(heading) { (kind) }
            (content)
        }
    }
}

/// One choice: the whole row answers to a press. `control` is the native radio button or checkbox with the id `id`,
/// and carries `aria-describedby="{id}-feedback"` where there is feedback.
pub fn option(id: &str, control: Markup, label: Markup, outcome: Option<(Tone, Markup)>) -> Markup {
    let class = outcome.as_ref().map_or("", |(tone, _)| tone.class());
    html! {
        div class={ "option" @if !class.is_empty() { " " (class) } } {
            (control)
            label for=(id) { (label) }
            @if let Some((tone, text)) = &outcome { (feedback(id, *tone, text)) }
        }
    }
}

/// The feedback of a control, tied to it by its id (`{id}-feedback`).
pub fn feedback(id: &str, tone: Tone, content: &Markup) -> Markup {
    html! { p .feedback id={ (id) "-feedback" } { (tone_mark(tone)) span { (content) } } }
}

/// The result of an exercise: where the reader lands after an answer (`id`, focused), with the verdict first.
pub fn result(id: &str, tone: Tone, title: &str, content: Markup) -> Markup {
    html! {
        div class={ "result " (tone.class()) } id=(id) tabindex="-1" {
            h3 { (tone_mark(tone)) (title) }
            (content)
        }
    }
}
