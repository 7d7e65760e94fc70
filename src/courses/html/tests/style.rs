//! Zoom, refresh, spacing, filling in.

use super::super::Outcome::{Failed, Inapplicable, Passed};
use super::holds;

#[test]
fn pages_can_be_enlarged() {
    holds("b4f0c3", Passed, &["<meta name=Viewport content='width=device-width, initial-scale=1'>"]);
    holds("b4f0c3", Failed, &["<meta name=viewport content='user-scalable=no, maximum-scale=5'>"]);
    holds("b4f0c3", Inapplicable, &["<meta name=viewport>", "<meta name=theme content='user-scalable=no'>"]);
}

#[test]
fn pages_stay_until_the_reader_leaves() {
    let refresh = |content: &str| format!("<meta http-equiv=Refresh content='{content}'>");
    for (content, within_hours, ever) in [
        ("0; url=/fi/", Passed, Passed),
        ("72001", Passed, Failed),
        ("72000", Failed, Failed),
        ("5;/fi/", Failed, Failed),
        ("soon", Inapplicable, Inapplicable),
    ] {
        holds("bc659a", within_hours, &[&refresh(content)]);
        holds("bisz58", ever, &[&refresh(content)]);
    }
    // The first that browsers understand is the one that counts.
    holds("bc659a", Passed, &[&(refresh("0;/fi/") + &refresh("5"))]);
    holds("bc659a", Failed, &[&(refresh("x") + &refresh("5"))]);
}

#[test]
fn forced_spacing_is_wide() {
    let text = "Lumi narskuu askelten alla ja pakkanen nipistää poskia, kun kuljemme metsän halki kotiin päin.";
    let rules = [("24afc2", "letter-spacing", 0.12), ("9e45ec", "word-spacing", 0.16), ("78fd32", "line-height", 1.5)];
    for (id, property, least) in rules {
        let with = |style: &str| format!("<div style='max-width:180px'><p style='{style}'>{text}</p></div>");
        holds(
            id,
            Passed,
            &[
                &with(&format!("{property}: {least}em !important")),
                &with(&format!("{property}: 40px!important; font-size: 20px")),
                &with(&format!("{property}: 3em !IMPORTANT; {property}: 0.01em")),
            ],
        );
        holds(
            id,
            Failed,
            &[
                &with(&format!("{property}: {}em !important", least - 0.02)),
                &with(&format!("{property}: initial !important")),
                &with(&format!("font-size: 40px; {property}: 1px !important")),
                &format!(
                    "<style>p{{{property}:9em !important}}</style>{}",
                    with(&format!("{property}:.1em !important"))
                ),
                &format!("<div style='{property}:1px!important;width:100px'>{text}</div>"),
                &format!("<div style='{property}:1px!important;width:100px'><p>{text}</div>"),
            ],
        );
        holds(
            id,
            Inapplicable,
            &[
                &with(""),
                &with(&format!("{property}: 0.01em")),
                &with(&format!("{property}: inherit !important")),
                &with(&format!("{property}: 1px !important; display: none")),
                &with(&format!("{property}: 1px !important; position: absolute; left: -9999px")),
                &format!("<style>p{{{property}:0.01em !important}}</style>{}", with("")),
                &format!("<div style='{property}:1px!important'><p style='{property}:1px'>{text}</div>"),
            ],
        );
    }
    holds("78fd32", Inapplicable, &["<p style='line-height:1 !important'>Lumi narskuu."]);
    holds("78fd32", Failed, &["<p style='line-height:1 !important'>Lumi<br>narskuu."]);
    // The lines of a block of its own are not those of what is around it.
    holds(
        "78fd32",
        Inapplicable,
        &[&format!(
            "<div style='line-height:1!important;width:180px'>Lumi<p style='line-height:2'>{text}<br></p></div>"
        )],
    );
}

#[test]
fn autocomplete_is_of_the_standard() {
    holds(
        "73f2c2",
        Passed,
        &[
            "<input autocomplete=email>",
            "<select autocomplete='billing Country'></select>",
            "<textarea autocomplete=street-address></textarea>",
        ],
    );
    holds(
        "73f2c2",
        Failed,
        &[
            "<input autocomplete=sähköposti>",
            "<input autocomplete='work nickname'>",
            "<input tabindex=-1 autocomplete=x>",
            "<input type=password autocomplete=password>",
        ],
    );
    holds(
        "73f2c2",
        Inapplicable,
        &[
            "<input>",
            "<input autocomplete=' '>",
            "<input disabled autocomplete=x>",
            "<fieldset disabled><input autocomplete=x></fieldset>",
            "<input aria-disabled=true autocomplete=x>",
            "<input type=submit autocomplete=x>",
            "<input tabindex=-1 role=note autocomplete=x>",
            "<div hidden><input autocomplete=x></div>",
            "<form autocomplete=x></form>",
        ],
    );
}
