import PadananKit

/// What all stub services do alike: the path, the key, the faults, the form of errors.
enum StubServices {
    static func answer(_ request: StubRequest, _ state: StubState, _ fault: StubFault) -> StubAnswer {
        guard let service = StubService(request) else { return StubAnswer(404, text: "<html><body>Not Found</body></html>") }
        switch fault {
        case .status(let status, let retryAfter):
            var answer = error(status, "stub fault \(status)", service)
            if let retryAfter { answer.headers.append(("Retry-After", retryAfter)) }
            return answer
        case .body(let status, let text): return StubAnswer(status, text: text)
        case .notJSON:
            var answer = StubAnswer(200, text: "<!DOCTYPE html><html><body>Please sign in to the network</body></html>")
            answer.headers = [("Content-Type", "text/html")]
            return answer
        case .redirect(let location):
            var answer = StubAnswer(307, text: "")
            answer.headers = [("Location", location)]
            return answer
        case .huge(let count): return StubAnswer(200, [UInt8](repeating: UInt8(ascii: " "), count: count))
        case .closed: return StubAnswer(200, [])
        case .cut:
            let answer = documented(service, request, state, dropsLast: false)
            return StubAnswer(200, Array(answer.body.prefix(answer.body.count * 2 / 3)))
        case .none, .slow, .truncated: return documented(service, request, state, dropsLast: false)
        case .wrongCount: return documented(service, request, state, dropsLast: true)
        }
    }

    private static func documented(_ service: StubService, _ request: StubRequest, _ state: StubState, dropsLast: Bool) -> StubAnswer {
        guard hasKey(request, service) else {
            // DeepL and Google say 403, the others 401 or 403; the documentation of each is followed.
            return error([.deepl, .google, .libretranslate].contains(service) ? 403 : 401, "invalid key", service)
        }
        let translate: ([StubJob]) -> [String] = { jobs in
            let texts = state.translate(jobs)
            return dropsLast ? Array(texts.dropLast()) : texts
        }
        return switch service {
        case .deepl: StubDeepL.answer(request, state, translate)
        case .libretranslate: StubLibreTranslate.answer(request, translate)
        case .apertium: StubApertium.answer(request, state, translate)
        case .google: StubGoogle.answer(request, translate)
        case .azure: StubAzure.answer(request, translate)
        case .openai: StubChat.answer(request, state, translate)
        }
    }

    private static func hasKey(_ request: StubRequest, _ service: StubService) -> Bool {
        switch service {
        case .deepl: request.header("authorization") == "DeepL-Auth-Key \(StubServer.key)"
        case .libretranslate: request.json?["api_key"]?.string == StubServer.key
        case .apertium: true
        case .google: request.header("x-goog-api-key") == StubServer.key
        case .azure: request.header("ocp-apim-subscription-key") == StubServer.key
        case .openai: request.header("authorization") == "Bearer \(StubServer.key)"
        }
    }

    /// An error in the service's own form.
    static func error(_ status: Int, _ message: String, _ service: StubService) -> StubAnswer {
        .json(status) { json in
            json.object { json in
                switch service {
                case .deepl:
                    json.name("message")
                    json.string(message)
                case .libretranslate:
                    json.name("error")
                    json.string(message)
                case .apertium:
                    json.name("status")
                    json.string("error")
                    json.name("code")
                    json.integer(status)
                    json.name("message")
                    json.string("Bad Request")
                    json.name("explanation")
                    json.string(message)
                case .google, .azure, .openai:
                    json.name("error")
                    json.object { json in
                        json.name("code")
                        json.integer(service == .azure ? status * 1000 : status)
                        json.name("message")
                        json.string(message)
                    }
                }
            }
        }
    }
}

extension JSONValue {
    /// The elements of an array; one value counts as an array of it.
    var elements: [JSONValue] {
        if case .array(let values) = self { values } else { [self] }
    }
}
