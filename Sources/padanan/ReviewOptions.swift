import ArgumentParser
import PadananKit

/// What `extract --review` adds to the command.
struct ReviewOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Step through the candidates, key by key (? explains them), and add the accepted ones to this glossary, which may be new. A later \
            run goes on where you stopped.
            """, valueName: "glossary.csv"))
    var review: String?

    @Option(help: ArgumentHelp("With --review: where the steps are kept, by default beside the glossary.", valueName: "file"))
    var journal: String?

    func validate() throws {
        if journal != nil, review == nil { throw ValidationError("--journal keeps the steps of a review; give it with --review.") }
    }

    /// Throws what would only be known when everything is extracted: when the review would write over a file that is read, take its keys from a
    /// text that is read, or find a glossary to which it can't add.
    func check(inputs: [String], languages: LanguagePair) throws {
        guard let review else { return }
        _ = try ReviewGlossary(review, languages)
        if inputs.isEmpty || inputs.contains(FileInput.standardInput) {
            throw CommandFailure(message: "--review takes its keys from standard input; give the text as a file")
        }
        for output in [review, journal ?? ReviewRun.journalPath(for: review)] {
            try FileInput.check(output, doesNotReplace: inputs)
        }
    }

    /// Reviews `terms` when that was asked for; returns whether it was.
    func run(_ terms: [ExtractedTerm], languages: LanguagePair) throws -> Bool {
        guard let review else { return false }
        try ReviewLoop.run(terms, glossary: review, journal: journal, languages: languages)
        return true
    }
}
