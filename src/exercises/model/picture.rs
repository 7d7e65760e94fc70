//! Pictures to choose between, and places in a picture.

use super::Choice;

/// A choice by the eye, which is as easy without it: every option can be read and is chosen with a radio button.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureChoice {
    /// The options. Where each is a picture, its text is the caption, which may be empty.
    pub options: Vec<Choice>,
    /// What there is to see.
    pub shown: Shown,
}

/// What a choice by the eye shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// A picture for each option, in their order.
    Each(Vec<Picture>),
    /// One picture, and the place of each option in it, in their order.
    Spots(Picture, Vec<Spot>),
}

impl PictureChoice {
    /// All its pictures.
    pub fn pictures(&self) -> &[Picture] {
        match &self.shown {
            Shown::Each(pictures) => pictures,
            Shown::Spots(picture, _) => std::slice::from_ref(picture),
        }
    }

    /// The letter of the place in a picture at a position (from 1), as it is drawn and read: A, B, C …
    pub fn letter(position: usize) -> char {
        ('A'..='Z').nth(position.saturating_sub(1)).unwrap_or('?')
    }
}

/// A picture by its name. Exercises know no course: whoever shows one says what it looks like.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Picture {
    /// Its path, as the author wrote it.
    pub path: String,
    /// What it shows, for those who do not see it (WCAG 2.2 SC 1.1.1); it must not give the answer away.
    pub alternative: String,
}

/// A place in a picture, in per cent of its width from the left and of its height from the top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// From the left, 0 to 100.
    pub x: f64,
    /// From the top, 0 to 100.
    pub y: f64,
}
