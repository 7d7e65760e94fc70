//! Which course could come first, or next, and why: rules that can be read, and no guessing about a person.

use crate::courses::{Course, Level};

/// What somebody would like to do: the areas of DigComp 3.0, in words of every day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Area 1: find out about things and get things done.
    Find,
    /// Area 2: keep in touch.
    Talk,
    /// Area 3: make texts, pictures, videos.
    Make,
    /// Area 4: be safe.
    Safe,
    /// Area 5: get the device to do what one wants.
    Device,
    /// Does not know yet.
    Any,
}

impl Wish {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Device, Self::Talk, Self::Find, Self::Safe, Self::Make, Self::Any];

    /// The value in a form, and the end of the keys of its words.
    pub fn value(self) -> &'static str {
        match self {
            Self::Find => "find",
            Self::Talk => "talk",
            Self::Make => "make",
            Self::Safe => "safe",
            Self::Device => "device",
            Self::Any => "any",
        }
    }

    /// Whether a course is about it, by the competences that it says it serves.
    pub fn is_met_by(self, course: &Course) -> bool {
        let area = match self {
            Self::Find => "1.",
            Self::Talk => "2.",
            Self::Make => "3.",
            Self::Safe => "4.",
            Self::Device => "5.",
            Self::Any => return true,
        };
        areas(course).any(|competence| competence.starts_with(area))
    }
}

/// How sure somebody feels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Does not dare yet, or never did it.
    New,
    /// Knows a little.
    Some,
    /// Knows the basics.
    Sure,
}

impl Confidence {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::New, Self::Some, Self::Sure];

    /// The value in a form, and the end of the keys of its words.
    pub fn value(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Some => "some",
            Self::Sure => "sure",
        }
    }

    fn level(self) -> Level {
        match self {
            Self::New | Self::Some => Level::Beginner,
            Self::Sure => Level::Basics,
        }
    }
}

/// The course to begin with: about what is wished, else any; of the level that suits, else any; the shortest of these.
pub fn first<'a>(courses: impl Iterator<Item = &'a Course>, wish: Wish, confidence: Confidence) -> Option<&'a Course> {
    courses.min_by_key(|course| {
        (!wish.is_met_by(course), course.settings.level != confidence.level(), course.minutes(), course.id.clone())
    })
}

/// Why a course could come next.
#[derive(Debug, Clone, Copy)]
pub enum Next<'a> {
    /// It goes on with what this course was about.
    SameTopic(&'a Course),
    /// It is for beginners.
    Beginner,
    /// It builds on the basics, which are known by now.
    Basics,
}

/// The course that could come after those that were begun: on the topic of the last one, else one for beginners, else any.
pub fn next<'a>(
    courses: impl Iterator<Item = &'a Course>,
    begun: &[&Course],
    last: &'a Course,
) -> Option<(&'a Course, Next<'a>)> {
    let is_near = |course: &Course| areas(course).any(|one| areas(last).any(|other| area(one) == area(other)));
    let course = courses.filter(|course| begun.iter().all(|known| known.id != course.id)).min_by_key(|course| {
        (!is_near(course), course.settings.level != Level::Beginner, course.minutes(), course.id.clone())
    })?;
    let why = match course.settings.level {
        _ if is_near(course) => Next::SameTopic(last),
        Level::Beginner => Next::Beginner,
        Level::Basics => Next::Basics,
    };
    Some((course, why))
}

/// The DigComp competences of a course, as `4.1`.
fn areas(course: &Course) -> impl Iterator<Item = &str> {
    let competences = course.settings.competences.iter();
    competences.filter_map(|id| Some(id.strip_prefix("digcomp-")?.split_once(':')?.1))
}

fn area(competence: &str) -> &str {
    competence.split('.').next().unwrap_or(competence)
}
