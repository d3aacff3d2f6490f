import PadananLanguage
import PadananModel

/// Finds ends that lost, gained or changed their mark, doubled marks, and the colon that a label lost.
struct PunctuationCheck: Check {
    static let rule = CheckRule(
        id: "punctuation", group: .text,
        summary: "The mark at the end was lost, added or changed, a mark is doubled, or a label has lost its colon.",
        explanation: """
            Compared are the marks at the end of source and target (stop, question and exclamation mark, colon, semicolon, comma, ellipsis), wherever \
            closing quotes and brackets stand. Within the sentence every language punctuates in its own way, so only doubled marks and the colon of a \
            label (`Catatan: …`) are looked at there.

            Not reported: a stop that belongs to an abbreviation (`dll.`, `9 p.m.`), a comma for the colon before a speech, `?!` for `?`, a quotation at the \
            end that was moved within the sentence, ends with an address, a dash or an emoji, the stop of a sentence whose source lost its own.
            """,
        examples: [
            .wrong("Kedua pihak sepakat berunding.", "The two sides agreed to talk", marks: "talk"),
            .wrong("Kedua pihak sepakat berunding.", "The two sides agreed to talk..", marks: ".."),
            .wrong("Agenda hari ini:", "Today’s agenda.", marks: "."),
            .wrong("Syarat Gencatan Senjata", "Terms of the Ceasefire,", marks: ","),
            .wrong("Catatan: sidang ditunda.", "Note the session was postponed.", marks: "Note"),
            .wrong("Siapa yang menyerang?", "¿Who attacked?", marks: "¿"),
            .right("Mereka menjual beras, gula, dll.", "They sell rice, sugar, etc."),
            .right("Sidang dimulai pukul 21.00", "The session begins at 9 p.m."),
            .right("Ia berkata: \"Kami siap.\"", "He said, “We are ready.”"),
            .right("Ia bertanya apakah sidang ditunda.", "He asked whether the session had been postponed."),
            .right("Kapal itu rusak; awaknya selamat.", "The ship was damaged. Its crew is safe."),
            .right("Apa?!", "What?!"),
        ])

    private let sourceAbbreviations: AbbreviationLexicon
    private let targetAbbreviations: AbbreviationLexicon
    private let invertsMarks: Bool

    init?(_ setup: CheckSetup) {
        sourceAbbreviations = AbbreviationLexicon(setup.languages.source)
        invertsMarks = ["es", "gl", "ast"].contains(setup.languages.target.primary)
        targetAbbreviations = AbbreviationLexicon(setup.languages.target)
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard reading.source.hasWords, reading.target.hasWords else { return }
        if let place = DoubledMarks.first(in: reading.target, source: reading.source) {
            return findings.append(doubled(place, reading.target))
        }
        if let place = invertedMark(reading) { return findings.append(inverted(place, reading.target)) }
        if let found = endMark(reading) ?? lostLabelColon(reading) { findings.append(found) }
    }

    /// What is wrong with the marks at the end.
    private func endMark(_ reading: PairReading) -> Finding? {
        var (source, target) = (EndMarks(reading.source), EndMarks(reading.target))
        guard source.kinds != target.kinds else { return nil }
        source.settle(reading.source, sourceAbbreviations)
        target.settle(reading.target, targetAbbreviations)
        switch EndMarkComparison(source: source, target: target).outcome {
        case .fine: return nil
        case .lost: return lost(source, target, reading)
        case .added: return added(target, reading)
        case .changed: return changed(source, target, reading)
        }
    }

    private func doubled(_ place: TextRange, _ target: TextReading) -> Finding {
        var result = finding(Self.doubled(target.text(place)), target: place)
        let isSame = target.bytes[place.lowerBound] == target.bytes[place.upperBound - 1]
        if isSame { result.suggestion = TargetEdit(place.lowerBound + 1..<place.upperBound, "") }
        return result
    }

    /// The first `¿` or `¡` of a target that isn't in Spanish, when the source has none.
    private func invertedMark(_ reading: PairReading) -> TextRange? {
        guard !invertsMarks, reading.target.features.contains(.latinSign) else { return nil }
        guard let place = Self.invertedMark(reading.target.bytes), Self.invertedMark(reading.source.bytes) == nil else { return nil }
        return place..<place + 2
    }

    private static func invertedMark(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropLast().first { bytes[$0] == 0xC2 && (bytes[$0 + 1] == 0xBF || bytes[$0 + 1] == 0xA1) }
    }

    private func inverted(_ place: TextRange, _ target: TextReading) -> Finding {
        var result = finding(Self.inverted(target.text(place)), target: place)
        result.suggestion = TargetEdit(place, "")
        return result
    }

    private func lost(_ source: EndMarks, _ target: EndMarks, _ reading: PairReading) -> Finding {
        let mark = reading.source.text(source.range)
        let word = reading.target.tokens.last { $0.kind != .space && $0.kind != .punctuation }?.range
        var result = finding(Self.lost(mark), source: source.range, target: word)
        // A mark of another script isn't known.
        let isSameScript = source.range.count == 1 && reading.target.byte(target.end - 1) < 0x80
        if target.range.lowerBound == target.end, isSameScript { result.suggestion = TargetEdit(target.end..<target.end, mark) }
        return result
    }

    private func added(_ target: EndMarks, _ reading: PairReading) -> Finding {
        var result = finding(Self.added(reading.target.text(target.range)), target: target.range)
        result.suggestion = TargetEdit(target.range, "", isCertain: false)
        return result
    }

    private func changed(_ source: EndMarks, _ target: EndMarks, _ reading: PairReading) -> Finding {
        let (wanted, found) = (reading.source.text(source.range), reading.target.text(target.range))
        var result = finding(Self.changed(found, wanted), source: source.range, target: target.range)
        if source.range.count == 1, target.range.count == 1 { result.suggestion = TargetEdit(target.range, wanted, isCertain: false) }
        return result
    }

    // MARK: Labels

    /// The colon behind the first few words of the source, when the target has no mark at all that could stand for it.
    private func lostLabelColon(_ reading: PairReading) -> Finding? {
        guard reading.source.features.contains(.colon), !reading.target.features.contains(.colon) else { return nil }
        guard let colon = LabelColon.place(in: reading.source), !LabelColon.hasInnerMark(reading.target) else { return nil }
        guard let label = reading.target.tokens.first(where: { $0.kind == .word }) else { return nil }
        // A headline that names its speaker becomes a clause: “Putin: Rusia siap”, “Putin says Russia is ready”.
        guard reading.source.text(colon.label) != reading.target.text(label.range) || !LabelColon.hasVerbPlace(reading.target, label) else {
            return nil
        }
        // “Laporan: Heru Santoso”, “Reporting by Heru Santoso”.
        if LabelColon.isCredit(reading.source, colon), LabelColon.hasVerbPlace(reading.target, label) { return nil }
        return finding(Self.labelColon, source: colon.mark, target: label.range)
    }
}

extension PunctuationCheck {
    private static let labelColon = "the colon behind the label is missing"

    private static func doubled(_ marks: String) -> String {
        "“\(marks)” is doubled punctuation"
    }

    private static func inverted(_ mark: String) -> String {
        "“\(mark)” is a mark of Spanish: take it out"
    }

    private static func lost(_ mark: String) -> String {
        "the “\(mark)” at the end is missing"
    }

    private static func added(_ mark: String) -> String {
        "“\(mark)” at the end, where the source has none"
    }

    private static func changed(_ found: String, _ wanted: String) -> String {
        "“\(found)” at the end, where the source has “\(wanted)”"
    }
}
