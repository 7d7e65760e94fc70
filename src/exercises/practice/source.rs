//! The TOML of a practice, as trainers write it (`docs/fi/course-format.md`), read with the line and key of each fault.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::check::{self, Flaw, Rule};
use super::model::{
    Action, Detail, Field, FieldKind, Frame, Given, Judgement, Look, Message, Otherwise, Practice, Screen, ScreenKind,
};
use crate::base::ids::Slug;
use crate::base::toml::{line, parse as parse_toml};
use crate::exercises::{Format, Text};

/// What came of reading a practice.
#[derive(Debug)]
pub struct Read {
    /// The practice; `None` where a fault makes it unusable.
    pub practice: Option<Practice>,
    /// What is wrong with it.
    pub flaws: Vec<Flaw>,
}

/// Reads a practice and checks it.
pub fn parse(id: &Slug, source: &str) -> Read {
    let file = match parse_toml::<File>(source) {
        Ok(file) => file,
        Err((line, what)) => return Read { practice: None, flaws: vec![Flaw { line, rule: Rule::Broken, what }] },
    };
    let mut reader = Reader { source, given: Vec::new(), flaws: Vec::new() };
    let practice = reader.practice(id, file);
    let mut flaws = reader.flaws;
    flaws.sort_by_key(|flaw| flaw.line);
    let is_usable = flaws.iter().all(|flaw| !flaw.rule.is_fatal());
    Read { practice: practice.filter(|_| is_usable), flaws }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    title: String,
    frame: Frame,
    intro: String,
    #[serde(default)]
    given: Vec<GivenFile>,
    screen: Spanned<Vec<ScreenFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenFile {
    id: Spanned<String>,
    label: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScreenFile {
    pub(super) id: Spanned<String>,
    title: String,
    #[serde(default)]
    kind: ScreenKind,
    address: Option<String>,
    text: Option<String>,
    #[serde(default)]
    message: Vec<MessageFile>,
    #[serde(default)]
    detail: Vec<DetailFile>,
    #[serde(default)]
    field: Vec<FieldFile>,
    #[serde(default)]
    pub(super) action: Vec<ActionFile>,
    #[serde(default)]
    pub(super) end: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MessageFile {
    from: String,
    address: Option<String>,
    text: String,
    #[serde(default)]
    own: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DetailFile {
    name: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldFile {
    id: Spanned<String>,
    label: String,
    hint: Option<String>,
    kind: FieldName,
    given: Option<Spanned<String>>,
    #[serde(default)]
    option: Vec<OptionFile>,
    #[serde(default)]
    ticked: bool,
    right: Option<Spanned<String>>,
    to: Option<Spanned<String>>,
    verdict: Option<Judgement>,
    teaches: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum FieldName {
    Text,
    Code,
    Choice,
    Checkbox,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionFile {
    id: String,
    label: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionFile {
    pub(super) id: Spanned<String>,
    label: String,
    note: Option<String>,
    #[serde(default)]
    look: Look,
    #[serde(default)]
    checks: bool,
    pub(super) to: Spanned<String>,
    #[serde(default)]
    verdict: Judgement,
    teaches: Option<String>,
}

struct Reader<'s> {
    source: &'s str,
    given: Vec<Given>,
    flaws: Vec<Flaw>,
}

impl Reader<'_> {
    fn practice(&mut self, id: &Slug, file: File) -> Option<Practice> {
        let at_screens = file.screen.span().start;
        let screens = file.screen.into_inner();
        self.names(file.given.iter().map(|given| &given.id));
        self.given = file
            .given
            .into_iter()
            .map(|given| Given { id: given.id.into_inner(), label: given.label, value: given.value })
            .collect();
        self.names(screens.iter().map(|screen| &screen.id));
        self.flaws.extend(check::of_screens(self.source, &screens));
        let mut screens = screens.into_iter().map(|screen| self.screen(screen)).collect::<Vec<_>>().into_iter();
        let Some(first) = screens.next() else {
            self.flaw(at_screens, Rule::NoEnd, "screen");
            return None;
        };
        Some(Practice {
            id: id.clone(),
            title: file.title,
            frame: file.frame,
            intro: markdown(&file.intro),
            given: std::mem::take(&mut self.given),
            first,
            others: screens.collect(),
        })
    }

    fn screen(&mut self, file: ScreenFile) -> Screen {
        self.names(file.field.iter().map(|field| &field.id));
        self.names(file.action.iter().map(|action| &action.id));
        Screen {
            id: file.id.into_inner(),
            title: file.title,
            kind: file.kind,
            address: file.address,
            text: file.text.as_deref().map(markdown),
            messages: file
                .message
                .into_iter()
                .map(|of| Message { from: of.from, address: of.address, text: markdown(&of.text), is_own: of.own })
                .collect(),
            details: file.detail.into_iter().map(|of| Detail { name: of.name, value: of.value }).collect(),
            fields: file.field.into_iter().filter_map(|field| self.field(field)).collect(),
            actions: file.action.into_iter().map(|action| self.action(action)).collect(),
            is_end: file.end,
        }
    }

    fn field(&mut self, file: FieldFile) -> Option<Field> {
        let at = file.id.span().start;
        let otherwise = Otherwise {
            to: file.to.map(Spanned::into_inner),
            judgement: file.verdict.unwrap_or(Judgement::Risky),
            teaches: file.teaches.as_deref().map(markdown),
        };
        let id = file.id.into_inner();
        let right = file.right.as_ref().map(|right| right.get_ref().as_str());
        let kind = match file.kind {
            FieldName::Text | FieldName::Code => {
                let named =
                    file.given.as_ref().and_then(|name| self.given.iter().find(|given| given.id == *name.get_ref()));
                named.map(|given| FieldKind::Written {
                    value: given.value.clone(),
                    is_code: matches!(file.kind, FieldName::Code),
                })
            }
            FieldName::Choice => {
                let options: Vec<_> = file.option.into_iter().map(|option| (option.id, option.label)).collect();
                let right = right.filter(|right| options.iter().any(|(id, _)| id == right)).map(str::to_owned);
                right.map(|right| FieldKind::Choice { options, right, otherwise })
            }
            FieldName::Checkbox => match right {
                Some("on") => Some(FieldKind::Checkbox { is_ticked: file.ticked, right: true, otherwise }),
                Some("off") => Some(FieldKind::Checkbox { is_ticked: file.ticked, right: false, otherwise }),
                _ => None,
            },
        };
        if kind.is_none() {
            let key = if matches!(file.kind, FieldName::Text | FieldName::Code) { "given" } else { "right" };
            self.flaw(at, Rule::Field, format!("{id}: {key}"));
        }
        if let Some(FieldKind::Choice { otherwise, .. } | FieldKind::Checkbox { otherwise, .. }) = &kind
            && otherwise.teaches.is_none()
        {
            self.flaw(at, Rule::Unexplained, id.clone());
        }
        Some(Field { id, label: file.label, hint: file.hint, kind: kind? })
    }

    fn action(&mut self, file: ActionFile) -> Action {
        if file.verdict == Judgement::Risky && file.teaches.is_none() {
            self.flaw(file.id.span().start, Rule::Unexplained, file.id.get_ref().clone());
        }
        Action {
            id: file.id.into_inner(),
            label: file.label,
            note: file.note,
            look: file.look,
            checks: file.checks,
            to: file.to.into_inner(),
            judgement: file.verdict,
            teaches: file.teaches.as_deref().map(markdown),
        }
    }

    /// Names serve in addresses and field names, and each is there once among its like.
    fn names<'f>(&mut self, names: impl Iterator<Item = &'f Spanned<String>>) {
        let mut seen = BTreeSet::new();
        for name in names {
            if Slug::new(name.get_ref()).is_none() || !seen.insert(name.get_ref().clone()) {
                self.flaw(name.span().start, Rule::Name, name.get_ref().clone());
            }
        }
    }

    fn flaw(&mut self, at: usize, rule: Rule, what: impl Into<String>) {
        self.flaws.push(Flaw { line: line(self.source, at), rule, what: what.into() });
    }
}

impl ScreenFile {
    /// Every way on from here: by an action, or by a choice that was not the safe one.
    pub(super) fn ways(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.action.iter().map(|action| &action.to).chain(self.field.iter().filter_map(|field| field.to.as_ref()))
    }
}

fn markdown(source: &str) -> Text {
    Text::new(Format::Markdown, source)
}

#[cfg(test)]
mod tests {
    use super::parse;
    use crate::base::ids::Slug;
    use crate::exercises::practice::Rule;
    use crate::exercises::practice::samples::{LETTER, letter};

    /// The flaws of [`LETTER`] after a change.
    fn after(from: &str, to: &str) -> Vec<(Rule, usize, String)> {
        assert!(LETTER.contains(from), "{from}");
        let read = parse(&Slug::new("kirje").expect("an id"), &LETTER.replacen(from, to, 1));
        read.flaws.into_iter().map(|flaw| (flaw.rule, flaw.line, flaw.what)).collect()
    }

    #[test]
    fn a_practice_is_read() {
        let practice = letter();
        assert_eq!(practice.screens().count(), 4);
        assert_eq!(practice.given[0].value, "482 913");
        assert_eq!(practice.screen("huijaus").expect("a screen").fields.len(), 2);
    }

    #[test]
    fn a_fault_names_its_line_and_its_key() {
        let [(rule, line, what)] = &after("intro =", "intor =")[..] else { panic!("one flaw") };
        assert_eq!((*rule, *line), (Rule::Broken, 3));
        assert!(what.contains("intor"), "{what}");
        assert_eq!(after("look = \"item\"", "look = \"card\"")[0].1, 17);
    }

    #[test]
    fn each_fault_is_found_at_its_place() {
        assert_eq!(after("to = \"kirje\"", "to = \"kirja\"")[0], (Rule::Nowhere, 20, "kirja".to_owned()));
        assert_eq!(after("id = \"poista\"", "id = \"linkki\"")[0].0, Rule::Name);
        assert_eq!(after("id = \"poista\"", "id = \"Pöista\"")[0].0, Rule::Name);
        assert_eq!(after("given = \"koodi\"", "given = \"pin\"")[0], (Rule::Field, 54, "koodi: given".to_owned()));
        assert_eq!(after("right = \"off\"", "right = \"ei\"")[0].0, Rule::Field);
        assert_eq!(after("teaches = \"Koodi meni huijarille.\"", "")[0].0, Rule::Unexplained);
        assert_eq!(after("teaches = \"Yhteinen laite ei saa muistaa sinua.\"", "")[0].0, Rule::Unexplained);
        assert!(after("end = true", "").iter().any(|(rule, ..)| *rule == Rule::NoEnd));
        assert_eq!(after("to = \"huijaus\"", "to = \"kirje\"")[0], (Rule::Unreachable, 48, "huijaus".to_owned()));
    }

    #[test]
    fn what_is_no_practice_is_refused_and_never_fails() {
        for bad in [
            "",
            "[[screen]]",
            "screen = []",
            "title = \"a\"\nframe = \"phone\"\nintro = \"\"\nscreen = []",
            "\u{0}",
            &"[".repeat(5000),
        ] {
            let read = parse(&Slug::new("kirje").expect("an id"), bad);
            assert!(read.practice.is_none() && !read.flaws.is_empty(), "{bad}");
        }
    }
}
