//! Units and terms into the reference catalogue, the file that `extract` alone writes.
//!
//! Comes in: an article's units and the source locale's termbase. Goes out: the text of `locales/ar/SLUG.ftl`
//! (docs/format.md, §4). Every value renders its unit's sentence exactly. Read back, it says what the article was.

use crate::article::BlockKind;
use crate::catalog::Catalog;
use crate::config::ReferenceTerms;
use crate::segment::{SegmentId, Unit};
use crate::terms::{Concept, FormClass, TERMS_FILE, TermBase};

/// The newest number behind `### Format: tarjuman` that this program reads and writes.
pub const FORMAT: u32 = 1;

/// How many placeables a value may come to; a Fluent bundle drops what follows the hundredth.
const MAX_PLACEABLES: usize = 90;

/// The comment at the top of an article's catalogues.
pub fn header(source: &str) -> String {
    format!("### Source: {source}\n### Format: tarjuman {FORMAT}\n")
}

/// The text of the reference catalogue of an article.
///
/// `source` is the path of the article, `tag` the source locale's tag.
pub fn reference(
    source: &str,
    tag: &str,
    units: &[Unit],
    terms: &TermBase,
    selection: &ReferenceTerms,
) -> String {
    let mut text = header(source);
    let mut kind: Option<BlockKind> = None;
    for unit in units {
        if kind != Some(unit.kind) {
            kind = Some(unit.kind);
            text.push_str(&format!("\n## {}\n", unit.kind.title()));
        }
        let value = value(&unit.sentence, terms, selection);
        text.push_str(&format!(
            "\n# {tag}: {}\n{} = {value}\n",
            unit.sentence, unit.id
        ));
    }
    text
}

/// A sentence of the article as it was when the reference was last written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldUnit {
    /// Its id.
    pub id: SegmentId,
    /// The sentence.
    pub sentence: String,
}

/// The units of an old reference catalogue, in order.
pub fn old_units(reference: &Catalog<'_>, tag: &str) -> Vec<OldUnit> {
    let entries = reference.entries();
    entries
        .filter_map(|entry| {
            let sentence = entry
                .tool
                .sentence(&entry.comment, tag)
                .unwrap_or_default()
                .to_owned();
            Some(OldUnit {
                id: entry.segment_id()?,
                sentence,
            })
        })
        .collect()
}

/// A piece of a value: how many placeables it comes to, what is written, and where it starts in the sentence.
struct Piece {
    start: usize,
    placeables: usize,
    written: String,
}

/// A sentence as a Fluent value that renders it exactly.
fn value(sentence: &str, terms: &TermBase, selection: &ReferenceTerms) -> String {
    let mut pieces = Vec::new();
    let mut done = 0;
    for found in terms.find(sentence) {
        let words = &sentence[found.start..found.end];
        if let Some((written, placeables)) =
            term_reference(found.concept, found.class, words, terms, selection)
        {
            literal(sentence, done, found.start, &mut pieces);
            pieces.push(Piece {
                start: found.start,
                placeables,
                written,
            });
            done = found.end;
        }
    }
    literal(sentence, done, sentence.len(), &mut pieces);
    let total: usize = pieces.iter().map(|piece| piece.placeables).sum();
    let mut value = String::new();
    let mut used = 0;
    for piece in pieces {
        used += piece.placeables;
        if total > MAX_PLACEABLES && used >= MAX_PLACEABLES {
            value.push_str(&string_literal(&sentence[piece.start..]));
            break;
        }
        value.push_str(&piece.written);
    }
    value
}

/// Text between references: braces, and what Fluent reads at the start of a line, become string literals.
fn literal(sentence: &str, start: usize, end: usize, pieces: &mut Vec<Piece>) {
    let mut text_start = start;
    let push_text = |from: usize, to: usize, pieces: &mut Vec<Piece>| {
        if from < to {
            pieces.push(Piece {
                start: from,
                placeables: 0,
                written: sentence[from..to].to_owned(),
            });
        }
    };
    for (index, character) in sentence[start..end].char_indices() {
        let at = start + index;
        let special =
            matches!(character, '{' | '}') || at == 0 && matches!(character, '[' | '*' | '.');
        if special {
            push_text(text_start, at, pieces);
            let written = string_literal(&character.to_string());
            pieces.push(Piece {
                start: at,
                placeables: 1,
                written,
            });
            text_start = at + 1;
        }
    }
    push_text(text_start, end, pieces);
}

fn string_literal(text: &str) -> String {
    format!(
        "{{ \"{}\" }}",
        text.replace('\\', "\\\\").replace('"', "\\\"")
    )
}

