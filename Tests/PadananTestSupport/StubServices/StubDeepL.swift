import PadananKit

/// DeepL: `POST /v2/translate` and the v3 glossaries.
enum StubDeepL {
    static func answer(_ request: StubRequest, _ state: StubState, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        if request.path == "/v2/translate" { return translation(request, state, translate) }
        let id = String(request.path.dropFirst("/v3/glossaries/".count))
        switch request.method {
        case "POST": return create(request, state)
        case "PATCH": return change(id, request, state)
        case "DELETE": return state.removeGlossary(id) ? StubAnswer(204, []) : StubServices.error(404, "Glossary not found", .deepl)
        default: return StubServices.error(405, "Method not allowed", .deepl)
        }
    }

    private static func translation(_ request: StubRequest, _ state: StubState, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        guard let json = request.json, case .array(let texts)? = json["text"], let target = json["target_lang"]?.string else {
            return StubServices.error(400, "Parameter 'text' not specified", .deepl)
        }
        guard texts.count <= 50, request.body.count <= 128 << 10 else { return StubServices.error(413, "Payload too large", .deepl) }
        let source = json["source_lang"]?.string ?? ""
        var entries: [String: String] = [:]
        if let id = json["glossary_id"]?.string {
            guard let dictionaries = state.glossaries[id] else { return StubServices.error(404, "Glossary not found", .deepl) }
            let found = dictionaries.first { $0.source == source.lowercased() && target.lowercased().hasPrefix($0.target) }
            guard let found else { return StubServices.error(400, "Value for 'glossary_id' does not match the languages", .deepl) }
            entries = found.entries
        }
        let hints = entries.sorted { $0.key < $1.key }.map { StubJob.Hint(term: $0.key, rendering: $0.value) }
        let jobs = texts.map { text in
            var job = StubJob(service: .deepl, source: source, target: target, text: text.string ?? "")
            job.hints = hints
            job.context = json["context"]?.string ?? ""
            return job
        }
        let translated = translate(jobs)
        return .json { json in
            json.object { json in
                json.name("translations")
                json.array { json in
                    for text in translated {
                        json.object { json in
                            json.name("detected_source_language")
                            json.string(source)
                            json.name("text")
                            json.string(text)
                        }
                    }
                }
            }
        }
    }

    private static func dictionaries(_ request: StubRequest) -> [StubDictionary]? {
        guard case .array(let values)? = request.json?["dictionaries"], !values.isEmpty else { return nil }
        var found: [StubDictionary] = []
        for value in values {
            guard let source = value["source_lang"]?.string, let target = value["target_lang"]?.string,
                let text = value["entries"]?.string, value["entries_format"]?.string == "tsv"
            else { return nil }
            var entries: [String: String] = [:]
            for line in text.split(separator: "\n") {
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard cells.count == 2, entries[String(cells[0])] == nil else { return nil }
                entries[String(cells[0])] = String(cells[1])
            }
            guard !entries.isEmpty, source == source.lowercased(), source.count == 2, target.count == 2 else { return nil }
            found.append(StubDictionary(source: source, target: target, entries: entries))
        }
        return found
    }

    private static func create(_ request: StubRequest, _ state: StubState) -> StubAnswer {
        guard let dictionaries = dictionaries(request), let name = request.json?["name"]?.string, !name.isEmpty else {
            return StubServices.error(400, "Invalid glossary entries provided", .deepl)
        }
        let id = state.addGlossary(dictionaries)
        return described(201, id, name, dictionaries)
    }

    private static func change(_ id: String, _ request: StubRequest, _ state: StubState) -> StubAnswer {
        guard let news = dictionaries(request) else { return StubServices.error(400, "Invalid glossary entries provided", .deepl) }
        let exists = state.changeGlossary(id) { dictionaries in
            for new in news {
                if let index = dictionaries.firstIndex(where: { $0.source == new.source && $0.target == new.target }) {
                    dictionaries[index].entries.merge(new.entries) { $1 }
                } else {
                    dictionaries.append(new)
                }
            }
        }
        return exists ? described(200, id, "", news) : StubServices.error(404, "Glossary not found", .deepl)
    }

    private static func described(_ status: Int, _ id: String, _ name: String, _ dictionaries: [StubDictionary]) -> StubAnswer {
        .json(status) { json in
            json.object { json in
                json.name("glossary_id")
                json.string(id)
                json.name("name")
                json.string(name)
                json.name("dictionaries")
                json.array { json in
                    for dictionary in dictionaries {
                        json.object { json in
                            json.name("source_lang")
                            json.string(dictionary.source)
                            json.name("target_lang")
                            json.string(dictionary.target)
                            json.name("entry_count")
                            json.integer(dictionary.entries.count)
                        }
                    }
                }
            }
        }
    }
}
