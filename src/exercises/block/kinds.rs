//! From the parts of a block to what it asks.

use std::collections::HashSet;

use super::fault::excerpt;
use super::lines::{Item, Parts, image};
use super::{Error, Fault, Word};
use crate::exercises::form::LONG_LIMIT;
use crate::exercises::model::{
    Choice, Format, Kind, Picture, PictureChoice, Reflection, Shown, Spot, Task, Text, Weight,
};

pub(super) fn kind(word: Word, parts: &Parts) -> Result<Kind, Error> {
    if let Some(item) = parts.items.iter().find(|item| item.text.is_empty()) {
        return Err(Error::new(item.line, Fault::EmptyItem));
    }
    match word {
        Word::Ordering => ordering(parts),
        Word::Picture => picture(parts),
        Word::Reflection => reflection(parts),
        Word::Task => task(parts),
    }
}

fn texts(parts: &Parts) -> Vec<Text> {
    parts.items.iter().map(|item| Text::new(Format::Markdown, &item.text)).collect()
}

fn ordering(parts: &Parts) -> Result<Kind, Error> {
    let mut seen = HashSet::new();
    if let Some(item) = parts.items.iter().find(|item| !seen.insert(item.text.as_str())) {
        return Err(Error::new(item.line, Fault::SameItems(excerpt(&item.text))));
    }
    match texts(parts) {
        items if items.len() < 2 => Err(Error::new(parts.line, Fault::TooFewItems)),
        items => Ok(Kind::Ordering(items)),
    }
}

fn reflection(parts: &Parts) -> Result<Kind, Error> {
    let limit = parts.setting.as_ref().map(|(line, value)| {
        let limit: Option<usize> = value.parse().ok().filter(|limit| (1..=LONG_LIMIT).contains(limit));
        limit.ok_or_else(|| Error::new(*line, Fault::Length(excerpt(value))))
    });
    Ok(Kind::Reflection(Reflection { limit: limit.transpose()? }))
}

fn task(parts: &Parts) -> Result<Kind, Error> {
    let note = parts.setting.as_ref().map(|(_, note)| Text::new(Format::Markdown, note));
    match texts(parts) {
        steps if steps.is_empty() => Err(Error::new(parts.line, Fault::NoSteps)),
        steps => Ok(Kind::Task(Task { steps, note: note.filter(|note| !note.is_empty()) })),
    }
}

fn picture(parts: &Parts) -> Result<Kind, Error> {
    // A place in a picture is named by a letter.
    if !(2..=26).contains(&parts.items.len()) {
        return Err(Error::new(parts.line, Fault::OptionCount));
    }
    if !parts.items.iter().any(|item| item.is_right) {
        return Err(Error::new(parts.line, Fault::NoRightAnswer));
    }
    let choice = match &parts.picture {
        Some(picture) => spots(picture, &parts.items)?,
        None => pictures(&parts.items)?,
    };
    Ok(Kind::Picture(choice))
}

fn pictures(items: &[Item]) -> Result<PictureChoice, Error> {
    let (mut options, mut pictures) = (Vec::new(), Vec::new());
    for item in items {
        let (picture, said) = image(&item.text).ok_or_else(|| Error::new(item.line, Fault::NoPicture))?;
        pictures.push(picture);
        options.push(option(item, said));
    }
    Ok(PictureChoice { options, shown: Shown::Each(pictures) })
}

fn spots(picture: &Picture, items: &[Item]) -> Result<PictureChoice, Error> {
    let (mut options, mut spots) = (Vec::new(), Vec::new());
    for item in items {
        let place = item.text.strip_prefix('(').and_then(|text| text.split_once(')'));
        let (place, said) = place.ok_or_else(|| Error::new(item.line, Fault::NoSpot))?;
        spots.push(spot(place).ok_or_else(|| Error::new(item.line, Fault::Spot(excerpt(place))))?);
        let option = option(item, said);
        if option.text.is_empty() {
            return Err(Error::new(item.line, Fault::EmptyItem));
        }
        options.push(option);
    }
    Ok(PictureChoice { options, shown: Shown::Spots(picture.clone(), spots) })
}

/// `48, 37.5`.
fn spot(place: &str) -> Option<Spot> {
    let (x, y) = place.split_once(',')?;
    let percent = |text: &str| text.trim().parse().ok().filter(|percent| (0.0..=100.0).contains(percent));
    Some(Spot { x: percent(x)?, y: percent(y)? })
}

/// A text, and the feedback behind the first `#` that no backslash makes ordinary.
fn option(item: &Item, said: &str) -> Choice {
    let sign = said.char_indices().find(|(at, c)| *c == '#' && !said.get(..*at).unwrap_or("").ends_with('\\'));
    let (text, feedback) = sign.and_then(|(at, _)| said.split_at_checked(at)).unwrap_or((said, ""));
    let feedback = Text::new(Format::Markdown, feedback.trim_start_matches('#'));
    Choice {
        text: Text::new(Format::Markdown, text),
        weight: if item.is_right { Weight::FULL } else { Weight::NONE },
        feedback: Some(feedback).filter(|feedback| !feedback.is_empty()),
    }
}
