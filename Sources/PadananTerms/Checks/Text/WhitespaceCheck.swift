import PadananLanguage
import PadananModel

/// Finds white space that is doubled, missing, or where none belongs.
struct WhitespaceCheck: Check {
    static let rule = CheckRule(
        id: "whitespace", group: .text,
        summary: "White space is doubled, missing or misplaced in the target, or differs from the source's at the ends.",
        explanation: """
            Reported are doubled spaces (no-break spaces too), a space before a stop, comma or closing bracket, none behind a comma or stop, words run \
            together (`RussianForeign`), tabs and zero-width spaces the source doesn't have, and leading or trailing space unlike the source's: a program \
            may join the text with another.

            Whatever the source has as well is left alone (tokenised text, tables), and so are line breaks, the space on both sides of an inline code, a \
            single no-break space, and everything in tags, placeholders and addresses.
            """,
        examples: [
            .wrong("Lima desa terisolasi.", "Five  villages are cut off.", marks: "  "),
            .wrong("Ia mundur kemarin.", "He resigned yesterday .", marks: " ."),
            .wrong("Beras, gula, dan minyak.", "Rice,sugar and oil.", marks: ","),
            .wrong("Menteri Pertahanan Jerman tiba.", "The GermanDefence Minister arrived.", marks: "GermanDefence"),
            .wrong("Sidang ditunda.", "The session was postponed. ", marks: " "),
            .right("Jarak: 25 km", "Distance: 25\u{A0}km"),
            .right("Nama: ", "Name: "),
            .right("Terima kasih :)", "Thank you :)"),
            .right("Ada 1.250 peserta pada pukul 10.30.", "There were 1,250 participants at 10:30."),
            .right("Pengguna YouTube bertambah.", "YouTube has more users."),
        ])

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard !reading.target.isBlank, !reading.source.isBlank else { return }
        compareEnds(reading, &findings)
        var scan = WhitespaceScan(reading)
        scan.run()
        for defect in scan.defects {
            var result = finding(defect.message, target: defect.range)
            result.suggestion = defect.edit
            findings.append(result)
        }
    }

    // MARK: Ends

    private func compareEnds(_ reading: PairReading, _ findings: inout [Finding]) {
        let (source, target) = (reading.source, reading.target)
        guard let first = target.tokens.first, let last = target.tokens.last else { return }
        let hasLead = first.kind == .space, hasTail = last.kind == .space
        let wantsLead = source.tokens.first?.kind == .space, wantsTail = source.tokens.last?.kind == .space
        if hasLead != wantsLead, !Self.hasCode(target, 0), !Self.hasCode(source, 0) {
            findings.append(hasLead ? surplus(first.range, Self.leading) : missing(source, source.tokens[0].range, at: 0, in: target))
        }
        let (end, sourceEnd) = (target.bytes.count, source.bytes.count)
        if hasTail != wantsTail, !Self.hasCode(target, end), !Self.hasCode(source, sourceEnd) {
            findings.append(
                hasTail
                    ? surplus(last.range, Self.trailing)
                    : missing(source, source.tokens[source.tokens.count - 1].range, at: end, in: target))
        }
    }

    private static func hasCode(_ reading: TextReading, _ offset: Int) -> Bool {
        reading.codes.contains { $0.offset == offset }
    }

    private func surplus(_ range: TextRange, _ message: String) -> Finding {
        var result = finding(message, target: range)
        result.suggestion = TargetEdit(range, "")
        return result
    }

    private func missing(_ source: TextReading, _ range: TextRange, at offset: Int, in target: TextReading) -> Finding {
        let word = offset == 0 ? target.tokens.first?.range : target.tokens.last?.range
        var result = finding(offset == 0 ? Self.noLeading : Self.noTrailing, source: range, target: word)
        result.suggestion = TargetEdit(offset..<offset, source.text(range))
        return result
    }
}

extension WhitespaceCheck {
    private static let leading = "white space at the beginning that the source doesn't have"
    private static let trailing = "white space at the end that the source doesn't have"
    private static let noLeading = "the white space at the beginning of the source is missing"
    private static let noTrailing = "the white space at the end of the source is missing"
}
