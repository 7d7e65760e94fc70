//! Titles, languages, tables.

use super::super::Outcome::{Failed, Inapplicable, Passed};
use super::super::{Page, check};
use super::{holds, page_holds};

#[test]
fn pages_have_a_title_and_a_language_that_there_is() {
    page_holds("2779a5", Passed, &["<title>Sivu</title>", "<body><p>x<title>Sivu</title>"]);
    page_holds(
        "2779a5",
        Failed,
        &["<p>Sivu", "<title> </title>", "<svg><title>Sivu</title></svg>", "<title></title><title>Sivu</title>", ""],
    );
    let drawing = "<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg' lang=zz><title/></svg>";
    page_holds("2779a5", Inapplicable, &[drawing]);
    page_holds("b5c3f8", Passed, &["<html lang=fi>", "<html lang=zz>", "<html lang=fi xml:lang=sv>"]);
    page_holds("b5c3f8", Failed, &["<p>x", "<html lang=' '>", "<html xml:lang=fi>"]);
    page_holds("b5c3f8", Inapplicable, &[drawing]);
    page_holds("bf051a", Passed, &["<html lang=fi>", "<html lang=SV-FI>", "<html lang=en-nowhere>"]);
    page_holds("bf051a", Failed, &["<html lang=suomi>", "<html lang=fi_FI>", "<html lang=x-fi>", "<html lang=em-GB>"]);
    page_holds("bf051a", Inapplicable, &["<p>x", "<html lang=' '>", drawing]);
}

#[test]
fn a_part_of_a_page_is_not_asked_for_title_and_language() {
    let reports = check(&Page::fragment("<h2>Otsikko</h2><img src=a>"));
    let of = |id: &str| reports.iter().find(|report| report.rule.id == id).map(|report| report.outcome);
    assert_eq!(
        [of("2779a5"), of("b5c3f8"), of("ffd0e9"), of("23a2a8")],
        [Some(Inapplicable), Some(Inapplicable), Some(Passed), Some(Failed)]
    );
}

#[test]
fn parts_are_in_languages_that_there_are() {
    holds(
        "de46e4",
        Passed,
        &[
            "<i lang=zz><u lang=fi>Hei</u></i>",
            "<p lang=sv>Hej",
            "<p lang=zz><b lang=sv>Hej</b></p>",
            "<img src=a alt=Hej lang=sv>",
        ],
    );
    holds(
        "de46e4",
        Failed,
        &[
            "<p lang=svenska>Hej",
            "<p lang=' '>Hej",
            "<p lang=zz><img src=a alt=Hej>",
            "<p lang=zz style='position:absolute;top:-9999px'>Hej",
            "<p lang=zz><b aria-hidden=true>Hej</b>",
        ],
    );
    holds(
        "de46e4",
        Inapplicable,
        &[
            "<p>Hei",
            "<p lang=''>Hej",
            "<p lang=zz> ",
            "<p lang=zz hidden>Hej",
            "<p lang=zz><b lang=''>Hej</b></p>",
            "<p lang=zz><img src=a alt=''>",
            "<video lang=zz>Selain on vanha.</video>",
        ],
    );
}

#[test]
fn headers_of_cells_are_in_the_table() {
    holds("a25f45", Passed, &["<table><tr><th id=a>A<th id=b>B<tr><td headers='a b'>1</table>"]);
    holds(
        "a25f45",
        Failed,
        &[
            "<table><tr><th id=a>A<tr><td headers='a c'>1</table>",
            "<table><tr><th id=a headers=a>A<tr><td>1</table>",
            "<p id=p>A</p><table><tr><td headers=p>1</table>",
            "<table><tr><th id=a>A<tr><td><table><tr><td headers=a>1</table></table>",
        ],
    );
    holds(
        "a25f45",
        Inapplicable,
        &[
            "<table><tr><th id=a>A<tr><td headers=' '>1</table>",
            "<table role=none><tr><td headers=x>1</table>",
            "<table hidden><tr><td headers=x>1</table>",
            "<table style='position:absolute;left:-9999px'><tr><td headers=x>1</table>",
        ],
    );
}

#[test]
fn headers_of_tables_have_cells() {
    holds(
        "d0f69e",
        Passed,
        &[
            "<table><tr><td><th>Ma<th>Ti<tr><th>Klo 8<td>1<td>2</table>",
            "<table><tr><th>Nimi<td>Aino<tr><th>Ikä<td>70</table>",
            "<table><tr><th>Päivä<th>Ruoka<tr><th scope=row>Ma<td>Keitto</table>",
            "<table><tr><th rowspan=2>A<td>1<tr><td>2</table>",
            "<table><tr><th colspan=2>A<tr><th>b<th>c<tr><td>1<td>2</table>",
            "<table><tr><th id=a>A<td headers=a>1</table>",
            "<div role=grid><div role=row><i role=rowheader>A</i><i role=gridcell>1</i></div></div>",
        ],
    );
    holds(
        "d0f69e",
        Failed,
        &[
            "<table><tr><th>A<th>B<tr><td>1</table>",
            "<table><tr><th>A<th>B</table>",
            "<table><tr><th scope=col>A<td>1</table>",
            "<table><tr><th id=a>A<th id=b>B<tr><td headers=b>1<td headers=b>2</table>",
            "<table><tr><th>A<th>B<tr><td>1<td hidden>2</table>",
            "<div role=table><div role=row><i role=columnheader>A</i><i role=columnheader>B</i></div><div role=row><i role=cell>1</i></div></div>",
        ],
    );
    holds(
        "d0f69e",
        Inapplicable,
        &[
            "<table><tr><td>1</table>",
            "<table role=presentation><tr><th>A</table>",
            "<table><tr><th role=cell>A</table>",
            "<table style='display:none'><tr><th>A</table>",
            "<div role=row><i role=columnheader>A</i></div>",
        ],
    );
}
