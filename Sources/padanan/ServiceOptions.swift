import ArgumentParser
import Foundation
import PadananKit

/// Which service translates, and how it is reached; keys come from the environment or a file, never from the command line.
struct ServiceOptions: ParsableArguments {
    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            """
            What translates that the memory doesn't know: \(TranslationSetup.serviceNames.joined(separator: ", ")) (default: draft, a gloss \
            from glossary and lexicon for orientation).
            """, valueName: "service"))
    var service: String?

    @Option(help: ArgumentHelp("Where the service is; by default its own address.", valueName: "url"))
    var baseURL: String?

    @Option(help: ArgumentHelp("The model that the service is to use.", valueName: "name"))
    var model: String?

    @Option(help: ArgumentHelp("The region of the service.", valueName: "name"))
    var region: String?

    @Option(
        help: ArgumentHelp(
            "A file with the key, which only you may read (mode 0600); else the service's variable of the environment.", valueName: "file"))
    var keyFile: String?

    @Option(
        help: ArgumentHelp(
            "For --with command: the program and its arguments, separated by spaces; in an argument with spaces quotes stand around it.",
            valueName: "program"))
    var program: String?

    @Option(help: ArgumentHelp("A setting that only this service has, NAME=VALUE; may be repeated.", valueName: "setting"))
    var set: [String] = []

    @Option(help: ArgumentHelp("Seconds for one attempt; by default the service's own.", valueName: "seconds"))
    var timeout: Double?

    @Option(help: ArgumentHelp("How often a request is sent again after a failure that may pass.", valueName: "n"))
    var retries = 4

    @Option(help: ArgumentHelp("Requests at a time; by default the service's own.", valueName: "n"))
    var concurrency: Int?

    @Flag(help: "Let texts go to other computers without encryption.")
    var allowHTTP = false

    /// The settings, those of padanan.yml completed.
    func settings(_ service: String, _ configuration: TranslationConfiguration?, folder: ProjectFolder) throws -> ServiceSettings {
        var settings = ServiceSettings()
        settings.baseURL = baseURL ?? configuration?.baseURL?.value
        settings.model = model ?? configuration?.model?.value
        settings.region = region ?? configuration?.region?.value
        settings.program = ArgumentWords.split(program ?? "")
        settings.timeout = timeout.map { .seconds($0) }
        (settings.retries, settings.concurrency, settings.allowsHTTP) = (retries, concurrency, allowHTTP)
        for setting in set {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { throw CommandFailure(message: "--set “\(setting)” is not of the form NAME=VALUE") }
            settings.extra[String(parts[0])] = String(parts[1])
        }
        guard let known = TranslationServices.service(service) else { return settings }
        settings.key = try ServiceKeys.key(for: known, file: keyFile ?? configuration?.keyFile.map { folder.fromHere($0.value) })
        return settings
    }
}
