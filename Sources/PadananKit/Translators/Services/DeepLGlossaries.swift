/// The glossaries of one run at DeepL: made when terms first occur, added to as others do, deleted at the end.
///
/// A glossary has one rendering for a phrase. A term with two renderings (senses) needs two glossaries; segments whose terms contradict each other go in different requests. When DeepL refuses a glossary (a pair it has none for, too many glossaries), the run goes on without, and `finish` says so.
actor DeepLGlossaries {
    private struct Glossary {
        var id: String
        var languages: LanguagePair
        var entries: [String: String]
    }

    /// Longest phrase of an entry, in UTF-8.
    private static let phraseLimit = 1024

    private let connection: ServiceConnection
    private let authorization: (name: String, value: String)
    private var glossaries: [Glossary] = []
    private var refusals: [LanguagePair: TranslatorError] = [:]
    /// The last change at DeepL; the next waits for it.
    private var last: Task<Void, Never>?

    init(_ connection: ServiceConnection, _ authorization: (name: String, value: String)) {
        self.connection = connection
        self.authorization = authorization
    }

    /// Divides segments, given by their places, into groups in which no phrase has two renderings.
    static func groups(_ segments: [TranslationRequest.Segment]) -> [[Int]] {
        var groups: [(places: [Int], entries: [String: String])] = []
        for (place, segment) in segments.enumerated() {
            let own = entries([segment])
            if let index = groups.firstIndex(where: { isCompatible($0.entries, own) }) {
                groups[index].places.append(place)
                groups[index].entries.merge(own) { old, _ in old }
            } else {
                groups.append(([place], own))
            }
        }
        return groups.map(\.places)
    }

    /// The id of a glossary with the terms of `segments`, or `nil` when there are none or DeepL refuses.
    func glossary(for segments: [TranslationRequest.Segment], _ languages: LanguagePair) async throws -> String? {
        let wanted = Self.entries(segments)
        guard !wanted.isEmpty else { return nil }
        let before = last
        let work = Task { () throws -> String? in
            await before?.value
            return try await self.ready(wanted, languages)
        }
        last = Task { _ = try? await work.value }
        return try await work.value
    }

    /// Deletes the glossaries, even when the run is cancelled.
    func finish() async -> [TranslatorError] {
        await last?.value
        let made = glossaries
        glossaries = []
        var errors = refusals.sorted { $0.key.source < $1.key.source }.map(\.value)
        refusals = [:]
        for glossary in made {
            let work = Task { try await self.send("DELETE", "/v3/glossaries/\(glossary.id)", nil) }
            do {
                _ = try await work.value
            } catch {
                let reason = (error as? TranslatorError)?.message ?? "cancelled"
                errors.append(TranslatorError(.unavailable, "can't delete the glossary “\(glossary.id)” at DeepL: \(reason)"))
            }
        }
        return errors
    }

    private func ready(_ wanted: [String: String], _ languages: LanguagePair) async throws -> String? {
        guard refusals[languages] == nil else { return nil }
        do {
            let found = glossaries.firstIndex { $0.languages == languages && Self.isCompatible($0.entries, wanted) }
            guard let index = found else { return try await make(wanted, languages) }
            let news = wanted.filter { glossaries[index].entries[$0.key] == nil }
            let id = glossaries[index].id
            guard !news.isEmpty else { return id }
            _ = try await send("PATCH", "/v3/glossaries/\(id)", (languages, news))
            glossaries[index].entries.merge(news) { old, _ in old }
            return id
        } catch let error as TranslatorError where [.refused, .quota, .tooLarge].contains(error.kind) {
            refusals[languages] = TranslatorError(error.kind, "translated without glossary: \(error.message)", status: error.status)
            return nil
        }
    }

    private func make(_ entries: [String: String], _ languages: LanguagePair) async throws -> String {
        let answer = try await send("POST", "/v3/glossaries", (languages, entries))
        guard let id = answer.json?["glossary_id"]?.string, !id.isEmpty, id.utf8.allSatisfy(Self.isIdentifier) else {
            throw connection.malformed("has no “glossary_id”", answer.status)
        }
        glossaries.append(Glossary(id: id, languages: languages, entries: entries))
        return id
    }

    private func send(_ method: String, _ path: String, _ content: (languages: LanguagePair, entries: [String: String])?) async throws
        -> HTTPAnswer
    {
        var message = HTTPRequest(method, path)
        if let content {
            message = .json(path, method: method) { json in
                json.object { json in Self.write(&json, content.languages, content.entries, isNew: method == "POST") }
            }
        }
        message.headers.append(authorization)
        return try await connection.send(message)
    }

    private static func write(_ json: inout JSONWriter, _ languages: LanguagePair, _ entries: [String: String], isNew: Bool) {
        if isNew {
            json.name("name")
            json.string("Padanan")
        }
        json.name("dictionaries")
        json.array { json in
            json.object { json in
                json.name("source_lang")
                json.string(languages.source.primary)
                json.name("target_lang")
                json.string(languages.target.primary)
                json.name("entries")
                json.string(entries.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }.joined(separator: "\n"))
                json.name("entries_format")
                json.string("tsv")
            }
        }
    }

    /// The terms of segments, and how they stand in the text where that doesn't begin with the term: “diserang” of “menyerang”.
    static func entries(_ segments: [TranslationRequest.Segment]) -> [String: String] {
        var entries: [String: String] = [:]
        for hint in segments.flatMap(\.terms) {
            let isForm = hint.occurrence.lowercased().hasPrefix(hint.term.lowercased())
            for phrase in isForm ? [hint.term] : [hint.term, hint.occurrence] where isPhrase(phrase) && isPhrase(hint.rendering) {
                entries[phrase] = entries[phrase] ?? hint.rendering
            }
        }
        return entries
    }

    private static func isCompatible(_ first: [String: String], _ second: [String: String]) -> Bool {
        second.allSatisfy { first[$0.key] == nil || first[$0.key] == $0.value }
    }

    /// Whether DeepL takes a phrase: no control characters, nothing but spaces, not too long.
    private static func isPhrase(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= phraseLimit && text.utf8.first != 0x20 && text.utf8.last != 0x20
            && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    private static func isIdentifier(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
