import PadananLanguage
import PadananModel
import Testing

/// Every row of the lists of numbers and units, run through the recogniser.
@Suite struct QuantityDataTests {
    private static let languages = ["id", "en"]

    private func quantities(_ text: String, _ language: String) -> [Quantity] {
        QuantityRecognizer(LanguageTag(language)).quantities(in: Array(text.utf8))
    }

    @Test func everyUnitHasAFormAndEveryFormAUnit() throws {
        let units = try Set(DataFile.rows("common/units.tsv").map { $0[0] })
        let forms = try ["common/unit-signs.tsv", "id/unit-words.tsv", "en/unit-words.tsv"].flatMap { try DataFile.rows($0) }
        let used = Set(forms.flatMap { $0[1].split(separator: "/").map(String.init) })
        #expect(used.isSubset(of: units), "\(used.subtracting(units).sorted())")
        #expect(units.isSubset(of: used), "\(units.subtracting(used).sorted())")
    }

    @Test(arguments: languages) func everyFormOfAUnitIsReadWithANumber(_ language: String) throws {
        let recognizer = QuantityRecognizer(LanguageTag(language))
        for row in try DataFile.rows("common/unit-signs.tsv") + DataFile.rows("\(language)/unit-words.tsv") {
            for form in DataFile.alternatives(row[0]) {
                let text = row[2] == "before" || row[2] == "both" ? "\(form) 7" : row[2] == "digits" ? "7\(form)" : "7 \(form)"
                let found = recognizer.quantities(in: Array(text.utf8))
                let names = [found.first?.unit?.name, found.first?.perUnit?.name].compactMap { $0 }
                #expect(names.joined(separator: "/") == row[1], "\(text): \(row)")
                #expect(found.count == 1 && found[0].value == ExactNumber(7), "\(text)")
            }
        }
    }

    @Test(arguments: languages) func everyNumberWordCountsInItsExample(_ language: String) throws {
        let silent: Set = ["article", "joiner", "partitive", "negative", "times", "teen", "some"]
        for row in try DataFile.rows("\(language)/number-words.tsv") {
            let found = quantities(row[4], language)
            guard !silent.contains(row[1]) else {
                #expect(!found.isEmpty, "\(row)")
                continue
            }
            let parts = row[2].split(separator: "/").compactMap { Int64($0) }
            var value = parts.count == 2 ? ExactNumber(parts[0], over: parts[1]) : ExactNumber(parts[0])
            let count = ["multiply": ExactNumber(2), "abbreviation": ExactNumber(5), "moneyAbbreviation": ExactNumber(5)][row[1]]
            if let count { value = value * count }
            if row[1] == "denominator" { value = ExactNumber(row[4].hasPrefix("three") ? 3 : 2, over: parts[0]) }
            #expect(found.contains { $0.value == value } || (row[2] == "2" && row[1] == "denominator"), "\(row): \(found.map(\.value))")
            if row[3] == "firm" { #expect(found.allSatisfy { !$0.isOptional }, "\(row)") }
        }
    }

    @Test(arguments: languages) func everyPhraseIsReadAsItsRowSays(_ language: String) throws {
        for row in try DataFile.rows("\(language)/number-phrases.tsv") {
            let found = quantities(row[0], language)
            if row[1] == "-" {
                #expect(found.isEmpty, "\(row)")
            } else {
                #expect(found.map(\.value) == [ExactNumber(decimal: row[1])] && (found[0].unit == nil) == (row[2] == "-"), "\(row)")
            }
        }
    }

    /// What each kind of context does to the number beside it.
    @Test(arguments: languages) func everyContextWordChangesTheReading(_ language: String) throws {
        for row in try DataFile.rows("\(language)/number-contexts.tsv") {
            let (text, isRight) = Self.probe(word: row[0], role: row[1])
            let found = quantities(text, language)
            #expect(isRight(found), "\(row): \(text): \(found)")
        }
    }

    private static func probe(word: String, role: String) -> (String, ([Quantity]) -> Bool) {
        let isCalendar = { (found: [Quantity]) in found.allSatisfy { $0.kind == .calendar } }
        switch role {
        case "month": return ("12 \(word)", isCalendar)
        case "dayBefore": return ("\(word) 12", isCalendar)
        case "clockBefore": return ("\(word) 7.30", isCalendar)
        case "clockAfter": return ("7.30 \(word)", isCalendar)
        case "yearBefore": return ("\(word) 1789", isCalendar)
        case "romanBefore": return ("\(word) IV", { $0.first?.value == ExactNumber(4) })
        case "hyphenBefore": return ("\(word.prefix(1).uppercased())\(word.dropFirst())-19", { $0.first?.kind != .code })
        case "range", "series": return ("5 \(word) 7 kg", { $0.count == 2 && $0[0].unit == $0[1].unit })
        case "share": return ("4 \(word)\(word == "out" ? " of" : "") 5", { $0.first?.jointValue == ExactNumber(4, over: 5) })
        case "per": return ("5 kg \(word) km", { $0.first?.perUnit != nil })
        default: return ("5 \(word) kg", { $0.first?.unit != nil })
        }
    }
}
