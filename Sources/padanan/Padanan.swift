import ArgumentParser
import PadananKit

/// The program's root command.
struct Padanan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padanan",
        abstract: "Find and align glossary terms in text and its translation.",
        discussion: """
            Padanan maps Indonesian terms to English ones in real text and says for every occurrence what renders it. Other language \
            pairs work with --from, --to and a glossary of your own.

            Exit codes: 0 done, 1 violations found (validate), 2 usage, input or output error, 130 interrupted.
            """,
        version: PadananVersion.current,
        subcommands: [
            RecognizeCommand.self, AlignCommand.self, AnalyzeCommand.self, ConvertCommand.self, SegmentCommand.self, MergeCommand.self,
            ValidateCommand.self, GlossaryCommand.self,
        ])
}
