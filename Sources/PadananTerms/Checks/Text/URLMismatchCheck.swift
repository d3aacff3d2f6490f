import PadananLanguage
import PadananModel

/// Finds URLs and e-mail addresses that are not the same in the target.
struct URLMismatchCheck: Check {
    static let rule = CheckRule(
        id: "url-mismatch", group: .text, severity: .error,
        summary: "A URL or e-mail address was changed, lost or added.",
        explanation: """
            An address that is off by one letter leads nowhere. Addresses must be the same, byte for byte; their order, and the punctuation and brackets \
            around them, may change.

            A bare host name (`contoh.id`) may be written with capitals, and added; one with capitals may be dropped: newspapers print it as their name. Else it is reported only \
            when it stands changed in the target. If a page exists in the other language and its address was changed on purpose, ignore the finding.
            """,
        examples: [
            .wrong(
                "Naskah perjanjian ada di https://contoh.id/traktat/teks.pdf.", "The treaty is at https://contoh.id/treaty/text.pdf.",
                marks: "https://contoh.id/treaty/text.pdf"),
            .wrong("Kirim ke pers@pertahanan.id.", "Send it to press@pertahanan.id.", marks: "press@pertahanan.id"),
            .wrong("Lihat www.contoh.id/peta untuk perincian.", "See the map for details.", marks: "www.contoh.id/peta"),
            .right("Melalui https://contoh.id delegasi dapat mendaftar.", "Through https://contoh.id, delegations can register."),
            .right("Naskahnya di https://contoh.id/teks.", "The text (https://contoh.id/teks) is online."),
            .right("KONTAN.CO.ID - Rupiah menguat.", "The rupiah strengthened.", remark: "the name of the paper"),
        ])

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        guard reading.source.hasAddress || reading.target.hasAddress else { return }
        let source = TextAddress.all(in: reading.source)
        let target = TextAddress.all(in: reading.target)
        guard source.map(\.key) != target.map(\.key) else { return }
        compare(MultisetDifference(source.map(\.key), target.map(\.key)), source, target, reading, &findings)
    }

    private func compare(
        _ difference: MultisetDifference, _ source: [TextAddress], _ target: [TextAddress], _ reading: PairReading,
        _ findings: inout [Finding]
    ) {
        var added = difference.added[...]
        for lost in difference.lost {
            let from = source[lost]
            if let next = added.first {
                added = added.dropFirst()
                let found = reading.target.text(target[next].range), wanted = reading.source.text(from.range)
                let isBroken = wanted.hasSuffix(found)
                let message = isBroken ? Self.broken(wanted) : Self.changed(wanted, found)
                findings.append(change(message, from.range, target[next].range, isBroken ? nil : wanted))
            } else if !from.isBareHost || from.isSmall && from.range.lowerBound > 0 {
                findings.append(finding(Self.lost(reading.source.text(from.range)), source: from.range))
            }
        }
        for extra in added where !target[extra].isBareHost {
            findings.append(finding(Self.added(reading.target.text(target[extra].range)), target: target[extra].range))
        }
    }

    private func change(_ message: String, _ source: TextRange, _ target: TextRange, _ replacement: String?) -> Finding {
        var result = finding(message, source: source, target: target)
        result.suggestion = replacement.map { TargetEdit(target, $0, isCertain: false) }
        return result
    }
}

extension URLMismatchCheck {
    private static func changed(_ source: String, _ target: String) -> String {
        "“\(source)” was changed to “\(target)”"
    }

    private static func broken(_ source: String) -> String {
        "“\(source)” is broken here, write it in one piece"
    }

    private static func lost(_ source: String) -> String {
        "“\(source)” is missing in the target"
    }

    private static func added(_ target: String) -> String {
        "“\(target)” is not in the source"
    }
}
