import PadananLanguage
import PadananModel

/// Finds quotations whose marks are missing, too many, or around other words.
struct QuotesCheck: Check {
    static let rule = CheckRule(
        id: "quotes", group: .text,
        summary: "Quotation marks were lost, added, doubled or moved, or one has no partner.",
        explanation: """
            Quotation marks say who said what: without them a word of the speaker becomes the paper's. Straight, curly and angle marks are equal, and so \
            are double and single ones; apostrophes (`don’t`, `’90s`, `the ministers’ plan`), feet and inches are none.

            A translation may tell in its own order: a speech may be split by its attribution or put together again, so a change in the number of speeches \
            is not reported while any is left. The two marks of one quotation must be of one sort, and the curly ones in their direction. Neither is a quotation that continues in the next segment, nor a name that is put in quotation marks.
            """,
        examples: [
            .wrong("Ia menyebut tawaran itu \"penghinaan\".", "He called the offer an insult.", marks: "\"penghinaan\""),
            .wrong("Pemerintah menjanjikan reformasi.", "The government promised \"reform\".", marks: "\"reform\""),
            .wrong("Para utusan tiba di Jenewa.", "The envoys arrived in Geneva.\"", marks: "\""),
            .wrong("\"Kami siap,\" kata Menteri.", "\"\"We are ready,\" the minister said.", marks: "\"\""),
            .wrong("\"Kami siap,\" kata Menteri.", "\"We are ready, the minister said.\"", marks: "\"We are ready, the minister said.\""),
            .wrong("“Kami siap,” kata Menteri.", "“We are ready,\" the minister said.", marks: "“We are ready,\""),
            .right("\"Kami siap\", kata Menteri.", "“We are ready,” the minister said."),
            .right("\"Kami siap berunding,\" katanya.", "\"We are ready,\" he said, \"to negotiate.\""),
            .right("Lagu-lagu era 90-an", "Songs from the ’90s"),
            .right("Layar 15 inci", "A 15\" screen"),
            .right("Mereka menjawab pertanyaan para wartawan.", "They answered the reporters’ questions."),
        ])

    /// Segments with more quotations are not compared one by one.
    private static let mostCompared = 50

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard !reading.source.features.union(reading.target.features).isDisjoint(with: .quotes), reading.target.hasWords else { return }
        let source = QuoteStructure(reading.source)
        let target = QuoteStructure(reading.target)
        if let place = target.doubled, source.doubled == nil { return findings.append(doubled(place, reading.target)) }
        if target.unmatched.count > source.unmatched.count {
            if let mark = target.unmatched.last { findings.append(finding(Self.noPartner, target: mark.range)) }
            return
        }
        if let pair = target.oddPair(reading.target), source.oddPair(reading.source) == nil {
            return findings.append(odd(pair, reading.target))
        }
        guard source.unmatched.isEmpty, target.unmatched.isEmpty, !source.hasLooseSingle,
            1...Self.mostCompared ~= max(source.pairs.count, target.pairs.count)
        else {
            return
        }
        if let found = compare(QuotationList(source, reading.source), QuotationList(target, reading.target), reading) {
            findings.append(found)
        }
    }

    private func doubled(_ place: TextRange, _ target: TextReading) -> Finding {
        var result = finding(Self.twice(target.text(place)), target: place)
        let middle = place.lowerBound + place.count / 2
        result.suggestion = TargetEdit(middle..<place.upperBound, "", isCertain: false)
        return result
    }

    private func odd(_ pair: QuoteStructure.Pair, _ target: TextReading) -> Finding {
        finding(Self.odd(target.text(pair.open.range), target.text(pair.close.range)), target: pair.range)
    }

    private func compare(_ source: QuotationList, _ target: QuotationList, _ reading: PairReading) -> Finding? {
        if source.count > target.count {
            guard let lost = source.surplus(over: target) else { return nil }
            return finding(Self.lost(reading.source.text(lost)), source: lost)
        }
        if target.count > source.count {
            guard let added = target.surplus(over: source), !isNamedInSource(added, reading) else { return nil }
            return finding(Self.added(reading.target.text(added)), target: added)
        }
        guard let (wanted, found) = QuotationList.moved(source, target) else { return nil }
        return finding(Self.moved, source: wanted, target: found)
    }

    /// Whether the words in the quotation marks at `range` stand in the source as they are, without marks: a title, a foreign word.
    private func isNamedInSource(_ range: TextRange, _ reading: PairReading) -> Bool {
        let content = reading.target.bytes[range].filter { $0.isWordLike || $0 == 0x20 }
        let words = content[...].drop { $0 >= 0x80 }
        let plain = words.prefix(words.count - (words.reversed().prefix { $0 >= 0x80 }.count))
        return !plain.isEmpty && JoinedWords.occurs(plain[...], in: reading.source.bytes)
    }
}

extension QuotesCheck {
    private static let noPartner = "a quotation mark without partner"
    private static let moved = "the quotation marks are around other words than in the source"

    private static func twice(_ marks: String) -> String {
        "“\(marks)” is doubled"
    }

    private static func odd(_ open: String, _ close: String) -> String {
        "a quotation begins with “\(open)” and ends with “\(close)”: write marks of one sort, each in its direction"
    }

    private static func lost(_ quotation: String) -> String {
        "\(quotation) has lost its quotation marks"
    }

    private static func added(_ quotation: String) -> String {
        "\(quotation) stands without quotation marks in the source"
    }
}
