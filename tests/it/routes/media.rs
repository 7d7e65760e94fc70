//! Videos of a course: watched in parts, with captions of the same site, and led to at a moment.

use std::path::Path;

use reqwest::Method;

use crate::support::{Page, Site, on_each_database};

const PAGE: &str = "/fi/courses/turvallisesti-verkossa/kaksivaiheinen";

/// The site with the courses that are shipped, because those of the tests have no video.
fn shipped(dialect: crate::support::Dialect) -> Site {
    Site::with(dialect, |settings| {
        settings.config.courses_dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("courses");
    })
}

#[test]
fn a_video_is_sent_in_the_parts_that_a_player_asks_for() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        let video = browser.get(PAGE).await.attributes("video source", "src").remove(0);
        let file = std::fs::read(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("courses/turvallisesti-verkossa/media/tunnistus.mp4"),
        )
        .expect("the video");
        let ask = async |method: Method, headers: &[(&str, &str)]| {
            let request = browser.request(method, &video).header("Accept-Encoding", "br, gzip");
            let answer = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send();
            let answer = answer.await.expect("an answer");
            let header =
                |name: &str| answer.headers().get(name).map_or("", |value| value.to_str().expect("text")).to_owned();
            let told = (answer.status().as_u16(), header("content-range"), header("etag"), header("content-length"));
            assert_eq!(header("accept-ranges"), "bytes");
            (told, answer.bytes().await.expect("a body"))
        };
        let ((status, _, etag, length), whole) = ask(Method::GET, &[]).await;
        assert_eq!((status, length, whole.as_ref()), (200, file.len().to_string(), file.as_slice()));
        let ((status, range, ..), part) = ask(Method::GET, &[("Range", "bytes=70000-200000")]).await;
        assert_eq!((status, range), (206, format!("bytes 70000-200000/{}", file.len())));
        assert_eq!(part.as_ref(), &file[70_000..=200_000]);
        let ((status, range, ..), _) = ask(Method::GET, &[("Range", "bytes=9999999-")]).await;
        assert_eq!((status, range), (416, format!("bytes */{}", file.len())));
        let part = ("Range", "bytes=0-9");
        assert_eq!(ask(Method::GET, &[part, ("If-Range", &etag)]).await.0.0, 206);
        assert_eq!(ask(Method::GET, &[part, ("If-Range", "\"another\"")]).await.0.0, 200);
        assert_eq!(ask(Method::GET, &[("If-None-Match", &etag)]).await.0.0, 304);
        let ((status, _, _, length), body) = ask(Method::HEAD, &[]).await;
        assert_eq!((status, length, body.len()), (200, file.len().to_string(), 0));
    });
}

#[test]
fn captions_and_the_first_picture_come_from_the_same_site() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        let page = browser.get(PAGE).await;
        let tracks = page.attributes("track", "src");
        assert_eq!(tracks.len(), 8, "captions and descriptions in four languages");
        for track in tracks {
            let captions = browser.get(&track).await;
            assert_eq!((captions.status, captions.header("content-type")), (200, "text/vtt; charset=utf-8"), "{track}");
            assert!(captions.body.starts_with("WEBVTT\n"), "{track}");
        }
        let poster = page.attributes("video", "poster").remove(0);
        let answer = browser.request(Method::GET, &poster).send().await.expect("an answer");
        assert_eq!(answer.headers().get("content-type").expect("a type"), "image/jpeg");
    });
}

#[test]
fn a_word_that_is_only_said_leads_to_its_moment_without_javascript() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        let mut found = Vec::new();
        // The index is made beside; two minutes are for a busy machine.
        for _ in 0..1200 {
            let results: Page = browser.get("/fi/search?q=pelastusrengas").await;
            found = results.attributes(".results a", "href");
            if !found.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        let first = found.first().expect("a result");
        assert_eq!(*first, format!("{PAGE}?play=tunnistus-35s#tunnistus-35s"));
        let page = browser.get(first.split('#').next().expect("an address")).await;
        assert!(page.has("details.transcript[open] #tunnistus-35s"));
        assert!(page.attributes("video source", "src").remove(0).ends_with("/tunnistus.mp4#t=35"));
        assert!(!page.has("[autoplay]"), "nothing plays by itself");
    });
}
