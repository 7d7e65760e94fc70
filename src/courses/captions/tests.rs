use proptest::prelude::*;

use super::*;

fn cue(text: &str) -> Cue {
    let reading = parse(&format!("WEBVTT\n\n00:00.000 --> 00:02.000\n{text}\n"));
    assert_eq!(reading.faults, [], "{text}");
    reading.captions.cues[0].clone()
}

fn faults(source: &str) -> Vec<(usize, What)> {
    let reading = parse(source);
    reading.faults.iter().cloned().chain(check(&reading, None)).map(|fault| (fault.line, fault.what)).collect()
}

#[test]
fn a_file_of_every_kind_of_block_is_read() {
    let source = "\u{feff}WEBVTT Kielenä suomi\r\nmuuta\r\n\r\nNOTE tämä ohitetaan\r\n\r\nSTYLE\r\n::cue { color: white }\r\n\r\n\
         REGION\r\nid:alas lines:2\r\n\r\nalku\r\n00:01.000 --> 00:02.500 region:alas align:start\r\nHei.\r\n\r\n00:00:03.000 --> 01:00:00.000\r\nYksi\r\nkaksi\r\n";
    let Reading { captions, lines, faults } = parse(source);
    assert_eq!(faults, []);
    assert_eq!(captions.styles, ["::cue { color: white }"]);
    assert_eq!(captions.regions[0].id, "alas");
    let [first, second] = captions.cues.as_slice() else { panic!("two cues") };
    assert_eq!((first.id.as_str(), first.start, first.end), ("alku", 1000, 2500));
    assert_eq!(first.settings.region.as_deref(), Some("alas"));
    assert_eq!(first.settings.align, Some(Align::Start));
    assert_eq!(second.end, 3_600_000);
    assert_eq!(render::plain(second), "Yksi kaksi");
    assert_eq!(lines, [13, 16]);
}

#[test]
fn speakers_and_languages_are_kept_and_all_else_is_escaped() {
    let cue = cue("<v Maija>Avaa <lang en>settings</lang> & <b>katso</b>\n&lt;script&gt;\n- Selvä.");
    assert_eq!(render::plain(&cue), "Maija: Avaa settings & katso <script> - Selvä.");
    assert_eq!(
        render::html(&cue),
        "<b class=\"voice\">Maija:</b> Avaa <span lang=\"en\">settings</span> &amp; <b>katso</b> &lt;script&gt;<br>- Selvä."
    );
    assert_eq!(render::html(&self::cue("<lang \"x\">a</lang>")), "<span>a</span>");
}

#[test]
fn what_is_lost_is_told_with_its_line() {
    assert_eq!(faults("Hei"), [(1, What::NoHeader)]);
    assert_eq!(faults("WEBVTTX"), [(1, What::NoHeader)]);
    assert_eq!(
        faults("WEBVTT\n\n0:01 --> 0:02\nHei.\n\nPelkkää tekstiä\n"),
        [(3, What::Timing("0:01 --> 0:02".into())), (6, What::NoTiming("Pelkkää tekstiä".into()))]
    );
    assert_eq!(
        faults(
            "WEBVTT\n\n00:01.000 --> 00:02.000 align:keski\nHei.\n00:02.000 --> 00:03.000\n<marquee>Moi.\n\nSTYLE\nx\n"
        ),
        [
            (5, What::NoEmptyLine),
            (3, What::Setting("align:keski".into())),
            (5, What::Tag("<marquee>".into())),
            (8, What::LateBlock("STYLE".into())),
        ]
    );
}

#[test]
fn what_a_viewer_cannot_follow_is_told() {
    let one = |times: &str, text: &str| faults(&format!("WEBVTT\n\n{times}\n{text}\n"));
    assert_eq!(one("00:02.000 --> 00:01.000", "Hei."), [(3, What::EndsBeforeStart)]);
    assert_eq!(one("00:01.000 --> 00:02.000", ""), [(3, What::Empty)]);
    assert_eq!(one("00:01.000 --> 00:09.000", "a\nb\nc"), [(3, What::TooManyLines(3))]);
    assert_eq!(one("00:01.000 --> 00:09.000", &"a".repeat(43)), [(3, What::LineTooLong(43))]);
    assert_eq!(one("00:01.000 --> 00:02.000", &"a".repeat(30)), [(3, What::TooFast { speed: 30, wanted: 15 })]);
    let two = |second: &str| faults(&format!("WEBVTT\n\n00:05.000 --> 00:07.000\nHei.\n\n{second}\nMoi.\n"));
    assert_eq!(two("00:04.000 --> 00:05.000"), [(6, What::OutOfOrder)]);
    assert_eq!(two("00:06.000 --> 00:08.000"), [(6, What::Overlap)]);
    assert_eq!(two("00:07.000 --> 00:08.000"), []);
    let reading = parse("WEBVTT\n\n00:05.000 --> 00:07.000\nHei.\n");
    assert_eq!(check(&reading, Some(5000)), [Fault { line: 3, what: What::AfterTheEnd }]);
}

#[test]
fn subrip_is_read_into_the_same_model() {
    let source = "1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Hei</i>, {\\an8}<font color=\"red\">3 < 5</font> & muuta\r\n\r\n\
         2\r\n00:00:03,000 --> 00:00:04,000\r\nMoi.\r\n3\r\n00:00:05.000 --> 00:00:06.000\r\nHeippa.\r\n";
    let Reading { captions, faults, .. } = srt::parse(source);
    assert_eq!(faults, [Fault { line: 8, what: What::NoEmptyLine }]);
    assert_eq!(captions.cues.iter().map(render::plain).collect::<Vec<_>>(), ["Hei, 3 < 5 & muuta", "Moi.", "Heippa."]);
    assert_eq!((captions.cues[0].start, captions.cues[0].end), (1000, 2500));
    assert_eq!(parse(&print(&captions)).captions, captions);
}

#[test]
fn a_heap_of_tags_does_not_bring_the_reader_down() {
    let deep = "<b>".repeat(200_000);
    let reading = parse(&format!("WEBVTT\n\n00:00.000 --> 00:01.000\n{deep}x"));
    assert_eq!(render::plain(&reading.captions.cues[0]), "x");
}

proptest! {
    #[test]
    fn captions_are_the_same_after_printing_and_reading(captions in samples::captions()) {
        let printed = print(&captions);
        prop_assert_eq!(&parse(&printed).captions, &captions, "{}", printed);
    }

    #[test]
    fn any_text_is_read_without_harm(text in "(WEBVTT\n)?([\\PC\r\n\t]|-->|<[a-z/.]|&#?[a-z]|00:01.000 --> 00:0|\n\n){0,60}") {
        for reading in [parse(&text), srt::parse(&text)] {
            prop_assert_eq!(reading.lines.len(), reading.captions.cues.len());
            let printed = print(&reading.captions);
            prop_assert_eq!(&parse(&printed).captions, &reading.captions, "{}", printed);
            check(&reading, None);
            for cue in &reading.captions.cues {
                let html = render::html(cue);
                prop_assert!(!html.contains("<script"), "{}", html);
            }
        }
    }
}
