/// The room Registry; see Package.swift for its place in the house.
