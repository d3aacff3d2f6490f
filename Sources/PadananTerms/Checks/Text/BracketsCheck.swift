import PadananLanguage
import PadananModel

/// Finds brackets that have lost their partner, their kind or their place.
struct BracketsCheck: Check {
    static let rule = CheckRule(
        id: "brackets", group: .text,
        summary: "A bracket has no partner in the target, or a pair was lost, doubled or changed its kind.",
        explanation: """
            A bracket without partner is reported when the source doesn't have the same. A pair that is gone is reported only where its content stands \
            as it was but without brackets (`International Atomic Energy Agency IAEA`): translators fold glosses and dates into the sentence, and add \
            brackets with an explanation, and may.

            Not counted are enumerators (`1)`, `a)`), smileys, and brackets in tags, placeholders and addresses. Round brackets may become square ones \
            within a quotation, as English marks what the editor put in.
            """,
        examples: [
            .wrong("Dewan Keamanan (DK) bersidang.", "The Security Council (SC met.", marks: "("),
            .wrong("Lihat [Lampiran B] di bawah.", "See Appendix B] below.", marks: "]"),
            .wrong("Komite (lama) bubar.", "The (old] committee was dissolved.", marks: "(old]"),
            .wrong("Badan Pengawas Nuklir (BAPETEN) mengirim tim.", "The Nuclear Agency BAPETEN sent a team.", marks: "BAPETEN"),
            .right("Pertemuan digelar Selasa (24/8).", "The meeting was held on Tuesday, August 24."),
            .right("1) Gencatan senjata", "1) Ceasefire"),
            .right("Terima kasih :)", "Thank you :)"),
            .right("“Mereka (para utusan) setuju,” katanya.", "“They [the envoys] agree,” he said."),
            .right("Bulog menimbun beras.", "Bulog (the state logistics agency) stockpiled rice."),
        ])

    /// The target is searched for the content of so many pairs.
    private static let mostSearched = 20

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard !reading.source.features.union(reading.target.features).isDisjoint(with: .brackets), reading.target.hasWords else { return }
        let source = BracketStructure(reading.source)
        let target = BracketStructure(reading.target)
        if let found = unmatched(source, target, reading) { return findings.append(found) }
        guard source.unmatched.isEmpty, target.unmatched.isEmpty else { return }
        if let found = doubled(source, target) { return findings.append(found) }
        if let found = kindChanged(source, target, reading) { return findings.append(found) }
        if source.pairs.count > target.pairs.count, let found = lost(source, target, reading) { findings.append(found) }
    }

    // MARK: Without partner

    private func unmatched(_ source: BracketStructure, _ target: BracketStructure, _ reading: PairReading) -> Finding? {
        if source.unmatched.isEmpty, let extra = target.enumerators.first, target.enumerators.count > source.enumerators.count,
            target.pairs.count < source.pairs.count
        {
            return finding(Self.noPartner(reading.target.text(extra.range)), target: extra.range)
        }
        guard !target.unmatched.isEmpty else { return nil }
        let surplus = target.unmatched(beyond: source)
        guard let first = surplus.first else { return nil }
        if first.isOpening, let other = surplus.first(where: { !$0.isOpening && $0.kind != first.kind && $0.offset > first.offset }) {
            let range = first.offset..<other.offset + 1
            return finding(Self.mixed(reading.target.text(first.range), reading.target.text(other.range)), target: range)
        }
        // Of several opening brackets the one that the source's number of them leaves over is open to guess; the last is likeliest.
        let chosen = surplus.last { $0.kind == first.kind && $0.isOpening == first.isOpening } ?? first
        return finding(Self.noPartner(reading.target.text(chosen.range)), target: chosen.range)
    }

    // MARK: Balanced

    /// `((…))` and `()` that the source doesn't have.
    private func doubled(_ source: BracketStructure, _ target: BracketStructure) -> Finding? {
        guard let pair = Self.doubledPair(target), Self.doubledPair(source) == nil else { return nil }
        return finding(Self.doubledPair, target: pair.range)
    }

    private static func doubledPair(_ structure: BracketStructure) -> BracketStructure.Pair? {
        structure.pairs.indices.dropFirst().first { index in
            let (inner, outer) = (structure.pairs[index - 1], structure.pairs[index])
            return inner.kind == outer.kind && inner.open == outer.open + 1 && inner.close == outer.close - 1
        }.map { structure.pairs[$0] }
    }

    private func kindChanged(_ source: BracketStructure, _ target: BracketStructure, _ reading: PairReading) -> Finding? {
        let features = reading.source.features.union(reading.target.features)
        guard source.pairs.count == target.pairs.count, features.contains(.squareBracket) else { return nil }
        let (wanted, found) = (source.pairs.sorted { $0.open < $1.open }, target.pairs.sorted { $0.open < $1.open })
        let wantedRound = wanted.count { $0.kind == .round }, foundRound = found.count { $0.kind == .round }
        guard wantedRound != foundRound, let place = wanted.indices.first(where: { wanted[$0].kind != found[$0].kind }) else { return nil }
        if found[place].kind == .square, found[place].depth > 0 || !reading.target.features.isDisjoint(with: .quotes) { return nil }
        return finding(
            Self.otherKind(reading.source.text(wanted[place].range), reading.target.text(found[place].range)),
            source: wanted[place].range, target: found[place].range)
    }

    // MARK: Lost

    /// A pair whose content, the same in both languages, stands in the target behind the same sort of word but without brackets.
    private func lost(_ source: BracketStructure, _ target: BracketStructure, _ reading: PairReading) -> Finding? {
        for pair in source.pairs.prefix(Self.mostSearched) where pair.content.count > 1 && pair.depth == 0 {
            let content = reading.source.bytes[pair.content]
            guard content.count <= 60, content.contains(where: { $0.isASCIIUpper || $0.isASCIIDigit }) else { continue }
            let places = BareContent.places(of: content, in: reading.target)
            guard places.count == 1, let place = places.first else { continue }
            guard BareContent.places(of: content, in: reading.source).count == 1 else { continue }
            guard !target.pairs.contains(where: { $0.range.overlaps(place) }) else { continue }
            guard BareContent.standsAlone(place, after: pair.open, reading) else { continue }
            return finding(Self.lostPair(reading.source.text(pair.range)), source: pair.range, target: place)
        }
        return nil
    }
}

extension BracketsCheck {
    private static let doubledPair = "doubled brackets"

    private static func noPartner(_ bracket: String) -> String {
        "“\(bracket)” has no partner"
    }

    private static func mixed(_ open: String, _ close: String) -> String {
        "“\(open)” is closed by “\(close)”"
    }

    private static func otherKind(_ source: String, _ target: String) -> String {
        "“\(source)” became “\(target)”, with brackets of another kind"
    }

    private static func lostPair(_ source: String) -> String {
        "“\(source)” has lost its brackets"
    }
}
