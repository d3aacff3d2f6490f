/// Looks for the root element in the first bytes of a file.
enum XLIFF12Head {
    /// Where the start tag of `xliff`, with or without a prefix, begins, or `nil` when another element comes first or none does.
    static func rootStart(_ head: [UInt8]) -> Int? {
        var index = 0
        while let start = head[index...].firstIndex(of: UInt8(ascii: "<")), start + 1 < head.count {
            let rest = head[(start + 1)...]
            if rest.starts(with: "!--".utf8) {
                guard let end = find("-->", in: rest) else { return nil }
                index = end
            } else if rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: "!") {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                index = end
            } else {
                let name = rest.prefix { !XMLCharacters.endsName[Int($0)] }
                let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
                return local.elementsEqual("xliff".utf8) ? start : nil
            }
        }
        return nil
    }

    static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
        find(text, in: bytes) != nil
    }

    private static func find(_ text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let pattern = Array(text.utf8)
        return bytes.indices.first { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
    }
}
