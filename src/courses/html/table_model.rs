//! Where the cells of a table stand: HTML tables after the HTML standard's table model (4.9.12.1), and tables made of
//! roles (WAI-ARIA 1.2 `table`, `grid`, `treegrid`).

use std::collections::{HashMap, HashSet};

use ego_tree::NodeId;
use scraper::ElementRef;

use super::page::{Page, around, is_html};
use super::roles::{explicit, semantic};

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Data,
    ColumnHeader,
    RowHeader,
    /// The header of all rows of its group (`scope="rowgroup"`).
    GroupHeader,
    /// A `th` that does not say which way it goes.
    Header,
}

/// A cell at its place.
#[derive(Debug, Clone)]
pub(super) struct Cell<'a> {
    pub element: ElementRef<'a>,
    pub kind: Kind,
    pub x: usize,
    pub y: usize,
    pub width: usize,
    pub height: usize,
    /// The row after the last one of its row group.
    pub group_end: usize,
}

/// The cells of a table, without those that are hidden.
#[derive(Debug, Default)]
pub(super) struct Table<'a> {
    pub cells: Vec<Cell<'a>>,
    /// Whether it is made of roles: these have no rule that headers stand before their cells.
    pub of_roles: bool,
}

/// Whether a role is that of a table.
pub(super) fn is_table_role(role: &str) -> bool {
    matches!(role, "table" | "grid" | "treegrid")
}

/// The table that a cell or row is part of: the nearest element around it that is one, whatever its role.
pub(super) fn table_of(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    around(element).find(|outer| is_html(*outer) && outer.value().name() == "table")
}

/// An HTML table; `None` where it is too big to be laid out.
pub(super) fn html_table<'a>(page: &Page, table: ElementRef<'a>) -> Option<Table<'a>> {
    let is = |element: ElementRef, names: &[&str]| names.contains(&element.value().name());
    let direct = |parent: ElementRef<'a>, names: &'static [&'static str]| {
        parent.child_elements().filter(move |child| is(*child, names)).collect::<Vec<_>>()
    };
    // The foot comes last, wherever it is written.
    let (feet, groups): (Vec<_>, Vec<_>) =
        direct(table, &["thead", "tbody", "tfoot"]).into_iter().partition(|group| is(*group, &["tfoot"]));
    let groups: Vec<Vec<_>> = groups.into_iter().chain(feet).map(|group| direct(group, &["tr"])).collect();
    let mut taken: HashSet<(usize, usize)> = HashSet::new();
    let mut found = Table::default();
    let mut y = 0;
    for rows in groups {
        let group_end = y + rows.len();
        for row in rows {
            let mut x = 0;
            for element in direct(row, &["td", "th"]) {
                while taken.contains(&(x, y)) {
                    x += 1;
                    page.step().then_some(())?;
                }
                let width = span(element, "colspan").clamp(1, 1_000);
                let height = match span(element, "rowspan") {
                    0 => group_end - y,
                    rows => rows.min(group_end - y),
                };
                for slot in (x..x + width).flat_map(|x| (y..y + height).map(move |y| (x, y))) {
                    page.step().then_some(())?;
                    taken.insert(slot);
                }
                if let Some(kind) = kind_of_html_cell(page, element) {
                    found.cells.push(Cell { element, kind, x, y, width, height, group_end });
                }
                x += width;
            }
            y += 1;
        }
    }
    Some(found)
}

/// All tables of a page that are made of roles.
pub(super) fn role_tables(page: &Page) -> Vec<Table<'_>> {
    let mut tables: Vec<Table> = Vec::new();
    let mut numbers: HashMap<NodeId, usize> = HashMap::new();
    // Per row: its number in its table, and the column that comes next.
    let mut rows: HashMap<NodeId, (usize, usize)> = HashMap::new();
    let mut row_counts: HashMap<NodeId, usize> = HashMap::new();
    for element in page.elements() {
        let kind = match explicit(element) {
            Some("cell" | "gridcell") => Kind::Data,
            Some("columnheader") => Kind::ColumnHeader,
            Some("rowheader") => Kind::RowHeader,
            _ => continue,
        };
        let mut outer = around(element).take_while(|_| page.step());
        let Some(row) = outer.find(|outer| semantic(page, *outer) == "row") else { continue };
        let Some(table) = outer.find(|outer| is_table_role(semantic(page, *outer))) else { continue };
        if table.value().name() == "table" {
            continue;
        }
        let (y, x) = *rows.entry(row.id()).or_insert_with(|| {
            let count = row_counts.entry(table.id()).or_default();
            *count += 1;
            (*count - 1, 0)
        });
        let index = element.attr("aria-colindex").and_then(|index| index.trim().parse::<usize>().ok());
        let x = index.map_or(x, |index| index.saturating_sub(1).min(100_000));
        let width = span(element, "aria-colspan").clamp(1, 100);
        rows.insert(row.id(), (y, x + width));
        if !is_told(page, element) {
            continue;
        }
        let number = *numbers.entry(table.id()).or_insert(tables.len());
        if number == tables.len() {
            tables.push(Table { cells: Vec::new(), of_roles: true });
        }
        let height = span(element, "aria-rowspan").clamp(1, 100);
        let cell = Cell { element, kind, x, y, width, height, group_end: usize::MAX };
        tables.get_mut(number).into_iter().for_each(|table| table.cells.push(cell.clone()));
    }
    tables
}

/// What a `td` or `th` is; `None` where it is no cell to assistive technology.
fn kind_of_html_cell(page: &Page, element: ElementRef) -> Option<Kind> {
    if !is_told(page, element) {
        return None;
    }
    let scope = element.attr("scope").unwrap_or_default().trim().to_ascii_lowercase();
    match (explicit(element), element.value().name(), scope.as_str()) {
        (Some("columnheader"), ..) | (None, "th", "col" | "colgroup") => Some(Kind::ColumnHeader),
        (Some("rowheader"), ..) | (None, "th", "row") => Some(Kind::RowHeader),
        (None, "th", "rowgroup") => Some(Kind::GroupHeader),
        (None, "th", _) => Some(Kind::Header),
        (None, ..) | (Some("cell" | "gridcell"), ..) => Some(Kind::Data),
        _ => None,
    }
}

/// Whether assistive technology is told of a cell.
fn is_told(page: &Page, element: ElementRef) -> bool {
    page.style(element).is_some_and(|style| !style.hidden_from_tree())
}

/// A span; 1 where it is none.
fn span(element: ElementRef, attribute: &str) -> usize {
    element.attr(attribute).and_then(|span| span.trim().parse().ok()).unwrap_or(1).min(65_534)
}
