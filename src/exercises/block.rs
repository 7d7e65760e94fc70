//! Blocks for what GIFT lacks: each is one exercise, written in lines that read as they will look.
//!
//! All begin as in GIFT: `::id::`, then the question, in Markdown and of as many paragraphs as it needs. Then come the
//! items, one for each line; a line without a mark of its own carries on the line before it. Anywhere may stand
//! `hint: …` (shown one at a time, in their order), and at the end `#### …`, the general feedback. A line that begins
//! with `//` is a comment; as in GIFT, a hint may stand in one. Where a sign is ordinary text, a backslash before it says so.
//!
//! `ordering`: the items in the right order; the page shows them in another. The numbers are for the author's eye.
//! ````text
//! ```ordering
//! ::kirjaudu:: Laita kirjautumisen vaiheet järjestykseen.
//!
//! 1. Kirjoita salasana.
//! 2. Lue koodi puhelimesta.
//! 3. Kirjoita koodi palveluun.
//!
//! hint: Koodi tulee vasta, kun salasana on oikein.
//! #### Ensin jotain, minkä tiedät, sitten jotain, mikä sinulla on.
//! ```
//! ````
//! `reflection`: nothing but the question; `length:` sets how many characters there may be.
//! ````text
//! ```reflection
//! ::kenelle-kerrot:: Kenelle kerrot, kun jokin viesti tuntuu oudolta?
//!
//! length: 300
//! ```
//! ````
//! `task`: steps to do on one's own device, to be ticked; `note:` says what a note beside them may be about.
//! ````text
//! ```task
//! ::naytto:: Tarkista puhelimesi näytön lukitus.
//!
//! 1. Avaa puhelimen asetukset.
//! 2. Etsi kohta Turvallisuus.
//!
//! note: Mistä kohta löytyi?
//! ```
//! ````
//! `picture`: options that begin with `=` (right) or `~` (not), as in GIFT with feedback behind `#`. Each is a picture with
//! its alternative text and, if need be, a caption:
//! ````text
//! ```picture
//! ::kumpi-lukko:: Kumpi kuva näyttää kaksi vaihetta?
//!
//! = ![Kaksi ovea, joissa molemmissa on lukko](media/kaksi.svg) # Juuri niin.
//! ~ ![Ovi, jossa on lukko](media/yksi.svg) # Tässä on vasta yksi.
//! ```
//! ````
//! or a place in one picture that stands before them, in per cent of its width and height:
//! ````text
//! ```picture
//! ::mista:: Mistä näet, kenen sivulla olet?
//!
//! ![Selaimen ikkuna](media/ikkuna.svg)
//!
//! = (48, 37) osoiteriviltä # Juuri niin.
//! ~ (12, 37) lukon kuvasta # Lukko kertoo vain, että yhteys on salattu.
//! ```
//! ````

mod fault;
mod kinds;
mod lines;
#[cfg(test)]
mod tests;

pub use fault::{Error, Fault};

use super::model::{Exercise, Format, Text};
use crate::base::ids::Slug;
use lines::Parts;

/// The word behind the fence of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Put items in order.
    Ordering,
    /// Choose a picture, or a place in one.
    Picture,
    /// Write for oneself.
    Reflection,
    /// Do something on one's own device.
    Task,
}

impl Word {
    /// The word as it is written.
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "ordering" => Some(Self::Ordering),
            "picture" => Some(Self::Picture),
            "reflection" => Some(Self::Reflection),
            "task" => Some(Self::Task),
            _ => None,
        }
    }
}

/// Reads a block. Works in time proportional to its length.
///
/// # Errors
/// The first thing that is wrong, with its line.
pub fn parse(word: Word, source: &str) -> Result<Exercise, Error> {
    let parts = lines::read(word, source)?;
    let id =
        Slug::new(&parts.title).ok_or_else(|| Error::new(parts.line, Fault::NoId(fault::excerpt(&parts.title))))?;
    let prompt = Text::new(Format::Markdown, &parts.prompt);
    if prompt.is_empty() {
        return Err(Error::new(parts.line, Fault::NoPrompt));
    }
    let kind = kinds::kind(word, &parts)?;
    let Parts { general, hints, .. } = parts;
    let said = |text: String| Some(Text::new(Format::Markdown, &text)).filter(|text| !text.is_empty());
    Ok(Exercise {
        id,
        title: None,
        prompt,
        kind,
        general_feedback: general.and_then(said),
        hints: hints.into_iter().filter_map(said).collect(),
    })
}
