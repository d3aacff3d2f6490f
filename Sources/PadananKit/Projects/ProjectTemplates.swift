import PadananModel

/// The texts of the files that a new project gets.
enum ProjectTemplates {
    /// A `padanan.yml` that explains itself.
    ///
    /// - Parameter hasTerms: whether the project's own glossary holds something, so that it can be named.
    static func configuration(name: String, _ languages: LanguagePair, hasTerms: Bool) -> String {
        let isPublished = !GlossaryLoader.published(languages).termbase.concepts.isEmpty
        return """
            # \(YAMLText.comment(name)): a project of padanan. Paths are relative to this file; “padanan config --keys” lists all keys.

            # From which language to which.
            from: \(YAMLText.scalar(languages.source.formatted))
            to: \(YAMLText.scalar(languages.target.formatted))

            \(glossaries(hasTerms: hasTerms, isPublished: isPublished))

            # The translation memory: padanan tm import FILE --tm \(ProjectLayout.memoryFile)
            tm: \(ProjectLayout.memoryFile)

            # What padanan check reads when it is given no file.
            files:
              - \(ProjectLayout.target)

            check:
              # The severity from which a check fails: info, warning, error, never.
              fail-on: warning
              # Rules and groups that don't run; “padanan explain RULE” says what a rule means.
              # ignore:
              #   - length-ratio
              # Names and words that may stay as they are in the source.
              # allow-words:
              #   - Bakamla

            # What padanan translate does; a key never stands here, only the file that holds it.
            translate:
              with: draft
              guard: annotate
              # min-score: 75
              # key-file: ../service.key

            """
    }

    private static func glossaries(hasTerms: Bool, isPublished: Bool) -> String {
        let head = "# Glossaries, the first that knows a concept wins; builtin are the published ones."
        switch (hasTerms || isPublished, isPublished) {
        case (true, true): return "\(head)\nglossaries:\n  - \(ProjectLayout.glossary)\n  - \(GlossaryLoader.builtin)"
        case (true, false): return "# Glossaries: files and folders.\nglossaries:\n  - \(ProjectLayout.glossary)"
        case (false, _):
            return """
                # Glossaries: files and folders. Name yours when \(ProjectLayout.masterTable) has its first term.
                # glossaries:
                #   - \(ProjectLayout.glossary)
                """
        }
    }

    /// The header of a master table for both languages.
    static func masterTable(_ languages: LanguagePair) -> String {
        let (source, target) = (languages.source.formatted, languages.target.formatted)
        let columns = [
            "concept", "subject", source, "\(source):admitted", "\(source):abbreviation", target, "\(target):admitted",
            "\(target):abbreviation", "\(target):deprecated", "\(target):forbidden", "pos", "case", "when", "translate", "definition",
            "note",
            "source",
        ]
        return columns.joined(separator: ",") + "\n"
    }
}
