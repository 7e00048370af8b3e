//! A small project in memory, for the cases of the rules.

use crate::disk::{Disk, MemoryDisk};
use crate::finding::Finding;
use crate::project::{CheckOptions, ExtractOptions, Project};
use crate::report::line;
use crate::segment::SegmentId;

const CONFIG: &str = "\
locales = [\"ru\"]
[[paths]]
reference = \"locales/ar/**/*.ftl\"
l10n = \"{l10n_base}/locales/{locale}/**/*.ftl\"
[tarjuman]
source = \"source\"
source-locale = \"ar\"
";

const AR_TERMS: &str = "\
-csto = منظمة معاهدة الأمن الجماعي

-kz = كازاخستان
";

const RU_TERMS: &str = "\
-csto =
    { $case ->
       *[nominative] Организация Договора о коллективной безопасности
        [genitive] Организации Договора о коллективной безопасности
    }
    .gender = feminine

-kz =
    { $case ->
       *[nominative] Казахстан
        [prepositional] Казахстане
    }
    .adjective = казахстанский ~ казахстанские
    .forbidden = Казахия
";

/// A project of one article and one locale.
pub(super) struct TestProject {
    disk: MemoryDisk,
}

/// A project whose article has these lines, whose reference is up to date, and whose Russian file is as given.
///
/// `{id}` stands for the id of the first line, `terms` is added to the Russian termbase.
pub(super) fn project(source: &str, ru: &str, terms: &str) -> TestProject {
    article("txt", source, ru, terms)
}

/// A project whose article is of this format.
pub(super) fn document(format: &str, source: &str, ru: &str) -> TestProject {
    article(format, source, ru, "")
}

fn article(format: &str, source: &str, ru: &str, terms: &str) -> TestProject {
    let project = TestProject {
        disk: MemoryDisk::default(),
    };
    project.put("l10n.toml", CONFIG);
    project.put(&format!("source/a.{format}"), source);
    project.put("locales/ar/terms.ftl", AR_TERMS);
    project.put("locales/ru/terms.ftl", format!("{RU_TERMS}{terms}"));
    Project::load(&project.disk, None)
        .and_then(|loaded| loaded.extract(&ExtractOptions::default()))
        .expect("the project can be extracted");
    let id = SegmentId::both(source.lines().next().unwrap_or_default())[0].to_string();
    project.put("locales/ru/a.ftl", ru.replace("{id}", &id));
    project
}

impl TestProject {
    pub(super) fn put(&self, path: &str, text: impl Into<Vec<u8>>) {
        self.disk.put(path, text);
    }

    pub(super) fn text(&self, path: &str) -> String {
        self.disk.text(path).expect("the file is there")
    }

    /// The ids of the article's sentences.
    pub(super) fn ids(&self) -> Vec<String> {
        let articles = Project::load(&self.disk, None).and_then(|project| project.articles());
        let articles = articles.expect("the article can be read");
        let units = articles.iter().flat_map(|article| &article.units);
        units.map(|unit| unit.id.to_string()).collect()
    }

    pub(super) fn remove(&self, path: &str) {
        self.disk.remove(path).expect("the file is there");
    }

    /// All findings, a line each.
    pub(super) fn all(&self) -> String {
        let rules = crate::check::rule_names();
        rules
            .into_iter()
            .map(|rule| self.report(rule))
            .filter(|lines| !lines.is_empty())
            .collect()
    }

    /// The findings of a rule, a line each.
    pub(super) fn report(&self, rule: &str) -> String {
        self.findings(rule)
            .iter()
            .map(line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn findings(&self, rule: &str) -> Vec<Finding> {
        let findings = Project::load(&self.disk, None)
            .and_then(|project| project.check(&CheckOptions::default()))
            .expect("the project can be checked");
        findings
            .into_iter()
            .filter(|finding| finding.rule == rule)
            .collect()
    }
}

/// The findings of a rule in a Russian file beside its article, a line each.
pub(super) fn check(rule: &str, source: &str, ru: &str) -> String {
    project(source, ru, "").report(rule)
}

/// The help of a rule's findings in a Russian file beside its article, a line each.
pub(super) fn help(rule: &str, source: &str, ru: &str) -> String {
    let findings = project(source, ru, "").findings(rule);
    findings
        .into_iter()
        .filter_map(|finding| finding.help)
        .collect::<Vec<_>>()
        .join("\n")
}
