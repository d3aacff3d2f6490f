/// The last values of the attributes that say who and when: units next to each other often share them, and a date needs memory of its own.
struct TMXRecentValues {
    private var values = [Value](repeating: Value(), count: 4)

    private struct Value {
        var bytes: [UInt8] = []
        var text = ""
    }

    /// The value of the attribute at `index` of the start tag that `reader` is at.
    mutating func value(_ attribute: TMXAttribute, _ reader: inout XMLReader, at index: Int) -> String {
        let slot =
            switch attribute {
            case .creationdate: 0
            case .creationid: 1
            case .changedate: 2
            default: 3
            }
        if reader.attributeValue(at: index, isWritten: values[slot].bytes) { return values[slot].text }
        values[slot].text = reader.attributeValue(at: index)
        values[slot].bytes.removeAll(keepingCapacity: true)
        values[slot].bytes += reader.bytes(reader.attributeValueRange(at: index))
        return values[slot].text
    }
}
