/// Offsets in Unicode code points, which JSON records give, for UTF-8 offsets.
enum CodePoints {
    /// The code points before each of `offsets`, UTF-8 offsets. Cost: linear when they ascend.
    static func offsets(ofUTF8 offsets: [Int], in text: String) -> [Int] {
        let bytes = Array(text.utf8)
        var (position, count) = (0, 0)
        return offsets.map { offset in
            if offset < position { (position, count) = (0, 0) }
            while position < min(offset, bytes.count) {
                if bytes[position] & 0xC0 != 0x80 { count += 1 }
                position += 1
            }
            return count
        }
    }

    /// The UTF-8 offsets of `offsets`, which ascend, in code points. Cost: linear.
    static func utf8Offsets(of offsets: [Int], in text: String) -> [Int] {
        var scalars = text.unicodeScalars.makeIterator()
        var (position, count) = (0, 0)
        return offsets.map { offset in
            while count < offset, let scalar = scalars.next() {
                position += UTF8.width(scalar)
                count += 1
            }
            return position
        }
    }
}
