//! The length and the size of an MP4 file (ISO/IEC 14496-12): boxes `moov/mvhd` and `moov/trak/tkhd`.

use std::io::{self, Read, Seek, SeekFrom};

use super::Facts;

/// More boxes than any file has; a made-up file cannot keep the reader busy.
const MOST_BOXES: usize = 4000;

/// Reads the headers and passes over everything else.
pub(super) fn facts(file: &mut (impl Read + Seek)) -> io::Result<Facts> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut facts = Facts::default();
    let mut left = MOST_BOXES;
    boxes(file, 0, end, &mut left, &mut facts)?;
    Ok(facts)
}

fn boxes(file: &mut (impl Read + Seek), mut at: u64, end: u64, left: &mut usize, facts: &mut Facts) -> io::Result<()> {
    while at + 8 <= end && *left > 0 {
        *left -= 1;
        file.seek(SeekFrom::Start(at))?;
        let (length, kind): (u32, [u8; 4]) = (number(file)?, bytes(file)?);
        let (length, header) = match length {
            0 => (end - at, 8),
            1 => (u64::from(number(file)?) << 32 | u64::from(number(file)?), 16),
            length => (u64::from(length), 8),
        };
        let next = at.saturating_add(length);
        if length < header || next > end {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "a box is longer than the file"));
        }
        match &kind {
            // A box within a box is shorter than it, so this ends.
            b"moov" | b"trak" => boxes(file, at + header, next, left, facts)?,
            b"mvhd" => facts.duration = duration(file)?,
            b"tkhd" => facts.size = size(file)?.or(facts.size),
            _ => {}
        }
        at = next;
    }
    Ok(())
}

/// `mvhd`: version, flags, created, modified, timescale, duration.
fn duration(file: &mut impl Read) -> io::Result<Option<u64>> {
    let is_long = is_long(file)?;
    skip(file, if is_long { 16 } else { 8 })?;
    let scale = u64::from(number(file)?);
    let duration =
        if is_long { u64::from(number(file)?) << 32 | u64::from(number(file)?) } else { number(file)?.into() };
    let is_unknown = duration == u64::MAX || (!is_long && duration == u64::from(u32::MAX));
    Ok(duration.checked_mul(1000).and_then(|ms| ms.checked_div(scale)).filter(|ms| *ms > 0 && !is_unknown))
}

/// `tkhd`: width and height are the last two numbers, in 65536ths; zero for sound.
fn size(file: &mut impl Read) -> io::Result<Option<(u32, u32)>> {
    let is_long = is_long(file)?;
    skip(file, if is_long { 32 } else { 20 })?;
    skip(file, 52)?;
    let (width, height) = (number(file)? >> 16, number(file)? >> 16);
    Ok((width > 0 && height > 0).then_some((width, height)))
}

/// Whether times have 64 bits; the flags are passed.
fn is_long(file: &mut impl Read) -> io::Result<bool> {
    let [version, ..]: [u8; 4] = bytes(file)?;
    Ok(version == 1)
}

fn number(file: &mut impl Read) -> io::Result<u32> {
    Ok(u32::from_be_bytes(bytes(file)?))
}

fn bytes<const N: usize>(file: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn skip(file: &mut impl Read, length: u64) -> io::Result<()> {
    io::copy(&mut file.take(length), &mut io::sink()).map(|_| ())
}
