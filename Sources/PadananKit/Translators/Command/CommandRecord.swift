/// A line to or from an engine.
enum CommandRecord {
    /// What an engine says about a segment.
    enum Answer: Sendable, Hashable {
        case target(String)
        case failure(String)
    }

    /// The line for a segment, with its line feed. Places of terms are code points in `source`.
    static func bytes(_ segment: TranslationRequest.Segment, _ languages: LanguagePair) -> [UInt8] {
        let (source, places) = TextMarkup.xml.encodeWithPlaces(segment.text, segment.terms + segment.misses)
        var json = JSONWriter()
        json.object { json in
            json.name("id")
            json.string(segment.id)
            json.name("source")
            json.string(source)
            json.name("from")
            json.string(languages.source.formatted)
            json.name("to")
            json.string(languages.target.formatted)
            json.name("terms")
            write(&json, segment.terms, places.prefix(segment.terms.count))
            json.name("previous")
            json.string(segment.previous)
            if !segment.misses.isEmpty {
                json.name("misses")
                write(&json, segment.misses, places.suffix(segment.misses.count))
                json.name("answer")
                json.string(segment.earlierAnswer.map { TextMarkup.xml.encode($0) } ?? "")
            }
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ json: inout JSONWriter, _ hints: [TranslationRequest.TermHint], _ places: ArraySlice<Range<Int>>) {
        json.array { json in
            for (hint, place) in zip(hints, places) {
                json.object { json in
                    json.name("start")
                    json.integer(place.lowerBound)
                    json.name("end")
                    json.integer(place.upperBound)
                    json.name("text")
                    json.string(hint.occurrence)
                    json.name("term")
                    json.string(hint.term)
                    json.name("rendering")
                    json.string(hint.rendering)
                }
            }
        }
    }

    /// Reads a line; `nil` when it is no answer.
    static func read(_ line: [UInt8]) -> (id: String, answer: Answer)? {
        guard let json = try? JSONReader.read(line, in: 0..<line.count), let id = json["id"]?.identifier else { return nil }
        if let message = json["error"]?.string {
            let words = ServiceConnection.oneLine(message, limit: 200)
            return (id, .failure(words.isEmpty ? "the program says no reason" : words))
        }
        return json["target"]?.string.map { (id, .target($0)) }
    }
}