/// The reference that renders exactly these words, and how many placeables it comes to.
///
/// `None` where a term of the source locale's own termbase does not render them, or more than one reading does.
fn term_reference(
    concept: &Concept,
    class: FormClass,
    words: &str,
    terms: &TermBase,
    selection: &ReferenceTerms,
) -> Option<(String, usize)> {
    let selected = match selection {
        ReferenceTerms::TermsFile => concept.file == TERMS_FILE,
        ReferenceTerms::Ids(ids) => ids.contains(&concept.id),
        ReferenceTerms::Off => false,
    };
    if !selected || class != FormClass::Name || !concept.needs.is_empty() {
        return None;
    }
    let readings = terms.readings(words);
    if readings
        .iter()
        .any(|(other, _)| terms.concepts[*other].id != concept.id)
    {
        return None;
    }
    let variants = || {
        readings
            .iter()
            .map(|(_, number)| &concept.variants[*number])
    };
    let variant = match variants().find(|variant| variant.arguments.is_empty()) {
        Some(default) => default,
        None if readings.len() > 1 => return None,
        None => variants().next()?,
    };
    if !variant.exact {
        return None;
    }
    Some((variant.reference(&concept.id), 1 + variant.placeables))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;
    use crate::render::{Scope, branches};

    const TERMS: &str = "\
-csto =
    { $form ->
        [quoted] \"الأمن الجماعي\"
       *[full] منظمة معاهدة الأمن الجماعي
    }
-cis = كومنولث الدول المستقلة
-one = { $form ->
        [a] الشرق
        [b] الشرق
       *[c] الغرب
    }
-four = الجنوب
-three = الجنوب
-num = { $n ->
        [1] الهند
       *[other] الصين
    }
-two = { $case ->
       *[nom] الشمال
        [gen] الوسط
    } { $case ->
        [nom] الكبير
       *[gen] الصغير
    }
-dang = { -unknown }إيران
-oman = عمان
    .needs = مسقط
";

    fn check(sentence: &str, expected: &str) {
        let catalog = parse(TERMS, "ar");
        let terms = TermBase::new("ar", [("terms", &catalog)]);
        let value = value(sentence, &terms, &ReferenceTerms::TermsFile);
        assert_eq!(value, expected);
        renders(&value, sentence);
    }

    fn renders(value: &str, sentence: &str) {
        let text = format!("{TERMS}m = {value}\n");
        let catalog = parse(&text, "ar");
        let scope = Scope::new([&catalog]);
        let pattern = scope
            .message("m")
            .and_then(|m| m.value.as_ref())
            .expect("a message");
        assert_eq!(branches(pattern, &scope), [sentence], "{value}");
    }

    #[test]
    fn exact_mentions_become_references() {
        check("أعلنت منظمة معاهدة الأمن الجماعي ذلك", "أعلنت { -csto } ذلك");
        check("قوات \"الأمن الجماعي\"", "قوات { -csto(form: \"quoted\") }");
        check("روسيا وكومنولث الدول المستقلة", "روسيا و{ -cis }");
        check("منظمة معاهدة الامن الجماعي", "منظمة معاهدة الامن الجماعي");
    }

    #[test]
    fn ambiguous_mentions_stay_words() {
        check("من الشرق والجنوب", "من الشرق والجنوب");
        check("إلى الجنوب", "إلى الجنوب");
        check("عمان ومسقط", "عمان ومسقط");
        check("الغرب", "{ -one }");
    }

    #[test]
    fn what_a_bundle_would_render_otherwise_stays_words() {
        check("زار الهند ثم الصين", "زار { -num(n: 1) } ثم { -num }");
        check("الشمال الكبير", "الشمال الكبير");
        check("إيران", "إيران");
    }

    #[test]
    fn what_fluent_would_read_becomes_a_literal() {
        check("{a} [b]", "{ \"{\" }a{ \"}\" } [b]");
        check("[a] \\ \"", "{ \"[\" }a] \\ \"");
        check(".a", "{ \".\" }a");
        check("* a", "{ \"*\" } a");
    }

    #[test]
    fn a_value_stays_below_the_bundles_limit() {
        check(&"{".repeat(90), &"{ \"{\" }".repeat(90));
        let many = format!("{} \\\"", "{".repeat(91));
        check(
            &many,
            &format!("{}{{ \"{{{{ \\\\\\\"\" }}", "{ \"{\" }".repeat(89)),
        );
    }

    #[test]
    fn the_selection_narrows() {
        let catalog = parse(TERMS, "ar");
        let terms = TermBase::new("ar", [("terms", &catalog)]);
        let sentence = "كومنولث الدول المستقلة";
        assert_eq!(value(sentence, &terms, &ReferenceTerms::Off), sentence);
        assert_eq!(
            value(sentence, &terms, &ReferenceTerms::Ids(vec!["csto".into()])),
            sentence
        );
        assert_eq!(
            value(sentence, &terms, &ReferenceTerms::Ids(vec!["cis".into()])),
            "{ -cis }"
        );
    }
}
