//! Where a cue stands (WebVTT 6.3, cue settings) and regions (6.2).

use super::timing::is_space;

/// Where a cue stands. The default is what a browser does by itself: below, in the middle.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Settings {
    /// The region that it stands in.
    pub region: Option<String>,
    /// The direction of vertical text.
    pub vertical: Option<Vertical>,
    /// The line that it stands on.
    pub line: Option<(Line, LineAlign)>,
    /// Its place along the line, in per cent.
    pub position: Option<Position>,
    /// Its width in per cent.
    pub size: Option<f64>,
    /// How its lines are aligned.
    pub align: Option<Align>,
}

/// A line of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Line {
    /// Counted in lines, from the bottom where it is negative.
    Number(f64),
    /// In per cent of the picture.
    Percent(f64),
}

/// A place along the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Position {
    /// In per cent.
    pub percent: f64,
    /// Which part of the cue stands there; `None` follows the alignment of the text.
    pub align: Option<PositionAlign>,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            fn new(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// The word in a file.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// The direction of vertical text.
    Vertical {
        /// Lines grow to the left.
        GrowingLeft = "rl",
        /// Lines grow to the right.
        GrowingRight = "lr",
    }
}
words! {
    /// Which part of the cue stands on the line.
    LineAlign {
        /// Its beginning.
        Start = "start",
        /// Its middle.
        Center = "center",
        /// Its end.
        End = "end",
    }
}
words! {
    /// Which part of the cue stands at the place.
    PositionAlign {
        /// Its left side.
        LineLeft = "line-left",
        /// Its middle.
        Center = "center",
        /// Its right side.
        LineRight = "line-right",
    }
}
words! {
    /// How lines are aligned.
    Align {
        /// To the beginning.
        Start = "start",
        /// To the middle.
        Center = "center",
        /// To the end.
        End = "end",
        /// To the left.
        Left = "left",
        /// To the right.
        Right = "right",
    }
}

/// A part of the picture that cues can stand in.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// Its name.
    pub id: String,
    /// Its width in per cent.
    pub width: f64,
    /// How many lines it has.
    pub lines: u32,
    /// The point of the region that is anchored, in per cent.
    pub anchor: (f64, f64),
    /// The point of the picture that it is anchored to, in per cent.
    pub viewport_anchor: (f64, f64),
    /// Whether older lines scroll up.
    pub scrolls: bool,
}

impl Default for Region {
    fn default() -> Self {
        Self {
            id: String::new(),
            width: 100.0,
            lines: 3,
            anchor: (0.0, 100.0),
            viewport_anchor: (0.0, 100.0),
            scrolls: false,
        }
    }
}

/// Reads the settings behind a cue's moments; `strange` is given each one that does not count.
pub(super) fn parse<'a>(source: &'a str, regions: &[Region], mut strange: impl FnMut(&'a str)) -> Settings {
    let mut settings = Settings::default();
    for setting in source.split(is_space).filter(|setting| !setting.is_empty()) {
        if named_value(setting).and_then(|(name, value)| settings.set(name, value, regions)).is_none() {
            strange(setting);
        }
    }
    settings
}

impl Settings {
    fn set(&mut self, name: &str, value: &str, regions: &[Region]) -> Option<()> {
        match name {
            "region" => {
                // A name that no region has takes an earlier one away, as the standard has it.
                self.region = regions.iter().any(|region| region.id == value).then(|| value.to_owned());
                self.region.as_ref()?;
            }
            "vertical" => self.vertical = Some(Vertical::new(value)?),
            "line" => self.line = Some(line(value)?),
            "position" => {
                let (percent, align) = match value.split_once(',') {
                    None => (value, None),
                    Some((percent, align)) => (percent, Some(PositionAlign::new(align)?)),
                };
                self.position = Some(Position { percent: percentage(percent)?, align });
            }
            "size" => self.size = Some(percentage(value)?),
            "align" => self.align = Some(Align::new(value)?),
            _ => return None,
        }
        Some(())
    }

