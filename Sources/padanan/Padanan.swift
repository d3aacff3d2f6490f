import ArgumentParser
import PadananKit

/// The program's root command.
struct Padanan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padanan",
        abstract: "Find and align glossary terms, and prepare text for translation.",
        discussion: """
            Padanan maps Indonesian terms to English ones in real text and says for every occurrence what renders it. Other language \
            pairs work with --from, --to and a glossary of your own. It also cuts text and documents into segments for translators and puts \
            their translations back.

            Exit codes: 0 done, 1 something found (check, validate) or left out (merge), 2 usage, input or output error, 130 interrupted.
            """,
        version: PadananVersion.current,
        subcommands: [
            RecognizeCommand.self, AlignCommand.self, ExtractCommand.self, CheckCommand.self, ExplainCommand.self, ConfigCommand.self,
            AnalyzeCommand.self, SegmentCommand.self, MergeCommand.self, ConvertCommand.self,
            ValidateCommand.self, GlossaryCommand.self, TranslateCommand.self, MemoryCommand.self, EvaluateCommand.self,
            ProjectCommand.self, ExportCommand.self, ImportCommand.self,
        ])
}
