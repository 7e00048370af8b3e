//! A small project in memory, for the cases of the rules.

use crate::disk::{Disk, MemoryDisk};
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
    let project = TestProject {
        disk: MemoryDisk::default(),
    };
    project.put("l10n.toml", CONFIG);
    project.put("source/a.txt", source);
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

    pub(super) fn remove(&self, path: &str) {
        self.disk.remove(path).expect("the file is there");
    }

    /// The findings of a rule, a line each.
    pub(super) fn report(&self, rule: &str) -> String {
        let options = CheckOptions::default();
        let findings = Project::load(&self.disk, None)
            .and_then(|project| project.check(&options))
            .expect("the project can be checked");
        let findings = findings.iter().filter(|finding| finding.rule == rule);
        findings.map(line).collect::<Vec<_>>().join("\n")
    }
}

/// The findings of a rule in a Russian file beside its article, a line each.
pub(super) fn check(rule: &str, source: &str, ru: &str) -> String {
    project(source, ru, "").report(rule)
}
