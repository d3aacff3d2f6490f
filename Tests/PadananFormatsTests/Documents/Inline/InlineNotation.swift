import PadananModel

extension InlineText {
    /// The text with its codes as tags: `Rusia <1>meminta</1> jaminan<2/>`.
    var notation: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .code(let code) where code.kind == .opening: "<\(code.id)>"
            case .code(let code) where code.kind == .closing: "</\(code.id)>"
            case .code(let code): "<\(code.id)/>"
            }
        }.joined()
    }
}

extension Unit {
    /// The unit in short: `heading: Rusia <1>meminta</1> jaminan`.
    var notation: String { "\(property("type") ?? ""): \(source.notation)" }

    /// The source of its only segment.
    var source: InlineText { segments[0].source }
}
