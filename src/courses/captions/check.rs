//! What a viewer can follow: order, overlap, speed, length.
//!
//! The limits of speed and length are the practice of European broadcasters, not a norm: a hand-held screen shows about
//! 42 characters in a line, and most people read 20 characters a second without missing the picture.

use super::fault::{Fault, What};
use super::{Reading, render};

/// Characters a second that can be read beside looking.
const READING_SPEED: u64 = 20;
/// Lines that leave the picture to be seen.
const LINES: usize = 2;
/// Characters in a line of a narrow screen.
const LINE_LENGTH: usize = 42;

/// Looks at every cue. `until` is the length of the video in milliseconds, where it is known.
pub fn check(reading: &Reading, until: Option<u64>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut previous_start = 0;
    let mut previous_end = 0;
    for (cue, line) in reading.captions.cues.iter().zip(&reading.lines) {
        let mut add = |what| faults.push(Fault { line: *line, what });
        if cue.end <= cue.start {
            add(What::EndsBeforeStart);
        }
        if cue.start < previous_start {
            add(What::OutOfOrder);
        } else if cue.start < previous_end {
            add(What::Overlap);
        }
        if until.is_some_and(|until| cue.start >= until) {
            add(What::AfterTheEnd);
        }
        let lines = render::lines(cue);
        if lines.is_empty() {
            add(What::Empty);
        }
        if lines.len() > LINES {
            add(What::TooManyLines(lines.len()));
        }
        if let Some(longest) = lines.iter().map(|line| line.chars().count()).max().filter(|n| *n > LINE_LENGTH) {
            add(What::LineTooLong(longest));
        }
        let characters = lines.iter().map(|line| line.chars().count() as u64).sum::<u64>();
        let shown = cue.end.saturating_sub(cue.start);
        if shown > 0 && characters * 1000 > READING_SPEED * shown {
            let speed = (characters * 1000).div_ceil(shown);
            add(What::TooFast { speed, wanted: (characters * 10).div_ceil(READING_SPEED) });
        }
        previous_start = previous_start.max(cue.start);
        previous_end = previous_end.max(cue.end);
    }
    faults
}
