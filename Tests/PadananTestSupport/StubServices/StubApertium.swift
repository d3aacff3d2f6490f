import PadananKit

/// Apertium APy: `GET /listPairs` and `POST /translate` with a form.
enum StubApertium {
    static func answer(_ request: StubRequest, _ state: StubState, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        if request.path == "/listPairs" { return list(state.pairs) }
        let form = request.form
        let codes = (form["langpair"] ?? "").split(separator: "|").map(String.init)
        guard codes.count == 2, let text = form["q"] else {
            return StubServices.error(400, "That pair is invalid, use e.g. eng|spa", .apertium)
        }
        guard state.pairs.contains("\(codes[0])-\(codes[1])") else {
            return StubServices.error(400, "That pair is not installed", .apertium)
        }
        let translated = translate([StubJob(service: .apertium, source: codes[0], target: codes[1], text: text)])
        return .json { json in
            json.object { json in
                json.name("responseData")
                json.object { json in
                    if let text = translated.first {
                        json.name("translatedText")
                        json.string(text)
                    }
                }
                finish(&json)
            }
        }
    }

    private static func list(_ pairs: [String]) -> StubAnswer {
        .json { json in
            json.object { json in
                json.name("responseData")
                json.array { json in
                    for pair in pairs {
                        let codes = pair.split(separator: "-").map(String.init)
                        json.object { json in
                            json.name("sourceLanguage")
                            json.string(codes[0])
                            json.name("targetLanguage")
                            json.string(codes[1])
                        }
                    }
                }
                finish(&json)
            }
        }
    }

    private static func finish(_ json: inout JSONWriter) {
        json.name("responseDetails")
        json.null()
        json.name("responseStatus")
        json.integer(200)
    }
}
