/// The room Website; see Package.swift for its place in the house.
