import ArgumentParser

/// `padanan evaluate`.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure translations against references and a glossary, or our own work against gold cases.",
        discussion: """
            Translations: BLEU, chrF2, chrF2++ and TER as sacrebleu has them, to four decimals, and what became of the glossary's terms, with \
            confidence intervals; a second system is compared with the first. Plain text is read line by line; of bitext (TSV, JSONL, XLIFF, \
            TMX, PO, CSV, XLSX) the target is measured.

              padanan evaluate system.txt --reference reference.txt
              padanan evaluate a.txt --system b.txt --reference reference.txt --source source.txt --metric bleu,chrf,terms
              padanan evaluate article.xlf -g glossary.csv --metric terms --format json

            Gold cases, each task with a format of its own (docs/evaluate.md):

              padanan evaluate recognize cases.jsonl -g glossary.csv
              padanan evaluate segment cases.jsonl
            """,
        subcommands: [
            EvaluateTranslationCommand.self, EvaluateRecognizeCommand.self, EvaluateAlignCommand.self, EvaluateCheckCommand.self,
            EvaluateQualityCommand.self, EvaluateSegmentCommand.self,
        ], defaultSubcommand: EvaluateTranslationCommand.self)
}
