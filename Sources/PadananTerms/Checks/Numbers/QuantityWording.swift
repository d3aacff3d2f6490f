import PadananLanguage
import PadananModel

/// What the rules about numbers say, and how the target language writes what it should have had.
struct QuantityWording: Sendable {
    private let writer: QuantityWriter?

    init(_ target: LanguageTag) {
        writer = QuantityWriter(target)
    }

    /// Says what is there and, where it is certain, what to write.
    func message(_ difference: QuantityDifference, in reading: PairReading) -> String {
        let source = difference.source.map { reading.source.text($0) }
        let target = difference.target.map { reading.target.text($0) }
        guard let source else { return "“\(target ?? "")” is not in the source" }
        let advice = expected(difference, in: reading).first.map { "; write “\($0)”" } ?? ""
        guard let target else { return "“\(source)” is missing in the translation" + advice }
        return "“\(source)” became “\(target)” in the translation" + advice
    }

    /// How the target language writes what the source has, for a difference of quantities.
    func expected(_ difference: QuantityDifference, in reading: PairReading) -> [String] {
        guard let quantity = difference.quantity else { return [] }
        let bytes = reading.source.bytes[quantity.range]
        if quantity.kind == .code { return [String(decoding: bytes, as: UTF8.self)] }
        return writer?.text(quantity, style: style(bytes)).map { [$0] } ?? []
    }

    /// The style in which the source writes a number.
    private func style(_ bytes: ArraySlice<UInt8>) -> QuantityWriter.Style {
        let digits = bytes.count { $0 &- 0x30 < 10 }
        guard digits > 0 else { return .words }
        let hasSeparator = bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        return digits == Self.digitsOfYears && !hasSeparator ? .plain : .grouped
    }

    /// Numbers of four digits are often years or numbers of laws; where the source doesn't group them, neither do we.
    private static let digitsOfYears = 4
}

extension PairReading {
    /// The differences of quantities and dates that are of one kind.
    func differences(_ kind: QuantityDifference.Kind) -> some Sequence<QuantityDifference> {
        (quantities?.differences ?? []).lazy.filter { $0.kind == kind }
    }
}
