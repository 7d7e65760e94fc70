//! The length and the size of a WebM file (RFC 8794 EBML, RFC 9559 Matroska): `Segment/Info/Duration` and
//! `Segment/Tracks/TrackEntry/Video`.

use std::io::{self, Read, Seek, SeekFrom};

use super::Facts;

/// More elements than a header has; a made-up file cannot keep the reader busy.
const MOST_ELEMENTS: usize = 4000;

const SEGMENT: u64 = 0x1853_8067;
const INFO: u64 = 0x1549_A966;
const SCALE: u64 = 0x002A_D7B1;
const DURATION: u64 = 0x4489;
const TRACKS: u64 = 0x1654_AE6B;
const TRACK: u64 = 0xAE;
const VIDEO: u64 = 0xE0;
const WIDTH: u64 = 0xB0;
const HEIGHT: u64 = 0xBA;
const CLUSTER: u64 = 0x1F43_B675;

#[derive(Default)]
struct Found {
    /// Nanoseconds of a unit of time; a million where the file does not say.
    scale: Option<u64>,
    duration: Option<f64>,
    width: Option<u64>,
    height: Option<u64>,
}

/// Reads the headers, which stand before the first cluster of pictures.
pub(super) fn facts(file: &mut (impl Read + Seek)) -> io::Result<Facts> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut found = Found::default();
    let mut left = MOST_ELEMENTS;
    elements(file, 0, end, &mut left, &mut found)?;
    let ms = found.duration.map(|units| units * found.scale.unwrap_or(1_000_000) as f64 / 1e6);
    let pixels = |n: Option<u64>| n.and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0);
    Ok(Facts {
        duration: ms.filter(|ms| (1.0..1e12).contains(ms)).map(|ms| ms as u64),
        size: pixels(found.width).zip(pixels(found.height)),
        ..Facts::default()
    })
}

fn elements(
    file: &mut (impl Read + Seek),
    mut at: u64,
    end: u64,
    left: &mut usize,
    found: &mut Found,
) -> io::Result<()> {
    while at < end && *left > 0 {
        *left -= 1;
        file.seek(SeekFrom::Start(at))?;
        let (id, id_length) = variable(file, false)?;
        let (length, length_length) = variable(file, true)?;
        let begin = at + id_length + length_length;
        // All ones: the length is not known, the element goes on to the end (RFC 8794 6.2).
        let is_unknown = length == (1 << (7 * length_length)) - 1;
        let next = if is_unknown { end } else { begin.saturating_add(length).min(end) };
        match id {
            SEGMENT | INFO | TRACKS | TRACK | VIDEO => elements(file, begin, next, left, found)?,
            CLUSTER => return Ok(()),
            SCALE => found.scale = Some(unsigned(file, length)?),
            DURATION => found.duration = Some(float(file, length)?),
            WIDTH => found.width = Some(unsigned(file, length)?),
            HEIGHT => found.height = Some(unsigned(file, length)?),
            _ => {}
        }
        at = next.max(at + 1);
    }
    Ok(())
}

/// A number whose first byte says how many follow; its marker bit is cut from lengths and stays in ids.
fn variable(file: &mut impl Read, is_length: bool) -> io::Result<(u64, u64)> {
    let mut first = [0];
    file.read_exact(&mut first)?;
    let [first] = first;
    let zeros = u64::from(first.leading_zeros());
    if zeros > 7 {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "not a number of EBML"));
    }
    let head = if is_length { u64::from(first) & ((1 << (7 - zeros)) - 1) } else { u64::from(first) };
    Ok((bytes(file, zeros)?.iter().fold(head, |value, byte| value << 8 | u64::from(*byte)), zeros + 1))
}

fn unsigned(file: &mut impl Read, length: u64) -> io::Result<u64> {
    Ok(bytes(file, length.min(8))?.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
}

fn float(file: &mut impl Read, length: u64) -> io::Result<f64> {
    let bits = unsigned(file, length)?;
    Ok(if length == 4 { f64::from(f32::from_bits(u32::try_from(bits).unwrap_or(0))) } else { f64::from_bits(bits) })
}

/// At most eight bytes.
fn bytes(file: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(8);
    file.take(length).read_to_end(&mut bytes)?;
    Ok(bytes)
}
