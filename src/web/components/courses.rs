//! Courses as they are offered, begun and walked through: cards, lists of pages, the band to carry on, previous and next.

use maud::{Markup, PreEscaped, html};

use crate::base::drawing::Drawing;
use crate::base::i18n::Words;
use crate::t;

use super::super::layout::fold;
use super::{State, heading_of, state_mark};

/// A course among others.
#[derive(Debug, Clone, Default)]
pub struct CourseCard<'a> {
    /// The address of its own page.
    pub href: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The language of title and summary, where it is not the page's.
    pub lang: Option<&'a str>,
    /// What one learns, in a sentence.
    pub summary: &'a str,
    /// Its cover; it decorates, so it has no alternative text here.
    pub cover: Option<&'a Drawing>,
    /// What [`super::progress`] made of it, where it is begun.
    pub progress: Option<Markup>,
    /// Short facts: for whom, how long.
    pub facts: &'a [String],
    /// The level of its heading.
    pub level: u8,
}

/// A card in an `ul.cards`: the whole of it can be pressed, and it has one link.
pub fn course_card(card: &CourseCard<'_>) -> Markup {
    html! {
        li .course-card {
            div .cover { @if let Some(cover) = card.cover { (PreEscaped(cover.html(None))) } }
            div .body lang=[card.lang] {
                (heading_of(card.level, None, &html! { a href=(card.href) { (card.title) } }))
                p { (card.summary) }
                @if let Some(progress) = &card.progress { (progress) }
                @if !card.facts.is_empty() { ul .facts { @for fact in card.facts { li { (fact) } } } }
            }
        }
    }
}

/// A page in a list of pages.
#[derive(Debug, Clone, Default)]
pub struct PageItem<'a> {
    /// Its address.
    pub href: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The language of the title, where it is not the page's.
    pub lang: Option<&'a str>,
    /// How far the learner is; `None` where nothing is kept of the reader, and then there are no marks.
    pub state: Option<State>,
    /// Whether it is the page that one is on.
    pub current: bool,
}

/// A list of pages with their states: shape and word for done and begun, an empty ring for what is still to come.
pub fn pages(words: &Words, items: &[PageItem<'_>]) -> Markup {
    html! {
        ol .pages {
            @for item in items {
                li {
                    a href=(item.href) aria-current=[item.current.then_some("page")] {
                        @if let Some(state) = item.state { (state_mark(state)) }
                        span {
                            span lang=[item.lang] { (item.title) }
                            @match item.state {
                                Some(state @ (State::Done | State::Started)) => { " " span .state { (t!(words, state.key())) } }
                                _ => {}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The table of contents beside a content page.
#[derive(Debug, Clone, Default)]
pub struct Outline<'a> {
    /// What the pages are part of: the course or one of its modules.
    pub title: &'a str,
    /// The address of the course's page, where the title leads.
    pub href: &'a str,
    /// The language of the title, where it is not the page's.
    pub lang: Option<&'a str>,
    /// How much is done, in words; empty where nothing is kept.
    pub progress: &'a str,
    /// The pages.
    pub pages: &'a [PageItem<'a>],
}

/// A table of contents for [`super::super::layout::page_with_contents`]: folded on a phone.
pub fn contents(words: &Words, of: &Outline<'_>) -> Markup {
    let name = t!(words, "page-on-this-course");
    let inner = html! {
        p .toc-title { a href=(of.href) lang=[of.lang] { (of.title) } }
        @if !of.progress.is_empty() { p .toc-progress { (of.progress) } }
        (pages(words, of.pages))
    };
    html! {
        nav .toc aria-label=(name) {
            (fold(html! { span { (name) @if !of.progress.is_empty() { " " small { (of.progress) } } } }, inner))
        }
    }
}

/// A module on the course's page.
#[derive(Debug, Clone, Default)]
pub struct OutlineModule<'a> {
    /// Its anchor.
    pub id: &'a str,
    /// The word for its place ("Osa 2").
    pub number: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it is about; may be empty.
    pub summary: &'a str,
    /// The language of title and summary, where it is not the page's.
    pub lang: Option<&'a str>,
    /// What [`super::progress`] made of it, where the course is begun.
    pub progress: Option<&'a Markup>,
    /// Its pages.
    pub pages: &'a [PageItem<'a>],
    /// Address and words of its form on paper.
    pub print: Option<(&'a str, &'a str)>,
}

/// A module in an `ol.outline`: number, title, what it is about, how far, and its pages.
pub fn outline(words: &Words, of: &OutlineModule<'_>) -> Markup {
    html! {
        li {
            (heading_of(3, Some(of.id), &html! { span .number { (of.number) } span lang=[of.lang] { (of.title) } }))
            @if !of.summary.is_empty() { p lang=[of.lang] { (of.summary) } }
            @if let Some(progress) = of.progress { (progress) }
            (pages(words, of.pages))
            @if let Some((href, text)) = of.print { (super::way(href, text)) }
        }
    }
}

/// The band that leads back to where one was.
#[derive(Debug, Clone, Default)]
pub struct Resume<'a> {
    /// "Jatka siitä, mihin jäit", or that the course is done.
    pub title: &'a str,
    /// Which page, how long it takes, where the record is.
    pub text: &'a str,
    /// Address and words of the one next step.
    pub go: (&'a str, &'a str),
    /// Address and words of the way out for another person at the same browser.
    pub not_me: Option<(&'a str, &'a str)>,
}

/// The band to carry on.
pub fn resume(of: &Resume<'_>) -> Markup {
    let (href, text) = of.go;
    html! {
        section .resume aria-labelledby="resume-title" {
            div {
                h2 #resume-title { (of.title) }
                p { (of.text) }
            }
            div .row {
                a .button href=(href) { (text) }
                @if let Some((href, text)) = of.not_me { a .button.quiet href=(href) { (text) } }
            }
        }
    }
}

/// The pages before and after this one: address and title.
#[derive(Debug, Clone, Copy, Default)]
pub struct Turn<'a> {
    /// The page before.
    pub previous: Option<(&'a str, &'a str)>,
    /// The page after.
    pub next: Option<(&'a str, &'a str)>,
}

/// Links to the page before and after, each with its title (WCAG 2.2 SC 2.4.9).
pub fn turn(words: &Words, of: Turn<'_>) -> Markup {
    html! {
        @if of.previous.is_some() || of.next.is_some() {
            nav .turn aria-label=(t!(words, "page-turn")) {
                @if let Some((href, title)) = of.previous {
                    a href=(href) rel="prev" { (t!(words, "page-previous", title = title)) }
                }
                @if let Some((href, title)) = of.next {
                    a href=(href) rel="next" { (t!(words, "page-next", title = title)) }
                }
            }
        }
    }
}
