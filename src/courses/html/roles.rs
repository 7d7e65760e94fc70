//! What an element is to assistive technology: explicit and implicit roles, and which of them wins.
//!
//! WAI-ARIA 1.2 (5.3.3 abstract roles cannot be used, 8.5 conflict resolution), HTML-AAM 1.0 (4 implicit roles).

use scraper::ElementRef;

use super::is_among;
use super::page::{Page, is_html};

/// The roles that authors may use: WAI-ARIA 1.2, 5.4, Graphics-ARIA 1.0 and DPUB-ARIA 1.1.
const ROLES: &str = "alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox \
    comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form \
    generic grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math \
    menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation \
    progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider \
    spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time \
    timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol doc-abstract \
    doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-bibliography doc-biblioref doc-chapter \
    doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnotes doc-epigraph \
    doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index \
    doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter doc-pageheader doc-pagelist doc-part \
    doc-preface doc-prologue doc-pullquote";

/// What is allowed on every role, and so brings back an element that was said to be decoration (WAI-ARIA 1.2, 6.4
/// with those that were global in 1.1). `aria-hidden` is not among them: it takes the element away.
const GLOBAL: &str = "aria-atomic aria-braillelabel aria-brailleroledescription aria-busy aria-controls aria-current aria-describedby \
    aria-description aria-details aria-disabled aria-dropeffect aria-errormessage aria-flowto aria-grabbed \
    aria-haspopup aria-invalid aria-keyshortcuts aria-live aria-owns aria-relevant";

/// Global attributes that give a name; they mean nothing on an element that may have none.
const NAMING: [&str; 3] = ["aria-label", "aria-labelledby", "aria-roledescription"];

/// The role of an element that says nothing by itself.
pub(super) const GENERIC: &str = "generic";

/// The role of an element that is only decoration; `presentation` means the same.
pub(super) const NONE: &str = "none";

/// The first role of the `role` attribute that there is; a synonym as the one that is used here.
pub(super) fn explicit(element: ElementRef) -> Option<&'static str> {
    /// Words that are looked at: people write one, or two where the first is new.
    const MOST: usize = 20;
    let wish = element.attr("role")?;
    wish.split_ascii_whitespace().take(MOST).find_map(|word| {
        let role = ROLES.split(' ').find(|role| role.eq_ignore_ascii_case(word))?;
        Some(match role {
            "presentation" => NONE,
            "image" => "img",
            role => role,
        })
    })
}

/// ACT "semantic role": the explicit role, unless it says decoration and something contradicts it.
pub(super) fn semantic(page: &Page, element: ElementRef) -> &'static str {
    match explicit(element) {
        Some(NONE) if is_in_conflict(page, element) => implicit(page, element),
        Some(role) => role,
        None => implicit(page, element),
    }
}

/// ACT "marked as decorative": by its role, or a picture by its empty alternative text.
pub(super) fn is_marked_decorative(element: ElementRef) -> bool {
    match explicit(element) {
        Some(role) => role == NONE,
        None => is_html(element) && element.value().name() == "img" && element.attr("alt") == Some(""),
    }
}

/// Whether an element that is said to be decoration is there all the same, because the keyboard gets to it or an
/// attribute speaks of it (WAI-ARIA 1.2, 8.5).
pub(super) fn is_in_conflict(page: &Page, element: ElementRef) -> bool {
    let says = |name: &&str| element.attr(name).is_some_and(|value| !value.trim().is_empty());
    is_focusable(page, element)
        || GLOBAL.split(' ').any(|name| says(&name))
        || NAMING.iter().any(says) && (is_picture(element) || usual(page, element) != GENERIC)
}

/// ACT "included in the accessibility tree": not hidden, and no decoration.
pub(super) fn is_in_tree(page: &Page, element: ElementRef) -> bool {
    page.style(element).is_some_and(|style| !style.hidden_from_tree()) && semantic(page, element) != NONE
}

/// Whether the keyboard or a script can bring the focus to it (HTML standard, 6.6.3).
pub(super) fn is_focusable(page: &Page, element: ElementRef) -> bool {
    if page.style(element).is_none_or(|style| !style.rendered || !style.visible) {
        return false;
    }
    let is = |attribute: &str| element.attr(attribute).is_some();
    let native = match element.value().name() {
        "a" | "area" => is_link(element),
        "button" | "select" | "textarea" | "input" => !is_disabled(page, element),
        "summary" => is_summary_of_its_details(element),
        "audio" | "video" => is("controls"),
        _ => false,
    };
    let control = matches!(element.value().name(), "button" | "select" | "textarea" | "input");
    native
        || !control && tab_index(element).is_some()
        || element.attr("contenteditable").is_some_and(|value| !value.trim().eq_ignore_ascii_case("false"))
}

/// `tabindex`, where it is a number.
pub(super) fn tab_index(element: ElementRef) -> Option<i64> {
    element.attr("tabindex")?.trim().parse().ok()
}

