import ArgumentParser
import Foundation
import PadananKit
import PadananModel

/// `padanan-bench lexicon`: learns the lexicon of word alignment; `Scripts/lexicon-pairs.py` gathers the bitext.
struct LearnLexicon: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon", abstract: "Learn the lexicon of word alignment from Indonesian-English bitext.",
        discussion: """
              python3 Scripts/lexicon-pairs.py --gold gold.jsonl bitext.tsv.xz … > pairs.tsv
              padanan-bench lexicon pairs.tsv --root .
              make generate

            Writes links-en.tsv and jumps-en.tsv of Sources/PadananLanguage/Data/id. The header names the texts: --sources.
            """)

    @Argument(help: "Pairs of sentences, tab-separated.") var pairs: String

    @Option(help: "The repository.") var root = "."

    @Option(help: "What the pairs are, for the header.") var sources =
        "the news, law, health and other texts of PANL-BPPT, SMERU, AusAID, ODB, NTREX, TICO-19 and the gunnxx validation sets"

    @Option(name: .shortAndLong, help: "Threads.") var jobs = 2

    func run() throws {
        var settings = WordAlignmentSettings()
        settings.lexicon = nil
        var run = WordAlignmentRun(.indonesianEnglish, settings: settings, threads: jobs)
        let units = try InputLoader.pairs(pairs, format: .tsv, options: ReadingOptions(languages: .indonesianEnglish)).records
        run.add(units)
        let learned = run.learnLinks()
        let data = URL(fileURLWithPath: root).appendingPathComponent("Sources/PadananLanguage/Data/id")
        try write(learned.rows(), Self.links, to: data.appendingPathComponent("links-en.tsv"))
        try write(learned.jumpRows, Self.jumps, to: data.appendingPathComponent("jumps-en.tsv"))
        print("\(units.count) pairs of sentences; \(learned.rows().count) rows")
    }

    private static let links = """
        # Indonesian pieces of words and how often English ones rendered them: the piece, then English pieces, each with its links. An empty piece is
        # none: words without partner.
        """

    private static let jumps = """
        # How many places the next link lies behind the last one: places, links as the English is read (places in the Indonesian), links as the
        # Indonesian is read.
        """

    private func write(_ rows: [[UInt8]], _ title: String, to file: URL) throws {
        let header = """
            \(title)
            # Learned as numbers by our word alignment over \(sources); no sentence is kept.
            # Made by Scripts/lexicon-pairs.py and `padanan-bench lexicon`.

            """
        try (Data(header.utf8) + Data(rows.joined(separator: [UInt8(ascii: "\n")])) + Data([UInt8(ascii: "\n")])).write(to: file)
    }
}
