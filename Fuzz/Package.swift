// swift-tools-version: 6.1
import PackageDescription

// libFuzzer targets for the parsers, apart from the package itself because they need compiler flags (`make fuzz`).
let package = Package(
    name: "PadananFuzz",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Padanan", path: "..")],
    targets: [
        .systemLibrary(name: "CFuzzer"),
        .executableTarget(
            name: "padanan-fuzz",
            dependencies: [
                "CFuzzer",
                .product(name: "PadananFormats", package: "Padanan"), .product(name: "PadananModel", package: "Padanan"),
            ],
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    ],
    swiftLanguageModes: [.v6]
)
