//! A file as an answer: whole or a range of its bytes (RFC 9110 13 and 14), from the disk piece by piece.

use std::io::SeekFrom;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, MessageBody};
use actix_web::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE, ETAG, HeaderName, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncSeekExt, ReadBuf};

use crate::error::{Error, Result};

/// How much is read at once.
const PIECE: usize = 64 * 1024;

/// What is known of a file beside its bytes.
#[derive(Debug, Clone, Copy)]
pub struct Representation<'a> {
    /// Its media type, with the charset of texts.
    pub media_type: &'a str,
    /// A hash of its content: the strong validator (RFC 9110 8.8.3).
    pub hash: &'a str,
}

/// Answers `GET` and `HEAD` with a file whose address changes with its content: it may be kept for ever. One range is
/// answered with 206, a range beyond the end with 416; several ranges at once get the whole file, which the standard allows.
///
/// # Errors
/// [`Error::NotFound`] where the file is gone, [`Error::Internal`] where it cannot be read.
pub async fn file(request: &HttpRequest, path: &Path, what: Representation<'_>) -> Result<HttpResponse> {
    let mut file = File::open(path).await.map_err(|_| Error::NotFound)?;
    let length = file.metadata().await.map_err(|error| Error::Internal(error.into()))?.len();
    let etag = format!("\"{}\"", what.hash);
    let header = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
    if header(IF_NONE_MATCH).is_some_and(|known| knows(known, &etag)) {
        return Ok(answer(StatusCode::NOT_MODIFIED, &etag).finish());
    }
    // A range of a file that is another by now would not fit to what the browser has (RFC 9110 13.1.5).
    let is_same = header(IF_RANGE).is_none_or(|validator| validator.trim() == etag);
    let wanted = header(RANGE).filter(|_| is_same && *request.method() == Method::GET);
    let (status, first, count) = match wanted.map_or(Range::Whole, |wanted| range(wanted, length)) {
        Range::Whole => (StatusCode::OK, 0, length),
        Range::Part { first, count } => (StatusCode::PARTIAL_CONTENT, first, count),
        Range::Beyond => {
            let mut response = answer(StatusCode::RANGE_NOT_SATISFIABLE, &etag);
            response.insert_header((CONTENT_RANGE, format!("bytes */{length}")));
            return Ok(response.content_type("text/plain; charset=utf-8").body(""));
        }
    };
    let mut response = answer(status, &etag);
    response.content_type(what.media_type);
    if status == StatusCode::PARTIAL_CONTENT {
        response.insert_header((CONTENT_RANGE, format!("bytes {first}-{}/{length}", first + count - 1)));
    }
    if first > 0 {
        file.seek(SeekFrom::Start(first)).await.map_err(|error| Error::Internal(error.into()))?;
    }
    let is_head = *request.method() == Method::HEAD;
    Ok(response.body(Part { file: (!is_head).then_some(file), length: count, left: count }))
}

/// What all answers have in common. `identity`, because a range counts bytes of the file and not of a compressed form, and
/// because pictures, sound and film are compressed as they are.
fn answer(status: StatusCode, etag: &str) -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::build(status);
    response
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((ETAG, etag))
        .insert_header((ACCEPT_RANGES, "bytes"))
        .insert_header((CONTENT_ENCODING, "identity"));
    response
}

/// Whether a list of entity tags names this one; the weak comparison (RFC 9110 13.1.2).
fn knows(list: &str, etag: &str) -> bool {
    list.split(',').map(str::trim).any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == etag)
}

#[derive(Debug, PartialEq, Eq)]
enum Range {
    /// No range, or nothing that is understood: the whole file.
    Whole,
    Part {
        first: u64,
        count: u64,
    },
    /// A range that begins behind the end.
    Beyond,
}

/// Reads `bytes=first-last`, `bytes=first-`, `bytes=-last` (RFC 9110 14.1.2).
fn range(header: &str, length: u64) -> Range {
    let Some((unit, spec)) = header.split_once('=') else { return Range::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") || spec.contains(',') {
        return Range::Whole;
    }
    let Some((first, last)) = spec.trim().split_once('-') else { return Range::Whole };
    match (position(first), position(last)) {
        (Some(first), None) if last.is_empty() && first < length => Range::Part { first, count: length - first },
        (Some(first), Some(last)) if first > last => Range::Whole,
        (Some(first), Some(last)) if first < length => Range::Part { first, count: last.min(length - 1) - first + 1 },
        (Some(_), last_place) if last.is_empty() || last_place.is_some() => Range::Beyond,
        (None, Some(0)) if first.is_empty() => Range::Beyond,
        (None, Some(_)) if first.is_empty() && length == 0 => Range::Beyond,
        (None, Some(last)) if first.is_empty() => {
            Range::Part { first: length.saturating_sub(last), count: last.min(length) }
        }
        _ => Range::Whole,
    }
}

