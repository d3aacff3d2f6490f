import ArgumentParser
import Foundation
import PadananKit

/// `padanan translate`.
struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "Translate a file from memory, by a service or as a draft, its terms guaranteed.",
        discussion: """
            Each segment gets its translation from the memory (the same text, or one in which a term, number or name was exchanged), else from \
            the service, whose terms are announced or masked; what the service can't do is drafted. Every occurrence of a term is verified \
            afterwards: what is wrong is asked for once more, then repaired where that is certain, else reported, with exit code 1. --receipt \
            writes what became of each.

              padanan translate article.xlf --tm memory.db --with deepl -o article.en.xlf --receipt receipt.json
              padanan translate report.docx --with openai --base-url http://127.0.0.1:8080/v1 --model gemma -o report.en.docx
              padanan translate page.html --with command --program "python3 engine.py" --to xliff2 -o page.xlf
              padanan translate article.txt

            Without --with the translation is a gloss: words of the glossary and the lexicon, for orientation only. Answers of a service are kept \
            in a journal beside the output until that is written, so that an interrupted run goes on where it was. Keys come from the \
            environment (DEEPL_AUTH_KEY, GOOGLE_API_KEY, AZURE_TRANSLATOR_KEY, LIBRETRANSLATE_API_KEY, OPENAI_API_KEY) or from --key-file.
            """)

    @OptionGroup(title: "Service") var service: ServiceOptions

    @Option(
        name: .customLong("guard"),
        help: ArgumentHelp(
            """
            How terms are guarded: annotate (the service is told those that occur; masked where it can't be told), mask (marks go out in place \
            of nouns and names), none (default: annotate).
            """, valueName: "mode"))
    var guardMode: GuardMode?

    @Option(
        name: [.customShort("g"), .long],
        help: ArgumentHelp("A glossary file or folder, or “builtin”; may be repeated (default: builtin).", valueName: "path"))
    var glossary: [String] = []

    @Option(help: ArgumentHelp("The translation memory.", valueName: "file"))
    var tm: String?

    @Option(help: ArgumentHelp("The least score of a repaired match that is used, 0 to 100 (default: 75).", valueName: "score"))
    var minScore: Double?

    @Option(help: ArgumentHelp("The source language, a BCP 47 tag (default: id).", valueName: "tag"))
    var from: String?

    @Option(name: .customLong("target-language"), help: ArgumentHelp("The target language, a BCP 47 tag (default: en).", valueName: "tag"))
    var targetLanguage: String?

    @Option(
        help: ArgumentHelp(
            "Of a document, write a file for translators: xliff2, xliff12, tmx, po, tsv, csv, xlsx or jsonl.", valueName: "format"))
    var to: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp("Write a receipt: every occurrence of a term, what renders it, how that was verified (JSON).", valueName: "file")
    )
    var receipt: String?

    @Option(
        help: ArgumentHelp(
            "Where answers are kept until the output is written; by default beside the output, with .journal at its end.", valueName: "file"
        ))
    var journal: String?

    @Flag(help: "Say what would be sent, in segments and characters, and send nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Send no more requests when so many characters were sent.", valueName: "n"))
    var maxCharacters: Int?

    @Flag(help: "Leave segments without translation that the service can't translate, instead of drafting them.")
    var noDraft = false

    @Flag(help: "Of bitext, make translations anew that nobody confirmed.")
    var overwrite = false

    @Flag(help: "Mark translations whose terms are all verified as confirmed.")
    var confirm = false

    @Option(help: ArgumentHelp("The format or kind of the file, whatever its name says.", valueName: "format"))
    var input: String?

    @Option(help: ArgumentHelp("The sheet of a workbook; by default the first.", valueName: "name"))
    var sheet: String?

    @Option(help: ArgumentHelp("Cut documents by the rules of an SRX file instead of our own.", valueName: "file"))
    var srx: String?

    @Option(help: ArgumentHelp("The configuration; by default padanan.yml in this folder or one above it.", valueName: "file"))
    var config: String?

    @Flag(help: "Use no configuration file.")
    var noConfig = false

    @Argument(help: "A document or bitext file; “-” is standard input.")
    var file: String

    func validate() throws {
        for (option, tag) in [("--from", from), ("--target-language", targetLanguage)] {
            if let tag, !LanguageTag(tag).isWellFormed {
                throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
            }
        }
        if let minScore, !(0...100).contains(minScore) { throw ValidationError("--min-score must be between 0 and 100.") }
        if let maxCharacters, maxCharacters < 1 { throw ValidationError("--max-characters must be at least 1.") }
        if let name = service.service, !TranslationSetup.serviceNames.contains(name) {
            throw ValidationError("There is no service “\(name)”; name one of \(TranslationSetup.serviceNames.joined(separator: ", ")).")
        }
        guard config == nil || !noConfig else {
            throw ValidationError("--config names a configuration, --no-config wants none; give one of them.")
        }
    }

    func run() throws {
        try FileInput.check(output, doesNotReplace: [file] + glossary + [tm, receipt].compactMap { $0 })
        try FileInput.check(receipt, doesNotReplace: [file] + glossary + [tm].compactMap { $0 })
        var problems = InputProblems()
        do {
            let setup = try setup(&problems)
            let source = try read(setup.languages, &problems)
            try problems.finish()
            let format = try source.format(to, for: output)
            let run = TranslationRun(try setup.sources(), setup.settings, languages: setup.languages)
            let journal = setup.service == TranslationSetup.draft ? nil : self.journal ?? outputFile.map { $0 + ".journal" }
            if dryRun { return try plan(run, source, setup, journal: journal) }
            try translate(run, source, format, setup, journal: journal)
        } catch let error as TranslatorError {
            throw CommandFailure(message: error.message)
        }
    }

    private var outputFile: String? { output == "-" ? nil : output }

    // MARK: Settings

    private func setup(_ problems: inout InputProblems) throws -> TranslationSetup {
        let configuration = try configuration(&problems)
        let folder = ProjectFolder(configuration?.folder ?? "")
        var setup = TranslationSetup()
        setup.languages = LanguagePair(
            from.map { LanguageTag($0) } ?? configuration?.from?.value ?? .indonesian,
            targetLanguage.map { LanguageTag($0) } ?? configuration?.to?.value ?? .english)
        setup.service = service.service ?? configuration?.translation.service?.value ?? TranslationSetup.draft
        setup.serviceSettings = try service.settings(setup.service, configuration?.translation, folder: folder)
        setup.memory =
            tm ?? configuration?.memory.map { folder.fromHere($0.value) }.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
        setup.ignoredConcepts = Set(configuration?.ignoredConcepts.map(\.value) ?? [])
        setup.settings.guardMode = guardMode ?? configuration?.translation.guardMode.flatMap { GuardMode(rawValue: $0.value) } ?? .annotate
        setup.settings.minimumScore = minScore ?? configuration?.translation.minimumScore?.value ?? setup.settings.minimumScore
        setup.settings.draftsRest = !noDraft
        setup.settings.characterLimit = maxCharacters
        setup.glossaries = paths(configuration, folder)
        setup.termbase = try termbase(setup.languages, setup.glossaries, &problems)
        return setup
    }

    private func configuration(_ problems: inout InputProblems) throws -> ProjectConfiguration? {
        guard let path = try noConfig ? nil : config ?? ProjectConfiguration.find() else { return nil }
        let reading = try ProjectConfiguration.load(
            path, rules: CheckCatalog.rules, formats: FindingFormat.allCases.map(\.rawValue))
        problems.report(reading.defects)
        return reading.configuration
    }

    private func paths(_ configuration: ProjectConfiguration?, _ folder: ProjectFolder) -> [String] {
        if !glossary.isEmpty { return glossary }
        let named = configuration?.glossaries?.map { $0.value == GlossaryLoader.builtin ? $0.value : folder.fromHere($0.value) }
        return named ?? [GlossaryLoader.builtin]
    }

    private func termbase(_ languages: LanguagePair, _ paths: [String], _ problems: inout InputProblems) throws -> Termbase? {
        let reading = try GlossaryLoader.load(paths, languages: languages)
        problems.report(reading.defects)
        return reading.termbase.concepts.isEmpty ? nil : reading.termbase
    }

    private func read(_ languages: LanguagePair, _ problems: inout InputProblems) throws -> TranslationFile {
        let (choice, defects) = try SegmenterChoice.make(rules: srx, language: languages.source)
        problems.report(defects)
        guard let choice else { throw CommandFailure(message: "") }
        var options = TranslationFile.Options(segmenter: choice.units)
        (options.input, options.sheet, options.languages) = (input, sheet, languages)
        (options.overwrites, options.isConfirmed) = (overwrite, confirm)
        let source = try TranslationFile(file, options)
        problems.report(source.defects)
        return source
    }

    // MARK: Work

    private func plan(_ run: TranslationRun, _ source: TranslationFile, _ setup: TranslationSetup, journal: String?) throws {
        let plan = try run.plan(source.items, journal: journal)
        let out = try FileOutput(nil)
        try out.write(plan.report(service: setup.service, kept: source.kept))
        try out.commit()
    }

    private func translate(
        _ run: TranslationRun, _ source: TranslationFile, _ format: (any DocumentFormat)?, _ setup: TranslationSetup, journal: String?
    ) throws {
        let progress = SharedProgress(total: source.items.count)
        let items = source.items
        let (outcome, answered) = try BlockingTask.run {
            try await run.translate(items, journal: journal) { progress.advance(by: $0) }
        }
        progress.finish()
        for leftover in outcome.leftovers { StandardError.write("padanan: warning: \(leftover.message)\n") }
        if let failure = outcome.failure { throw CommandFailure(message: stopped(failure, setup, answered)) }
        let totals = TranslationTotals(outcome.items, kept: source.kept)
        let out = try FileOutput(output)
        var problems = InputProblems()
        problems.report(try source.write(outcome.items, in: format, to: out))
        try problems.finish()
        try writeReceipt(outcome.items, totals, setup)
        try out.commit()
        answered?.remove()
        problems.report(source.findings(in: outcome.items))
        StandardError.write("padanan: \(totals.summary(service: setup.service))\n")
        if !totals.isComplete { throw FindingsExist() }
    }

    private func stopped(_ failure: TranslatorError, _ setup: TranslationSetup, _ journal: TranslationRun.AnsweredJournal?) -> String {
        guard let journal else { return "\(setup.service): \(failure.message); with -o or --journal answers are kept" }
        guard journal.count > 0 else {
            journal.remove()
            return "\(setup.service): \(failure.message)"
        }
        let rest = "; \(journal.count) answers are kept in \(journal.path), run the same command again to go on"
        return "\(setup.service): \(failure.message)\(rest)"
    }

    private func writeReceipt(_ items: [TranslatedItem], _ totals: TranslationTotals, _ setup: TranslationSetup) throws {
        guard let receipt else { return }
        let writer = TranslationReceipt(
            input: file, service: setup.service, guardMode: setup.settings.guardMode, languages: setup.languages,
            glossaries: setup.glossaries)
        let out = try FileOutput(receipt)
        try out.write(writer.bytes(items, totals))
        try out.commit()
    }
}

extension GuardMode: ExpressibleByArgument {}
