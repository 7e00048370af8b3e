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
    let units = project.status(&locales(&project, &arguments.locale)?)?;
    match arguments.format {
        StatusFormat::Table => print(&table(&units))?,
        StatusFormat::Json => {
            let text = serde_json::to_string_pretty(&JsonStatus { units }).unwrap_or_default();
            print_data(&(text + "\n"))?;
        }
    }
    Ok(Outcome::Clean)
}

/// Units and words of a row and state.
type Counts = BTreeMap<&'static str, (usize, usize)>;

/// A row per article and locale, and one per locale for all articles where there are several.
fn table(units: &[UnitStatus]) -> String {
    let mut rows: Vec<((&str, &str), Counts)> = Vec::new();
    let mut totals: Vec<((&str, &str), Counts)> = Vec::new();
    for unit in units {
        add(&mut rows, (&unit.article, &unit.locale), unit);
        add(&mut totals, ("all articles", &unit.locale), unit);
    }
    if rows.len() > totals.len() {
        rows.extend(totals);
    }
    let mut lines = vec![header()];
    for ((article, locale), counts) in &rows {
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
            (*article).to_owned(),
            (*locale).to_owned(),
            format!("{percent} %"),
        ];
        line.extend(
            State::ALL
                .iter()
                .map(|state| match counts.get(state.name()) {
                    Some((units, words)) => format!("{units} ({words})"),
                    None => "–".to_owned(),
                }),
        );
        lines.push(line);
    }
    let mut text = align(&lines);
    text.push_str("units (words of the source sentences)\n");
    text
}

fn header() -> Vec<String> {
    let names = ["article", "locale", "done"]
        .into_iter()
        .chain(State::ALL.iter().map(|state| state.name()));
    names.map(str::to_owned).collect()
}

fn add<'a>(
    rows: &mut Vec<((&'a str, &'a str), Counts)>,
    key: (&'a str, &'a str),
    unit: &UnitStatus,
) {
    let index = rows
        .iter()
        .rposition(|(known, _)| *known == key)
        .unwrap_or_else(|| {
            rows.push((key, Counts::new()));
            rows.len() - 1
        });
    let (units, words) = rows[index].1.entry(unit.state).or_default();
    *units += 1;
    *words += unit.words;
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
