//! Captions made up for the property tests.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;

fn percent() -> impl Strategy<Value = f64> {
    (0u32..=10_000).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

fn region(id: usize) -> impl Strategy<Value = Region> {
    let point = || (percent(), percent());
    (percent(), any::<u32>(), point(), point(), any::<bool>()).prop_map(
        move |(width, lines, anchor, viewport_anchor, scrolls)| Region {
            id: format!("r{id}"),
            width,
            lines,
            anchor,
            viewport_anchor,
            scrolls,
        },
    )
}

fn settings() -> impl Strategy<Value = Settings> {
    let line = prop_oneof![percent().prop_map(Line::Percent), any::<i16>().prop_map(|n| Line::Number(f64::from(n)))];
    let line_align = prop_oneof![Just(LineAlign::Start), Just(LineAlign::Center), Just(LineAlign::End)];
    let position_align =
        prop_oneof![Just(PositionAlign::LineLeft), Just(PositionAlign::Center), Just(PositionAlign::LineRight)];
    let position = (percent(), option::of(position_align)).prop_map(|(percent, align)| Position { percent, align });
    let align =
        prop_oneof![Just(Align::Start), Just(Align::Center), Just(Align::End), Just(Align::Left), Just(Align::Right)];
    (
        option::of(prop_oneof![Just(Vertical::GrowingLeft), Just(Vertical::GrowingRight)]),
        option::of((line, line_align)),
        option::of(position),
        option::of(percent()),
        option::of(align),
        option::of(Just("r0".to_owned())),
    )
        .prop_map(|(vertical, line, position, size, align, region)| Settings {
            region,
            vertical,
            line,
            position,
            size,
            align,
        })
}

fn element(children: impl Strategy<Value = Vec<Node>>) -> impl Strategy<Value = Node> {
    let tag = prop_oneof![
        Just(Tag::Class),
        Just(Tag::Italic),
        Just(Tag::Bold),
        Just(Tag::Underline),
        Just(Tag::Ruby),
        "[A-Za-zäö&>-]{0,8}".prop_map(Tag::Voice),
        "[a-z]{0,3}".prop_map(Tag::Language),
    ];
    (tag, vec("[a-z-]{1,4}", 0..3), children)
        .prop_map(|(tag, classes, children)| Node::Element(Element { tag, classes, children }))
}

fn nodes() -> impl Strategy<Value = Vec<Node>> {
    let text = "[a-zäö<>&;#\r\n 0-9-]{1,12}".prop_map(Node::Text);
    let leaf = prop_oneof![4 => text, 1 => (0u64..10_000_000).prop_map(Node::Timestamp)];
    let tree = leaf.prop_recursive(4, 24, 4, |inner| element(vec(inner, 0..4).prop_map(joined)));
    vec(tree, 0..5).prop_map(joined)
}

/// A reader makes one text of two that follow each other.
fn joined(nodes: Vec<Node>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    for node in nodes {
        match (out.last_mut(), node) {
            (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
            (_, node) => out.push(node),
        }
    }
    out
}

fn cue() -> impl Strategy<Value = Cue> {
    ("[a-zA-Z0-9 ]{0,8}", 0u64..1_000_000_000, 0u64..1_000_000_000, settings(), nodes())
        .prop_map(|(id, start, end, settings, text)| Cue { id, start, end, settings, text })
}

/// Any captions that a file can hold.
pub(super) fn captions() -> impl Strategy<Value = Captions> {
    (vec("[a-z:{};.()\n]{1,20}", 0..3), (region(0), option::of(region(1))), vec(cue(), 0..6)).prop_map(
        |(styles, (first, second), cues)| Captions {
            styles: styles
                .iter()
                .map(|style| style.split_whitespace().collect::<Vec<_>>().join("\n"))
                .filter(|style| !style.is_empty())
                .collect(),
            regions: std::iter::once(first).chain(second).collect(),
            cues,
        },
    )
}
