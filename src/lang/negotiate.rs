//! Which of the locales that there are suits somebody best: fluent-langneg over the tags that projects write.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};

use super::identifier;

/// The locales that suit some wishes, the best first; a wish is served by its relatives too (`pt` for `pt-BR`).
///
/// Equal tags in another spelling (`pt-br`, `pt-BR`) are one; the spelling of `available` comes out.
pub fn negotiate<W: AsRef<str>, A: AsRef<str>>(wanted: &[W], available: &[A]) -> Vec<String> {
    let identifiers: Vec<_> = available
        .iter()
        .map(|tag| identifier(tag.as_ref()))
        .collect();
    let mut found: Vec<String> = Vec::new();
    for wish in wanted {
        let exact = available.iter().find(|tag| tag.as_ref() == wish.as_ref());
        let wish = [identifier(wish.as_ref())];
        let related =
            negotiate_languages(&wish, &identifiers, None, NegotiationStrategy::Filtering);
        // Two tags may be one to BCP 47 (`ja-JP-mac`, `ja-JP`).
        let related = related.into_iter().flat_map(|found| {
            let same = identifiers.iter().zip(available);
            same.filter(move |(known, _)| *known == found)
                .map(|(_, tag)| tag)
        });
        for tag in exact.into_iter().chain(related).map(AsRef::as_ref) {
            if !found.iter().any(|known| known == tag) {
                found.push(tag.to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::negotiate;

    fn check(wanted: &[&str], available: &[&str], expected: &[&str]) {
        assert_eq!(negotiate(wanted, available), expected);
    }

    #[test]
    fn wishes_are_served_in_their_order() {
        check(&["uk", "ru"], &["ar", "en", "ru", "uk"], &["uk", "ru"]);
        check(&["ru", "en"], &["en", "ru"], &["ru", "en"]);
        check(&["de"], &["en", "ru"], &[]);
        check(&[], &["en"], &[]);
    }

    #[test]
    fn relatives_serve_too() {
        check(
            &["pt-BR"],
            &["pt-PT", "pt", "pt-BR"],
            &["pt-BR", "pt", "pt-PT"],
        );
        check(&["ru-KZ"], &["ar", "ru"], &["ru"]);
        check(&["en"], &["en-GB"], &["en-GB"]);
        check(&["pt-br"], &["pt-BR"], &["pt-BR"]);
    }

    #[test]
    fn tags_that_bcp_47_does_not_know_are_found_by_name() {
        check(&["ja-JP-mac"], &["ja", "ja-JP-mac"], &["ja-JP-mac", "ja"]);
        check(
            &["ja-JP-mac"],
            &["ja-JP", "ja-JP-mac"],
            &["ja-JP-mac", "ja-JP"],
        );
    }
}
