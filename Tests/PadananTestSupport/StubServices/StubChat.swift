import PadananKit

/// OpenAI chat completions: `POST /v1/chat/completions`, played by a model that reads the JSON of the last long message.
enum StubChat {
    static func answer(_ request: StubRequest, _ state: StubState, _ translate: ([StubJob]) -> [String]) -> StubAnswer {
        guard request.method == "POST", let json = request.json, json["model"]?.string != nil, case .array(let messages)? = json["messages"]
        else { return StubServices.error(400, "you must provide a model parameter", .openai) }
        let contents = messages.map { $0["content"]?.string ?? "" }
        let prompt = contents.joined(separator: "\n\n")
        var jobs: [(id: String, job: StubJob)] = []
        for (message, content) in zip(messages, contents) where message["role"]?.string == "user" {
            guard let brace = content.utf8.firstIndex(of: UInt8(ascii: "{")) else { continue }
            let bytes = Array(content.utf8[brace...])
            guard let question = try? JSONReader.read(bytes, in: 0..<bytes.count) else { continue }
            for segment in question["segments"]?.elements ?? [] { jobs.append(first(segment, question, prompt)) }
            for miss in question["misses"]?.elements ?? [] {
                guard let index = jobs.firstIndex(where: { $0.id == miss["id"]?.identifier }) else { continue }
                jobs[index].job.misses = hints(miss["terms"])
            }
        }
        let texts = translate(jobs.map(\.job))
        let content = wrapped(zip(jobs.map(\.id), texts).map { ($0, $1) }, state.chatStyle)
        return .json { json in
            json.object { json in
                json.name("object")
                json.string("chat.completion")
                json.name("choices")
                json.array { json in
                    json.object { json in
                        json.name("index")
                        json.integer(0)
                        json.name("message")
                        json.object { json in
                            json.name("role")
                            json.string("assistant")
                            json.name("content")
                            json.string(content)
                        }
                        json.name("finish_reason")
                        json.string("stop")
                    }
                }
            }
        }
    }

    private static func first(_ segment: JSONValue, _ question: JSONValue, _ prompt: String) -> (id: String, job: StubJob) {
        var job = StubJob(
            service: .openai, source: question["from"]?.string ?? "", target: question["to"]?.string ?? "",
            text: segment["text"]?.string ?? "")
        job.hints = hints(segment["terms"])
        job.context = segment["previous"]?.string ?? ""
        job.prompt = prompt
        return (segment["id"]?.identifier ?? "", job)
    }

    private static func hints(_ terms: JSONValue?) -> [StubJob.Hint] {
        (terms?.elements ?? []).map { StubJob.Hint(term: $0["term"]?.string ?? "", rendering: $0["rendering"]?.string ?? "") }
    }

    private static func wrapped(_ texts: [(id: String, text: String)], _ style: StubChatStyle) -> String {
        var json = JSONWriter()
        let list: (inout JSONWriter) -> Void = { json in
            json.array { json in
                for (id, text) in texts {
                    json.object { json in
                        json.name("id")
                        json.string(id)
                        json.name("text")
                        json.string(text)
                    }
                }
            }
        }
        if style == .bareArray {
            list(&json)
        } else {
            json.object { json in
                json.name("translations")
                list(&json)
            }
        }
        let plain = String(decoding: json.bytes, as: UTF8.self)
        return switch style {
        case .plain, .bareArray: plain
        case .fenced: "```json\n\(plain)\n```\n"
        case .thinking: "<think>The user wants {JSON} [so] I write it.</think>\n\n\(plain)"
        case .chatty: "Here are the translations:\n\n\(plain)\n\nLet me know if you need {anything} else!"
        case .map: "{" + texts.map { "\(quoted($0.id)):\(quoted($0.text))" }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
