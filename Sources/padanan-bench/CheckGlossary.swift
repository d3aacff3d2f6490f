import PadananKit

/// A glossary of any size to check with: that of the planted errors, the published ones, then terms made of the fixtures' words.
enum CheckGlossary {
    static func make(fixtures folder: String, concepts count: Int) throws -> Termbase {
        var termbase = try GlossaryLoader.load(["\(folder)/check/planted.csv"]).termbase
        _ = termbase.merge(try GlossaryLoader.load([GlossaryLoader.builtin]).termbase)
        let missing = count - termbase.concepts.count
        guard missing >= 0 else { throw FileError(path: folder, reason: "the published glossaries have more concepts than \(count)") }
        let published = termbase.concepts.reduce(0) { $0 + $1.terms(in: .indonesian).count }
        // The terms are the published ones and then made ones; those at the end are made.
        let made = try BenchmarkInput(fixtures: folder, bytes: 1, terms: published + missing).terms.suffix(missing)
        for (number, term) in made.enumerated() {
            let terms = [Term(term, language: .indonesian), Term("made term \(number)", language: .english)]
            termbase.append(Concept(id: "made-\(number)", terms: terms))
        }
        return termbase
    }
}
