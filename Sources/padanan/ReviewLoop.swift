import Foundation
import PadananKit

/// `extract --review`: steps through extracted terms, key by key in a terminal, else line by line.
enum ReviewLoop {
    /// Reviews `terms`, and writes what was accepted to `glossary`.
    ///
    /// - Parameter journal: where the steps are kept; beside the glossary when `nil`.
    static func run(_ terms: [ExtractedTerm], glossary: String, journal: String?, languages: LanguagePair) throws {
        var run = try ReviewRun(terms, glossary: glossary, journal: journal, languages: languages)
        for defect in run.defects { StandardError.write("\(defect)\n") }
        let screen = ReviewScreen(languages, palette: Palette(forOutput: nil), width: TerminalWidth.columns(forOutput: nil))
        let outcome: ReviewRun.Outcome
        if isatty(0) == 1, isatty(1) == 1 {
            TerminalMode.shared.readKeys()
            defer { TerminalMode.shared.restore() }
            outcome = try run.run(on: TerminalReviewConsole(), screen: screen)
        } else {
            let console = ScriptedReviewConsole(lines: { readLine() }) { FileHandle.standardOutput.write(Data($0.utf8)) }
            outcome = try run.run(on: console, screen: screen)
        }
        StandardError.write(summary(outcome, glossary) + "\n")
    }

    /// `3 accepted, 1 rejected, 12 undecided; 3 added to terms.csv`
    private static func summary(_ outcome: ReviewRun.Outcome, _ glossary: String) -> String {
        let counts = "\(outcome.accepted) accepted, \(outcome.rejected) rejected, \(outcome.undecided) undecided"
        let present = outcome.present > 0 ? ", \(outcome.present) it had already" : ""
        return "\(counts); \(outcome.added) added to \(glossary)\(present)"
    }
}
