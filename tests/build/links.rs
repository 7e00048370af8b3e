//! Links and permissions: nothing that people wrote is replaced or removed through the output folder.

use insta::assert_snapshot;

use crate::common::program::{CONFIG, Folder, skipped};
use crate::disk::tree;
use crate::refusals::{built, refused};

fn link(folder: &Folder, to: &str, path: &str) {
    std::os::unix::fs::symlink(to, folder.path(path)).expect("a link");
}

#[test]
fn a_link_that_leads_to_where_people_write() {
    let folder = built();
    link(&folder, "locales", "out");
    assert_snapshot!(refused(&folder, &["--out", "out"]), @"
    error[output]: cannot build into `out`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    assert_snapshot!(refused(&folder, &["--out", "out/ru"]), @"
    error[output]: cannot build into `out/ru`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    link(&folder, ".", "here");
    assert_snapshot!(refused(&folder, &["--out", "here"]), @"
    error[output]: cannot build into `here`: the project itself lies in it
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    link(&folder, "nowhere", "away");
    assert_snapshot!(refused(&folder, &["--out", "away"]), @"
    error[output]: cannot build into `away`: it is a link that leads nowhere
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    link(&folder, "round", "round");
    assert!(
        refused(&folder, &["--out", "round"])
            .starts_with("error[output]: cannot build into `round`: ")
    );
    // The default folder.
    let folder = built();
    folder.remove("dist");
    link(&folder, "locales", "dist");
    assert_snapshot!(refused(&folder, &[]), @"
    error[output]: cannot build into `dist`: articles, catalogues or templates stand in `locales`
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
}

#[test]
fn links_inside_the_folder_are_not_followed() {
    let folder = built();
    folder.remove("dist/ru/a.ftl");
    link(&folder, "../../locales/ru/a.ftl", "dist/ru/a.ftl");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/ru/a.ftl: a link stands in its place; remove the link
      help: nothing is half-written; mend the cause and run the command again
    ");
    // To the folder of a language.
    let folder = built();
    folder.remove("dist/ru");
    link(&folder, "../locales/ru", "dist/ru");
    assert_snapshot!(refused(&folder, &[]), @"
    error[output]: cannot build into `dist/ru`: a link leads from there to FOLDER/locales/ru
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    let folder = built();
    folder.make_folder("elsewhere");
    folder.remove("dist/ru");
    link(&folder, "../elsewhere", "dist/ru");
    assert_snapshot!(refused(&folder, &[]), @"
    error[output]: cannot build into `dist/ru`: a link leads from there to FOLDER/elsewhere
      help: name a folder of its own with `--out DIR`, such as `--out dist`
    ");
    // From one output to another, to nowhere, and in the manifest's place.
    let folder = built();
    folder.remove("dist/ru/a.txt");
    link(&folder, "a.md", "dist/ru/a.txt");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/ru/a.txt: a link stands in its place; remove the link
      help: nothing is half-written; mend the cause and run the command again
    ");
    let folder = built();
    folder.remove("dist/ru/a.txt");
    link(&folder, "nowhere", "dist/ru/a.txt");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/ru/a.txt: a link stands in its place; remove the link
      help: nothing is half-written; mend the cause and run the command again
    ");
    let folder = built();
    folder.remove("dist/manifest.json");
    link(&folder, "../l10n.toml", "dist/manifest.json");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/manifest.json: a link stands in its place; remove the link
      help: nothing is half-written; mend the cause and run the command again
    ");
}

/// What an earlier build left is removed, unless a link leads elsewhere by now.
#[test]
fn nothing_is_removed_through_a_link() {
    let folder = built();
    folder.run(&["build"]).ends(0).quietly();
    folder.remove("dist/ru");
    link(&folder, "../locales/ru", "dist/ru");
    folder.remove("dist/en/a.txt");
    link(&folder, "../../source/a.txt", "dist/en/a.txt");
    folder.put("locales/ru/a.html", "a translator's file");
    let own = |folder: &Folder| {
        let mut state = folder.state();
        state.retain(|path, _| !path.starts_with(folder.path("dist")));
        state
    };
    let before = own(&folder);
    folder.run(&["build", "--locale", "ar"]).ends(0);
    assert!(own(&folder) == before);
    assert!(folder.exists("dist/ru"));
    assert!(!folder.exists("dist/en/a.ftl"));
}

/// The whole folder may be elsewhere: that is where the site lies.
#[test]
fn the_folder_itself_may_be_a_link_to_a_place_of_its_own() {
    let folder = built();
    let site = Folder::empty();
    folder.remove("dist");
    let to = site.root.path().to_str().expect("UTF-8");
    link(&folder, to, "dist");
    folder.run(&["build"]).ends(0).quietly();
    assert_eq!(site.text("ru/a.txt"), "Да!\nНет!\n");
    let before = (site.state(), folder.state());
    folder.run(&["build"]).ends(0).quietly();
    assert!((site.state(), folder.state()) == before);
}

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "the case sets permissions itself"
)]
fn a_folder_in_which_nothing_may_be_written() {
    use std::fs::{Permissions, set_permissions, write};
    use std::os::unix::fs::PermissionsExt;
    let folder = built();
    let locked = folder.path("dist/ru");
    set_permissions(&locked, Permissions::from_mode(0o555)).expect("read-only");
    let binds = write(locked.join("try"), "").is_err();
    if binds {
        assert_snapshot!(refused(&folder, &[]), @"
        error[write]: cannot write dist/ru/a.ftl: no permission to write it, or to make a file in its folder
          help: change the permissions of the file and its folder and run the command again
        ");
    } else {
        skipped(
            "an output folder without permission to write: permissions do not bind this user (root?)",
        );
    }
    set_permissions(&locked, Permissions::from_mode(0o755)).expect("as it was");
    // A file that nobody may write binds root, too: it says that it is to stay.
    let folder = built();
    let file = folder.path("dist/ru/a.txt");
    set_permissions(&file, Permissions::from_mode(0o444)).expect("read-only");
    assert_snapshot!(refused(&folder, &[]), @"
    error[write]: cannot write dist/ru/a.txt: no permission to write it, or to make a file in its folder
      help: change the permissions of the file and its folder and run the command again
    ");
}

/// Templates may be links; a folder of them in a circle ends.
#[test]
fn templates_in_a_circle_of_links() {
    let folder = built();
    folder.put("templates/article.html", "{{ page.title }}");
    link(&folder, ".", "templates/again");
    let complaint = refused(&folder, &[]);
    assert!(
        complaint.contains("folders nest more than 30 deep"),
        "{complaint}"
    );
    folder.put("l10n.toml", format!("{CONFIG}templates = \"linked\"\n"));
    folder.remove("templates/again");
    link(&folder, "templates", "linked");
    folder.run(&["build"]).ends(0).quietly();
    assert_eq!(folder.text("dist/ru/a.html"), "Да!");
    assert!(
        tree(&folder.path("dist"))
            .iter()
            .all(|path| !path.contains(".tarjuman"))
    );
}
