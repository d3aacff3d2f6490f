extension ProjectConfiguration {
    /// Every key of a configuration file, in the order in which `padanan config` writes them.
    public static let keys: [ConfigurationKey] = languageKeys + fileKeys + checkKeys + pathKeys + translationKeys

    private static let languageKeys = [
        ConfigurationKey("from", .language, "the language of the sources, as a BCP 47 tag; id unless said", example: "from: id"),
        ConfigurationKey("to", .language, "the language of the translations; en unless said", example: "to: en-GB"),
        ConfigurationKey(
            "glossaries", .paths, "glossary files and folders, relative to the file; builtin for the published ones",
            example: "glossaries:\n  - builtin\n  - terms/house.csv"),
        ConfigurationKey("tm", .path, "the translation memory, a file that padanan tm keeps", example: "tm: tm/memory.ptm"),
    ]

    private static let fileKeys = [
        ConfigurationKey(
            "files", .patterns, "what is checked when the command names nothing: files, folders, patterns",
            example: "files:\n  - \"news/**/*.xlf\""),
        ConfigurationKey(
            "exclude", .patterns, "what is left out of folders and patterns; a pattern without / is looked for in every folder",
            example: "exclude:\n  - drafts\n  - \"*.bak.xlf\""),
        ConfigurationKey("threads", .count, "how many threads work at once; auto for as many as there are cores", example: "threads: 2"),
    ]

    private static let checkKeys = [
        ConfigurationKey("check", .settings, "the settings of padanan check", example: "check:\n  fail-on: error"),
        ConfigurationKey(
            "check.select", .rules, "the rules that run; all unless said", example: "check:\n  select:\n    - terms\n    - number-mismatch"),
        ConfigurationKey("check.ignore", .rules, "rules that don't run", example: "check:\n  ignore:\n    - length-ratio"),
        ConfigurationKey(
            "check.severity", .severities, "how severe findings are: info, warning, error, or off",
            example: "check:\n  severity:\n    terms: error\n    quotes: info"),
        ConfigurationKey(
            "check.fail-on", .threshold, "the severity from which findings make the run fail: info, warning, error, never",
            example: "check:\n  fail-on: error"),
        ConfigurationKey(
            "check.baseline", .path, "a file of findings that are known and not reported again",
            example: "check:\n  baseline: padanan-baseline.json"),
        ConfigurationKey(
            "check.ignore-concepts", .words, "concepts of the glossaries, by id, that the rules about terms leave alone",
            example: "check:\n  ignore-concepts:\n    - c42"),
        ConfigurationKey(
            "check.allow-words", .words, "words and names that may stay as they are in the source, or be repeated",
            example: "check:\n  allow-words:\n    - Bakamla"),
        ConfigurationKey("check.format", .format, "the form of the report", example: "check:\n  format: sarif"),
        ConfigurationKey(
            "check.paths", .listOfSettings, "settings for some files; later ones win",
            example: "check:\n  paths:\n    - files: drafts\n      ignore:\n        - text"),
    ]

    private static let pathKeys = [
        ConfigurationKey(
            "check.paths.files", .patterns, "the files that the entry is about",
            example: "check:\n  paths:\n    - files:\n        - \"essays/*.po\"\n      select:\n        - terms"),
        ConfigurationKey(
            "check.paths.select", .rules, "the rules that run on them",
            example: "check:\n  paths:\n    - files: essays\n      select:\n        - terms"),
        ConfigurationKey(
            "check.paths.ignore", .rules, "rules that don't run on them",
            example: "check:\n  paths:\n    - files: essays\n      ignore:\n        - quotes"),
        ConfigurationKey(
            "check.paths.severity", .severities, "how severe findings in them are",
            example: "check:\n  paths:\n    - files: essays\n      severity:\n        terms: info"),
    ]
    private static let translationKeys = [
        ConfigurationKey("translate", .settings, "the settings of padanan translate", example: "translate:\n  with: draft"),
        ConfigurationKey(
            "translate.with", .word, "the service that translates what the memory doesn't know; draft needs none",
            example: "translate:\n  with: draft"),
        ConfigurationKey(
            "translate.guard", .protection, "how terms are protected: annotate, mask, none", example: "translate:\n  guard: annotate"),
        ConfigurationKey(
            "translate.min-score", .score, "the least score of a fuzzy match that is used, from 0 to 100",
            example: "translate:\n  min-score: 75"),
        ConfigurationKey(
            "translate.base-url", .word, "where the service is, for one of your own",
            example: "translate:\n  base-url: http://localhost:11434/v1"),
        ConfigurationKey("translate.model", .word, "the model that the service is to use", example: "translate:\n  model: small"),
        ConfigurationKey("translate.region", .word, "the region of the service", example: "translate:\n  region: southeastasia"),
        ConfigurationKey(
            "translate.key-file", .path, "a file with the key of the service that only you may read (mode 0600)",
            example: "translate:\n  key-file: ../service.key"),
    ]
}
