import PadananLanguage
import PadananModel
import PadananTestSupport
import Testing

/// What holds for the dates of any text, and for any bytes.
@Suite struct DateTimeLawsTests {
    private static let languages = [LanguageTag.indonesian, .english, LanguageTag("de")]

    /// Pieces of dates, well and badly put together.
    private static let pieces = [
        "Kamis", "Minggu", "Monday", "May", "Mei", "17", "2021", "1990", "-an", "s", "’s", "'", "(", ")", "/", "–", "-", ".", ":", ",", " ",
        "\n",
        "pukul ", "jam ", "at ", "setengah ", "half past ", "WIB", "GMT+", "p.m.", "am", "abad ", "ke-", "XXI", "SM", "AD ", "kuartal ",
        "III",
        "Q3", "the ", "of ", "hingga ", "to ", "dan ", "99999999999999999999", "0", "00", "24", "60", "é", "\u{200B}", "٣",
    ]

    private func check(_ bytes: [UInt8], _ note: String) {
        for language in Self.languages {
            let dates = DateTimeRecognizer(language).datesAndTimes(in: bytes)
            var end = 0
            for date in dates {
                #expect(date.range.lowerBound >= end && !date.range.isEmpty && date.range.upperBound <= bytes.count, "\(note): \(date)")
                end = date.range.upperBound
                #expect(bytes[date.range.lowerBound] & 0xC0 != 0x80 || note == "bytes", "\(note)")
                #expect(
                    !date.fields.isEmpty && Self.isPlausible(date.fields) && (date.end.map(Self.isPlausible) ?? true), "\(note): \(date)")
                #expect(date.isCompatible(with: date) && !date.description.isEmpty, "\(note): \(date)")
            }
            #expect(DateTimeComparison(source: dates, target: dates).isClean, "\(note): \(dates)")
        }
    }

    private static func isPlausible(_ fields: DateTimeFields) -> Bool {
        (1...12).contains(fields.month ?? 1) && (1...31).contains(fields.day ?? 1) && (1...7).contains(fields.weekday ?? 1)
            && (0...23).contains(fields.hour ?? 0) && (0...59).contains(fields.minute ?? 0) && (1...4).contains(fields.quarter ?? 1)
            && (1...2).contains(fields.half ?? 1) && (1...39).contains(fields.century ?? 1) && (0...9999).contains(fields.year ?? 0)
    }

    @Test(arguments: UInt64(0)..<40) func anyBytesAreRead(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        check(RandomText.bytes(count: 2000, using: &random), "bytes")
        check(RandomText.mix(pieces: 800, using: &random), "bytes")
    }

    @Test(arguments: UInt64(0)..<60) func piecesOfDatesInAnyOrderGiveValidDates(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = (0..<300).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
        check(Array(text.utf8), "seed \(seed)")
    }

    @Test func aTextOfNothingButDatesIsRead() {
        let text = String(repeating: "Kamis (16/12) pukul 19.30 WIB, ", count: 1000)
        let dates = DateTimeRecognizer(.indonesian).datesAndTimes(in: Array(text.utf8))
        #expect(dates.count == 1000)
        #expect(DateTimeComparison(source: dates, target: dates).isClean)
    }

    @Test(arguments: ["(", "16/", "16-", "1990-an ", "pukul ", "the ", "his mid-", "ke-", "'", "Mei ", "12.30", "7 ((", "1990-"])
    func aLongRepetitionIsRead(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 4000).utf8)
        for language in Self.languages { _ = DateTimeRecognizer(language).datesAndTimes(in: bytes) }
    }
}
