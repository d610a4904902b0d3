/// The room Checker; see Package.swift for its place in the house.
