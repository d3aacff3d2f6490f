import PadananLanguage
import Testing

/// Every row of the lists by which Indonesian words are taken apart, run through the analyzer.
@Suite struct IndonesianAnalysisDataTests {
    private let morphology = IndonesianMorphology.shared

    private func best(_ word: some StringProtocol) -> WordAnalysis { morphology.analyses(of: String(word))[0] }

    /// `form:root` → both.
    private func pair(_ cell: String) -> (form: Substring, root: Substring) {
        let parts = cell.split(separator: ":")
        return (parts[0], parts[parts.count - 1])
    }

    @Test func everyAffixIsTakenOffInItsExampleAndLeftInItsCounterExample() throws {
        for row in try DataFile.rows("id/affixes.tsv") {
            let (example, counter) = (pair(row[6]), pair(row[7]))
            let analysis = best(example.form)
            #expect(analysis.root == example.root, "\(row[0]): \(analysis)")
            #expect(analysis.morphemes.contains { $0.name == row[1] && $0.form == row[2] }, "\(row[0]): \(analysis)")
            let other = best(counter.form)
            #expect(other.root == counter.root, "\(row[0]): \(other)")
            let isSameWay = other.morphemes.contains { $0.name == row[1] && $0.form == row[2] } && restores(row[3], other)
            #expect(!isSameWay, "\(row[0]): \(other)")
        }
    }

    /// Whether the letter that a prefix swallowed is missing before the root as it is written.
    private func restores(_ letter: String, _ analysis: WordAnalysis) -> Bool {
        guard let root = analysis.morphemes.first(where: { $0.kind == .root }) else { return false }
        return letter == "-" ? root.form == root.name : root.name == letter + root.form
    }

    @Test func everyAffixPatternHasItsExample() throws {
        for row in try DataFile.rows("id/affix-patterns.tsv") {
            let example = pair(row[3])
            let analysis = best(example.form)
            #expect(analysis.root == example.root, "\(row): \(analysis)")
            let prefixes = analysis.morphemes.filter { $0.kind == .prefix || $0.kind == .proclitic }.map(\.name).joined()
            #expect(row[0] == "-" ? prefixes.isEmpty : prefixes == row[0], "\(row): \(analysis)")
            let suffix = analysis.morphemes.first { $0.kind == .suffix }?.name ?? "-"
            #expect(suffix == row[1], "\(row): \(analysis)")
        }
    }

    @Test func everyExceptionHasTheKeyAndTheRootOfItsRow() throws {
        for row in try DataFile.rows("id/exceptions.tsv") {
            let analysis = best(row[0])
            let parts = row[2].split(separator: " ")
            let roots = parts.filter { !$0.hasPrefix("-") && !$0.hasSuffix("-") }
            #expect(roots.count == 1, "\(row)")
            #expect(analysis.key == row[1], "\(row): \(analysis)")
            #expect(analysis.root == roots.first ?? "", "\(row): \(analysis)")
            #expect(
                analysis.morphemes.filter { $0.kind != .root && $0.kind != .reduplication }.count == parts.filter { !$0.contains("RED") }
                    .count - 1)
        }
    }

    @Test func everyRootIsWellFormed() throws {
        let flags: Set<Substring> = ["-", "loan", "bound", "lexicalised", "informal", "name"]
        let rows = try DataFile.rows("id/roots.tsv")
        #expect(rows.count >= 9000)
        #expect(rows.count == morphology.roots.count)
        for row in rows {
            #expect(row.count == 4 && row[0].utf8.allSatisfy { (0x61...0x7A).contains($0) }, "\(row)")
            #expect(row[1].split(separator: "/").allSatisfy { UniversalPartOfSpeech(rawValue: String($0)) != nil }, "\(row)")
            #expect(["1", "2", "3", "4"].contains(row[2]), "\(row)")
            #expect(flags.isSuperset(of: row[3].split(separator: ",")), "\(row)")
        }
    }

    /// A root that something likelier hides would be of no use, unless it never stands alone.
    @Test func everyRootThatStandsAloneIsItsOwnRoot() throws {
        for row in try DataFile.rows("id/roots.tsv") where !row[3].contains("bound") {
            #expect(best(row[0]).root == row[0], "\(row): \(best(row[0]))")
        }
    }

    @Test func everyInformalWordIsTaggedAndNotChanged() throws {
        for row in try DataFile.rows("id/informal.tsv") {
            let analysis = best(row[0])
            #expect(analysis.register == WordAnalysis.Register(rawValue: String(row[2])), "\(row): \(analysis)")
            #expect(analysis.register != .standard)
            #expect(row[0] != row[1] && !row[1].isEmpty)
        }
    }

    @Test func everyLoanAffixNamesItsRelativeAndNoOther() throws {
        for row in try DataFile.rows("id/loan-affixes.tsv") {
            let example = pair(row[2])
            #expect(best(example.form).related == String(example.root), "\(row): \(best(example.form))")
            #expect(best(example.form).root == example.form, "\(row)")
            if row[3] != "-" { #expect(best(row[3]).related == nil, "\(row): \(best(row[3]))") }
        }
    }

    @Test func everyLookalikeKeepsItsEnding() throws {
        for row in try DataFile.rows("id/clitic-lookalikes.tsv") where !row[0].contains("-") {
            #expect(best(row[0]).key.hasSuffix(row[1]), "\(row): \(best(row[0]))")
        }
    }

    @Test func everyLexicalReduplicationKeepsItsForm() throws {
        for row in try DataFile.rows("id/reduplications.tsv") {
            #expect(best(row[0]).key == row[0], "\(row): \(best(row[0]))")
        }
    }

    @Test func everyVoiceExceptionIsTheKeyOfItsPassive() throws {
        for row in try DataFile.rows("id/voice-exceptions.tsv") where !row[0].contains("-") {
            let active = DataFile.alternatives(row[1])[0]
            #expect(morphology.analyses(of: "di" + row[0]).contains { $0.key == active }, "\(row)")
        }
    }
}
