//! A video or a recording on a page: what it is and how long before it, the player, the ways beside it, the transcript.

use maud::{Markup, PreEscaped, html};

use super::{Kind, Line, Player, Source, Transcript};
use crate::base::i18n::Words;
use crate::t;
use crate::web::context::Context;

/// The player with everything around it. `play` is the anchor of a window of its transcript that a reader was led to:
/// then it begins at that moment and the transcript is open. It never plays by itself (WCAG 2.2 SC 1.4.2).
pub fn player(cx: &Context, player: &Player, play: Option<&str>) -> Markup {
    let words = &cx.words;
    let begin = play.and_then(|anchor| player.window(anchor)).map(|window| window.start / 1000);
    let source = begin.map_or_else(|| player.source.address.clone(), |second| moment(&player.source, second));
    html! {
        figure.media #(player.id) {
            figcaption {
                strong { (player.title) }
                span.media-facts { (facts(words, player)) }
            }
            @match player.kind {
                Kind::Video => {
                    video controls preload="none" playsinline poster=[player.poster.as_deref()] aria-label=(player.title)
                        width=[player.size.map(|(width, _)| width)] height=[player.size.map(|(_, height)| height)] {
                        source src=(source) type=(player.source.media_type);
                        (tracks(cx, player))
                    }
                }
                Kind::Audio => {
                    audio controls preload="none" aria-label=(player.title) {
                        source src=(source) type=(player.source.media_type);
                        (tracks(cx, player))
                    }
                }
            }
            (ways(words, player))
            @if let Some(transcript) = &player.transcript { (text(cx, player, transcript, begin.is_some())) }
        }
    }
}

/// A video or a recording on paper: what it is, where it can be played (`address`), and its words.
pub fn on_paper(cx: &Context, player: &Player, address: &Markup) -> Markup {
    let words = &cx.words;
    let key = match player.kind {
        Kind::Video => "paper-video",
        Kind::Audio => "paper-audio",
    };
    html! {
        div.media #(player.id) {
            p { strong { (player.title) } " " span.media-facts { (facts(words, player)) } }
            p { (words.text(key)) " " (address) }
            @if let Some(transcript) = &player.transcript {
                p { strong { (t!(words, transcript_key(player.kind))) } }
                div lang=[lang_of(cx, transcript)] {
                    @if let Some(seen) = &player.seen { div.seen { (PreEscaped(seen)) } }
                    @for line in transcript.windows.iter().flat_map(|window| &window.lines) { (said(words, line)) }
                }
            }
        }
    }
}

/// "Video, 1 min 20 s, 3 Mt".
fn facts(words: &Words, player: &Player) -> String {
    let kind = match player.kind {
        Kind::Video => t!(words, "media-video"),
        Kind::Audio => t!(words, "media-audio"),
    };
    let length = player.duration.map(|ms| length(words, ms));
    [Some(kind), length, Some(size(words, player.source.bytes))].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A length in words: `1 min 20 s`.
pub fn length(words: &Words, ms: u64) -> String {
    let seconds = (ms.saturating_add(500) / 1000).max(1);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let parts = [(hours, "media-hours"), (minutes, "media-minutes"), (seconds, "media-seconds")];
    let said = parts.into_iter().filter(|(count, _)| *count > 0);
    said.map(|(count, key)| t!(words, key, count = count.to_string())).collect::<Vec<_>>().join(" ")
}

/// A size in words, with one decimal below ten: `3 Mt`, `440 kt`.
pub(super) fn size(words: &Words, bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    match tenths {
        0..=9 => t!(words, "media-kilobytes", count = bytes.div_ceil(1000).to_string()),
        10..=99 if !tenths.is_multiple_of(10) => {
            let sign = t!(words, "exercise-decimal-sign");
            t!(words, "media-megabytes", count = format!("{}{sign}{}", tenths / 10, tenths % 10))
        }
        _ => t!(words, "media-megabytes", count = tenths.div_ceil(10).to_string()),
    }
}

fn tracks(cx: &Context, player: &Player) -> Markup {
    html! {
        @for track in &player.tracks {
            track kind=(track.kind) src=(track.address) srclang=(track.language.base_code())
                label=(cx.locales.words(track.language).text("language-name")) default[track.is_default];
        }
    }
}

/// Other ways to the same: the file, the described version, the version in sign language.
fn ways(words: &Words, player: &Player) -> Markup {
    let way = |key: &str, source: &Source| {
        let size = size(words, source.bytes);
        html! { li { a href=(source.address) { (t!(words, key, size = size)) } } }
    };
    let size = size(words, player.source.bytes);
    html! {
        ul.media-ways {
            @if let Some(source) = &player.described { (way("media-described", source)) }
            @if let Some(source) = &player.sign_language { (way("media-sign-language", source)) }
            li { a href=(player.source.address) download { (t!(words, "media-download", size = size)) } }
        }
    }
}

/// The transcript: each line with its moment, which is a link into the file itself (Media Fragments URI 1.0) and needs no
/// JavaScript; `static/js/media.js` leads to the player on the page instead.
fn text(cx: &Context, player: &Player, transcript: &Transcript, is_open: bool) -> Markup {
    let words = &cx.words;
    html! {
        details.transcript open[is_open] {
            summary { (t!(words, transcript_key(player.kind))) }
            p.hint { (t!(words, "media-transcript-hint")) }
            div lang=[lang_of(cx, transcript)] {
                @if let Some(seen) = &player.seen { div.seen { (PreEscaped(seen)) } }
                @for window in &transcript.windows {
                    ul.cues #(window.anchor(&player.id)) data-start=(window.start / 1000) {
                        @for lines in window.lines.chunk_by(|one, next| second(one) == second(next)) {
                            (moment_of(words, player, lines))
                        }
                    }
                }
            }
        }
    }
}

fn transcript_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Video => "media-transcript",
        Kind::Audio => "media-transcript-audio",
    }
}

fn lang_of(cx: &Context, transcript: &Transcript) -> Option<&'static str> {
    transcript.language.lang_within(cx.language)
}

/// What is shown or said.
fn said(words: &Words, line: &Line) -> Markup {
    html! {
        p class=[line.is_description.then_some("seen")] {
            @if line.is_description { i { (t!(words, "media-seen")) } " " }
            (PreEscaped(&line.html))
        }
    }
}

/// What is shown and said at one moment.
fn moment_of(words: &Words, player: &Player, lines: &[Line]) -> Markup {
    let second = lines.first().map_or(0, second);
    html! {
        li {
            a href=(moment(&player.source, second)) data-second=(second) {
                time datetime={ "PT" (second) "S" } { (clock(second)) }
            }
            div {
                @for line in lines { (said(words, line)) }
            }
        }
    }
}

/// The second that a line begins at.
fn second(line: &Line) -> u64 {
    line.start / 1000
}

/// The address of a moment of a file.
fn moment(source: &Source, second: u64) -> String {
    format!("{}#t={second}", source.address)
}

/// A moment as players show it: `1:13`.
pub fn clock(second: u64) -> String {
    match second / 3600 {
        0 => format!("{}:{:02}", second / 60, second % 60),
        hours => format!("{hours}:{:02}:{:02}", second / 60 % 60, second % 60),
    }
}
