//! `check --fix`: what can be mended without a question is mended in the translators' files.

use std::collections::BTreeMap;

use super::Project;
use super::write::{Change, Changes, Outcome, changing};
use crate::disk::read_optional;
use crate::error::Result;
use crate::finding::{Finding, Fix};

/// What was mended: by file, how many findings.
pub type Fixed = BTreeMap<String, usize>;

impl Project<'_> {
    /// Makes the changes that findings carry, each in the bytes that it names; all other bytes stay. A change whose
    /// bytes are no longer what the finding saw, or that overlaps an earlier one, is left out: the next run sees it.
    ///
    /// The caller holds the project's lock.
    ///
    /// # Errors
    /// Whatever keeps the files from being read or written; nothing has been written then, unless the disk fails
    /// between two renames.
    pub fn fix(&self, findings: &[Finding]) -> Result<Fixed> {
        let mut by_path: BTreeMap<&str, Vec<&Fix>> = BTreeMap::new();
        for finding in findings {
            if let Some(fix) = &finding.fix {
                by_path.entry(&finding.place.path).or_default().push(fix);
            }
        }
        let mut fixed = Fixed::new();
        let mut changes = Changes::new(self.disk, false);
        for (path, mut fixes) in by_path {
            let Some(file) = read_optional(self.disk, path)? else {
                continue;
            };
            fixes.sort_by_key(|fix| (fix.span.start, fix.span.end));
            let (text, count) = mended(&file.text, &fixes);
            changes.add(&Change {
                path,
                from: None,
                old: Some(&file.text),
                new: Some(&text),
            })?;
            if count > 0 {
                fixed.insert(path.to_owned(), count);
            }
        }
        match changes.commit()? {
            Outcome::Done(_) => Ok(fixed),
            Outcome::Stopped { path, done } => Err(changing(&path, done.len())),
        }
    }
}

/// A text with changes made, which are in order, and how many there were.
fn mended(text: &str, fixes: &[&Fix]) -> (String, usize) {
    let mut new = String::new();
    let mut done = 0;
    let mut count = 0;
    for fix in fixes {
        let (start, end) = (fix.span.start as usize, fix.span.end as usize);
        if start < done || text.get(start..end) != Some(fix.old.as_str()) {
            continue;
        }
        new.push_str(&text[done..start]);
        new.push_str(&fix.new);
        done = end;
        count += 1;
    }
    new.push_str(&text[done..]);
    (new, count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn other_bytes_stay() {
        let fix = |start: usize, old: &str, new: &str| Fix {
            span: Span::new(start, start + old.len()),
            old: old.to_owned(),
            new: new.to_owned(),
        };
        let (first, second) = (fix(2, "b", "B"), fix(4, "c\r\n", "C"));
        assert_eq!(
            mended("a b c\r\nd", &[&first, &second]),
            ("a B Cd".to_owned(), 2)
        );
        // What has changed meanwhile, what lies beyond the end, what overlaps.
        let fixes = [
            fix(0, "x", "y"),
            fix(0, "a b", "-"),
            fix(2, "b", "+"),
            fix(9, "z", ""),
        ];
        let fixes: Vec<&Fix> = fixes.iter().collect();
        assert_eq!(mended("a b c", &fixes), ("- c".to_owned(), 1));
    }
}
