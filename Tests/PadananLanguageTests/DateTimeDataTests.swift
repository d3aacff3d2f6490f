import PadananLanguage
import PadananModel
import Testing

/// Every entry of the lists of dates and times, run through the recogniser.
@Suite struct DateTimeDataTests {
    private static let languages: [(tag: LanguageTag, folder: String)] = [(.indonesian, "id"), (.english, "en")]

    private func readings(_ text: String, _ language: LanguageTag) -> String {
        DateTimeRecognizer(language).datesAndTimes(in: Array(text.utf8)).map(\.description).joined(separator: ", ")
    }

    @Test(arguments: ["id", "en"]) func everyExampleReadsAsTheListSays(_ folder: String) throws {
        for row in try DataFile.rows("\(folder)/date-words.tsv") where row.count == 5 && row[3] != "-" {
            #expect(readings(row[3], LanguageTag(folder)) == row[4], "\(row)")
        }
    }

    @Test(arguments: ["id", "en"]) func everyExampleHoldsItsPhrase(_ folder: String) throws {
        for row in try DataFile.rows("\(folder)/date-words.tsv") where row.count == 5 && row[3] != "-" {
            #expect(FoldedKey.fold(row[3]).contains(row[0]), "\(row)")
        }
    }

    @Test(arguments: ["id", "en"]) func everyRowIsComplete(_ folder: String) throws {
        for row in try DataFile.rows("\(folder)/date-words.tsv") {
            #expect(row.count == 5, "\(row)")
            #expect(row.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") }, "\(row)")
            #expect(DataFile.alternatives(row[1]).count == DataFile.alternatives(row[2]).count, "\(row)")
            #expect(FoldedKey.fold(row[0]) == row[0], "\(row)")
        }
    }

    @Test(arguments: ["id/date-words.tsv", "en/date-words.tsv", "id/year-lookalikes.txt", "en/year-lookalikes.txt"])
    func entriesAreSortedByBytesAndUnique(_ path: String) throws {
        let words = try DataFile.words(path)
        for (first, second) in zip(words, words.dropFirst()) {
            #expect(first.utf8.lexicographicallyPrecedes(second.utf8), "\(first), \(second)")
        }
    }

    @Test(arguments: ["id", "en"]) func noNumberBeforeALookalikeIsAYear(_ folder: String) throws {
        for word in try DataFile.words("\(folder)/year-lookalikes.txt") {
            #expect(readings("1900 \(word)", LanguageTag(folder)).isEmpty, "\(word)")
        }
    }

    /// Words that only keep a number from being read as a date.
    @Test(arguments: [
        ("usia 30-an", "id"), ("umur 30-an", "id"), ("berusia 30-an", "id"), ("berumur 30-an", "id"), ("ulang tahun 70", "id"),
        ("Rp 1998", "id"), ("No. 1998", "id"), ("nomor 1998", "id"), ("pasal 1998", "id"), ("setiap jam 3 kali", "id"),
        ("tiap jam 3 kali", "id"), ("beberapa jam 3 kali", "id"), ("his 30s", "en"), ("her thirties", "en"), ("their 40s", "en"),
        ("my 50s", "en"), ("our 60s", "en"), ("your 20s", "en"), ("people aged the 60s", "en"), ("No. 1998", "en"), ("number 1998", "en"),
        ("article 1998", "en"), ("section 1998", "en"),
    ]) func aLeadingWordMakesItNoDate(_ text: String, _ language: String) {
        #expect(readings(text, LanguageTag(language)).isEmpty)
    }
}
