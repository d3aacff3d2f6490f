/// The rules of `padanan glossary lint` as one document.
public enum LintPages {
    /// docs/glossary-lint.md: a table of the rules, and the page of each.
    public static func document(_ rules: [LintRule]) -> String {
        var text = """
            # Rules of glossary lint

            What `padanan glossary lint` reports. `--explain RULE` shows a page in the terminal; `--select` and `--ignore` take the ids, separated
            by commas. Warnings and errors end the program with exit code 1, infos don't. This page is generated from the rules; its examples are
            run by the tests.

            | rule | severity | what is reported |
            |---|---|---|

            """
        for rule in rules { text += "| [\(rule.id)](#\(rule.id)) | \(rule.severity.rawValue) | \(rule.summary) |\n" }
        return text + rules.map { "\n" + $0.page }.joined()
    }
}