    /// The settings as they stand in a file, with a space before each.
    pub(super) fn printed(&self) -> String {
        let mut out = String::new();
        let mut add = |name: &str, value: String| out.push_str(&format!(" {name}:{value}"));
        if let Some(region) = &self.region {
            add("region", region.clone());
        }
        if let Some(vertical) = self.vertical {
            add("vertical", vertical.word().to_owned());
        }
        if let Some((line, align)) = self.line {
            let line = match line {
                Line::Number(number) => number.to_string(),
                Line::Percent(percent) => format!("{percent}%"),
            };
            let align = if align == LineAlign::Start { String::new() } else { format!(",{}", align.word()) };
            add("line", line + &align);
        }
        if let Some(Position { percent, align }) = self.position {
            add("position", align.map_or(format!("{percent}%"), |align| format!("{percent}%,{}", align.word())));
        }
        if let Some(size) = self.size {
            add("size", format!("{size}%"));
        }
        if let Some(align) = self.align {
            add("align", align.word().to_owned());
        }
        out
    }
}

/// Reads a block `REGION`; `None` where it has no name to be found by.
pub(super) fn region<'a>(source: &'a str, mut strange: impl FnMut(&'a str)) -> Option<Region> {
    let mut region = Region::default();
    for setting in source.split(is_space).filter(|setting| !setting.is_empty()) {
        if named_value(setting).and_then(|(name, value)| region.set(name, value)).is_none() {
            strange(setting);
        }
    }
    Some(region).filter(|region| !region.id.is_empty())
}

impl Region {
    fn set(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "id" => value.clone_into(&mut self.id),
            "width" => self.width = percentage(value)?,
            "lines" if value.bytes().all(|b| b.is_ascii_digit()) => self.lines = value.parse().unwrap_or(u32::MAX),
            "regionanchor" => self.anchor = point(value)?,
            "viewportanchor" => self.viewport_anchor = point(value)?,
            "scroll" if value == "up" => self.scrolls = true,
            _ => return None,
        }
        Some(())
    }

    /// The region as a block of a file.
    pub(super) fn printed(&self) -> String {
        let Self { id, width, lines, anchor, viewport_anchor, scrolls } = self;
        let scroll = if *scrolls { " scroll:up" } else { "" };
        format!(
            "REGION\nid:{id} width:{width}% lines:{lines} regionanchor:{}%,{}% viewportanchor:{}%,{}%{scroll}\n",
            anchor.0, anchor.1, viewport_anchor.0, viewport_anchor.1
        )
    }
}

/// `name:value`, both with something in them.
fn named_value(setting: &str) -> Option<(&str, &str)> {
    setting.split_once(':').filter(|(name, value)| !name.is_empty() && !value.is_empty())
}

fn point(value: &str) -> Option<(f64, f64)> {
    let (x, y) = value.split_once(',')?;
    Some((percentage(x)?, percentage(y)?))
}

fn line(value: &str) -> Option<(Line, LineAlign)> {
    let (place, align) = match value.split_once(',') {
        None => (value, LineAlign::Start),
        Some((place, align)) => (place, LineAlign::new(align)?),
    };
    let line = if place.ends_with('%') {
        Line::Percent(percentage(place)?)
    } else {
        Line::Number(
            number(place.strip_prefix('-').unwrap_or(place)).map(|n| if place.starts_with('-') { -n } else { n })?,
        )
    };
    Some((line, align))
}

/// WebVTT 6.3, "parse a percentage string": 0 to 100.
fn percentage(text: &str) -> Option<f64> {
    number(text.strip_suffix('%')?).filter(|percent| (0.0..=100.0).contains(percent))
}

/// Digits, perhaps a dot with digits on both sides; nothing beyond what a number of 64 bits can hold.
fn number(text: &str) -> Option<f64> {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let fits = match text.split_once('.') {
        None => is_digits(text),
        Some((whole, fraction)) => is_digits(whole) && is_digits(fraction),
    };
    text.parse().ok().filter(|number: &f64| fits && number.is_finite())
}