/// A number of any length; more than any file has is the largest there is.
fn position(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

/// A part of a file from where it stands; no file for `HEAD`, which has the length only.
struct Part {
    file: Option<File>,
    length: u64,
    left: u64,
}

impl MessageBody for Part {
    type Error = std::io::Error;

    fn size(&self) -> BodySize {
        BodySize::Sized(self.length)
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let left = usize::try_from(self.left).unwrap_or(usize::MAX);
        let Some(file) = self.file.as_mut().filter(|_| left > 0) else { return Poll::Ready(None) };
        let mut piece = vec![0; PIECE.min(left)];
        let mut buffer = ReadBuf::new(&mut piece);
        if let Err(error) = ready!(Pin::new(file).poll_read(cx, &mut buffer)) {
            return Poll::Ready(Some(Err(error)));
        }
        let read = buffer.filled().len();
        if read == 0 {
            // The file became shorter while it was sent; a browser asks again.
            return Poll::Ready(Some(Err(std::io::ErrorKind::UnexpectedEof.into())));
        }
        self.left = self.left.saturating_sub(read as u64);
        piece.truncate(read);
        Poll::Ready(Some(Ok(piece.into())))
    }
}

/// A small text made for this answer, under the same headers.
pub fn text(text: String, what: Representation<'_>) -> HttpResponse {
    let mut response = answer(StatusCode::OK, &format!("\"{}\"", what.hash));
    response.insert_header((ACCEPT_RANGES, "none")).content_type(what.media_type).body(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::body::to_bytes;
    use actix_web::test::TestRequest;
    use proptest::prelude::*;

    const WHAT: Representation<'_> = Representation { media_type: "video/mp4", hash: "abc" };

    async fn ask(method: Method, headers: &[(&'static str, &str)]) -> (u16, String, Option<String>, BodySize) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        std::fs::write(&path, "0123456789").expect("written");
        let request = headers
            .iter()
            .fold(TestRequest::default().method(method), |request, header| request.insert_header(*header));
        let response = file(&request.to_http_request(), &path, WHAT).await.expect("an answer");
        let range = response.headers().get("Content-Range").map(|value| value.to_str().expect("text").to_owned());
        assert_eq!(response.headers().get("ETag").expect("a tag"), "\"abc\"");
        let (status, size) = (response.status().as_u16(), response.body().size());
        let body = to_bytes(response.into_body()).await.expect("a body");
        (status, String::from_utf8(body.to_vec()).expect("text"), range, size)
    }

    #[actix_web::test]
    async fn a_range_is_answered_with_its_bytes() {
        let whole = (200, "0123456789".to_owned(), None, BodySize::Sized(10));
        assert_eq!(ask(Method::GET, &[]).await, whole);
        let part = |body: &str, range: &str| {
            (206, body.to_owned(), Some(range.to_owned()), BodySize::Sized(body.len() as u64))
        };
        assert_eq!(ask(Method::GET, &[("Range", "bytes=2-4")]).await, part("234", "bytes 2-4/10"));
        assert_eq!(ask(Method::GET, &[("Range", "bytes=7-")]).await, part("789", "bytes 7-9/10"));
        assert_eq!(ask(Method::GET, &[("Range", "bytes=-2")]).await, part("89", "bytes 8-9/10"));
        assert_eq!(ask(Method::GET, &[("Range", "bytes=8-99")]).await, part("89", "bytes 8-9/10"));
        assert_eq!(ask(Method::GET, &[("Range", "bytes=-99")]).await, part("0123456789", "bytes 0-9/10"));
        for strange in ["bytes=4-2", "bytes=0-1,4-5", "lines=1-2", "bytes=x-", "bytes"] {
            assert_eq!(ask(Method::GET, &[("Range", strange)]).await, whole, "{strange}");
        }
    }

    #[actix_web::test]
    async fn a_range_behind_the_end_is_refused_with_the_length() {
        let (status, _, range, _) = ask(Method::GET, &[("Range", "bytes=10-")]).await;
        assert_eq!((status, range.as_deref()), (416, Some("bytes */10")));
        assert_eq!(ask(Method::GET, &[("Range", "bytes=-0")]).await.0, 416);
    }

    #[actix_web::test]
    async fn validators_are_asked_first() {
        assert_eq!(ask(Method::GET, &[("If-None-Match", "W/\"x\", \"abc\"")]).await.0, 304);
        assert_eq!(ask(Method::GET, &[("Range", "bytes=2-4"), ("If-Range", "\"abc\"")]).await.0, 206);
        assert_eq!(ask(Method::GET, &[("Range", "bytes=2-4"), ("If-Range", "\"old\"")]).await.0, 200);
    }

    #[actix_web::test]
    async fn head_tells_the_length_and_sends_nothing() {
        assert_eq!(ask(Method::HEAD, &[("Range", "bytes=2-4")]).await, (200, String::new(), None, BodySize::Sized(10)));
    }

    proptest! {
        #[test]
        fn a_range_is_never_beyond_the_file(header in "(bytes=)?[0-9]{0,22}-?[0-9]{0,22},?", length in 0u64..1000) {
            if let Range::Part { first, count } = range(&header, length) {
                prop_assert!(count > 0 && first + count <= length, "{header}");
            }
        }
    }
}
