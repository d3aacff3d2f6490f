// swift-tools-version: 6.1
import PackageDescription

// The floors of the house, bottom up; a target may import only what stands above it in this list.
// Third-party packages enter at the edges only (ARCHITECTURE.md, "Why each wall stands").
let package = Package(
    name: "Padanan",
    platforms: [.macOS(.v13)],
    products: [
        .library(name: "PadananKit", targets: ["PadananKit"]),
        .library(name: "PadananTerms", targets: ["PadananTerms"]),
        .library(name: "PadananFormats", targets: ["PadananFormats"]),
        .library(name: "PadananLanguage", targets: ["PadananLanguage"]),
        .library(name: "PadananModel", targets: ["PadananModel"]),
        .executable(name: "padanan", targets: ["padanan"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Floor 0: plain values.
        .target(name: "PadananModel"),
        // Floor 1: what text means; how files spell it. Neither knows the other.
        .target(name: "PadananLanguage", dependencies: ["PadananModel"], exclude: ["Data"]),
        .target(
            name: "PadananFormats", dependencies: ["PadananModel", "CZlib"],
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        // The system's zlib, for the ZIP containers of office documents.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        // Floor 2: finding and aligning terms.
        .target(name: "PadananTerms", dependencies: ["PadananModel", "PadananLanguage"]),
        // Lets URLSession find libcurl when it is first used, on Linux.
        .target(name: "CCurl"),
        // Floor 3: what an application imports; the first floor with Foundation, files, network and database.
        .target(
            name: "PadananKit",
            dependencies: [
                "PadananModel", "PadananLanguage", "PadananFormats", "PadananTerms", "CCurl", .product(name: "Yams", package: "Yams"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        // Floor 4: programs.
        .executableTarget(
            name: "padanan",
            dependencies: ["PadananKit", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(
            name: "padanan-bench",
            dependencies: ["PadananKit", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        // Turns the hand-edited data files into StaticString sources (`make generate`).
        .executableTarget(name: "padanan-generate"),

        .target(name: "PadananTestSupport", dependencies: ["PadananKit"], path: "Tests/PadananTestSupport"),
        .testTarget(name: "PadananModelTests", dependencies: ["PadananModel"]),
        .testTarget(name: "PadananLanguageTests", dependencies: ["PadananLanguage", "PadananTestSupport"]),
        .testTarget(name: "PadananFormatsTests", dependencies: ["PadananFormats", "PadananTestSupport"]),
        .testTarget(name: "PadananTermsTests", dependencies: ["PadananKit", "PadananTestSupport"]),
        .testTarget(name: "PadananKitTests", dependencies: ["PadananKit", "PadananTestSupport"]),
        // What we read and write, beside the programs of others.
        .testTarget(name: "FormatToolTests", dependencies: ["padanan", "PadananTestSupport"]),
        .testTarget(name: "CommandTests", dependencies: ["padanan", "PadananTestSupport"], exclude: ["Golden"]),
    ],
    swiftLanguageModes: [.v6]
)
