//! Headers of tables.

use std::collections::{HashMap, HashSet};

use scraper::ElementRef;

use super::Finding;
use super::page::{Page, is_html};
use super::roles::semantic;
use super::table_model::{Cell, Kind, Table, html_table, is_table_role, role_tables, table_of};

/// a25f45: `headers` of a cell names other cells of the same table (WCAG 1.3.1).
pub(super) fn headers_are_in_the_table(page: &Page) -> Vec<Finding> {
    // An id may stand twice on a page; the table's own cell is then what the author means.
    let mut cells: HashSet<(&str, ego_tree::NodeId)> = HashSet::new();
    for element in page.elements().filter(|element| is_cell(*element)) {
        if let (Some(id), Some(table)) = (element.attr("id"), table_of(element)) {
            cells.insert((id, table.id()));
        }
    }
    page.elements()
        .filter(|element| is_cell(*element))
        .filter_map(|cell| {
            let headers = cell.attr("headers").filter(|headers| !headers.trim_ascii().is_empty())?;
            let table = table_of(cell).filter(|table| is_shown_table(page, *table))?;
            let astray = headers
                .split_ascii_whitespace()
                .find(|id| cell.attr("id") == Some(id) || !cells.contains(&(*id, table.id())));
            Some(Finding::judged(page, cell, astray.is_none(), astray.unwrap_or_default()))
        })
        .collect()
}

/// d0f69e: each header of a table is the header of some cell (WCAG 1.3.1).
pub(super) fn header_has_cells(page: &Page) -> Vec<Finding> {
    let html = page.named("table").filter(|table| is_shown_table(page, *table));
    let mut findings: Vec<Finding> = html
        .filter_map(|table| html_table(page, table))
        .chain(role_tables(page))
        .flat_map(|table| judge(page, &table))
        .collect();
    findings.sort_by_key(|finding| finding.line);
    findings
}

fn judge(page: &Page, table: &Table) -> Vec<Finding> {
    let reach = Reach::of(table);
    let is_header = |cell: &&Cell| cell.kind != Kind::Data;
    let is_seen = |cell: &&Cell| page.style(cell.element).is_some_and(|style| style.can_be_seen());
    let headers = table.cells.iter().filter(is_header).filter(is_seen);
    headers
        .map(|header| {
            let text = header.element.text().take(20).collect::<String>();
            Finding::judged(page, header.element, reach.has_cells(page, header), &text)
        })
        .collect()
}

/// How far the cells reach that take their headers from where they stand (HTML standard, 4.9.12.2): the algorithm there
/// goes from each cell to its headers; to know whether a header has any cell, it is enough to know the first and the
/// last cell of each column and row. Headers that come between do not matter: a header that another one cuts off has
/// the cells before that one.
#[derive(Default)]
struct Reach<'a> {
    of_roles: bool,
    /// Per column: the first and the last row where such a cell begins.
    columns: HashMap<usize, (usize, usize)>,
    /// Per row: the first and the last column.
    rows: HashMap<usize, (usize, usize)>,
    data_columns: HashSet<usize>,
    data_rows: HashSet<usize>,
    /// Ids that other cells name in `headers`.
    named: HashSet<&'a str>,
}

impl<'a> Reach<'a> {
    fn of(table: &Table<'a>) -> Self {
        let mut reach = Self { of_roles: table.of_roles, ..Self::default() };
        for cell in &table.cells {
            let (columns, rows) = (cell.x..cell.x + cell.width, cell.y..cell.y + cell.height);
            if cell.kind == Kind::Data {
                reach.data_columns.extend(columns.clone());
                reach.data_rows.extend(rows.clone());
            }
            // A cell that names its headers has no others.
            if let Some(headers) = cell.element.attr("headers").filter(|_| !table.of_roles) {
                let others = headers.split_ascii_whitespace().filter(|id| cell.element.attr("id") != Some(id));
                reach.named.extend(others);
                continue;
            }
            columns.for_each(|x| widen(&mut reach.columns, x, cell.y));
            rows.for_each(|y| widen(&mut reach.rows, y, cell.x));
        }
        reach
    }

    fn has_cells(&self, page: &Page, header: &Cell) -> bool {
        if header.element.attr("id").is_some_and(|id| self.named.contains(id)) {
            return true;
        }
        let (columns, rows) = (header.x..header.x + header.width, header.y..header.y + header.height);
        let below = || {
            columns
                .clone()
                .filter_map(|x| self.columns.get(&x))
                .any(|(first, last)| *last >= header.y + header.height || self.of_roles && *first < header.y)
        };
        let beside = || {
            rows.clone()
                .filter_map(|y| self.rows.get(&y))
                .any(|(first, last)| *last >= header.x + header.width || self.of_roles && *first < header.x)
        };
        match header.kind {
            Kind::ColumnHeader => below(),
            Kind::RowHeader => beside(),
            Kind::GroupHeader => {
                let mut group = header.y..header.group_end;
                let in_group =
                    group.any(|y| !page.step() || self.rows.get(&y).is_some_and(|(_, last)| *last > header.x));
                beside() || in_group || below()
            }
            // Without `scope`: a row without data makes column headers, a column without data makes row headers. Where
            // both have data the standard gives the header to nobody, and browsers to some: no alarm if there is any.
            _ if !rows.clone().any(|y| self.data_rows.contains(&y)) => below(),
            _ if !columns.clone().any(|x| self.data_columns.contains(&x)) => beside(),
            _ => beside() || below(),
        }
    }
}

fn widen(ends: &mut HashMap<usize, (usize, usize)>, key: usize, at: usize) {
    let (first, last) = ends.entry(key).or_insert((at, at));
    (*first, *last) = ((*first).min(at), (*last).max(at));
}

fn is_cell(element: ElementRef) -> bool {
    is_html(element) && matches!(element.value().name(), "td" | "th")
}

/// Whether a `table` is one to assistive technology and can be seen.
fn is_shown_table(page: &Page, table: ElementRef) -> bool {
    let shown = page.style(table).is_some_and(|style| style.can_be_seen() && !style.hidden_from_tree());
    shown && is_table_role(semantic(page, table))
}
