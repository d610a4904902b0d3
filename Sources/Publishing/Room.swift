/// The room Publishing; see Package.swift for its place in the house.
