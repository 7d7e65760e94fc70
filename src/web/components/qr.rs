//! An address as a QR code (ISO/IEC 18004), drawn with attributes only.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// The empty squares around a code that its readers need.
const QUIET: usize = 4;

/// The drawing: black on white whatever the theme, because cameras read no other. `None` where a text is too long.
pub fn qr(text: &str, alternative: &str) -> Option<Markup> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let side = code.width() + 2 * QUIET;
    Some(html! {
        svg.qr viewBox={ "0 0 " (side) " " (side) } width=(side) height=(side) role="img" aria-label=(alternative) shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(squares(&code)) fill="#000" {}
        }
    })
}

/// The dark squares, each run of a row in one piece.
fn squares(code: &QrCode) -> String {
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                path.push_str(&format!("M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len()));
            }
            x += run.len();
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_square_is_drawn_once() {
        let code = QrCode::with_error_correction_level("https://askel.example/fi/certificates/7K3QX-M9RTB", EcLevel::M)
            .expect("a code");
        let runs = squares(&code);
        let drawn: usize = runs
            .split('M')
            .skip(1)
            .map(|run| run.split(['h', 'v']).nth(1).expect("a length").parse::<usize>().expect("a number"))
            .sum();
        assert_eq!(drawn, code.to_colors().iter().filter(|color| **color == Color::Dark).count());
    }

    #[test]
    fn a_code_has_its_words() {
        let drawing = qr("https://askel.example", "QR-koodi").expect("a drawing").into_string();
        assert!(drawing.contains(r#"role="img" aria-label="QR-koodi""#) && !drawing.contains("style"), "{drawing}");
    }
}
