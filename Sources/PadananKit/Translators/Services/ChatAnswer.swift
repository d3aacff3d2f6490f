/// Reads translations out of what a language model wrote: JSON, perhaps in a code fence, after thoughts, or with words around.
enum ChatAnswer {
    /// Places in the text at which JSON is tried, so that hostile text costs little.
    private static let attempts = 64

    /// The translations by the numbers of their segments, from 1; empty when there are none.
    ///
    /// - Parameter count: segments that were asked for; other numbers are ignored.
    static func texts(in content: String, count: Int) -> [Int: String] {
        let bytes = Array(withoutThoughts(content).utf8)
        var singles: [Int: String] = [:]
        var start = 0
        for _ in 0..<attempts {
            guard let open = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) else { break }
            start = open + 1
            guard let end = end(of: bytes, from: open), let value = try? JSONReader.read(bytes, in: open..<end) else { continue }
            let found = texts(of: value, count: count)
            guard !found.isEmpty else { continue }
            // Objects of a list that breaks off are found one by one.
            guard one(value) != nil else { return found }
            singles.merge(found) { first, _ in first }
            start = end
        }
        return singles
    }

    private static func withoutThoughts(_ content: String) -> Substring {
        guard let end = content.ranges(of: "</think>").last?.upperBound else { return content[...] }
        return content[end...]
    }

    /// Behind the bracket that closes the one at `start`; brackets in strings don't count.
    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var isString = false
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\") where isString: position += 1
            case UInt8(ascii: "\""): isString.toggle()
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += isString ? 0 : 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= isString ? 0 : 1
                if depth == 0 { return position + 1 }
            default: break
            }
            position += 1
        }
        return nil
    }

    private static func texts(of value: JSONValue, count: Int) -> [Int: String] {
        switch value["translations"] ?? value {
        case .array(let values): return texts(of: values, count)
        case .object(let members):
            if let one = one(value) {
                guard let id = one.id ?? (count == 1 ? 1 : nil), (1...max(1, count)).contains(id) else { return [:] }
                return [id: one.text]
            }
            var texts: [Int: String] = [:]
            for member in members {
                guard let id = Int(member.name), (1...max(1, count)).contains(id) else { continue }
                if let text = member.value.string ?? one(member.value)?.text { texts[id] = text }
            }
            return texts
        default: return [:]
        }
    }

    private static func texts(of values: [JSONValue], _ count: Int) -> [Int: String] {
        var texts: [Int: String] = [:]
        for (index, value) in values.enumerated() {
            if let one = one(value) {
                // Without ids, order speaks when all are there.
                guard let id = one.id ?? (values.count == count ? index + 1 : nil), (1...max(1, count)).contains(id) else { continue }
                texts[id] = one.text
            } else if let text = value.string, values.count == count {
                texts[index + 1] = text
            }
        }
        return texts
    }

    private static func one(_ value: JSONValue) -> (id: Int?, text: String)? {
        guard let text = value["text"]?.string ?? value["translation"]?.string ?? value["target"]?.string else { return nil }
        return (value["id"]?.identifier.flatMap { Int($0) }, text)
    }
}
