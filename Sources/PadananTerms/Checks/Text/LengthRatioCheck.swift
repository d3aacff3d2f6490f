import PadananModel

/// Finds translations that are far longer or shorter than any good one.
struct LengthRatioCheck: Check {
    static let rule = CheckRule(
        id: "length-ratio", group: .text, severity: .info,
        summary: "The target is so much longer or shorter than the source that they can hardly say the same.",
        explanation: """
            A sentence was cut off, a paragraph was put into one segment, or source and target belong to different segments. Lengths are compared in \
            bytes of UTF-8, short texts more leniently than long ones: a word and its translation may differ a lot.

            The limits are so wide that fewer than one good pair in a thousand is reported. An empty target is reported by empty-target.
            """,
        examples: [
            .wrong(
                "Para menteri pertahanan membahas rencana pengiriman sistem pertahanan udara, amunisi artileri, dan kendaraan lapis baja.",
                "The defence ministers met.", marks: "The defence ministers met."),
            .wrong(
                "Sidang ditunda.",
                "The session was postponed until Thursday after the delegations had failed to agree on the agenda of the talks.",
                marks: "The session was postponed until Thursday after the delegations had failed to agree on the agenda of the talks."),
            .right("Para menteri pertahanan membahas rencana itu.", "The defence ministers discussed the plan."),
            .right("PBB", "United Nations", remark: "short texts differ"),
            .right("Batal", "Cancel"),
        ])

    /// Added to both lengths, so that short texts may differ more.
    private static let slack = 15
    /// The widest ratio of good pairs (in 14,000 of six corpora fewer than one in a thousand goes beyond it).
    private static let widest = 3.2

    init?(_ setup: CheckSetup) {}

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        let (source, target) = (Double(reading.source.bytes.count + Self.slack), Double(reading.target.bytes.count + Self.slack))
        guard target > source * Self.widest || source > target * Self.widest else { return }
        guard let sourceRange = reading.source.trimmed, let targetRange = reading.target.trimmed, reading.target.hasWords else { return }
        findings.append(finding(Self.message(source, target), source: sourceRange, target: targetRange))
    }
}

extension LengthRatioCheck {
    private static func message(_ source: Double, _ target: Double) -> String {
        let isLonger = target > source
        let tenths = Int((isLonger ? target / source : source / target) * 10)
        return "the translation is \(tenths / 10).\(tenths % 10) times as \(isLonger ? "long" : "short") as the source would have it"
    }
}