/// Whether a control is disabled, itself or by a `fieldset` around it.
pub(super) fn is_disabled(page: &Page, element: ElementRef) -> bool {
    matches!(element.value().name(), "button" | "input" | "select" | "textarea")
        && (element.attr("disabled").is_some() || page.style(element).is_some_and(|style| style.disabled))
}

/// Whether a `summary` is the one that opens its `details`: the first (HTML standard, 4.11.2).
pub(super) fn is_summary_of_its_details(summary: ElementRef) -> bool {
    summary.value().name() == "summary"
        && summary.parent().and_then(ElementRef::wrap).is_some_and(|details| {
            is_html(details)
                && details.value().name() == "details"
                && details.child_elements().find(|child| child.value().name() == "summary") == Some(summary)
        })
}

/// The state of an `input`'s `type`, in small letters; what is unknown is text.
pub(super) fn input_type(input: ElementRef) -> String {
    const TYPES: &str = "hidden text search tel url email password date month week time datetime-local number range color checkbox \
        radio file submit image reset button";
    let kind = input.attr("type").unwrap_or("text").to_ascii_lowercase();
    if is_among(TYPES, &kind) { kind } else { "text".to_owned() }
}

/// The role that an element has by itself, after conflicts are settled.
fn implicit(page: &Page, element: ElementRef) -> &'static str {
    if is_html(element)
        && element.value().name() == "img"
        && element.attr("alt") == Some("")
        && !is_in_conflict(page, element)
    {
        return NONE;
    }
    usual(page, element)
}

/// Whether an `a` or `area` leads anywhere; in drawings it may be `xlink:href` that says so.
fn is_link(element: ElementRef) -> bool {
    element.value().attrs().any(|(name, _)| name == "href")
}

fn is_picture(element: ElementRef) -> bool {
    element.value().name() == "img"
}

/// The role of its kind of element.
fn usual(page: &Page, element: ElementRef) -> &'static str {
    let is = |attribute: &str| element.attr(attribute).is_some();
    if !is_html(element) {
        return match element.value().name() {
            "a" if is_link(element) => "link",
            "svg" => "graphics-document",
            _ => GENERIC,
        };
    }
    match element.value().name() {
        "a" | "area" if is_link(element) => "link",
        "article" => "article",
        "aside" => "complementary",
        "blockquote" => "blockquote",
        "button" => "button",
        "datalist" => "listbox",
        "details" | "fieldset" | "optgroup" => "group",
        "dialog" => "dialog",
        "figure" => "figure",
        "footer" => "contentinfo",
        "form" => "form",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "header" => "banner",
        "hr" => "separator",
        "img" => "img",
        "input" => input_role(page, element),
        "li" => "listitem",
        "main" => "main",
        "menu" | "ol" | "ul" => "list",
        "meter" => "meter",
        "nav" => "navigation",
        "option" => "option",
        "output" => "status",
        "p" => "paragraph",
        "progress" => "progressbar",
        "search" => "search",
        "section" => "region",
        "select" => {
            let many =
                element.attr("size").and_then(|size| size.trim().parse::<u32>().ok()).is_some_and(|size| size > 1);
            if is("multiple") || many { "listbox" } else { "combobox" }
        }
        "table" => "table",
        "tbody" | "tfoot" | "thead" => "rowgroup",
        "td" => "cell",
        "textarea" => "textbox",
        "th" => "columnheader",
        "tr" => "row",
        _ => GENERIC,
    }
}

fn input_role(page: &Page, input: ElementRef) -> &'static str {
    let suggests =
        input.attr("list").and_then(|id| page.by_id(id)).is_some_and(|list| list.value().name() == "datalist");
    match input_type(input).as_str() {
        "text" | "email" | "tel" | "url" | "search" if suggests => "combobox",
        "text" | "email" | "tel" | "url" => "textbox",
        "search" => "searchbox",
        "number" => "spinbutton",
        "range" => "slider",
        "checkbox" if input.attr("switch").is_some() => "switch",
        "checkbox" => "checkbox",
        "radio" => "radio",
        "button" | "submit" | "reset" | "image" => "button",
        _ => GENERIC,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(html: &str) -> &'static str {
        let page = Page::parse(&format!("<body>{html}"));
        let element = page.elements().nth(3).expect("an element in the body");
        semantic(&page, element)
    }

    #[test]
    fn the_first_known_role_counts() {
        assert_eq!(role("<div role='nonsense Button link'>"), "button");
        assert_eq!(role("<a href=x role=widget>"), "link");
        assert_eq!(role("<a>"), GENERIC);
    }

    #[test]
    fn decoration_gives_way_to_focus_and_to_attributes() {
        assert_eq!(role("<button role=none>"), "button");
        assert_eq!(role("<button role=none disabled>"), NONE);
        assert_eq!(role("<h2 role=presentation aria-describedby=x>"), "heading");
        assert_eq!(role("<img alt='' aria-label=Teeri>"), "img");
        assert_eq!(role("<img alt='' aria-label=''>"), NONE);
    }
}
