import PadananFormats

extension TranslationText {
    /// An array: words as strings, marks as `{"x":3}`, `{"open":1}`, `{"close":1}`.
    func write(to json: inout JSONWriter) {
        json.array { json in
            for piece in pieces {
                switch piece {
                case .text(let words): json.string(words)
                case .placeholder(let number): Self.write("x", number, &json)
                case .opening(let number): Self.write("open", number, &json)
                case .closing(let number): Self.write("close", number, &json)
                }
            }
        }
    }

    private static func write(_ name: StaticString, _ number: Int, _ json: inout JSONWriter) {
        json.object { json in
            json.name(name)
            json.integer(number)
        }
    }

    /// What `write` wrote; `nil` for anything else.
    init?(json value: JSONValue) {
        guard case .array(let items) = value else { return nil }
        self.init()
        for item in items {
            if case .string(let words) = item {
                pieces.append(.text(words))
                continue
            }
            guard case .object(let members) = item, let member = members.first, let number = member.value.identifier.flatMap(Int.init)
            else {
                return nil
            }
            switch member.name {
            case "x": pieces.append(.placeholder(number))
            case "open": pieces.append(.opening(number))
            case "close": pieces.append(.closing(number))
            default: return nil
            }
        }
    }
}
