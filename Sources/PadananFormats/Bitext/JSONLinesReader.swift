import PadananModel

/// Reads JSON Lines: one object a line, UTF-8, blank lines between them allowed.
///
/// - Source: jsonlines.org; RFC 8259 for each line.
public enum JSONLinesReader {
    /// Reads `{"id","text"}` records (`source` serves where `text` is missing); `"wrapped": true` says that the text is hard-wrapped.
    public static func readTexts(_ bytes: [UInt8], file: String) -> RecordReading<TextRecord> {
        read(bytes, file) { object, id, location in
            guard let text = object["text"]?.string ?? object["source"]?.string else { return nil }
            var record = TextRecord(id: id, text: text, location: location)
            if case .bool(let isWrapped)? = object["wrapped"] { record.isWrapped = isWrapped }
            return record
        } missing: {
            $0["text"] == nil && $0["source"] == nil ? "member “text” is missing" : "“text” must be a string"
        }
    }

    /// Reads `{"id","source","target"}` records.
    public static func readPairs(_ bytes: [UInt8], file: String) -> RecordReading<TranslationUnit> {
        read(bytes, file) { object, id, location in
            guard let source = object["source"]?.string, let target = object["target"]?.string else { return nil }
            return TranslationUnit(id: id, source: source, target: target, location: location)
        } missing: { object in
            let missing = ["source", "target"].first { object[$0]?.string == nil } ?? "source"
            return object[missing] == nil ? "member “\(missing)” is missing" : "“\(missing)” must be a string"
        }
    }

    /// Reads `{"id","source","target"}` records whose `source` and `target` are arrays of sentences.
    public static func readSentences(_ bytes: [UInt8], file: String) -> RecordReading<SentenceDocument> {
        read(bytes, file) { object, id, _ in
            guard let source = strings(object["source"]), let target = strings(object["target"]) else { return nil }
            return SentenceDocument(id: id, source: source, target: target)
        } missing: { object in
            let missing = ["source", "target"].first { strings(object[$0]) == nil } ?? "source"
            return object[missing] == nil
                ? "member “\(missing)” is missing" : "“\(missing)” must be an array of strings, one for each sentence"
        }
    }

    private static func strings(_ value: JSONValue?) -> [String]? {
        guard case .array(let values)? = value else { return nil }
        let strings = values.compactMap(\.string)
        return strings.count == values.count ? strings : nil
    }

    private static func read<Record: Sendable>(
        _ bytes: [UInt8], _ file: String, _ make: (JSONValue, String, SourceLocation) -> Record?, missing: (JSONValue) -> String
    ) -> RecordReading<Record> {
        var reading = RecordReading<Record>()
        var number = 0
        for range in TextLines(bytes) {
            number += 1
            if bytes[range].allSatisfy({ $0 <= 0x20 }) { continue }
            // Without a column: the text is escaped in the file, so that its columns are none of the file.
            let location = SourceLocation(file: file, line: number)
            do {
                let object = try JSONReader.read(bytes, in: range)
                guard case .object = object else {
                    throw JSONReader.SyntaxError(offset: range.lowerBound, message: "expected a JSON object")
                }
                let id = object["id"]?.identifier ?? String(number)
                if let record = make(object, id, location) {
                    reading.records.append(record)
                } else {
                    reading.defects.append(Defect(.error, missing(object), at: SourceLocation(file: file, line: number, column: 1)))
                }
            } catch {
                let offset = (error as? JSONReader.SyntaxError)?.offset ?? range.lowerBound
                let message = (error as? JSONReader.SyntaxError)?.message ?? "\(error)"
                reading.defects.append(
                    Defect(.error, message, at: SourceLocation(file: file, line: number, column: column(offset, range, bytes))))
            }
        }
        return reading
    }

    private static func column(_ offset: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Int {
        1 + bytes[line.lowerBound..<min(offset, line.upperBound)].count { $0 & 0xC0 != 0x80 }
    }
}
