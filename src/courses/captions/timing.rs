//! Moments: WebVTT 6.3 (timings) and their printed form.

/// A place in a line that is read from left to right.
pub(super) struct Scanner<'a> {
    rest: &'a str,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        Self { rest: line }
    }

    /// Beginning and end: `00:01.000 --> 00:02.000`.
    pub(super) fn moments(&mut self) -> Option<(u64, u64)> {
        self.space();
        let start = self.timestamp()?;
        self.space();
        self.eat("-->")?;
        self.space();
        Some((start, self.timestamp()?))
    }

    /// What has not been read yet.
    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    /// Passes ASCII white space.
    pub(super) fn space(&mut self) {
        self.rest = self.rest.trim_start_matches(is_space);
    }

    /// Passes a text, if it is there.
    pub(super) fn eat(&mut self, text: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(text)?;
        Some(())
    }

    /// ASCII digits; none is an empty text.
    fn digits(&mut self) -> &'a str {
        let length = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.rest.split_at(length);
        self.rest = rest;
        digits
    }

    fn exactly(&mut self, length: usize) -> Option<u64> {
        let digits = self.digits();
        (digits.len() == length).then(|| digits.parse().ok())?
    }

    /// A moment in milliseconds: `01:02.345` or `00:01:02.345` with two or more digits of hours.
    pub(super) fn timestamp(&mut self) -> Option<u64> {
        let first = self.digits();
        let leading: u64 = if first.is_empty() { return None } else { first.parse().unwrap_or(u64::MAX / 3_600_000) };
        self.eat(":")?;
        let second = self.exactly(2)?;
        let is_hours = first.len() != 2 || leading > 59 || self.rest.starts_with(':');
        let (hours, minutes, seconds) = if is_hours {
            self.eat(":")?;
            (leading, second, self.exactly(2)?)
        } else {
            (0, leading, second)
        };
        self.eat(".")?;
        let thousandths = self.exactly(3)?;
        if minutes > 59 || seconds > 59 {
            return None;
        }
        Some(hours.min(MAX_HOURS) * 3_600_000 + minutes * 60_000 + seconds * 1000 + thousandths)
    }
}

/// More hours than any film has; what is above is cut, so that sums of moments never overflow.
const MAX_HOURS: u64 = 1_000_000;

/// The ASCII white space of the standard: tab, line feed, form feed, carriage return, space.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\u{c}' | '\r' | ' ')
}

/// A moment as it stands in a file, always with hours: `00:01:02.345`.
pub(super) fn printed(ms: u64) -> String {
    let (seconds, thousandths) = (ms / 1000, ms % 1000);
    format!("{:02}:{:02}:{:02}.{thousandths:03}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timestamp(text: &str) -> Option<u64> {
        let mut scanner = Scanner::new(text);
        scanner.timestamp().filter(|_| scanner.rest().is_empty())
    }

    #[test]
    fn hours_may_be_left_out_and_nothing_else() {
        assert_eq!(timestamp("01:02.345"), Some(62_345));
        assert_eq!(timestamp("00:01:02.345"), Some(62_345));
        assert_eq!(timestamp("0:01:02.345"), Some(62_345));
        assert_eq!(timestamp("100:00:00.000"), Some(360_000_000));
        for wrong in ["", "62.345", "1:02.345", "00:60.000", "00:00:60.000", "00:00,000", "00:00.00", "00:00.0000"] {
            assert_eq!(timestamp(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn endless_digits_do_no_harm() {
        let long = format!("{}:00:00.000", "9".repeat(400));
        assert_eq!(timestamp(&long), Some(MAX_HOURS * 3_600_000));
        assert_eq!(timestamp(&printed(MAX_HOURS * 3_600_000)), Some(MAX_HOURS * 3_600_000));
    }
}
