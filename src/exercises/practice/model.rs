//! What a practice is.

use serde::Deserialize;

use crate::base::ids::Slug;
use crate::exercises::Text;

/// A practice in one language. Everything in it is made up; its ids are the same in every language.
#[derive(Debug, Clone, PartialEq)]
pub struct Practice {
    /// Its name in the course: that of its file.
    pub id: Slug,
    /// Its name for people.
    pub title: String,
    /// What is drawn around its screens.
    pub frame: Frame,
    /// What has happened and what is to be done.
    pub intro: Text,
    /// The made-up things to write; nothing else is ever accepted.
    pub given: Vec<Given>,
    /// Where it begins.
    pub first: Screen,
    /// The screens after it.
    pub others: Vec<Screen>,
}

impl Practice {
    /// All screens, the beginning first.
    pub fn screens(&self) -> impl Iterator<Item = &Screen> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The screen of a name.
    pub fn screen(&self, id: &str) -> Option<&Screen> {
        self.screens().find(|screen| screen.id == id)
    }
}

/// What is drawn around the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Frame {
    /// A phone.
    Phone,
    /// A window on a computer.
    Computer,
}

/// Something made up that is to be written on the way: a name, a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Its name in the practice.
    pub id: String,
    /// What it is.
    pub label: String,
    /// What to write.
    pub value: String,
}

/// What is seen at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Screen {
    /// Its name in the practice.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it looks like.
    pub kind: ScreenKind,
    /// What stands in the address bar, where it is a web page.
    pub address: Option<String>,
    /// What it says.
    pub text: Option<Text>,
    /// Messages, the oldest first.
    pub messages: Vec<Message>,
    /// Rows of a bill or of facts.
    pub details: Vec<Detail>,
    /// What can be written or chosen.
    pub fields: Vec<Field>,
    /// What can be pressed; nothing on the end.
    pub actions: Vec<Action>,
    /// Whether the practice ends here.
    pub is_end: bool,
}

/// What a screen looks like. All are made of the same parts; the kind decides how these are drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenKind {
    /// A page of a site or an app.
    #[default]
    Page,
    /// A list of messages to open.
    Inbox,
    /// Messages between two.
    Thread,
    /// A sign-in.
    SignIn,
    /// A payment or a bill.
    Payment,
    /// A question about cookies over a page.
    Cookies,
    /// The room before a video call.
    Lobby,
    /// A form, perhaps with an attachment.
    Form,
}

impl ScreenKind {
    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Inbox => "inbox",
            Self::Thread => "thread",
            Self::SignIn => "sign-in",
            Self::Payment => "payment",
            Self::Cookies => "cookies",
            Self::Lobby => "lobby",
            Self::Form => "form",
        }
    }
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who sent it.
    pub from: String,
    /// The address or number it came from, where it is shown.
    pub address: Option<String>,
    /// What it says.
    pub text: Text,
    /// Whether the learner's character sent it.
    pub is_own: bool,
}

/// A row of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// What it is.
    pub name: String,
    /// How much, when, who.
    pub value: String,
}

/// Something to write or choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name on its screen.
    pub id: String,
    /// What to write or choose.
    pub label: String,
    /// One short sentence.
    pub hint: Option<String>,
    /// How it is answered.
    pub kind: FieldKind,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldKind {
    /// By writing what is given, and nothing else.
    Written {
        /// What is given.
        value: String,
        /// Whether it is digits.
        is_code: bool,
    },
    /// By choosing one option.
    Choice {
        /// The options: name and words.
        options: Vec<(String, String)>,
        /// The name of the safe one.
        right: String,
        /// What follows from another.
        otherwise: Otherwise,
    },
    /// By ticking, or not.
    Checkbox {
        /// Whether it is ticked to begin with.
        is_ticked: bool,
        /// Whether it is to be ticked.
        right: bool,
        /// What follows if it is not as it should be.
        otherwise: Otherwise,
    },
}

/// What follows from a choice that is not the safe one, instead of what the pressed button says.
#[derive(Debug, Clone, PartialEq)]
pub struct Otherwise {
    /// The screen that comes next; where the button leads if nothing is said.
    pub to: Option<String>,
    /// How it is judged.
    pub judgement: Judgement,
    /// Why.
    pub teaches: Option<Text>,
}

/// Something to press.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its name on its screen: a step of the path.
    pub id: String,
    /// Its words.
    pub label: String,
    /// A second line, for an item of a list.
    pub note: Option<String>,
    /// How it is drawn.
    pub look: Look,
    /// Whether the fields of the screen are judged when it is pressed.
    pub checks: bool,
    /// The screen that comes next.
    pub to: String,
    /// How it is judged.
    pub judgement: Judgement,
    /// Why.
    pub teaches: Option<Text>,
}

/// How an action is drawn. In truth each is a button.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// A button below the fields.
    #[default]
    Button,
    /// A line of text to press, below the text.
    Link,
    /// A row of a list.
    Item,
}

/// How a step is judged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Judgement {
    /// It keeps one safe.
    Good,
    /// It could do harm: a wrong turn, which is always explained.
    Risky,
    /// It is neither.
    #[default]
    Neutral,
}
