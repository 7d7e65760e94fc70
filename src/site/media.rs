//! Files of courses: pictures, videos, captions.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::courses::photos::{Photos, is_photo, widest};
use crate::courses::{CatalogueHandle, Media, captions, media};
use crate::error::{Error, Result};
use crate::web::file::{Representation, file, text};

/// Captions larger than this are no captions.
const LARGEST_CAPTIONS: u64 = 4 * 1024 * 1024;

/// `GET /media/{course}/{hash}/{file}`: a file of a course, under an address that changes with its content. A photo is
/// asked for in a width, `{hash}-960`, else it comes in its widest, and is never given as the camera wrote it; SubRip is
/// given as WebVTT. What a browser could run (SVG, HTML …) is served inert (ASVS 1.3.4).
///
/// # Errors
/// [`Error::NotFound`] for a file that is not in the course, or whose content has another hash by now.
pub async fn media(
    request: HttpRequest,
    catalogue: Data<CatalogueHandle>,
    photos: Data<Photos>,
    at: Path<(String, String, String)>,
) -> Result<HttpResponse> {
    let (course, version, name) = at.into_inner();
    let catalogue = catalogue.now();
    let course = catalogue.open_course(&course).ok_or(Error::NotFound)?;
    let media = course.media.get(&format!("media/{name}")).ok_or(Error::NotFound)?;
    let (hash, width) = match version.split_once('-') {
        None => (version.as_str(), None),
        Some((hash, width)) => (hash, Some(width.parse::<u32>().map_err(|_| Error::NotFound)?)),
    };
    if hash != media.hash || (width.is_some() && !is_photo(&name)) {
        return Err(Error::NotFound);
    }
    if is_photo(&name) {
        return photo(&request, &photos, media, width).await;
    }
    if name.ends_with(".srt") {
        return subrip(media).await;
    }
    let guess = mime_guess::from_path(&name).first_or_octet_stream();
    let media_type = match media::media_type(&name) {
        Some((_, media_type)) => media_type.to_owned(),
        None if name.ends_with(".vtt") => "text/vtt; charset=utf-8".to_owned(),
        None => guess.to_string(),
    };
    let mut response =
        file(&request, &media.file, Representation { media_type: &media_type, hash: &media.hash }).await?;
    // A video that is opened by itself is a page of the browser's own making, which this would keep from playing.
    if media::media_type(&name).is_none() {
        inert(&mut response);
    }
    Ok(response)
}

async fn photo(request: &HttpRequest, photos: &Photos, media: &Media, width: Option<u32>) -> Result<HttpResponse> {
    let width = width.or_else(|| widest(media)).ok_or(Error::NotFound)?;
    let made = photos.made(media, width).await.map_err(|why| {
        tracing::warn!(file = %media.file.display(), width, %why, "a photo cannot be shown");
        Error::NotFound
    })?;
    let hash = format!("{}-{width}", media.hash);
    let mut response = file(request, &made.file, Representation { media_type: made.media_type, hash: &hash }).await?;
    inert(&mut response);
    Ok(response)
}

async fn subrip(media: &Media) -> Result<HttpResponse> {
    if media.facts.bytes > LARGEST_CAPTIONS {
        return Err(Error::NotFound);
    }
    let source = tokio::fs::read(&media.file).await.map_err(|_| Error::NotFound)?;
    let captions = captions::srt::parse(&String::from_utf8_lossy(&source)).captions;
    let what = Representation { media_type: "text/vtt; charset=utf-8", hash: &media.hash };
    let mut response = text(captions::print(&captions), what);
    inert(&mut response);
    Ok(response)
}

/// Nothing in it runs, whatever it is.
fn inert(response: &mut HttpResponse) {
    let policy = actix_web::http::header::HeaderValue::from_static("default-src 'none'; sandbox");
    response.headers_mut().insert(actix_web::http::header::CONTENT_SECURITY_POLICY, policy);
}
