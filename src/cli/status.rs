//! `tarjuman status`

use std::collections::BTreeMap;

use serde::Serialize;

use super::args::{Common, Status, StatusFormat};
use super::{Outcome, find_project, load, locales, print, print_data};
use crate::error::Result;
use crate::pair::State;
use crate::project::UnitStatus;

#[derive(Serialize)]
struct JsonStatus {
    units: Vec<UnitStatus>,
}

pub(super) fn run(common: &Common, arguments: &Status) -> Result<Outcome> {
    let disk = find_project(common)?;
    let project = load(common, &disk)?;
    let locales = locales(&project, &arguments.locale)?;
    match arguments.format {
        StatusFormat::Table => {
            let mut table = Table::default();
            project.each_status(&locales, |unit| table.add(&unit))?;
            print(&table.text())?;
        }
        StatusFormat::Json => {
            let units = project.status(&locales)?;
            let text = serde_json::to_string_pretty(&JsonStatus { units }).unwrap_or_default();
            print_data(&(text + "\n"))?;
        }
    }
    Ok(Outcome::Clean)
}

/// Units and words of a row, by state.
type Counts = BTreeMap<&'static str, (usize, usize)>;

/// A row per article and locale, and one per locale for all articles where there are several.
#[derive(Default)]
struct Table {
    /// Article, locale and counts, in the order of the units.
    rows: Vec<(String, String, Counts)>,
    /// Locale and counts.
    totals: Vec<(String, Counts)>,
}

impl Table {
    /// Counts a unit, which follows the others of its article and locale.
    fn add(&mut self, unit: &UnitStatus) {
        let last = self.rows.last();
        if last
            .is_none_or(|(article, locale, _)| (article, locale) != (&unit.article, &unit.locale))
        {
            let row = (unit.article.clone(), unit.locale.clone(), Counts::new());
            self.rows.push(row);
        }
        if self.totals.iter().all(|(locale, _)| *locale != unit.locale) {
            self.totals.push((unit.locale.clone(), Counts::new()));
        }
        let row = self.rows.last_mut().map(|(_, _, counts)| counts);
        let total = self
            .totals
            .iter_mut()
            .find(|(locale, _)| *locale == unit.locale)
            .map(|(_, counts)| counts);
        for counts in row.into_iter().chain(total) {
            let (units, words) = counts.entry(unit.state).or_default();
            *units += 1;
            *words += unit.words;
        }
    }

    fn text(&self) -> String {
        let rows = self.rows.iter();
        let rows = rows.map(|(article, locale, counts)| line(article, locale, counts));
        let totals = self.totals.iter();
        let totals = totals.map(|(locale, counts)| line("all articles", locale, counts));
        let several = self.rows.len() > self.totals.len();
        let lines: Vec<_> = std::iter::once(header())
            .chain(rows)
            .chain(totals.filter(|_| several))
            .collect();
        align(&lines) + "units (words of the source sentences)\n"
    }
}

fn line(article: &str, locale: &str, counts: &Counts) -> Vec<String> {
    let (done, all) = State::ALL
        .iter()
        .filter(|state| **state != State::Obsolete)
        .fold((0, 0), |sum, state| {
            let (units, _) = counts.get(state.name()).copied().unwrap_or_default();
            let done = matches!(state, State::Translated | State::Omitted);
            (sum.0 + if done { units } else { 0 }, sum.1 + units)
        });
    let percent = (done * 100).checked_div(all).unwrap_or(100);
    let mut line = vec![
        article.to_owned(),
        locale.to_owned(),
        format!("{percent} %"),
    ];
    let cells = State::ALL
        .iter()
        .map(|state| match counts.get(state.name()) {
            Some((units, words)) => format!("{units} ({words})"),
            None => "–".to_owned(),
        });
    line.extend(cells);
    line
}

fn header() -> Vec<String> {
    let names = ["article", "locale", "done"]
        .into_iter()
        .chain(State::ALL.iter().map(|state| state.name()));
    names.map(str::to_owned).collect()
}

/// Columns of equal width; the first two to the left, numbers to the right.
fn align(lines: &[Vec<String>]) -> String {
    let columns = lines.first().map_or(0, Vec::len);
    let width = |column: usize| {
        lines
            .iter()
            .map(|line| line[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<_> = (0..columns).map(width).collect();
    let mut text = String::new();
    for line in lines {
        let cells =
            line.iter()
                .zip(&widths)
                .enumerate()
                .map(|(column, (cell, width))| match column {
                    0 | 1 => format!("{cell:<width$}"),
                    _ => format!("{cell:>width$}"),
                });
        let joined = cells.collect::<Vec<_>>().join("  ");
        text.push_str(joined.trim_end());
        text.push('\n');
    }
    text
}
